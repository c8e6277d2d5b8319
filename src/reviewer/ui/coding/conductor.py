"""Carries out what the presenter wants, in order, on the storage thread, and brings the results back.

When the disk would not take a save, everything behind it is held, in order, until it is tried again: a
submission must never overtake an answer that was not kept.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from reviewer.domain.errors import Busy, Outdated, ReviewerError, StorageFailed
from reviewer.services.changes import Saved
from reviewer.services.coding import CodingDesk, OpenedCase, Repeated
from reviewer.services.undo import Undone
from reviewer.ui.coding.effects import (
    Effect,
    HandBack,
    LookNext,
    Open,
    OpenNext,
    Redo,
    RepeatLast,
    SaveAnswer,
    SaveCertainty,
    SaveFlag,
    SaveNote,
    Start,
    Submit,
    Turn,
    Undo,
)
from reviewer.ui.coding.messages import Kind, Message
from reviewer.ui.coding.presenter import CodingPresenter


class Runs(Protocol):
    """The storage thread: functions run on it in order, results come back on the caller's thread in order."""

    def run(
        self,
        function: Callable[[], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None: ...


class Listens(Protocol):
    """The page: it draws again when told, and says what was saved."""

    def form_changed(self) -> None: ...
    def was_saved(self, saved: Saved, effect: Effect | None = None) -> None: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one effect gave: the write, the case to show now, and the step that undo or redo went over."""

    saved: Saved | None = None
    opened: OpenedCase | None = None
    undone: Undone | None = None
    repeated: Repeated | None = None
    held: bool = False


class Conductor:
    """One for each page; `carry_out` and `retry` are called on the main thread."""

    def __init__(
        self, presenter: CodingPresenter, desk: Callable[[], CodingDesk], *, runs: Runs, listener: Listens
    ) -> None:
        self._presenter = presenter
        self._desk = desk
        self._runs = runs
        self._listener = listener
        self._halted = threading.Event()
        self._held: list[Effect] = []
        self.unfinished = 0

    def carry_out(self, effects: list[Effect]) -> None:
        """Draw the form as it stands now, and queue these effects behind everything asked before.

        Drawn first: the storage thread would otherwise take the interpreter away in the middle of it.
        """
        self._listener.form_changed()
        for effect in effects:
            self._send(effect)

    def retry(self) -> None:
        """Try again what the disk would not take, in the same order."""
        held, self._held = self._held, []
        self._runs.run(self._halted.clear)
        for effect in held:
            self._send(effect)
        self._runs.run(self._halted.is_set, done=self._retried)

    def _retried(self, still_halted: bool) -> None:
        if not still_halted:
            self._presenter.saving_resumed()
            self._listener.form_changed()

    def _send(self, effect: Effect) -> None:
        self.unfinished += 1
        self._runs.run(
            lambda: self._work(effect),
            done=lambda outcome: self._done(effect, outcome),
            failed=lambda error: self._failed(effect, error),
        )

    # ---- on the storage thread

    def _work(self, effect: Effect) -> Outcome:
        if self._halted.is_set():
            return Outcome(held=True)
        try:
            return _perform(self._desk(), effect)
        except (StorageFailed, Busy):
            self._halted.set()
            raise

    # ---- back on the main thread

    def _done(self, effect: Effect, outcome: Outcome) -> None:
        self.unfinished -= 1
        if outcome.held:
            self._held.append(effect)
            return
        if outcome.saved is not None:
            self._listener.was_saved(outcome.saved, effect)
        if isinstance(effect, Turn):
            self.carry_out(self._show(effect, outcome))

    def _show(self, turn: Turn, outcome: Outcome) -> list[Effect]:
        presenter = self._presenter
        if outcome.repeated is not None:
            return presenter.repeated(outcome.repeated.sheet)
        if not isinstance(turn, Undo | Redo):
            return presenter.opened(outcome.opened, message=_said(turn, presenter))
        step = outcome.undone
        if step is None or outcome.opened is None:
            nothing = Kind.NOTHING_TO_UNDO if isinstance(turn, Undo) else Kind.NOTHING_TO_REDO
            presenter.turn_failed(Message(nothing))
            return []
        kind = Kind.UNDONE if isinstance(turn, Undo) else Kind.REDONE
        message = Message(kind, step.what, outcome.opened.row.case_id)
        return presenter.opened(outcome.opened, message=message, active=step.variable)

    def _failed(self, effect: Effect, error: Exception) -> None:
        self.unfinished -= 1
        words = str(error) if isinstance(error, ReviewerError) else ""
        if isinstance(error, StorageFailed | Busy):
            self._held.append(effect)
            self._presenter.saving_stopped(words)
        elif isinstance(effect, Turn):
            self._presenter.turn_failed(Message(Kind.REFUSED, words))
            if isinstance(error, Outdated):
                self.carry_out(self._presenter.reload(Message(Kind.REFUSED, words)))
        else:
            # What is on screen was not kept: show what is.
            self.carry_out(self._presenter.reload(Message(Kind.REFUSED, words)))
        self._listener.form_changed()


def _said(turn: Turn, presenter: CodingPresenter) -> Message | None:
    state = presenter.state
    if isinstance(turn, HandBack) and state is not None:
        return Message(Kind.HANDED_BACK, state.opened.row.case_id)
    return None


def _perform(desk: CodingDesk, effect: Effect) -> Outcome:
    match effect:
        case SaveAnswer():
            return Outcome(desk.answer(effect.case, effect.variable, effect.answer))
        case SaveCertainty():
            return Outcome(desk.set_certainty(effect.case, effect.certainty))
        case SaveNote():
            return Outcome(desk.set_note(effect.case, effect.note, further=effect.further))
        case SaveFlag():
            return Outcome(desk.set_flag(effect.case, flagged=effect.flagged))
        case _:
            return _take_turn(desk, effect)


def _take_turn(desk: CodingDesk, turn: Turn) -> Outcome:
    match turn:
        case Submit():
            saved = desk.submit(turn.case, save_id=turn.save_id, shown=turn.shown)
            following = desk.next_look if turn.look else desk.next_open
            return Outcome(saved, following(turn.position))
        case HandBack():
            saved = desk.hand_back(turn.case, save_id=turn.save_id)
            return Outcome(saved, desk.next_open(turn.position))
        case RepeatLast():
            repeated = desk.repeat_last(turn.case)
            return Outcome(repeated.saved, repeated=repeated)
        case Undo() | Redo():
            undone = desk.undo() if isinstance(turn, Undo) else desk.redo()
            if undone is None:
                return Outcome()
            return Outcome(undone.saved, desk.open(undone.case), undone)
        case Open():
            return Outcome(opened=desk.open(turn.case))
        case OpenNext() | LookNext():
            find = desk.next_look if isinstance(turn, LookNext) else desk.next_open
            return Outcome(opened=find(turn.position))
        case Start():
            return Outcome(opened=desk.start())
