"""Taking away what a killed import left behind: media items of cases that never came.

Nothing leads to them, so that nobody has seen them.
"""

from __future__ import annotations

from typing import Any

from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.turns import Turns

_BEHIND = "case_id > (SELECT coalesce(max(id), 0) FROM case_record)"
_SOME = Prepared(f"SELECT 1 FROM media_item WHERE {_BEHIND} LIMIT 1")
_SWEEP = Prepared(f"DELETE FROM media_item WHERE {_BEHIND}")
_SWEEP_SOME = Prepared(
    "DELETE FROM media_item WHERE (case_id, number) IN"
    f" (SELECT case_id, number FROM media_item WHERE {_BEHIND} LIMIT :some)"
)
_ONE_STEP = 200


def sweep_at_once(access: Access) -> None:
    """Inside the transaction of the next import."""
    if access.one(_SOME) is not None:
        access.run(_SWEEP)


def sweep(connection: Any, turns: Turns) -> None:
    """In steps of a transaction each, on a connection without one; nothing where an import is on its way."""
    access = Access(connection)
    if access.one(_SOME) is None or turns.claim() is False:
        return
    try:
        while _swept_some(access):
            turns.let_in()
    finally:
        turns.give_up()


def _swept_some(access: Access) -> bool:
    access.run(_BEGIN)
    try:
        count = access.run(_SWEEP_SOME, some=_ONE_STEP)
        access.run(_COMMIT)
    except BaseException:
        access.run(_ROLLBACK)
        raise
    return count > 0


_BEGIN, _COMMIT, _ROLLBACK = (Prepared(word) for word in ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"))
