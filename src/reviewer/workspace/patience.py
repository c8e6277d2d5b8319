"""Opening keys, with the pause that failed attempts ask for."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from reviewer.domain.errors import NotUnlocked
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.vault import attempts

Keys = TypeVar("Keys")
Wait = Callable[[float], object]
"""Waits so many seconds, or raises what ends the attempt."""


def patiently(
    unlock: Callable[[], Keys], folder: Path, account: str, *, clock: Clock, wait: Wait = time.sleep
) -> Keys:
    """What `unlock` gives, after the account's pause; its failure is counted, its success forgets them.

    Where another attempt failed while this one waited, it waits for the pause that follows from that.
    """
    while True:
        known = attempts.failures(folder, account)
        seconds = attempts.pause(folder, account, to_microseconds(clock()))
        if seconds > 0:
            wait(seconds)
        with attempts.in_turn(folder, account):
            if attempts.failures(folder, account)[0] <= known[0]:
                return _counted(unlock, folder, account, clock)


def _counted(unlock: Callable[[], Keys], folder: Path, account: str, clock: Clock) -> Keys:
    try:
        keys = unlock()
    except NotUnlocked:
        attempts.failed(folder, account, to_microseconds(clock()))
        raise
    attempts.passed(folder, account)
    return keys
