-- What a database holds, a row for each object and property: kind, identity, property, value. For psql; from 12 on.
-- Columns that only some majors have are read through to_jsonb.
set search_path = pg_catalog;
set extra_float_digits = 3;
set timezone = 'UTC';
set datestyle = 'ISO, YMD';
set intervalstyle = 'postgres';

create temporary table line (kind text, identity text, property text, value text);
create temporary view own_schema as
    select * from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema';
create temporary view extension_member as select classid, objid from pg_depend where deptype = 'e';
create temporary view role_name as
    select oid, quote_ident(rolname) as name from pg_roles union all select 0, 'PUBLIC';
-- What is granted, and what would be without a word of it; no ACL and the default one are alike.
create temporary table granted (kind text, identity text, owner oid, items aclitem[], default_items aclitem[]);

create temporary view relation as
    select c.*, to_jsonb(c) as j, format('%I.%I', n.nspname, c.relname) as id,
           case c.relkind when 'r' then 'table' when 'p' then 'table' when 'v' then 'view' when 'm' then 'matview'
                when 'S' then 'sequence' when 'f' then 'foreign table' when 'c' then 'composite' else 'index' end as kind
    from pg_class c join own_schema n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f', 'i', 'I', 'c')
      and not exists (select from extension_member e where e.classid = 'pg_class'::regclass and e.objid = c.oid)
      and not exists (select from pg_index i join extension_member e on e.objid = i.indrelid and e.classid = 'pg_class'::regclass
                      where i.indexrelid = c.oid);

-- Schemas --------------------------------------------------------------------------------------------------------------
insert into line select 'schema', quote_ident(nspname), 'owner', quote_ident(pg_get_userbyid(nspowner)) from own_schema
    where not exists (select from extension_member e where e.classid = 'pg_namespace'::regclass and e.objid = own_schema.oid);
insert into granted select 'schema', quote_ident(nspname), nspowner, coalesce(nspacl, acldefault('n', nspowner)),
        coalesce((select initprivs from pg_init_privs where objoid = own_schema.oid and classoid = 'pg_namespace'::regclass), acldefault('n', nspowner)) from own_schema;

-- Relations ------------------------------------------------------------------------------------------------------------
insert into line select kind, id, 'owner', quote_ident(pg_get_userbyid(relowner)) from relation where kind not in ('index', 'composite');
insert into granted select kind, id, relowner, coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner)), acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner)
    from relation where kind not in ('index', 'composite');
insert into line select kind, id, property, value from relation,
    lateral (values ('persistence', relpersistence::text), ('kind', relkind::text),
        ('options', array_to_string(reloptions, ',')),
        ('tablespace', (select spcname::text from pg_tablespace where oid = reltablespace)),
        ('access method', (select amname::text from pg_am where oid = relam)),
        ('row security', case when relrowsecurity then case when relforcerowsecurity then 'forced' else 'on' end end),
        ('replica identity', case when relreplident not in ('d', 'n') then relreplident::text end),
        ('partition of', (select inhparent::regclass::text || ' ' || pg_get_expr(relpartbound, relation.oid)
                          from pg_inherits where inhrelid = relation.oid and relispartition and relkind in ('r', 'p', 'f'))),
        ('partition key', case when relkind = 'p' then pg_get_partkeydef(relation.oid) end),
        ('inherits', (select string_agg(inhparent::regclass::text, ', ' order by inhseqno)
                      from pg_inherits where inhrelid = relation.oid and not relispartition)),
        ('definition', case when relkind in ('v', 'm') then pg_get_viewdef(relation.oid) end),
        ('populated', case when relkind = 'm' then relispopulated::text end)) as p (property, value)
    where value is not null and kind <> 'composite';
insert into line select 'foreign table', id, 'server', (select quote_ident(srvname) from pg_foreign_server where oid = ftserver) || coalesce(' ' || array_to_string(ftoptions, ','), '')
    from relation join pg_foreign_table on ftrelid = relation.oid;

insert into line select 'column', id || '.' || quote_ident(attname), 'of ' || kind, concat_ws(' ', format_type(atttypid, atttypmod),
        case when attnotnull then 'not null' end, 'default ' || pg_get_expr(adbin, adrelid),
        'collate ' || (select collname from pg_collation where oid = nullif(attcollation, (select typcollation from pg_type where oid = atttypid))),
        'identity ' || nullif(attidentity::text, ''), 'generated ' || nullif(attgenerated::text, ''), 'storage ' || attstorage::text,
        'statistics ' || nullif(nullif(to_jsonb(a) ->> 'attstattarget', '-1'), '0'), array_to_string(attoptions, ','), case when not attislocal then 'inherited' end)
    from relation join pg_attribute a on attrelid = relation.oid left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attnum > 0 and not attisdropped and relkind in ('r', 'p', 'v', 'm', 'f', 'c');
insert into granted select 'column', id || '.' || quote_ident(attname), relowner, attacl, null
    from relation join pg_attribute on attrelid = relation.oid where attacl is not null;

insert into line select 'sequence', id, 'values', concat_ws(' ', seqtypid::regtype, seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle)
    from relation join pg_sequence on seqrelid = relation.oid;
insert into line select 'sequence', id, 'owned by', d.refobjid::regclass::text || '.' || quote_ident(attname)
    from relation join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = relation.oid and d.deptype in ('a', 'i') and d.refobjsubid > 0
         join pg_attribute on attrelid = refobjid and attnum = refobjsubid where relkind = 'S' and d.refclassid = 'pg_class'::regclass;

insert into line select case contype when 'f' then 'foreign key' else 'constraint' end, conrelid::regclass || '.' || quote_ident(conname), 'definition',
        pg_get_constraintdef(c.oid) || case when convalidated then '' else ' unvalidated' end
    from pg_constraint c join relation on relation.oid = conrelid where contype <> 'n';
insert into line select 'index', id, property, value
    from relation join pg_index on indexrelid = relation.oid,
    lateral (values ('definition', pg_get_indexdef(indexrelid)), ('table', indrelid::regclass::text),
        ('clustered', case when indisclustered then 'yes' end), ('replica identity', case when indisreplident then 'yes' end),
        ('invalid', case when not indisvalid then 'yes' end)) as p (property, value)
    where value is not null;
insert into line select 'trigger', tgrelid::regclass || '.' || quote_ident(tgname), 'definition', pg_get_triggerdef(t.oid) || ' ' || tgenabled::text
    from pg_trigger t join relation on relation.oid = tgrelid where not tgisinternal;
insert into line select 'rule', ev_class::regclass || '.' || quote_ident(rulename), 'definition', pg_get_ruledef(r.oid) || ' ' || ev_enabled::text
    from pg_rewrite r join relation on relation.oid = ev_class where rulename <> '_RETURN';
insert into line select 'policy', polrelid::regclass || '.' || quote_ident(polname), 'definition', concat_ws(' ', polcmd::text, polpermissive,
        (select 'to ' || string_agg(name, ', ' order by name) from role_name where role_name.oid = any (polroles)), 'using ' || pg_get_expr(polqual, polrelid), 'check ' || pg_get_expr(polwithcheck, polrelid))
    from pg_policy join relation on relation.oid = polrelid;
insert into line select 'statistics', format('%I.%I', nspname, stxname), property, value
    from pg_statistic_ext s join own_schema n on n.oid = stxnamespace,
    lateral (values ('definition', pg_get_statisticsobjdef(s.oid)), ('owner', quote_ident(pg_get_userbyid(stxowner)))) as p (property, value);

-- Routines and types ---------------------------------------------------------------------------------------------------
create temporary view routine as
    select p.*, p.oid::regprocedure::text as id,
           case prokind when 'a' then 'aggregate' when 'p' then 'procedure' else 'function' end as kind
    from pg_proc p join own_schema n on n.oid = pronamespace
    where not exists (select from pg_depend e where e.deptype in ('e', 'i') and e.classid = 'pg_proc'::regclass and e.objid = p.oid);
insert into line select kind, id, property, value from routine,
    lateral (values ('owner', quote_ident(pg_get_userbyid(proowner))),
        ('body', case when prokind <> 'a' then md5(pg_get_functiondef(oid)) end),
        ('aggregates', case when prokind = 'a' then (select concat_ws(' ', aggtransfn, aggfinalfn, aggtranstype::regtype, agginitval) from pg_aggregate where aggfnoid = routine.oid) end)) as p (property, value)
    where value is not null;
insert into granted select kind, id, proowner, coalesce(proacl, acldefault('f', proowner)), acldefault('f', proowner) from routine;

create temporary view own_type as
    select t.*, format('%I.%I', nspname, typname) as id
    from pg_type t join own_schema n on n.oid = typnamespace left join pg_class on pg_class.oid = typrelid
    where typelem = 0 and coalesce(relkind = 'c', true) and typtype <> 'm'
      and not exists (select from extension_member e where e.classid = 'pg_type'::regclass and e.objid = t.oid);
insert into line select 'type', id, property, value from own_type,
    lateral (values ('owner', quote_ident(pg_get_userbyid(typowner))), ('kind', typtype::text),
        ('labels', (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = own_type.oid)),
        ('base', case when typtype = 'd' then concat_ws(' ', format_type(typbasetype, typtypmod), 'default ' || typdefault, case when typnotnull then 'not null' end) end),
        ('checks', (select string_agg(quote_ident(conname) || ' ' || pg_get_constraintdef(oid), ', ' order by conname) from pg_constraint where contypid = own_type.oid and contype <> 'n')),
        ('range of', (select rngsubtype::regtype::text from pg_range where rngtypid = own_type.oid)),
        ('functions', case when typtype = 'b' then concat_ws(' ', typinput, typoutput, typlen) end)) as p (property, value)
    where value is not null;
insert into granted select 'type', id, typowner, coalesce(typacl, acldefault('T', typowner)), acldefault('T', typowner) from own_type;

-- Other things in schemas ----------------------------------------------------------------------------------------------
insert into line select kind, identity, property, value from (
    select 'collation' as kind, format('%I.%I', nspname, collname) as identity, collowner as owner, 'pg_collation'::regclass as class, x.oid,
           concat_ws(' ', collprovider::text, collcollate, coalesce(to_jsonb(x) ->> 'colllocale', to_jsonb(x) ->> 'colliculocale'), to_jsonb(x) ->> 'collisdeterministic') as definition
        from pg_collation x join own_schema n on n.oid = collnamespace
    union all select 'conversion', format('%I.%I', nspname, conname), conowner, 'pg_conversion'::regclass, x.oid, concat_ws(' ', conforencoding, contoencoding, conproc)
        from pg_conversion x join own_schema n on n.oid = connamespace
    union all select 'operator', x.oid::regoperator::text, oprowner, 'pg_operator'::regclass, x.oid, concat_ws(' ', oprcode, oprresult::regtype, oprrest, oprjoin)
        from pg_operator x join own_schema n on n.oid = oprnamespace
    union all select 'operator class', format('%I.%I using %s', nspname, opcname, amname), opcowner, 'pg_opclass'::regclass, x.oid, concat_ws(' ', opcintype::regtype, opcdefault)
        from pg_opclass x join own_schema n on n.oid = opcnamespace join pg_am on pg_am.oid = opcmethod
    union all select 'operator family', format('%I.%I using %s', nspname, opfname, amname), opfowner, 'pg_opfamily'::regclass, x.oid,
           (select string_agg(concat_ws(' ', amopstrategy, amopopr::regoperator), ', ' order by amopstrategy, amopopr::regoperator::text) from pg_amop where amopfamily = x.oid)
        from pg_opfamily x join own_schema n on n.oid = opfnamespace join pg_am on pg_am.oid = opfmethod
    union all select 'text search configuration', format('%I.%I', nspname, cfgname), cfgowner, 'pg_ts_config'::regclass, x.oid,
           (select md5(string_agg(concat_ws(' ', maptokentype, mapseqno, mapdict::regdictionary), ', ' order by maptokentype, mapseqno)) from pg_ts_config_map where mapcfg = x.oid)
        from pg_ts_config x join own_schema n on n.oid = cfgnamespace
    union all select 'text search dictionary', format('%I.%I', nspname, dictname), dictowner, 'pg_ts_dict'::regclass, x.oid, dictinitoption
        from pg_ts_dict x join own_schema n on n.oid = dictnamespace
    union all select 'text search parser', format('%I.%I', nspname, prsname), null, 'pg_ts_parser'::regclass, x.oid, prsstart::text
        from pg_ts_parser x join own_schema n on n.oid = prsnamespace
    union all select 'text search template', format('%I.%I', nspname, tmplname), null, 'pg_ts_template'::regclass, x.oid, tmpllexize::text
        from pg_ts_template x join own_schema n on n.oid = tmplnamespace
    ) as o, lateral (values ('owner', quote_ident(pg_get_userbyid(owner))), ('definition', definition)) as p (property, value)
    where value is not null and not exists (select from extension_member e where e.classid = o.class and e.objid = o.oid);

-- What is in no schema -------------------------------------------------------------------------------------------------
insert into line select 'extension', quote_ident(extname), 'version', extversion || ' in ' || extnamespace::regnamespace from pg_extension;
insert into line select 'cast', format('%s as %s', castsource::regtype, casttarget::regtype), 'definition', concat_ws(' ', castfunc::regprocedure, castcontext::text, castmethod::text)
    from pg_cast where oid >= 16384 and not exists (select from extension_member e where e.classid = 'pg_cast'::regclass and e.objid = oid);
insert into line select 'transform', format('%s %s', trftype::regtype, lanname), 'definition', concat_ws(' ', trffromsql::regprocedure, trftosql::regprocedure)
    from pg_transform t join pg_language l on l.oid = trflang where t.oid >= 16384 and not exists (select from extension_member e where e.classid = 'pg_transform'::regclass and e.objid = t.oid);
insert into line select 'access method', quote_ident(amname), 'definition', amhandler::text from pg_am where oid >= 16384;
insert into line select 'language', quote_ident(lanname), 'owner', quote_ident(pg_get_userbyid(lanowner)) from pg_language
    where oid >= 16384 and not exists (select from extension_member e where e.classid = 'pg_language'::regclass and e.objid = oid);
insert into granted select 'language', quote_ident(lanname), lanowner, coalesce(lanacl, acldefault('l', lanowner)), acldefault('l', lanowner) from pg_language
    where oid >= 16384 and not exists (select from extension_member e where e.classid = 'pg_language'::regclass and e.objid = oid);
insert into line select 'foreign data wrapper', quote_ident(fdwname), property, value
    from pg_foreign_data_wrapper, lateral (values ('owner', quote_ident(pg_get_userbyid(fdwowner))), ('options', array_to_string(fdwoptions, ','))) as p (property, value) where value is not null;
insert into granted select 'foreign data wrapper', quote_ident(fdwname), fdwowner, coalesce(fdwacl, acldefault('F', fdwowner)), acldefault('F', fdwowner) from pg_foreign_data_wrapper;
insert into line select 'foreign server', quote_ident(srvname), property, value
    from pg_foreign_server, lateral (values ('owner', quote_ident(pg_get_userbyid(srvowner))), ('options', array_to_string(srvoptions, ','))) as p (property, value) where value is not null;
insert into granted select 'foreign server', quote_ident(srvname), srvowner, coalesce(srvacl, acldefault('S', srvowner)), acldefault('S', srvowner) from pg_foreign_server;
insert into line select 'user mapping', quote_ident(srvname) || ' for ' || usename, 'options', coalesce(array_to_string(umoptions, ','), '') from pg_user_mappings;
insert into line select 'publication', quote_ident(pubname), property, value from pg_publication p,
    lateral (values ('owner', quote_ident(pg_get_userbyid(pubowner))), ('all tables', puballtables::text),
        ('operations', concat_ws(' ', pubinsert, pubupdate, pubdelete, pubtruncate, pubviaroot)),
        ('tables', (select string_agg(prrelid::regclass::text, ', ' order by prrelid::regclass::text) from pg_publication_rel where prpubid = p.oid))) as v (property, value)
    where value is not null;
select current_setting('server_version_num')::int >= 150000 as v15 \gset
\if :v15
    insert into line select 'publication', quote_ident(pubname), 'schemas', string_agg(pnnspid::regnamespace::text, ', ' order by pnnspid::regnamespace::text)
        from pg_publication p join pg_publication_namespace on pnpubid = p.oid group by pubname;
\endif
insert into line select 'subscription', quote_ident(subname), property, value
    from (select oid, subdbid, subname, subowner, subenabled, subslotname, subpublications from pg_subscription) s,
    lateral (values ('owner', quote_ident(pg_get_userbyid(subowner))), ('definition', concat_ws(' ', subslotname, array_to_string(subpublications, ',')))) as v (property, value)
    where subdbid = (select oid from pg_database where datname = current_database());
insert into line select 'event trigger', quote_ident(evtname), property, value
    from pg_event_trigger, lateral (values ('owner', quote_ident(pg_get_userbyid(evtowner))), ('definition', concat_ws(' ', evtevent, evtfoid::regprocedure, evtenabled::text, array_to_string(evttags, ',')))) as v (property, value);
insert into line select 'large object', oid::text, property, value
    from pg_largeobject_metadata, lateral (values ('owner', quote_ident(pg_get_userbyid(lomowner))), ('content', md5(lo_get(oid)))) as v (property, value);
insert into granted select 'large object', oid::text, lomowner, coalesce(lomacl, acldefault('L', lomowner)), acldefault('L', lomowner) from pg_largeobject_metadata;

-- What is said of objects ----------------------------------------------------------------------------------------------
insert into line select 'comment', i.type || ' ' || i.identity, 'text', description
    from pg_description d, lateral pg_identify_object(classoid, objoid, objsubid) as i
    where (objoid >= 16384 or (classoid = 'pg_namespace'::regclass and objoid = 'public'::regnamespace))
      and not exists (select from extension_member e where e.classid = classoid and e.objid = objoid)
      and not (i.type = 'extension' and i.identity = 'plpgsql');
insert into line select 'security label', i.type || ' ' || i.identity, provider, label
    from pg_seclabel, lateral pg_identify_object(classoid, objoid, objsubid) as i;
insert into granted select 'default privileges', concat_ws(' ', 'in ' || nullif(defaclnamespace, 0)::regnamespace, defaclobjtype::text), defaclrole, defaclacl, null
    from pg_default_acl;

-- The database itself --------------------------------------------------------------------------------------------------
insert into line select 'database', '', property, value from pg_database d,
    lateral (values ('owner', quote_ident(pg_get_userbyid(datdba))), ('comment', shobj_description(d.oid, 'pg_database')),
        ('connection limit', nullif(datconnlimit, -1)::text), ('encoding', pg_encoding_to_char(encoding)),
        ('locale', concat_ws(' ', datcollate, datctype, coalesce(to_jsonb(d) ->> 'datlocprovider', 'c'), coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale'))),
        ('tablespace', (select spcname::text from pg_tablespace where oid = dattablespace))) as v (property, value)
    where datname = current_database() and value is not null;
insert into granted select 'database', '', datdba, coalesce(datacl, acldefault('d', datdba)), acldefault('d', datdba) from pg_database where datname = current_database();
insert into line select case setrole when 0 then 'database setting' else 'role setting' end, coalesce((select quote_ident(rolname) from pg_roles where oid = setrole), ''),
        split_part(setting, '=', 1), substr(setting, strpos(setting, '=') + 1)
    from pg_db_role_setting, unnest(setconfig) as setting where setdatabase = (select oid from pg_database where datname = current_database());

insert into line
    select kind, identity, property, concat_ws(E'\t', (select name from role_name where oid = grantee), privilege_type || case when is_grantable then '*' else '' end,
           (select name from role_name where oid = grantor), (select name from role_name where oid = owner))
    from (select kind, identity, owner, 'grant' as property, items from granted union all select kind, identity, owner, 'default grant', default_items from granted) as g,
         lateral aclexplode(items);

select replace(replace(concat_ws(E'\t', kind, identity, property, value), E'\\', E'\\\\'), E'\n', E'\\n') from line
    order by kind collate "C", identity collate "C", property collate "C", value collate "C";
-- Rows and where sequences stand, asked one by one.
select format('select %L || count(*) || '' '' || coalesce(sum(hashtextextended(t::text, 0)), 0) from only %s t', E'rows\t' || replace(replace(id, E'\\', E'\\\\'), E'\n', E'\\n') || E'\tcount\t', id)
    from relation where relkind = 'r' or (relkind = 'm' and relispopulated) order by id collate "C" \gexec
select format('select %L || last_value || '' '' || is_called from %s', E'rows\t' || replace(replace(id, E'\\', E'\\\\'), E'\n', E'\\n') || E'\tvalue\t', id)
    from relation where relkind = 'S' order by id collate "C" \gexec
