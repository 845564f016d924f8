-- The rows. No chance and no clock: everything comes from the row's number, so every run makes the same database.

select greatest(6, round(8 * :scale))::bigint as stadiums,
       greatest(12, round(16 * :scale))::bigint as teams,
       greatest(10, round(82 * :scale))::bigint as events,
       greatest(200, round(14000 * :scale))::bigint as persons,
       greatest(6, round(16 * :scale))::bigint as documents
\gset

-- A number from 0 to below `below`, spread evenly, from a row's number and a salt.
create function pg_temp.pick(n bigint, salt integer, below integer) returns integer
language sql immutable as
$$ select ((((($1 * 2654435761 + $2 * 374761393::bigint) & 4294967295) * 1540483477) >> 27) % $3)::integer $$;

create function pg_temp.given_name(n bigint) returns text language sql immutable as
$$ select (array['Ana', 'Björn', 'Chloé', 'Dmitri', 'Eşref', 'Fiona', 'Gödel', 'Hana', 'Íñigo', 'Jürgen', 'Karolína', 'Liam',
                 'Małgorzata', 'Noor', 'Ólafur', 'Priya', 'Quentin', 'Ragnhild', 'Søren', 'Thị', 'Uxía', 'Václav', 'Wanjiru',
                 'Xóchitl', 'Yūki', 'Zoë', 'Ναταλία', 'Сергей', '美咲', 'علي'])[1 + pg_temp.pick($1, 11, 30)] $$;
create function pg_temp.family_name(n bigint) returns text language sql immutable as
$$ select (array['Ångström', 'Brontë', 'Čapek', 'D''Angelo', 'Eriksen', 'Fuß', 'García Márquez', 'Hölderlin', 'İnönü',
                 'Jensen', 'Kovačević', 'Łukasiewicz', 'Müller-Lüdenscheidt', 'Nguyễn', 'O''Brien', 'Pérez', 'Quisling',
                 'Rutherford', 'Szabó', 'Tagore', 'Ullmann', 'van der Berg', 'Weiß', 'Xu', 'Yılmaz', 'Zhang', 'Okonkwo',
                 'Παπαδόπουλος', 'Иванова', '田中', '김'])[1 + pg_temp.pick($1, 13, 31)] $$;
create function pg_temp.blob(n bigint, blocks integer) returns bytea language sql immutable as
$$ select decode(string_agg(md5($1 || ':' || i), '' order by i), 'hex') from generate_series(1, $2) as i $$;

\echo phase venues
insert into venue.city (id, name, country, time_zone, location)
select n, name, country, zone, point(lon, lat)
from unnest(
    array['Zürich', 'København', 'São Paulo', 'Kraków', 'Αθήνα', 'Montréal', '大阪', 'Cork', 'Besançon', 'Málaga', 'Tromsø', 'Île-à-Vache'],
    array['CH', 'DK', 'BR', 'PL', 'GR', 'CA', 'JP', 'IE', 'FR', 'ES', 'NO', 'HT'],
    array['Europe/Zurich', 'Europe/Copenhagen', 'America/Sao_Paulo', 'Europe/Warsaw', 'Europe/Athens', 'America/Toronto',
          'Asia/Tokyo', 'Europe/Dublin', 'Europe/Paris', 'Europe/Madrid', 'Europe/Oslo', 'America/Port-au-Prince'],
    array[8.54, 12.57, -46.63, 19.94, 23.73, -73.57, 135.5, -8.47, 6.02, -4.42, 18.96, -73.69],
    array[47.37, 55.68, -23.55, 50.06, 37.98, 45.5, 34.69, 51.9, 47.24, 36.72, 69.65, 18.07]
) with ordinality as city(name, country, zone, lon, lat, n);

insert into venue.seat_category values
    ('A', 'Main stand', 1.80), ('B', 'Opposite stand', 1.40), ('C', 'Behind the goal', 0.90),
    ('D', 'Standing — "Südkurve"', 0.60), ('W', 'Wheelchair & companion', 0.50);

insert into venue.stadium (id, name, city_id, capacity, opened, rows_in_use, facilities)
select n,
       (array['Arena', 'Stadion', 'Parc', 'Estádio', 'Dome', 'Ground'])[1 + pg_temp.pick(n, 1, 6)] || ' ' || pg_temp.family_name(n) || ' ' || n,
       1 + pg_temp.pick(n, 2, 12),
       150 * (6 + pg_temp.pick(n, 3, 9)),
       date '1900-05-01' + pg_temp.pick(n, 4, 40000),
       venue.row_range(1, 11),
       jsonb_build_object('roof', pg_temp.pick(n, 5, 2) = 0, 'parking', pg_temp.pick(n, 6, 4000),
                          'food', jsonb_build_array('crêpes', 'bratwurst', 'たこ焼き'), 'note', E'gate \\"B\\" is 10% slower')
from generate_series(1, :stadiums) as n;

insert into venue.section (stadium_id, code, level, category_code)
select id, 'S' || lpad(s::text, 2, '0'), 1 + s % 3, (array['A', 'B', 'C', 'D', 'W'])[1 + pg_temp.pick(id * 100 + s, 7, 5)]
from venue.stadium, generate_series(1, capacity / 150) as s;

insert into venue.seat (id, stadium_id, section_code, row_label, number) overriding system value
select before + k, stadium_id, 'S' || lpad((1 + (k - 1) / 150)::text, 2, '0'), chr(65 + (k - 1) % 150 / 15), 1 + (k - 1) % 15
from (select id as stadium_id, capacity, sum(capacity) over (order by id) - capacity as before from venue.stadium) as stadium,
     generate_series(1, capacity) as k;

\echo phase teams
insert into sport.sport values
    ('football', 'Football', null), ('handball', 'Handball', null), ('hockey', 'Ice hockey', null), ('hurling', 'Hurling', null);
insert into sport.league (sport_code, short_name, name, founded) values
    ('football', 'SL', 'Super League', '1933-07-01'), ('football', 'SEGUNDA', 'Segunda División «B»', '1977-09-04'),
    ('handball', 'HBL', 'Håndboldligaen', '1935-01-01'), ('hockey', 'ELH', 'Extraliga ledního hokeje', '1993-09-01'),
    ('hurling', 'NHL', 'Sraith Náisiúnta Iomána', '1925-01-01');
insert into sport.division (league_id, name)
select id, part from sport.league, unnest(array['East', 'West']) as part order by id, part;
update sport.division set parent_id = id - 1 where name = 'West';
insert into sport.season (league_id, name, during)
select id, year || '/' || right((year + 1)::text, 2), daterange(make_date(year, 7, 1), make_date(year + 1, 7, 1))
from sport.league, generate_series(2023, 2025) as year order by year, id;

insert into sport.team (id, name, short_name, division_id, stadium_id, colours, crest)
select n,
       (array['FC', 'HC', 'Real', 'Sporting', 'Åbo', 'Dynamo', 'Étoile', 'Union'])[1 + pg_temp.pick(n, 21, 8)] || ' ' || city.name || ' ' || n,
       'T' || n,
       1 + pg_temp.pick(n, 22, 10),
       stadium.id,
       array[(array['red', 'blue', 'white', 'green', 'black'])[1 + pg_temp.pick(n, 23, 5)], 'gold, "matt"'],
       pg_temp.blob(n, 40)
from generate_series(1, :teams) as n
join venue.stadium on stadium.id = 1 + (n - 1) % :stadiums
join venue.city on city.id = stadium.city_id;

insert into sport.player (id, team_id, given_name, family_name, "position", shirt, born, height_m, nicknames, statistics)
select n, 1 + (n - 1) / 24, pg_temp.given_name(n), pg_temp.family_name(n * 7),
       (enum_range(null::sport.player_position))[1 + pg_temp.pick(n, 31, 5)],
       1 + (n - 1) % 24,
       date '1985-01-01' + pg_temp.pick(n, 32, 7300),
       (160 + pg_temp.pick(n, 33, 45)) / 100.0::real,
       case pg_temp.pick(n, 34, 5) when 0 then array['the "Wall"', 'O''Flash', 'a,b', '{}', null] when 1 then '{}'::text[] end,
       jsonb_build_object('games', pg_temp.pick(n, 35, 400), 'goals', pg_temp.pick(n, 36, 90), 'cards', jsonb_build_object('yellow', pg_temp.pick(n, 37, 30)))
from generate_series(1, :teams * 24) as n;
update sport.team set captain_id = (id - 1) * 24 + 7;

\echo phase events
insert into sport.event (id, season_id, home_team_id, away_team_id, stadium_id, starts_at, status, details)
select n, 1 + pg_temp.pick(n, 41, 15), home.id, 1 + (home.id + pg_temp.pick(n, 42, :teams - 1)) % :teams, home.stadium_id,
       timestamptz '2023-08-01 12:00+00' + pg_temp.pick(n, 43, 860) * interval '1 day' + pg_temp.pick(n, 44, 18) * interval '30 minutes',
       (case when pg_temp.pick(n, 43, 860) < 700 then case when pg_temp.pick(n, 45, 50) = 0 then 'abandoned' else 'played' end
             when pg_temp.pick(n, 45, 50) < 3 then 'postponed' else 'on sale' end)::sport.event_status,
       jsonb_build_object('title', home.name || ' – Matchday ' || 1 + pg_temp.pick(n, 46, 34), 'referee', pg_temp.family_name(n * 3),
                          'tv', pg_temp.pick(n, 47, 3) = 0, 'tags', jsonb_build_array('derby', 'ü', 'a "quoted" tag'))
from generate_series(1, :events) as n
join sport.team as home on home.id = 1 + pg_temp.pick(n, 48, :teams);

insert into sport.event_result (event_id, home_score, away_score, periods, report)
select id, pg_temp.pick(id, 51, 6), pg_temp.pick(id, 52, 5), array[array[0, 1], array[pg_temp.pick(id, 53, 3), 0]]::smallint[],
       repeat('A game of two halves: \N is not null, nor is \. the end.' || E'\n', 1 + pg_temp.pick(id, 54, 40))
from sport.event where status = 'played';

insert into sales.price_list (event_id, category_code, price)
select event.id, code, round((12 + pg_temp.pick(event.id, 55, 60)) * relative_price, 2)
from sport.event, venue.seat_category order by event.id, code;

\echo phase people
insert into people.person (id, given_name, family_name, email, phone, born, address, preferences, last_ip, region)
select n, given, family, 'Person.' || n || '@' || (array['example.org', 'example.com', 'Beispiel.example'])[1 + pg_temp.pick(n, 61, 3)],
       case when pg_temp.pick(n, 62, 3) > 0 then '+41 44 ' || lpad(pg_temp.pick(n, 63, 9999999)::text, 7, '0') end,
       date '1935-01-01' + pg_temp.pick(n, 64, 26000),
       row(pg_temp.family_name(n * 5) || 'gasse ' || 1 + pg_temp.pick(n, 65, 120), lpad(pg_temp.pick(n, 66, 99999)::text, 5, '0'),
           city.name, city.country)::people.address,
       case when pg_temp.pick(n, 67, 4) = 0 then jsonb_build_object('team', 1 + pg_temp.pick(n, 68, :teams), 'news', n % 2 = 0, 'lang', 'de') end,
       ('10.' || pg_temp.pick(n, 69, 256) || '.' || pg_temp.pick(n, 70, 256) || '.1')::inet,
       city.country
from (select n, pg_temp.given_name(n) as given, pg_temp.family_name(n) as family from generate_series(1, :persons) as n) as person
join venue.city on city.id = 1 + pg_temp.pick(n, 71, 12)
order by n;

insert into people.consent (person_id, purpose, given, given_at)
select id, purpose, pg_temp.pick(id, 72, 3) > 0, timestamptz '2023-05-25 00:00+00' + pg_temp.pick(id, 73, 900000) * interval '1 minute'
from people.person, unnest(array['newsletter', 'partner offers']) as purpose where pg_temp.pick(id, 74, 2) = 0;

\echo phase tickets
insert into sales.ticket (id, event_id, seat_id, status, price, barcode, holder_id)
select id, event_id, seat_id,
       (case when sold < 6 then 'sold' when sold = 6 then 'reserved' when sold = 7 and id % 50 = 0 then 'void — "gesperrt"' else 'free' end)::sales.ticket_status,
       price, decode(md5('ticket ' || id), 'hex'), case when sold < 7 then 1 + pg_temp.pick(id, 81, :persons) end
from (
    select event.before + k as id, event.id as event_id, stadium.before + k as seat_id, pg_temp.pick(event.before + k, 82, 10) as sold, price
    from (select event.id, stadium_id, sum(capacity) over (order by event.id) - capacity as before
          from sport.event join venue.stadium on stadium.id = stadium_id) as event
    join (select id, capacity, sum(capacity) over (order by id) - capacity as before from venue.stadium) as stadium on stadium.id = event.stadium_id
    cross join generate_series(1, capacity) as k
    join venue.section on section.stadium_id = stadium.id and section.code = 'S' || lpad((1 + (k - 1) / 150)::text, 2, '0')
    join sales.price_list on price_list.event_id = event.id and price_list.category_code = section.category_code
) as ticket
order by id;

\echo phase purchases
insert into sales.purchase (id, purchased_at, ticket_id, person_id, channel, amount, payment)
select 1000 + ticket.id, starts_at - (60 + pg_temp.pick(ticket.id, 91, 120000)) * interval '1 minute', ticket.id, holder_id,
       (enum_range(null::sales.channel))[1 + pg_temp.pick(ticket.id, 92, 5)], round(price * 1.08, 2),
       jsonb_build_object('method', (array['card', 'invoice', 'twint', 'cash'])[1 + pg_temp.pick(ticket.id, 93, 4)], 'ref', substr(md5('pay ' || ticket.id), 1, 12))
from sales.ticket join sport.event on event.id = event_id where ticket.status = 'sold'
order by ticket.id;

insert into sales.voucher (code, person_id, worth, valid, used)
select md5('voucher ' || n)::uuid, 1 + pg_temp.pick(n, 101, :persons), 5 * (1 + pg_temp.pick(n, 102, 20)),
       daterange(date '2024-01-01' + pg_temp.pick(n, 103, 365), case when n % 9 > 0 then date '2026-01-01' end), n % 4 = 0
from generate_series(1, :persons / 20) as n;
insert into sales.maintenance_window values
    ('2f0b6a52-6c1e-4f6a-9a64-0c1de4b1f001', '[2024-02-01 02:00+00,2024-02-01 04:00+00)', 'Move to the new data centre'),
    ('2f0b6a52-6c1e-4f6a-9a64-0c1de4b1f002', '[2025-02-01 02:00+00,2025-02-01 04:00+00)', null),
    ('2f0b6a52-6c1e-4f6a-9a64-0c1de4b1f003', '[2025-12-31 22:00+00,)', 'Until further notice');

\echo phase documents
insert into sales.document (purchase_id, title, body)
select 1000 + n, 'Receipt ' || n || '.pdf', pg_temp.blob(n, 2048) from generate_series(1, :documents) as n;
-- Large objects with fixed numbers: the plans of the stadiums, and contracts.
select count(lo_from_bytea((700000 + id)::oid, pg_temp.blob(id + 5000, 4096))) as plans from venue.stadium \gset
update venue.stadium set plan = (700000 + id)::oid;
select count(lo_from_bytea((800000 + id)::oid, pg_temp.blob(id + 9000, 1024))) as contracts from sales.document where id % 4 = 0 \gset
update sales.document set attachment = (800000 + id)::oid where id % 4 = 0;

insert into audit.change (changed_at, changed_by, relation, old, new)
select timestamptz '2025-03-01 08:00+00' + n * interval '7 minutes', 'ticketing_app', 'sales.ticket',
       jsonb_build_object('id', n, 'status', 'reserved'), jsonb_build_object('id', n, 'status', 'sold')
from generate_series(1, :persons / 10) as n;
insert into audit.session
select md5('session ' || n)::uuid, n, timestamptz '2025-11-01 00:00+00' + n * interval '3 seconds' from generate_series(1, :persons / 20) as n;

insert into "Box office ""O'Brien""; 100% \
Süd"."Täglicher ""Kassen-Abschluß"""
    ("select", "100 % ""sure"" it's \ fine", " leading and trailing ", "tab	and
line end", "入場券", "Größe_in_einem_Namen_der_genau_die_63_Bytes_ausschöpft_ÄÖÜ")
select 'row ' || n, n / 7.0, n, E'a\tb\nc', repeat('券', 1 + pg_temp.pick(n, 111, 9)), case when n % 3 > 0 then 'ß' end
from generate_series(1, 200) as n;
insert into "Box office ""O'Brien""; 100% \
Süd"."--; drop table x" values (1, '$1', '%s %n %1', ':colon'), (2, '$$ $_$', '100 %', ''), (3, null, 'NULL', '\N');
insert into "Box office ""O'Brien""; 100% \
Süd"."table" values
    ('nothing', null, null, null, null, null, null, null, null, null, null, null),
    ('empty', '', 0, 0, null, null, '0', '', '{}', '{}', row(null, null, null, null), ''),
    ('limits', E'\\.', 'NaN', 'NaN', 'infinity', '-infinity', '178000000 years', '\x00ff00', '{{1,null},{3,4}}', '[1, "two"]', row('a "b"', ',', E'c\\', 'CH'), '1010'),
    ('far', E'\\N\r\n\t\\\\', '-Infinity', 1e100, '0044-03-15 BC', '294276-12-31 23:59:59.999999+00', '-1 mon +2 days -03:04:05.000006', '\x5c2e0a', '[5:6]={7,8}', 'null', null, '1'),
    ('emoji 🎟️', '👨‍👩‍👧‍👦 e' || chr(769) || ' ﷽', 4.9406564584124654e-324, 0.1, '5874897-12-31', '1582-10-15 00:00:00+00', '00:00:00.000001', null, null, null, null, null);
