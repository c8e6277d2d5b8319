"""A process of its own that changes keys: `python -m tests.vault.key_changer KEYS ACT ACCOUNT PASSPHRASE`.

It says `ready` at the moment that its act names, goes on with the next line of its input, and says how it
ended.  `sign-in` stops behind the slow derivation, `renew` behind its reading of the file, `hold` while its
new slot lies beside the old ones; `many` stops at no moment, and renews a slot again and again.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from reviewer.domain.errors import Busy, ReviewerError
from reviewer.vault import keyring
from reviewer.vault.derivation import MINIMUM

KEY = bytes(range(32))
MANY = 12


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


class Pause:
    """Unpredictable bytes, the first of which are waited for."""

    def __init__(self) -> None:
        self._passed = False

    def __call__(self, length: int) -> bytes:
        if not self._passed:
            self._passed = True
            wait()
        return os.urandom(length)


def wait() -> None:
    say("ready")
    sys.stdin.readline()


def act(path: Path, kind: str, account: str, passphrase: str) -> str:
    if kind == "sign-in":
        return keyring.begin_seed(path, account, passphrase, rng_bytes=Pause()).hex()
    if kind == "renew":
        keyring.add_slot(path, KEY, account=account, passphrase=passphrase, cost=MINIMUM, rng_bytes=Pause())
    elif kind == "hold":
        with keyring.renewed_slot(path, KEY, account=account, passphrase=passphrase, cost=MINIMUM):
            wait()
    else:
        many(path, account, passphrase)
    return "done"


def many(path: Path, account: str, passphrase: str) -> None:
    left = MANY
    while left:
        try:
            keyring.add_slot(path, KEY, account=account, passphrase=f"{passphrase} {left - 1}", cost=MINIMUM)
        except Busy:
            continue
        left -= 1


if __name__ == "__main__":
    try:
        say(act(Path(sys.argv[1]), *sys.argv[2:5]))
    except ReviewerError as error:
        say(type(error).__name__)
