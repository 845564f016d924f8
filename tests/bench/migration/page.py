"""The benchmark's page: the section between two markers is written anew, the rest of the file stays."""
import os


def write(path: str, section: str, text: str) -> None:
    begin, end = f"<!-- {section}: begin -->\n", f"<!-- {section}: end -->\n"
    old = ""
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            old = file.read()
    before, found, rest = old.partition(begin)
    after = rest.partition(end)[2] if found else ""
    if not found and before and not before.endswith("\n\n"):
        before += "\n"
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{begin}\n{text.strip()}\n\n{end}{after}")
