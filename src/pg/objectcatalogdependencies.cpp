#include "pg/objectcatalogqueries.h"

namespace trunkline {

namespace {

/// What stands for an entry of pg_depend that is no object by itself: (cat, id), and the relation `rel` to which it
/// belongs (0: none). cat = 0: what it needs is said by another entry.
Sql standIns(int version)
{
    return Sql(uR"(WITH ext AS (SELECT classid, objid, refobjid FROM pg_depend WHERE deptype = 'e'),
    standin(classid, objid, cat, id, rel) AS (
        -- array types, multirange types and row types
        SELECT 'pg_type'::regclass::oid, t.oid,
            CASE WHEN c.relkind <> 'c' THEN 'pg_class'::regclass ELSE 'pg_type'::regclass END::oid,
            CASE WHEN c.relkind <> 'c' THEN c.oid ELSE coalesce(%1 e.oid, t.oid) END,
            CASE WHEN c.relkind <> 'c' THEN c.oid ELSE 0 END
            FROM pg_type t LEFT JOIN pg_type e ON e.oid = t.typelem AND e.typarray = t.oid
            LEFT JOIN pg_class c ON c.oid = coalesce(e.typrelid, t.typrelid)
            %5
            WHERE t.oid >= 16384
        UNION ALL SELECT 'pg_class'::regclass::oid, c.oid,
            CASE c.relkind WHEN 'c' THEN 'pg_type'::regclass::oid WHEN 't' THEN 0
                ELSE coalesce(con.tableoid, 'pg_class'::regclass::oid) END,
            CASE c.relkind WHEN 'c' THEN c.reltype ELSE coalesce(con.oid, c.oid) END,
            CASE c.relkind WHEN 'c' THEN 0 ELSE coalesce(i.indrelid, c.oid) END
            FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid
            LEFT JOIN pg_constraint con ON con.conindid = i.indexrelid AND con.conrelid = i.indrelid
                AND con.contype IN ('p', 'u', 'x')
            WHERE c.oid >= 16384
        UNION ALL SELECT 'pg_attrdef'::regclass::oid, oid, 'pg_class'::regclass::oid, adrelid, adrelid FROM pg_attrdef
        -- the foreign key of a partition is that of its partitioned table
        UNION ALL SELECT con.tableoid, con.oid, CASE WHEN con.contype = 'f' AND NOT %2 THEN 0
                WHEN con.contypid <> 0 THEN 'pg_type'::regclass::oid WHEN con.contype IN ('f', 'p', 'u', 'x')
                THEN con.tableoid ELSE 'pg_class'::regclass::oid END,
            CASE WHEN con.contypid <> 0 THEN con.contypid WHEN con.contype IN ('f', 'p', 'u', 'x') THEN con.oid
                ELSE con.conrelid END, con.conrelid FROM pg_constraint con
        UNION ALL SELECT t.tableoid, t.oid, CASE WHEN t.tgisinternal OR NOT %3 THEN 0 ELSE t.tableoid END, t.oid,
            t.tgrelid FROM pg_trigger t
        UNION ALL SELECT tableoid, oid, CASE WHEN ev_type = '1' THEN 'pg_class'::regclass::oid ELSE tableoid END,
            CASE WHEN ev_type = '1' THEN ev_class ELSE oid END, ev_class FROM pg_rewrite WHERE oid >= 16384
        UNION ALL SELECT tableoid, oid, tableoid, oid, polrelid FROM pg_policy
        UNION ALL SELECT 'pg_publication_rel'::regclass, oid, 'pg_publication'::regclass, prpubid, 0
            FROM pg_publication_rel
        %4
        -- operators and functions of operator classes and families, functions and casts of range types
        UNION ALL (SELECT DISTINCT ON (classid, objid) classid, objid, refclassid, refobjid, 0::oid FROM pg_depend
            WHERE objid >= 16384 AND (classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass)
                    AND refclassid IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass)
                OR classid IN ('pg_proc'::regclass, 'pg_cast'::regclass) AND refclassid = 'pg_type'::regclass
                    AND deptype = 'i')
            ORDER BY classid, objid, refclassid)))")
        .arg({version >= 140000 ? Sql(u"mr.rngtypid,") : Sql(),
              version >= 110000 ? Sql(u"(con.conparentid = 0)") : Sql(u"true"),
              version >= 130000 ? Sql(u"(t.tgparentid = 0)") : Sql(u"true"),
              version >= 150000
                  ? Sql(u"UNION ALL SELECT 'pg_publication_namespace'::regclass, oid, 'pg_publication'::regclass, "
                        u"pnpubid, 0 FROM pg_publication_namespace")
                  : Sql(),
              version >= 140000 ? Sql(u"LEFT JOIN pg_range mr ON mr.rngmultitypid = coalesce(e.oid, t.oid)") : Sql()});
}

} // namespace

Sql ObjectCatalogQueries::dependencies(int version)
{
    // That something is in a schema is no need; that an extension's schema holds it is, and so is what is in none.
    return Sql(uR"(%1
    SELECT 'e', classid, objid, 0, 'pg_extension'::regclass::oid, refobjid, 0 FROM ext
    UNION ALL SELECT DISTINCT 'n', cat, id, rel, neededcat, neededid, neededrel FROM (
        SELECT coalesce(e.cat, d.classid) AS cat, coalesce(e.id, d.objid) AS id, coalesce(e.rel, 0) AS rel,
            coalesce(n.cat, d.refclassid) AS neededcat, coalesce(n.id, d.refobjid) AS neededid,
            coalesce(n.rel, 0) AS neededrel
            FROM pg_depend d LEFT JOIN standin e ON e.classid = d.classid AND e.objid = d.objid
            LEFT JOIN standin n ON n.classid = d.refclassid AND n.objid = d.refobjid
            WHERE d.deptype NOT IN ('p', 'e') AND d.objid >= 16384
                -- what belongs to a relation or a type anyway: most rows, so they are left out before the joins
                AND NOT (d.deptype = 'i' AND d.classid IN ('pg_type'::regclass, 'pg_class'::regclass))
                AND NOT (d.deptype = 'a' AND d.refclassid = 'pg_class'::regclass
                    AND (d.classid IN ('pg_attrdef'::regclass, 'pg_constraint'::regclass)
                        OR d.classid = 'pg_class'::regclass AND d.refobjsubid > 0))
                AND (d.refclassid <> 'pg_namespace'::regclass
                    OR d.classid IN ('pg_extension'::regclass, %2)
                    OR d.refobjid IN (SELECT objid FROM ext WHERE classid = 'pg_namespace'::regclass))) x
        WHERE cat <> 0 AND neededcat <> 0 AND (rel = 0 OR rel <> neededrel)
            AND NOT (cat = neededcat AND id = neededid))")
        .arg({standIns(version),
              version >= 150000 ? Sql(u"'pg_publication_namespace'::regclass") : Sql(u"'pg_extension'::regclass")});
}

} // namespace trunkline
