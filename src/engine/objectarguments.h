#pragma once

#include "engine/objectresolver.h"

namespace trunkline {

/// What a resolved selection means for the utilities.
struct ObjectArguments
{
    QStringList dump; ///< switches of pg_dump, the patterns as they were given and single objects by their exact names
    /// What pg_dump has no exact switch for: left out by pg_restore's list.
    QList<ObjectId> restoreLeftOut;

    bool operator==(const ObjectArguments &) const = default;
};

/// pg_dump's own switches wherever they are exact: --schema where nothing else is needed than whole schemas and
/// extensions (--extension is there since 14), --exclude-schema, --exclude-table and --exclude-table-data. pg_dump
/// --table is never used: it leaves away the schemas, types and functions that a table needs. `toolsMajor` is the major
/// version of pg_dump. Pure.
ObjectArguments objectArguments(const ObjectCatalog &catalog, const ObjectSelection &selection,
                                const ResolvedObjects &resolved, int toolsMajor);

} // namespace trunkline
