"""Progress in words of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.domain.assignment import AssignmentState
from reviewer.services.ports import StoredDraw
from reviewer.services.progress import States
from reviewer.ui.pieces.numbers import number_words


def percent(part: int, whole: int) -> str:
    """A share in whole per cent; below one and above 99 it says so."""
    if not whole:
        return ""
    share = 100 * part / whole
    if 0 < share < 1:
        return "< 1 %"
    return "> 99 %" if 99 < share < 100 else f"{round(share)} %"


def headline(states: States) -> str:
    """How many cases are done."""
    words = QCoreApplication.translate("Progress", "{done} of {cases} cases are done ({share})")
    if not states.cases:
        return QCoreApplication.translate("Progress", "There are no cases yet")
    share = percent(states.done, states.cases)
    return words.format(
        done=number_words(states.done), cases=number_words(states.cases), share=share or "0 %"
    )


def state_words(states: States) -> dict[AssignmentState, str]:
    """Assignments of everybody, state by state."""
    translate = QCoreApplication.translate
    words = {
        AssignmentState.OPEN: translate("Progress", "{count} to do"),
        AssignmentState.DRAFT: translate("Progress", "{count} in draft"),
        AssignmentState.DONE: translate("Progress", "{count} done"),
        AssignmentState.HANDED_BACK: translate("Progress", "{count} handed back"),
    }
    return {state: text.format(count=number_words(states.of(state))) for state, text in words.items()}


def draw_words(draw: StoredDraw) -> str:
    """A draw as a way of dividing cases."""
    words = QCoreApplication.translate("Progress", "draw {number}: {cases} cases")
    if draw.record.plan.stratify:
        words = QCoreApplication.translate("Progress", "draw {number}: {cases} cases by {column}")
    return words.format(
        number=number_words(draw.key), cases=number_words(draw.cases), column=draw.record.plan.stratify
    )


def not_said() -> str:
    """Cases that do not say the value, or are not divided."""
    return QCoreApplication.translate("Progress", "(not said)")
