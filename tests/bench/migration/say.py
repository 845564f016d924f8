"""Words for whoever watches, and ending with a reason."""
import sys
import time

BEGUN = time.monotonic()


class GiveUp(Exception):
    """Ends the sitting; `code` is the program's exit code (69 something is missing, 77 cannot be done here)."""

    def __init__(self, text: str, code: int = 1):
        super().__init__(text)
        self.code = code


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def phase(text: str) -> None:
    say(f"==> [{time.monotonic() - BEGUN:6.0f} s] {text}")
