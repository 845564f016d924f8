#include "pg/catalogfacetqueries.h"

namespace trunkline {

Sql CatalogFacetQueries::common()
{
    return Sql(uR"(WITH ns AS (
        SELECT oid, nspname::text AS nspname FROM pg_namespace
            WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'),
    ext AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
    label AS (SELECT classoid, objoid, objsubid,
            string_agg(provider || ': ' || label, ', ' ORDER BY provider COLLATE "C") AS text
        FROM pg_seclabel GROUP BY 1, 2, 3),)");
}

Sql CatalogFacetQueries::grants(const Sql &acl, const Sql &byItself, const Sql &owner)
{
    return Sql(uR"(CASE WHEN %1 IS NOT NULL AND NOT coalesce(%1 @> %2 AND %1 <@ %2, false) THEN
        (SELECT coalesce(jsonb_agg(jsonb_build_array(
                CASE WHEN x.grantee = 0 THEN '' WHEN x.grantee <> %3 THEN pg_get_userbyid(x.grantee)::text END,
                CASE WHEN x.grantor <> %3 THEN pg_get_userbyid(x.grantor)::text END,
                x.privilege_type || CASE WHEN x.is_grantable THEN '*' ELSE '' END)
            ORDER BY pg_get_userbyid(x.grantee)::text COLLATE "C", x.privilege_type COLLATE "C",
                pg_get_userbyid(x.grantor)::text COLLATE "C"), '[]')
        FROM aclexplode(%1) x) END)")
        .arg({acl, byItself, owner});
}

/// Tables, views, sequences.
Sql CatalogFacetQueries::relationRows() const
{
    return Sql(uR"(
    SELECT CASE rel.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE'
            WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END, rel.nspname, rel.relname, NULL::text,
        jsonb_strip_nulls(jsonb_build_object(
            'owner', pg_get_userbyid(rel.relowner),
            'grants', %1,
            'comment', d.description,
            'security label', l.text,
            'persistence', CASE WHEN rel.relpersistence = 'u' AND (rel.relkind <> 'S' OR %2) THEN 'unlogged' END,
            'partition key', CASE WHEN rel.relkind = 'p' THEN pg_get_partkeydef(rel.id) END,
            'partition of', CASE WHEN rel.relispartition
                THEN h.parents || ' ' || pg_get_expr(rel.relpartbound, rel.id) END,
            'inherits', CASE WHEN NOT rel.relispartition THEN h.parents END,
            'options', (SELECT string_agg(o, ', ' ORDER BY o COLLATE "C") FROM unnest(rel.reloptions) o),
            'toast options', (SELECT string_agg(o, ', ' ORDER BY o COLLATE "C") FROM unnest(t.reloptions) o),
            'tablespace', spc.spcname,
            'access method', CASE WHEN rel.relkind IN ('r', 'm', 'p') AND am.amname <> 'heap' THEN am.amname END,
            'row security', CASE WHEN rel.relrowsecurity THEN
                CASE WHEN rel.relforcerowsecurity THEN 'forced' ELSE 'on' END
                WHEN rel.relforcerowsecurity THEN 'forced, off' END,
            'replica identity', CASE rel.relreplident WHEN 'f' THEN 'full' WHEN 'i' THEN 'index'
                WHEN 'n' THEN CASE WHEN rel.relkind IN ('r', 'p') THEN 'nothing' END END,
            'of type', CASE WHEN rel.reloftype <> 0 THEN format_type(rel.reloftype, NULL) END,
            'definition', CASE WHEN rel.relkind IN ('v', 'm') THEN pg_get_viewdef(rel.id)
                WHEN rel.relkind = 'S' THEN concat_ws(' ', format_type(s.seqtypid, NULL), 'start', s.seqstart,
                    'increment', s.seqincrement, 'from', s.seqmin, 'to', s.seqmax, 'cache', s.seqcache,
                    CASE WHEN s.seqcycle THEN 'cycle' END) END,
            'owned by', so.place,
            'populated', CASE WHEN rel.relkind = 'm' THEN
                CASE WHEN rel.relispopulated THEN 'yes' ELSE 'no' END END,
            'server', fs.srvname,
            'table options', %3,
            'secret options', %4))
    FROM rel
    LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = rel.id AND d.objsubid = 0
    LEFT JOIN label l ON l.classoid = 'pg_class'::regclass AND l.objoid = rel.id AND l.objsubid = 0
    LEFT JOIN parent h ON h.inhrelid = rel.id
    LEFT JOIN pg_class t ON t.oid = rel.reltoastrelid AND rel.reltoastrelid <> 0
    LEFT JOIN pg_tablespace spc ON spc.oid = rel.reltablespace
    LEFT JOIN pg_am am ON am.oid = rel.relam
    LEFT JOIN pg_sequence s ON s.seqrelid = rel.id
    LEFT JOIN sequenceowner so ON so.objid = rel.id
    LEFT JOIN pg_foreign_table ft ON ft.ftrelid = rel.id
    LEFT JOIN pg_foreign_server fs ON fs.oid = ft.ftserver)")
        .arg({grants(Sql(u"rel.relacl"),
                     Sql(u"acldefault(CASE WHEN rel.relkind = 'S' THEN 's' ELSE 'r' END::\"char\", rel.relowner)"),
                     Sql(u"rel.relowner")),
              // before 15 the sequence of an unlogged table was logged
              both(150000, Sql(u"true"), Sql(u"false")), options(Sql(u"ft.ftoptions")),
              secretOptions(Sql(u"ft.ftoptions"))});
}

Sql CatalogFacetQueries::columnRows() const
{
    return Sql(uR"(
    UNION ALL SELECT 'COLUMN', rel.nspname, rel.relname || ' ' || a.attname, rel.relname,
        jsonb_strip_nulls(jsonb_build_object(
            'type', format_type(a.atttypid, a.atttypmod),
            'not null', CASE WHEN a.attnotnull THEN 'yes' END,
            'default', CASE WHEN %1 IS NULL THEN pg_get_expr(ad.adbin, ad.adrelid) END,
            'generated', %1 || pg_get_expr(ad.adbin, ad.adrelid),
            'identity', CASE a.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by default' END,
            'collation', CASE WHEN a.attcollation <> ty.typcollation THEN cn.nspname || '.' || co.collname END,
            'storage', CASE WHEN a.attstorage <> ty.typstorage AND rel.relkind IN ('r', 'p', 'm', 'f') THEN
                CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main'
                    ELSE 'extended' END END,
            'compression', %2,
            'statistics', nullif(a.attstattarget, -1)::text,
            'options', (SELECT string_agg(o, ', ' ORDER BY o COLLATE "C") FROM unnest(a.attoptions) o),
            'column options', (SELECT string_agg(o, ', ' ORDER BY o COLLATE "C") FROM unnest(a.attfdwoptions) o),
            'inherited', CASE WHEN NOT a.attislocal AND NOT rel.relispartition THEN 'yes' END,
            'grants', %3,
            '.owner', CASE WHEN a.attacl IS NOT NULL THEN pg_get_userbyid(rel.relowner) END,
            'comment', d.description,
            'security label', l.text))
    FROM rel JOIN pg_attribute a ON a.attrelid = rel.id AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef ad ON ad.adrelid = a.attrelid AND ad.adnum = a.attnum
    LEFT JOIN pg_type ty ON ty.oid = a.atttypid
    LEFT JOIN pg_collation co ON co.oid = a.attcollation
    LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
    LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = rel.id AND d.objsubid = a.attnum
    LEFT JOIN label l ON l.classoid = 'pg_class'::regclass AND l.objoid = rel.id AND l.objsubid = a.attnum
    WHERE rel.relkind <> 'S')")
        .arg({from(120000, Sql(u"CASE a.attgenerated WHEN 's' THEN 'stored ' WHEN 'v' THEN 'virtual ' END")),
              from(140000, Sql(u"CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END")),
              grants(Sql(u"a.attacl"), Sql(u"'{}'::aclitem[]"), Sql(u"rel.relowner"))});
}

Sql CatalogFacetQueries::constraintAndIndexRows() const
{
    // Constraints of partitions that come with those of the partitioned table bear names that the server made up.
    return Sql(uR"(
    UNION ALL SELECT CASE con.contype WHEN 'f' THEN 'FK CONSTRAINT' WHEN 'c' THEN 'CHECK CONSTRAINT'
            ELSE 'CONSTRAINT' END, rel.nspname, rel.relname || ' ' || con.conname, rel.relname,
        jsonb_strip_nulls(jsonb_build_object(
            'definition', regexp_replace(pg_get_constraintdef(con.oid), ' NOT VALID$', ''),
            'valid', CASE WHEN con.convalidated THEN 'yes' ELSE 'no' END,
            'enforced', CASE WHEN off.id IS NOT NULL THEN 'no' END,
            'comment', d.description))
    FROM pg_constraint con JOIN rel ON rel.id = con.conrelid
    LEFT JOIN (SELECT DISTINCT tgconstraint AS id FROM pg_trigger
        WHERE tgisinternal AND tgenabled = 'D' AND tgconstraint <> 0) off ON off.id = con.oid
    LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = con.oid
    WHERE con.contype IN ('p', 'u', 'x', 'f', 'c') AND %1
        AND NOT (con.contype = 'c' AND con.coninhcount > 0 AND NOT con.conislocal)
    UNION ALL SELECT 'INDEX', rel.nspname, x.relname::text, rel.relname,
        jsonb_strip_nulls(jsonb_build_object(
            'definition', pg_get_indexdef(i.indexrelid),
            'valid', CASE WHEN i.indisvalid THEN 'yes' ELSE 'no' END,
            'clustered', CASE WHEN i.indisclustered THEN 'yes' END,
            'replica identity', CASE WHEN i.indisreplident THEN 'yes' END,
            'tablespace', spc.spcname,
            'partition of', h.inhparent::regclass::text,
            'statistics', CASE WHEN i.indexprs IS NOT NULL THEN (SELECT string_agg(a.attnum || ': ' || a.attstattarget, ', '
                ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = x.oid AND a.attstattarget >= 0) END,
            'comment', d.description))
    FROM pg_index i JOIN rel ON rel.id = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
    LEFT JOIN pg_inherits h ON h.inhrelid = x.oid
    LEFT JOIN pg_tablespace spc ON spc.oid = x.reltablespace
    LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = x.oid AND d.objsubid = 0)")
        .arg({from(110000,
                   // before 11 partitions had their keys by themselves
                   both(110000, Sql(u"con.conparentid = 0"), Sql(u"(con.conparentid = 0 OR con.contype <> 'f')")),
                   Sql(u"true"))});
}

Sql CatalogFacetQueries::triggerRows() const
{
    return Sql(uR"(
    UNION ALL SELECT 'TRIGGER', rel.nspname, rel.relname || ' ' || t.tgname, rel.relname,
        jsonb_strip_nulls(jsonb_build_object(
            'definition', regexp_replace(pg_get_triggerdef(t.oid), ' EXECUTE (FUNCTION|PROCEDURE) ', ' EXECUTE '),
            'enabled', %1,
            'comment', d.description))
    FROM pg_trigger t JOIN rel ON rel.id = t.tgrelid
    LEFT JOIN pg_description d ON d.classoid = 'pg_trigger'::regclass AND d.objoid = t.oid
    WHERE NOT t.tgisinternal AND %3
    UNION ALL SELECT 'RULE', rel.nspname, rel.relname || ' ' || r.rulename, rel.relname,
        jsonb_strip_nulls(jsonb_build_object(
            'definition', pg_get_ruledef(r.oid), 'enabled', %2, 'comment', d.description))
    FROM pg_rewrite r JOIN rel ON rel.id = r.ev_class
    LEFT JOIN pg_description d ON d.classoid = 'pg_rewrite'::regclass AND d.objoid = r.oid
    WHERE r.rulename <> '_RETURN'
    UNION ALL SELECT 'POLICY', rel.nspname, rel.relname || ' ' || p.polname, rel.relname,
        jsonb_strip_nulls(jsonb_build_object(
            'definition', concat_ws(' ', CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END, 'FOR',
                CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
                    WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
                'USING ' || pg_get_expr(p.polqual, p.polrelid), 'WITH CHECK ' || pg_get_expr(p.polwithcheck, p.polrelid)),
            'roles', (SELECT string_agg(CASE WHEN o = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(o)) END, ', '
                ORDER BY pg_get_userbyid(o)::text COLLATE "C") FROM unnest(p.polroles) o),
            'comment', d.description))
    FROM pg_policy p JOIN rel ON rel.id = p.polrelid
    LEFT JOIN pg_description d ON d.classoid = 'pg_policy'::regclass AND d.objoid = p.oid)")
        .arg(
            {Sql(u"CASE t.tgenabled WHEN 'D' THEN 'no' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' ELSE 'yes' END"),
             Sql(u"CASE r.ev_enabled WHEN 'D' THEN 'no' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' ELSE 'yes' END"),
             from(130000, Sql(u"t.tgparentid = 0"), Sql(u"true"))});
}

Sql CatalogFacetQueries::relations(int slice, int slices) const
{
    const Sql prefix = Sql(uR"(
    rel AS (SELECT c.oid AS id, c.relname::text AS relname, c.relkind, c.relowner, c.relacl, c.reloptions, c.reltoastrelid,
            c.relpersistence, c.relrowsecurity, c.relforcerowsecurity, c.relreplident, c.relispopulated,
            c.relispartition, c.relpartbound, c.reltablespace, c.relam, c.reloftype, ns.nspname
        FROM pg_class c JOIN ns ON ns.oid = c.relnamespace
        WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
            AND NOT EXISTS (SELECT 1 FROM ext WHERE ext.classid = 'pg_class'::regclass AND ext.objid = c.oid)
            AND (hashtext(c.relname::text) & 2147483647) % %1 = %2),
    parent AS (SELECT inhrelid, string_agg(inhparent::regclass::text, ', ' ORDER BY inhseqno) AS parents
        FROM pg_inherits WHERE inhrelid IN (SELECT id FROM rel) GROUP BY inhrelid),
    sequenceowner AS (SELECT d.objid, min(d.refobjid::regclass::text || '.' || quote_ident(a.attname)
                || CASE WHEN d.deptype = 'i' THEN ', identity' ELSE '' END) AS place
        FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
        WHERE d.classid = 'pg_class'::regclass AND d.objsubid = 0 AND d.refclassid = 'pg_class'::regclass
            AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
            AND d.objid IN (SELECT id FROM rel WHERE relkind = 'S') GROUP BY d.objid))")
                           .arg({Quoting::numberSql(slices), Quoting::numberSql(slice)});
    return Quoting::join({common(), prefix, relationRows(), columnRows(), constraintAndIndexRows(), triggerRows()},
                         Sql());
}

} // namespace trunkline
