#include "pg/catalogfacetqueries.h"

namespace trunkline {

namespace {

/// Names of options of foreign objects whose values nobody is to read.
Sql secretNames()
{
    return Sql(u"'(pass|secret|token|credential|private|key$)'");
}

} // namespace

Sql CatalogFacetQueries::options(const Sql &array)
{
    return Sql(uR"((SELECT string_agg(o, ', ' ORDER BY o COLLATE "C") FROM unnest(%1) o
        WHERE split_part(o, '=', 1) !~* %2))")
        .arg({array, secretNames()});
}

Sql CatalogFacetQueries::secretOptions(const Sql &array)
{
    return Sql(uR"((SELECT md5(string_agg(o, ', ' ORDER BY o COLLATE "C")) FROM unnest(%1) o
        WHERE split_part(o, '=', 1) ~* %2))")
        .arg({array, secretNames()});
}

Sql CatalogFacetQueries::foreignObjects() const
{
    return Sql(uR"(
    UNION ALL SELECT w.tableoid, w.oid, 'FOREIGN DATA WRAPPER', NULL, w.fdwname, NULL, w.fdwowner, w.fdwacl,
        acldefault('F', w.fdwowner), jsonb_build_object(
            'definition', concat_ws(' ', 'handler ' || nullif(w.fdwhandler, 0)::regproc,
                'validator ' || nullif(w.fdwvalidator, 0)::regproc),
            'options', %1, 'secret options', %2)
    FROM pg_foreign_data_wrapper w
    UNION ALL SELECT s.tableoid, s.oid, 'SERVER', NULL, s.srvname, NULL, s.srvowner, s.srvacl,
        acldefault('S', s.srvowner), jsonb_build_object(
            'definition', concat_ws(' ', w.fdwname, 'type ' || s.srvtype, 'version ' || s.srvversion),
            'options', %3, 'secret options', %4)
    FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
    UNION ALL SELECT 'pg_user_mapping'::regclass::oid, m.umid, 'USER MAPPING', NULL,
        'USER MAPPING ' || m.usename || ' SERVER ' || m.srvname, m.srvname, NULL, NULL, NULL,
        jsonb_build_object('options', CASE WHEN %5 THEN %6 END, 'secret options', CASE WHEN %5 THEN %7 END)
    FROM pg_user_mappings m)")
        .arg({options(Sql(u"w.fdwoptions")), secretOptions(Sql(u"w.fdwoptions")), options(Sql(u"s.srvoptions")),
              secretOptions(Sql(u"s.srvoptions")), hidden ? Sql(u"true") : Sql(u"false"), options(Sql(u"m.umoptions")),
              secretOptions(Sql(u"m.umoptions"))});
}

Sql CatalogFacetQueries::publications() const
{
    const Sql ofSchemas = from(150000, Sql(uR"(
    UNION ALL SELECT 0, 0, 'PUBLICATION TABLES IN SCHEMA', r.pnnspid, p.pubname || ' ' || n.nspname, p.pubname, NULL, NULL,
        NULL, '{}'
    FROM pg_publication_namespace r JOIN pg_publication p ON p.oid = r.pnpubid JOIN pg_namespace n ON n.oid = r.pnnspid)"),
                               Sql());
    return Quoting::join(
        {Sql(uR"(
    UNION ALL SELECT p.tableoid, p.oid, 'PUBLICATION', NULL, p.pubname, NULL, p.pubowner, NULL, NULL,
        jsonb_build_object('definition', concat_ws(' ', CASE WHEN p.puballtables THEN 'all tables' END,
            CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
            CASE WHEN p.pubdelete THEN 'delete' END, %1, %2, %3))
    FROM pg_publication p
    UNION ALL SELECT 0, 0, 'PUBLICATION TABLE', c.relnamespace, p.pubname || ' ' || c.relname, p.pubname, NULL, NULL, NULL,
        jsonb_build_object('definition', concat_ws(' ', c.oid::regclass, %4, %5))
    FROM pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid JOIN pg_class c ON c.oid = r.prrelid)")
             .arg(
                 {both(110000, Sql(u"CASE WHEN p.pubtruncate THEN 'truncate' END")),
                  both(130000, Sql(u"CASE WHEN p.pubviaroot THEN 'via root' END")),
                  both(180000, from(180000, Sql(u"'generated columns ' || nullif(p.pubgencols::text, 'n')"))),
                  from(
                      150000,
                      Sql(uR"((SELECT '(' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname::text COLLATE "C") || ')'
                       FROM pg_attribute a WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs)))")),
                  from(150000, Sql(u"'WHERE ' || pg_get_expr(r.prqual, r.prrelid)"))}),
         ofSchemas},
        Sql());
}

Sql CatalogFacetQueries::subscriptions() const
{
    // The connection is a superuser's to read, and so were on older servers the number itself and some of the options.
    return Sql(uR"(
    UNION ALL SELECT 'pg_subscription'::regclass::oid, %1, 'SUBSCRIPTION', NULL, s.subname, NULL, s.subowner, NULL, NULL,
        jsonb_build_object('definition', concat_ws(' ', 'publications ' || array_to_string(s.subpublications, ', '),
                'slot ' || s.subslotname, %3, %4),
            'enabled', CASE WHEN s.subenabled THEN 'yes' ELSE 'no' END, 'secret connection', %2)
    FROM pg_subscription s WHERE s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database()))")
        .arg({from(140000, Sql(u"s.oid"),
                   Sql(u"(SELECT max(v.subid) FROM pg_stat_subscription v WHERE v.subname = s.subname)")),
              hidden ? Sql(u"md5(s.subconninfo)") : Sql(u"NULL::text"),
              !hidden ? Sql(u"NULL::text")
              : floor >= 140000
                  ? Sql(u"'synchronous_commit ' || s.subsynccommit || CASE WHEN s.subbinary THEN ' binary' ELSE "
                        u"'' END")
                  : Sql(u"'synchronous_commit ' || s.subsynccommit"),
              both(160000, from(160000, Sql(u"'origin ' || s.suborigin")))});
}

Sql CatalogFacetQueries::databaseWide() const
{
    const Sql first = Sql(uR"(
    SELECT n.tableoid AS cat, n.oid AS id, 'SCHEMA' AS kind, NULL::oid AS nsp, n.nspname::text AS name,
        NULL::text AS relation, n.nspowner AS owner, n.nspacl AS acl, acldefault('n', n.nspowner) AS byitself,
        '{}'::jsonb AS facets
    FROM pg_namespace n WHERE n.oid IN (SELECT oid FROM ns)
    UNION ALL SELECT tableoid, oid, 'EXTENSION', NULL, extname, NULL, extowner, NULL, NULL,
        jsonb_build_object('version', extversion,
            'schema', (SELECT n.nspname FROM pg_namespace n WHERE n.oid = extnamespace))
    FROM pg_extension WHERE oid >= 16384
    UNION ALL SELECT tableoid, oid, 'PROCEDURAL LANGUAGE', NULL, lanname, NULL, lanowner, lanacl, acldefault('l', lanowner),
        jsonb_build_object('definition', concat_ws(' ', CASE WHEN lanpltrusted THEN 'trusted' END,
            'handler ' || nullif(lanplcallfoid, 0)::regproc, 'inline ' || nullif(laninline, 0)::regproc,
            'validator ' || nullif(lanvalidator, 0)::regproc))
    FROM pg_language WHERE lanispl
    UNION ALL SELECT c.tableoid, c.oid, 'CAST', NULL, 'CAST (' || format_type(c.castsource, NULL) || ' AS '
        || format_type(c.casttarget, NULL) || ')', NULL, NULL, NULL, NULL,
        jsonb_build_object('definition', concat_ws(' ', CASE c.castmethod WHEN 'b' THEN 'without function'
                WHEN 'i' THEN 'inout' ELSE c.castfunc::regprocedure::text END,
            CASE c.castcontext WHEN 'a' THEN 'assignment' WHEN 'i' THEN 'implicit' END))
    FROM pg_cast c WHERE c.oid >= 16384 AND NOT EXISTS (SELECT 1 FROM pg_depend i
        WHERE i.deptype = 'i' AND i.classid = 'pg_cast'::regclass AND i.objid = c.oid)
    UNION ALL SELECT t.tableoid, t.oid, 'TRANSFORM', NULL, 'TRANSFORM FOR ' || format_type(t.trftype, NULL)
        || ' LANGUAGE ' || quote_ident(l.lanname), NULL, NULL, NULL, NULL,
        jsonb_build_object('definition', concat_ws(' ', 'from ' || nullif(t.trffromsql, 0)::regprocedure,
            'to ' || nullif(t.trftosql, 0)::regprocedure))
    FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang
    UNION ALL SELECT tableoid, oid, 'ACCESS METHOD', NULL, amname, NULL, NULL, NULL, NULL,
        jsonb_build_object('definition', concat_ws(' ', CASE amtype WHEN 't' THEN 'table' ELSE 'index' END, amhandler))
    FROM pg_am WHERE oid >= 16384
    UNION ALL SELECT e.tableoid, e.oid, 'EVENT TRIGGER', NULL, e.evtname, NULL, e.evtowner, NULL, NULL,
        jsonb_build_object('definition', concat_ws(' ', 'ON', e.evtevent,
                'WHEN TAG IN (' || (SELECT string_agg(t, ', ' ORDER BY t COLLATE "C") FROM unnest(e.evttags) t) || ')',
                'EXECUTE', e.evtfoid::regprocedure),
            'enabled', CASE e.evtenabled WHEN 'D' THEN 'no' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' ELSE 'yes' END)
    FROM pg_event_trigger e
    UNION ALL SELECT 0, 0, 'DEFAULT ACL', CASE WHEN d.defaclnamespace <> 0 THEN d.defaclnamespace END,
        'DEFAULT PRIVILEGES FOR ' || CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES'
            WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' WHEN 'L' THEN 'LARGE OBJECTS'
            ELSE d.defaclobjtype::text END,
        pg_get_userbyid(d.defaclrole), d.defaclrole, d.defaclacl, NULL, '{}'
    FROM pg_default_acl d)");
    return wrapped(Quoting::join({first, foreignObjects(), publications(), subscriptions()}, Sql()));
}

Sql CatalogFacetQueries::largeObjects(int slice, int slices) const
{
    return wrapped(Sql(uR"(
    SELECT 'pg_largeobject'::regclass::oid AS cat, o.oid AS id, 'LARGE OBJECT' AS kind, NULL::oid AS nsp, o.oid::text AS name,
        NULL::text AS relation, o.lomowner AS owner, o.lomacl AS acl, acldefault('L', o.lomowner) AS byitself,
        '{}'::jsonb AS facets
    FROM pg_largeobject_metadata o WHERE o.oid::int8 % %1 = %2)")
                       .arg({Quoting::numberSql(slices), Quoting::numberSql(slice)}));
}

Sql CatalogFacetQueries::database() const
{
    return Sql(uR"(SELECT 'DATABASE', '', '', NULL, jsonb_strip_nulls(jsonb_build_object(
            'owner', pg_get_userbyid(d.datdba),
            'grants', %1,
            'comment', shobj_description(d.oid, 'pg_database'),
            'connection limit', nullif(d.datconnlimit, -1)::text,
            'encoding', pg_encoding_to_char(d.encoding),
            'collate', d.datcollate,
            'ctype', d.datctype,
            'locale provider', CASE coalesce(to_jsonb(d)->>'datlocprovider', 'c') WHEN 'i' THEN 'icu'
                WHEN 'b' THEN 'builtin' ELSE 'libc' END,
            'locale', coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale'),
            'tablespace', (SELECT spcname FROM pg_tablespace WHERE oid = d.dattablespace),
            'security label', (SELECT string_agg(provider || ': ' || label, ', ' ORDER BY provider COLLATE "C")
                FROM pg_shseclabel WHERE classoid = 'pg_database'::regclass AND objoid = d.oid)))
        FROM pg_database d WHERE d.datname = current_database()
    UNION ALL SELECT 'DATABASE SETTING', '', substr(c.text, 1, strpos(c.text, '=') - 1),
        CASE WHEN s.setrole <> 0 THEN pg_get_userbyid(s.setrole) END,
        jsonb_build_object('value', substr(c.text, strpos(c.text, '=') + 1))
        FROM pg_database d JOIN pg_db_role_setting s ON s.setdatabase = d.oid, unnest(s.setconfig) AS c(text)
        WHERE d.datname = current_database())")
        .arg({grants(Sql(u"d.datacl"), Sql(u"acldefault('d', d.datdba)"), Sql(u"d.datdba"))});
}

Sql CatalogFacetQueries::roles() const
{
    return Sql(uR"(SELECT 'ROLE', '', r.rolname, NULL, jsonb_strip_nulls(jsonb_build_object(
            'attributes', concat_ws(' ', CASE WHEN r.rolsuper THEN 'SUPERUSER' END,
                CASE WHEN NOT r.rolinherit THEN 'NOINHERIT' END, CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,
                CASE WHEN r.rolcreatedb THEN 'CREATEDB' END, CASE WHEN r.rolcanlogin THEN 'LOGIN' END,
                CASE WHEN r.rolreplication THEN 'REPLICATION' END, CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,
                'CONNECTION LIMIT ' || nullif(r.rolconnlimit, -1), 'VALID UNTIL ' || r.rolvaliduntil),
            'memberships', (SELECT string_agg(x.name || coalesce(' WITH ' || nullif(x.options, ''), ''), '; '
                    ORDER BY x.name COLLATE "C")
                FROM (SELECT g.rolname::text AS name, max(concat_ws(' ', CASE WHEN m.admin_option THEN 'ADMIN' END, %1))
                        AS options
                    FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid GROUP BY 1) x),
            'settings', (SELECT string_agg(c, ', ' ORDER BY c COLLATE "C") FROM pg_db_role_setting s, unnest(s.setconfig) c
                WHERE s.setrole = r.oid AND s.setdatabase = 0),
            'comment', shobj_description(r.oid, 'pg_authid')))
        FROM pg_roles r WHERE r.rolname !~ '^pg_')")
        .arg({both(160000, from(160000, Sql(u"CASE WHEN m.inherit_option <> r.rolinherit THEN "
                                            u"'INHERIT ' || m.inherit_option END, CASE WHEN NOT m.set_option THEN "
                                            u"'SET FALSE' END")))});
}

} // namespace trunkline
