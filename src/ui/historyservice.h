#pragma once

#include "core/result.h"
#include "core/runrecord.h"
#include "engine/learntspeeds.h"

namespace trunkline {

/// The history as the windows see it: the list of runs, read in the background and kept; events of one run on request.
/// Owned by Services; lives on the window's thread and never blocks it: each request opens the history in a worker.
class HistoryService : public QObject
{
    Q_OBJECT
public:
    explicit HistoryService(QObject *parent = nullptr);

    /// Newest first, as they were at the last refresh().
    const QList<RunRecord> &runs() const { return m_runs; }
    /// How fast they were, likewise.
    const LearntSpeeds &speeds() const { return m_speeds; }
    /// The newest run of a profile; null where there is none.
    const RunRecord *lastRunOf(const QString &profileId) const;
    const RunRecord *lastRunOfFile(const QString &profilePath) const;

    void refresh();
    /// Marks what is not alive any more as interrupted, tells it through interruptedFound(), then refreshes.
    void findInterrupted();
    /// All events of a run; the callback comes once, unless `context` is gone by then.
    void readEvents(const QString &runId, QObject *context, std::function<void(Result<QList<RunEvent>>)> done);
    void remove(const QString &runId);

Q_SIGNALS:
    void runsChanged();
    void interruptedFound(const QList<trunkline::RunRecord> &runs);
    /// Also "error.history-damaged", when a new history had to be begun.
    void failed(const trunkline::Error &error);

private:
    void tell(const std::optional<Error> &notice);

    QList<RunRecord> m_runs;
    LearntSpeeds m_speeds;
};

} // namespace trunkline
