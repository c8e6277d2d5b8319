"""Whether cases, their media and revisions are what imports brought: each is led back to what it was then.

A row says what is known now.  A later import kept what it changed, before and after, so that going back over
its revisions gives what every earlier one left; of all that the digests of its entry must be (`Answering`).
Imports older than the first that has such an entry answer for nothing; in a project whose first entry says
that all of them do, there are none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from reviewer.storage.beside import BESIDE, beside
from reviewer.storage.case_totals import are_wrong as totals_are_wrong
from reviewer.storage.intake_answering import FACTS, INTAKE, ITEM, OWN, PARTS, Parts
from reviewer.storage.intake_before import (
    NOTHING_CHANGED,
    facts_before,
    has_one_form,
    item_before,
    says_as_written,
)
from reviewer.storage.prepared import Access, Row, ends_of
from reviewer.storage.row_digest import RowDigest

_CASES = f"SELECT {FACTS}, c.intake_id, c.revision FROM case_record c ORDER BY c.id"
_REVISIONS = "SELECT case_id, revision, changes, intake_id FROM case_revision ORDER BY case_id, revision"
_ITEMS = (
    f"SELECT m.case_id, {ITEM}, c.intake_id FROM media_item m JOIN case_record c ON c.id = m.case_id"
    " ORDER BY m.case_id, m.number"
)
_CHANGES = (
    "SELECT m.case_id, m.number, m.changes, r.intake_id FROM media_change m LEFT JOIN case_revision r"
    " ON r.case_id = m.case_id AND r.revision = m.revision ORDER BY m.case_id, m.number, m.revision DESC"
)
_BESIDE = (
    f"SELECT m.case_id - {BESIDE}, {ITEM} FROM media_item m WHERE m.case_id > {BESIDE}"
    " ORDER BY m.case_id, m.number"
)
_TOLD_EVERY = 1_000

Told = Mapping[int, tuple[int, str]]
"""By import: the entry that answers for it, and its digests."""


def misfits(
    driver: Any, told: Told, hear: Callable[[], object] = bool, *, whole: bool = False
) -> Iterator[tuple[int, str]]:
    """(entry, table) of what is not as imports left it; entry 0: rows that lead to none.

    `hear` is called now and then; what it raises ends it.  `whole`: every import has an entry, also where
    there is none yet.
    """
    if not told and not whole:
        return
    found = _Found(driver, told, hear, first=1 if whole else min(told))
    found.go()
    yield from found.misfits()


class _Found:
    """Digests of what stands there, by import."""

    def __init__(self, driver: Any, told: Told, hear: Callable[[], object], *, first: int) -> None:
        self._driver = driver
        self._told = told
        self._hear = hear
        self._parts = {intake: Parts() for intake in told}
        self._first = first
        self._newest = 0
        self._lost: dict[str, None] = {}

    def go(self) -> None:
        """Read everything; as often as `_TOLD_EVERY` rows somebody hears of it."""
        for intake, parts in self._parts.items():
            parts.own.add(self._driver.execute(f"{OWN} WHERE id = ?", (intake,)).fetchall())
        oldest, newest = self._driver.execute(ends_of("intake")).fetchone()
        self._newest = newest or 0
        answered = range(self._first, self._newest + 1)
        if (oldest is not None and oldest < 1) or any(one not in self._told for one in answered):
            self._lost[INTAKE] = None
        self._cases()
        self._items()
        if not beside(Access(self._driver)) and totals_are_wrong(self._driver):
            self._lost["case_record"] = None

    def misfits(self) -> Iterator[tuple[int, str]]:
        """What differs."""
        for intake, (entry, known) in sorted(self._told.items()):
            pairs = zip(PARTS, self._parts[intake].hexdigests(), _split(known), strict=True)
            differ = dict.fromkeys(table for table, one, other in pairs if one != other)
            yield from ((entry, table) for table in differ)
        yield from ((0, table) for table in self._lost)

    def _put(self, intake: int, part: Callable[[Parts], RowDigest], row: Row, table: str) -> None:
        """A row that an import answers for, if it answers at all; the first import ever was number 1."""
        parts = self._parts.get(intake)
        if parts is not None:
            part(parts).add((row,))
        elif intake >= self._first or intake < 1:
            self._lost[table] = None

    # ---- cases

    def _cases(self) -> None:
        revisions = _Behind(self._driver.execute(_REVISIONS), keys=1)
        before = 0
        for number, (*facts, created, count) in enumerate(self._driver.execute(_CASES)):
            if not number % _TOLD_EVERY:
                self._hear()
            row, last = tuple(facts), created
            # Cases stand in the order of their imports: behind one that is answered for all are.
            if row[0] < 1 or created < self._first <= before:
                self._lost["case_record"] = None
            before = created
            revised = revisions.of(row[:1])
            for place, (key, revision, changes, intake) in enumerate(revised, 2):
                if revision != place or intake <= last:
                    self._lost["case_revision"] = None
                self._put(intake, _REVISED, (key, revision, changes), "case_revision")
                last = intake
            if self._are_written(created, revised) and not has_one_form(row):
                self._lost["case_record"] = None
            for _, _, changes, intake in reversed(revised):
                row = self._facts_before(row, changes, in_order=intake in self._parts)
            if count != len(revised) + 1:
                self._lost["case_revision"] = None
            self._put(created, _OF_CASES, row, "case_record")
        if revisions.left():
            self._lost["case_revision"] = None

    def _are_written(self, created: int, revised: list[Row]) -> bool:
        """Whether the attributes of a revised case stand as an import wrote them that answers for them."""
        if not revised or created in self._parts:
            return bool(revised)
        return any(one[3] in self._parts and one[2] != NOTHING_CHANGED for one in revised)

    def _facts_before(self, row: Row, changes: str, *, in_order: bool) -> Row:
        before = facts_before(row, changes, in_order=in_order)
        if before is None:
            self._lost["case_record"] = None
        return row if before is None else before

    # ---- media

    def _items(self) -> None:
        changes = _Behind(self._driver.execute(_CHANGES), keys=2)
        shown = beside(Access(self._driver))
        besides = _Behind(self._driver.execute(_BESIDE) if shown else iter(()), keys=2)
        for number, (*values, of_case) in enumerate(self._driver.execute(_ITEMS)):
            if not number % _TOLD_EVERY:
                self._hear()
            item = tuple(values)
            for further in besides.up_to(item[:2]):
                self._beside(further)
            self._item(item, changes.of(item[:2]), of_case)
        for further in besides.left():
            self._beside(further)
        if changes.left():
            self._lost["media_change"] = None

    def _beside(self, item: Row) -> None:
        # The next import begins by putting them in their places.
        if item[2] != self._newest:
            self._lost["media_item"] = None
        self._put(item[2], _OTHER_ITEMS, item, "media_item")

    def _item(self, item: Row, changes: list[Row], of_case: int) -> None:
        added = item[2]
        if not changes and added == of_case:
            self._put(added, _NEW_ITEMS, item, "media_item")
            return
        # Versions whose imports answer for nothing gave an item the number of that which changed it last.
        known = added if added >= self._first else 0
        last: int | None = None
        for *_, change, intake in changes:
            if intake is None or intake <= known or intake >= (last or intake + 1):
                self._lost["media_change"] = None
                continue
            last = intake
            if intake in self._parts and not says_as_written(change):
                self._lost["media_change"] = None
            self._put(intake, _OTHER_ITEMS, (*item[:2], intake, *item[3:]), "media_item")
            before = item_before(item, change)
            if before is None:
                self._lost["media_item"] = None
            item = item if before is None else before
        if added < of_case:
            self._lost["media_item"] = None
        self._put(added, _NEW_ITEMS if added == of_case else _OTHER_ITEMS, item, "media_item")


def _of_cases(parts: Parts) -> RowDigest:
    return parts.cases


def _new_items(parts: Parts) -> RowDigest:
    return parts.new_items


def _other_items(parts: Parts) -> RowDigest:
    return parts.other_items


def _revised(parts: Parts) -> RowDigest:
    return parts.revisions


_OF_CASES, _NEW_ITEMS, _OTHER_ITEMS, _REVISED = _of_cases, _new_items, _other_items, _revised


class _Behind:
    """Rows in the order of their keys, taken as what they belong to goes by in the same order."""

    def __init__(self, rows: Iterator[Row], *, keys: int) -> None:
        self._groups = groupby(rows, key=itemgetter(slice(0, keys)))
        self._next: tuple[Row, list[Row]] | None = None
        self._step()

    def _step(self) -> None:
        group = next(self._groups, None)
        self._next = None if group is None else (group[0], list(group[1]))

    def of(self, key: Row) -> list[Row]:
        """Those of one key; what lies before it belongs to nothing, and stays for `left`."""
        if self._next is None or self._next[0] != key:
            return []
        found = self._next[1]
        self._step()
        return found

    def up_to(self, key: Row) -> list[Row]:
        """All up to the key, that one included."""
        found: list[Row] = []
        while self._next is not None and self._next[0] <= key:
            found += self._next[1]
            self._step()
        return found

    def left(self) -> list[Row]:
        """All that nobody has taken."""
        found: list[Row] = []
        while self._next is not None:
            found += self._next[1]
            self._step()
        return found


def _split(known: str) -> list[str]:
    """The digests of an entry; as many as there are parts, whatever it says."""
    said = known.split(" ")
    return said if len(said) == len(PARTS) else [known] * len(PARTS)
