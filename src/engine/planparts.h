#pragma once

#include "engine/planbuilder.h"

namespace trunkline {

// The parts of buildPlan(): each makes a step, a file per subject. Pure.

/// The parameters as one -d argument, so that a hostile database name stays a name and settings without an environment
/// variable (keepalives) reach the utility.
/// So does what notices a dead network within a minute or two, where the server is on another computer and nothing else
/// was said of it; `toolsMajor`: of the utility.
QString conninfoFor(const ConnectionParams &params, const QString &database, int toolsMajor);
/// What is mended comes from an archive.
Method plannedMethod(const PlanInput &input);
ToolCommand plannedCommand(Tool tool, const ClientTools &tools, Side side, QStringList arguments);

/// What stands on the target for a role of the source in settings and grants.
QString mappedRole(const PlanInput &input, const QString &role);
/// Whose what belongs to this role of the source is on the target; empty: whoever makes it.
QString mappedOwner(const PlanInput &input, const QString &role);
/// It is on the target, or this run makes it there.
bool roleWillExist(const PlanInput &input, const QString &role);

// plan_database.cpp
Step createDatabaseStep(const PlanInput &input);
/// What belongs to the database itself, after everything else; none where there is nothing to be set.
std::optional<Step> propertiesStep(const PlanInput &input);

// plan_travel.cpp
Step exportStep(const PlanInput &input, const QString &dumpFile);
Step importStep(const PlanInput &input, const QString &dumpFile);
/// Export and import in one, by a pipe.
Step streamStep(const PlanInput &input);
Step directStep(const PlanInput &input);
std::optional<Step> ownershipStep(const PlanInput &input);

} // namespace trunkline
