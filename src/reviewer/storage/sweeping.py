"""Taking away what a killed import left behind: media items of cases that never came, their hashes and texts.

Nothing leads to them, so that nobody has seen them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reviewer.storage.engine import begin_writing
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.turns import Turns

_BEHIND = "> (SELECT coalesce(max(id), 0) FROM case_record)"
_SOME = Prepared(f"SELECT 1 FROM media_item WHERE case_id {_BEHIND} LIMIT 1")
_ALL = (
    Prepared(f"DELETE FROM media_hash WHERE case_id {_BEHIND}"),
    Prepared(f"DELETE FROM case_text WHERE rowid {_BEHIND}"),
    Prepared(f"DELETE FROM media_item WHERE case_id {_BEHIND}"),
)
# Hashes lie anywhere: the whole table is gone through once, from where the last step ended.
_HASHES = Prepared(
    f"SELECT hash, case_id, number FROM media_hash WHERE case_id {_BEHIND}"
    " AND (hash, case_id, number) > (:hash, :case, :number) ORDER BY hash, case_id, number LIMIT :some"
)
_FORGET = Prepared("DELETE FROM media_hash WHERE hash = ? AND case_id = ? AND number = ?")
# The items last: by them it is seen that there is something to take away.
_IN_STEPS = (
    Prepared(
        "DELETE FROM case_text WHERE rowid IN"
        f" (SELECT rowid FROM case_text WHERE rowid {_BEHIND} ORDER BY rowid LIMIT :some)"
    ),
    Prepared(
        "DELETE FROM media_item WHERE (case_id, number) IN (SELECT case_id, number FROM media_item"
        f" WHERE case_id {_BEHIND} ORDER BY case_id, number LIMIT :some)"
    ),
)
_ONE_STEP, _UNHURRIED = 200, 4_000


def sweep_at_once(access: Access) -> None:
    """Inside the transaction of the next import."""
    if access.one(_SOME) is not None:
        for statement in _ALL:
            access.run(statement)


def sweep(connection: Any, turns: Turns) -> None:
    """In steps of a transaction each, on a connection without one; nothing where an import is on its way."""
    access = Access(connection)
    if access.one(_SOME) is None or turns.claim() is False:
        return
    try:
        _sweep(access, turns)
    finally:
        turns.give_up()


def _sweep(access: Access, turns: Turns) -> None:
    sizes = _sizes(turns)
    last: Row | None = (b"", 0, 0)
    while last is not None:
        some = next(sizes)
        # Looking for them may mean to read the whole table: others may write meanwhile, but no import.
        found = access.all(_HASHES, hash=last[0], case=last[1], number=last[2], some=some)
        with _Step(access):
            access.many(_FORGET, found)
        last = found[-1] if len(found) == some else None
    for statement in _IN_STEPS:
        count = 1
        while count:
            some = next(sizes)
            with _Step(access):
                count = access.run(statement, some=some)


def _sizes(turns: Turns) -> Iterator[int]:
    """How many to take away at once: more each time while nobody waits, who is let in otherwise."""
    some = _ONE_STEP
    while True:
        yield some
        some = _ONE_STEP if turns.somebody_waits() else min(2 * some, _UNHURRIED)
        turns.let_in()


class _Step:
    """A transaction of its own."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def __enter__(self) -> None:
        begin_writing(self._access.driver)

    def __exit__(self, kind: object, *_: object) -> None:
        self._access.run(_COMMIT if kind is None else _ROLLBACK)


_COMMIT, _ROLLBACK = (Prepared(word) for word in ("COMMIT", "ROLLBACK"))
