"""The results as Markdown, which is read as well in a terminal."""
from migration import databases, ways
from migration.results import MB, Results


def runs_table(results: Results, names: list[str], has_floor: bool) -> str:
    head = ["database", "way", "seconds", "to classic", "to pgcopydb", "to floor", "client CPU s", "servers' CPU s",
            "client MB", "disk MB", ""]
    rows = []
    for name in names:
        for way in ways.ALL:
            runs = results.of(name, way.name)
            if runs:
                rows.append(_row(results, name, way, runs))
    if not has_floor:
        head.pop(5)
        for row in rows:
            row.pop(5)
    return table(head, rows)


def _row(results: Results, name: str, way: ways.Way, runs: list) -> list[str]:
    def median(value, form: str) -> str:
        found = results.median(name, way.name, value)
        return "–" if found is None else form.format(found)

    ratios = [results.ratio(name, way.name, to) if to != way.name else None for to in ("classic", "pgcopydb", "floor")]
    stopped = any(run.measured.stopped for run in runs)
    counted = [run for run in runs if run.counts()]
    wrong = sorted({run.wrong for run in runs if run.wrong})
    notes = []
    if len(counted) > 1:
        times = [run.measured.seconds for run in counted]
        notes.append(f"{min(times):.1f} to {max(times):.1f}")
    if stopped:
        notes.append("stopped")
    if wrong:
        notes.append(f"WRONG in {sum(bool(run.wrong) for run in runs)} of {len(runs)} runs")
    return [_title(name), way.title, ("over " if stopped else "") + median(lambda run: run.measured.seconds, "{:.1f}"),
            *("–" if ratio is None else ratio.text() for ratio in ratios),
            median(lambda run: run.measured.cpu, "{:.1f}"), median(lambda run: run.server_cpu, "{:.1f}"),
            median(lambda run: run.measured.memory / MB, "{:.0f}"), median(lambda run: run.measured.disk / MB, "{:.0f}"),
            ", ".join(notes)]


def floor_table(results: Results, names: list[str]) -> str:
    head = ["database", "out text / binary", "in text / binary", "in frozen", "indexes", "ANALYZE", "foreign keys",
            f"floor on {results.cores} cores"]
    rows = []
    for name in names:
        floors = [floor for (_, database), floor in sorted(results.floors.items(), key=lambda one: one[0]) if database == name]
        if not floors:
            continue
        floor = sorted(floors, key=lambda one: one.seconds(results.cores))[len(floors) // 2]
        rows.append([_title(name), f"{floor.out['text']:.1f} / {floor.out['binary']:.1f}",
                     f"{floor.into['text']:.1f} / {floor.into['binary']:.1f}", f"{floor.frozen:.1f}", f"{floor.indexes:.1f}",
                     f"{floor.analyze:.1f}", f"{floor.keys:.1f}", f"{floor.seconds(results.cores):.1f} s"])
    return table(head, rows) if rows else ""


def aims_table(results: Results, names: list[str], aims: dict[str, dict[str, float]]) -> str:
    head = ["direct", *(_title(name) for name in names)]
    rows = []
    for to, limits in aims.items():
        cells = []
        for name in names:
            ratio = results.ratio(name, "direct", to)
            if ratio is None or name not in limits:
                cells.append("–")
            else:
                reached = ratio.value <= limits[name] and ratio.bound != ">"
                cells.append(f"{ratio.text()} ({'reached' if reached else 'missed'}: {limits[name]:g})")
        if any(cell != "–" for cell in cells):
            rows.append([f"to {to}", *cells])
    return table(head, rows) if rows else ""


def wrong_lines(results: Results) -> str:
    return "".join(f"- WRONG: {run.database} by {run.way}, round {run.round}: {run.wrong}\n" for run in results.runs if run.wrong)


def table(head: list[str], rows: list[list[str]]) -> str:
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]

    def line(cells: list[str]) -> str:
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths)) + " |\n"

    return line(head) + "|" + "|".join("-" * (width + 2) for width in widths) + "|\n" + "".join(map(line, rows))


def _title(name: str) -> str:
    return next(one.title for one in databases.ALL if one.name == name)
