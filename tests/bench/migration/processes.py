"""Runs a client and measures it: time, CPU of all its processes, memory, disk. Facts from proc(5) and wait4(2)."""
import dataclasses
import os
import signal
import subprocess
import threading
import time

TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclasses.dataclass
class Measured:
    seconds: float = 0.0
    cpu: float = 0.0  # seconds, of the client and everything that it started and waited for
    memory: int = 0  # bytes, the largest sum of resident memory over the client's tree; shared pages count in each process
    disk: int = 0  # bytes, the most that lay in the working folder
    code: int = 0
    stopped: bool = False  # over its time limit


def children(pid: int) -> list[int]:
    found = []
    try:
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children", encoding="ascii") as file:
                found += [int(word) for word in file.read().split()]
    except OSError:
        pass  # it has ended
    return found


def tree(pid: int) -> list[int]:
    found = [pid]
    for one in found:
        found += children(one)
    return found


def resident(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * PAGE
    except (OSError, IndexError):
        return 0


def cpu_fields(pid: int) -> tuple[float, float]:
    """Seconds of the process itself, and of those of its children that it has waited for."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()
    except OSError:
        return 0.0, 0.0
    user, system, children_user, children_system = (int(word) for word in fields[11:15])
    return (user + system) / TICK, (children_user + children_system) / TICK


def family_cpu(pid: int) -> float:
    """CPU seconds of a process and all children that it ever had."""
    while True:
        own, waited = cpu_fields(pid)
        alive = sum(cpu_fields(child)[0] for child in children(pid))
        own_again, waited_again = cpu_fields(pid)
        if waited == waited_again:  # else a child ended meanwhile, and might be counted twice or never
            return own_again + waited + alive


def disk_used(folder: str) -> int:
    used = 0
    for place, _, files in os.walk(folder):
        for name in files:
            try:
                used += os.lstat(os.path.join(place, name)).st_blocks * 512
            except OSError:
                pass
    return used


def end_tree(pid: int) -> None:
    """Ends a process that this program started, and what that one started."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        family = tree(pid)
        for one in family:
            try:
                os.kill(one, number)
            except ProcessLookupError:
                pass
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline and any(is_alive(one) for one in family):
            time.sleep(0.05)


def is_alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


class Watcher(threading.Thread):
    """Samples memory and disk while a client runs, and ends it when its time is over."""

    def __init__(self, pid: int, folder: str, measured: Measured, deadline: float):
        super().__init__(daemon=True)
        self.pid, self.folder, self.measured, self.deadline = pid, folder, measured, deadline
        self.over = threading.Event()

    def run(self) -> None:
        next_look = 0.0
        while not self.over.wait(0.1):
            self.measured.memory = max(self.measured.memory, sum(resident(one) for one in tree(self.pid)))
            begun = time.monotonic()
            if begun >= next_look:
                self.measured.disk = max(self.measured.disk, disk_used(self.folder))
                # A folder of many files takes long to look through: at most a fiftieth of a core goes into it.
                next_look = begun + max(0.3, 50 * (time.monotonic() - begun))
            if begun > self.deadline:
                self.measured.stopped = True
                end_tree(self.pid)
                return


def run_measured(steps: list[list[str]], env: dict[str, str], folder: str, log: str, limit: float,
                 accepted: tuple[int, ...] = (0,)) -> Measured:
    """Runs the commands one after another with `folder` as their working folder; ends with the first whose exit code is
    not accepted, or after `limit` seconds. What they print goes to the file `log`."""
    measured = Measured()
    begun = time.monotonic()
    with open(log, "ab") as output:
        for step in steps:
            client = subprocess.Popen(step, env=env, cwd=folder, stdin=subprocess.DEVNULL, stdout=output,
                                      stderr=output, start_new_session=True)
            watcher = Watcher(client.pid, folder, measured, begun + limit)
            watcher.start()
            try:
                _, status, usage = os.wait4(client.pid, 0)
                client.returncode = os.waitstatus_to_exitcode(status)
            except BaseException:
                watcher.over.set()
                end_tree(client.pid)
                raise
            watcher.over.set()
            watcher.join()
            measured.seconds = time.monotonic() - begun
            measured.cpu += usage.ru_utime + usage.ru_stime
            measured.code = client.returncode
            if measured.stopped or measured.code not in accepted:
                break
    measured.disk = max(measured.disk, disk_used(folder))
    return measured
