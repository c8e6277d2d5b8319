"""The review page without its window: the open case, what each key means, and whose turn it is.

The sheet advances at once; each command gives the effects that the page carries out in order on the storage
thread.  A `Turn` changes the case on screen: until its result is here, further commands wait in line and are
then done on the case that came, so that typing ahead works.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from reviewer.domain.answer import Certainty
from reviewer.domain.codebook import CODED_LEVELS
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.sheet import Sheet
from reviewer.services.coding import OpenedCase
from reviewer.ui.coding.answering import Answering, Command, Effects
from reviewer.ui.coding.effects import HandBack, LookNext, Open, OpenNext, Redo, RepeatLast, Start, Turn, Undo
from reviewer.ui.coding.messages import Kind, Message
from reviewer.ui.coding.revised import revised
from reviewer.ui.coding.state import FormState
from reviewer.ui.coding.unread import Unread

MOST_COMMANDS_AHEAD = 200


class CodingPresenter:
    """The form of one reviewer.  `new_save_id` gives a fresh UUID for each submission.

    `waiting`: a turn is under way; `stopped`: the disk would not take a save; `strokes`: the beginning of a
    key of several strokes, whose next one means nothing else.
    """

    def __init__(self, *, language: str, new_save_id: Callable[[], str]) -> None:
        self.state: FormState | None = None
        self.waiting = False
        self.stopped = False
        self.strokes = ""
        self.unread = Unread()
        self._answering = Answering(language=language, new_save_id=new_save_id)
        self._after_reload: Message | None = None
        self._ahead: deque[Callable[[], Effects]] = deque(maxlen=MOST_COMMANDS_AHEAD)
        self._catching_up = False

    @property
    def message(self) -> Message | None:
        """What the form has to say now."""
        return self._answering.message

    @property
    def language(self) -> str:
        """The language of the codebook's labels."""
        return self._answering.language

    # ---- keys and answers

    def means(self, key: str) -> bool:
        """Whether this key has a meaning on the form now; while it waits, any key of the codebook may."""
        if self.waiting or self.strokes or self._answering.is_fixed(key):
            return True
        return self.state is not None and (
            self._answering.meaning(self.state, key) is not None or self._answering.begins(self.state, key)
        )

    def press(self, key: str) -> Effects:
        """A key outside text fields, by its name: `1`, `a`, `shift+a`, `enter`, `space`, `up` and so on."""
        return self._in_turn(
            lambda: self._press(key), ahead=lambda: self._press_ahead(key, lambda: self._press(key))
        )

    def press_ahead(self, key: str, otherwise: Callable[[], Effects]) -> Effects:
        """A key while another case is on its way, which may be an action's: it writes where that case begins
        with a typed variable, else it is done as pressed then.
        """
        return self._in_turn(otherwise, ahead=lambda: self._press_ahead(key, otherwise))

    def may_begin_typed(self) -> bool:
        """Whether the case that is on its way begins with a typed variable, so far as one can tell."""
        asked = self.state.sheet.codebook.enabled if self.waiting and self.state is not None else ()
        return bool(asked) and asked[0].level not in CODED_LEVELS

    def _press_ahead(self, key: str, otherwise: Callable[[], Effects]) -> Effects:
        written = self._answering.type_ahead(self.state, key) if self.state is not None else None
        return otherwise() if written is None else written

    def _press(self, key: str) -> Effects:
        if self.state is None:
            return [OpenNext(0)] if key == "enter" else []
        strokes, self.strokes = f"{self.strokes} {key}".strip(), ""
        command = self._answering.meaning(self.state, strokes)
        if command is not None:
            return command(self.state)
        if self._answering.begins(self.state, strokes):
            self.strokes = strokes
        return []

    def choose(self, variable_id: str, code_id: str) -> Effects:
        """Choose or toggle an option by name, as a pointer or a screen reader does."""

        def command(state: FormState) -> Effects:
            variable = state.find(variable_id)
            code = variable.code(code_id) if variable is not None else None
            if variable is None or code is None or not code.offered:
                return []
            return self._answering.choose(state, variable, code)

        return self._on_case(command)

    def activate(self, variable_id: str) -> Effects:
        """Open that variable's card."""
        return self._on_case(lambda state: self._answering.activate(state, variable_id))

    def commit_text(self, variable_id: str, text: str) -> Effects:
        """Enter in a typed field: keep the value and go on, or say what is wrong with it."""
        return self._commit(variable_id, text, go_on=True)

    def leave_text(self, variable_id: str, text: str) -> Effects:
        """The field was left by Esc or the pointer: keep what was typed and stay."""
        return self._commit(variable_id, text, go_on=False)

    def _commit(self, variable_id: str, text: str, *, go_on: bool) -> Effects:
        """The text belongs to the case on screen: where another one has come meanwhile, it is none of its."""
        typed_for = self.state

        def command(state: FormState) -> Effects:
            if state is not typed_for:
                return []
            return self._answering.commit(state, variable_id, text, go_on=go_on)

        return self._on_case(command)

    def set_certainty(self, certainty: Certainty) -> Effects:
        """How sure the reviewer is; the same again takes it back."""
        return self._on_case(lambda state: self._answering.set_certainty(state, certainty))

    def set_note(self, case: CaseKey, note: str, *, further: bool = False) -> Effects:
        """The note of that case as it stands; another case's note is left alone.

        `further`: it is still being written since it was given last.

        While the disk refuses it is asked for all the same, and held with what was not taken.
        """

        def command(state: FormState) -> Effects:
            return self._answering.set_note(state, note, further=further) if state.case == case else []

        if self.stopped and not self.waiting and self.state is not None:
            return command(self.state)
        return self._on_case(command)

    def toggle_flag(self) -> Effects:
        """Mark the case for a later look, or take the mark away."""
        return self._on_case(self._answering.toggle_flag)

    # ---- turns

    def start(self) -> Effects:
        """Show the case with a draft, else the next open one."""
        return self._in_turn(lambda: [Start()])

    def open(self, case: CaseKey) -> Effects:
        """Show this case of the queue; what was answered in the present one stays as a draft."""
        return self._in_turn(lambda: [Open(case)])

    def open_next(self) -> Effects:
        """Show the next open case behind this one."""
        return self._in_turn(lambda: [OpenNext(self.state.position if self.state else 0)])

    def open_look(self) -> Effects:
        """Show the next case to look at again behind this one."""
        return self._in_turn(lambda: [LookNext(self.state.position if self.state else 0)])

    def later(self, action: Callable[[], None]) -> Effects:
        """Do something else when its turn has come: typed ahead, it belongs to the case that comes."""

        def command() -> Effects:
            action()
            return []

        return self._in_turn(command)

    def hand_back(self) -> Effects:
        """Give the case back without a reason, and go on; a case that is closed already stays as it is."""

        def command(state: FormState) -> Effects:
            if state.closed:
                return []
            return [HandBack(state.case, state.position, self._answering.new_save_id())]

        return self._on_case(command)

    def repeat_last(self) -> Effects:
        """Fill in the answers of the last submitted record."""
        return self._on_case(lambda state: [RepeatLast(state.case)])

    def undo(self) -> Effects:
        """Take back the newest step, whichever case it belongs to."""
        return self._in_turn(lambda: [Undo()])

    def redo(self) -> Effects:
        """Do once more what was taken back last."""
        return self._in_turn(lambda: [Redo()])

    # ---- results of turns

    def opened(
        self, case: OpenedCase | None, *, message: Message | None = None, active: str | None = None
    ) -> Effects:
        """The case that a turn brought, or None where the queue has no open one."""
        self.state, self.strokes = None if case is None else FormState.of(case), ""
        if self._after_reload is not None:
            # What was typed meanwhile was meant for what is not there.
            self._ahead.clear()
        self.unread.came(self._after_reload)
        message, self._after_reload = message or self._after_reload, None
        self._say(message or (Message(Kind.NOTHING_LEFT) if case is None else revised(case, self.language)))
        if self.state is not None and self.state.find(active) is not None:
            self.state.activate(active)
        return self._catch_up()

    def repeated(self, sheet: Sheet) -> Effects:
        """The sheet after the last record's answers were filled in."""
        if self.state is not None:
            self.state.fill(sheet)
            self._say(Message(Kind.REPEATED))
        return self._catch_up()

    def reload(self, message: Message) -> Effects:
        """Show what the store has for this case: a change of it was refused."""
        if self.state is None or self.waiting:
            return []
        self.waiting, self._after_reload = True, message
        return [Open(self.state.case)]

    def turn_failed(self, message: Message) -> None:
        """Nothing changed; what was typed ahead was meant for another case and is dropped."""
        self._ahead.clear()
        self.waiting = False
        self._say(message)

    # ---- a disk that would not take a save

    def saving_stopped(self, reason: str) -> None:
        """No further answers are taken until saving works again; everything typed stays on screen."""
        self._ahead.clear()
        self.stopped = True
        self._say(Message(Kind.SAVING_STOPPED, reason))

    def saving_resumed(self) -> None:
        """Everything that was held has been saved, in order."""
        if self.stopped:
            self.stopped = False
            self._say(Message(Kind.SAVING_AGAIN))

    # ---- taking turns

    def _say(self, message: Message | None) -> None:
        self._answering.message = message

    def _on_case(self, command: Command) -> Effects:
        return self._in_turn(lambda: [] if self.state is None else command(self.state))

    def _in_turn(
        self, command: Callable[[], Effects], *, ahead: Callable[[], Effects] | None = None
    ) -> Effects:
        """`ahead` is what the command means where it was given before its case was there."""
        if self.stopped:
            return []
        if self.waiting:
            self._ahead.append(ahead or command)
            return []
        effects = self._seen(command())
        if any(isinstance(one, Turn) for one in effects):
            self.waiting = True
        return effects

    def _seen(self, effects: Effects) -> Effects:
        """Without a submission of what cannot have been read."""
        if not self.unread.holds_back(effects, self.state, self.message, ahead=self._catching_up):
            return effects
        if self.unread.is_news(self.message):
            self._say(None)
        return []

    def _catch_up(self) -> Effects:
        self.waiting, self._catching_up = False, True
        effects: Effects = []
        while self._ahead and not self.waiting:
            effects += self._in_turn(self._ahead.popleft())
        self._catching_up = False
        return effects
