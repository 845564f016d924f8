-- What only a superuser may create, on top of the sample database: it stays behind where the target's user is none.
\set ON_ERROR_STOP on
CREATE SCHEMA privileged;
CREATE EXTENSION pageinspect SCHEMA privileged;
CREATE FUNCTION privileged.on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER on_ddl ON ddl_command_end EXECUTE FUNCTION privileged.on_ddl();
CREATE PUBLICATION of_everything FOR ALL TABLES;
CREATE PUBLICATION of_one FOR TABLE sport.team;
CREATE FUNCTION privileged.c_sum(smallint, smallint) RETURNS smallint LANGUAGE internal IMMUTABLE STRICT AS 'int2pl';
CREATE VIEW privileged.uses_c AS SELECT privileged.c_sum(1::smallint, 2::smallint) AS three;
CREATE FUNCTION privileged.mood_cmp(sport.event_status, sport.event_status) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 0';
CREATE OPERATOR CLASS privileged.status_ops FOR TYPE sport.event_status USING btree AS FUNCTION 1 privileged.mood_cmp(sport.event_status, sport.event_status);
CREATE FOREIGN DATA WRAPPER of_superuser;
CREATE SERVER of_superuser FOREIGN DATA WRAPPER of_superuser;
CREATE TYPE privileged.base;
CREATE FUNCTION privileged.base_in(cstring) RETURNS privileged.base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION privileged.base_out(privileged.base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE privileged.base (INPUT = privileged.base_in, OUTPUT = privileged.base_out, INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4);
CREATE CAST (privileged.base AS integer) WITHOUT FUNCTION;
CREATE TABLE privileged.ordinary (i integer);
INSERT INTO privileged.ordinary VALUES (1);
COMMENT ON EXTENSION pageinspect IS 'not there';
