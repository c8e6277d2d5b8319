"""Codings, decisions and final records that came in a package: appended where they are not there yet.

Nothing that is there changes but the numbers of revisions, which follow the order of (time, uuid): whatever
comes first, and however often, the same rows stand in the same order in the end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from reviewer.domain.person import Right
from reviewer.services.ports import (
    Arrival,
    ArrivingCoding,
    ArrivingDecision,
    ArrivingFinal,
    NameOf,
    Unfit,
)
from reviewer.storage.arriving_codings import CodingArrivals
from reviewer.storage.arriving_finals import FinalArrivals
from reviewer.storage.arriving_places import Places
from reviewer.storage.assignments import QueueWrites
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.pseudonymous import stage_cases
from reviewer.storage.scope import Scope

_Arrived = TypeVar("_Arrived")

_PEOPLE = Prepared("SELECT id, name, enabled FROM account")
_BOOKS = Prepared("SELECT id, digest FROM codebook_version")

_UNFIT = {
    "case": (
        "codings are of cases that this desk does not have",
        "Import the same case records here first.",
    ),
    "person": (
        "rows are by people who have no account here",
        "Add accounts of the same names with 'reviewer people add'.",
    ),
    "disabled": (
        "codings are new and by a reviewer whose account is disabled here",
        "Enable the account, or ask for a package without them.",
    ),
    "codebook": (
        "rows are of a codebook version that this desk does not have",
        "Publish the same version here first.",
    ),
    "answer": ("rows hold answers that their codebook does not know", "Ask for the package once more."),
    "differs": (
        "rows have the identity of others that are here and say something else",
        "Compare the two desks; one of them was changed from outside.",
    ),
    "reviewer": (
        "codings are by somebody else than the reviewer that the work went to",
        "Only that reviewer's own codings can be returned.",
    ),
}


class Arriving:
    """Takes the rows of one package in, inside one writing."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._viewer = scope.viewer
        self._catalogue = catalogue
        # Merging moves other people's tasks, whatever else the account does.
        self._queue = QueueWrites(access, replace(scope, own_queue=False))
        self._parts: tuple[CodingArrivals, FinalArrivals] | None = None

    def begin(self, name_of: NameOf, person_of: NameOf) -> None:
        """Work out the pseudonyms of all cases and people; raises NotAllowed."""
        self._viewer.require(Right.SUPERVISE)
        stage_cases(self._access, name_of, coded_only=False)
        places = Places(
            self._access,
            self._catalogue,
            people={person_of(name): (key, bool(on)) for key, name, on in self._access.all(_PEOPLE)},
            books={digest: key for key, digest in self._access.all(_BOOKS)},
        )
        self._parts = (CodingArrivals(self._access, places, self._queue), FinalArrivals(self._access, places))

    def codings(self, rows: Iterable[ArrivingCoding], arrival: Arrival, *, only: str | None) -> None:
        """Add those that are not there; `only`: the pseudonym of the one reviewer that they may be of."""
        codings, _ = self._begun()
        _collect(rows, lambda row: codings.add(row, arrival, only=only), arrival)

    def decisions(self, rows: Iterable[ArrivingDecision], arrival: Arrival) -> None:
        """Add those that are not there."""
        _, finals = self._begun()
        _collect(rows, finals.add_decision, arrival)

    def finals(self, rows: Iterable[ArrivingFinal], arrival: Arrival) -> None:
        """Add those that are not there."""
        _, finals = self._begun()
        _collect(rows, lambda row: finals.add_final(row, arrival), arrival)

    def finish(self, arrival: Arrival) -> None:
        """Put revisions in the order of their times, and tasks in the state that follows from them."""
        codings, finals = self._begun()
        codings.finish(arrival)
        finals.finish()

    def _begun(self) -> tuple[CodingArrivals, FinalArrivals]:
        if self._parts is None:
            raise RuntimeError("rows arrive before `begin`")
        return self._parts


def _collect(rows: Iterable[_Arrived], add: Callable[[_Arrived], str], arrival: Arrival) -> None:
    """Add each; count what is unfit by its reason."""
    unfit = Counter(reason for row in rows if (reason := add(row)))
    arrival.unfit += [Unfit(_UNFIT[reason][0], count, _UNFIT[reason][1]) for reason, count in unfit.items()]
