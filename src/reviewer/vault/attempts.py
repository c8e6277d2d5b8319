"""How long to wait after failed attempts to sign in; kept beside the keys, so that it holds everywhere.

It slows guessing at the desk down.  Whoever can copy the key file can guess elsewhere, and there only the
passphrase and the cost of its derivation count.

Names are kept as one of 256 numbers: a passphrase that was typed into the wrong field must not be found from
it, and accounts that do not exist are slowed down as those that do.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from reviewer.domain.errors import NotUnlocked
from reviewer.vault.files import held_in_turn, write_private

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


_PATIENCE = 30.0
"""Seconds: how long an attempt waits for the one before it."""


@contextmanager
def in_turn(folder: Path, account: str) -> Iterator[None]:
    """One attempt of an account at a time, so that each is counted before the next one is checked.

    Raises NotUnlocked where the others do not come to an end.  A folder that takes no file, or a system
    without locks, lets every attempt go on.
    """
    turn = folder / f".{ATTEMPTS_FILE}.turn{_number(account):0>3}"
    with ExitStack() as held:
        try:
            held.enter_context(held_in_turn(turn, _PATIENCE))
        except BlockingIOError:
            raise NotUnlocked(
                "Too many attempts are made at once.", mend="Wait a minute, then try again."
            ) from None
        except OSError:
            # It takes no file.
            pass
        yield


def failures(folder: Path, account: str) -> tuple[int, int]:
    """(how many failed in a row, when the last did in microseconds since 1970 UTC); (0, 0) where none did."""
    return _read(folder).get(_number(account), (0, 0))


def pause(folder: Path, account: str, now: int) -> float:
    """Seconds until the account's next attempt; 0 where it need not wait.

    1 s after the third failure, twice as much after each further one, at most a minute; a clock that was
    set back does not shorten it.
    """
    failed, at = failures(folder, account)
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
