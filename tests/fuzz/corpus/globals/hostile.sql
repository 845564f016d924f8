-- Roles with names and settings that a careless roles script would break on. @TRAP@ is the path of a file that nothing
-- may ever make.
CREATE ROLE "evil
\! touch @TRAP@
--" LOGIN CONNECTION LIMIT 3 VALID UNTIL '2030-01-01';
CREATE ROLE "q""uo'te\back" CREATEDB NOINHERIT;
CREATE ROLE ":name" CREATEROLE;
CREATE ROLE "$trunkline$ $$" SUPERUSER REPLICATION BYPASSRLS LOGIN;
CREATE ROLE "a12345678901234567890123456789012345678901234567890123456789012";
CREATE ROLE "日本語ключ" LOGIN VALID UNTIL 'infinity';
COMMENT ON ROLE "$trunkline$ $$" IS E'it''s $$ \\ a\ncomment; -- x\n\\! touch @TRAP@';
ALTER ROLE "$trunkline$ $$" SET search_path TO "$user", 'we ird', 'q"x';
ALTER ROLE ":name" SET work_mem TO '64MB';
ALTER ROLE ":name" SET app.setting TO E'ba\\ck''q';
GRANT ":name" TO "日本語ключ" WITH ADMIN OPTION;
GRANT pg_monitor TO ":name";
CREATE DATABASE other;
ALTER ROLE ":name" IN DATABASE other SET statement_timeout TO '5s';
