"""What the runs of a sitting showed: medians, and ratios of runs in the same round."""
import dataclasses
import statistics

from migration.floor import Floor
from migration.processes import Measured

MB = 1_000_000
# What `direct` is to reach on two quiet cores: a whole migration with analyze, without verification.
AIMS = {"classic": {"ticketing": 0.75, "pgbench": 0.45, "wide": 0.20, "small": 0.40, "lobs": 0.03},
        "pgcopydb": {"ticketing": 0.95, "pgbench": 0.85, "wide": 0.75, "small": 0.15, "lobs": 0.05},
        "floor": {"ticketing": 1.15, "pgbench": 1.25, "wide": 1.20}}
LINK_AIMS = {50.0: {"pgcopydb": {"small": 0.333}}}  # by the delay in milliseconds


@dataclasses.dataclass
class Run:
    round: int
    database: str
    way: str
    measured: Measured
    server_cpu: float = 0.0
    wrong: str = ""  # why it does not count

    def counts(self) -> bool:
        return not self.wrong and not self.measured.stopped


@dataclasses.dataclass
class Ratio:
    """`bound` is "<" or ">" where one of the two was stopped before its end."""
    value: float
    bound: str = ""

    def text(self) -> str:
        return f"{self.bound}{self.value:.3f}" if self.value < 0.1 else f"{self.bound}{self.value:.2f}"


class Results:
    """All runs over one route: over the loopback device, or over a link."""

    def __init__(self, cores: int):
        self.cores = cores
        self.runs: list[Run] = []
        self.floors: dict[tuple[int, str], Floor] = {}

    def of(self, database: str, way: str) -> list[Run]:
        return [run for run in self.runs if run.database == database and run.way == way]

    def fastest(self, database: str) -> float | None:
        times = [run.measured.seconds for run in self.runs if run.database == database and run.counts()]
        return min(times) if times else None

    def median(self, database: str, way: str, value) -> float | None:
        runs = [run for run in self.of(database, way) if not run.wrong]
        return statistics.median(value(run) for run in runs) if runs else None

    def ratio(self, database: str, way: str, to: str) -> Ratio | None:
        """The median over the rounds; `to` is a way, or "floor"."""
        pairs = []
        for run in self.of(database, way):
            if run.wrong:
                continue
            if to == "floor":
                floor = self.floors.get((run.round, database))
                if floor and not run.measured.stopped:
                    pairs.append(Ratio(run.measured.seconds / floor.seconds(self.cores)))
                continue
            for other in self.of(database, to):
                if other.round != run.round or other.wrong or (run.measured.stopped and other.measured.stopped):
                    continue
                bound = "<" if other.measured.stopped else ">" if run.measured.stopped else ""
                pairs.append(Ratio(run.measured.seconds / other.measured.seconds, bound))
        if not pairs:
            return None
        bound = next((pair.bound for pair in pairs if pair.bound), "")
        return Ratio(statistics.median(pair.value for pair in pairs), bound)
