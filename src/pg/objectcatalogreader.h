#pragma once

#include "core/objectcatalog.h"
#include "pg/connection.h"

namespace trunkline {

/// How often readObjectCatalog asks the server.
constexpr int objectCatalogRoundTrips = 1;

/// Reads what a person can choose from in the connected database, and what of it needs what, as of one moment, in one
/// round trip; works on 10 to 18, for any user. Holds no locks but those of reading system catalogs, and does not wait
/// for those of others: of a table that is locked, or where asking for all sizes takes too long, the size is what the
/// last vacuum or analyze wrote down. The session must not be in a transaction; its settings stay as they are. Errors:
/// those of Connection::exec.
Result<ObjectCatalog> readObjectCatalog(Connection &connection, const CancelToken &cancel = {});

} // namespace trunkline
