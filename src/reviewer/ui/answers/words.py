"""Sentences about answers and what is typed for them, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.domain.answer import Certainty
from reviewer.domain.codebook import Level
from reviewer.ui.answers.typed import Problem, Refusal
from reviewer.ui.answers.views import CardView


def card_words(card: CardView) -> str:
    """A card for a screen reader: its label and what stands there."""
    if card.answer:
        aside = f" ({card.aside})" if card.aside else ""
        return f"{card.label}: {', '.join(card.answer)}{aside}"
    translate = QCoreApplication.translate
    blank = translate("Form", "optional, no answer") if card.optional else translate("Form", "no answer yet")
    return f"{card.label}: {blank}"


def level_hint(level: Level) -> str:
    """What to type in a field of this level."""
    translate = QCoreApplication.translate
    return {
        Level.NUMBER: translate("Form", "A number; Enter goes on"),
        Level.COUNTRY: translate("Form", "Two letters, such as FR; Enter goes on"),
    }.get(level, translate("Form", "Text; Enter goes on"))


def refusal_words(refusal: Refusal) -> str:
    """What is wrong with a typed value."""
    translate = QCoreApplication.translate
    words = {
        Problem.NOT_A_NUMBER: translate("Form", "This is not a number."),
        Problem.TOO_SMALL: translate("Form", "The number is smaller than {bound}."),
        Problem.TOO_LARGE: translate("Form", "The number is larger than {bound}."),
        Problem.NOT_A_COUNTRY: translate("Form", "This is not a country code of ISO 3166 (two letters)."),
        Problem.TOO_LONG: translate("Form", "The text is longer than {bound} characters."),
        Problem.DOES_NOT_FIT: translate("Form", "This value does not fit."),
    }
    return words[refusal.problem].format(bound=refusal.bound)


def certainty_words(certainty: Certainty) -> str:
    """Low, moderate, high."""
    translate = QCoreApplication.translate
    return {
        Certainty.LOW: translate("Form", "low"),
        Certainty.MODERATE: translate("Form", "moderate"),
        Certainty.HIGH: translate("Form", "high"),
    }[certainty]
