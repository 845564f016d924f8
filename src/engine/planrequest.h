#pragma once

#include "core/credentials.h"
#include "core/exportmanifest.h"
#include "core/finding.h"
#include "core/migrationplan.h"
#include "core/serverfacts.h"
#include "engine/methodadvice.h"
#include "engine/repairbase.h"

namespace trunkline {

/// A profile that is to be planned or run, and what a person said beside it.
struct PlanRequest
{
    static constexpr int usualDeepMinutes = 30;
    static constexpr int longestDeepMinutes = 10080; ///< a week

    MigrationProfile profile;
    QString profilePath;
    Credentials credentials;
    QStringList overrides;        ///< check ids that may block and shall not
    QString confirmedReplaceName; ///< the target database's name as it was typed
    QStringList toolFolders;      ///< client tools added by hand
    QString runId;                ///< empty: one is made
    /// The id of a run of this profile that ended with objects missing: only these are brought, from its archive.
    QString repairOf{};
    /// The id of an unfinished run of this profile that is gone on with (engine/resumepoint.h).
    QString resumeOf{};
    /// Into a scratch database, which is dropped at the end (engine/rehearsal.h).
    bool rehearsal = false;
    /// The source's data is read in a thorough check, for at most this long; 0: it is not.
    int deepMs = 0;
};

/// What planning found out. The plan is absent where the facts do not suffice for one.
struct PlanOutcome
{
    QList<Finding> findings; ///< worst first
    qint64 checkMs = -1;     ///< how long asking and judging took; -1 unknown
    QStringList overrides;   ///< of the request
    std::optional<MigrationPlan> plan;
    std::shared_ptr<const RepairBase> repair; ///< what the plan goes on from, where it was asked for
    quint32 ownDatabaseOid =
        0; ///< not 0: the target database that a run which is gone on with left, and that is dropped first
    std::optional<ExportManifest> manifest; ///< of a run that only exports, still without its files
    QString rolesScript;                    ///< likewise: for roles.sql
    QStringList
        rolesWithoutPassword; ///< roles that the run makes on the target, that may log in and have no password there
    MigrationProfile profile; ///< as it is carried out: with the rules for managed targets applied
    std::optional<MethodAdvice> advice;   ///< where the amounts are known and there is a choice
    std::optional<TravelTime> travelTime; ///< with the method that is taken
    std::optional<ServerFacts> source;
    std::optional<ServerFacts> target;
    QList<ClientTools> tools; ///< all that were found
    /// Parameters that answered, for the utilities: host pinned by hostaddr, port, no password.
    ConnectionParams sourceParams;
    ConnectionParams targetParams;
    /// The passwords that libpq used, wherever they came from.
    Credentials usedCredentials;

    QStringList overridesUsed() const; ///< ids of findings that would block, had a person not decided to go on
    bool blocked() const;              ///< some finding blocks and was not overridden
};

} // namespace trunkline
