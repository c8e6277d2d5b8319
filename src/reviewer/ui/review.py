"""The review page: queue on the left, record in the middle, coding form on the right."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt

from reviewer.domain.answer import Certainty
from reviewer.domain.codebook import UNDETERMINED_CODE, Codebook
from reviewer.domain.identifiers import CaseKey, new_uuid
from reviewer.domain.person import Right
from reviewer.services.changes import Changes, Saved
from reviewer.services.terminology import hints
from reviewer.ui.cases import CasePage, Handlers
from reviewer.ui.coding.answering import Effects
from reviewer.ui.coding.conductor import Conductor
from reviewer.ui.coding.display import form_view
from reviewer.ui.coding.effects import Effect, SaveAnswer, SaveCertainty, SaveNote
from reviewer.ui.coding.footer import FooterPanel
from reviewer.ui.coding.form import FormPanel, ScrollMark
from reviewer.ui.coding.messages import Kind, Message
from reviewer.ui.coding.messages_panel import MessagePanel
from reviewer.ui.coding.presenter import CodingPresenter
from reviewer.ui.coding.state import FormState, standing_of
from reviewer.ui.coding.words import message_words
from reviewer.ui.operations import OwnedRuns
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.pieces.note import NotePanel
from reviewer.ui.reading import ReadingPage

_QUIET = (SaveAnswer, SaveCertainty, SaveNote)


class ReviewPage(CasePage):
    """A reviewer's page.  What keys mean is the presenter's; this only draws and carries out."""

    def __init__(self, around: Surroundings) -> None:
        registry, theme, settings = around.registry, around.theme, around.settings
        find_hints = hints if settings.flag("review.terminology_hints") else None
        super().__init__(
            around,
            "review",
            {
                "note": lambda parent: NotePanel(theme, hints=find_hints, parent=parent),
                "form": lambda parent: FormPanel(theme, registry.cap, parent),
                "messages": lambda parent: MessagePanel(theme, parent),
                "footer": lambda parent: FooterPanel(theme, registry, parent),
            },
        )
        self.note = self.part(NotePanel, "note")
        self.form = self.part(FormPanel, "form")
        self.messages = self.part(MessagePanel, "messages")
        self._mark = ScrollMark(theme, self)
        self.footer = self.part(FooterPanel, "footer")
        rng = random.SystemRandom()
        self.presenter = CodingPresenter(language=around.language, new_save_id=lambda: new_uuid(rng))
        desk = around.workspace.desk
        self.conductor = Conductor(
            self.presenter, lambda: desk, runs=OwnedRuns(around.operations, self), listener=self
        )
        self._drawn: FormState | None = None
        self._digest = around.workspace.codebook.digest
        self._gathered: list[Effect] | None = None
        self._keyboard_at: tuple[CaseKey, str | None] | None = None
        self._handlers = {**super().handlers(), **self._coding_handlers()}
        self._connect()

    # ---- the page's side of the registry

    def handlers(self) -> Handlers:
        return self._handlers

    def is_possible(self, when: str) -> bool:
        presenter, state = self.presenter, self.presenter.state
        if presenter.strokes:
            # The next stroke belongs to a key that was begun.
            return False
        if when == "saving_stopped":
            return presenter.stopped
        if presenter.waiting and when.startswith("can_") and when != "can_save_filter":
            return True
        possible: dict[str, Callable[[], bool]] = {
            "can_submit": lambda: state is not None and state.active is None,
            "can_undetermine": lambda: state is not None and state.index_of(UNDETERMINED_CODE) >= 0,
            "can_clear": lambda: state is not None and state.active is not None,
            "can_repeat": lambda: state is not None,
            "can_code": lambda: state is not None,
            "can_hand_back": lambda: state is not None and not state.closed,
            "has_looks": lambda: self.queue.has_looks,
            "can_undo": lambda: True,
            "can_redo": lambda: True,
        }
        return possible[when]() if when in possible else super().is_possible(when)

    def takes_ahead(self, key: str) -> bool:
        if not self.presenter.may_begin_typed():
            return False
        self._do(self.presenter.press_ahead(key, lambda: self._press_again(key)))
        return True

    def press(self, key: str) -> bool:
        if key == "esc":
            self.form.take_keyboard()
            return True
        if not self.presenter.means(key):
            return False
        self._do(self.presenter.press(key))
        if self.form.has_keyboard:
            self.form.take_keyboard()
        return True

    def begin(self) -> None:
        super().begin()
        self._do(self.presenter.start())
        self.form.take_keyboard()
        self.around.operations.run(
            self.around.workspace.worklist.to_look_at, done=self._tell_looks, owner=self
        )

    def _tell_looks(self, waiting: int) -> None:
        if waiting:
            words = self.tr(
                "To look at again under the new codebook version: {count}. {key} opens the next one."
            )
            key = self.around.registry.key_of("next_look")
            self.around.notices.note(words.format(count=waiting, key=key))

    def end(self) -> None:
        # What was typed ahead waits for the case that comes: it comes, and takes it, before the page goes.
        for _ in ("the case that is open", "the case that came"):
            self._keep_typed()
            self.around.operations.settle()
        self.around.operations.hold(False)
        super().end()

    def _keep_typed(self) -> None:
        """What stands in a field belongs to the case that is still open."""
        self.note.keep()
        self.form.open_card.give_up_field()

    # ---- doing

    def _do(self, effects: Effects) -> None:
        if self._gathered is None:
            self.conductor.carry_out(effects)
        else:
            self._gathered += effects

    def _press_again(self, key: str) -> Effects:
        """What a key typed ahead wants now: its effects stay in order with those of the keys around it."""
        self._gathered = gathered = list[Effect]()
        self.around.registry.press(key)
        self._gathered = None
        return gathered

    def open_case(self, case: CaseKey) -> None:
        self._keep_typed()
        self._do(self.presenter.open(case))
        self.form.take_keyboard()

    def _coding_handlers(self) -> dict[str, Callable[[], None]]:
        presenter = self.presenter

        def doing(command: Callable[[], Effects]) -> Callable[[], None]:
            return lambda: self._do(command())

        keys = {"submit": "enter", "undetermined": "u", "clear_answer": "backspace"}
        certainties = {f"certainty_{one.value}": one for one in Certainty}
        return {
            **{action: doing(partial(presenter.press, key)) for action, key in keys.items()},
            **{name: doing(partial(presenter.set_certainty, one)) for name, one in certainties.items()},
            "repeat_last": doing(presenter.repeat_last),
            "flag": doing(presenter.toggle_flag),
            "hand_back": doing(presenter.hand_back),
            "undo": doing(presenter.undo),
            "redo": doing(presenter.redo),
            "next_open": doing(presenter.open_next),
            "next_look": doing(presenter.open_look),
            "looks": self.queue.toggle_again,
            "next_case": doing(partial(presenter.later, partial(self._step, 1))),
            "previous_case": doing(partial(presenter.later, partial(self._step, -1))),
            "note": self.note.take_keyboard,
            "focus_form": self.form.take_keyboard,
            "retry_saving": self._retry,
        }

    def _step(self, by: int) -> None:
        # Typed ahead, the case that came may not be drawn yet: the step begins at it.
        self._show_open_case()
        self.queue.step(by)

    def _changed(self, changes: Changes, initiator: object) -> None:
        super()._changed(changes, initiator)
        if changes.project and self.presenter.stopped:
            # A long import held the store: what had to wait for it can be saved now.
            self._retry()

    def _retry(self) -> None:
        self.conductor.retry()
        self.note.keep()

    def set_short(self, short: bool) -> None:
        super().set_short(short)
        self.footer.set_short(short)

    # ---- the conductor's listener

    def form_changed(self) -> None:
        """Draw the form as it stands, and the case where it is another one."""
        presenter, state = self.presenter, self.presenter.state
        self._show_open_case()
        view = form_view(presenter)
        self.form.show_view(view)
        self.footer.show_view(view)
        self.messages.show_lines(view, self._said(presenter.message), stopped=presenter.stopped)
        self.around.operations.hold(presenter.stopped)
        self.note.show_note(state.case if state else None, state.note if state else "")
        self.note.hold(presenter.waiting)
        self.show_state(standing_of(state), flagged=view.flagged)
        self._keep_keyboard()

    def _show_open_case(self) -> None:
        state = self.presenter.state
        if state is not self._drawn:
            self._drawn = state
            self.form.open_card.forget()
            if state is None:
                self.show_case(None, None)
            else:
                self.show_case(state.opened.row, state.opened.record, state.opened.media)
                self._follow(state.sheet.codebook)

    def _follow(self, book: Codebook) -> None:
        """Between cases another version may have come into force: the window names it."""
        if book.digest != self._digest:
            self._digest = book.digest
            self.around.follow()

    def was_saved(self, saved: Saved, effect: Effect | None = None) -> None:
        """Durable.  Another answer in a case that is a draft already changes nothing in the queue."""
        if isinstance(effect, _QUIET) and self.queue.shows_draft(effect.case):
            saved = replace(saved, changes=replace(saved.changes, queue=False))
        super().was_saved(saved)

    def _keep_keyboard(self) -> None:
        """With another variable the keyboard goes to its field where it is typed, and back to the form."""
        state = self.presenter.state
        at = (state.case, state.active) if state is not None else None
        if at != self._keyboard_at and self.form.has_keyboard:
            self.form.take_keyboard()
        self._keyboard_at = at

    def _show_keys(self) -> None:
        self.note.show_key(self.around.registry.key_of("note"))
        self.form.restyle()

    def _said(self, message: Message | None) -> str:
        if message is None:
            return ""
        if message.kind is Kind.SAVING_STOPPED:
            message = Message(message.kind, message.subject, self.around.registry.key_of("retry_saving"))
        return message_words(message)

    def _connect(self) -> None:
        presenter, card, note = self.presenter, self.form.open_card, self.note
        self.form.area.painted.connect(presenter.unread.painted)
        self.form.activated.connect(lambda name: self._do(presenter.activate(name)))
        card.chosen.connect(lambda name, code: self._do(presenter.choose(name, code)))
        card.committed.connect(lambda name, text: self._do(presenter.commit_text(name, text)))
        card.left.connect(lambda name, text: self._do(presenter.leave_text(name, text)))
        note.written.connect(
            lambda case, text: self._do(presenter.set_note(case, text, further=note.further))
        )
        self.footer.given.connect(self.around.registry.give)
        # An action may bring another case: a pause in typing would come too late for what was typed here.
        self.around.registry.given.connect(self._keep_typed)
        self.around.registry.keys_changed.connect(self._show_keys)
        self._show_keys()
        self.form.scrolled.connect(self._show_mark)
        self.setFocusProxy(self.form.area)

    def _show_mark(self, first: int, whole: int) -> None:
        """Between the record and the form, where it hides neither."""
        form = QRect(self.form.mapTo(self, QPoint(0, 0)), self.form.size())
        rightwards = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        wide = self.around.theme.px(4)
        near = form.left() - wide - 3 if rightwards else form.right() + 4
        self._mark.setGeometry(near, form.top(), wide, form.height())
        self._mark.show_part(first, whole)


def make_page(surroundings: Surroundings) -> Page:
    """The page for the account that signed in."""
    if surroundings.workspace.account.may(Right.CODE):
        return ReviewPage(surroundings)
    return ReadingPage(surroundings)
