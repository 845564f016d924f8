-- A small database with one of everything that can be chosen. Roles: choices_roles.sql; tablespace ch_space.
\set ON_ERROR_STOP on
SET client_min_messages = warning;

CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
COMMENT ON EXTENSION citext IS 'said by hand';

-- Schemas of three owners ----------------------------------------------------------------------------------------------
CREATE SCHEMA app AUTHORIZATION ch_owner;
CREATE SCHEMA archive AUTHORIZATION ch_app;
CREATE SCHEMA "Odd ""name"" 100% it's" AUTHORIZATION "Ch 'other' 100% ""x""";
COMMENT ON SCHEMA app IS 'the application';
GRANT USAGE ON SCHEMA app TO ch_app, ch_reader, "Ch 'other' 100% ""x""";
GRANT USAGE, CREATE ON SCHEMA archive TO ch_owner;
GRANT CREATE ON SCHEMA public TO ch_app;

SET ROLE ch_owner;

CREATE TYPE app.mood AS ENUM ('good', 'bad', 'it''s so-so');
CREATE TYPE app.address AS (street text, code character varying(10));
CREATE TYPE app.span AS RANGE (subtype = integer);
CREATE DOMAIN app.amount AS numeric(10, 2) DEFAULT 0 CONSTRAINT not_negative CHECK (VALUE >= 0);
GRANT USAGE ON TYPE app.mood TO ch_app WITH GRANT OPTION;
REVOKE USAGE ON TYPE app.mood FROM PUBLIC;
COMMENT ON TYPE app.mood IS 'how it goes';
CREATE COLLATION app.bytewise FROM "C";

CREATE FUNCTION app.fee(sum app.amount) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT sum * 0.1';
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.changed := 1; RETURN NEW; END';
CREATE FUNCTION app.lonely(a integer, b text DEFAULT 'x;y') RETURNS text LANGUAGE sql AS 'SELECT b || a';
CREATE FUNCTION app.slug(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)';
CREATE PROCEDURE app.work() LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE app.total(integer) (sfunc = int4pl, stype = integer, initcond = '0');
REVOKE EXECUTE ON FUNCTION app.lonely(integer, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.lonely(integer, text) TO ch_reader;
COMMENT ON FUNCTION app.lonely(integer, text) IS 'nothing needs it';

CREATE TABLE app.person (
    id serial PRIMARY KEY, name text NOT NULL COLLATE app.bytewise, mood app.mood DEFAULT 'good', home app.address,
    email public.citext, wages app.amount, changed integer, UNIQUE (name));
CREATE TABLE app.orders (
    id bigint GENERATED ALWAYS AS IDENTITY, person_id integer NOT NULL, day date NOT NULL, total app.amount,
    PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE app.orders_2024 PARTITION OF app.orders FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE app.orders_rest PARTITION OF app.orders DEFAULT;
ALTER TABLE app.orders ADD CONSTRAINT orders_person_fkey FOREIGN KEY (person_id) REFERENCES app.person;
CREATE TABLE app.vip (rank integer CHECK (rank > 0)) INHERITS (app.person);
CREATE TABLE app.log (at integer, line text);
CREATE UNLOGGED TABLE app.scratch (i integer);
CREATE TABLE app.picture (id integer PRIMARY KEY, image oid);
CREATE SEQUENCE app.ticket AS integer START 5 INCREMENT 5 CYCLE;

INSERT INTO app.person (name, mood, home, wages) SELECT 'p' || i, 'bad', ('s' || i, 'c')::app.address, i FROM generate_series(1, 20) i;
INSERT INTO app.orders (person_id, day, total) SELECT 1 + i % 20, date '2024-12-01' + i, i FROM generate_series(1, 60) i;
INSERT INTO app.vip (name, rank) VALUES ('v', 1);
INSERT INTO app.log SELECT i, 'line ' || i FROM generate_series(1, 50) i;
SELECT nextval('app.ticket') AS one, nextval('app.ticket') AS two \gset

CREATE INDEX person_mood ON app.person (mood);
CREATE INDEX person_slug ON app.person (app.slug(name));
CREATE INDEX log_at ON app.log (at);
CREATE STATISTICS app.person_stats ON name, mood FROM app.person;
CREATE VIEW app.good AS SELECT id, name FROM app.person WHERE mood = 'good';
CREATE VIEW app.good_names AS SELECT name FROM app.good;
CREATE VIEW app.orders_with_fee AS SELECT id, app.fee(total) AS fee FROM app.orders;
CREATE MATERIALIZED VIEW app.by_day AS SELECT day, count(*) AS orders FROM app.orders GROUP BY day;
CREATE UNIQUE INDEX by_day_key ON app.by_day (day);
CREATE TRIGGER person_touch BEFORE UPDATE ON app.person FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE RULE log_quiet AS ON DELETE TO app.log DO INSTEAD NOTHING;
ALTER TABLE app.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON app.person FOR SELECT TO ch_app, ch_reader USING (app.slug(name) = CURRENT_USER);
CREATE RULE picture_told AS ON INSERT TO app.picture DO ALSO INSERT INTO app.scratch VALUES (1);
ALTER TABLE app.log REPLICA IDENTITY FULL;
COMMENT ON TABLE app.person IS 'people; 100% "real"';
COMMENT ON COLUMN app.person.name IS 'first name';
COMMENT ON INDEX app.person_mood IS 'by mood';
COMMENT ON CONSTRAINT orders_person_fkey ON app.orders IS 'who';

GRANT SELECT, INSERT ON app.person TO ch_app WITH GRANT OPTION;
GRANT SELECT (id, name), UPDATE (mood) ON app.person TO ch_reader;
GRANT SELECT ON app.log TO PUBLIC;
GRANT USAGE ON SEQUENCE app.ticket TO ch_app;
REVOKE DELETE ON app.log FROM ch_owner;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO ch_reader;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
RESET ROLE;
SET ROLE ch_app;
GRANT SELECT ON app.person TO "Ch 'other' 100% ""x""";

CREATE TABLE archive.old_person (id integer PRIMARY KEY, person_id integer);
INSERT INTO archive.old_person SELECT i, i FROM generate_series(1, 5) i;
CREATE TABLE archive."Table" ("select" integer, "a ""b"" %s" text);
CREATE SEQUENCE archive.counter;
RESET ROLE;
GRANT REFERENCES ON app.person TO ch_app;
SET ROLE ch_app;
ALTER TABLE archive.old_person ADD CONSTRAINT old_person_fkey FOREIGN KEY (person_id) REFERENCES app.person;
RESET ROLE;
REVOKE REFERENCES ON app.person FROM ch_app;

SET ROLE "Ch 'other' 100% ""x""";
CREATE TABLE "Odd ""name"" 100% it's"."--; drop table x" ("%s" integer PRIMARY KEY, "$1" text DEFAULT '%n \ "q"');
INSERT INTO "Odd ""name"" 100% it's"."--; drop table x" VALUES (1), (2);
CREATE FUNCTION "Odd ""name"" 100% it's"."f ""x"" (y)"("a b" integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
GRANT SELECT ON "Odd ""name"" 100% it's"."--; drop table x" TO ch_app WITH GRANT OPTION;
RESET ROLE;

-- In public, where the owner of the database is at home ------------------------------------------------------------------
CREATE TABLE public.settings (key text PRIMARY KEY, value text);
INSERT INTO public.settings VALUES ('a', E'tab\tline\nend\\');
ALTER TABLE public.settings OWNER TO ch_owner;
CREATE TABLE public.of_postgres (i integer);
CREATE INDEX of_postgres_i ON public.of_postgres (i);

-- Large objects --------------------------------------------------------------------------------------------------------
SELECT lo_from_bytea(71001, '\x0102') AS lo1, lo_from_bytea(71002, decode(repeat('ab', 5000), 'hex')) AS lo2 \gset
ALTER LARGE OBJECT 71001 OWNER TO ch_owner;
GRANT SELECT ON LARGE OBJECT 71001 TO ch_app;
COMMENT ON LARGE OBJECT 71001 IS 'a picture';
INSERT INTO app.picture VALUES (1, 71001);
DELETE FROM app.scratch;

-- Publications, subscriptions, and what lies elsewhere -------------------------------------------------------------------
CREATE PUBLICATION some_tables FOR TABLE app.log;
ALTER PUBLICATION some_tables OWNER TO postgres;
CREATE SUBSCRIPTION from_nowhere CONNECTION 'host=nowhere.invalid dbname=x' PUBLICATION p WITH (connect = false, slot_name = NONE);
ALTER TABLE archive.counter OWNER TO ch_app;
ALTER TABLE app.log SET TABLESPACE ch_space;
ALTER INDEX app.person_mood SET TABLESPACE ch_space;

-- The database itself ----------------------------------------------------------------------------------------------------
SELECT current_database() AS db \gset
ALTER DATABASE :"db" OWNER TO ch_owner;
COMMENT ON DATABASE :"db" IS 'it''s "here"; 100%';
ALTER DATABASE :"db" CONNECTION LIMIT 33;
ALTER DATABASE :"db" SET search_path = app, "Odd ""name"" 100% it's", public;
ALTER DATABASE :"db" SET work_mem = '7MB';
ALTER DATABASE :"db" SET application_name = 'it''s a "name"';
ALTER ROLE ch_app IN DATABASE :"db" SET statement_timeout = '3s';
ALTER ROLE ch_owner IN DATABASE :"db" SET search_path = archive, app;
REVOKE CONNECT ON DATABASE :"db" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"db" TO ch_app WITH GRANT OPTION;
GRANT CONNECT, TEMPORARY ON DATABASE :"db" TO ch_reader;
