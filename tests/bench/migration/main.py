"""The command line, and the order of a sitting."""
import argparse
import datetime
import os
import platform
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile

from migration import databases, link, page, results, sitting, tables, ways
from migration.say import GiveUp, phase, say
from migration.server import SUPERUSER, Server

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

ABOUT = ("Measures how fast a database is migrated: Trunkline's methods beside the classic recipe, a parallel dump, pgcopydb "
         "and the physical floor, in interleaved rounds. tests/bench/README.md explains what it prints.")


def parser() -> argparse.ArgumentParser:
    names = [one.name for one in databases.ALL]
    found = argparse.ArgumentParser(prog="tests/bench/methods", description=ABOUT)
    found.add_argument("--scale", type=float, metavar="S", help="size of the databases (1; with --quick 0.005)")
    found.add_argument("--rounds", type=int, metavar="N", help="how often all is run (3; with --quick 1)")
    found.add_argument("--databases", type=_list(names), metavar="A,B", help=",".join(names))
    found.add_argument("--methods", type=_list([one.name for one in ways.ALL] + ["floor"]), metavar="A,B",
                       help=",".join([one.name for one in ways.ALL] + ["floor"]))
    found.add_argument("--jobs", type=int, default=2, metavar="N", help="of all but pgcopydb, which has 4 and 4 (2)")
    found.add_argument("--link", action="store_true", help="over a link of 1 Gbit/s instead; as root")
    found.add_argument("--delay", type=_numbers, default=[10.0, 50.0], metavar="MS,MS", help="of the link, each way (10,50)")
    found.add_argument("--far", choices=("target", "both"), default="target", help="what is beyond the link (target)")
    found.add_argument("--limit", type=float, default=7200, metavar="S", help="no run takes longer (7200)")
    found.add_argument("--patience", type=float, default=8, metavar="N",
                       help="pgcopydb is stopped after N times the fastest run, at least 60 s (8)")
    found.add_argument("--quick", action="store_true", help="tiny, one round: only whether all of it works")
    found.add_argument("--folder", metavar="DIR", help="keep servers and databases there, and use them again")
    found.add_argument("--cli", metavar="PROGRAM", help="the console program (the release preset's, which is built)")
    found.add_argument("--markdown", metavar="FILE", help="write the tables into this page")
    found.add_argument("--install", action="store_true", help="install pgcopydb with apt where it is missing")
    return found


def run() -> int:
    options = parser().parse_args()
    options.scale = options.scale or (0.005 if options.quick else 1.0)
    options.rounds = options.rounds or (1 if options.quick else 3)
    options.databases = options.databases or (["small"] if options.link else [one.name for one in databases.ALL])
    options.methods = options.methods or (["pgcopydb", *ways.OURS] if options.link else
                                          [one.name for one in ways.ALL] + ["floor"])
    # A shell starts a program of the background with SIGINT ignored; it shall end it all the same.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _end)
    # Whatever the locale is, the tables have dashes.
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        return _sit(options)
    except GiveUp as reason:
        say(f"\n{reason}")
        return reason.code
    except KeyboardInterrupt:
        say("\nInterrupted.")
        return 130


def _end(number: int, _) -> None:
    raise GiveUp(f"Ended by {signal.Signals(number).name}.", 128 + number)


def _sit(options) -> int:
    options.cli = os.path.abspath(options.cli) if options.cli else _build_cli()
    if options.install and not shutil.which("pgcopydb"):
        subprocess.run(["apt-get", "-qq", "-y", "install", "--no-install-recommends", "pgcopydb"], check=True)
    folder = os.path.abspath(options.folder or tempfile.mkdtemp(prefix="trunkline-bench-"))
    os.makedirs(f"{folder}/logs", exist_ok=True)
    os.chmod(folder, 0o711)  # the servers' user passes through it
    net, running = link.Link() if options.link else None, []
    try:
        if net:
            net.open()
        env, password_file = _credentials(folder)
        chosen = _chosen(options, env, folder)
        source, target = _servers(options, folder, env, password_file, net)
        running += [source, target]
        sitting.prepare(source, target, options.databases, options.scale)
        sizes = {one.name: databases.size(source, one) for one in databases.ALL if one.name in options.databases}
        text, all_right = _about(options, source, sizes), True
        for delay in options.delay if net else [0.0]:
            route, relays = ways.Route(source, target), []
            if net:
                program = link.build_relay(folder)
                relays = [link.Relay(program, net, server, delay) for server in
                          ([target] if options.far == "target" else [target, source])]
                running += relays
                route.target_port = relays[0].port
                route.source_port = relays[1].port if len(relays) > 1 else 0
                found = link.probe(target, route.target_port)
                words = (f"{delay:g} ms each way: a round trip of {found.round_trip:.1f} ms and {found.throughput:.0f} MB/s "
                         "were measured through it")
                phase(words)
                text += f"\n### A link with {words}\n"
            rounds = sitting.Rounds(route, chosen, options, env, folder)
            got = rounds.run(options.databases, "floor" in options.methods and not net)
            text += _tables(options, got, delay if net else None)
            all_right = all_right and not any(one.wrong for one in got.runs)
            for relay in relays:
                relay.stop()
                running.remove(relay)
    finally:
        for one in reversed(running):
            one.stop()
        if net:
            net.close()
        if not options.folder:
            shutil.rmtree(folder, ignore_errors=True)
    print(text)
    if options.markdown:
        page.write(options.markdown, "link" if net else "here", text)
    return 0 if all_right else 1


def _servers(options, folder: str, env: dict[str, str], password_file: str, net) -> tuple[Server, Server]:
    # What is meant to be tiny shall also fit beside other work.
    buffers = "1GB" if options.scale >= 0.05 else "128MB"
    near, far = (net.inside(0), net.inside(1)) if net else ((), ())
    beyond = {"address": link.FAR_ADDRESS, "prefix": far, "near": near} if net else {}
    here = {"prefix": near, "near": near} if net else {}
    return (Server("source", folder, env, password_file, buffers, **(beyond if options.far == "both" and net else here)),
            Server("target", folder, env, password_file, buffers, **beyond))


def _credentials(folder: str) -> tuple[dict[str, str], str]:
    password_file, passfile = f"{folder}/password", f"{folder}/pgpass"
    if not os.path.exists(passfile):
        password = secrets.token_hex(16)
        for path, words in ((password_file, password), (passfile, f"*:*:*:{SUPERUSER}:{password}")):
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
                file.write(words + "\n")
    if os.getuid() == 0:
        shutil.chown(password_file, "postgres")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    return kept | {"PGPASSFILE": passfile, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}, password_file


def _chosen(options, env: dict[str, str], folder: str) -> list[ways.Way]:
    chosen = []
    for way in (one for one in ways.ALL if one.name in options.methods):
        reason = ways.why_not(way, options.cli, env, folder)
        if reason:
            say(f"    Left out: {way.title}: {reason}")
        else:
            chosen.append(way)
    if not chosen:
        raise GiveUp("None of these methods can be run here.", 77)
    return chosen


def _tables(options, got: results.Results, delay: float | None) -> str:
    aims = results.AIMS if delay is None else results.LINK_AIMS.get(delay, {})
    parts = [tables.runs_table(got, options.databases, delay is None), tables.aims_table(got, options.databases, aims),
             tables.floor_table(got, options.databases), tables.wrong_lines(got)]
    return "\n" + "\n".join(part for part in parts if part)


def _about(options, server: Server, sizes: dict[str, int]) -> str:
    copydb = "not installed"
    if shutil.which("pgcopydb"):
        said = subprocess.run(["pgcopydb", "--version"], text=True, capture_output=True, check=False)
        copydb = next((line.split()[-1] for line in (said.stdout + said.stderr).split("\n") if "version" in line), "?")
    revision = subprocess.run(["git", "-C", ROOT, "describe", "--always", "--dirty"], text=True, capture_output=True, check=False)
    return (f"{datetime.date.today().isoformat()}, Trunkline {revision.stdout.strip() or '?'}, PostgreSQL {server.version()}, "
            f"pgcopydb {copydb}, Linux {platform.release()} on {os.cpu_count()} cores. Scale {options.scale:g}, "
            f"{options.rounds} round{'s' if options.rounds > 1 else ''}, {options.jobs} jobs; "
            + ", ".join(f"{name} {bytes_ / 1e6:.0f} MB" for name, bytes_ in sizes.items()) + ".\n")


def _build_cli() -> str:
    phase("Building the release")
    done = subprocess.run(["bash", "-c", f'. "{ROOT}/packaging/functions.sh"; build release trunkline-cli'], check=False)
    if done.returncode != 0:
        raise GiveUp("trunkline-cli could not be built.")
    return f"{ROOT}/build/release/src/cli/trunkline-cli"


def _list(names: list[str]):
    def parse(words: str) -> list[str]:
        found = words.split(",")
        for word in found:
            if word not in names:
                raise argparse.ArgumentTypeError(f"{word} is none of {', '.join(names)}")
        return found
    return parse


def _numbers(words: str) -> list[float]:
    return [float(word) for word in words.split(",")]
