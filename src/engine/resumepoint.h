#pragma once

#include "core/message.h"
#include "engine/repairbase.h"

#include <optional>

namespace trunkline {

/// How an unfinished run is gone on with, the nearest to its end first.
enum class ResumeWay
{
    Import,  ///< the import goes on with what is missing, entry by entry of its ledger
    Archive, ///< the finished dump is used again; a database that the run half filled is made anew
    Anew,    ///< nothing of it can be used; a database that the run made is made anew
};

/// From where an interrupted, failed or cancelled run goes on: the last thing that is certainly done.
struct ResumePoint
{
    RunRecord record;
    ResumeWay way = ResumeWay::Anew;
    Message reason;                 ///< why not from nearer to the end; may be empty
    std::optional<RepairBase> base; ///< with Import and Archive
    QString targetDatabase;         ///< of the run's plan; empty: it had none yet
    quint32 madeDatabaseOid = 0;    ///< of the target database, where the run made it; else 0
    /// The run ended while it made it: an empty database of that name is what came of it.
    bool mayHaveMadeDatabase = false;
    QString partialArchive; ///< that the run had begun and that is worth nothing; empty: none
};

/// Reads it from the history and looks at the archive; `best`: from nowhere nearer to the end, for `reason`. Blocking.
/// Errors: "error.repair-live", "error.repair-other-profile", "error.resume-ended", and those of the history.
Result<ResumePoint> readResumePoint(const QString &runId, const QString &profileId, ResumeWay best = ResumeWay::Import,
                                    const Message &reason = {});
/// The same from what the history tells; `archiveSize` in bytes as it lies there now, -1: it is gone. Pure.
ResumePoint resumePointFrom(const RunRecord &record, const QList<RunEvent> &events, qint64 archiveSize, ResumeWay best,
                            const Message &reason);

/// A run that did not come to its end.
bool isUnfinished(RunState state);

} // namespace trunkline
