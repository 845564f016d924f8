#pragma once

#include "core/serverfacts.h"
#include "pg/connection.h"

namespace trunkline {

/// Measures how far away the server is: the shortest of a few round trips, and what it sends in up to about a tenth of
/// a second, at most 4 MB. Costs no more than that time, and the server nothing worth naming. What fails stays unknown.
RouteSpeed measureRoute(Connection &connection, const CancelToken &cancel = {});

} // namespace trunkline
