"""A process that merges what agrees and says how far it is, to be killed."""

from __future__ import annotations

import sys
from pathlib import Path

from reviewer.domain.identifiers import AccountKey
from reviewer.domain.person import Account, Role
from reviewer.services import codebooks
from reviewer.services.settling.desk import SettlingDesk
from reviewer.services.settling.results import SettlingCounts
from reviewer.storage.project_file import open_store
from tests.services.test_settling_holds import BOOK
from tests.storage.world import KEY, TickingClock

SUPERVISOR = Account(AccountKey(1), "sam", frozenset({Role.SUPERVISOR}))


def merged(folder: Path, *, told: bool = False) -> SettlingCounts:
    """Open the project, merge, close."""
    store = open_store(folder, KEY, clock=TickingClock())
    try:
        with store.reading(SUPERVISOR) as read:
            key = read.projects.info().codebook
        book = codebooks.parse(BOOK, name="short")
        desk = SettlingDesk(store, SUPERVISOR, codebook=book, codebook_key=key, seed=1, clock=TickingClock())
        return desk.refresh(_say if told else _be_silent)
    finally:
        store.close()


def _say(done: int, _of: int) -> None:
    sys.stdout.write(f"{done}\n")
    sys.stdout.flush()


def _be_silent(_done: int, _of: int) -> None:
    """Nobody listens."""


if __name__ == "__main__":
    merged(Path(sys.argv[1]), told=True)
