"""Whose turn it is to change `keys.json`: one process reads, changes and writes it at a time.

Without it a slow derivation would write the file back as it was before it, and with it an older slot of
somebody else, whom the trail lets in by the newer one alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from reviewer.domain.errors import Busy
from reviewer.vault.files import held_in_turn
from reviewer.vault.slots import KeyFile, read_key_file

_PATIENCE = 15.0
"""Seconds: how long a change waits for the one before it."""


@contextmanager
def alone_with(keys: Path) -> Iterator[KeyFile]:
    """What the key file holds, which no other process changes meanwhile; nothing slow belongs in the block.

    Whoever has the database's turn too takes that first.  Where the system has no locks (Windows), everybody
    goes on.  Raises Busy where the others do not come to an end, OSError, and what `read_key_file` does.
    """
    with ExitStack() as held:
        try:
            held.enter_context(held_in_turn(keys.with_name(f".{keys.name}.turn"), _PATIENCE))
        except BlockingIOError:
            raise busy(keys) from None
        yield read_key_file(keys)


def busy(keys: Path) -> Busy:
    """Somebody else changes the keys, or has changed the same slot meanwhile."""
    return Busy(
        "Another program holds the project.",
        where=keys.name,
        mend="Close it there, or try again in a moment.",
    )
