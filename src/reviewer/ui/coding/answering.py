"""What keys and typed values do to the form: choose, toggle, clear, move, go on, submit."""

from __future__ import annotations

from collections.abc import Callable

from reviewer.domain.answer import Answer, Certainty
from reviewer.domain.codebook import CODED_LEVELS, Code, Hardness, Level, Variable, text_in
from reviewer.domain.sheet import choose, toggle
from reviewer.ui.answers.typed import Refusal, read_typed
from reviewer.ui.answers.views import goes_on_by_itself
from reviewer.ui.coding.effects import (
    Effect,
    OpenNext,
    SaveAnswer,
    SaveCertainty,
    SaveFlag,
    SaveNote,
    Submit,
)
from reviewer.ui.coding.messages import Kind, Message
from reviewer.ui.coding.state import NO_OPTION, FormState

Effects = list[Effect]
Command = Callable[[FormState], Effects]


class Answering:
    """Commands on one form; each changes the state at once and gives the effects to carry out."""

    def __init__(self, *, language: str, new_save_id: Callable[[], str]) -> None:
        self.language = language
        self.message: Message | None = None
        self.new_save_id = new_save_id
        self._fixed_keys: dict[str, Command] = {
            "enter": self.enter,
            "space": self._choose_focused,
            "backspace": self._clear,
            "delete": self._clear,
            "up": lambda state: self._move(state, -1),
            "down": lambda state: self._move(state, 1),
            "home": lambda state: self._focus(state, 0),
            "end": lambda state: self._focus(state, len(state.options()) - 1),
            "pageup": lambda state: self._neighbour(state, -1),
            "pagedown": lambda state: self._neighbour(state, 1),
        }

    def is_fixed(self, key: str) -> bool:
        """Whether the key means the same on every form."""
        return key in self._fixed_keys

    def meaning(self, state: FormState, key: str) -> Command | None:
        """What the key does now: an option of the active variable before the letters that jump."""
        if key in self._fixed_keys:
            return self._fixed_keys[key]
        variable = state.variable()
        for code in state.options():
            if code.key == key and variable is not None:
                return lambda at: self.choose(at, variable, code)
        for other in state.sheet.applicable():
            if other.key == key:
                return lambda at: self.activate(at, other.id)
        return None

    def begins(self, state: FormState, strokes: str) -> bool:
        """Whether further strokes are to come: a codebook of very many codes has keys of three strokes."""
        keys = [code.key for code in state.options()] + [one.key for one in state.sheet.applicable()]
        return any(key.startswith(strokes + " ") for key in keys)

    # ---- answering

    def choose(self, state: FormState, variable: Variable, code: Code) -> Effects:
        """Choose it, or toggle it in a set; goes on where that settles the variable."""
        if state.active != variable.id:
            state.activate(variable.id)
        state.focused = state.index_of(code.id)
        if variable.level is Level.SET:
            answer = toggle(variable, state.answer_to(variable), code.id)
        else:
            answer = choose(variable, code.id)
        effects = self._answer(state, variable, answer)
        if answer is not None and goes_on_by_itself(variable, code):
            state.advance()
        return effects

    def _answer(self, state: FormState, variable: Variable, answer: Answer | None) -> Effects:
        self.message = None
        if not state.answer(variable, answer):
            return []
        self._reopen(state)
        return [SaveAnswer(state.case, variable.id, answer)]

    def _reopen(self, state: FormState) -> None:
        if state.closed:
            state.closed = ""
            self.message = Message(Kind.REOPENED, state.opened.row.case_id)

    def _choose_focused(self, state: FormState) -> Effects:
        variable, code = state.variable(), state.focused_code()
        return [] if variable is None or code is None else self.choose(state, variable, code)

    def _clear(self, state: FormState) -> Effects:
        variable = state.variable()
        return [] if variable is None else self._answer(state, variable, None)

    # ---- moving

    def activate(self, state: FormState, variable_id: str) -> Effects:
        """Open that variable's card, if it applies."""
        self.message = None
        if state.find(variable_id) is not None:
            state.activate(variable_id)
        return []

    def _move(self, state: FormState, step: int) -> Effects:
        count = len(state.options())
        if state.active is None:
            return self._neighbour(state, step)
        if state.focused == NO_OPTION:
            return self._focus(state, 0 if step > 0 else count - 1)
        return self._focus(state, min(max(state.focused + step, 0), count - 1))

    def _focus(self, state: FormState, index: int) -> Effects:
        if state.options():
            state.focused = index
        return []

    def _neighbour(self, state: FormState, step: int) -> Effects:
        shown = [one.id for one in state.sheet.applicable()]
        if not shown:
            return []
        if state.active not in shown:
            return self.activate(state, shown[0] if step > 0 else shown[-1])
        return self.activate(state, shown[min(max(shown.index(state.active) + step, 0), len(shown) - 1)])

    # ---- Enter

    def enter(self, state: FormState) -> Effects:
        """Choose the focused option, else leave the variable; with nothing left, submit."""
        variable, code = state.variable(), state.focused_code()
        if variable is None:
            return [OpenNext(state.position)] if state.closed else self._submit(state)
        if code is not None and variable.level is not Level.SET:
            return self.choose(state, variable, code)
        return self._go_on(state, variable)

    def _go_on(self, state: FormState, variable: Variable) -> Effects:
        """Leave the variable as it is; stays, and says why, where it cannot be left blank."""
        single = variable.level in CODED_LEVELS and variable.level is not Level.SET
        blank = variable.required and variable.id not in state.sheet.answers
        self.message = None
        if (blank and single) or not state.advance():
            coded = Kind.CHOOSE_ONE if single else Kind.CHOOSE_SOME
            self.message = Message(coded if variable.level in CODED_LEVELS else Kind.TYPE_SOMETHING)
        return []

    def _submit(self, state: FormState) -> Effects:
        broken = state.sheet.broken(Hardness.HARD)
        missing = state.sheet.next_open()
        if missing is not None:
            state.activate(missing.id)
            self.message = Message(Kind.STILL_OPEN, text_in(missing.label, self.language))
            return []
        if broken:
            state.activate(next((name for name in broken[0].variables if state.find(name)), None))
            self.message = Message(Kind.MEND_RULE, text_in(broken[0].message, self.language))
            return []
        shown, look = dict(state.sheet.answers), bool(state.opened.look)
        return [Submit(state.case, state.position, self.new_save_id(), look, shown)]

    # ---- typed values

    def commit(self, state: FormState, variable_id: str, text: str, *, go_on: bool) -> Effects:
        """Keep the typed value, or what is wrong with it; `go_on` leaves the variable."""
        variable = state.find(variable_id)
        if variable is None:
            return []
        value = read_typed(variable, text)
        if isinstance(value, Refusal):
            state.typing[variable.id], state.refusals[variable.id] = text, value
            return []
        effects = self._answer(state, variable, value)
        if go_on:
            reopened = self.message
            self._go_on(state, variable)
            self.message = self.message or reopened
        return effects

    def type_ahead(self, state: FormState, key: str) -> Effects | None:
        """A key that was pressed before the field of a typed variable was there writes in it all the same;
        None where the active variable is not typed, or the key writes nothing.
        """
        variable = state.variable()
        if variable is None or variable.level in CODED_LEVELS:
            return None
        answer = state.answer_to(variable)
        text = state.typing.get(variable.id, answer.value or "" if answer is not None else "")
        if key == "enter":
            return self.commit(state, variable.id, text, go_on=True)
        sign = _sign_of(key)
        if not sign and key != "backspace":
            return None
        state.typing[variable.id] = text + sign if sign else text[:-1]
        state.refusals.pop(variable.id, None)
        return []

    # ---- beside the answers

    def set_certainty(self, state: FormState, certainty: Certainty) -> Effects:
        """How sure the reviewer is; the same again takes it back."""
        state.certainty = None if state.certainty is certainty else certainty
        self.message = None
        self._reopen(state)
        return [SaveCertainty(state.case, state.certainty)]

    def set_note(self, state: FormState, note: str, *, further: bool) -> Effects:
        """The note as it stands; nothing is saved where it has not changed."""
        if state.note == note:
            return []
        state.note = note
        self._reopen(state)
        return [SaveNote(state.case, note, further)]

    def toggle_flag(self, state: FormState) -> Effects:
        """Mark the case for a later look, or take the mark away."""
        state.flagged = not state.flagged
        return [SaveFlag(state.case, state.flagged)]


def _sign_of(key: str) -> str:
    """What a key alone writes; "" for none."""
    base = key.removeprefix("shift+")
    if key == "space":
        return " "
    if len(base) != 1:
        return ""
    return base if base == key else base.upper()
