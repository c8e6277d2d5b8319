"""How far a case is, by icon and word, the same wherever it is shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from reviewer.domain.assignment import AssignmentState
from reviewer.ui.pieces.icons import Icon

STATE_ICONS: Mapping[AssignmentState, Icon] = {
    AssignmentState.OPEN: Icon.OPEN,
    AssignmentState.DRAFT: Icon.DRAFT,
    AssignmentState.DONE: Icon.DONE,
    AssignmentState.HANDED_BACK: Icon.HANDED_BACK,
}


def state_words(state: AssignmentState) -> str:
    """One or two words."""
    translate = QCoreApplication.translate
    return {
        AssignmentState.OPEN: translate("States", "open"),
        AssignmentState.DRAFT: translate("States", "draft"),
        AssignmentState.DONE: translate("States", "coded"),
        AssignmentState.HANDED_BACK: translate("States", "handed back"),
    }[state]
