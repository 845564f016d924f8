-- The roles of choices.sql. ch_new and ch_idle are in no database.
CREATE ROLE ch_owner CREATEROLE;
CREATE ROLE ch_app LOGIN CONNECTION LIMIT 7;
CREATE ROLE ch_reader NOLOGIN NOINHERIT;
CREATE ROLE "Ch 'other' 100% ""x""" LOGIN;
CREATE ROLE ch_idle LOGIN PASSWORD 'idle' VALID UNTIL '2031-01-01 00:00+00';
GRANT ch_reader TO ch_app, "Ch 'other' 100% ""x""";
ALTER ROLE ch_app SET work_mem = '5MB';
ALTER ROLE ch_app PASSWORD 'sesame';
COMMENT ON ROLE ch_owner IS 'owns what there is';
