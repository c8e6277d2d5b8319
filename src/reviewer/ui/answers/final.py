"""Answers of coders, final answers, and why they differ, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.domain.adjudication import Reason
from reviewer.domain.answer import Answer, AnswerState
from reviewer.domain.codebook import NONE_CODE, Variable, text_in
from reviewer.ui.answers.views import answer_words, chosen_codes
from reviewer.ui.untrusted import shown

JOINT = " · "


def reason_words(reason: Reason) -> str:
    """Why the coders differed."""
    translate = QCoreApplication.translate
    return {
        Reason.OVERLOOKED: translate("Settle", "something in the record was overlooked"),
        Reason.DEFINITION_READ_DIFFERENTLY: translate("Settle", "the definition was read differently"),
        Reason.DEFINITION_UNCLEAR: translate("Settle", "the definition allows both answers"),
        Reason.RECORD_INSUFFICIENT: translate("Settle", "the record does not say enough"),
        Reason.SLIP: translate("Settle", "a slip in entering the answer"),
        Reason.RECORD_CHANGED: translate("Settle", "the record changed between the codings"),
        Reason.OTHER: translate("Settle", "another reason, said in the note"),
    }[reason]


def said_words(variable: Variable | None, answer: Answer | None, language: str) -> tuple[str, ...]:
    """An answer in the words of its codes, or why there is none; safe to show."""
    translate = QCoreApplication.translate
    if answer is None:
        return (translate("Settle", "was not asked"),)
    if answer.state is AnswerState.DOES_NOT_APPLY:
        return (translate("Settle", "does not apply"),)
    if answer.state is AnswerState.NOT_REACHED:
        return (translate("Settle", "not answered"),)
    if variable is None:
        return tuple(shown(code) for code in answer.codes)
    return tuple(shown(word) for word in answer_words(variable, answer, language))


def joined(words: tuple[str, ...]) -> str:
    """Several words of one answer on one line."""
    return JOINT.join(words)


def definition_words(variable: Variable | None, answer: Answer | None, language: str) -> str:
    """The codebook's definitions of the codes of an answer, each behind its label on a line of its own."""
    if variable is None or answer is None:
        return ""
    codes = [variable.code(code) for code in chosen_codes(variable, answer)]
    told = [
        (text_in(code.label, language), text_in(code.definition, language))
        for code in codes
        if code is not None and code.definition and (code.id != NONE_CODE or len(codes) == 1)
    ]
    return "\n".join(f"{label}: {definition}" for label, definition in told)
