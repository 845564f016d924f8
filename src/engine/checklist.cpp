#include "engine/checklist.h"

namespace trunkline {

std::span<const CheckFunction> allChecks()
{
    static constexpr CheckFunction checks[] = {
        checkSourceReachable, checkTargetReachable, checkClientTools,    checkSameDatabase,      checkSourceDatabase,
        checkTargetDatabase,  checkTargetOlder,     checkTargetReadOnly, checkMayCreateDatabase, checkReadable,
        checkRowSecurity,     checkExtensions,      checkRolesRead,      checkMayCreateRoles,    checkRoles,
        checkRolesExisting,   checkRolesAltered,    checkRolesMapped,    checkRolePasswords,     checkRoleParts,
        checkEncoding,        checkDumpFolder,      checkConnections,    checkClientToolsNewer,
    };
    return checks;
}

} // namespace trunkline
