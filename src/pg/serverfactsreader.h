#pragma once

#include "core/serverfacts.h"
#include "pg/connection.h"

namespace trunkline {

/// Reads what is known of a server in one session, in as few round trips as possible; works on 10 to 18. What this user
/// may not see stays at its "unknown" value.
Result<ServerFacts> readServerFacts(Connection &connection, const CancelToken &cancel = {});

} // namespace trunkline
