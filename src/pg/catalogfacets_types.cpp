#include "pg/catalogfacetqueries.h"

namespace trunkline {

namespace {

/// A longer body is told by its hash: it is not to be read but to be compared.
Sql body(const Sql &text)
{
    return Sql(uR"(CASE WHEN length(%1) > 4000 THEN 'md5 ' || md5(%1) ELSE %1 END)").arg({text});
}

} // namespace

/// Rows of cat, id, kind, nsp, name, relation, owner, acl, byitself, facets become those of the queries.
Sql CatalogFacetQueries::wrapped(const Sql &objects) const
{
    return Sql(uR"(%1 object AS (%2)
    SELECT o.kind, coalesce(ns.nspname, ''), o.name, o.relation, jsonb_strip_nulls(o.facets || jsonb_build_object(
        'owner', CASE WHEN o.kind <> 'DEFAULT ACL' THEN pg_get_userbyid(o.owner) END,
        'grants', %3,
        'comment', d.description,
        'security label', l.text))
    FROM object o LEFT JOIN ns ON ns.oid = o.nsp
    LEFT JOIN pg_description d ON d.classoid = o.cat AND d.objoid = o.id AND d.objsubid = 0
    LEFT JOIN label l ON l.classoid = o.cat AND l.objoid = o.id AND l.objsubid = 0
    WHERE (o.nsp IS NULL OR ns.oid IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM ext WHERE ext.classid = o.cat AND ext.objid = o.id))")
        .arg({common(), objects, grants(Sql(u"o.acl"), Sql(u"o.byitself"), Sql(u"o.owner"))});
}

Sql CatalogFacetQueries::types() const
{
    return Sql(uR"(
    SELECT t.tableoid AS cat, t.oid AS id,
        CASE WHEN NOT t.typisdefined THEN 'SHELL TYPE' WHEN t.typtype = 'd' THEN 'DOMAIN' ELSE 'TYPE' END AS kind,
        t.typnamespace AS nsp, t.typname::text AS name, NULL::text AS relation, t.typowner AS owner, t.typacl AS acl,
        acldefault('T', t.typowner) AS byitself,
        jsonb_build_object('definition', CASE t.typtype
            WHEN 'c' THEN '(' || (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                    || CASE WHEN a.attcollation <> y.typcollation THEN ' COLLATE ' || (SELECT cn.nspname || '.'
                        || co.collname FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                        WHERE co.oid = a.attcollation) ELSE '' END, ', ' ORDER BY a.attnum)
                FROM pg_attribute a JOIN pg_type y ON y.oid = a.atttypid
                WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped) || ')'
            WHEN 'd' THEN concat_ws(' ', format_type(t.typbasetype, t.typtypmod), (SELECT 'COLLATE ' || cn.nspname || '.'
                    || co.collname FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                    JOIN pg_type y ON y.oid = t.typbasetype
                    WHERE co.oid = t.typcollation AND t.typcollation <> y.typcollation),
                CASE WHEN t.typnotnull THEN 'NOT NULL' END)
            WHEN 'e' THEN 'ENUM (' || coalesce((SELECT string_agg(quote_literal(e.enumlabel), ', '
                ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid), '') || ')'
            WHEN 'r' THEN (SELECT concat_ws(' ', 'RANGE', format_type(r.rngsubtype, NULL),
                    nullif(r.rngcanonical, 0)::regprocedure, nullif(r.rngsubdiff, 0)::regprocedure, %1)
                FROM pg_range r WHERE r.rngtypid = t.oid)
            ELSE concat_ws(' ', t.typinput, t.typoutput, nullif(t.typreceive, 0)::regproc, nullif(t.typsend, 0)::regproc,
                nullif(t.typmodin, 0)::regproc, nullif(t.typmodout, 0)::regproc, 'length', t.typlen, t.typalign,
                t.typstorage, 'category', t.typcategory, CASE WHEN t.typispreferred THEN 'preferred' END,
                CASE WHEN t.typbyval THEN 'by value' END, 'delimiter', t.typdelim) END,
            'default', t.typdefault,
            'checks', (SELECT string_agg(quote_ident(c.conname) || ' ' || pg_get_constraintdef(c.oid), '; '
                ORDER BY c.conname::text COLLATE "C")
                FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c'),
            'attribute comments', CASE WHEN t.typtype = 'c' THEN (SELECT string_agg(a.attname || ': ' || d.description, '; '
                ORDER BY a.attnum) FROM pg_attribute a JOIN pg_description d ON d.classoid = 'pg_class'::regclass
                AND d.objoid = a.attrelid AND d.objsubid = a.attnum WHERE a.attrelid = t.typrelid AND a.attnum > 0) END)
            AS facets
    FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE t.oid >= 16384 AND (t.typtype IN ('b', 'd', 'e', 'r') OR NOT t.typisdefined OR c.relkind = 'c')
        AND NOT EXISTS (SELECT 1 FROM pg_type e WHERE e.oid = t.typelem AND e.typarray = t.oid))")
        .arg({both(140000, Sql(u"(SELECT y.typname FROM pg_type y WHERE y.oid = r.rngmultitypid)"))});
}

Sql CatalogFacetQueries::routines() const
{
    // From 14 on the arguments of procedures are printed with IN.
    return Sql(uR"(
    UNION ALL SELECT r.cat, r.id, CASE r.kind WHEN 'a' THEN 'AGGREGATE' WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END,
        r.pronamespace, r.proname || '(' || CASE WHEN r.kind = 'a' AND r.pronargs = 0 THEN '*' ELSE coalesce(
            (SELECT string_agg(format_type(a.type, NULL), ', ' ORDER BY a.place)
             FROM unnest(r.proargtypes) WITH ORDINALITY AS a(type, place)), '') END || ')', NULL,
        r.proowner, r.proacl, acldefault('f', r.proowner),
        jsonb_build_object(
            'arguments', CASE WHEN r.kind = 'p' THEN regexp_replace(pg_get_function_arguments(r.id), '(^|, )IN ', '\1', 'g')
                ELSE pg_get_function_arguments(r.id) END,
            'returns', pg_get_function_result(r.id),
            'language', CASE WHEN r.kind <> 'a' THEN (SELECT l.lanname FROM pg_language l WHERE l.oid = r.prolang) END,
            'options', concat_ws(' ', CASE r.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' END,
                CASE WHEN r.proisstrict AND r.kind <> 'a' THEN 'strict' END,
                CASE WHEN r.prosecdef THEN 'security definer' END,
                CASE WHEN r.proleakproof THEN 'leakproof' END,
                CASE r.proparallel WHEN 's' THEN 'parallel safe' WHEN 'r' THEN 'parallel restricted' END,
                CASE WHEN r.kind = 'w' THEN 'window' END,
                CASE WHEN r.kind <> 'a' THEN 'cost ' || r.procost END,
                CASE WHEN r.proretset THEN 'rows ' || r.prorows END, 'support ' || %2,
                'transform ' || (SELECT string_agg(format_type(x, NULL), ', ') FROM unnest(r.protrftypes) x)),
            'settings', array_to_string(r.proconfig, ', '),
            'library', r.probin,
            'definition', CASE WHEN r.kind = 'a' THEN (SELECT concat_ws(' ', 'sfunc', a.aggtransfn::regprocedure,
                    'stype', format_type(a.aggtranstype, NULL), 'sspace ' || nullif(a.aggtransspace, 0),
                    'finalfunc ' || nullif(a.aggfinalfn, 0)::regprocedure, CASE WHEN a.aggfinalextra THEN 'extra' END,
                    'combinefunc ' || nullif(a.aggcombinefn, 0)::regprocedure,
                    'serialfunc ' || nullif(a.aggserialfn, 0)::regprocedure,
                    'deserialfunc ' || nullif(a.aggdeserialfn, 0)::regprocedure, 'initcond ' || a.agginitval,
                    'msfunc ' || nullif(a.aggmtransfn, 0)::regprocedure,
                    'minvfunc ' || nullif(a.aggminvtransfn, 0)::regprocedure,
                    'mfinalfunc ' || nullif(a.aggmfinalfn, 0)::regprocedure,
                    'mstype ' || format_type(nullif(a.aggmtranstype, 0), NULL), 'minitcond ' || a.aggminitval,
                    'sortop ' || nullif(a.aggsortop, 0)::regoperator, nullif(a.aggkind, 'n'))
                FROM pg_aggregate a WHERE a.aggfnoid = r.id)
            ELSE %3 END)
    FROM (SELECT p.*, p.oid AS id, p.tableoid AS cat, %1 AS kind FROM pg_proc p WHERE p.oid >= 16384) r
    WHERE NOT EXISTS (SELECT 1 FROM pg_depend i
        WHERE i.deptype = 'i' AND i.classid = 'pg_proc'::regclass AND i.objid = r.id))")
        .arg({from(110000, Sql(u"p.prokind"),
                   Sql(u"CASE WHEN p.proisagg THEN 'a' WHEN p.proiswindow THEN 'w' ELSE 'f' END::\"char\"")),
              from(120000, Sql(u"nullif(r.prosupport, 0)::regproc::text")),
              body(from(140000, Sql(u"coalesce(pg_get_function_sqlbody(r.id), r.prosrc)"), Sql(u"r.prosrc")))});
}

Sql CatalogFacetQueries::typesAndRoutines() const
{
    return wrapped(Quoting::join({types(), routines()}, Sql()));
}

Sql CatalogFacetQueries::schemaObjects() const
{
    // An ICU locale was in collcollate before 15, and has another column from 17 on.
    return wrapped(Sql(uR"(
    SELECT c.tableoid AS cat, c.oid AS id, 'COLLATION' AS kind, c.collnamespace AS nsp, c.collname::text AS name,
        NULL::text AS relation, c.collowner AS owner, NULL::aclitem[] AS acl, NULL::aclitem[] AS byitself,
        jsonb_build_object('definition', concat_ws(' ',
            CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
            CASE WHEN c.collprovider IN ('i', 'b') THEN coalesce(%1, c.collcollate) ELSE
                concat_ws(' ', c.collcollate, nullif(c.collctype, c.collcollate)) END, %2, %3)) AS facets
    FROM pg_collation c WHERE c.oid >= 16384
    UNION ALL SELECT o.tableoid, o.oid, 'OPERATOR', o.oprnamespace, o.oprname || '('
        || CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END || ', '
        || CASE WHEN o.oprright = 0 THEN 'NONE' ELSE format_type(o.oprright, NULL) END || ')', NULL, o.oprowner, NULL, NULL,
        jsonb_build_object('definition', concat_ws(' ', o.oprcode, 'returns', format_type(o.oprresult, NULL),
            'commutator ' || nullif(o.oprcom, 0)::regoperator, 'negator ' || nullif(o.oprnegate, 0)::regoperator,
            'restrict ' || nullif(o.oprrest, 0)::regproc, 'join ' || nullif(o.oprjoin, 0)::regproc,
            CASE WHEN o.oprcanhash THEN 'hashes' END, CASE WHEN o.oprcanmerge THEN 'merges' END))
    FROM pg_operator o WHERE o.oid >= 16384 AND o.oprcode <> 0
    UNION ALL SELECT c.tableoid, c.oid, 'OPERATOR CLASS', c.opcnamespace, c.opcname || ' USING ' || am.amname, NULL,
        c.opcowner, NULL, NULL, jsonb_build_object('definition', concat_ws(' ', 'FOR', format_type(c.opcintype, NULL),
            'FAMILY', (SELECT n.nspname || '.' || f.opfname FROM pg_opfamily f JOIN pg_namespace n ON n.oid = f.opfnamespace
                WHERE f.oid = c.opcfamily),
            CASE WHEN c.opcdefault THEN 'DEFAULT' END, 'STORAGE ' || format_type(nullif(c.opckeytype, 0), NULL)))
    FROM pg_opclass c JOIN pg_am am ON am.oid = c.opcmethod WHERE c.oid >= 16384
    UNION ALL SELECT f.tableoid, f.oid, 'OPERATOR FAMILY', f.opfnamespace, f.opfname || ' USING ' || am.amname, NULL,
        f.opfowner, NULL, NULL, jsonb_build_object('definition', concat_ws('; ',
            (SELECT string_agg(concat_ws(' ', 'operator', o.amopstrategy, o.amopopr::regoperator, o.amoppurpose), ', '
                ORDER BY o.amopstrategy, o.amopopr::regoperator::text COLLATE "C") FROM pg_amop o WHERE o.amopfamily = f.oid),
            (SELECT string_agg(concat_ws(' ', 'function', p.amprocnum, format_type(p.amproclefttype, NULL),
                    format_type(p.amprocrighttype, NULL), p.amproc::regproc), ', '
                ORDER BY p.amprocnum, format_type(p.amproclefttype, NULL) COLLATE "C",
                    format_type(p.amprocrighttype, NULL) COLLATE "C") FROM pg_amproc p WHERE p.amprocfamily = f.oid)))
    FROM pg_opfamily f JOIN pg_am am ON am.oid = f.opfmethod WHERE f.oid >= 16384
    UNION ALL SELECT c.tableoid, c.oid, 'CONVERSION', c.connamespace, c.conname, NULL, c.conowner, NULL, NULL,
        jsonb_build_object('definition', concat_ws(' ', pg_encoding_to_char(c.conforencoding), 'TO',
            pg_encoding_to_char(c.contoencoding), 'FROM', c.conproc, CASE WHEN c.condefault THEN 'DEFAULT' END))
    FROM pg_conversion c WHERE c.oid >= 16384
    UNION ALL SELECT c.tableoid, c.oid, 'TEXT SEARCH CONFIGURATION', c.cfgnamespace, c.cfgname, NULL, c.cfgowner, NULL, NULL,
        jsonb_build_object('parser', (SELECT n.nspname || '.' || p.prsname FROM pg_ts_parser p
                JOIN pg_namespace n ON n.oid = p.prsnamespace WHERE p.oid = c.cfgparser),
            'definition', (SELECT string_agg(y.alias || ': ' || m.dicts, ', ' ORDER BY m.maptokentype)
                FROM (SELECT x.maptokentype, string_agg(dn.nspname || '.' || di.dictname, ' ' ORDER BY x.mapseqno) AS dicts
                    FROM pg_ts_config_map x JOIN pg_ts_dict di ON di.oid = x.mapdict
                    JOIN pg_namespace dn ON dn.oid = di.dictnamespace WHERE x.mapcfg = c.oid GROUP BY 1) m
                JOIN ts_token_type(c.cfgparser) y ON y.tokid = m.maptokentype))
    FROM pg_ts_config c WHERE c.oid >= 16384
    UNION ALL SELECT d.tableoid, d.oid, 'TEXT SEARCH DICTIONARY', d.dictnamespace, d.dictname, NULL, d.dictowner, NULL, NULL,
        jsonb_build_object('definition', (SELECT n.nspname || '.' || t.tmplname FROM pg_ts_template t
            JOIN pg_namespace n ON n.oid = t.tmplnamespace WHERE t.oid = d.dicttemplate), 'options', d.dictinitoption)
    FROM pg_ts_dict d WHERE d.oid >= 16384
    UNION ALL SELECT p.tableoid, p.oid, 'TEXT SEARCH PARSER', p.prsnamespace, p.prsname, NULL, NULL, NULL, NULL,
        jsonb_build_object('definition', concat_ws(' ', p.prsstart, p.prstoken, p.prsend, p.prsheadline, p.prslextype))
    FROM pg_ts_parser p WHERE p.oid >= 16384
    UNION ALL SELECT t.tableoid, t.oid, 'TEXT SEARCH TEMPLATE', t.tmplnamespace, t.tmplname, NULL, NULL, NULL, NULL,
        jsonb_build_object('definition', concat_ws(' ', t.tmplinit, t.tmpllexize))
    FROM pg_ts_template t WHERE t.oid >= 16384
    UNION ALL SELECT s.tableoid, s.oid, 'STATISTICS', s.stxnamespace, s.stxname,
        (SELECT c.relname::text FROM pg_class c WHERE c.oid = s.stxrelid AND c.relnamespace = s.stxnamespace),
        s.stxowner, NULL, NULL,
        jsonb_build_object('definition', pg_get_statisticsobjdef(s.oid), 'statistics', %4)
    FROM pg_statistic_ext s)")
                       .arg({from(170000, Sql(u"c.colllocale"), from(150000, Sql(u"c.colliculocale"))),
                             from(120000, Sql(u"CASE WHEN NOT c.collisdeterministic THEN 'not deterministic' END")),
                             both(160000, from(160000, Sql(u"'rules ' || c.collicurules"))),
                             from(130000, Sql(u"nullif(s.stxstattarget, -1)::text"))}));
}

} // namespace trunkline
