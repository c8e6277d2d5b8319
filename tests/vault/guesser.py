"""A process of its own that guesses passphrases: `python -m tests.vault.guesser FOLDER ACCOUNT`.

Each line of its input is one attempt: `right`, `wrong`, or `stay`, which never comes to an end.  As it is
checked it says how many failed before; at its end, how long it would have waited.  Its clock stands still.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from reviewer.domain.errors import NotUnlocked
from reviewer.vault import attempts
from reviewer.workspace.patience import patiently

START = datetime(2026, 11, 27, tzinfo=UTC)


def say(document: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(document) + "\n")
    sys.stdout.flush()


def attempt(folder: Path, account: str, kind: str) -> None:
    waited = list[float]()

    def unlock() -> str:
        say({"checked": attempts.failures(folder, account)[0]})
        if kind == "stay":
            sys.stdin.read()
        if kind == "wrong":
            raise NotUnlocked("The account or the passphrase is not right.")
        return "keys"

    try:
        ended = patiently(unlock, folder, account, clock=lambda: START, wait=waited.append)
    except NotUnlocked as error:
        ended = error.what
    say({"ended": ended, "waited": waited})


if __name__ == "__main__":
    for line in sys.stdin:
        attempt(Path(sys.argv[1]), sys.argv[2], line.strip())
