#pragma once

#include "core/quoting.h"

namespace trunkline {

/// The queries of objectcatalogreader.h, each for servers of one version (server_version_num). They lock nothing but
/// system catalogs and expect search_path to be pg_catalog, so that format_type names schemas.
struct ObjectCatalogQueries
{
    /// The columns of objects().
    enum Column
    {
        Catalog,
        Oid,
        Kind, ///< a word of objectKindOf()
        Schema,
        Name,
        Relation, ///< of parts
        Owner,
        Rows_,
        Size,
        ParentOid, ///< in pg_class
        Flags,     ///< letters: p partition, P partitioned, o owned sequence, l large objects, s needs a superuser, u unreadable, h hides rows
        Tablespace,
        Detail,
    };
    /// All objects of users, and those parts of relations that may need something outside of them.
    static Sql objects(int version);

    /// The columns of dependencies(). Each end is a catalog and a number, and the relation to which it belongs, or 0.
    enum DependencyColumn
    {
        Type, ///< as in pg_depend; 'e': the end is a member of the extension that is the needed end
        EndCatalog,
        EndOid,
        EndRelation,
        NeededCatalog,
        NeededOid,
        NeededRelation,
    };
    /// Who needs whom, ends that are no objects of their own (defaults, row types, array types, members of operator
    /// families) replaced by those to which they belong.
    static Sql dependencies(int version);
    /// The schemas of the session's default search_path, the number of large objects, their size by relpages, where
    /// indexes lie that are not in the database's tablespace, and whether grants were passed on.
    /// Wants search_path as the server sets it.
    static Sql searchPathAndLargeObjects();
    /// Number and size, as the files have them, of pg_largeobject and of a thousand tables: those of which nothing else
    /// tells a size, then the largest ones. Opening the files of all is what takes the longest in a large database.
    /// Without those that are locked; wants a short lock_timeout for those that it meets all the same.
    static Sql sizes();
};

} // namespace trunkline
