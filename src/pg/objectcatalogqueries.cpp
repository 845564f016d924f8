#include "pg/objectcatalogqueries.h"

namespace trunkline {

namespace {

// Everything below 16384 (FirstNormalObjectId) comes with the server. Catalog numbers are taken from tableoid, as
// pg_dump does, except where a user may not read that column.

/// Schemas of users, and what belongs to extensions, for the pieces below.
Sql common()
{
    return Sql(uR"(WITH ns AS (
        SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'),
    ext AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
    internal AS (SELECT classid, objid FROM pg_depend
        WHERE deptype = 'i' AND classid IN ('pg_proc'::regclass, 'pg_cast'::regclass)),)");
}

/// Tables, views, sequences. The size is that of the last vacuum or analyze.
Sql relations(int version)
{
    return Sql(uR"(
    rel AS (SELECT c.* , c.oid AS id, c.tableoid AS cat, ns.nspname FROM pg_class c JOIN ns ON ns.oid = c.relnamespace
        WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
            AND NOT EXISTS (SELECT 1 FROM ext WHERE ext.classid = 'pg_class'::regclass AND ext.objid = c.oid)),
    indexpages AS (SELECT i.indrelid, sum(x.relpages) AS pages FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
        GROUP BY i.indrelid),
    sequenceowner AS (SELECT objid, min(refobjid) AS tableid FROM pg_depend
        WHERE classid = 'pg_class'::regclass AND objsubid = 0 AND refclassid = 'pg_class'::regclass
            AND refobjsubid > 0 AND deptype IN ('a', 'i') GROUP BY objid),
    largeobjectholder AS (SELECT DISTINCT attrelid FROM pg_attribute WHERE attrelid >= 16384 AND attnum > 0
        AND NOT attisdropped AND atttypid IN (SELECT oid FROM pg_type WHERE oid = 26 OR typname = 'lo')),
    relations AS (SELECT rel.cat, rel.id, CASE rel.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'matview'
            WHEN 'S' THEN 'sequence' WHEN 'f' THEN 'foreigntable' ELSE 'table' END AS kind,
        rel.nspname::text AS schema, rel.relname::text AS name, NULL::text AS relation, rel.relowner AS owner,
        CASE WHEN rel.relkind = 'p' THEN 0 WHEN rel.relkind NOT IN ('r', 'm', 'f') OR %1 THEN -1
            ELSE rel.reltuples::bigint END AS rows,
        CASE WHEN rel.relkind = 'p' THEN 0 WHEN rel.relkind NOT IN ('r', 'm') OR rel.relpages = 0 THEN -1
            ELSE (rel.relpages::bigint + coalesce(ip.pages, 0) + coalesce(t.relpages, 0) + coalesce(tp.pages, 0))
                * current_setting('block_size')::bigint END AS size,
        CASE WHEN rel.relkind = 'S' THEN so.tableid ELSE h.inhparent END AS parent,
        concat(CASE WHEN rel.relispartition THEN 'p' END, CASE WHEN rel.relkind = 'p' THEN 'P' END,
            CASE WHEN rel.relkind = 'S' AND so.tableid IS NOT NULL THEN 'o' END,
            CASE WHEN rel.relkind IN ('r', 'p') AND lo.attrelid IS NOT NULL THEN 'l' END,
            CASE WHEN rel.relkind IN ('r', 'p', 'S') AND NOT (has_table_privilege(rel.id, 'SELECT')
                AND has_schema_privilege(rel.relnamespace, 'USAGE')) THEN 'u' END,
            CASE WHEN rel.relkind IN ('r', 'p') AND rel.relrowsecurity AND row_security_active(rel.id)
                THEN 'h' END) AS flags,
        rel.reltablespace AS space, '' AS detail
        FROM rel LEFT JOIN indexpages ip ON ip.indrelid = rel.id
        LEFT JOIN pg_class t ON t.oid = rel.reltoastrelid AND rel.reltoastrelid <> 0
        LEFT JOIN indexpages tp ON tp.indrelid = t.oid
        LEFT JOIN sequenceowner so ON so.objid = rel.id
        LEFT JOIN pg_inherits h ON h.inhrelid = rel.id AND h.inhseqno = 1
        LEFT JOIN largeobjectholder lo ON lo.attrelid = rel.id),)")
        // since 14 a table that was never analysed says so
        .arg({version >= 140000 ? Sql(u"rel.reltuples < 0") : Sql(u"rel.relpages = 0")});
}

/// Parts that need something outside of their relation. An index that belongs to a constraint is known by that one.
Sql parts(int version)
{
    return Sql(uR"(
    indexneed AS (SELECT objid FROM pg_depend WHERE objid >= 16384
        AND classid IN ('pg_class'::regclass, 'pg_constraint'::regclass)
        AND refclassid NOT IN ('pg_class'::regclass, 'pg_constraint'::regclass, 'pg_namespace'::regclass)),
    parts AS (
        SELECT con.tableoid AS cat, con.oid AS id, 'foreignkey' AS kind, rel.id AS relid, con.conname::text AS name,
            0::oid AS space
            FROM pg_constraint con JOIN rel ON rel.id = con.conrelid
            WHERE con.contype = 'f' AND con.confrelid <> con.conrelid AND %1
        UNION ALL SELECT coalesce(con.tableoid, x.tableoid), coalesce(con.oid, x.oid), 'index', rel.id,
            x.relname::text, x.reltablespace
            FROM pg_index i JOIN rel ON rel.id = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
            LEFT JOIN pg_constraint con ON con.conindid = i.indexrelid AND con.conrelid = i.indrelid
                AND con.contype IN ('p', 'u', 'x')
            WHERE i.indexrelid IN (SELECT objid FROM indexneed) OR con.oid IN (SELECT objid FROM indexneed)
        UNION ALL SELECT t.tableoid, t.oid, 'trigger', rel.id, t.tgname::text, 0
            FROM pg_trigger t JOIN rel ON rel.id = t.tgrelid
            WHERE NOT t.tgisinternal AND %2 AND EXISTS (SELECT 1 FROM pg_depend d
                WHERE d.classid = 'pg_trigger'::regclass AND d.objid = t.oid AND d.refobjid <> rel.id)
        UNION ALL SELECT r.tableoid, r.oid, 'rule', rel.id, r.rulename::text, 0
            FROM pg_rewrite r JOIN rel ON rel.id = r.ev_class
            WHERE r.ev_type <> '1' AND EXISTS (SELECT 1 FROM pg_depend d
                WHERE d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refobjid <> rel.id)
        UNION ALL SELECT p.tableoid, p.oid, 'policy', rel.id, p.polname::text, 0
            FROM pg_policy p JOIN rel ON rel.id = p.polrelid
            WHERE EXISTS (SELECT 1 FROM pg_depend d
                WHERE d.classid = 'pg_policy'::regclass AND d.objid = p.oid AND d.refobjid <> rel.id)),)")
        .arg({version >= 110000 ? Sql(u"con.conparentid = 0") : Sql(u"true"),
              version >= 130000 ? Sql(u"t.tgparentid = 0") : Sql(u"true")});
}

/// What only a superuser may create is told with each kind (manual, CREATE …).
Sql typesAndRoutines(int version)
{
    return Sql(uR"(
        SELECT t.tableoid AS cat, t.oid AS id, 'type' AS kind, t.typnamespace AS nsp, t.typname::text AS name,
            t.typowner AS owner, CASE WHEN NOT t.typisdefined THEN 'shell' ELSE CASE t.typtype WHEN 'c' THEN 'composite'
                WHEN 'd' THEN 'domain' WHEN 'e' THEN 'enum' WHEN 'r' THEN 'range' ELSE 'base' END END AS detail,
            NOT t.typisdefined OR t.typtype = 'b' AS super, NULL::oid AS parent
            FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
            WHERE t.oid >= 16384 AND (t.typtype IN ('b', 'd', 'e', 'r') OR NOT t.typisdefined OR c.relkind = 'c')
                AND NOT EXISTS (SELECT 1 FROM pg_type e WHERE e.oid = t.typelem AND e.typarray = t.oid)
        UNION ALL SELECT r.cat, r.id, 'function', r.pronamespace,
            r.proname || '(' || CASE WHEN r.kind = 'a' AND r.pronargs = 0 THEN '*' ELSE coalesce(
                (SELECT string_agg(format_type(a.type, NULL), ', ' ORDER BY a.place)
                 FROM unnest(r.proargtypes) WITH ORDINALITY AS a(type, place)), '') END || ')',
            r.proowner, CASE r.kind WHEN 'a' THEN 'aggregate' WHEN 'p' THEN 'procedure' ELSE '' END,
            r.proleakproof OR %2 OR CASE WHEN r.kind = 'a' THEN (SELECT a.aggtranstype = 2281 OR a.aggmtranstype = 2281
                    FROM pg_aggregate a WHERE a.aggfnoid = r.id)
                ELSE NOT (SELECT l.lanpltrusted FROM pg_language l WHERE l.oid = r.prolang) END, NULL
            FROM (SELECT p.*, p.oid AS id, p.tableoid AS cat, %1 AS kind FROM pg_proc p WHERE p.oid >= 16384) r
            WHERE NOT EXISTS (SELECT 1 FROM internal i WHERE i.classid = 'pg_proc'::regclass AND i.objid = r.id)
        UNION ALL SELECT tableoid, oid, 'collation', collnamespace, collname, collowner, '', false, NULL
            FROM pg_collation WHERE oid >= 16384
        UNION ALL SELECT tableoid, oid, 'operator', oprnamespace, oprname || '('
            || CASE WHEN oprleft = 0 THEN 'NONE' ELSE format_type(oprleft, NULL) END || ', '
            || CASE WHEN oprright = 0 THEN 'NONE' ELSE format_type(oprright, NULL) END || ')', oprowner, '', false, NULL
            FROM pg_operator WHERE oid >= 16384
        UNION ALL SELECT tableoid, oid, 'opclass', opcnamespace, opcname, opcowner, 'class', true, NULL
            FROM pg_opclass WHERE oid >= 16384
        UNION ALL SELECT tableoid, oid, 'opclass', opfnamespace, opfname, opfowner, 'family', true, NULL
            FROM pg_opfamily WHERE oid >= 16384
        UNION ALL SELECT tableoid, oid, 'conversion', connamespace, conname, conowner, '', false, NULL
            FROM pg_conversion WHERE oid >= 16384
        UNION ALL SELECT tableoid, oid, 'textsearch', cfgnamespace, cfgname, cfgowner, 'configuration', false, NULL
            FROM pg_ts_config WHERE oid >= 16384
        UNION ALL SELECT tableoid, oid, 'textsearch', dictnamespace, dictname, dictowner, 'dictionary', false, NULL
            FROM pg_ts_dict WHERE oid >= 16384
        UNION ALL SELECT tableoid, oid, 'textsearch', prsnamespace, prsname, NULL, 'parser', true, NULL
            FROM pg_ts_parser WHERE oid >= 16384
        UNION ALL SELECT tableoid, oid, 'textsearch', tmplnamespace, tmplname, NULL, 'template', true, NULL
            FROM pg_ts_template WHERE oid >= 16384
        UNION ALL SELECT tableoid, oid, 'statistics', stxnamespace, stxname, stxowner, '', false, stxrelid
            FROM pg_statistic_ext)")
        .arg({version >= 110000 ? Sql(u"p.prokind") : Sql(u"CASE WHEN p.proisagg THEN 'a' ELSE 'f' END"),
              version >= 120000 ? Sql(u"r.prosupport <> 0") : Sql(u"false")});
}

/// What is in no schema. Casts and transforms bear the names that pg_dump gives them.
Sql databaseWide(int version)
{
    return Sql(uR"(
        UNION ALL SELECT tableoid, oid, 'schema', NULL, nspname, nspowner, '', false, NULL FROM pg_namespace
            WHERE oid IN (SELECT oid FROM ns) AND (oid >= 16384 OR nspname = 'public')
        UNION ALL SELECT tableoid, oid, 'extension', NULL, extname, extowner, '', false, NULL FROM pg_extension
            WHERE extname <> 'plpgsql'
        UNION ALL SELECT tableoid, oid, 'language', NULL, lanname, lanowner, '', true, NULL FROM pg_language
            WHERE oid >= 16384 AND lanispl
        UNION ALL SELECT c.tableoid, c.oid, 'cast', NULL, 'CAST (' || format_type(c.castsource, NULL) || ' AS '
            || format_type(c.casttarget, NULL) || ')', NULL, '', c.castmethod = 'b', NULL FROM pg_cast c
            WHERE c.oid >= 16384
                AND NOT EXISTS (SELECT 1 FROM internal i WHERE i.classid = 'pg_cast'::regclass AND i.objid = c.oid)
        UNION ALL SELECT t.tableoid, t.oid, 'transform', NULL, 'TRANSFORM FOR ' || format_type(t.trftype, NULL)
            || ' LANGUAGE ' || quote_ident(l.lanname), NULL, '', false, NULL
            FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang
        UNION ALL SELECT tableoid, oid, 'accessmethod', NULL, amname, NULL,
            CASE amtype WHEN 't' THEN 'table' ELSE 'index' END, true, NULL FROM pg_am WHERE oid >= 16384
        UNION ALL SELECT tableoid, oid, 'wrapper', NULL, fdwname, fdwowner, '', true, NULL FROM pg_foreign_data_wrapper
        UNION ALL SELECT tableoid, oid, 'server', NULL, srvname, srvowner, '', false, NULL FROM pg_foreign_server
        UNION ALL SELECT p.tableoid, p.oid, 'publication', NULL, p.pubname, p.pubowner,
            CASE WHEN p.puballtables THEN 'all-tables' WHEN %1 THEN 'tables-in-schema' ELSE '' END,
            p.puballtables OR %1, NULL FROM pg_publication p
        UNION ALL SELECT 'pg_subscription'::regclass::oid, %2, 'subscription', NULL, s.subname, s.subowner,
            'subscription', true, NULL FROM pg_subscription s
            WHERE s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
        UNION ALL SELECT tableoid, oid, 'eventtrigger', NULL, evtname, evtowner, '', true, NULL FROM pg_event_trigger)")
        .arg({version >= 150000 ? Sql(u"EXISTS (SELECT 1 FROM pg_publication_namespace pn WHERE pn.pnpubid = p.oid)")
                                : Sql(u"false"),
              // before 14 only superusers may read the number itself
              version >= 140000
                  ? Sql(u"s.oid")
                  : Sql(u"(SELECT max(v.subid) FROM pg_stat_subscription v WHERE v.subname = s.subname)")});
}

} // namespace

Sql ObjectCatalogQueries::objects(int version)
{
    return Quoting::join({common(), relations(version), parts(version), Sql(u" others AS ("), typesAndRoutines(version),
                          databaseWide(version), Sql(uR"()
    SELECT cat, id, kind, schema, name, relation, pg_get_userbyid(owner), rows, size, parent, flags,
        (SELECT spcname FROM pg_tablespace s WHERE s.oid = space AND space <> 0), detail FROM relations
    UNION ALL SELECT p.cat, p.id, p.kind, rel.nspname, p.name, rel.relname, pg_get_userbyid(rel.relowner), -1, -1,
        p.relid, '', (SELECT spcname FROM pg_tablespace s WHERE s.oid = p.space AND p.space <> 0), ''
        FROM parts p JOIN rel ON rel.id = p.relid
    UNION ALL SELECT o.cat, o.id, o.kind, ns.nspname, o.name, NULL, pg_get_userbyid(o.owner), -1, -1, o.parent,
        CASE WHEN o.super THEN 's' ELSE '' END, NULL, o.detail
        FROM others o LEFT JOIN ns ON ns.oid = o.nsp
        WHERE (o.nsp IS NULL OR ns.oid IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM ext WHERE ext.classid = o.cat AND ext.objid = o.id))")},
                         Sql());
}

Sql ObjectCatalogQueries::searchPathAndLargeObjects()
{
    return Sql(uR"(SELECT pg_catalog.to_json(pg_catalog.current_schemas(false)),
        (SELECT pg_catalog.count(*) FROM pg_catalog.pg_largeobject_metadata),
        (SELECT pg_catalog.sum(c.relpages)::pg_catalog.int8
            OPERATOR(pg_catalog.*) pg_catalog.current_setting('block_size')::pg_catalog.int8 FROM pg_catalog.pg_class c
            WHERE c.oid OPERATOR(pg_catalog.=) 'pg_catalog.pg_largeobject'::pg_catalog.regclass),
        (SELECT pg_catalog.json_agg(pg_catalog.json_build_array(n.nspname, i.relname, t.relname, s.spcname))
            FROM pg_catalog.pg_class i
            JOIN pg_catalog.pg_tablespace s ON s.oid OPERATOR(pg_catalog.=) i.reltablespace
            JOIN pg_catalog.pg_index x ON x.indexrelid OPERATOR(pg_catalog.=) i.oid
            JOIN pg_catalog.pg_class t ON t.oid OPERATOR(pg_catalog.=) x.indrelid
            JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) i.relnamespace
            WHERE i.reltablespace OPERATOR(pg_catalog.<>) 0::pg_catalog.oid
                AND n.nspname OPERATOR(pg_catalog.!~) '^pg_'),
        EXISTS (SELECT FROM (
                SELECT relowner AS owner, relacl AS items FROM pg_catalog.pg_class WHERE relacl IS NOT NULL
                UNION ALL SELECT c.relowner, a.attacl FROM pg_catalog.pg_attribute a
                    JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) a.attrelid WHERE a.attacl IS NOT NULL
                UNION ALL SELECT proowner, proacl FROM pg_catalog.pg_proc WHERE proacl IS NOT NULL
                UNION ALL SELECT typowner, typacl FROM pg_catalog.pg_type WHERE typacl IS NOT NULL) AS granted,
            LATERAL pg_catalog.aclexplode(items) AS item WHERE item.grantor OPERATOR(pg_catalog.<>) owner))");
}

Sql ObjectCatalogQueries::sizes()
{
    return Sql(
        uR"(WITH locked AS (SELECT relation FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND relation IS NOT NULL
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())),
        avoided AS (SELECT relation FROM locked
            UNION SELECT indrelid FROM pg_index WHERE indexrelid IN (SELECT relation FROM locked)),
        allavoided AS (SELECT relation FROM avoided
            UNION SELECT oid FROM pg_class WHERE reltoastrelid <> 0 AND reltoastrelid IN (SELECT relation FROM avoided))
        SELECT c.oid, pg_total_relation_size(c.oid) FROM (
            SELECT oid FROM pg_class
            WHERE (oid >= 16384 AND relkind IN ('r', 'm') OR oid = 'pg_largeobject'::regclass)
                AND oid NOT IN (SELECT relation FROM allavoided)
            ORDER BY oid <> 'pg_largeobject'::regclass, relpages <> 0, relpages DESC LIMIT 1000) c)");
}

} // namespace trunkline
