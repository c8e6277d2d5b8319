"""What the progress page shows (no Qt): counts by state, stratum, round and variable, and what is to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.domain.codebook import Codebook, text_in
from reviewer.domain.identifiers import DrawKey
from reviewer.services.ports import StoredDraw
from reviewer.services.progress import ByColumn, ByDraw, ProgressReport, States

_DRAW = "draw "
_FIRST_COLUMN = "source"

Figures = tuple[str, tuple[int, ...]]
"""A name (empty: not said) with its numbers."""


@dataclass(slots=True)
class ProgressPresenter:
    """`states` are known at once; `report` once everything was counted; `stale`: something changed since."""

    book: Codebook
    language: str
    states: States | None = None
    report: ProgressReport | None = None
    stale: bool = False
    counting: bool = False
    chosen: str = ""
    draws: tuple[StoredDraw, ...] = ()
    columns: tuple[str, ...] = (_FIRST_COLUMN,)

    # ---- dividing the cases

    def know(self, draws: Sequence[StoredDraw]) -> bool:
        """The draws of the project; whether another division is shown now than before."""
        before = self.chosen
        self.draws = tuple(draws)
        if self.chosen not in self.divisions():
            self.chosen = self.divisions()[0]
        return self.chosen != before

    def divisions(self) -> list[str]:
        """What the cases can be divided by: draws, the newest first, then columns."""
        return [*(f"{_DRAW}{one.key}" for one in reversed(self.draws)), *self.columns]

    def draw_of(self, division: str) -> StoredDraw | None:
        """The draw that a division names."""
        return next((one for one in self.draws if f"{_DRAW}{one.key}" == division), None)

    @property
    def division(self) -> ByDraw | ByColumn:
        """What to count by."""
        draw = self.draw_of(self.chosen)
        return ByDraw(DrawKey(draw.key)) if draw is not None else ByColumn(self.chosen or _FIRST_COLUMN)

    # ---- figures come and go

    def begin(self) -> None:
        """Counting begins; what was counted before is shown until it is done."""
        self.counting = True

    def counted(self, report: ProgressReport) -> None:
        """Everything is counted."""
        self.report, self.states = report, report.states
        self.counting = self.stale = False

    def stopped(self) -> None:
        """No new figures come."""
        self.counting = False
        self.stale = self.report is not None

    # ---- tables

    def strata(self) -> list[Figures]:
        """Stratum: cases, those that nobody has, those to be done, those that are done."""
        if self.report is None:
            return []
        return [
            (one.stratum, (one.cases, one.unassigned, one.cases - one.unassigned - one.done, one.done))
            for one in self.report.strata
        ]

    def rounds(self) -> list[Figures]:
        """Round: assignments to do, in draft, done, handed back."""
        if self.report is None:
            return []
        return [
            (str(one.round), (one.open, one.draft, one.done, one.handed_back)) for one in self.report.rounds
        ]

    def variables(self) -> list[Figures]:
        """Question: answered, of these undetermined, none, does not apply, not reached, still to come."""
        if self.report is None or self.report.variables is None:
            return []
        to_come = self.report.states.to_come
        return [
            (
                self._label(one.variable),
                (
                    one.answered,
                    one.undetermined,
                    one.none,
                    one.does_not_apply,
                    one.not_reached,
                    to_come,
                ),
            )
            for one in self.report.variables
        ]

    @property
    def hides_variables(self) -> bool:
        """Whether this account may not know what others said."""
        return self.report is not None and self.report.variables is None

    def _label(self, variable: str) -> str:
        found = self.book.variable(variable)
        return (text_in(found.label, self.language) if found is not None else "") or variable
