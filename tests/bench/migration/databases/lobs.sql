-- Large objects: :scale 1 makes 50,000, most of them small, some with an owner, grants or a comment of their own.

select greatest(100, round(50000 * :scale))::integer as objects \gset
select set_config('bench.objects', :'objects', false), set_config('bench.seed', :'seed', false) \gset ignored_

do $$
declare
    objects constant integer := current_setting('bench.objects');
    seed constant bigint := current_setting('bench.seed');
    size integer;
begin
    for i in 1 .. objects loop
        size := case when i % 5000 = 7 then 2500000 when i % 100 = 3 then 0 else 200 + (hashint8extended(i, seed) & 1048575) % 3000 end;
        perform lo_from_bytea(100000 + i,
            substr(decode(repeat(md5(i::text) || md5((i + seed)::text), 1 + size / 32), 'hex'), 1, size));
        if i % 5 = 0 then
            execute format('alter large object %s owner to bench_owner', 100000 + i);
        end if;
        if i % 7 = 0 then
            execute format('grant select on large object %s to bench_reader', 100000 + i);
        end if;
        if i % 50 = 0 then
            execute format('comment on large object %s is %L', 100000 + i, 'Scan ' || i);
        end if;
        if i % 1000 = 0 then
            commit;
        end if;
    end loop;
end
$$;

create schema archive;
create table archive.scan (id integer primary key, name text not null, content oid not null);
insert into archive.scan select n, 'scan ' || n, 100000 + n from generate_series(1, :objects) as n;
create unique index scan_content on archive.scan (content);
