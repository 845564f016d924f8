#include "pg/factsqueries.h"

namespace trunkline {

namespace {

/// Objects below this OID come with the server (FirstNormalObjectId), so they are in every database.
Sql firstUserOid()
{
    return Sql(u"16384");
}

/// A relation `c` in a schema `n` of a user, and not a part of an extension.
Sql isUserRelation()
{
    return Sql(uR"(n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid
                        AND e.deptype = 'e'))");
}

/// One count of what users made in catalog %1 under alias o, without what extensions brought.
Sql userObjects(const Sql &catalog, const Sql &condition)
{
    return Sql(uR"((SELECT count(*) FROM %1 o WHERE o.oid >= %2 AND (%3) AND NOT EXISTS (SELECT 1 FROM pg_depend e
        WHERE e.classid = '%1'::regclass AND e.objid = o.oid AND e.deptype = 'e')))")
        .arg({catalog, firstUserOid(), condition});
}

Sql objectCount()
{
    const Sql any(u"true");
    const QList<Sql> counts{
        userObjects(Sql(u"pg_namespace"), Sql(u"o.nspname <> 'public' AND o.nspname !~ '^pg_(temp|toast)'")),
        userObjects(Sql(u"pg_class"), Sql(uR"(o.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c') AND NOT EXISTS
            (SELECT 1 FROM pg_namespace n WHERE n.oid = o.relnamespace AND n.nspname ~ '^pg_(temp|toast)'))")),
        userObjects(
            Sql(u"pg_type"),
            Sql(u"o.typtype IN ('e', 'd', 'r') OR (o.typtype = 'b' AND o.typcategory <> 'A' AND o.typrelid = 0)")),
        userObjects(Sql(u"pg_proc"), any),
        userObjects(Sql(u"pg_operator"), any),
        userObjects(Sql(u"pg_opfamily"), any),
        userObjects(Sql(u"pg_am"), any),
        userObjects(Sql(u"pg_collation"), any),
        userObjects(Sql(u"pg_conversion"), any),
        userObjects(Sql(u"pg_cast"), any),
        userObjects(Sql(u"pg_transform"), any),
        userObjects(Sql(u"pg_language"), any),
        userObjects(Sql(u"pg_ts_config"), any),
        userObjects(Sql(u"pg_ts_dict"), any),
        userObjects(Sql(u"pg_ts_parser"), any),
        userObjects(Sql(u"pg_ts_template"), any),
        userObjects(Sql(u"pg_foreign_data_wrapper"), any),
        userObjects(Sql(u"pg_foreign_server"), any),
        userObjects(Sql(u"pg_event_trigger"), any),
        userObjects(Sql(u"pg_publication"), any),
        Sql(u"(SELECT count(subname) FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = "
            u"current_database()))"),
        Sql(u"(SELECT count(*) FROM pg_largeobject_metadata)"),
        // some providers put extensions of their own into every database
        Sql(uR"((SELECT count(*) FROM pg_extension WHERE extname NOT IN
            ('plpgsql', 'azure', 'pgaadauth', 'google_vacuum_mgmt', 'neon')))"),
    };
    return Quoting::join(counts, Sql(u" + "));
}

Sql freeConnections()
{
    // The statistics of databases count every session, also those whose rows in pg_stat_activity this user cannot read.
    return Sql(uR"((SELECT greatest(0, least(
        current_setting('max_connections')::int
            - CASE WHEN me.rolsuper THEN 0 ELSE current_setting('superuser_reserved_connections')::int
                + coalesce(current_setting('reserved_connections', true)::int, 0) END
            - (SELECT coalesce(sum(numbackends), 0) FROM pg_stat_database),
        CASE WHEN me.rolsuper OR me.rolconnlimit < 0 THEN NULL ELSE me.rolconnlimit
            - (SELECT count(*) FROM pg_stat_activity WHERE usesysid = me.oid) END,
        CASE WHEN me.rolsuper OR db.datconnlimit < 0 THEN NULL ELSE db.datconnlimit
            - (SELECT numbackends FROM pg_stat_database WHERE datid = db.oid) END))))");
}

Sql provider()
{
    // A role alone proves nothing: people create rds_superuser elsewhere so that a dump restores.
    return Sql(uR"((CASE
        WHEN EXISTS (SELECT 1 FROM pg_proc WHERE proname = 'aurora_version') THEN 'aurora'
        WHEN EXISTS (SELECT 1 FROM pg_database WHERE datname = 'rdsadmin')
            OR EXISTS (SELECT 1 FROM pg_settings WHERE name ~ '^rds\.') THEN 'rds'
        WHEN EXISTS (SELECT 1 FROM pg_database WHERE datname = 'cloudsqladmin')
            OR EXISTS (SELECT 1 FROM pg_settings WHERE name ~ '^cloudsql\.') THEN 'cloudsql'
        WHEN EXISTS (SELECT 1 FROM pg_database WHERE datname IN ('azure_maintenance', 'azure_sys'))
            OR EXISTS (SELECT 1 FROM pg_settings WHERE name ~ '^azure\.') THEN 'azure'
        WHEN EXISTS (SELECT 1 FROM pg_settings WHERE name ~ '^neon\.')
            OR (SELECT count(*) FROM pg_roles WHERE rolname IN ('neon_superuser', 'cloud_admin')) = 2 THEN 'neon'
        WHEN EXISTS (SELECT 1 FROM pg_settings WHERE name ~ '^supautils\.')
            OR (SELECT count(*) FROM pg_roles WHERE rolname IN ('supabase_admin', 'supabase_auth_admin')) = 2
            THEN 'supabase'
        ELSE '' END))");
}

/// Whether this user, who is no superuser, may grant membership in role `r`. Before 16 CREATEROLE was enough.
Sql mayAdminister(int version)
{
    const Sql byOption(u"pg_has_role(r.oid, 'MEMBER WITH ADMIN OPTION')");
    return version >= 160000 ? byOption : Sql(u"(me.rolcreaterole AND NOT r.rolsuper OR %1)").arg({byOption});
}

Sql userTables()
{
    return Sql(u"(SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN "
               u"('r', 'p') AND %1)")
        .arg({isUserRelation()});
}

} // namespace

Sql FactsQueries::server()
{
    return Sql(uR"(SELECT json_build_object(
        'versionNum', current_setting('server_version_num')::int,
        'version', current_setting('server_version'),
        'provider', %1,
        'backendPid', pg_backend_pid(),
        'messageLocale', (SELECT reset_val FROM pg_settings WHERE name = 'lc_messages'),
        'currentUser', current_user,
        'superuser', me.rolsuper,
        'mayCreateDatabases', me.rolsuper OR me.rolcreatedb,
        'mayCreateRoles', me.rolsuper OR me.rolcreaterole,
        'readAllData', me.rolsuper OR coalesce((SELECT pg_has_role(oid, 'USAGE') FROM pg_roles
            WHERE rolname = 'pg_read_all_data'), false),
        'inRecovery', pg_is_in_recovery(),
        'readOnly', current_setting('default_transaction_read_only')::bool,
        'freeConnections', %2,
        'currentDatabase', current_database(),
        'tableCount', %3,
        'objectCount', %4,
        'largeObjectCount', (SELECT count(*) FROM pg_largeobject_metadata))
        FROM pg_roles me, pg_database db WHERE me.rolname = current_user AND db.datname = current_database())")
        .arg({provider(), freeConnections(), userTables(), objectCount()});
}

Sql FactsQueries::databases(bool withSizes)
{
    const Sql size(uR"(CASE WHEN has_database_privilege(d.oid, 'CONNECT') OR pg_has_role('pg_read_all_stats', 'USAGE')
        THEN pg_database_size(d.oid) ELSE -1 END)");
    return Sql(uR"(SELECT coalesce(json_agg(json_build_object(
        'name', d.datname,
        'oid', d.oid::int8,
        'owner', pg_get_userbyid(d.datdba),
        'encoding', pg_encoding_to_char(d.encoding),
        'collate', d.datcollate,
        'ctype', d.datctype,
        'localeProvider', to_jsonb(d)->>'datlocprovider',
        'locale', coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale'),
        'allowsConnections', d.datallowconn,
        'isTemplate', d.datistemplate,
        'size', %1) ORDER BY d.datname), '[]') FROM pg_database d)")
        .arg({withSizes ? size : Sql(u"-1")});
}

Sql FactsQueries::roles(int version)
{
    // pg_shdepend knows owners, grantees, grantors, default privileges, policies and user mappings of a database, but
    // not the role that initdb made, which is pinned (OID 10).
    return Sql(uR"(WITH RECURSIVE db AS (SELECT oid, datdba FROM pg_database WHERE datname = current_database()),
    named AS (
        SELECT s.refobjid AS oid FROM pg_shdepend s, db
            WHERE s.refclassid = 'pg_authid'::regclass AND s.deptype <> 'p' AND (s.dbid = db.oid
                OR (s.dbid = 0 AND s.classid = 'pg_database'::regclass AND s.objid = db.oid))
        UNION SELECT datdba FROM db
        UNION SELECT s.setrole FROM pg_db_role_setting s, db WHERE s.setdatabase = db.oid
        UNION SELECT s.subowner FROM pg_subscription s, db WHERE s.subdbid = db.oid
        UNION SELECT relowner FROM pg_class WHERE oid >= %1 AND relowner = 10
        UNION SELECT nspowner FROM pg_namespace WHERE oid >= %1 AND nspowner = 10
        UNION SELECT proowner FROM pg_proc WHERE oid >= %1 AND proowner = 10
        UNION SELECT typowner FROM pg_type WHERE oid >= %1 AND typowner = 10
        UNION SELECT oprowner FROM pg_operator WHERE oid >= %1 AND oprowner = 10
        UNION SELECT collowner FROM pg_collation WHERE oid >= %1 AND collowner = 10
        UNION SELECT srvowner FROM pg_foreign_server WHERE srvowner = 10
        UNION SELECT evtowner FROM pg_event_trigger WHERE evtowner = 10
        UNION SELECT pubowner FROM pg_publication WHERE pubowner = 10
        UNION SELECT lomowner FROM pg_largeobject_metadata WHERE lomowner = 10
        UNION SELECT defaclrole FROM pg_default_acl WHERE defaclrole = 10
        UNION SELECT x.grantee FROM pg_class c, aclexplode(c.relacl) x WHERE c.oid >= %1 AND x.grantee = 10
    ),
    used AS (
        SELECT oid FROM named
        UNION SELECT m.roleid FROM pg_auth_members m JOIN used ON used.oid = m.member
    )
    SELECT coalesce(json_agg(json_build_object(
        'name', r.rolname,
        'superuser', r.rolsuper,
        'inherit', r.rolinherit,
        'createRole', r.rolcreaterole,
        'createDatabase', r.rolcreatedb,
        'login', r.rolcanlogin,
        'replication', r.rolreplication,
        'bypassRls', r.rolbypassrls,
        'connectionLimit', r.rolconnlimit,
        'validUntil', r.rolvaliduntil::text,
        'mayBecome', me.rolsuper OR pg_has_role(r.oid, %2),
        'mayAdminister', me.rolsuper OR %3,
        'inUse', r.oid IN (SELECT oid FROM used)) ORDER BY r.rolname), '[]')
        FROM pg_roles r, pg_roles me WHERE me.rolname = current_user)")
        .arg({firstUserOid(), version >= 160000 ? Sql(u"'SET'") : Sql(u"'MEMBER'"), mayAdminister(version)});
}

Sql FactsQueries::content()
{
    return Sql(uR"(SELECT json_build_object(
        'unreadable', (SELECT json_agg(name) FROM (SELECT format('%I.%I', n.nspname, c.relname) AS name
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'S') AND %1
                AND NOT (has_table_privilege(c.oid, 'SELECT') AND has_schema_privilege(n.oid, 'USAGE'))
            ORDER BY 1 LIMIT 50) x),
        'rowSecurity', (SELECT json_agg(name) FROM (SELECT format('%I.%I', n.nspname, c.relname) AS name
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity AND row_security_active(c.oid) AND %1
            ORDER BY 1 LIMIT 50) x),
        'extensions', (SELECT json_agg(extname ORDER BY extname) FROM pg_extension),
        'tablespaces', (SELECT json_agg(spcname ORDER BY spcname) FROM pg_tablespace),
        'readsVerifiers', has_table_privilege('pg_authid', 'SELECT')))")
        .arg({isUserRelation()});
}

Sql FactsQueries::availableExtensions(int version)
{
    // Which ones a user who is no superuser may create is told of since 13; before, those that ask for no superuser.
    // A trusted one also wants CREATE on its database, which is yet to be made and then his own.
    return Sql(uR"(SELECT coalesce(json_agg(json_build_object('name', e.name, 'refused',
            NOT me.rolsuper AND coalesce(v.superuser%1, false)) ORDER BY e.name), '[]')
        FROM pg_available_extensions e
        LEFT JOIN pg_available_extension_versions v ON v.name = e.name AND v.version = e.default_version,
        pg_roles me WHERE me.rolname = current_user)")
        .arg({version >= 130000 ? Sql(u" AND NOT v.trusted") : Sql()});
}

Sql FactsQueries::properties()
{
    // setconfig holds parameter=value; a value may hold more of these signs
    return Sql(uR"(SELECT json_build_object(
        'comment', shobj_description(d.oid, 'pg_database'),
        'connectionLimit', d.datconnlimit,
        'tablespace', (SELECT spcname FROM pg_tablespace WHERE oid = d.dattablespace),
        'hasGrants', d.datacl IS NOT NULL,
        'grants', (SELECT json_agg(json_build_object(
                'grantee', CASE WHEN a.grantee = 0 THEN '' ELSE pg_get_userbyid(a.grantee) END,
                'privilege', a.privilege_type, 'grantable', a.is_grantable)) FROM aclexplode(d.datacl) a),
        'settings', (SELECT json_agg(json_build_object(
                'role', CASE WHEN s.setrole = 0 THEN '' ELSE pg_get_userbyid(s.setrole) END,
                'parameter', substr(c.text, 1, strpos(c.text, '=') - 1),
                'value', substr(c.text, strpos(c.text, '=') + 1)) ORDER BY s.setrole, c.place)
            FROM pg_db_role_setting s, unnest(s.setconfig) WITH ORDINALITY AS c(text, place)
            WHERE s.setdatabase = d.oid))
        FROM pg_database d WHERE d.datname = current_database())");
}

Sql FactsQueries::dataSize()
{
    return Sql(uR"(SELECT coalesce(sum(pg_table_size(c.oid)), 0) FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'm') AND %1)")
        .arg({isUserRelation()});
}

Sql FactsQueries::estimatedDataSize()
{
    return Sql(uR"(SELECT coalesce(sum((c.relpages::bigint + coalesce(t.relpages, 0))
        * current_setting('block_size')::bigint), 0) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_class t ON t.oid = c.reltoastrelid WHERE c.relkind IN ('r', 'm') AND %1)")
        .arg({isUserRelation()});
}

} // namespace trunkline
