"""What an import left behind: items that stand beside take their places where they are seen, and where it was
killed or given up they are taken away, as are media items of cases that never came, their hashes and texts.

Nothing leads to what is taken away, so that nobody has seen it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reviewer.storage.beside import beside
from reviewer.storage.engine import begin_writing
from reviewer.storage.folding import fold, fold_at_once, fold_hashes, hashes_beside
from reviewer.storage.intake_pace import Moment, Size
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
    Prepared(f"DELETE FROM media_item WHERE case_id {_BEHIND}"),
)
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
_STEPS = (("synchronous", 1), ("wal_autocheckpoint", 500))


def sweep_at_once(access: Access) -> None:
    """Inside the transaction of the next import."""
    if beside(access):
        fold_at_once(access)
        return
    first = _first(access)
    if first:
        for statement in _ALL:
            access.run(statement)


def sweep(connection: Any, turns: Turns, *, given_up: bool = False) -> None:
    """In steps of a transaction each, on a connection without one; nothing where an import is on its way.

    `given_up`: what stands beside is of an import that was, and still has its claim.  Another one has its
    number by now only if that knew no locks, and such a one leaves nothing beside: what is seen as its own
    it never said.
    """
    access = Access(connection)
    if not _first(access) or turns.claim() is False:
        return
    try:
        if beside(access) and not given_up:
            _fold(access, turns)
        else:
            _sweep(access, _sizes(turns))
    finally:
        turns.give_up()


def _first(access: Access) -> int:
    """The first key of what is there, or 0."""
    return (access.one(_FIRST) or (None,))[0] or 0


def _fold(access: Access, turns: Turns) -> None:
    """In steps as those of an import: short ones once somebody has waited.  Hashes first: while there are
    items beside, they are seen.
    """
    pace = _Pace(access, turns)
    with _unhurried_disk(access.driver):
        hashes = Size(first=100, smallest=50, unhurried=1_000, one_page=1)
        for rows in hashes_beside(access):
            place = 0
            while place < len(rows):
                count = pace.count(hashes)
                with pace.step(hashes):
                    fold_hashes(access, rows[place : place + count])
                place += count
        items = Size(first=50, smallest=25, unhurried=250, one_page=2)
        is_more = True
        while is_more:
            count = pace.count(items)
            with pace.step(items):
                is_more = fold(access, count) == count


class _Pace:
    """How much a step does, and who writes between two."""

    def __init__(self, access: Access, turns: Turns) -> None:
        self._access = access
        self._turns = turns
        self._is_polite = False

    def count(self, of: Size) -> int:
        return of.polite if self._is_polite else of.unhurried

    @contextmanager
    def step(self, of: Size) -> Iterator[None]:
        with _Step(self._access):
            since = Moment.now()
            yield
        if self._is_polite:
            of.adapt(since.held_until(Moment.now()))
        if self._turns.somebody_waits():
            self._is_polite = True
            self._turns.let_in()


@contextmanager
def _unhurried_disk(driver: Any) -> Iterator[None]:
    """No step waits for the disk: each leaves everything as it is read.

    The log is shortened before somebody else's commit has to, which it has from a thousand pages on.
    """
    before = [(name, driver.execute(f"PRAGMA {name}").fetchone()[0]) for name, _ in _STEPS]
    try:
        for name, value in _STEPS:
            driver.execute(f"PRAGMA {name} = {value}").fetchall()
        yield
    finally:
        for name, value in before:
            driver.execute(f"PRAGMA {name} = {value}").fetchall()


def _sweep(access: Access, sizes: Iterator[int]) -> None:
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
