"""The five databases: what they are called, and how they are made on the source server."""
import dataclasses
import json
import os
import subprocess

from migration.say import GiveUp, phase
from migration.server import SUPERUSER, Server

SEED = 20250601
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "databases")


@dataclasses.dataclass(frozen=True)
class Database:
    name: str
    title: str
    has_floor: bool  # whether the sum of raw parts says anything: not where statements are the work, not rows


ALL = (Database("ticketing", "ticketing", True), Database("pgbench", "pgbench", True), Database("wide", "wide", True),
       Database("small", "many tables", False), Database("lobs", "large objects", False))


def make_roles(server: Server) -> None:
    server.psql("postgres", """
        do $$ begin
            if not exists (select from pg_roles where rolname = 'bench_owner') then
                create role bench_owner; create role bench_reader;
            end if;
        end $$""")


def make(server: Server, database: Database, scale: float) -> None:
    """Makes it anew, unless the server has it from an earlier sitting with the same scale."""
    stamp = os.path.join(server.home, f"{database.name}.json")
    wanted = {"scale": scale, "seed": SEED, "made_by": _maker(database)}
    if os.path.exists(stamp):
        with open(stamp, encoding="utf-8") as file:
            if json.load(file) == wanted:
                return
        os.unlink(stamp)
    phase(f"Making {database.name} at scale {scale:g}")
    server.drop(database.name)
    server.psql("postgres", f"create database {database.name} template template0")
    if database.name == "pgbench":
        words = [f"{server.bin}/pgbench", "-i", "-q", "-I", "dtGp", "-s", str(max(1, round(100 * scale))), "-h",
                 server.address, "-p", str(server.port), "-U", SUPERUSER, database.name]
        done = subprocess.run(server.near + words, env=server.env, text=True, capture_output=True, check=False)
        if done.returncode != 0:
            raise GiveUp(f"pgbench failed: {done.stderr.strip()[-2000:]}")
    else:
        server.psql(database.name, file=os.path.join(HERE, f"{database.name}.sql"), scale=scale, seed=SEED)
    server.psql(database.name, "vacuum analyze")
    with open(stamp, "w", encoding="utf-8") as file:
        json.dump(wanted, file)


def size(server: Server, database: Database) -> int:
    return int(server.psql("postgres", f"select pg_database_size('{database.name}')"))


def _maker(database: Database) -> str:
    path = os.path.join(HERE, f"{database.name}.sql")
    if not os.path.exists(path):
        return "pgbench"
    with open(path, encoding="utf-8") as file:
        return file.read()
