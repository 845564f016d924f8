#include "pg/catalogentries.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

// How pg_dump names its entries: ARCHIVE_OPTS(.tag, .namespace, .description) in src/bin/pg_dump/pg_dump.c. More than
// an archive would list does no harm here (members of extensions, constraints that stand inside of CREATE TABLE): the
// question is only whether what an archive lists is there.

/// Schemas of users, and the relations in them, for the pieces below.
Sql commonTables()
{
    return Sql(uR"(WITH ns AS (
        SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'),
    rel AS (
        SELECT c.oid, ns.nspname, c.relname, c.relkind, c.relispartition, c.relrowsecurity
        FROM pg_class c JOIN ns ON ns.oid = c.relnamespace),
    entries(description, schema, tag) AS ()");
}

Sql relationEntries()
{
    return Sql(uR"(
        SELECT CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE'
            WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'i' THEN 'INDEX' WHEN 'I' THEN 'INDEX' WHEN 'c' THEN 'TYPE'
            ELSE 'TABLE' END, nspname::text, relname::text FROM rel
        UNION ALL SELECT CASE WHEN relkind IN ('i', 'I') THEN 'INDEX ATTACH' ELSE 'TABLE ATTACH' END, nspname, relname
            FROM rel WHERE relispartition
        UNION ALL SELECT 'ROW SECURITY', nspname, relname FROM rel WHERE relrowsecurity
        UNION ALL SELECT 'SEQUENCE OWNED BY', rel.nspname, rel.relname FROM rel JOIN pg_depend d
            ON d.classid = 'pg_class'::regclass AND d.objid = rel.oid AND d.objsubid = 0
                AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype = 'a'
            WHERE rel.relkind = 'S'
        UNION ALL SELECT 'DEFAULT', rel.nspname, rel.relname || ' ' || a.attname FROM pg_attrdef d
            JOIN rel ON rel.oid = d.adrelid JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
        UNION ALL SELECT CASE con.contype WHEN 'f' THEN 'FK CONSTRAINT' WHEN 'c' THEN 'CHECK CONSTRAINT'
            ELSE 'CONSTRAINT' END, rel.nspname, rel.relname || ' ' || con.conname
            FROM pg_constraint con JOIN rel ON rel.oid = con.conrelid
        UNION ALL SELECT 'TRIGGER', rel.nspname, rel.relname || ' ' || t.tgname
            FROM pg_trigger t JOIN rel ON rel.oid = t.tgrelid
        UNION ALL SELECT 'RULE', rel.nspname, rel.relname || ' ' || r.rulename
            FROM pg_rewrite r JOIN rel ON rel.oid = r.ev_class
        UNION ALL SELECT 'POLICY', rel.nspname, rel.relname || ' ' || p.polname
            FROM pg_policy p JOIN rel ON rel.oid = p.polrelid
        UNION ALL SELECT 'STATISTICS', ns.nspname, s.stxname FROM pg_statistic_ext s JOIN ns ON ns.oid = s.stxnamespace
        UNION ALL SELECT 'PUBLICATION TABLE', rel.nspname, p.pubname || ' ' || rel.relname
            FROM pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid JOIN rel ON rel.oid = r.prrelid)");
}

Sql typeAndRoutineEntries()
{
    return Sql(uR"(
        UNION ALL SELECT CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, ns.nspname, t.typname
            FROM pg_type t JOIN ns ON ns.oid = t.typnamespace
            WHERE t.typtype IN ('b', 'd', 'e', 'p', 'r') AND t.typcategory <> 'A'
        UNION ALL SELECT 'SHELL TYPE', ns.nspname, t.typname FROM pg_type t JOIN ns ON ns.oid = t.typnamespace
            WHERE t.typtype = 'b' AND t.typcategory <> 'A'
        UNION ALL SELECT CASE con.contype WHEN 'c' THEN 'CHECK CONSTRAINT' ELSE 'CONSTRAINT' END, ns.nspname,
            t.typname || ' ' || con.conname
            FROM pg_constraint con JOIN pg_type t ON t.oid = con.contypid JOIN ns ON ns.oid = t.typnamespace
        UNION ALL SELECT CASE kind WHEN 'a' THEN 'AGGREGATE' WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, nspname,
            proname || '(' || CASE WHEN kind = 'a' AND pronargs = 0 THEN '*' ELSE coalesce(
                (SELECT string_agg(format_type(a.type, NULL), ', ' ORDER BY a.place)
                 FROM unnest(proargtypes) WITH ORDINALITY AS a(type, place)), '') END || ')'
            FROM (SELECT ns.nspname, p.proname, p.pronargs, p.proargtypes, coalesce(to_jsonb(p)->>'prokind',
                CASE WHEN (to_jsonb(p)->>'proisagg')::bool THEN 'a' ELSE 'f' END) AS kind
                FROM pg_proc p JOIN ns ON ns.oid = p.pronamespace) routines
        UNION ALL SELECT 'OPERATOR', ns.nspname, o.oprname FROM pg_operator o JOIN ns ON ns.oid = o.oprnamespace
        UNION ALL SELECT 'OPERATOR CLASS', ns.nspname, o.opcname FROM pg_opclass o JOIN ns ON ns.oid = o.opcnamespace
        UNION ALL SELECT 'OPERATOR FAMILY', ns.nspname, o.opfname FROM pg_opfamily o JOIN ns ON ns.oid = o.opfnamespace
        UNION ALL SELECT 'COLLATION', ns.nspname, c.collname FROM pg_collation c JOIN ns ON ns.oid = c.collnamespace
        UNION ALL SELECT 'CONVERSION', ns.nspname, c.conname FROM pg_conversion c JOIN ns ON ns.oid = c.connamespace
        UNION ALL SELECT 'TEXT SEARCH CONFIGURATION', ns.nspname, c.cfgname
            FROM pg_ts_config c JOIN ns ON ns.oid = c.cfgnamespace
        UNION ALL SELECT 'TEXT SEARCH DICTIONARY', ns.nspname, d.dictname
            FROM pg_ts_dict d JOIN ns ON ns.oid = d.dictnamespace
        UNION ALL SELECT 'TEXT SEARCH PARSER', ns.nspname, p.prsname
            FROM pg_ts_parser p JOIN ns ON ns.oid = p.prsnamespace
        UNION ALL SELECT 'TEXT SEARCH TEMPLATE', ns.nspname, t.tmplname
            FROM pg_ts_template t JOIN ns ON ns.oid = t.tmplnamespace)");
}

/// What is in no schema.
Sql databaseWideEntries()
{
    return Sql(uR"(
        UNION ALL SELECT 'SCHEMA', '-', nspname FROM ns
        UNION ALL SELECT 'EXTENSION', '-', extname FROM pg_extension
        UNION ALL SELECT 'PROCEDURAL LANGUAGE', '-', lanname FROM pg_language WHERE lanispl
        UNION ALL SELECT 'ACCESS METHOD', '-', amname FROM pg_am
        UNION ALL SELECT 'CAST', '-', 'CAST (' || format_type(castsource, NULL) || ' AS '
            || format_type(casttarget, NULL) || ')' FROM pg_cast WHERE oid >= 16384
        UNION ALL SELECT 'TRANSFORM', '-', 'TRANSFORM FOR ' || format_type(t.trftype, NULL) || ' LANGUAGE '
            || quote_ident(l.lanname) FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang
        UNION ALL SELECT 'FOREIGN DATA WRAPPER', '-', fdwname FROM pg_foreign_data_wrapper
        UNION ALL SELECT 'SERVER', '-', srvname FROM pg_foreign_server
        UNION ALL SELECT 'USER MAPPING', '-', 'USER MAPPING ' || usename || ' SERVER ' || srvname FROM pg_user_mappings
        UNION ALL SELECT 'EVENT TRIGGER', '-', evtname FROM pg_event_trigger
        UNION ALL SELECT 'PUBLICATION', '-', pubname FROM pg_publication
        UNION ALL SELECT 'SUBSCRIPTION', '-', subname FROM pg_subscription
            WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database()))");
}

Sql publishedSchemas()
{
    return Sql(uR"(
        UNION ALL SELECT 'PUBLICATION TABLES IN SCHEMA', ns.nspname, p.pubname || ' ' || ns.nspname
            FROM pg_publication_namespace r JOIN pg_publication p ON p.oid = r.pnpubid JOIN ns ON ns.oid = r.pnnspid)");
}

Sql catalogQuery(int version)
{
    return Quoting::join({commonTables(), relationEntries(), typeAndRoutineEntries(), databaseWideEntries(),
                          version >= 150000 ? publishedSchemas() : Sql(),
                          Sql(u") SELECT description, translate(schema, E'\\n\\r', '  '), "
                              u"translate(tag, E'\\n\\r', '  ') FROM entries")},
                         Sql());
}

} // namespace

const QStringList &catalogEntryKinds()
{
    static const QStringList kinds{
        u"TABLE"_s,
        u"VIEW"_s,
        u"MATERIALIZED VIEW"_s,
        u"SEQUENCE"_s,
        u"FOREIGN TABLE"_s,
        u"INDEX"_s,
        u"TABLE ATTACH"_s,
        u"INDEX ATTACH"_s,
        u"ROW SECURITY"_s,
        u"SEQUENCE OWNED BY"_s,
        u"DEFAULT"_s,
        u"FK CONSTRAINT"_s,
        u"CHECK CONSTRAINT"_s,
        u"CONSTRAINT"_s,
        u"TRIGGER"_s,
        u"RULE"_s,
        u"POLICY"_s,
        u"STATISTICS"_s,
        u"PUBLICATION TABLE"_s,
        u"DOMAIN"_s,
        u"TYPE"_s,
        u"SHELL TYPE"_s,
        u"AGGREGATE"_s,
        u"PROCEDURE"_s,
        u"FUNCTION"_s,
        u"OPERATOR"_s,
        u"OPERATOR CLASS"_s,
        u"OPERATOR FAMILY"_s,
        u"COLLATION"_s,
        u"CONVERSION"_s,
        u"TEXT SEARCH CONFIGURATION"_s,
        u"TEXT SEARCH DICTIONARY"_s,
        u"TEXT SEARCH PARSER"_s,
        u"TEXT SEARCH TEMPLATE"_s,
        u"SCHEMA"_s,
        u"EXTENSION"_s,
        u"PROCEDURAL LANGUAGE"_s,
        u"ACCESS METHOD"_s,
        u"CAST"_s,
        u"TRANSFORM"_s,
        u"FOREIGN DATA WRAPPER"_s,
        u"SERVER"_s,
        u"USER MAPPING"_s,
        u"EVENT TRIGGER"_s,
        u"PUBLICATION"_s,
        u"SUBSCRIPTION"_s,
        u"PUBLICATION TABLES IN SCHEMA"_s,
    };
    return kinds;
}

Result<QSet<CatalogEntry>> readCatalogEntries(Connection &connection, const CancelToken &cancel)
{
    const Result<Rows> rows = connection.exec(catalogQuery(connection.serverVersionNum()), cancel);
    if (!rows)
        return rows.error();
    QSet<CatalogEntry> entries;
    entries.reserve(rows->rows.size());
    for (const QStringList &row : rows->rows)
        entries.insert(CatalogEntry{row.at(0), row.at(1), row.at(2)});
    return entries;
}

Result<qint64> countLargeObjects(Connection &connection, const CancelToken &cancel)
{
    const Result<Rows> rows = connection.exec(Sql(u"SELECT count(*) FROM pg_largeobject_metadata"), cancel);
    if (!rows)
        return rows.error();
    return rows->at(0, 0).toLongLong();
}

} // namespace trunkline
