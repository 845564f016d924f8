"""One sitting: two servers, the databases, the rounds over them."""
import os
import shutil
import time

from migration import databases, fingerprint, floor, processes, ways
from migration.results import Results, Run
from migration.say import phase, say
from migration.server import Server


class Rounds:
    """Runs each way with each database, in rounds; no run pays for the one before."""

    def __init__(self, route: ways.Route, chosen: list[ways.Way], options, env: dict[str, str], folder: str):
        self.route, self.chosen, self.options, self.env, self.folder = route, chosen, options, env, folder
        self.results = Results(os.cpu_count() or 1)
        self.expected: dict[tuple[str, bool], list[str]] = {}

    def run(self, names: list[str], with_floor: bool) -> Results:
        for number in range(1, self.options.rounds + 1):
            for database in (one for one in databases.ALL if one.name in names):
                if with_floor and database.has_floor:
                    self._floor(number, database)
                # The order changes from round to round, so that nobody always comes after the same.
                start = (number - 1) % len(self.chosen)
                for way in self.chosen[start:] + self.chosen[:start]:
                    self._one(number, database, way)
        return self.results

    def _floor(self, number: int, database: databases.Database) -> None:
        folder = os.path.join(self.folder, "floor")
        os.makedirs(folder, exist_ok=True)
        os.chmod(folder, 0o777)
        self._settle()
        found = floor.measure(self.route.source, self.route.target, database.name, folder)
        self.results.floors[number, database.name] = found
        phase(f"round {number}, {database.name}: floor {found.seconds(self.results.cores):.2f} s")

    def _one(self, number: int, database: databases.Database, way: ways.Way) -> None:
        route, target = self.route, self.route.target
        folder = os.path.join(self.folder, "client")
        shutil.rmtree(folder, ignore_errors=True)
        os.mkdir(folder)
        target.drop(database.name)
        self._settle()
        steps = [target.near + step for step in way.commands(route, database.name, folder, self.options.jobs, self.options.cli)]
        log = os.path.join(self.folder, "logs", f"{route.target_port}-{database.name}-{way.name}-{number}.log")
        before = route.source.cpu() + target.cpu()
        measured = processes.run_measured(steps, self._client_env(), folder, log, self._limit(database.name, way),
                                          way.accepted())
        if measured.stopped:
            target.drop(database.name)  # ends the sessions that still work
        time.sleep(0.2)  # the last sessions end after their client
        run = Run(number, database.name, way.name, measured, route.source.cpu() + target.cpu() - before)
        if not measured.stopped:
            run.wrong = self._what_is_wrong(database.name, measured, number, way, log)
        self.results.runs.append(run)
        phase(f"round {number}, {database.name}, {way.title}: "
              f"{'over ' if measured.stopped else ''}{measured.seconds:.2f} s, CPU {measured.cpu:.1f} + {run.server_cpu:.1f} s, "
              f"{measured.memory / 1e6:.0f} MB, disk {measured.disk / 1e6:.0f} MB{', WRONG' if run.wrong else ''}")
        if run.wrong:
            say(f"    {run.wrong}")
        shutil.rmtree(folder, ignore_errors=True)
        target.drop(database.name)

    def _what_is_wrong(self, name: str, measured: processes.Measured, number: int, way: ways.Way, log: str) -> str:
        if measured.code not in way.accepted():
            with open(log, encoding="utf-8", errors="replace") as file:
                last = " / ".join(file.read().strip().split("\n")[-3:])
            return f"exit code {measured.code}: {last}"
        with_hashes = number == 1
        if (name, with_hashes) not in self.expected:
            self.expected[name, with_hashes] = fingerprint.read(self.route.source, name, with_hashes)
        return fingerprint.compare(self.route.target, name, self.expected[name, with_hashes], with_hashes)

    def _settle(self) -> None:
        os.sync()
        for server in (self.route.source, self.route.target):
            server.checkpoint()

    def _limit(self, name: str, way: ways.Way) -> float:
        """pgcopydb may take hours with many tables: what is that much slower than the fastest is not waited for."""
        fastest = self.results.fastest(name)
        if way.name != "pgcopydb" or fastest is None:
            return self.options.limit
        return min(self.options.limit, max(60.0, self.options.patience * fastest))

    def _client_env(self) -> dict[str, str]:
        # A home of its own for each run: no run finds another's history.
        home = os.path.join(self.folder, "home")
        shutil.rmtree(home, ignore_errors=True)
        os.mkdir(home)
        return self.env | {"HOME": home, "XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data",
                           "XDG_CACHE_HOME": f"{home}/cache", "XDG_STATE_HOME": f"{home}/state", "XDG_RUNTIME_DIR": home}


def prepare(source: Server, target: Server, names: list[str], scale: float) -> None:
    for server in (source, target):
        server.make()
        server.start()
        databases.make_roles(server)
    for database in databases.ALL:
        if database.name in names:
            databases.make(source, database, scale)
            phase(f"{database.name}: {databases.size(source, database) / 1e6:.0f} MB")
