#pragma once

#include "engine/checks.h"

#include <span>

namespace trunkline {

/// One question. No finding: it does not arise here.
using CheckFunction = std::optional<Finding> (*)(const CheckInput &);

/// Every check there is, in the order in which equally bad findings are shown. The questions about the two servers are
/// in checks_servers.cpp, those about the objects that travel in checks_objects.cpp, those about the database itself in
/// checks_database.cpp, those about roles in checks_roles.cpp, those about this computer in checks_local.cpp.
std::span<const CheckFunction> allChecks();

// checks_servers.cpp
std::optional<Finding> checkSourceReachable(const CheckInput &input);
std::optional<Finding> checkTargetReachable(const CheckInput &input);
std::optional<Finding> checkSameDatabase(const CheckInput &input);
std::optional<Finding> checkTargetOlder(const CheckInput &input);
std::optional<Finding> checkTargetReadOnly(const CheckInput &input);
std::optional<Finding> checkTargetDatabase(const CheckInput &input);
std::optional<Finding> checkMayCreateDatabase(const CheckInput &input);
std::optional<Finding> checkConnections(const CheckInput &input);

// checks_roles.cpp
std::optional<Finding> checkRolesRead(const CheckInput &input);
std::optional<Finding> checkRolesExisting(const CheckInput &input);
std::optional<Finding> checkRolesAltered(const CheckInput &input);
std::optional<Finding> checkRolesMapped(const CheckInput &input);
std::optional<Finding> checkMayCreateRoles(const CheckInput &input);
std::optional<Finding> checkRolePasswords(const CheckInput &input);
std::optional<Finding> checkRoles(const CheckInput &input);
std::optional<Finding> checkRoleParts(const CheckInput &input);

// checks_objects.cpp
std::optional<Finding> checkObjectsRead(const CheckInput &input);
std::optional<Finding> checkPatterns(const CheckInput &input);
std::optional<Finding> checkAnythingTravels(const CheckInput &input);
std::optional<Finding> checkNeeds(const CheckInput &input);
std::optional<Finding> checkLargeObjects(const CheckInput &input);
std::optional<Finding> checkReadable(const CheckInput &input);
std::optional<Finding> checkRowSecurity(const CheckInput &input);
std::optional<Finding> checkExtensions(const CheckInput &input);
std::optional<Finding> checkManagedTarget(const CheckInput &input);
std::optional<Finding> checkManagedLeftOut(const CheckInput &input);
std::optional<Finding> checkTablespaces(const CheckInput &input);

// checks_database.cpp
std::optional<Finding> checkSourceDatabase(const CheckInput &input);
std::optional<Finding> checkEncoding(const CheckInput &input);
std::optional<Finding> checkLocale(const CheckInput &input);
std::optional<Finding> checkNewOwners(const CheckInput &input);
std::optional<Finding> checkDatabaseProperties(const CheckInput &input);

// checks_halves.cpp
std::optional<Finding> checkArchive(const CheckInput &input);
std::optional<Finding> checkExportFolder(const CheckInput &input);

// checks_local.cpp
std::optional<Finding> checkClientTools(const CheckInput &input);
std::optional<Finding> checkClientToolsNewer(const CheckInput &input);
std::optional<Finding> checkDumpFolder(const CheckInput &input);

} // namespace trunkline
