"""The desk as it stands: the open case, the active question, and what is being chosen for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from reviewer.domain.adjudication import Decision, Reason
from reviewer.domain.answer import Answer
from reviewer.services.settling.results import Question, SettlingCase, WaitingRow
from reviewer.ui.answers.typed import Refusal

NO_OPTION = -1
NO_PLACE = -1.0
"""The weight of a line that was not read from the queue."""


class Mode(StrEnum):
    """What the keys choose now."""

    SIDES = "sides"
    """One of the coders' answers."""
    BLIND = "blind"
    """An own answer, before the coders' answers are shown."""
    OTHER = "other"
    """Another answer than the coders'."""
    REASON = "reason"
    """A reason from the list."""
    NOTE = "note"
    """Nothing: the note that the reason needs is being written."""


Pending = Answer | str | None
"""A decision that waits for its reason or note: an answer, or the letter of a side."""


@dataclass(slots=True)
class SettleState:
    """`own` holds answers given blind; `reasons` and `notes` go with decisions still to be made."""

    row: WaitingRow
    case: SettlingCase
    active: str = ""
    chooses: Mode = Mode.SIDES
    focused: int = NO_OPTION
    picked: Answer | None = None
    text: str = ""
    refusal: Refusal | None = None
    pending: Pending = None
    own: dict[str, Answer] = field(default_factory=dict)
    reasons: dict[str, Reason] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)

    @property
    def question(self) -> Question | None:
        """The active question."""
        return self.find(self.active)

    @property
    def decision(self) -> Decision | None:
        """What stands for it."""
        question = self.question
        return question.decision if question is not None else None

    def find(self, variable: str) -> Question | None:
        """The question on that variable."""
        return next((one for one in self.case.questions if one.variable == variable), None)

    def activate(self, variable: str) -> None:
        """Turn to that question; what was begun on another is given up."""
        self.active = variable
        self.rest()

    def rest(self) -> None:
        """Choose among the sides again."""
        self.chooses, self.focused, self.picked = Mode.SIDES, NO_OPTION, None
        self.text, self.refusal, self.pending = "", None, None

    @property
    def left(self) -> tuple[str, ...]:
        """Questions neither decided nor deferred, in order."""
        return tuple(one.variable for one in self.case.questions if one.decision is None and not one.deferred)

    def next_left(self, *, deferred: bool = False) -> str:
        """The next of them behind the active one, then from the start; empty where none is left.

        `deferred` counts those that were put off as left too.
        """
        order = [one.variable for one in self.case.questions]
        start = order.index(self.active) + 1 if self.active in order else 0
        turned = order[start:] + order[:start]
        left = set(self.left)
        if deferred:
            left |= {one.variable for one in self.case.questions if one.deferred}
        return next((one for one in turned if one in left), "")

    def first(self, wanted: str = "") -> str:
        """Where to begin: the wanted question, the first that is left, else the first there is."""
        asked = [one.variable for one in self.case.questions]
        if wanted in asked:
            return wanted
        return next(iter([*self.left, *asked]), "")

    def neighbour(self, step: int) -> str:
        """The question above or below the active one; the same at the ends."""
        asked = [one.variable for one in self.case.questions]
        if self.active not in asked:
            return self.first()
        return asked[min(max(asked.index(self.active) + step, 0), len(asked) - 1)]

    def reason(self) -> Reason | None:
        """The reason that goes, or went, with the active question."""
        question = self.question
        standing = (
            question.decision.reason if question is not None and question.decision is not None else None
        )
        return self.reasons.get(self.active, standing)

    def note(self) -> str:
        """The note that goes, or went, with it."""
        decision = self.decision
        return self.notes.get(self.active, decision.note if decision is not None else "")


def changed_question(before: SettlingCase, now: SettlingCase) -> str:
    """The question on which something else stands now."""
    known = {one.variable: (one.decision, one.deferred) for one in before.questions}
    differing = (one for one in now.questions if known.get(one.variable) != (one.decision, one.deferred))
    return next((one.variable for one in differing), "")


def row_without_place(case: SettlingCase) -> WaitingRow:
    """A line for a case that was not opened from the queue: the next case is the first."""
    left = sum(one.decision is None for one in case.questions)
    return WaitingRow(case.case, case.case_id, NO_PLACE, left, "open")
