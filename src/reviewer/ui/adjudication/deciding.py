"""What keys do to the active question: take a side, give another answer, a reason, a note; no Qt."""

from __future__ import annotations

from collections.abc import Callable

from reviewer.domain.adjudication import Reason
from reviewer.domain.answer import NOT_REACHED, Answer
from reviewer.domain.codebook import CODED_LEVELS, Level
from reviewer.domain.disagreement import OPINIONS
from reviewer.services.settling.results import Question
from reviewer.ui.adjudication.choosing import begins, choose_at, choose_by_key, options_of
from reviewer.ui.adjudication.desk import Desk
from reviewer.ui.adjudication.effects import Decide, Effects, Explain, Reveal, Said, Take
from reviewer.ui.adjudication.messages import Kind, Message
from reviewer.ui.adjudication.state import NO_OPTION, Mode, Pending, SettleState
from reviewer.ui.answers.typed import Refusal, read_typed

REASONS = tuple(Reason)
"""In the order of the list: their keys are 1, 2, ..."""
SIDE_LETTERS = "abc"
OWN = "own"
"""Stands for the own answer among the sides."""
_MOVES = {"up": -1, "down": 1}
_PAGES = {"pageup": -1, "pagedown": 1}


class Deciding:
    """Commands on one question; each changes the state at once and gives what is to be stored."""

    def __init__(self, desk: Desk, new_save_id: Callable[[], str]) -> None:
        self._desk, self._new_save_id = desk, new_save_id
        self.strokes = ""

    # ---- keys

    def means(self, state: SettleState, key: str) -> bool:
        """Whether `press` would do something."""
        if key in _MOVES or key in _PAGES or key == "space" or self.strokes:
            return True
        mode = self._desk.mode
        if mode is Mode.REASON:
            return key == "enter" or key in self._reason_keys()
        if mode in {Mode.OTHER, Mode.BLIND}:
            keys = self._option_keys(state)
            return key == "enter" or key in keys or begins(keys, key)
        return False

    def press(self, state: SettleState, key: str) -> Effects:
        """A key that is no action's."""
        mode = self._desk.mode
        if key in _PAGES:
            if mode in {Mode.SIDES, Mode.BLIND}:
                state.activate(state.neighbour(_PAGES[key]))
            return []
        if key in _MOVES:
            return self._move(state, _MOVES[key])
        if mode is Mode.REASON:
            return self._press_reason(state, key)
        if mode in {Mode.OTHER, Mode.BLIND}:
            return self._press_option(state, key)
        at = state.focused if key == "space" else side_of(key)
        return self.take(state, at) if at >= 0 else []

    def clicked(self, state: SettleState, code: str) -> Effects:
        """An option by its name: a code, a reason, a side's letter, or the own answer."""
        mode = self._desk.mode
        if mode is Mode.REASON and code in REASONS:
            return self._reason(state, Reason(code))
        variable = self._desk.known(state.active)
        if mode in {Mode.OTHER, Mode.BLIND} and variable is not None:
            codes = [one.id for one in options_of(variable)]
            return self._finished(state, choose_at(state, variable, codes.index(code)).answer)
        if code == OWN:
            return self.confirm()
        question = state.question
        labels = [one.label for one in question.sides] if question is not None else []
        return self.take(state, labels.index(code)) if code in labels else []

    def option_keys(self) -> frozenset[str]:
        """The first strokes of the keys that choose an option of the active question."""
        state = self._desk.state
        return frozenset(key.partition(" ")[0] for key in self._option_keys(state)) if state else frozenset()

    def _option_keys(self, state: SettleState) -> list[str]:
        variable = self._desk.known(state.active)
        return [code.key for code in options_of(variable)] if variable is not None else []

    @staticmethod
    def _reason_keys() -> dict[str, Reason]:
        return {str(at): reason for at, reason in enumerate(REASONS, start=1)}

    def _move(self, state: SettleState, by: int) -> Effects:
        count = self._count(state)
        if count:
            start = -1 if by > 0 else count
            at = state.focused if state.focused != NO_OPTION else start
            state.focused = min(max(at + by, 0), count - 1)
        return []

    def _count(self, state: SettleState) -> int:
        mode, question = self._desk.mode, state.question
        if mode is Mode.REASON:
            return len(REASONS)
        if mode is Mode.SIDES:
            return len(question.sides) if question is not None else 0
        return len(self._option_keys(state))

    # ---- an answer of one's own

    def give_another(self, state: SettleState) -> Effects:
        """Open the codebook's options."""
        question = state.question
        if question is None:
            return []
        state.rest()
        state.chooses = Mode.OTHER
        variable = self._desk.known(state.active)
        if question.decision is not None and variable is not None and variable.level is Level.SET:
            state.picked = question.decision.answer
        self._desk.message = None
        return []

    def _press_option(self, state: SettleState, key: str) -> Effects:
        variable = self._desk.known(state.active)
        if variable is None:
            return []
        strokes, self.strokes = f"{self.strokes} {key}".strip(), ""
        if key in {"enter", "space"}:
            return self._enter_option(state, key)
        chosen = choose_by_key(state, variable, strokes)
        if chosen is None:
            self.strokes = strokes if begins(self._option_keys(state), strokes) else ""
            return []
        return self._finished(state, chosen.answer)

    def _enter_option(self, state: SettleState, key: str) -> Effects:
        """Space chooses the focused option; Enter takes a set, or chooses the focused option."""
        variable = self._desk.known(state.active)
        if variable is None:
            return []
        if key == "enter" and state.picked is not None:
            return self._finished(state, state.picked)
        if state.focused != NO_OPTION and (key == "space" or variable.level is not Level.SET):
            return self._finished(state, choose_at(state, variable, state.focused).answer)
        if key == "enter" and variable.level in CODED_LEVELS:
            self._desk.message = Message(Kind.CHOOSE_SOME)
        return []

    def commit_text(self, state: SettleState, text: str, *, take: bool) -> Effects:
        """A typed value is taken, or what is wrong with it is said."""
        variable = self._desk.known(state.active)
        if variable is None or self._desk.mode not in {Mode.OTHER, Mode.BLIND}:
            return []
        value = read_typed(variable, text)
        state.text, state.refusal = text, value if isinstance(value, Refusal) else None
        return self._finished(state, value) if take and isinstance(value, Answer) else []

    def _finished(self, state: SettleState, answer: Answer | None) -> Effects:
        self._desk.message = None
        if answer is None:
            return []
        if self._desk.mode is Mode.BLIND:
            state.own[state.active] = answer
            return [Reveal(state.case.case)]
        return self._decide(state, answer)

    # ---- deciding

    def take(self, state: SettleState, at: int) -> Effects:
        """The side at that place."""
        question = state.question
        if question is None or not 0 <= at < len(question.sides) or self._desk.hides(state.active):
            return []
        answer = question.sides[at].answer
        variable = self._desk.known(state.active)
        blank = answer == NOT_REACHED and variable is not None and not variable.required
        if answer is None or (answer.state not in OPINIONS and not blank):
            effects = self.give_another(state)
            self._desk.message = Message(Kind.NO_ANSWER)
            return effects
        return self._decide(state, question.sides[at].label)

    def confirm(self) -> Effects:
        """Decide with the own answer that was given blind; nothing where there is none."""
        state, own = self._desk.state, self._desk.own_answer()
        return self._decide(state, own) if state is not None and own is not None else []

    def _decide(self, state: SettleState, what: Answer | str) -> Effects:
        question = state.question
        if question is None:
            return []
        if isinstance(what, Answer) and state.reason() is None and not _said(question, what):
            return self._ask(state, Mode.REASON, Kind.REASON_NEEDED, what)
        if state.reason() is Reason.OTHER and not state.note().strip():
            return self._ask(state, Mode.NOTE, Kind.NOTE_NEEDED, what)
        said = Said(state.reason(), state.note(), state.own.get(state.active))
        if isinstance(what, str):
            return [Take(state.case.case, state.active, what, said, self._new_save_id())]
        return [Decide(state.case.case, state.active, what, said, self._new_save_id())]

    def _ask(self, state: SettleState, mode: Mode, kind: Kind, pending: Pending) -> Effects:
        state.chooses, state.focused, state.pending = mode, NO_OPTION, pending
        self._desk.message = Message(kind)
        return []

    # ---- reason and note

    def ask_reason(self, state: SettleState) -> Effects:
        """Open the list of reasons."""
        if state.question is None:
            return []
        state.rest()
        state.chooses = Mode.REASON
        self._desk.message = None
        return []

    def _press_reason(self, state: SettleState, key: str) -> Effects:
        reason = self._reason_keys().get(key)
        if key in {"enter", "space"} and state.focused != NO_OPTION:
            reason = REASONS[state.focused]
        return self._reason(state, reason) if reason is not None else []

    def _reason(self, state: SettleState, reason: Reason) -> Effects:
        pending = state.pending
        state.reasons[state.active] = reason
        if reason is Reason.OTHER and not state.note().strip():
            return self._ask(state, Mode.NOTE, Kind.NOTE_NEEDED, pending)
        state.rest()
        return self._with_reason(state, pending)

    def _with_reason(self, state: SettleState, pending: Pending) -> Effects:
        self._desk.message = None
        question, reason = state.question, state.reason()
        if pending is not None:
            return self._decide(state, pending)
        if question is not None and question.decision is not None:
            return [Explain(state.case.case, state.active, reason, state.note(), self._new_save_id())]
        self._desk.message = Message(Kind.REASON_KEPT)
        return []

    def write_note(self, state: SettleState, variable: str, note: str) -> Effects:
        """The note on that question; it is stored with the decision, or at once where one stands."""
        question = state.find(variable)
        if question is None:
            return []
        state.notes[variable] = note
        if variable == state.active and state.chooses is Mode.NOTE:
            pending = state.pending
            state.rest()
            if note.strip():
                return self._with_reason(state, pending)
            state.reasons.pop(variable, None)
            return []
        decision = question.decision
        if decision is None or decision.note == note:
            return []
        return [Explain(state.case.case, variable, decision.reason, note, self._new_save_id())]


def side_of(key: str) -> int:
    """Which side a key takes, from 0; -1 for none.  Letters end before `d`, which defers."""
    if key.isdigit():
        return int(key) - 1
    return SIDE_LETTERS.find(key) if len(key) == 1 else -1


def _said(question: Question, answer: Answer) -> bool:
    """Whether one of the coders says the same."""
    return any(side.answer == answer for side in question.sides)
