#pragma once

#include "core/result.h"
#include "core/runrecord.h"

#include <QList>
#include <memory>

class QSqlDatabase;

namespace trunkline {

/// Every run with its events: SQLite (WAL, foreign keys, schema version in user_version) in the data folder; log text in
/// one file per run beside it. One object per thread; several processes may have it open. A damaged or newer database is
/// put aside or refused with "error.history-…" and told.
class History
{
public:
    /// Opens or makes the history in `folder` (empty: Folders::data()).
    static Result<std::unique_ptr<History>> open(const QString &folder = {});
    ~History();

    Result<void> begin(const RunRecord &run);
    /// One transaction. LogLine events go to the run's log file, all others into the database; state changes update the
    /// run's line. Either all are kept or none.
    Result<void> append(const QString &runId, const QList<RunEvent> &events);
    Result<void> end(const QString &runId, RunState state, const QDateTime &endedAt, int problems, const QString &failedStep);

    /// Newest first. `limit` 0: all.
    Result<QList<RunRecord>> runs(int limit = 0, const QString &profileId = {}) const;
    Result<RunRecord> run(const QString &runId) const;
    /// All events with their log lines, in order of sequence.
    Result<QList<RunEvent>> events(const QString &runId) const;
    Result<void> remove(const QString &runId);
    /// Runs that have no end and whose lock nobody holds are now "interrupted"; gives them.
    Result<QList<RunRecord>> markInterrupted();

    QString folder() const { return m_folder; }

private:
    explicit History(QString folder);
    class Private;
    std::unique_ptr<Private> d;
    QString m_folder;
};

} // namespace trunkline
