"""How long to wait after failed attempts to sign in; kept beside the keys, so that it holds everywhere.

It slows guessing at the desk down.  Whoever can copy the key file can guess elsewhere, and there only the
passphrase and the cost of its derivation count.

Names are kept as one of 256 numbers: a passphrase that was typed into the wrong field must not be found from
it, and accounts that do not exist are slowed down as those that do.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path

from reviewer.vault.files import write_private

ATTEMPTS_FILE = "attempts.json"
FREE = 2
"""So many may fail before the next one waits."""
LONGEST = 60.0
"""Seconds."""
_SECOND = 1_000_000
_LARGEST = 64 * 1024
_DOUBLINGS = 10

Failures = dict[str, tuple[int, int]]
"""By number of the name: (how many failed in a row, when the last did in microseconds since 1970 UTC)."""


def pause(folder: Path, account: str, now: int) -> float:
    """Seconds until the account's next attempt; 0 where it need not wait.

    1 s after the third failure, twice as much after each further one, at most a minute; a clock that was
    set back does not shorten it.
    """
    failed, at = _read(folder).get(_number(account), (0, 0))
    if failed <= FREE:
        return 0.0
    wanted = min(LONGEST, 2.0 ** min(failed - FREE - 1, _DOUBLINGS))
    passed = (now - at) / _SECOND
    return wanted - passed if 0 <= passed < wanted else (0.0 if passed >= wanted else wanted)


def failed(folder: Path, account: str, now: int) -> None:
    """Count one failure; where the folder takes no file none is counted."""
    known, number = _read(folder), _number(account)
    known[number] = (known.get(number, (0, 0))[0] + 1, now)
    _write(folder, known)


def passed(folder: Path, account: str) -> None:
    """It was right: the account's failures are forgotten."""
    known = _read(folder)
    if known.pop(_number(account), None) is not None:
        _write(folder, known)


def _number(account: str) -> str:
    return str(hashlib.sha256(account.encode("utf-8", "surrogatepass")).digest()[0])


def _read(folder: Path) -> Failures:
    """What is kept; nothing where the file is missing or not ours."""
    try:
        with (folder / ATTEMPTS_FILE).open("rb") as stream:
            document = json.loads(stream.read(_LARGEST))
        return {str(number): (int(failed), int(at)) for number, (failed, at) in document.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _write(folder: Path, known: Failures) -> None:
    # A folder that cannot be written must not keep anybody from reading what is theirs.
    with suppress(OSError):
        if known:
            write_private(folder / ATTEMPTS_FILE, json.dumps(known, sort_keys=True).encode())
        else:
            (folder / ATTEMPTS_FILE).unlink(missing_ok=True)
