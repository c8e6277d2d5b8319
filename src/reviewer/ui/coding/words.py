"""The review page's sentences, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.ui.coding.messages import Kind, Message


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
        Kind.PASSED: translate(
            "Form",
            "Begun with version {subject} of the codebook; {detail} is in force now, and every answer fits.",
        ),
        Kind.PASSED_ASKS: translate(
            "Form", "Version {detail} of the codebook is in force. Asked again: {subject}"
        ),
        Kind.LOOK_AGAIN: translate(
            "Form", "Version {detail} of the codebook is in force. To look at again: {subject}"
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
