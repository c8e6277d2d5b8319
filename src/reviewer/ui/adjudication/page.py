"""The adjudication page: queue on the left, record in the middle, the questions on the right; keys alone."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent

from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import new_uuid
from reviewer.services.changes import Changes, Saved
from reviewer.services.ports import QueueRow
from reviewer.services.settling.results import Settlement, WaitingRow
from reviewer.ui.actions.of_settle import MOST_SIDES
from reviewer.ui.actions.offers import Offer
from reviewer.ui.actions.table import Scope
from reviewer.ui.adjudication.conductor import Conductor
from reviewer.ui.adjudication.effects import Effects
from reviewer.ui.adjudication.listing import Listing
from reviewer.ui.adjudication.panels import Panels
from reviewer.ui.adjudication.presenter import SettlePresenter
from reviewer.ui.adjudication.release import Release
from reviewer.ui.adjudication.state import NO_PLACE, Mode
from reviewer.ui.error_words import error_words
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.record.handing import HandingOver
from reviewer.ui.record.offers import CaseOffers
from reviewer.ui.untrusted import isolated

if TYPE_CHECKING:
    from reviewer.services.settling.desk import SettlingDesk


class SettlePage(Page):
    """What keys mean is the presenter's; this only draws and carries out."""

    scope = Scope.SETTLE

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        rng = random.SystemRandom()
        self.presenter = SettlePresenter(
            around.workspace.codebook, language=around.language, new_save_id=lambda: new_uuid(rng)
        )
        self.panels = Panels(self, around, self.presenter)
        self.queue, self.questions, self.note = self.panels.queue, self.panels.questions, self.panels.note
        self._desk: SettlingDesk | None = None
        self._offers = CaseOffers(around, self._offer_case, owner=self)
        self.conductor = Conductor(self.presenter, self.desk, runs=_Runs(around, self), listener=self)
        self.listing = Listing(self, self.panels, self.desk, do=self._do)
        self.release = Release(around, self.panels.rounds, parent=self)
        self._handing = HandingOver(
            around.workspace.handover,
            around.operations,
            around.notices,
            program=around.settings.text("review.certified_tool"),
            saved=self._saved,
            parent=self,
        )
        self._keyboard_at: tuple[object, ...] = ()
        self._handlers = self._all_handlers()
        self._connect()
        self.panels.show_all()

    def desk(self) -> SettlingDesk:
        """The account's desk, made once; on the storage thread only."""
        if self._desk is None:
            self._desk = self.around.workspace.settling
        return self._desk

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return self._handlers

    def is_possible(self, when: str) -> bool:
        presenter, state = self.presenter, self.presenter.state
        if when == "refreshing":
            return self.listing.refreshing.busy
        if when == "in_note":
            return self.note.field.hasFocus()
        if when == "has_case":
            return state is not None and not presenter.takes_letters and not self.release.is_open
        if when == "can_note":
            return state is not None and state.question is not None and not self.release.is_open
        if presenter.waiting and not self.release.is_open:
            # Typed ahead, it is done on what comes; what a letter means there is known only then.
            return not (presenter.blind and when.startswith("has_side_"))
        if presenter.takes_letters or self.release.is_open or self._is_an_options(when):
            return not when
        question = state.question if state is not None else None
        if when.startswith("has_side_"):
            sides = question.sides if question is not None and presenter.mode is Mode.SIDES else ()
            return int(when.removeprefix("has_side_")) <= len(sides)
        possible: dict[str, Callable[[], bool]] = {
            "at_rest": lambda: True,
            "can_decide": lambda: question is not None,
            "has_decision": lambda: question is not None and bool(question.decision or question.deferred),
        }
        return possible[when]() if when in possible else not when

    def _is_an_options(self, when: str) -> bool:
        """Whether a key of these actions chooses an option now: the codebook's keys come first."""
        options = self.presenter.option_keys
        actions = self.around.registry.actions if options else ()
        ours = (one for one in actions if one.scope is self.scope and one.when == when)
        return any(options & set(one.single_keys) for one in ours)

    def press(self, key: str) -> bool:
        if self.release.is_open:
            return self.release.press(key)
        if key == "esc":
            return self._leave()
        if not self.presenter.means(key):
            return False
        self._do(self.presenter.press(key))
        return True

    def _leave(self) -> bool:
        """Esc gives up what is being chosen; with nothing to give up it leads back."""
        if not self.questions.has_keyboard:
            self.questions.take_keyboard()
        elif self.presenter.leave():
            self.desk_changed()
        else:
            self.around.back()
        return True

    def offer(self, text: str, tell: Callable[[list[Offer]], None]) -> None:
        self._offers.give(text, tell)

    def _offer_case(self, row: QueueRow) -> Offer:
        words = self.tr("Settle {case}").format(case=isolated(row.case_id))
        # It has no place in this queue that is known: the next case is the first.
        found = WaitingRow(row.case, row.case_id, NO_PLACE, 0, self.presenter.queue_state)
        return Offer(words, lambda: self._do(self.presenter.open(found)))

    def begin(self) -> None:
        self.questions.take_keyboard()
        self.listing.begin()
        self._do(self.presenter.start())

    def come_back(self) -> None:
        super().come_back()
        self.listing.come_back()

    def end(self) -> None:
        # What stands in the note belongs to the question that is still open.
        self.note.keep()
        self.around.operations.settle()
        self.listing.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panels.fit()

    # ---- doing

    def _do(self, effects: Effects) -> None:
        self.conductor.carry_out(effects)

    def _all_handlers(self) -> dict[str, Callable[[], None]]:
        presenter, panels, listing = self.presenter, self.panels, self.listing

        def doing(command: Callable[[], Effects]) -> Callable[[], None]:
            return lambda: self._do(command())

        return {
            **{f"settle_side_{at + 1}": doing(partial(presenter.take, at)) for at in range(MOST_SIDES)},
            "settle_other": doing(presenter.give_another),
            "settle_defer": doing(presenter.defer),
            "settle_withdraw": doing(presenter.withdraw),
            "settle_reason": doing(presenter.give_reason),
            "settle_note": self.note.take_keyboard,
            "settle_note_done": self.questions.take_keyboard,
            "settle_enter": doing(presenter.enter),
            "settle_next": partial(listing.step, 1),
            "settle_previous": partial(listing.step, -1),
            "settle_variable": listing.next_variable,
            "settle_deferred": listing.toggle_deferred,
            "settle_find": self._find,
            "settle_blind": doing(presenter.toggle_blind),
            "settle_undo": doing(presenter.undo),
            "settle_redo": doing(presenter.redo),
            "settle_unfold": panels.unfold,
            "settle_handover": self._hand_over,
            "settle_rounds": self._open_rounds,
            "settle_again": listing.refresh,
            "settle_stop": listing.stop,
            "settle_questions": self.questions.take_keyboard,
            "settle_media": panels.media.take_keyboard,
            "settle_queue": self.queue.take_keyboard,
        }

    def _open_rounds(self) -> None:
        # A list would keep Enter, a field the digits.
        self.questions.area.setFocus()
        self.release.open()

    def _find(self) -> None:
        """The palette offers cases beside actions."""
        self.around.registry.give("palette")

    def _hand_over(self) -> None:
        if self.presenter.state is not None:
            self._handing.hand_over(self.presenter.state.case.view)

    # ---- the conductor's listener

    def desk_changed(self) -> None:
        """Draw the page as it stands; the keyboard goes where the next key is meant for."""
        self.panels.show_all()
        presenter, state = self.presenter, self.presenter.state
        mode = presenter.mode
        at = (state.case.case, state.active, mode) if state is not None else ()
        if at != self._keyboard_at:
            self._keyboard_at = at
            if mode is Mode.NOTE:
                self.note.take_keyboard()
            elif self.questions.has_keyboard:
                self.questions.take_keyboard()
        self.note.hold(presenter.waiting)

    def was_settled(self, settlement: Settlement) -> None:
        """Durable."""
        self._saved(Saved(settlement.at, settlement.changes))
        self.listing.show_settled(settlement.case)

    def _saved(self, saved: Saved) -> None:
        self.around.saved(saved.at)
        self.around.operations.announce(saved.changes, self)

    def words_of(self, error: Exception) -> str:
        """An error in the person's words."""
        if isinstance(error, ReviewerError):
            return error_words(error)
        return QCoreApplication.translate("Settle", "Nothing was changed.")

    def _changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and (changes.codings or changes.project):
            self.listing.grew_stale()

    def _connect(self) -> None:
        presenter, around = self.presenter, self.around
        for card in (self.questions.sides, self.questions.choice):
            card.chosen.connect(lambda _variable, code: self._do(presenter.choose(code)))
        field = self.questions.choice
        field.committed.connect(lambda name, text: self._do(presenter.commit_text(name, text, take=True)))
        field.left.connect(lambda name, text: self._do(presenter.commit_text(name, text, take=False)))
        self.questions.activated.connect(lambda name: self._do(presenter.activate(name)))
        self.note.written.connect(self._noted)
        self.queue.chosen.connect(lambda row: self._do(presenter.open(row)))
        for part in (self.panels.footer, self.panels.record, self.queue):
            part.given.connect(around.registry.give)
        # An action may bring another question: what was typed here belongs to this one.
        around.registry.given.connect(lambda _action: self.note.keep())
        around.registry.keys_changed.connect(self.panels.show_keys)
        around.operations.changed.connect(self._changed)
        around.theme.changed.connect(self.panels.fit)
        self.panels.show_keys()
        self.setFocusProxy(self.questions.area)

    def _noted(self, subject: tuple[Any, str], text: str) -> None:
        case, variable = subject
        self._do(self.presenter.write_note(case, variable, text))


class _Runs:
    """The storage thread, told to whom results belong."""

    def __init__(self, around: Surroundings, page: Page) -> None:
        self._around, self._page = around, page

    def run(
        self,
        function: Callable[[], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """As `Operations.run`, for the page."""
        self._around.operations.run(function, done=done, failed=failed, owner=self._page)
