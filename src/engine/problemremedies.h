#pragma once

#include "core/migrationprofile.h"
#include "core/problem.h"
#include "core/step.h"

namespace trunkline {

/// What is known of a problem beside itself.
struct ProblemCircumstances
{
    const MigrationProfile &profile;
    Side side = Side::Target; ///< the server that its step has to do with
    QString targetUser;
};

/// What one click can do about a problem before the migration, or what is missing of it, is run again; empty where only
/// a person can mend it, or nothing needs to be. Pure.
QList<Remedy> problemRemedies(const Problem &problem, const ProblemCircumstances &circumstances);

} // namespace trunkline
