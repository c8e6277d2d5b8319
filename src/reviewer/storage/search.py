"""Finding cases by text within case id, source and country; every word must occur.

Words of three characters and more are found by the trigram index.  Shorter ones are looked for in the
rows themselves, along the queue: they occur often, so the page fills soon.  Where they do not, a search goes
on step by step, each over so many places of the queue, and whoever asks may do something else in between.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import AccountKey
from reviewer.services.ports import QueueFilter
from reviewer.storage.prepared import Access, Prepared, Row

_TRIGRAM = 3
# Up to so many hits are joined and sorted; where there are more, going along the queue meets them soon.
_FEW = 500
# Places of the queue that one step looks at: some milliseconds.
_STEP = 1_500
# Case ids differ at their ends.  Their heads stand in every record, and are dear to look up in the index.
_TAIL = 6


class Step(NamedTuple):
    """What one step found; `looked` is the place up to which it looked, None to the end."""

    rows: list[Row]
    looked: int | None


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a filter, in lower case."""

    long: tuple[str, ...]
    short: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.long or self.short)

    @classmethod
    def of(cls, text: str) -> Words:
        """Split at white space."""
        words = dict.fromkeys(text.replace("\0", " ").lower().split())
        long = tuple(word for word in words if len(word) >= _TRIGRAM)
        return cls(long, tuple(word for word in words if len(word) < _TRIGRAM))

    @property
    def query(self) -> str:
        """The long words for the index, each quoted: FTS5 reads operators into most raw text."""
        return _quoted(self.long)

    @property
    def tails(self) -> str:
        """The ends of the long words for the index: finds what `query` finds, and perhaps more."""
        return _quoted(word[-_TAIL:] for word in self.long)


def wanted_states(wanted: QueueFilter) -> str:
    """The states of a filter as a JSON list; none named means all."""
    return json.dumps([state.value for state in wanted.states or AssignmentState])


def _quoted(words: Iterable[str]) -> str:
    return " ".join('"' + word.replace('"', '""') + '"' for word in words)


def text_has(case_id: str, source: str | None, country: str | None, words: str) -> int:
    """SQL function: whether each of the words (one a line, lower case) occurs in one of the texts."""
    texts = f"{case_id}\n{source or ''}\n{country or ''}".lower()
    return int(all(word in texts for word in words.split("\n")))


_OWN_COLUMNS = "a.position, a.case_id, c.case_id, a.state, a.flagged, c.media"
_OWN_FITS = (
    " AND a.state IN (SELECT value FROM json_each(:states)) AND a.flagged >= :flagged"
    " AND text_has(c.case_id, c.source, c.country, :words)"
)
_ALL_COLUMNS = "p.case_id, p.case_id, c.case_id, iif(p.done, 'done', 'open'), p.flags > 0, c.media"
_ALL_FITS = (
    " AND iif(p.done, 'done', 'open') IN (SELECT value FROM json_each(:states)) AND (p.flags > 0) >= :flagged"
    " AND text_has(c.case_id, c.source, c.country, :words)"
)

# The index gives its hits in the order of case keys: for whoever sees all cases that is the queue's order.
_ALL_STREAM = Prepared(
    f"SELECT {_ALL_COLUMNS} FROM case_text t CROSS JOIN case_progress p ON p.case_id = t.rowid"
    " CROSS JOIN case_record c ON c.id = p.case_id"
    f" WHERE t.case_text MATCH :query AND t.rowid > :after AND t.rowid <= :upto{_ALL_FITS}"
    " ORDER BY t.rowid LIMIT :count"
)
_ALL_WALK = Prepared(
    f"SELECT {_ALL_COLUMNS} FROM case_progress p CROSS JOIN case_record c ON c.id = p.case_id"
    f" WHERE p.case_id > :after AND p.case_id <= :upto{_ALL_FITS} ORDER BY p.case_id LIMIT :count"
)
_OWN_STREAM = Prepared(
    f"SELECT {_OWN_COLUMNS} FROM case_text t"
    " CROSS JOIN assignment a ON a.case_id = t.rowid AND a.reviewer_id = :reviewer"
    " CROSS JOIN case_record c ON c.id = a.case_id WHERE t.case_text MATCH :query AND t.rowid > coalesce(("
    "SELECT case_id FROM assignment WHERE reviewer_id = :reviewer AND position = :after), 0)"
    " AND t.rowid <= coalesce((SELECT case_id FROM assignment WHERE reviewer_id = :reviewer"
    f" AND position = :upto), t.rowid){_OWN_FITS} ORDER BY t.rowid LIMIT :count"
)
_OWN_WALK = Prepared(
    f"SELECT {_OWN_COLUMNS} FROM assignment a CROSS JOIN case_record c ON c.id = a.case_id"
    f" WHERE a.reviewer_id = :reviewer AND a.position > :after AND a.position <= :upto{_OWN_FITS}"
    " ORDER BY a.position LIMIT :count"
)
_ALL_SET = Prepared(
    f"SELECT {_ALL_COLUMNS} FROM json_each(:hits) h CROSS JOIN case_progress p ON p.case_id = h.value"
    f" AND p.case_id > :after CROSS JOIN case_record c ON c.id = p.case_id WHERE 1{_ALL_FITS}"
    " ORDER BY p.case_id LIMIT :count"
)
# `+` keeps SQLite from going along the whole queue for each hit.
_OWN_SET = Prepared(
    f"SELECT {_OWN_COLUMNS} FROM json_each(:hits) h"
    " CROSS JOIN assignment a ON a.case_id = h.value AND a.reviewer_id = :reviewer AND +a.position > :after"
    f" CROSS JOIN case_record c ON c.id = a.case_id WHERE 1{_OWN_FITS} ORDER BY a.position LIMIT :count"
)
_HITS = Prepared("SELECT rowid FROM case_text WHERE case_text MATCH :query LIMIT :count")
_ALL_LAST = Prepared("SELECT max(case_id) FROM case_progress")
_OWN_LAST = Prepared("SELECT max(position) FROM assignment WHERE reviewer_id = :reviewer")
_ORDER = Prepared(
    "SELECT o.rising AND o.last_position * 4 >= k.value FROM queue_order o, kept_count k"
    " WHERE o.reviewer_id = :reviewer AND k.name = 'cases'"
)


class Search:
    """Pages of matching rows; `reviewer` None searches all cases."""

    def __init__(self, access: Access, reviewer: AccountKey | None) -> None:
        self._access = access
        self._reviewer = reviewer

    def page(self, words: Words, wanted: QueueFilter, *, after: int, count: int) -> list[Row]:
        """The next matching rows behind position `after`, in the queue's order; it looks to the end."""
        found: list[Row] = []
        place: int | None = after
        while place is not None and len(found) < count:
            step = self.step(words, wanted, after=place, count=count - len(found))
            found += step.rows
            place = step.looked
        return found

    def step(self, words: Words, wanted: QueueFilter, *, after: int, count: int) -> Step:
        """Such rows as far as one step goes."""
        values: dict[str, object] = {
            "states": wanted_states(wanted),
            "flagged": int(wanted.flagged),
            "words": "\n".join(words.long + words.short),
            "after": after,
            "count": count,
        }
        is_own = self._reviewer is not None
        if is_own:
            values["reviewer"] = self._reviewer
        hits = self._few_hits(words) if words.long else None
        if hits is not None:
            rows = self._access.all(_OWN_SET if is_own else _ALL_SET, hits=hits, **values)
            return Step(rows, rows[-1][0] if len(rows) == count else None)
        upto = after + _STEP
        rows = (self._own if is_own else self._all)(words, values | {"upto": upto})
        if len(rows) == count:
            return Step(rows, rows[-1][0])
        return Step(rows, upto if upto < self._last() else None)

    def _all(self, words: Words, values: dict[str, object]) -> list[Row]:
        if not words.long:
            return self._access.all(_ALL_WALK, **values)
        return self._access.all(_ALL_STREAM, query=words.query, **values)

    def _own(self, words: Words, values: dict[str, object]) -> list[Row]:
        order = self._access.one(_ORDER, reviewer=self._reviewer) if words.long else None
        if order is not None and order[0]:
            return self._access.all(_OWN_STREAM, query=words.query, **values)
        return self._access.all(_OWN_WALK, **values)

    def _last(self) -> int:
        """The last place of the queue."""
        if self._reviewer is None:
            row = self._access.one(_ALL_LAST)
        else:
            row = self._access.one(_OWN_LAST, reviewer=self._reviewer)
        last: int = (row or (0,))[0] or 0
        return last

    def _few_hits(self, words: Words) -> str | None:
        """The cases that may match, as a JSON list; None where there are many."""
        hits = [row[0] for row in self._access.all(_HITS, query=words.tails, count=_FEW + 1)]
        return json.dumps(hits) if len(hits) <= _FEW else None
