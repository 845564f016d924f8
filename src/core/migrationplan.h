#pragma once

#include "core/ledger.h"
#include "core/migrationprofile.h"
#include "core/step.h"

namespace trunkline {

/// The ordered steps that a profile means, with the exact commands. Made by engine/planbuilder, stored with the run,
/// never made anew for a run that goes on.
struct MigrationPlan
{
    QString runId;           ///< also part of the application name of every session of the run
    QString applicationName; ///< "trunkline-" and the first 8 characters of the run id
    SavedConnection source;  ///< with which servers it has to do, to find its sessions again; no secret
    SavedConnection target;
    QString sourceDatabase;
    QString targetDatabase;
    bool createsTargetDatabase = false; ///< the name is absent (or replaced) before the step "create-database"
    QString dumpFile;                   ///< absolute path of the archive; with Method::Direct of definitions alone
    Method method = Method::File;
    bool rehearsal = false; ///< the target database is dropped at the end
    Half half = Half::Both; ///< with ImportOnly the archive is a person's own and is never removed
    QString archiveSha256;  ///< of an archive that is only imported, where its folder tells it
    /// The run whose missing objects this one brings, from that run's archive and into its database; empty: none.
    QString repairOf;
    qint64 archiveSize = -1;     ///< bytes, with repairOf; -1 unknown
    quint32 madeDatabaseOid = 0; ///< with repairOf: of the target database, where the first of the runs made it
    ClientToolsChoice tools;
    QList<Step> steps;
    /// Objects of the source that pg_dump is not to take, and tables without their rows: LeftOut with the choice.
    QList<LedgerEntry> notExported;

    const Step *step(const QString &id) const;
};

} // namespace trunkline
