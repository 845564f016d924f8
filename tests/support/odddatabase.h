#pragma once

namespace trunkline::testing {

/// Everything that pg_dump carries and that a copy of tables alone would forget.
inline constexpr char16_t oddDatabase[] = uR"SQL(
CREATE ROLE odd_owner; CREATE ROLE "odd ""reader""";
CREATE SCHEMA "sch ""x""; DROP";
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN short AS text CHECK (length(VALUE) < 40);
CREATE FUNCTION limit_of(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1000000';
CREATE TABLE "sch ""x""; DROP"."t	%s 'q' \ é" ("id ""1""" int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "a, b" text,
    made int GENERATED ALWAYS AS (length("a, b")) STORED, s short, m mood, xs int[], j jsonb, d double precision);
INSERT INTO "sch ""x""; DROP"."t	%s 'q' \ é" ("a, b", s, m, xs, j, d) SELECT E'tab\t nl\n \\ ' || g, 'x', 'happy',
    ARRAY[g, NULL], jsonb_build_object('k', g), CASE g % 3 WHEN 0 THEN 'NaN' WHEN 1 THEN '-Infinity' ELSE g / 3.0 END::float8
    FROM generate_series(1, 500) g;
CREATE TABLE parent (a int, b text); CREATE TABLE child (c int) INHERITS (parent);
INSERT INTO parent VALUES (1, 'p'); INSERT INTO child VALUES (2, 'c', 3);
CREATE TABLE nothing (); INSERT INTO nothing DEFAULT VALUES; INSERT INTO nothing DEFAULT VALUES;
CREATE UNLOGGED TABLE unlogged AS SELECT g AS a FROM generate_series(1, 100) g;
CREATE TABLE sales (id bigint, day date NOT NULL, amount numeric(12, 2), PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE sales_1 PARTITION OF sales FOR VALUES FROM ('2024-01-01') TO ('2024-07-01');
CREATE TABLE sales_2 PARTITION OF sales FOR VALUES FROM ('2024-07-01') TO ('2025-01-01') PARTITION BY HASH (id);
CREATE TABLE sales_2a PARTITION OF sales_2 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE sales_2b PARTITION OF sales_2 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO sales SELECT g, date '2024-01-01' + g % 366, g * 1.37 FROM generate_series(1, 3000) g;
CREATE INDEX ON sales (amount);
CREATE TABLE sold (sale bigint, day date, note text, FOREIGN KEY (sale, day) REFERENCES sales);
INSERT INTO sold SELECT id, day, 'n' FROM sales WHERE id % 7 = 0;
CREATE TABLE large (id int PRIMARY KEY, code text, other int NOT NULL, pad text, at timestamptz DEFAULT now());
INSERT INTO large SELECT g, 'code ' || g, g % 1000, repeat(md5(g::text), 4), timestamptz '2024-01-01' + g * interval '1 s'
    FROM generate_series(1, 150000) g;
ALTER TABLE large ADD CONSTRAINT large_code UNIQUE (code) DEFERRABLE INITIALLY DEFERRED;
CREATE UNIQUE INDEX large_both ON large (other, id); ALTER TABLE large REPLICA IDENTITY USING INDEX large_both;
CREATE INDEX large_words ON large USING gin (to_tsvector('simple', pad)) WHERE id < 2000;
ALTER TABLE large CLUSTER ON large_pkey;
CREATE STATISTICS large_stat ON code, other FROM large;
CREATE TABLE line (large_id int REFERENCES large, n int, bad int, EXCLUDE USING gist (int4range(n, n, '[]') WITH &&));
INSERT INTO line SELECT g, g, CASE g WHEN 1 THEN 999999 ELSE g END FROM generate_series(1, 4000) g;
ALTER TABLE line ADD CONSTRAINT not_checked FOREIGN KEY (bad) REFERENCES large NOT VALID;
ALTER TABLE line ADD CONSTRAINT small_bad CHECK (bad < limit_of(bad)) NOT VALID;
ALTER TABLE large ADD COLUMN self int REFERENCES large; UPDATE large SET self = id WHERE id % 2 = 0;
CREATE VIEW grouped AS SELECT id, code, count(*) AS n FROM large GROUP BY id;
CREATE MATERIALIZED VIEW first_view AS SELECT other, count(*) AS n FROM large GROUP BY 1;
CREATE MATERIALIZED VIEW a_second_view AS SELECT sum(n) AS n FROM first_view;
CREATE UNIQUE INDEX ON first_view (other);
CREATE MATERIALIZED VIEW never_filled AS SELECT 1 AS a WITH NO DATA;
CREATE TABLE logged (what text);
CREATE FUNCTION log_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.logged VALUES (TG_TABLE_NAME); RETURN NEW; END $$;
CREATE TRIGGER would_log AFTER INSERT ON large FOR EACH ROW EXECUTE FUNCTION log_it();
ALTER TABLE large ENABLE ALWAYS TRIGGER would_log;
CREATE RULE two AS ON INSERT TO parent DO ALSO INSERT INTO public.logged VALUES ('rule');
ALTER TABLE line ENABLE ROW LEVEL SECURITY; ALTER TABLE line FORCE ROW LEVEL SECURITY;
CREATE POLICY only_some ON line USING (n < 10);
CREATE FUNCTION event_log() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no more'; END $$;
CREATE SEQUENCE countdown INCREMENT -3 MAXVALUE 100 START 50; SELECT nextval('countdown'), nextval('countdown');
CREATE SEQUENCE never_called START 17;
CREATE PUBLICATION odd_publication FOR TABLE large (id, code) WHERE (id > 3);
SELECT lo_from_bytea(90000 + g, decode(repeat(md5(g::text), 20 + g % 50), 'hex')) FROM generate_series(1, 1500) g;
SELECT lo_from_bytea(95000, decode(repeat(md5('large'), 1300000), 'hex')), lo_create(95001);
SELECT lo_put(95000, 30000000, 'behind a hole');
ALTER LARGE OBJECT 90007 OWNER TO odd_owner; GRANT SELECT ON LARGE OBJECT 90008 TO "odd ""reader""" WITH GRANT OPTION;
GRANT UPDATE ON LARGE OBJECT 90008 TO PUBLIC; REVOKE UPDATE ON LARGE OBJECT 90009 FROM postgres;
COMMENT ON LARGE OBJECT 90010 IS 'it''s \ one';
COMMENT ON INDEX large_words IS 'words'; COMMENT ON CONSTRAINT not_checked ON line IS 'not checked';
ALTER TABLE parent OWNER TO odd_owner; GRANT SELECT (a), UPDATE (b) ON parent TO "odd ""reader""";
ALTER DEFAULT PRIVILEGES FOR ROLE odd_owner GRANT SELECT ON TABLES TO "odd ""reader""";
CREATE EVENT TRIGGER no_more ON ddl_command_start WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION event_log();
ANALYZE;
)SQL";

} // namespace trunkline::testing
