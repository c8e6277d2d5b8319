"""Work that somebody began or was given, and that nobody has touched since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from reviewer.domain.identifiers import AccountKey, CaseKey
from reviewer.services.ports.coding import Draft
from reviewer.services.ports.design import UnbegunTask


@dataclass(frozen=True, slots=True)
class AbandonedCounts:
    """How much waits: assignments that `idle` reviewers have not begun, drafts, and what was handed back."""

    idle: int
    unbegun: int
    drafts: int
    handed_back: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.unbegun + self.drafts + self.handed_back


class Abandoned(Protocol):
    """What was not touched since the moment `before`; NotAllowed for whoever may not see all of it."""

    def idle(self, before: int) -> list[AccountKey]:
        """Reviewers with assignments to begin who have done nothing, and been given nothing, since then."""

    def counts(self, before: int) -> AbandonedCounts:
        """How much there is."""

    def drafters(self, before: int) -> list[AccountKey]:
        """Reviewers with drafts that were touched last before then."""

    def drafts(self, reviewer: AccountKey, before: int, count: int) -> list[Draft]:
        """Such drafts of one reviewer, the oldest first."""

    def handers_back(self, before: int) -> list[AccountKey]:
        """Reviewers with assignments that they handed back before then."""

    def handed_back(self, reviewer: AccountKey, before: int) -> list[UnbegunTask]:
        """Such assignments of one reviewer, in the order of the queue."""


class AbandonedWrites(Abandoned, Protocol):
    """Ends what was abandoned; what was said stays."""

    def end_draft(self, draft: Draft) -> None:
        """Take a draft away whose answers stand in a revision by now, with its flag."""

    def take_back(self, reviewer: AccountKey, cases: frozenset[CaseKey]) -> int:
        """Take assignments away that were handed back; the rest closes ranks.  Gives how many."""
