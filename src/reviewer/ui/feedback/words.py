"""The page's sentences, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from reviewer.domain.adjudication import Provenance
from reviewer.ui.feedback.presenter import Counted, Nothing


def nothing_words(nothing: Nothing) -> str:
    """Why nothing is listed."""
    translate = QCoreApplication.translate
    return {
        Nothing.UNRELEASED: translate(
            "Feedback",
            "Nothing has been released yet. Once your supervisor releases a round, you see here where the"
            " final answers are not what you had said, and why. Until then there is nothing to do.",
        ),
        Nothing.NO_DIFFERENCE: translate(
            "Feedback", "In everything that was released, the final answers are what you had said."
        ),
    }[nothing]


def provenance_words(provenance: Provenance) -> str:
    """How the final answer came about."""
    translate = QCoreApplication.translate
    return {
        Provenance.UNANIMOUS: translate("Feedback", "it follows from the other answers"),
        Provenance.MAJORITY: translate("Feedback", "most coders said so"),
        Provenance.ADJUDICATED: translate("Feedback", "an adjudicator decided"),
        Provenance.UNRESOLVED: translate("Feedback", "not decided yet"),
    }[provenance]


def counted_words(one: Counted, *, spoken: bool = False) -> str:
    """`3 of 40`, and for a screen reader what that is."""
    number, translate = QLocale().toString, QCoreApplication.translate
    shown = translate("Feedback", "{differing} of {compared}")
    words = translate("Feedback", "{differing} of {compared} own answers differ") if spoken else shown
    return words.format(differing=number(one.differing), compared=number(one.compared))
