"""What is shown of variables, options and answers, as plain values to be compared with what is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.domain.answer import Answer, AnswerState
from reviewer.domain.codebook import CODED_LEVELS, NONE_CODE, Code, Level, Variable, text_in
from reviewer.ui.answers.typed import Refusal


@dataclass(frozen=True, slots=True)
class CardView:
    """One variable on one line.  `answer` is what the chips say; empty is blank.

    `aside` stands behind the label, smaller; without a `key` there is no cap; `quiet` chips are no answers.
    """

    variable: str
    key: str
    label: str
    answer: tuple[str, ...] = ()
    optional: bool = False
    warned: bool = False
    aside: str = ""
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class OptionView:
    """One option of the active variable; `detail` stands below its label, smaller."""

    code: str
    key: str
    label: str
    chosen: bool
    focused: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ActiveView:
    """The open card.  `text` is what stands in its field, None where it has options instead.

    `definition` belongs to the focused option, else to the variable; `definitions` are all that may stand
    there, so that the card can keep its height while the focus moves.  `resting`: the keys belong
    to another card.
    """

    card: CardView
    level: Level
    options: tuple[OptionView, ...]
    definition: str
    definitions: tuple[str, ...]
    text: str | None = None
    refusal: Refusal | None = None
    resting: bool = False
    typed_ahead: bool = False
    """The text was typed before the field was there, and is no answer yet."""


def answer_words(variable: Variable, answer: Answer | None, language: str) -> tuple[str, ...]:
    """An answer in the words of its codes; a code that the codebook does not know stands as its id."""
    if answer is None:
        return ()
    if answer.value is not None:
        return (answer.value,)
    codes = answer.codes or ((NONE_CODE,) if answer.state is AnswerState.NONE else ())
    named = ((code, variable.code(code)) for code in codes)
    return tuple(text_in(found.label, language) if found else code for code, found in named)


def chosen_codes(variable: Variable, answer: Answer | None) -> tuple[str, ...]:
    """The codes that an answer shows as chosen; the state `none` shows as the code of that name."""
    if answer is None or variable.level not in CODED_LEVELS:
        return ()
    return answer.codes or (NONE_CODE,)


def goes_on_by_itself(variable: Variable, code: Code) -> bool:
    """Whether choosing it leaves the variable: every single choice, and what stands alone in a set."""
    return variable.level is not Level.SET or code.exclusive or code.id == NONE_CODE
