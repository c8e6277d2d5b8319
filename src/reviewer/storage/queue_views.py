"""The queue as two kinds of accounts see it: a reviewer's assignments, or every case of the project.

Every page is a walk along an index from a position (keyset): none counts, none skips, so that a million
cases open as fast as a thousand.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import merge
from itertools import islice
from operator import attrgetter
from typing import Protocol

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import AccountKey, CaseKey
from reviewer.services.ports import Found, QueueCounts, QueueFilter, QueueRow
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.search import Search, Step, Words, wanted_states


class QueueView(Protocol):
    """What a queue answers."""

    def counts(self) -> QueueCounts: ...
    def rows(self, first: int, count: int) -> list[QueueRow]: ...
    def matching(self, wanted: QueueFilter, after: int, count: int) -> list[QueueRow]: ...
    def found(self, wanted: QueueFilter, after: int, count: int) -> Found: ...
    def next_open(self, after: int) -> QueueRow | None: ...
    def latest_draft(self) -> QueueRow | None: ...
    def row_of(self, case: CaseKey) -> QueueRow | None: ...


_OWN = (
    "SELECT a.position, a.case_id, c.case_id, a.state, a.flagged, c.media"
    " FROM assignment a CROSS JOIN case_record c ON c.id = a.case_id"
)
_OWN_COUNTS = Prepared(
    "SELECT state, cases FROM queue_count WHERE reviewer_id = :reviewer"
    " UNION ALL SELECT 'again', cases FROM look_again_count WHERE reviewer_id = :reviewer"
)
_OWN_ROWS = Prepared(
    f"{_OWN} WHERE a.reviewer_id = :reviewer AND a.position >= :first AND a.position < :first + :count"
    " ORDER BY a.position"
)
_OWN_STATE = Prepared(
    f"{_OWN} WHERE a.reviewer_id = :reviewer AND a.state = :state AND a.position > :after"
    " ORDER BY a.position LIMIT :count"
)
_OWN_FLAGGED = Prepared(
    f"{_OWN} WHERE a.reviewer_id = :reviewer AND a.flagged = 1 AND a.position > :after"
    " AND a.state IN (SELECT value FROM json_each(:states)) ORDER BY a.position LIMIT :count"
)
# Along the index of what waits, which is in the order of the cases; a case given twice stands once.
_OWN_AGAIN = Prepared(
    "SELECT a.position, a.case_id, c.case_id, a.state, a.flagged, c.media FROM look_again l"
    " CROSS JOIN assignment a ON a.case_id = l.case_id AND a.reviewer_id = l.reviewer_id"
    " CROSS JOIN case_record c ON c.id = l.case_id WHERE l.reviewer_id = :reviewer AND l.done = 0"
    " AND l.case_id > coalesce((SELECT case_id FROM assignment WHERE reviewer_id = :reviewer"
    " AND position = :after), 0) AND NOT EXISTS (SELECT 1 FROM assignment n WHERE n.case_id = l.case_id"
    " AND n.reviewer_id = l.reviewer_id AND n.round > a.round)"
    " AND a.state IN (SELECT value FROM json_each(:states)) AND a.flagged >= :flagged"
    " AND (:words = '' OR text_has(c.case_id, c.source, c.country, :words))"
    " ORDER BY l.case_id LIMIT :count"
)
_OWN_DRAFT = Prepared(
    "SELECT a.position, a.case_id, c.case_id, a.state, a.flagged, c.media"
    " FROM draft d JOIN assignment a ON a.case_id = d.case_id AND a.reviewer_id = d.reviewer_id"
    " JOIN case_record c ON c.id = a.case_id WHERE d.reviewer_id = :reviewer AND a.state = 'draft'"
    " ORDER BY d.updated_at DESC, a.round DESC LIMIT 1"
)
_OWN_CASE = Prepared(
    f"{_OWN} WHERE a.reviewer_id = :reviewer AND a.case_id = :case ORDER BY a.round DESC LIMIT 1"
)


class OwnQueue:
    """A reviewer's assignments in their order."""

    def __init__(self, access: Access, reviewer: AccountKey) -> None:
        self._access = access
        self._reviewer = reviewer
        self._search = Search(access, reviewer)

    def counts(self) -> QueueCounts:
        """Kept counts by state."""
        kept: dict[str, int] = dict(self._access.all(_OWN_COUNTS, reviewer=self._reviewer))
        return QueueCounts(**kept)

    def rows(self, first: int, count: int) -> list[QueueRow]:
        """Positions first, first+1, ..."""
        return _rows(self._access.all(_OWN_ROWS, reviewer=self._reviewer, first=first, count=count))

    def matching(self, wanted: QueueFilter, after: int, count: int) -> list[QueueRow]:
        """The next rows that match, behind position `after`."""
        words = Words.of(wanted.text)
        if wanted.again:
            return self._again(words, wanted, after, count)
        if words:
            return _rows(self._search.page(words, wanted, after=after, count=count))
        if wanted.flagged:
            return _rows(
                self._access.all(
                    _OWN_FLAGGED,
                    reviewer=self._reviewer,
                    after=after,
                    states=wanted_states(wanted),
                    count=count,
                )
            )
        if not wanted.states:
            return self.rows(after + 1, count)
        pages = (self._page(state, after, count) for state in wanted.states)
        return list(islice(merge(*pages, key=attrgetter("position")), count))

    def found(self, wanted: QueueFilter, after: int, count: int) -> Found:
        """As many of these rows as are found in a step."""
        words = Words.of(wanted.text)
        if not words or wanted.again:
            return _whole(self.matching(wanted, after, count), count)
        return _found(self._search.step(words, wanted, after=after, count=count))

    def next_open(self, after: int) -> QueueRow | None:
        """The next open row behind `after`, then from the start."""
        open_ = AssignmentState.OPEN
        return next(iter(self._page(open_, after, 1) or self._page(open_, 0, 1)), None)

    def latest_draft(self) -> QueueRow | None:
        """The case in draft that was changed last."""
        return _row(self._access.one(_OWN_DRAFT, reviewer=self._reviewer))

    def row_of(self, case: CaseKey) -> QueueRow | None:
        """The newest assignment of the case."""
        return _row(self._access.one(_OWN_CASE, reviewer=self._reviewer, case=case))

    def _again(self, words: Words, wanted: QueueFilter, after: int, count: int) -> list[QueueRow]:
        rows = self._access.all(
            _OWN_AGAIN,
            reviewer=self._reviewer,
            after=after,
            states=wanted_states(wanted),
            flagged=int(wanted.flagged),
            words="\n".join(words.long + words.short),
            count=count,
        )
        return _rows(rows)

    def _page(self, state: AssignmentState, after: int, count: int) -> list[QueueRow]:
        return _rows(
            self._access.all(_OWN_STATE, reviewer=self._reviewer, state=state.value, after=after, count=count)
        )


_ALL = (
    "SELECT p.case_id, p.case_id, c.case_id, iif(p.done, 'done', 'open'), p.flags > 0, c.media"
    " FROM case_progress p CROSS JOIN case_record c ON c.id = p.case_id"
)
_ALL_COUNTS = Prepared("SELECT name, value FROM kept_count")
_ALL_ROWS = Prepared(f"{_ALL} WHERE p.case_id >= :first AND p.case_id < :first + :count ORDER BY p.case_id")
_ALL_STATE = Prepared(f"{_ALL} WHERE p.done = :done AND p.case_id > :after ORDER BY p.case_id LIMIT :count")
_ALL_FLAGGED = Prepared(
    f"{_ALL} WHERE p.flags > 0 AND p.case_id > :after AND iif(p.done, 'done', 'open')"
    " IN (SELECT value FROM json_each(:states)) ORDER BY p.case_id LIMIT :count"
)
_ALL_CASE = Prepared(f"{_ALL} WHERE p.case_id = :case")


class AllCases:
    """Every case in the order of its key, which is its position.

    A case is done where each of its assignments is done, otherwise open; it is flagged where any of them is.
    """

    def __init__(self, access: Access) -> None:
        self._access = access
        self._search = Search(access, None)

    def counts(self) -> QueueCounts:
        """Kept counts: open and done."""
        kept: dict[str, int] = dict(self._access.all(_ALL_COUNTS))
        done = kept.get("done", 0)
        return QueueCounts(open=kept.get("cases", 0) - done, done=done)

    def rows(self, first: int, count: int) -> list[QueueRow]:
        """Positions first, first+1, ..."""
        return _rows(self._access.all(_ALL_ROWS, first=first, count=count))

    def matching(self, wanted: QueueFilter, after: int, count: int) -> list[QueueRow]:
        """The next rows that match, behind position `after`."""
        if wanted.again:
            # Nobody looks again at what others coded.
            return []
        words = Words.of(wanted.text)
        if words:
            return _rows(self._search.page(words, wanted, after=after, count=count))
        if wanted.flagged:
            states = wanted_states(wanted)
            return _rows(self._access.all(_ALL_FLAGGED, after=after, states=states, count=count))
        shown = {AssignmentState.OPEN, AssignmentState.DONE} & (wanted.states or set(AssignmentState))
        if len(shown) == 2:
            return self.rows(after + 1, count)
        return [row for state in shown for row in self._page(state, after, count)]

    def found(self, wanted: QueueFilter, after: int, count: int) -> Found:
        """As many of these rows as are found in a step."""
        words = Words.of(wanted.text)
        if not words or wanted.again:
            return _whole(self.matching(wanted, after, count), count)
        return _found(self._search.step(words, wanted, after=after, count=count))

    def next_open(self, after: int) -> QueueRow | None:
        """The next case that is not done behind `after`, then from the start."""
        open_ = AssignmentState.OPEN
        return next(iter(self._page(open_, after, 1) or self._page(open_, 0, 1)), None)

    def latest_draft(self) -> QueueRow | None:
        """Whoever does not review has no drafts."""
        return None

    def row_of(self, case: CaseKey) -> QueueRow | None:
        """The row of the case."""
        return _row(self._access.one(_ALL_CASE, case=case))

    def _page(self, state: AssignmentState, after: int, count: int) -> list[QueueRow]:
        done = int(state is AssignmentState.DONE)
        return _rows(self._access.all(_ALL_STATE, done=done, after=after, count=count))


class NoCases:
    """The queue of an account without any role that sees cases."""

    def counts(self) -> QueueCounts:
        """Nothing."""
        return QueueCounts()

    def rows(self, first: int, count: int) -> list[QueueRow]:  # noqa: ARG002 - the form of a queue
        """Nothing."""
        return []

    def matching(self, wanted: QueueFilter, after: int, count: int) -> list[QueueRow]:  # noqa: ARG002
        """Nothing."""
        return []

    def found(self, wanted: QueueFilter, after: int, count: int) -> Found:  # noqa: ARG002
        """Nothing."""
        return Found([], None)

    def next_open(self, after: int) -> QueueRow | None:  # noqa: ARG002
        """Nothing."""
        return None

    def latest_draft(self) -> QueueRow | None:
        """Nothing."""
        return None

    def row_of(self, case: CaseKey) -> QueueRow | None:  # noqa: ARG002
        """Nothing."""
        return None


def _whole(rows: list[QueueRow], count: int) -> Found:
    return Found(rows, rows[-1].position if len(rows) == count else None)


def _found(step: Step) -> Found:
    return Found(_rows(step.rows), step.looked)


def _rows(rows: Iterable[Row]) -> list[QueueRow]:
    return [
        QueueRow(position, CaseKey(case), case_id, AssignmentState(state), bool(flagged), media)
        for position, case, case_id, state, flagged, media in rows
    ]


def _row(row: Row | None) -> QueueRow | None:
    return None if row is None else _rows([row])[0]
