"""How far the work is: counts by state, stratum, round and variable; never by person.

What would go through all of a table is asked in parts: keys above `after` up to `up_to`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import AccountKey, CodebookKey, DrawKey


@dataclass(frozen=True, slots=True)
class RoundCount:
    """How many assignments of a round are in a state."""

    round: int
    state: AssignmentState
    assignments: int


@dataclass(frozen=True, slots=True)
class StratumCount:
    """Cases of a stratum (empty: not said); nobody has the `unassigned`, all who have them did the `done`."""

    stratum: str
    cases: int
    unassigned: int
    done: int


@dataclass(frozen=True, slots=True)
class VariableCount:
    """Codings in force in which a variable has a state; of those that are answered, `undetermined` say that
    it cannot be told.
    """

    variable: str
    state: str
    codings: int
    undetermined: int


class ProgressCounts(Protocol):
    """Every method raises NotAllowed for whoever may not supervise."""

    def cases(self) -> tuple[int, int]:
        """(cases, those that are done), as they are kept."""

    def assignments(self) -> dict[AssignmentState, int]:
        """Assignments of everybody by state, as they are kept."""

    def to_do(self) -> dict[AccountKey, int]:
        """Assignments of each reviewer that are open or in draft, as they are kept."""

    def ends(self) -> tuple[int, int, int]:
        """The highest keys of (assignments, cases, codings): where going through them ends."""

    def draw_size(self, draw: DrawKey) -> int:
        """How many cases a draw has; raises NotFound."""

    def rounds(self, *, after: int, up_to: int) -> list[RoundCount]:
        """Assignments with these keys."""

    def drawn(self, draw: DrawKey, *, after: int, up_to: int) -> list[StratumCount]:
        """Cases of a draw with these places in it, by the draw's strata."""

    def by_column(self, column: str, *, after: int, up_to: int) -> list[StratumCount]:
        """Cases with these keys by a column of theirs; raises NotAllowed for hints that may not be seen."""

    def variables(self, codebook: CodebookKey, *, after: int, up_to: int) -> list[VariableCount]:
        """Codings with these keys; raises NotAllowed for whoever may not see every coding."""
