"""Queues: rows, filters and kept counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from reviewer.domain.assignment import Assignment, AssignmentState
from reviewer.domain.identifiers import AccountKey, CaseKey


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What the queue shows: `text` is matched within case id, source and country; empty states mean all.

    `again`: only own cases that a newer codebook version asks to look at again, in the order of their keys.
    """

    text: str = ""
    states: frozenset[AssignmentState] = frozenset()
    flagged: bool = False
    again: bool = False

    @property
    def everything(self) -> bool:
        """Whether nothing is filtered away, so that positions are dense."""
        return not self.text.strip() and not self.states and not self.flagged and not self.again


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the queue; `position` counts from 1, dense over the unfiltered queue."""

    position: int
    case: CaseKey
    case_id: str
    state: AssignmentState
    flagged: bool
    media: int


@dataclass(frozen=True, slots=True)
class Found:
    """What one step of a search found; `looked` is the position up to which it looked, None to the end."""

    rows: list[QueueRow]
    looked: int | None


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """Kept counts by state; never counted on the way.  `again`: cases, of any state, to look at again."""

    open: int = 0
    draft: int = 0
    done: int = 0
    handed_back: int = 0
    again: int = 0

    @property
    def total(self) -> int:
        """All cases of the queue."""
        return self.open + self.draft + self.done + self.handed_back


class Queue(Protocol):
    """A reviewer's queue; for an account that does not review, every case of the project."""

    def counts(self) -> QueueCounts: ...
    def rows(self, first: int, count: int) -> list[QueueRow]:
        """Positions first, first+1, ... of the unfiltered queue."""

    def matching(self, wanted: QueueFilter, after: int, count: int) -> list[QueueRow]:
        """The next rows that match, behind position `after` (0: from the start)."""

    def found(self, wanted: QueueFilter, after: int, count: int) -> Found:
        """As many of these rows as are found in a step of some milliseconds."""

    def next_open(self, after: int) -> QueueRow | None:
        """The next open row behind `after`, then from the start; never one in draft."""

    def latest_draft(self) -> QueueRow | None: ...
    def row_of(self, case: CaseKey) -> QueueRow | None: ...
    def saved_filters(self) -> list[tuple[str, QueueFilter]]: ...


class QueueWrites(Queue, Protocol):
    """Changes to assignments; kept counts change with them."""

    def assignment(self, reviewer: AccountKey, case: CaseKey) -> Assignment | None: ...
    def set_state(self, reviewer: AccountKey, case: CaseKey, state: AssignmentState) -> None: ...
    def set_flag(self, reviewer: AccountKey, case: CaseKey, *, flagged: bool) -> None: ...

    def assign(self, reviewer: AccountKey, cases: Iterable[CaseKey], *, round_number: int = 1) -> int:
        """Append cases to a reviewer's queue in this order, those already in it left out; gives how many."""

    def assign_unassigned(self, reviewer: AccountKey) -> int:
        """Append every case the reviewer does not have yet, in case order; for the policy `everyone`."""

    def save_filter(self, name: str, wanted: QueueFilter) -> None: ...
    def delete_filter(self, name: str) -> None: ...
