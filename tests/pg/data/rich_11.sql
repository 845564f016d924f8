CREATE PROCEDURE app.proc(a int, INOUT b text) LANGUAGE sql AS 'select $2';
CREATE INDEX part_k ON app.part (k);
CREATE UNIQUE INDEX ON app.part (k, v);
ALTER TABLE app.part_2 ADD CONSTRAINT p2pk UNIQUE (v);
ALTER TABLE app.part ADD CONSTRAINT partfk FOREIGN KEY (k) REFERENCES app.person;
CREATE TABLE app.gen (a int, b int GENERATED ALWAYS AS (a*2) STORED);
CREATE ACCESS METHOD myam TYPE INDEX HANDLER bthandler;
