-- Tickets for sport events, like the sample database of the AWS migration guide: keys are double precision, a ticket names
-- its seat by five columns, and indexes are larger than rows. :scale 1 makes about 1.6 GB.
-- Some foreign keys were never validated, and two of these are violated.

select greatest(2000, round(1500000 * :scale))::bigint as persons,
       greatest(2, round(30 * sqrt(:scale)))::bigint as locations,
       greatest(20, round(15000 * sqrt(:scale)))::bigint as seats, -- at each location
       greatest(4, round(270 * sqrt(:scale)))::bigint as events,
       greatest(500, round(1500000 * :scale))::bigint as purchases
\gset

create schema ticketing;
set search_path = ticketing;

-- A number from 0 to below `below`, from a row's number and a salt: the same in each sitting.
create function pg_temp.pick(n bigint, salt integer, below bigint) returns bigint
language sql immutable parallel safe
return (hashint8extended(n, salt + :seed) & 9223372036854775807) % below;

create table sport_type (name text, description text);
create table sport_league (sport_type_name text not null, short_name varchar(10), long_name text not null, description text);
create table sport_division (sport_type_name text not null, sport_league_short_name varchar(10) not null,
    short_name varchar(10) not null, long_name text, description text);
create table seat_type (name varchar(15), description text, relative_quality numeric(2));
create table sport_location (id double precision, name varchar(60) not null, city varchar(60) not null,
    seating_capacity double precision, levels double precision, sections double precision);
create table sport_team (id double precision, name varchar(30) not null, abbreviated_name varchar(10), home_field_id double precision,
    sport_type_name text not null, sport_league_short_name varchar(10) not null, sport_division_short_name varchar(10));
create table player (id double precision, sport_team_id double precision not null, last_name varchar(30), first_name varchar(30),
    full_name varchar(60));
create table person (id double precision, full_name varchar(60) not null, last_name varchar(30), first_name varchar(30));
create table seat (sport_location_id double precision not null, seat_level double precision not null, seat_section varchar(15) not null,
    seat_row varchar(10) not null, seat varchar(10) not null, seat_type varchar(15));
create table sporting_event (id double precision, sport_type_name text not null, home_team_id double precision not null,
    away_team_id double precision not null, location_id double precision not null, start_date_time timestamp not null,
    start_date date not null, sold_out double precision not null default 0);
create table sporting_event_ticket (id double precision, sporting_event_id double precision not null,
    sport_location_id double precision not null, seat_level double precision not null, seat_section varchar(15) not null,
    seat_row varchar(10) not null, seat varchar(10) not null, ticketholder_id double precision, ticket_price numeric(8, 2) not null);
create table ticket_purchase_hist (sporting_event_ticket_id double precision not null, purchased_by_id double precision not null,
    transaction_date_time timestamp not null, transferred_from_id double precision, purchase_price numeric(8, 2) not null);
create sequence sporting_event_ticket_seq;
alter table sporting_event_ticket alter column id set default nextval('sporting_event_ticket_seq');

insert into sport_type values ('baseball', 'Nine against nine'), ('football', 'Eleven against eleven');
insert into sport_league select name, left(name, 1) || 'L', 'League of ' || name, null from sport_type;
insert into sport_division select sport_type_name, short_name, 'D' || n, 'Division ' || n, null
    from sport_league, generate_series(1, 4) as n;
insert into seat_type values ('luxury', 'a chair', 1), ('premium', null, 2), ('standard', null, 3), ('sub-standard', null, 4),
    ('obstructed', 'behind a pillar', 5), ('standing', null, 6);
insert into sport_location select n, 'Stadium ' || n, 'City ' || pg_temp.pick(n, 1, 50), :seats, 3, 60
    from generate_series(1, :locations) as n;
insert into sport_team
    select n, 'Team ' || n, 'T' || n, 1 + n % :locations, case when n % 2 = 0 then 'baseball' else 'football' end,
           case when n % 2 = 0 then 'bL' else 'fL' end, 'D' || 1 + n % 4
    from generate_series(1, 62) as n;
insert into player select n, 1 + n % 62, 'Last' || pg_temp.pick(n, 2, 3000), 'First' || pg_temp.pick(n, 3, 900), 'Player ' || n
    from generate_series(1, 5000) as n;
insert into person
    select n, first || ' ' || last, last, first
    from (select n, initcap(substr(md5((pg_temp.pick(n, 4, 90000))::text), 1, 7)) as last,
                 initcap(substr(md5((pg_temp.pick(n, 5, 5000))::text), 8, 6)) as first
          from generate_series(1, :persons) as n) as names;
insert into seat
    select location, 1 + n % 3, 1 + (n / 3) % 60, chr((65 + (n / 180) % 26)::integer), 1 + n / 4680,
           (array['luxury', 'premium', 'standard', 'sub-standard', 'obstructed', 'standing'])[1 + pg_temp.pick(n, 6, 6)]
    from generate_series(1, :locations) as location, generate_series(0, :seats - 1) as n;
insert into sporting_event
    select n, case when n % 2 = 0 then 'baseball' else 'football' end, 1 + n % 62, 1 + (n + 7) % 62, 1 + n % :locations, at, at, 0
    from (select n, timestamp '2025-03-01 12:00' + n * interval '13 hours' as at from generate_series(1, :events) as n) as events;
insert into sporting_event_ticket
    select row_number() over (), event.id, seat.sport_location_id, seat.seat_level, seat.seat_section, seat.seat_row, seat.seat,
           case when hashfloat8(event.id * 100003 + seat.seat_level) % 3 <> 0
                then 1 + abs(hashtextextended(seat.seat_section || seat.seat_row || seat.seat, event.id::bigint + :seed) % :persons) end,
           20 + 5 * seat.seat_level + abs(hashtext(seat.seat_row || seat.seat)) % 4000 / 100.0
    from sporting_event as event join seat on seat.sport_location_id = event.location_id
    order by event.id, seat.seat_level, seat.seat_section, seat.seat_row, seat.seat;
select setval('sporting_event_ticket_seq', (select max(id)::bigint from sporting_event_ticket)) as last \gset
insert into ticket_purchase_hist
    select 1 + pg_temp.pick(n, 7, :last), 1 + pg_temp.pick(n, 8, :persons), timestamp '2025-01-01' + n * interval '7 seconds',
           case when n % 10 = 0 then 1 + pg_temp.pick(n, 9, :persons) end, 20 + pg_temp.pick(n, 10, 9000) / 100.0
    from generate_series(1, :purchases) as n;

alter table sport_type add primary key (name);
alter table sport_league add primary key (short_name);
alter table sport_division add primary key (sport_type_name, sport_league_short_name, short_name);
alter table seat_type add primary key (name);
alter table sport_location add primary key (id);
alter table sport_team add primary key (id);
alter table player add primary key (id);
alter table person add primary key (id);
alter table seat add primary key (sport_location_id, seat_level, seat_section, seat_row, seat);
alter table sporting_event add primary key (id);
alter table sporting_event_ticket add primary key (id);
alter table ticket_purchase_hist add primary key (sporting_event_ticket_id, purchased_by_id, transaction_date_time);
create unique index sport_team_name on sport_team (sport_type_name, sport_league_short_name, name);
create index person_name on person (last_name, first_name);
create index seat_location on seat (sport_location_id);
create index event_start on sporting_event (start_date_time);
create index event_date on sporting_event (start_date);
create index ticket_event_holder on sporting_event_ticket (sporting_event_id, ticketholder_id);
create index ticket_seat on sporting_event_ticket (sport_location_id, seat_level, seat_section, seat_row, seat);
create index ticket_event on sporting_event_ticket (sporting_event_id);
create index ticket_holder on sporting_event_ticket (ticketholder_id);
create index purchase_by on ticket_purchase_hist (purchased_by_id);
create index purchase_from on ticket_purchase_hist (transferred_from_id);

alter table sport_league add constraint league_sport foreign key (sport_type_name) references sport_type;
alter table sport_division add constraint division_league foreign key (sport_league_short_name) references sport_league not valid;
alter table sport_division add constraint division_sport foreign key (sport_type_name) references sport_type not valid;
alter table sport_team add constraint team_field foreign key (home_field_id) references sport_location;
alter table sport_team add constraint team_sport foreign key (sport_type_name) references sport_type not valid;
alter table player add constraint player_team foreign key (sport_team_id) references sport_team not valid;
alter table seat add constraint seat_location foreign key (sport_location_id) references sport_location;
alter table seat add constraint seat_type foreign key (seat_type) references seat_type;
alter table sporting_event add constraint event_home foreign key (home_team_id) references sport_team;
alter table sporting_event add constraint event_away foreign key (away_team_id) references sport_team;
alter table sporting_event add constraint event_location foreign key (location_id) references sport_location;
alter table sporting_event_ticket add constraint ticket_event foreign key (sporting_event_id) references sporting_event;
alter table sporting_event_ticket add constraint ticket_holder foreign key (ticketholder_id) references person;
alter table sporting_event_ticket add constraint ticket_seat
    foreign key (sport_location_id, seat_level, seat_section, seat_row, seat) references seat;
alter table ticket_purchase_hist add constraint purchase_ticket foreign key (sporting_event_ticket_id) references sporting_event_ticket;
alter table ticket_purchase_hist add constraint purchase_by foreign key (purchased_by_id) references person;
alter table ticket_purchase_hist add constraint purchase_from foreign key (transferred_from_id) references person not valid;

-- What a validation would find: nobody may validate these on the way.
set session_replication_role = replica;
update player set sport_team_id = 9999 where id = 17;
update ticket_purchase_hist set transferred_from_id = -1 where sporting_event_ticket_id in (
    select sporting_event_ticket_id from ticket_purchase_hist where transferred_from_id is not null order by 1 limit 3);
reset session_replication_role;

create view seats_sold as
    select event.id, count(ticketholder_id) as sold from sporting_event as event join sporting_event_ticket on sporting_event_id = event.id
    group by event.id;
create function ticket_price(ticket double precision) returns numeric language sql stable as
$$ select ticket_price from ticketing.sporting_event_ticket where id = $1 $$;
comment on table sporting_event_ticket is 'One seat at one event';
grant usage on schema ticketing to bench_reader;
grant select on all tables in schema ticketing to bench_reader;
