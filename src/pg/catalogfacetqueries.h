#pragma once

#include "pg/catalogfacets.h"

namespace trunkline {

/// The queries of catalogfacets.h: rows of kind, schema, name, relation, facets as JSON. System catalogs differ between
/// the majors: `version` is the server's own, `floor` the older one of both sides; what only newer ones know is told
/// where both do.
struct CatalogFacetQueries
{
    int version = 0;
    int floor = 0;
    bool hidden = false;

    Sql relations(int slice, int slices) const;
    Sql typesAndRoutines() const;
    Sql schemaObjects() const;
    Sql databaseWide() const;
    Sql largeObjects(int slice, int slices) const;
    Sql database() const;
    Sql roles() const;

private:
    Sql relationRows() const;
    Sql columnRows() const;
    Sql constraintAndIndexRows() const;
    Sql triggerRows() const;
    Sql types() const;
    Sql routines() const;
    Sql foreignObjects() const;
    Sql publications() const;
    Sql subscriptions() const;
    Sql wrapped(const Sql &objects) const;

    /// Schemas of users and what belongs to extensions.
    static Sql common();
    /// An ACL as JSON, null where it is what the kind has by itself.
    static Sql grants(const Sql &acl, const Sql &byItself, const Sql &owner);
    /// Options of foreign objects: names with values; and those that look like secrets, hashed.
    static Sql options(const Sql &array);
    static Sql secretOptions(const Sql &array);
    Sql from(int since, const Sql &then, const Sql &otherwise = Sql(u"NULL::text")) const
    {
        return version >= since ? then : otherwise;
    }
    Sql both(int since, const Sql &then, const Sql &otherwise = Sql(u"NULL::text")) const
    {
        return floor >= since ? then : otherwise;
    }
};

} // namespace trunkline
