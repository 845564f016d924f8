"""A link between the two servers: two network namespaces joined by a pair of veth devices, tbf for the rate (tc-tbf(8)), and
this folder's relay for the delay. Needs root. Nothing of it is seen by the computer's own network."""
import dataclasses
import os
import shutil
import subprocess
import time

from migration.say import GiveUp, say
from migration.server import Server, free_port

NEAR_ADDRESS, FAR_ADDRESS = "10.213.0.1", "10.213.0.2"
RATE = 1000  # Mbit/s


class Link:
    """The namespaces `near`, where clients are, and `far`. They end with close()."""

    def __init__(self):
        if os.getuid() != 0:
            raise GiveUp("Network namespaces need root: run --link as root.", 77)
        for program in ("ip", "tc"):
            if not shutil.which(program):
                raise GiveUp(f"{program} is missing: apt-get install iproute2", 69)
        self.names = [f"trunkline-bench-{os.getpid()}-{end}" for end in ("near", "far")]
        self.has_tbf = True

    def open(self) -> None:
        near, far = self.names
        for name in self.names:
            self._ip("netns", "add", name)
            self._ip("-n", name, "link", "set", "lo", "up")
        self._ip("-n", near, "link", "add", "wire", "type", "veth", "peer", "name", "wire", "netns", far)
        for name, address in zip(self.names, (NEAR_ADDRESS, FAR_ADDRESS)):
            self._ip("-n", name, "address", "add", f"{address}/30", "dev", "wire")
            self._ip("-n", name, "link", "set", "wire", "up")
        for name in self.names:
            done = subprocess.run(["tc", "-n", name, "qdisc", "add", "dev", "wire", "root", "tbf", "rate", f"{RATE}mbit",
                                   "burst", "512kb", "limit", "8mb"], text=True, capture_output=True, check=False)
            if done.returncode != 0:
                self.has_tbf = False
                say(f"    This kernel has no tbf ({done.stderr.strip()}): the relay keeps the rate.")
                break

    def close(self) -> None:
        for name in self.names:
            subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)

    def inside(self, end: int) -> tuple[str, ...]:
        """What is put before a command that runs in the namespace 0, near, or 1, far."""
        return ("ip", "netns", "exec", self.names[end])

    @staticmethod
    def _ip(*words: str) -> None:
        done = subprocess.run(["ip", *words], text=True, capture_output=True, check=False)
        if done.returncode != 0:
            raise GiveUp(f"ip {' '.join(words)}: {done.stderr.strip()}")


def build_relay(folder: str) -> str:
    program = os.path.join(folder, "delayrelay")
    source = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "delayrelay.cpp")
    done = subprocess.run(["c++", "-std=c++20", "-O2", source, "-o", program], text=True, capture_output=True, check=False)
    if done.returncode != 0:
        raise GiveUp(f"The relay cannot be built: {done.stderr}")
    return program


class Relay:
    """Stands before a server; clients go to `port` on 127.0.0.1 of the near namespace."""

    def __init__(self, program: str, link: Link, server: Server, delay: float):
        self.port = free_port()
        words = [*link.inside(0), program, "--listen", str(self.port), "--to", f"{server.address}:{server.port}", "--delay",
                 str(delay)]
        if not link.has_tbf:
            words += ["--rate", str(RATE)]
        self.process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, start_new_session=True)
        if self.process.stdout.readline().strip() != "ready":
            raise GiveUp("The relay does not start.")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


@dataclasses.dataclass
class Probe:
    """What the link turned out to be: milliseconds of a round trip, MB/s in one direction."""
    round_trip: float
    throughput: float


def probe(server: Server, port: int) -> Probe:
    words = server.near + [f"{server.bin}/psql", "-X", "-q", "-w", "-A", "-t", "-d", server.uri("postgres", port)]

    def seconds(sql: str) -> float:
        begun = time.monotonic()
        subprocess.run(words, input=sql, env=server.env, text=True, stdout=subprocess.DEVNULL, check=True)
        return time.monotonic() - begun

    one = seconds("select 1;\n")
    eleven = seconds("select 1;\n" * 11)
    megabytes = 200
    rows = f"copy (select repeat('x', 999) from generate_series(1, {megabytes * 1000})) to stdout;\n"
    return Probe((eleven - one) * 100, megabytes / max(0.001, seconds(rows) - one))
