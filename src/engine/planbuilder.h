#pragma once

#include "core/migrationplan.h"
#include "core/serverfacts.h"
#include "tools/globalsscript.h"

namespace trunkline {

/// All that a plan is made from.
struct PlanInput
{
    MigrationProfile profile;
    ServerFacts source;
    ServerFacts target;
    ClientToolsChoice tools;
    ConnectionParams sourceParams;        ///< as the utilities are to use them: the server that answered, no password
    ConnectionParams targetParams;        ///< likewise; dbname is the database for signing in
    std::optional<GlobalsScript> globals; ///< where roles travel
    QString runId;
    QString dumpFolder; ///< absolute
    QDateTime now;      ///< part of the archive's name
};

/// The name of the run's sessions: "trunkline-" and the first 8 characters of the run id.
QString applicationNameOf(const QString &runId);

/// The command that reads the roles of the source; planning runs it already, to show the filtered script before.
ToolCommand rolesReadCommand(const ClientTools &tools, const ConnectionParams &source);

/// Pure: the same input gives the same plan. Does not judge whether the plan may run (engine/checks.h does).
MigrationPlan buildPlan(const PlanInput &input);

} // namespace trunkline
