"""The physical floor: what the raw parts of a migration take, one after another, each in one session and without a second
process. Whoever keeps all cores busy with nothing else needs the sum over the cores."""
import dataclasses
import os
import shutil
import subprocess

from migration.server import Server

_ALONE = "set max_parallel_maintenance_workers = 0; set max_parallel_workers_per_gather = 0;\n"
_TABLES = """select oid::regclass from pg_class where relkind = 'r' and relnamespace not in
    (select oid from pg_namespace where nspname ~ '^pg_' or nspname = 'information_schema') order by pg_table_size(oid) desc"""
_INDEXES = """select pg_get_indexdef(indexrelid) || ';' from pg_index join pg_class on pg_class.oid = indrelid where relkind = 'r'
    and relnamespace not in (select oid from pg_namespace where nspname ~ '^pg_' or nspname = 'information_schema')
    order by pg_table_size(indrelid) desc"""
_KEYS = """select format('alter table %s add constraint %I %s;', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where contype = 'f' order by conname"""


@dataclasses.dataclass
class Floor:
    out: dict[str, float]  # seconds, by format: text, binary
    into: dict[str, float]
    frozen: float  # COPY … FREEZE of the format that is cheaper
    indexes: float
    analyze: float
    keys: float

    def cheapest_format(self) -> str:
        return min(("text", "binary"), key=lambda one: self.out[one] + self.into[one])

    def seconds(self, cores: int) -> float:
        best = self.cheapest_format()
        return (self.out[best] + min(self.into[best], self.frozen) + self.indexes + self.analyze + self.keys) / cores


def measure(source: Server, target: Server, database: str, folder: str) -> Floor:
    """`folder` is one that both servers may write in. Makes and drops the database "floor" on the target."""
    tables = source.psql(database, _TABLES).split("\n")
    out, into = {}, {}
    for form in ("text", "binary"):
        out[form] = _timed(source, database, [f"copy {one} to '/dev/null' (format {form})" for one in tables])
    definitions = subprocess.run(
        source.near + [f"{source.bin}/pg_dump", "--section=pre-data", "-d", source.uri(database)], env=source.env, text=True,
        capture_output=True, check=True).stdout
    indexes, keys = source.psql(database, _INDEXES), source.psql(database, _KEYS)
    target.drop("floor")
    target.psql("postgres", "create database floor template template0")
    target.psql("floor", definitions)
    for form in ("text", "binary"):
        files = _export(source, database, tables, form, folder)
        into[form] = _load(target, tables, files, form, "")
        shutil.rmtree(os.path.dirname(files[0]))
    best = min(out, key=lambda one: out[one] + into[one])
    files = _export(source, database, tables, best, folder)
    frozen = _load(target, tables, files, best, ", freeze")
    shutil.rmtree(os.path.dirname(files[0]))
    target.checkpoint()
    result = Floor(out, into, frozen, _timed(target, "floor", [indexes]), _timed(target, "floor", ["analyze"]),
                   _timed(target, "floor", [keys] if keys else []))
    target.drop("floor")
    return result


def _export(source: Server, database: str, tables: list[str], form: str, folder: str) -> list[str]:
    place = os.path.join(folder, form)
    os.makedirs(place)
    os.chmod(place, 0o777)
    files = [os.path.join(place, str(number)) for number in range(len(tables))]
    source.psql(database, "".join(f"copy {one} to '{file}' (format {form});\n" for one, file in zip(tables, files)))
    return files


def _load(target: Server, tables: list[str], files: list[str], form: str, option: str) -> float:
    """FREEZE wants its TRUNCATE in the same transaction, and so do all."""
    target.psql("floor", "".join(f"truncate {one};\n" for one in tables))
    target.checkpoint()
    return _timed(target, "floor", [f"begin; truncate {one}; copy {one} from '{file}' (format {form}{option}); commit"
                                    for one, file in zip(tables, files)])


def _timed(server: Server, database: str, statements: list[str]) -> float:
    """By the server's clock: starting psql is no part of it."""
    clock = "select 'clock', extract(epoch from clock_timestamp());\n"
    said = server.psql(database, _ALONE + clock + "".join(f"{one};\n" for one in statements) + clock)
    times = [float(line.split("\t")[1]) for line in said.split("\n") if line.startswith("clock\t")]
    return times[1] - times[0]
