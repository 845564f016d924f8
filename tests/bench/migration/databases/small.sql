-- Many small tables: :scale 1 makes 5,000 with 15,000 indexes and 4,999 foreign keys. Each refers to an earlier one.

select greatest(20, round(5000 * :scale))::integer as tables \gset
select set_config('bench.tables', :'tables', false), set_config('bench.seed', :'seed', false) \gset ignored_

-- A transaction for each hundred: a server has no room for the locks of all in one.
do $$
declare
    tables constant integer := current_setting('bench.tables');
    seed constant bigint := current_setting('bench.seed');
    here text;
    other integer;
begin
    for s in 0 .. 9 loop
        execute format('create schema app_%s', s);
    end loop;
    for i in 1 .. tables loop
        here := format('app_%s.t_%s', i % 10, i);
        execute format('create table %s (id integer primary key, parent integer not null, '
                       'name text not null default %L, amount numeric(10, 2), made timestamptz not null default now(), '
                       'is_open boolean, constraint t_%s_amount check (amount >= 0))', here, 'nobody', i);
        execute format('insert into %s (id, parent, name, amount, made, is_open) '
                       'select n, 1, md5(%s || chr(58) || n), n * 1.25, timestamptz %L + n * interval %L, n %% 2 = 0 '
                       'from generate_series(1, %s) as n',
                       here, i, '2025-01-01 00:00+00', '1 hour', 1 + (hashint8extended(i, seed) & 1048575) % 120);
        execute format('create index t_%s_name on %s (name)', i, here);
        execute format('create index t_%s_parent on %s (parent, made)', i, here);
        if i > 1 then
            other := 1 + (hashint8extended(i, seed + 1) & 1048575) % (i - 1);
            execute format('alter table %s add constraint t_%s_parent_fkey foreign key (parent) references app_%s.t_%s', here, i,
                           other % 10, other);
        end if;
        if i % 100 = 0 then
            commit;
        end if;
    end loop;
end
$$;
