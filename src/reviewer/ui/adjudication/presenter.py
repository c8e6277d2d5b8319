"""The adjudication page without its window: what each key decides, and whose turn it is.

Every command gives effects that are carried out on the storage thread; until their result is here further
commands wait in line and are then done on what came, so that typing ahead works.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from reviewer.domain.codebook import Codebook
from reviewer.domain.identifiers import CaseKey
from reviewer.services.settling.results import Settlement, SettlingCase, WaitingRow
from reviewer.ui.adjudication.deciding import Deciding
from reviewer.ui.adjudication.desk import DEFERRED, Desk
from reviewer.ui.adjudication.effects import (
    GO_ON,
    Defer,
    Effects,
    Open,
    OpenNext,
    Redo,
    Settles,
    Undo,
    Withdraw,
)
from reviewer.ui.adjudication.messages import Kind, Message
from reviewer.ui.adjudication.state import Mode, SettleState, changed_question, row_without_place

MOST_COMMANDS_AHEAD = 200
Command = Callable[[SettleState], Effects]


class SettlePresenter(Desk):
    """Takes commands in turn.  `new_save_id` gives a fresh UUID for each decision."""

    def __init__(self, codebook: Codebook, *, language: str, new_save_id: Callable[[], str]) -> None:
        super().__init__(codebook, language)
        self.waiting = False
        self._new_save_id = new_save_id
        self._deciding = Deciding(self, new_save_id)
        self._ahead: deque[Callable[[], Effects]] = deque(maxlen=MOST_COMMANDS_AHEAD)

    @property
    def takes_letters(self) -> bool:
        """Whether every letter is an option's or a reason's now, or the next stroke of a key."""
        chooses = self.mode in {Mode.OTHER, Mode.REASON, Mode.NOTE}
        return self.waiting or bool(self._deciding.strokes) or chooses

    @property
    def option_keys(self) -> frozenset[str]:
        """Keys of options that are shown beside the page's own keys: those of a question answered blind."""
        return self._deciding.option_keys() if self.mode is Mode.BLIND else frozenset()

    # ---- keys

    def press(self, key: str) -> Effects:
        """A key that is no action's."""
        return self._on_case(lambda state: self._deciding.press(state, key))

    def means(self, key: str) -> bool:
        """Whether the key has a meaning now."""
        return self.state is not None and (self.waiting or self._deciding.means(self.state, key))

    def take(self, at: int) -> Effects:
        """Take the side at that place, from 0."""
        return self._on_case(lambda state: self._deciding.take(state, at))

    def enter(self) -> Effects:
        """Take what was chosen blind, or confirm it once the others are seen; else the next case."""
        return self._in_turn(self._enter)

    def _enter(self) -> Effects:
        state = self.state
        if state is not None and self.mode is Mode.BLIND and (state.picked or state.focused >= 0):
            return self._deciding.press(state, "enter")
        # An own answer that nobody said asks for its reason first, and gives no effect yet.
        own = self.mode is Mode.SIDES and self.own_answer() is not None
        return self._deciding.confirm() if own else [self._next()]

    def give_another(self) -> Effects:
        """Choose an answer of one's own by the codebook's keys."""
        return self._on_case(self._deciding.give_another)

    def give_reason(self) -> Effects:
        """Choose a reason from the list."""
        return self._on_case(self._deciding.ask_reason)

    def defer(self) -> Effects:
        """Leave the active question for later."""

        def command(state: SettleState) -> Effects:
            if state.question is None:
                return []
            return [Defer(state.case.case, state.active, state.note(), self._new_save_id())]

        return self._on_case(command)

    def withdraw(self) -> Effects:
        """The decision on the active question no longer stands."""

        def command(state: SettleState) -> Effects:
            question = state.question
            if question is None or (question.decision is None and not question.deferred):
                return []
            return [Withdraw(state.case.case, state.active, self._new_save_id())]

        return self._on_case(command)

    def choose(self, code: str) -> Effects:
        """An option was clicked, by its code, its reason or the letter of its side."""
        return self._on_case(lambda state: self._deciding.clicked(state, code))

    def commit_text(self, variable: str, text: str, *, take: bool) -> Effects:
        """A value was typed; `take` decides with it."""

        def command(state: SettleState) -> Effects:
            return self._deciding.commit_text(state, text, take=take) if state.active == variable else []

        return self._on_case(command)

    def write_note(self, case: CaseKey, variable: str, note: str) -> Effects:
        """The note on that question as it stands; another case's note is left alone."""

        def command(state: SettleState) -> Effects:
            return self._deciding.write_note(state, variable, note) if state.case.case == case else []

        return self._on_case(command)

    def leave(self) -> bool:
        """Esc: give up what is being chosen; False where nothing is."""
        state = self.state
        if state is None or state.chooses is Mode.SIDES or self.waiting:
            return False
        state.rest()
        self.message = None
        return True

    # ---- moving

    def activate(self, variable: str) -> Effects:
        """Turn to that question."""

        def command(state: SettleState) -> Effects:
            if state.find(variable) is not None:
                state.activate(variable)
                self.message = None
            return []

        return self._on_case(command)

    def start(self) -> Effects:
        """The first case of the queue."""
        return self._in_turn(lambda: [OpenNext(None, self.variable, self.queue_state, self.blind)])

    def next_case(self) -> Effects:
        """The next case of the queue."""
        return self._in_turn(lambda: [self._next()])

    def open(self, row: WaitingRow) -> Effects:
        """The case of that line."""
        return self._in_turn(lambda: [Open(row, self.blind, self.variable)])

    def _next(self) -> OpenNext:
        row = self.state.row if self.state is not None else None
        after = (row.weight, row.case) if row is not None and row.weight >= 0 else None
        return OpenNext(after, self.variable, self.queue_state, self.blind)

    def queue_of(self, variable: str, state: str) -> Effects:
        """Another queue, from its start."""

        def command() -> Effects:
            self.variable, self.queue_state = variable, state
            return [OpenNext(None, variable, state, self.blind)]

        return self._in_turn(command)

    def toggle_blind(self) -> Effects:
        """Blind first on or off; switched on, what is not decided is hidden at once."""

        def command() -> Effects:
            self.blind = not self.blind
            if self.state is not None:
                self.state.rest()
            self.message = Message(Kind.BLIND_ON if self.blind else Kind.BLIND_OFF)
            # A case that was opened blind holds no sides: they are read now.
            return [Open(self.state.row, self.blind, self.state.active)] if self.state is not None else []

        return self._in_turn(command)

    def undo(self) -> Effects:
        """Take back the last decision, whichever case it belongs to."""
        return self._in_turn(lambda: [Undo()])

    def redo(self) -> Effects:
        """Do again what was taken back last."""
        return self._in_turn(lambda: [Redo()])

    # ---- results

    def opened(self, row: WaitingRow | None, case: SettlingCase | None, *, active: str = "") -> Effects:
        """The case that came, or None where the queue has none."""
        said = self.message if self.message is not None and self.message.kind in _LASTING else None
        self.state, self.message = None, said
        if row is None or case is None:
            self.message = Message(Kind.NOTHING_LEFT)
        else:
            self.state = SettleState(row, case)
            self.state.activate(self.state.first(active or self.variable))
        return self._catch_up()

    def revealed(self, case: SettlingCase) -> Effects:
        """The coders' answers are here: the own one is confirmed or changed now."""
        state = self.state
        if state is not None and state.case.case == case.case:
            state.case = case
            state.rest()
            self.message = Message(Kind.OWN_ANSWER)
        return self._catch_up()

    def settled(self, effect: Settles, settlement: Settlement) -> Effects:
        """A decision is durable: go on to the next question, then to the next case."""
        state = self.state
        self.message = None
        if state is None:
            return self._catch_up()
        merged = self._merged(state.case, settlement.case)
        state.case = settlement.case
        for kept in (state.own, state.reasons, state.notes):
            kept.pop(effect.variable, None)
        state.rest()
        if merged:
            self.message = Message(Kind.MERGED, ", ".join(merged))
        return self._after(effect, state)

    def _after(self, effect: Settles, state: SettleState) -> Effects:
        onward = isinstance(effect, GO_ON)
        taken_up = self.queue_state == DEFERRED and not isinstance(effect, Defer)
        following = state.next_left(deferred=taken_up)
        done_here = onward and (not following or self.variable == effect.variable)
        if not done_here:
            if onward:
                state.activate(following)
            return self._catch_up()
        # Keys typed ahead are meant for the case that comes.
        self.waiting = True
        return [self._next()]

    def stepped(self, settlement: Settlement | None, *, redone: bool) -> Effects:
        """What undo or redo went over; None where there was nothing."""
        if settlement is None:
            self.message = Message(Kind.NOTHING_TO_REDO if redone else Kind.NOTHING_TO_UNDO)
            return self._catch_up()
        case = settlement.case
        before = self.state
        here = before is not None and before.case.case == case.case
        row = before.row if before is not None and here else row_without_place(case)
        self.state = SettleState(row, case)
        changed = changed_question(before.case, case) if before is not None and here else ""
        self.state.activate(self.state.first(changed))
        self.message = Message(Kind.REDONE if redone else Kind.UNDONE, case.case_id)
        return self._catch_up()

    def failed(self, words: str) -> None:
        """Nothing was changed; what was typed ahead is dropped."""
        self._ahead.clear()
        self.waiting = False
        self.message = Message(Kind.REFUSED, words)

    def _merged(self, before: SettlingCase, now: SettlingCase) -> list[str]:
        known = {one.variable for one in before.agreed}
        return [self.label_of(one.variable) for one in now.agreed if one.variable not in known]

    # ---- taking turns

    def _on_case(self, command: Command) -> Effects:
        return self._in_turn(lambda: [] if self.state is None else command(self.state))

    def _in_turn(self, command: Callable[[], Effects]) -> Effects:
        if self.waiting:
            self._ahead.append(command)
            return []
        effects = command()
        self.waiting = bool(effects)
        return effects

    def _catch_up(self) -> Effects:
        self.waiting = False
        effects: Effects = []
        while self._ahead and not self.waiting:
            effects += self._in_turn(self._ahead.popleft())
        return effects


_LASTING = frozenset({Kind.MERGED, Kind.BLIND_ON, Kind.BLIND_OFF})
"""Said of what was done last, and still true when the next case is shown."""
