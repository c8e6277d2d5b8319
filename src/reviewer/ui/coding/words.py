"""The review page's sentences, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from reviewer.domain.answer import Certainty
from reviewer.domain.codebook import Level
from reviewer.domain.countries import is_country
from reviewer.ui.coding.display import CardView
from reviewer.ui.coding.messages import Kind, Message
from reviewer.ui.coding.typed import Problem, Refusal


def card_words(card: CardView) -> str:
    """A card for a screen reader: its label and what stands there."""
    if card.answer:
        return f"{card.label}: {', '.join(card.answer)}"
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


def country_name(text: str) -> str:
    """The country that two letters stand for; empty where they stand for none."""
    code = text.strip().upper()
    if not is_country(code):
        return ""
    territory = QLocale.codeToTerritory(code)
    if QLocale().language() == QLocale.Language.English:
        return QLocale.territoryToString(territory)
    # Qt knows a country's name in English and in the country's own language, and in no other.
    return QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName()


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


def message_words(message: Message) -> str:
    """What the form has to say."""
    translate = QCoreApplication.translate
    words = {
        Kind.CHOOSE_ONE: translate("Form", "Choose an option by its key."),
        Kind.CHOOSE_SOME: translate("Form", "Choose at least one option by its key; then Enter goes on."),
        Kind.TYPE_SOMETHING: translate("Form", "Type a value; then Enter goes on."),
        Kind.MEND_RULE: translate("Form", "Before this record can be submitted: {subject}"),
        Kind.STILL_OPEN: translate("Form", "Still to answer: {subject}"),
        Kind.REOPENED: translate(
            "Form", "{subject} is open again as a draft; submitting makes its next revision."
        ),
        Kind.NOTHING_LEFT: translate(
            "Form", "Nothing is left: every case of your queue is coded or handed back."
        ),
        Kind.NOTHING_TO_UNDO: translate("Form", "There is nothing to undo."),
        Kind.NOTHING_TO_REDO: translate("Form", "There is nothing to redo."),
        Kind.UNDONE: translate("Form", "Taken back in {detail}: {subject}."),
        Kind.REDONE: translate("Form", "Done again in {detail}: {subject}."),
        Kind.REPEATED: translate("Form", "The last record’s answers are filled in. Enter submits them."),
        Kind.HANDED_BACK: translate("Form", "{subject} is handed back. Undo takes it again."),
        Kind.SAVING_STOPPED: translate(
            "Form", "Saving does not work: {subject} Nothing typed is lost; try again with {detail}."
        ),
        Kind.SAVING_AGAIN: translate("Form", "Saving works again; everything is kept."),
        Kind.REFUSED: "{subject}",
    }
    subject = step_words(message.subject) if message.kind in {Kind.UNDONE, Kind.REDONE} else message.subject
    return words[message.kind].format(subject=subject, detail=message.detail)


def step_words(what: str) -> str:
    """A step of undo in words."""
    translate = QCoreApplication.translate
    words = {
        "answer": translate("Form", "an answer"),
        "certainty": translate("Form", "the certainty"),
        "note": translate("Form", "the note"),
        "flag": translate("Form", "the flag"),
        "repeat": translate("Form", "the repeated answers"),
        "submission": translate("Form", "the submission"),
        "hand_back": translate("Form", "the hand-back"),
    }
    return words.get(what, what)
