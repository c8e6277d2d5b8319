"""Taking away what an import left behind: items that stood beside, and where it was killed or given up media
items of cases that never came, their hashes and texts.

Nothing leads to them, so that nobody has seen them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reviewer.storage.engine import begin_writing
from reviewer.storage.intake_facts import BESIDE
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.turns import Turns

_BEHIND = "> (SELECT coalesce(max(id), 0) FROM case_record)"
# The first of what is there: below `BESIDE` it is of a new case.
_FIRST = Prepared(
    f"SELECT min(first) FROM (SELECT min(case_id) AS first FROM media_item WHERE case_id {_BEHIND} UNION ALL"
    f" SELECT * FROM (SELECT rowid FROM case_text WHERE rowid {_BEHIND} ORDER BY rowid LIMIT 1))"
)
_ALL = (
    Prepared(f"DELETE FROM media_hash WHERE case_id {_BEHIND}"),
    Prepared(f"DELETE FROM case_text WHERE rowid {_BEHIND}"),
)
_ALL_ITEMS = Prepared(f"DELETE FROM media_item WHERE case_id {_BEHIND}")
# Hashes lie anywhere: the whole table is gone through once, from where the last step ended.
_HASHES = Prepared(
    f"SELECT hash, case_id, number FROM media_hash WHERE case_id {_BEHIND}"
    " AND (hash, case_id, number) > (:hash, :case, :number) ORDER BY hash, case_id, number LIMIT :some"
)
_FORGET = Prepared("DELETE FROM media_hash WHERE hash = ? AND case_id = ? AND number = ?")
# After the hashes: by these it is seen that there is something to take away.
_TEXTS = Prepared(
    "DELETE FROM case_text WHERE rowid IN"
    f" (SELECT rowid FROM case_text WHERE rowid {_BEHIND} ORDER BY rowid LIMIT :some)"
)
_ITEMS = Prepared(
    "DELETE FROM media_item WHERE (case_id, number) IN (SELECT case_id, number FROM media_item"
    f" WHERE case_id {_BEHIND} ORDER BY case_id, number LIMIT :some)"
)
_ONE_STEP, _UNHURRIED = 200, 4_000


def sweep_at_once(access: Access) -> None:
    """Inside the transaction of the next import."""
    first = _first(access)
    if 0 < first < BESIDE:
        for statement in _ALL:
            access.run(statement)
    if first:
        access.run(_ALL_ITEMS)


def sweep(connection: Any, turns: Turns) -> None:
    """In steps of a transaction each, on a connection without one; nothing where an import is on its way."""
    access = Access(connection)
    if not _first(access) or turns.claim() is False:
        return
    try:
        _sweep(access, _sizes(turns))
    finally:
        turns.give_up()


def _first(access: Access) -> int:
    """The first key of what is there, or 0."""
    return (access.one(_FIRST) or (None,))[0] or 0


def _sweep(access: Access, sizes: Iterator[int]) -> None:
    if _first(access) < BESIDE:
        _sweep_hashes(access, sizes)
        _in_steps(access, _TEXTS, sizes)
    _in_steps(access, _ITEMS, sizes)


def _sweep_hashes(access: Access, sizes: Iterator[int]) -> None:
    last: Row | None = (b"", 0, 0)
    while last is not None:
        some = next(sizes)
        # Looking for them may mean to read the whole table: others may write meanwhile, but no import.
        found = access.all(_HASHES, hash=last[0], case=last[1], number=last[2], some=some)
        with _Step(access):
            access.many(_FORGET, found)
        last = found[-1] if len(found) == some else None


def _in_steps(access: Access, statement: Prepared, sizes: Iterator[int]) -> None:
    count = 1
    while count:
        some = next(sizes)
        with _Step(access):
            count = access.run(statement, some=some)


def _sizes(turns: Turns) -> Iterator[int]:
    """How many to take away at once: more each time until somebody waits, who is let in."""
    some, most = _ONE_STEP, _UNHURRIED
    while True:
        yield some
        if turns.somebody_waits():
            most = _ONE_STEP
            turns.let_in()
        some = min(2 * some, most)


class _Step:
    """A transaction of its own."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def __enter__(self) -> None:
        begin_writing(self._access.driver)

    def __exit__(self, kind: object, *_: object) -> None:
        self._access.run(_COMMIT if kind is None else _ROLLBACK)


_COMMIT, _ROLLBACK = (Prepared(word) for word in ("COMMIT", "ROLLBACK"))
