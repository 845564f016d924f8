-- What comes after the rows: sequences, keys, indexes, routines, views, rights, comments.

\echo phase keys
select setval('venue.city_id_seq', (select max(id) from venue.city)) as "1",
       setval('venue.stadium_id_seq', (select max(id) from venue.stadium)) as "2",
       setval('venue.seat_id_seq', (select max(id) from venue.seat)) as "3",
       setval('sport.team_id_seq', (select max(id) from sport.team)) as "4",
       setval('sport.player_id_seq', (select max(id) from sport.player) + 100) as "5", -- a gap, as in real life
       setval('sport.event_id_seq', (select max(id) from sport.event)) as "6",
       setval('people.person_id_seq', (select max(id) from people.person)) as "7",
       setval('sales.ticket_id_seq', (select max(id) from sales.ticket), true) as "8",
       setval('sales.purchase_id_seq', (select max(id) from sales.purchase) + 1, false) as "9"
\gset seq_

alter table venue.stadium add foreign key (city_id) references venue.city;
alter table venue.section
    add foreign key (stadium_id) references venue.stadium on delete cascade,
    add foreign key (category_code) references venue.seat_category on update cascade;
alter table venue.seat
    add foreign key (stadium_id, section_code) references venue.section on delete cascade,
    add constraint "one seat, one place" unique (stadium_id, section_code, row_label, number);
alter table sport.league add foreign key (sport_code) references sport.sport;
alter table sport.division
    add foreign key (league_id) references sport.league,
    add foreign key (parent_id) references sport.division;
alter table sport.season add foreign key (league_id) references sport.league;
alter table sport.player add foreign key (team_id) references sport.team;
alter table sport.team
    add foreign key (division_id) references sport.division,
    add foreign key (stadium_id) references venue.stadium,
    add constraint captain_is_a_player foreign key (captain_id) references sport.player deferrable initially deferred;
alter table sport.event
    add foreign key (season_id) references sport.season,
    add foreign key (home_team_id) references sport.team,
    add foreign key (away_team_id) references sport.team,
    add foreign key (stadium_id) references venue.stadium,
    add constraint two_teams check (home_team_id <> away_team_id);
alter table sport.event_result add foreign key (event_id) references sport.event on delete cascade;
alter table people.consent add foreign key (person_id) references people.person on delete cascade;
alter table sales.price_list
    add foreign key (event_id) references sport.event,
    add foreign key (category_code) references venue.seat_category;
alter table sales.maintenance_window add constraint no_overlap exclude using gist (during with &&);
alter table sales.ticket
    add foreign key (event_id) references sport.event,
    add foreign key (seat_id) references venue.seat,
    add foreign key (holder_id) references people.person on delete set null;
\if :v11
    alter table sales.purchase
        add foreign key (ticket_id) references sales.ticket,
        add foreign key (person_id) references people.person;
\endif
alter table sales.voucher
    add foreign key (person_id) references people.person,
    add constraint worth_is_whole check (worth = trunc(worth)) not valid;

\echo phase indexes
create unique index ticket_seat_once on sales.ticket (event_id, seat_id);
create index ticket_holder on sales.ticket (holder_id) where holder_id is not null;
create index ticket_free on sales.ticket (event_id, price desc) where status = 'free';
\if :v11
    create index purchase_person on sales.purchase (person_id);
    create index purchase_when on sales.purchase using brin (purchased_at);
\endif
create unique index person_email on people.person (email);
create index person_name on people.person (lower(family_name), given_name);
create index person_preferences on people.person using gin (preferences jsonb_path_ops);
create index event_when on sport.event (starts_at);
\if :v12
    create index event_search on sport.event using gin (search);
\endif
create index player_nicknames on sport.player using gin (nicknames);
create index city_place on venue.city using gist (location);
create index stadium_token on audit.session using hash (person_id);
create index "Index ""über"" 100 %" on "Box office ""O'Brien""; 100% \
Süd"."Täglicher ""Kassen-Abschluß""" ("入場券", "100 % ""sure"" it's \ fine");
create statistics sport.event_teams (dependencies) on home_team_id, stadium_id from sport.event;
alter table sales.ticket alter column event_id set statistics 200;
alter table sales.document alter column body set storage external;
alter table people.person set (fillfactor = 95, autovacuum_vacuum_scale_factor = 0.05);
alter table sport.team cluster on team_pkey;

\echo phase routines
create function sales.fee(price sales.amount) returns numeric
language sql immutable parallel safe as $$ select round(price * 0.08, 2) $$;

create function people.display_name(person people.person) returns text
language sql stable as $$ select person.given_name || ' ' || person.family_name $$;

create function sales.record_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, audit as
$body$
begin
    -- Only what changed: the row itself may be wide.
    if to_jsonb(old) is distinct from to_jsonb(new) then
        insert into audit.change (relation, old, new)
        values (format('%I.%I', tg_table_schema, tg_table_name), to_jsonb(old), to_jsonb(new));
    end if;
    return null;
end
$body$;

create function sport.check_event() returns trigger
language plpgsql as
$_$
begin
    if new.starts_at < timestamptz '1900-01-01 00:00+00' then
        raise exception 'An event of % is too far back: $$ \ ''%''', new.starts_at, new.id;
    end if;
    return new;
end
$_$;

create function sales.free_seats(event bigint) returns table (section text, seats bigint)
language sql stable rows 20 as
$$
    select seat.section_code, count(*)
    from sales.ticket join venue.seat on seat.id = ticket.seat_id
    where ticket.event_id = $1 and ticket.status = 'free'
    group by seat.section_code order by 1
$$;

create function "Box office ""O'Brien""; 100% \
Süd"."sum ""up"""("how much" numeric, variadic parts numeric[] default '{}') returns numeric
language sql immutable as $$ select "how much" + coalesce((select sum(p) from unnest(parts) as p), 0) $$;

\if :v11
    create procedure sales.expire_reservations(before timestamp with time zone)
    language plpgsql as
    $$
    begin
        update sales.ticket set status = 'free', holder_id = null
        from sport.event where event.id = ticket.event_id and ticket.status = 'reserved' and event.starts_at < before;
    end
    $$;
\endif

create function sport.longer(text, text) returns text
language sql immutable as $$ select case when length($2) > length(coalesce($1, '')) then $2 else $1 end $$;
create aggregate sport.longest(text) (sfunc = sport.longer, stype = text);

create trigger ticket_changes after update on sales.ticket for each row when (old.status is distinct from new.status)
    execute procedure sales.record_change();
create trigger "Prüfung ""vorher""" before insert or update on sport.event for each row execute procedure sport.check_event();
create constraint trigger document_changes after update on sales.document deferrable initially deferred
    for each row execute procedure sales.record_change();
alter table sales.document disable trigger document_changes;

\echo phase views
create view sport.fixture as
select event.id, event.starts_at, home.name as home, away.name as away, stadium.name as stadium, city.name as city, event.status
from sport.event
join sport.team as home on home.id = event.home_team_id
join sport.team as away on away.id = event.away_team_id
join venue.stadium on stadium.id = event.stadium_id
join venue.city on city.id = stadium.city_id;

create view people.contact with (security_barrier) as
select id, people.display_name(person) as name, email, region from people.person where preferences ->> 'news' = 'true';

create view sales.open_voucher as select code, person_id, worth, valid from sales.voucher where not used with local check option;

create recursive view sport.division_path (id, path) as
    select id, name from sport.division where parent_id is null
    union all
    select division.id, division_path.path || ' › ' || division.name from sport.division join division_path on division.parent_id = division_path.id;

create view "Box office ""O'Brien""; 100% \
Süd"."Übersicht in %" as
select "Nr." as "№", "select" || '%' as "select", "入場券" from "Box office ""O'Brien""; 100% \
Süd"."Täglicher ""Kassen-Abschluß""";
create rule "no ""delete""" as on delete to "Box office ""O'Brien""; 100% \
Süd"."Übersicht in %" do instead nothing;

create materialized view sales.revenue_by_team as
select team.id as team_id, team.name, count(*) as tickets, sum(ticket.price) as revenue, sum(sales.fee(ticket.price)) as fees
from sales.ticket
join sport.event on event.id = ticket.event_id
join sport.team on team.id = event.home_team_id
where ticket.status = 'sold'
group by team.id, team.name;
create unique index revenue_by_team_id on sales.revenue_by_team (team_id);
create materialized view sport.table_of_season as
select event.season_id, event.home_team_id as team_id, sum(event_result.home_score) as scored
from sport.event join sport.event_result on event_result.event_id = event.id group by 1, 2 with no data;

\echo phase rights
alter table people.person enable row level security;
create policy own_region on people.person for select to ticketing_app
    using (region = current_setting('ticketing.region', true));
create policy "Büro ""100 %""" on people.person as restrictive for update to ticketing_app, "Kasse ""O'Brien"" 100% \ Süd"
    using (true) with check (region <> '??');

grant usage on schema sport, venue, people, sales to ticketing_app, ticketing_reporting;
grant usage on schema "Box office ""O'Brien""; 100% \
Süd" to "Kasse ""O'Brien"" 100% \ Süd", ticketing_app with grant option;
grant select on all tables in schema sport, venue to public;
grant select, insert, update on all tables in schema sales, people to ticketing_app;
grant usage, select on all sequences in schema sales, people to ticketing_app;
grant select on all tables in schema sales, sport to ticketing_reporting;
grant select (id, region, born), update (region) on people.person to ticketing_reporting;
grant all on table "Box office ""O'Brien""; 100% \
Süd"."Täglicher ""Kassen-Abschluß""" to "Kasse ""O'Brien"" 100% \ Süd";
revoke all on function sales.record_change() from public;
grant execute on function sales.free_seats(bigint) to ticketing_app, ticketing_reporting;
grant usage on type sales.amount to ticketing_app;
grant select on large object 700001 to ticketing_reporting;
grant select, update on large object 700002 to ticketing_app, "Kasse ""O'Brien"" 100% \ Süd";
alter default privileges in schema sales grant select on tables to ticketing_reporting;

comment on schema sport is 'Leagues, teams, players and what they play';
comment on schema "Box office ""O'Brien""; 100% \
Süd" is E'It''s a "name", is it not?\nTwo lines; a semicolon, 100 %, a \\ backslash.';
comment on table sales.ticket is 'One seat at one event';
comment on column sales.ticket.barcode is 'The bytes that the scanner at the gate reads';
comment on column "Box office ""O'Brien""; 100% \
Süd"."--; drop table x"."%s" is '%s';
comment on type sport.event_status is 'Where an event stands';
comment on domain sales.amount is 'Never below zero — «nie»';
comment on function sales.fee(sales.amount) is 'Eight percent';
comment on view sport.fixture is 'For the printed programme';
comment on materialized view sales.revenue_by_team is 'Refreshed by night';
comment on index sales.ticket_seat_once is 'No seat is sold twice';
comment on constraint two_teams on sport.event is 'Nobody plays alone';
comment on trigger ticket_changes on sales.ticket is 'Feeds audit.change';
comment on policy own_region on people.person is 'A region sees its own people';
comment on large object 700001 is 'Plan of stadium 1';
comment on sequence sales.purchase_id_seq is 'Shared by all partitions';

reset role;
\echo phase analyze
analyze;
