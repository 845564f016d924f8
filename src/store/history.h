#pragma once

#include "core/result.h"
#include "core/runrecord.h"
#include "core/speedrecord.h"

#include <QList>
#include <memory>

namespace trunkline {

/// Every run with its events: SQLite (WAL, foreign keys, schema version in user_version) in the data folder; log text
/// in one file per run beside it (logs/<run id>.log). One object per thread; several objects and processes may have it
/// open. A damaged database is put aside and a new one begun, which openNotice() tells; a newer one is refused.
///
/// Errors: "error.history-open" (path), "error.history-newer" (path, its version, ours), "error.history-read",
/// "error.history-write", "error.history-no-run" (run id), "error.history-live" (run id).
class History
{
public:
    /// Opens or makes the history in `folder` (empty: Folders::data()).
    static Result<std::unique_ptr<History>> open(const QString &folder = {});
    ~History();

    /// "error.history-damaged" (where the damaged database lies now) when open() had to begin a new one.
    const std::optional<Error> &openNotice() const;
    QString folder() const { return m_folder; }
    /// Where RunLock keeps the locks of the runs of this history; Folders::locks() for the one in Folders::data().
    QString lockFolder() const;
    QString logFile(const QString &runId) const;

    /// The caller holds the run's RunLock already, so that nobody takes the run for an interrupted one. Run ids are
    /// letters, digits and hyphens. The record's logFile and ownedByLiveProcess are not looked at.
    Result<void> begin(const RunRecord &run);
    /// One transaction. LogLine events go to the run's log file, all others into the database; state changes and
    /// problems update the run's line. Either all are kept or none.
    Result<void> append(const QString &runId, const QList<RunEvent> &events);
    Result<void> end(const QString &runId, RunState state, const QDateTime &endedAt, int problems,
                     const QString &failedStep);

    /// How long the steps of a run took; profile and time are those of the run. All or none.
    Result<void> keepSpeeds(const QString &runId, const QList<SpeedRecord> &speeds);
    /// Of all runs, newest first.
    Result<QList<SpeedRecord>> speeds(int limit = 1000) const;

    /// Newest first. `limit` 0: all.
    Result<QList<RunRecord>> runs(int limit = 0, const QString &profileId = {}) const;
    Result<RunRecord> run(const QString &runId) const;
    /// All events with their log lines, in order of sequence.
    Result<QList<RunEvent>> events(const QString &runId) const;
    /// With its events and its log; refused while a living process owns the run.
    Result<void> remove(const QString &runId);
    /// Runs that have no end and whose lock nobody holds are now "interrupted", ended when the last was heard of them;
    /// gives them.
    Result<QList<RunRecord>> markInterrupted();

private:
    class Private;
    History(QString folder, std::unique_ptr<Private> opened);
    QString m_folder;
    std::unique_ptr<Private> d;
};

} // namespace trunkline
