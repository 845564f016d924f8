#include "engine/checklist.h"

namespace trunkline {

std::span<const CheckFunction> allChecks()
{
    static constexpr CheckFunction checks[] = {
        checkSourceReachable,
        checkTargetReachable,
        checkArchive,
        checkExportFolder,
        checkClientTools,
        checkSameDatabase,
        checkSourceDatabase,
        checkTargetDatabase,
        checkTargetOlder,
        checkTargetReadOnly,
        checkMayCreateDatabase,
        checkObjectsRead,
        checkPatterns,
        checkAnythingTravels,
        checkNeeds,
        checkReadable,
        checkRowSecurity,
        checkLargeObjects,
        checkManagedLeftOut,
        checkManagedTarget,
        checkExtensions,
        checkRolesRead,
        checkMayCreateRoles,
        checkRoles,
        checkNewOwners,
        checkRolesExisting,
        checkRolesAltered,
        checkRolesMapped,
        checkRolePasswords,
        checkRoleParts,
        checkEncoding,
        checkLocale,
        checkTablespaces,
        checkDatabaseProperties,
        checkDumpFolder,
        checkConnections,
        checkClientToolsNewer,
    };
    return checks;
}

} // namespace trunkline
