"""What the questions look like, as plain values in the window's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from reviewer.domain.answer import Answer
from reviewer.domain.codebook import CODED_LEVELS, Level, text_in
from reviewer.services.settling.results import Question, Side
from reviewer.ui.actions.of_settle import MOST_SIDES
from reviewer.ui.adjudication.choosing import options_of
from reviewer.ui.adjudication.deciding import OWN, REASONS
from reviewer.ui.adjudication.desk import Desk
from reviewer.ui.adjudication.state import Mode, SettleState
from reviewer.ui.adjudication.words import agreed_words, side_detail
from reviewer.ui.answers.final import definition_words, joined, reason_words, said_words
from reviewer.ui.answers.views import ActiveView, CardView, OptionView, chosen_codes
from reviewer.ui.untrusted import isolated

_NOTE_SHOWN = 200
_RIGHT_TO_LEFT = "\u200f"


KeyOf = Callable[[str], str]
"""The first key of an action, by name; empty where it has none."""


@dataclass(frozen=True, slots=True)
class SettleView:
    """`open_at` is the place of the open question; `sides` and `choice` are its cards, in this order."""

    questions: tuple[CardView, ...] = ()
    open_at: int = -1
    sides: ActiveView | None = None
    choice: ActiveView | None = None
    agreed: tuple[CardView, ...] = ()
    left: int = 0


def settle_view(desk: Desk, key_of: KeyOf) -> SettleView:
    """The questions as they stand now; empty where no case is open."""
    state = desk.state
    if state is None:
        return SettleView()
    asked = [one.variable for one in state.case.questions]
    open_at = asked.index(state.active) if state.active in asked else -1
    question = state.question
    mode = desk.mode
    sides = choice = None
    if question is not None:
        sides = None if mode is Mode.BLIND else _sides(desk, state, question, key_of)
        choice = _choice(desk, state, question, key_of)
    return SettleView(
        questions=tuple(_line(desk, one) for one in state.case.questions),
        open_at=open_at,
        sides=sides,
        choice=choice,
        agreed=_agreed(desk, state),
        left=sum(one.decision is None for one in state.case.questions),
    )


# ---- lines


def _line(desk: Desk, question: Question) -> CardView:
    translate = QCoreApplication.translate
    label = desk.label_of(question.variable)
    decision = question.decision
    if decision is not None and decision.answer is not None:
        words = said_words(desk.known(question.variable), decision.answer, desk.language)
        return CardView(question.variable, "", label, (f"✓ {words[0]}", *words[1:]))
    if question.deferred:
        return CardView(question.variable, "", label, (translate("Settle", "◷ deferred"),), quiet=True)
    return CardView(question.variable, "", label, (translate("Settle", "○ open"),), quiet=True)


def _agreed(desk: Desk, state: SettleState) -> tuple[CardView, ...]:
    found = []
    for one in state.case.agreed:
        words = said_words(desk.known(one.variable), one.answer, desk.language)
        aside = agreed_words(one, state.case.coders)
        found.append(CardView(one.variable, "", desk.label_of(one.variable), words, aside=aside, quiet=True))
    return tuple(found)


# ---- the open question


def _sides(desk: Desk, state: SettleState, question: Question, key_of: KeyOf) -> ActiveView:
    choosing = desk.mode is Mode.SIDES
    options = [
        _side(desk, question, one, _key_of_side(at, key_of), focused=choosing and at == state.focused)
        for at, one in enumerate(question.sides)
    ]
    options += _own(desk, question, key_of)
    focused = question.sides[state.focused] if choosing and 0 <= state.focused < len(question.sides) else None
    variable = desk.known(question.variable)
    standing = question.decision.answer if question.decision is not None else None
    shown = focused.answer if focused is not None else standing
    of_codes = definition_words(variable, shown, desk.language)
    own = text_in(variable.definition, desk.language) if variable is not None else ""
    said = _goes_with(desk, state)
    definitions = [
        own,
        *(definition_words(variable, one.answer, desk.language) for one in question.sides),
        of_codes,
    ]
    return ActiveView(
        card=CardView(question.variable, "", desk.label_of(question.variable)),
        level=Level.NOMINAL,
        options=tuple(options),
        definition=_lines(said, of_codes or own) if choosing else said,
        definitions=tuple(_lines(said, one or own) for one in definitions) if choosing else (said,),
        resting=not choosing,
    )


def _key_of_side(at: int, key_of: KeyOf) -> str:
    return key_of(f"settle_side_{at + 1}") if at < MOST_SIDES else ""


def _side(desk: Desk, question: Question, side: Side, key: str, *, focused: bool) -> OptionView:
    decision = question.decision
    words = joined(said_words(desk.known(question.variable), side.answer, desk.language))
    return OptionView(
        code=side.label,
        key=key,
        label=_behind(side.label, words),
        chosen=decision is not None and decision.answer is not None and decision.answer == side.answer,
        focused=focused,
        detail=side_detail(side),
    )


def _behind(letter: str, words: str) -> str:
    """The letter stands where reading begins, whatever the words are written in."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"{_RIGHT_TO_LEFT if mirrored else ''}{letter}:  {isolated(words)}"


def _own(desk: Desk, question: Question, key_of: KeyOf) -> list[OptionView]:
    """The own answer given blind, or a decision that none of the coders said."""
    translate = QCoreApplication.translate
    variable, decision = desk.known(question.variable), question.decision
    own = desk.own_answer()
    if own is not None:
        words = joined(said_words(variable, own, desk.language))
        detail = translate("Settle", "your own answer, given before you saw the others")
        return [OptionView(OWN, key_of("settle_enter"), words, chosen=False, focused=False, detail=detail)]
    if decision is None or decision.answer is None:
        return []
    if any(one.answer == decision.answer for one in question.sides):
        return []
    words = joined(said_words(variable, decision.answer, desk.language))
    detail = translate("Settle", "decided: none of the coders said this")
    return [OptionView("", key_of("settle_other"), words, chosen=True, focused=False, detail=detail)]


def _goes_with(desk: Desk, state: SettleState) -> str:
    """The answer that waits for its reason, and reason and note of the question."""
    translate = QCoreApplication.translate
    reason, note = state.reason(), state.note()
    parts = []
    if isinstance(state.pending, Answer):
        words = joined(said_words(desk.known(state.active), state.pending, desk.language))
        parts.append(translate("Settle", "Your answer: {answer}").format(answer=words))
    if reason is not None:
        parts.append(translate("Settle", "Reason: {reason}").format(reason=reason_words(reason)))
    if note.strip():
        words = translate("Settle", "Note: {note}")
        parts.append(words.format(note=isolated(" ".join(note.split()), limit=_NOTE_SHOWN)))
    return "\n".join(parts)


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


# ---- what is chosen below


def _choice(desk: Desk, state: SettleState, question: Question, key_of: KeyOf) -> ActiveView | None:
    mode = desk.mode
    if mode is Mode.REASON:
        return _reasons(state, key_of("settle_reason"))
    variable = desk.known(question.variable)
    if mode not in {Mode.OTHER, Mode.BLIND} or variable is None:
        return None
    translate = QCoreApplication.translate
    blind = mode is Mode.BLIND
    title = desk.label_of(question.variable) if blind else translate("Settle", "Another answer")
    codes = options_of(variable)
    picked = set(chosen_codes(variable, state.picked))
    options = tuple(
        OptionView(
            code.id, code.key, text_in(code.label, desk.language), code.id in picked, at == state.focused
        )
        for at, code in enumerate(codes)
    )
    own = text_in(variable.definition, desk.language)
    focused = codes[state.focused] if 0 <= state.focused < len(codes) else None
    of_focused = text_in(focused.definition, desk.language) if focused is not None else ""
    return ActiveView(
        card=CardView(question.variable, "" if blind else key_of("settle_other"), title),
        level=variable.level,
        options=options,
        definition=of_focused or own,
        definitions=(own, *(text_in(code.definition, desk.language) for code in codes)),
        text=None if variable.level in CODED_LEVELS else state.text,
        refusal=state.refusal,
    )


def _reasons(state: SettleState, key: str) -> ActiveView:
    options = tuple(
        OptionView(
            one.value,
            str(at + 1),
            reason_words(one),
            chosen=one is state.reason(),
            focused=at == state.focused,
        )
        for at, one in enumerate(REASONS)
    )
    title = QCoreApplication.translate("Settle", "Why do the answers differ?")
    return ActiveView(CardView("", key, title), Level.NOMINAL, options, "", ("",))
