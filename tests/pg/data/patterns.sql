DROP SCHEMA public; CREATE SCHEMA app; CREATE SCHEMA "App"; CREATE SCHEMA "a.b"; CREATE SCHEMA "quo""te";
CREATE SCHEMA app2; CREATE SCHEMA "new
line"; CREATE SCHEMA "star*"; CREATE SCHEMA "x|y"; CREATE SCHEMA "ä"; CREATE SCHEMA hidden;
DO $$ DECLARE s text; t text; BEGIN
                FOREACH s IN ARRAY ARRAY['app', 'App', 'a.b', 'quo"te', 'hidden'] LOOP
                    FOREACH t IN ARRAY ARRAY['person', 'Person', 'PERSON', 'persons', 'per son', 'a.b', 'app.person',
                        'quo"te', '"', 'a*', 'ab', 'p?', 'pq', 'a|b', 'b', 'cash$', 'cash', 't1', 't42', 'tx', 'T1',
                        'int[]', '(a)', 'a', 'back\slash', '^a', 'a{2}', 'aa', E'new\nline', 'Ärger', 'ärger', 'ÄRGER',
                        '日本', ' lead', 'select', '-dash', '''; DROP TABLE a; --', '+', 'z😀'] LOOP
                        EXECUTE format('CREATE TABLE %I.%I (i int)', s, t);
                    END LOOP;
                END LOOP; END $$;
CREATE TABLE "new
line".t1 (); CREATE VIEW app2.person AS SELECT 1 AS a; CREATE SEQUENCE app2.b; CREATE SEQUENCE app2.seq;
CREATE MATERIALIZED VIEW app2.mat AS SELECT 1 AS a; CREATE TABLE "star*"."a*" (); CREATE TABLE "x|y".b ();
CREATE TABLE "ä"."ärger" ();
ALTER DATABASE patterns SET search_path = app2, app, "a.b", nowhere;
