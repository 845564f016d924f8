#pragma once

#include "core/quoting.h"

namespace trunkline {

/// The queries of serverfactsreader.h. Each gives one row with one JSON object or array, and is valid on 10 to 18: what
/// only newer catalogs have is read through to_jsonb(row)->>'column', which is null where there is no such column;
/// where that does not serve, the query is for servers of one version (server_version_num).
struct FactsQueries
{
    /// Version, this user and its rights, provider, free connections, the current database in numbers.
    static Sql server();
    /// All databases; their sizes are asked for only where `withSizes` (a walk through all files of the server).
    static Sql databases(bool withSizes);
    /// All roles, each with whether the current database needs it, and what this user may do with it.
    static Sql roles(int version);
    /// Tables that this user cannot read, those whose policies bind it, extensions, tablespaces.
    static Sql content();
    /// Each with whether this user may not create it.
    static Sql availableExtensions(int version);
    /// What core/databaseproperties.h tells of the current database.
    static Sql properties();
    /// Bytes of the tables as the files have them. Wants a short lock_timeout: one of them may be locked.
    static Sql dataSize();
    /// The same from what the last vacuum or analyze wrote down. Needs no locks.
    static Sql estimatedDataSize();
};

} // namespace trunkline
