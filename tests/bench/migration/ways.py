"""The ways that a database is migrated. Each is a list of commands, from nothing on the target to an analyzed database."""
import dataclasses
import os
import shutil
import subprocess

from migration.server import Server

OURS = ("file", "directory", "stream", "direct")


@dataclasses.dataclass
class Route:
    """Where from and to, as a client sees it: over a link the ports are a relay's."""
    source: Server
    target: Server
    source_port: int = 0
    target_port: int = 0

    def source_uri(self, database: str) -> str:
        return self.source.uri(database, self.source_port)

    def target_uri(self, database: str) -> str:
        return self.target.uri(database, self.target_port)


@dataclasses.dataclass(frozen=True)
class Way:
    """`is_ours`: the console program does it with this method. `jobs`: of our methods and of the parallel utilities."""
    name: str
    title: str
    is_ours: bool = False

    def accepted(self) -> tuple[int, ...]:
        # 1: pg_restore went on over errors, our console arrived with problems; what came of it, the comparison tells.
        return (0, 1) if self.is_ours or self.name in ("classic", "parallel") else (0,)

    def commands(self, route: Route, database: str, folder: str, jobs: int, cli: str) -> list[list[str]]:
        """`folder` is empty and theirs."""
        tools = route.source.bin
        source, target = route.source_uri(database), route.target_uri(database)
        create = [f"{tools}/psql", "-X", "-q", "-w", "-d", route.target_uri("postgres"), "-c",
                  f"create database {database} template template0"]
        analyze = [f"{tools}/psql", "-X", "-q", "-w", "-d", target, "-c", "analyze"]
        dump = os.path.join(folder, "dump")
        if self.name == "classic":
            return [[f"{tools}/pg_dump", "-w", "-Fc", "-b", "-v", "-f", dump, "-d", source], create,
                    [f"{tools}/pg_restore", "-w", "-v", "-j", str(jobs), "-d", target, dump], analyze]
        if self.name == "parallel":
            return [[f"{tools}/pg_dump", "-w", "-Fd", "-Z0", "-j", str(jobs), "-f", dump, "-d", source], create,
                    [f"{tools}/pg_restore", "-w", "-j", str(jobs), "-d", target, dump], analyze]
        if self.name == "pgcopydb":  # it analyzes by itself
            return [create, ["pgcopydb", "clone", "--source", source, "--target", target, "--dir", dump, "--table-jobs", "4",
                             "--index-jobs", "4"]]
        profile = os.path.join(folder, "profile.trunkline")
        return [[cli, "new", "--source", source, "--target", route.target_uri("postgres"), "--target-database", database,
                 "--method", self.name, "--jobs", str(jobs), "--verify", "none", "--dump-folder", dump, "-o", profile],
                [cli, "run", profile]]


ALL = (Way("classic", "classic recipe"), Way("parallel", "pg_dump -Fd -Z0"), Way("pgcopydb", "pgcopydb"),
       *(Way(name, f"Trunkline {name}", True) for name in OURS))


def why_not(way: Way, cli: str, env: dict[str, str], folder: str) -> str:
    """Empty when this computer can do it."""
    if way.name == "pgcopydb" and not shutil.which("pgcopydb"):
        return "pgcopydb is not installed (apt-get install pgcopydb)"
    if not way.is_ours:
        return ""
    done = subprocess.run([cli, "new", "--source", "postgresql://a@127.0.0.1/a", "--target", "postgresql://a@127.0.0.1/b",
                           "--method", way.name, "-o", os.path.join(folder, "probe.trunkline")], env=env, text=True,
                          capture_output=True, check=False, cwd=folder)
    return "" if done.returncode == 0 else f"this trunkline-cli does not know the method {way.name}"
