#pragma once

#include "core/migrationplan.h"
#include "core/serverfacts.h"
#include "engine/objectresolver.h"
#include "engine/repairbase.h"
#include "engine/traveltime.h"
#include "tools/globalsscript.h"

#include <QDateTime>
#include <QSet>

namespace trunkline {

/// All that a plan is made from.
struct PlanInput
{
    MigrationProfile profile; ///< as it is carried out: with the rules for managed targets applied
    ObjectCatalog objects;    ///< of the source's database
    ResolvedObjects resolved; ///< what the profile's selection means for them
    ServerFacts source;
    ServerFacts target;
    ClientToolsChoice tools;
    ConnectionParams sourceParams;        ///< as the utilities are to use them: the server that answered, no password
    ConnectionParams targetParams;        ///< likewise; dbname is the database for signing in
    std::optional<GlobalsScript> globals; ///< where roles travel
    bool withoutExtensionComments = false;
    /// Parameters that the target's user may set for a database; not asked: none.
    std::optional<QSet<QString>> settableParameters;
    QString runId;
    bool rehearsal = false;
    QString dumpFolder; ///< absolute; with Half::ExportOnly the folder that is made
    QString archive;    ///< with Half::ImportOnly: absolute path of what pg_restore reads
    QString archiveSha256;
    bool parallelRestore = true; ///< pg_restore can read the archive with several jobs
    /// Only what this run left missing is brought, but for the rows that were found to be there.
    std::shared_ptr<const RepairBase> repair;
    QSet<int> thereByNow;                 ///< dump ids of what a run left missing and the target has
    std::optional<TravelQuestion> travel; ///< where the amounts are known
    QDateTime now;                        ///< part of the archive's name
};

/// The locale that the target database is to have: the profile's, or as on the source. `collate` and `ctype` are those
/// of libc, `locale` that of the other providers.
struct TargetLocale
{
    QString provider; ///< "libc", "icu", "builtin"; empty: libc
    QString collate;
    QString ctype;
    QString locale;
    QString encoding;

    bool isDefault() const { return collate.isEmpty() && ctype.isEmpty() && locale.isEmpty(); }
};
TargetLocale plannedLocale(const MigrationProfile &profile, const ServerFacts &source, const ServerFacts &target);

/// The name of the run's sessions: "trunkline-" and the first 8 characters of the run id.
QString applicationNameOf(const QString &runId);

/// The command that reads the roles of the source; planning runs it already, to show the filtered script before.
ToolCommand rolesReadCommand(const ClientTools &tools, const ConnectionParams &source);

/// Pure: the same input gives the same plan. Does not judge whether the plan may run (engine/checks.h does).
MigrationPlan buildPlan(const PlanInput &input);

} // namespace trunkline
