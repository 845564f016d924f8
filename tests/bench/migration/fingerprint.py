"""What a database holds, as lines that are the same for equal databases: so that a fast but wrong run is told as wrong."""
from migration.server import Server

_USER = "nspname !~ '^pg_' and nspname <> 'information_schema'"
_SCHEMA = f"""
set search_path = pg_catalog;
select 'relations', nspname, relkind, relpersistence, count(*) from pg_class c join pg_namespace n on n.oid = relnamespace
    where {_USER} group by 2, 3, 4 order by 2, 3, 4;
select 'columns', nspname, count(*), md5(string_agg(concat_ws(',', relname, attname, format_type(atttypid, atttypmod), attnotnull,
        attidentity, attgenerated, attstorage, attstattarget, pg_get_expr(adbin, adrelid)), ';' order by relname, attname))
    from pg_attribute a join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where {_USER} and attnum > 0 and not attisdropped and relkind in ('r', 'p', 'v', 'm', 'f') group by 2 order by 2;
select 'indexes', nspname, count(*), md5(string_agg(pg_get_indexdef(indexrelid), ';' order by pg_get_indexdef(indexrelid)))
    from pg_index i join pg_class c on c.oid = indexrelid join pg_namespace n on n.oid = relnamespace where {_USER}
    and indisvalid group by 2 order by 2;
select 'constraints', nspname, contype, convalidated, count(*), md5(string_agg(conrelid::regclass || conname ||
        pg_get_constraintdef(o.oid), ';' order by conrelid::regclass::text, conname))
    from pg_constraint o join pg_namespace n on n.oid = connamespace where {_USER} group by 2, 3, 4 order by 2, 3, 4;
select 'triggers', count(*) from pg_trigger where not tgisinternal;
select 'routines', nspname, count(*) from pg_proc join pg_namespace n on n.oid = pronamespace where {_USER} group by 2 order by 2;
select 'grants', count(*), md5(string_agg(relname || relacl::text || pg_get_userbyid(relowner), ';' order by relname, relacl::text))
    from pg_class c join pg_namespace n on n.oid = relnamespace where {_USER} and relacl is not null;
select 'comments', count(*), md5(string_agg(description, ';' order by description collate "C")) from pg_description d
    join pg_class c on c.oid = objoid and classoid = 'pg_class'::regclass join pg_namespace n on n.oid = relnamespace where {_USER};
select 'sequences', count(*), md5(string_agg(concat_ws(',', schemaname, sequencename, last_value, increment_by), ';'
        order by schemaname, sequencename)) from pg_sequences;
select 'large objects', count(*), md5(string_agg(concat_ws(',', m.oid, pg_get_userbyid(lomowner), lomacl, description,
        md5(lo_get(m.oid))), ';' order by m.oid))
    from pg_largeobject_metadata m left join pg_description on objoid = m.oid and classoid = 'pg_largeobject'::regclass;
"""
_TABLES = f"""
select format('select %L, count(*){{hash}} from %s as t', oid::regclass, oid::regclass)
    from (select c.oid from pg_class c join pg_namespace n on n.oid = relnamespace where {_USER} and relkind in ('r', 'm')
          order by nspname, relname) as tables \\gexec
"""
_NOT_ANALYZED = f"""select count(*) from pg_class c join pg_namespace n on n.oid = relnamespace
    where {_USER} and relkind = 'r' and reltuples < 0"""


def read(server: Server, database: str, with_hashes: bool) -> list[str]:
    """With hashes: of each table's rows, in any order. Without them, their number."""
    hashed = ", sum(hash_record_extended(t, 0)::numeric)" if with_hashes else ""
    return server.psql(database, _SCHEMA + _TABLES.format(hash=hashed)).split("\n")


def compare(server: Server, database: str, expected: list[str], with_hashes: bool) -> str:
    """What is wrong with the copy, in a few words; empty when it is right."""
    found = read(server, database, with_hashes)
    if found != expected:
        missing = [line for line in expected if line not in set(found)]
        added = [line for line in found if line not in set(expected)]
        words = "; ".join(line.replace("\t", " ") for line in (missing[:3] + ["but has"] + added[:3]))
        return f"differs from the source in {len(missing)} of {len(expected)} lines: {words}"
    without = int(server.psql(database, _NOT_ANALYZED))
    return f"{without} tables were not analyzed" if without else ""
