"""The sheet a reviewer fills in: answers so far, which variables apply, what comes next, what is missing.

Pure and immutable: each change gives another sheet.  Answers to variables that a condition hides
stay remembered, so that they return with the condition; a finished sheet records them as not applying.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from .answer import DOES_NOT_APPLY, NONE, NOT_REACHED, Answer, AnswerState, chosen
from .codebook import NONE_CODE, Codebook, Hardness, Level, Rule, Variable


@dataclass(frozen=True, slots=True)
class Sheet:
    """Answers to one codebook; `answers` holds what was given, blank variables are absent."""

    codebook: Codebook
    answers: Mapping[str, Answer] = field(default_factory=dict)
    _applicable: tuple[Variable, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Asked for a dozen times at every key, and the same for as long as the sheet is.
        object.__setattr__(self, "_applicable", self._find_applicable())

    def with_answer(self, variable: str, answer: Answer | None) -> Sheet:
        """Another sheet with this answer; None makes the variable blank."""
        answers = {name: given for name, given in self.answers.items() if name != variable}
        if answer is not None:
            answers[variable] = answer
        return replace(self, answers=answers)

    def applicable(self) -> tuple[Variable, ...]:
        """The variables that apply now, in the codebook's order.

        A condition sees only variables that themselves apply, so chains of conditions fall together.
        """
        return self._applicable

    def _find_applicable(self) -> tuple[Variable, ...]:
        seen: dict[str, Answer] = {}
        shown: list[Variable] = []
        for variable in self.codebook.enabled:
            if variable.condition is not None and not variable.condition.holds(seen):
                continue
            shown.append(variable)
            if variable.id in self.answers:
                seen[variable.id] = self.answers[variable.id]
        return tuple(shown)

    def visible_answers(self) -> dict[str, Answer]:
        """The answers to variables that apply."""
        return {one.id: self.answers[one.id] for one in self.applicable() if one.id in self.answers}

    def next_open(self, after: str | None = None) -> Variable | None:
        """The next required variable that applies and is blank: behind `after`, then from the start."""
        shown = self.applicable()
        start = next((index + 1 for index, one in enumerate(shown) if one.id == after), 0)
        ordered = shown[start:] + shown[:start]
        return next((one for one in ordered if one.required and one.id not in self.answers), None)

    @property
    def complete(self) -> bool:
        """Whether every required variable that applies has an answer."""
        return self.next_open() is None

    def broken(self, hardness: Hardness) -> tuple[Rule, ...]:
        """The rules of that hardness that these answers break."""
        visible = self.visible_answers()
        return tuple(
            rule for rule in self.codebook.rules if rule.hardness is hardness and rule.when.holds(visible)
        )

    def finished(self) -> dict[str, Answer]:
        """One answer for each enabled variable: hidden ones do not apply, blank ones were not reached."""
        shown = {one.id for one in self.applicable()}
        return {
            one.id: self.answers.get(one.id, NOT_REACHED) if one.id in shown else DOES_NOT_APPLY
            for one in self.codebook.enabled
        }


def choose(variable: Variable, code_id: str) -> Answer:
    """The answer that choosing this single code gives; the code `none` of a set is the state `none`."""
    if variable.level is Level.SET and code_id == NONE_CODE:
        return NONE
    return chosen(code_id)


def toggle(variable: Variable, answer: Answer | None, code_id: str) -> Answer | None:
    """The set after toggling one code: an exclusive code stands alone, an emptied set is blank again."""
    code = variable.code(code_id)
    current = () if answer is None else answer.codes
    if answer is not None and answer.state is AnswerState.NONE and code_id == NONE_CODE:
        return None
    if code is not None and (code.exclusive or code_id == NONE_CODE):
        return None if current == (code_id,) else choose(variable, code_id)
    exclusive = {one.id for one in variable.codes if one.exclusive}
    kept = set(current) - exclusive
    kept ^= {code_id}
    ordered = tuple(one.id for one in variable.codes if one.id in kept)
    return chosen(*ordered) if ordered else None
