"""What the entry of an import answers for: the cases that it brought and what it said anew of others.

Rows of cases change with later imports.  So it answers for them as they were behind this one: of each new
case its facts, of each item that it added or changed what is known of it, and its revisions.  The revisions
that came later lead back to that (`intake_answered`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter

from reviewer.storage.beside import BESIDE
from reviewer.storage.intake_facts import STORED_VALUES
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.row_digest import RowDigest

INTAKE = "intake"
"""The table by which the content of an entry names an import: [id, id, digests]."""
PARTS = ("intake", "case_record", "media_item", "media_item", "case_revision")
"""The table of each digest: of the import itself, new cases, their items, items of others, revisions."""

OWN = "SELECT id, source, account_id, at, cases_new, cases_known, media_new, media_known FROM intake"
BLANK_FACTS = ", ".join(
    f"ifnull(c.{name}, '')" for name in ("source", "received", "identified_status", "country")
)
FACTS = f"c.id, c.case_id, {BLANK_FACTS}, c.attributes"
ITEM = f"m.number, m.intake_id, {', '.join(STORED_VALUES)}"

_AT_ONCE = 500
_OWN = Prepared(f"{OWN} WHERE id = :intake")
_WAITING = Prepared(f"SELECT {FACTS} FROM temp.waiting_case c WHERE c.id > :after ORDER BY c.id LIMIT :some")
_SHOWN = Prepared(f"SELECT {FACTS} FROM case_record c WHERE c.id > :after ORDER BY c.id LIMIT :some")
_ITEMS = Prepared(
    f"SELECT m.case_id, {ITEM} FROM media_item m WHERE (m.case_id, m.number) > (:case, :number)"
    f" AND m.case_id < {BESIDE} ORDER BY m.case_id, m.number LIMIT :some"
)
_BESIDE = Prepared(
    f"SELECT m.case_id - {BESIDE}, {ITEM} FROM media_item m WHERE (m.case_id, m.number) >"
    f" (:case + {BESIDE}, :number) AND m.case_id > {BESIDE} ORDER BY m.case_id, m.number LIMIT :some"
)
_REVISIONS = Prepared(
    "SELECT n.case_id, c.revision + 1, n.changes FROM temp.changed_case n JOIN case_record c"
    " ON c.id = n.case_id WHERE n.case_id > :after ORDER BY n.case_id LIMIT :some"
)


class Parts:
    """The digests of what one import answers for."""

    def __init__(self) -> None:
        self.own, self.cases, self.new_items, self.other_items, self.revisions = (RowDigest() for _ in PARTS)

    def hexdigests(self) -> list[str]:
        """In the order of `PARTS`."""
        parts = (self.own, self.cases, self.new_items, self.other_items, self.revisions)
        return [one.hexdigest() for one in parts]


class Answering:
    """Digests what one file brings as it comes in, by case and number."""

    def __init__(self, access: Access, *, intake: int) -> None:
        self._access = access
        self._intake = intake
        self._parts = Parts()
        self._last = 0
        self._in_order = True

    def add(self, rows: Sequence[Row]) -> None:
        """Items of new cases as they are stored: case, number, intake and what is known of each.

        Best before they are, which has the processor forget where they lie.
        """
        if not self._in_order or not rows:
            return
        cases = list(map(itemgetter(0), rows))
        # Numbers of a case follow each other anyhow.
        if cases[0] < self._last or cases != sorted(cases):
            self.read_back()
            return
        self._last = cases[-1]
        self._parts.new_items.add(rows)

    def read_back(self) -> None:
        """What was added is not what will stand there in that order: it is read back at the end."""
        self._in_order = False
        self._parts.new_items = RowDigest()

    def find_out(self, *, first_new: int, waiting: bool) -> Iterator[None]:
        """Digest the rest, piece by piece, before what changed is shown; `waiting`: no new case is yet."""
        parts = self._parts
        for rows in self._by_case(_WAITING if waiting else _SHOWN, after=first_new - 1):
            parts.cases.add(rows)
            yield
        for rows in () if self._in_order else self._by_item(_ITEMS, first=first_new):
            parts.new_items.add(rows)
            yield
        for rows in self._by_item(_BESIDE, first=1):
            parts.other_items.add(rows)
            yield
        for rows in self._by_case(_REVISIONS, after=0):
            parts.revisions.add(rows)
            yield

    def said(self) -> str:
        """All digests, once the import's own row is there."""
        self._parts.own.add(self._access.all(_OWN, intake=self._intake))
        return " ".join(self._parts.hexdigests())

    def _by_case(self, statement: Prepared, *, after: int) -> Iterator[list[Row]]:
        while rows := self._access.all(statement, after=after, some=_AT_ONCE):
            yield rows
            after = rows[-1][0]

    def _by_item(self, statement: Prepared, *, first: int) -> Iterator[list[Row]]:
        case, number = first, 0
        while rows := self._access.all(statement, case=case, number=number, some=_AT_ONCE):
            yield rows
            case, number = rows[-1][:2]
