#pragma once

#include "core/ledger.h"
#include "core/migrationplan.h"
#include "core/result.h"
#include "core/runrecord.h"
#include "pg/catalogentries.h"

namespace trunkline {

/// A run that ended with objects missing, as the one is told that brings only these: "fix and run again".
struct RepairBase
{
    RunRecord record;
    MigrationPlan plan;
    Ledger ledger;
    quint32 madeDatabaseOid = 0; ///< of the target database, where the run (or the one that it mended) made it; else 0
    qint64 archiveSize = -1;     ///< bytes of the archive as the import read it; -1 unknown
    bool everything = false;     ///< all of the archive is brought into a new database: there is no ledger to go by
    bool interrupted =
        false; ///< the import was cut off between two statements, and owners may not be what they were to be

    /// Entries that have not arrived and were to.
    QList<LedgerEntry> missing() const;
    /// Dump ids of missing definitions that the target has by now: a person made them.
    QSet<int> definitionsIn(const QSet<CatalogEntry> &there) const;
};

/// A run of a profile that has ended, with its events.
struct EndedRun
{
    RunRecord record;
    QList<RunEvent> events;
};
/// Blocking. Errors: "error.repair-live", "error.repair-other-profile", and those of the history.
Result<EndedRun> readEndedRun(const QString &runId, const QString &profileId);

/// Reads it from the history and looks at the archive. Blocking. Errors, each a reason why there is nothing to mend:
/// "error.repair-live", "error.repair-other-profile", "error.repair-complete", "error.repair-no-ledger",
/// "error.repair-archive-gone" and "error.repair-archive-changed" (path), and those of the history.
Result<RepairBase> readRepairBase(const QString &runId, const QString &profileId);
/// The same from what the history tells, without a look at the archive. Pure.
Result<RepairBase> repairBaseFrom(const RunRecord &record, const QList<RunEvent> &events);

} // namespace trunkline
