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
    std::optional<GlobalsScript> globals; ///< where roles travel
    QString runId;
    QString dumpFolder; ///< absolute
    QDateTime now;      ///< part of the archive's name
};

/// Pure: the same input gives the same plan. Does not judge whether the plan may run (engine/checks.h does).
MigrationPlan buildPlan(const PlanInput &input);

} // namespace trunkline
