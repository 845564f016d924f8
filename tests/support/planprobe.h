#pragma once

#include "core/migrationprofile.h"
#include "engine/planrequest.h"
#include "support/testserver.h"

namespace trunkline::testing {

/// A profile from a database of one server to a new one of the other, by the servers' own users; analyze and roles off.
MigrationProfile profileBetween(const TestServer &source, const QString &database, const TestServer &target,
                                const QString &targetDatabase);

/// Checks and plans as the window and the console do, against real servers; blocks until it is done. The client tools
/// are those that the program finds, unless the profile or `request` names others.
PlanOutcome planned(const MigrationProfile &profile, PlanRequest request = {});

/// The finding of one check; nothing where it is absent.
std::optional<Finding> findingOf(const PlanOutcome &outcome, const QString &checkId);

} // namespace trunkline::testing
