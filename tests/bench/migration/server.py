"""A PostgreSQL server of the sitting: made, started, stopped."""
import os
import pwd
import shutil
import signal
import socket
import subprocess
import time

from migration import processes
from migration.say import GiveUp

SUPERUSER = "bench"
# What performance is measured with; the same on both sides. Without autovacuum no run pays for another's leavings.
SETTINGS = {"max_wal_size": "4GB", "fsync": "on", "autovacuum": "off", "unix_socket_directories": "",
            "log_min_messages": "warning", "client_min_messages": "warning"}


def bin_folder() -> str:
    """Of the newest PostgreSQL that Debian's packages installed, else of what PATH finds."""
    home = "/usr/lib/postgresql"
    majors = sorted((name for name in (os.listdir(home) if os.path.isdir(home) else []) if name.isdigit()), key=int)
    for major in reversed(majors):
        if os.access(f"{home}/{major}/bin/postgres", os.X_OK):
            return f"{home}/{major}/bin"
    found = shutil.which("postgres")
    if not found:
        raise GiveUp("There is no PostgreSQL server here: packaging/install-dependencies run", 69)
    return os.path.dirname(os.path.realpath(found))


def as_server_user() -> list[str]:
    """A server refuses to run as root. It ends with this program, however that ends."""
    words = ["setpriv", "--pdeathsig", "INT"]
    if os.getuid() == 0:
        user = pwd.getpwnam("postgres")
        words += [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
    return words


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Server:
    """`address` is where it listens and is reached, `prefix` runs a command in the network namespace that it lives in,
    `near` one where the clients are. The password is in the passfile of `env`."""

    def __init__(self, name: str, folder: str, env: dict[str, str], password_file: str, shared_buffers: str,
                 address: str = "127.0.0.1", prefix: tuple[str, ...] = (), near: tuple[str, ...] = ()):
        self.name, self.home, self.env, self.password_file = name, os.path.join(folder, name), env, password_file
        self.shared_buffers, self.address, self.prefix, self.near = shared_buffers, address, list(prefix), list(near)
        self.bin = bin_folder()
        self.data = os.path.join(self.home, "data")
        self.port = free_port()
        self.process: subprocess.Popen | None = None

    def make(self) -> None:
        """initdb, unless the folder holds a server already."""
        if os.path.exists(f"{self.data}/PG_VERSION"):
            return
        os.makedirs(self.home, exist_ok=True)
        if os.getuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(self.home, user.pw_uid, user.pw_gid)
        # md5, not SCRAM: signing in shall cost next to nothing, else who opens most connections is measured by that.
        self._check(as_server_user() + [
            f"{self.bin}/initdb", "-D", self.data, "-U", SUPERUSER, "-E", "UTF8", "--locale=C.UTF-8", "-A", "md5",
            f"--pwfile={self.password_file}", "--no-sync"])
        with open(f"{self.data}/pg_hba.conf", "w", encoding="ascii") as file:
            file.write("host all all samenet md5\nhost all all 127.0.0.1/32 md5\n")

    def start(self) -> None:
        settings = SETTINGS | {"shared_buffers": self.shared_buffers, "listen_addresses": self.address,
                               "port": str(self.port)}
        words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        log = open(f"{self.home}/log", "ab")  # pylint: disable=consider-using-with
        self.process = subprocess.Popen(self.prefix + as_server_user() + [f"{self.bin}/postgres", "-D", self.data] + words,
                                        stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, cwd="/")
        log.close()
        for _ in range(600):
            if self.process.poll() is not None:
                break
            if subprocess.run(self.near + [f"{self.bin}/pg_isready", "-q", "-h", self.address, "-p", str(self.port)],
                              check=False).returncode == 0:
                return
            time.sleep(0.1)
        with open(f"{self.home}/log", encoding="utf-8", errors="replace") as file:
            raise GiveUp(f"The {self.name} server does not start:\n{file.read()[-2000:]}")

    def stop(self) -> None:
        if not self.process:
            return
        for number, seconds in ((signal.SIGINT, 60), (signal.SIGQUIT, 20), (signal.SIGKILL, 20)):
            if self.process.poll() is None:
                self.process.send_signal(number)
            try:
                self.process.wait(seconds)
                break
            except subprocess.TimeoutExpired:
                pass
        self.process = None

    def cpu(self) -> float:
        return processes.family_cpu(self.process.pid)

    def uri(self, database: str, port: int = 0) -> str:
        """With `port`, through a relay on this computer."""
        place = f"127.0.0.1:{port}" if port else f"{self.address}:{self.port}"
        return f"postgresql://{SUPERUSER}@{place}/{database}"

    def psql(self, database: str, sql: str = "", file: str = "", **variables) -> str:
        """The rows, one a line, columns separated by tabs."""
        words = self.near + [f"{self.bin}/psql", "-X", "-q", "-w", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-d",
                             self.uri(database), "-f", file or "-"]
        for name, value in variables.items():
            words += ["-v", f"{name}={value}"]
        return self._check(words, sql).rstrip("\n")

    def checkpoint(self) -> None:
        self.psql("postgres", "checkpoint")

    def drop(self, database: str) -> None:
        self.psql("postgres", f"drop database if exists {database} with (force)")

    def version(self) -> str:
        return self.psql("postgres", "show server_version").split(" ")[0]

    def _check(self, words: list[str], given: str = "") -> str:
        done = subprocess.run(words, input=given, env=self.env, text=True, capture_output=True, check=False, cwd="/")
        if done.returncode != 0:
            raise GiveUp(f"{os.path.basename(words[len(self.near)])} failed on the {self.name} server: "
                         f"{(done.stderr or done.stdout).strip()[-2000:]}")
        return done.stdout
