"""The page's sentences, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.domain.adjudication import Provenance
from reviewer.services.settling.results import Agreed, Side
from reviewer.ui.adjudication.messages import Kind, Message
from reviewer.ui.answers.final import JOINT
from reviewer.ui.answers.words import certainty_words
from reviewer.ui.untrusted import isolated, shown

_NOTE_SHOWN = 240


def side_detail(side: Side) -> str:
    """How sure the coder was, and what the coder noted."""
    translate = QCoreApplication.translate
    parts = []
    if side.certainty is not None:
        words = translate("Settle", "certainty: {certainty}")
        parts.append(words.format(certainty=certainty_words(side.certainty)))
    if side.note.strip():
        words = translate("Settle", "note: {note}")
        parts.append(words.format(note=isolated(" ".join(side.note.split()), limit=_NOTE_SHOWN)))
    return JOINT.join(parts)


def agreed_words(agreed: Agreed, coders: int) -> str:
    """How it settled itself."""
    translate = QCoreApplication.translate
    if agreed.provenance is Provenance.MAJORITY:
        return translate("Settle", "majority: {said} of {coders}").format(said=agreed.said_by, coders=coders)
    if agreed.provenance is Provenance.ADJUDICATED:
        return translate("Settle", "follows from a decision")
    if coders == 1:
        return translate("Settle", "one coder")
    return translate("Settle", "agreed by all")


def message_words(message: Message) -> str:
    """What there is to say."""
    translate = QCoreApplication.translate
    words = {
        Kind.NOTHING_LEFT: translate("Settle", "Nothing is left to settle in this queue."),
        Kind.CHOOSE_SOME: translate("Settle", "Choose an option by its key."),
        Kind.NO_ANSWER: translate("Settle", "This coder gave no answer: choose one by its key."),
        Kind.REASON_NEEDED: translate(
            "Settle", "None of the coders said this. Choose the reason by its key; Esc gives the answer up."
        ),
        Kind.NOTE_NEEDED: translate(
            "Settle", "This reason needs a note: write in a few words why, then Ctrl+Enter decides."
        ),
        Kind.REASON_KEPT: translate("Settle", "The reason goes with the decision."),
        Kind.OWN_ANSWER: translate(
            "Settle", "Your own answer is kept. Enter confirms it; any other key of a side changes it."
        ),
        Kind.MERGED: translate("Settle", "Settled by itself after this decision: {subject}"),
        Kind.UNDONE: translate("Settle", "Taken back in {subject}."),
        Kind.REDONE: translate("Settle", "Done again in {subject}."),
        Kind.NOTHING_TO_UNDO: translate("Settle", "There is nothing to undo."),
        Kind.NOTHING_TO_REDO: translate("Settle", "There is nothing to redo."),
        Kind.BLIND_ON: translate(
            "Settle", "Blind first: answer by the codebook’s keys; then the coders’ answers are shown."
        ),
        Kind.BLIND_OFF: translate("Settle", "The coders’ answers are shown at once."),
        Kind.REFUSED: "{subject}",
    }
    subject = message.subject if message.kind is Kind.REFUSED else shown(message.subject)
    return words[message.kind].format(subject=subject)
