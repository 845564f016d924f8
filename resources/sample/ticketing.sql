-- The sample database: tickets for sport events, made up and always the same.
--
--   psql -X -v ON_ERROR_STOP=1 -v scale=1 -d ticketing -f ticketing.sql
--
-- scale=1 makes about 50 MB, scale=250 about 10 GB, scale=0.1 a quick one; the size grows in step with it.
-- Run it once in an empty database, as a superuser. It makes the roles that it needs, without passwords.
-- Servers from 10 on; what an older one does not know is left out. extensions=0 leaves out the contrib extension,
-- which is also left out where the server has none.

\set QUIET on
\set ON_ERROR_STOP on
\if :{?scale}
\else
    \set scale 1
\endif
\if :{?extensions}
\else
    \set extensions 1
\endif

set client_encoding = 'UTF8';
set client_min_messages = warning;
set standard_conforming_strings = on;
set synchronous_commit = off;
set timezone = 'UTC';
set datestyle = 'ISO, YMD';

select current_setting('server_version_num')::int >= 110000 as v11,
       current_setting('server_version_num')::int >= 120000 as v12,
       :extensions = 1 and exists (select from pg_available_extensions where name = 'citext') as with_citext
\gset

\echo phase schema
\ir schema.sql
\ir data.sql
\ir finish.sql
\echo phase done
