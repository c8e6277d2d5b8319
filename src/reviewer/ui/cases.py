"""What every page on case records has: queue, record, media, and the way to the certified tool."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Right
from reviewer.services.changes import Changes, Saved
from reviewer.services.ports import CaseView, MediaRow, QueueCounts, QueueRow
from reviewer.ui import forms
from reviewer.ui.actions.offers import Offer
from reviewer.ui.actions.table import Scope
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.record.handing import HandingOver
from reviewer.ui.record.media_table import MediaPanel
from reviewer.ui.record.offers import CaseOffers
from reviewer.ui.record.panel import RecordPanel
from reviewer.ui.untrusted import isolated
from reviewer.ui.worklist.panel import QueuePanel

_QUEUE_WIDTH, _QUEUE_SHARE = 236, 0.21
_RIGHT_WIDTH, _RIGHT_SHARE = 412, 0.36
_ROOMY = 460
"""Height from which everything is shown."""
_IDLE_MILLISECONDS = 5_000

Handlers = Mapping[str, Callable[[], None]]


class CasePage(Page, forms.Filled):
    """Built from the form of that name; a page adds what stands in the right column."""

    scope = Scope.REVIEW

    def __init__(self, around: Surroundings, form: str, right: Mapping[str, forms.Made]) -> None:
        super().__init__()
        self.around = around
        self.folded = True
        self._record: CaseView | None = None
        workspace, theme, operations = around.workspace, around.theme, around.operations
        self._worklist = workspace.worklist
        self._offers = CaseOffers(around, self._offer_case, owner=self)
        hints = workspace.account.may(Right.SEE_HINTS)
        self._named = forms.fill(
            self,
            form,
            theme=theme,
            made={
                "queue": lambda parent: QueuePanel(theme, workspace.worklist, operations, parent),
                "record": lambda parent: RecordPanel(theme, around.registry, parent),
                "media": lambda parent: MediaPanel(theme, operations, hints=hints, parent=parent),
                **right,
            },
        )
        self.queue = self.part(QueuePanel, "queue")
        self.record = self.part(RecordPanel, "record")
        self.media = self.part(MediaPanel, "media")
        self._handing = HandingOver(
            workspace.handover,
            operations,
            around.notices,
            program=around.settings.text("review.certified_tool"),
            saved=self.was_saved,
            parent=self,
        )
        # Saves that lie in the journal alone are lost in silence with one damaged bit of it.
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(_IDLE_MILLISECONDS)
        self.idle.timeout.connect(lambda: operations.run(workspace.checkpoint, owner=self))
        self.queue.chosen.connect(self.open_case)
        self.queue.counted.connect(self._show_progress)
        self.queue.saved.connect(self.was_saved)
        self.record.given.connect(around.registry.give)
        operations.changed.connect(self._changed)
        theme.changed.connect(self._fit_columns)
        self.show_case(None, None)

    # ---- the page's side of the registry

    def handlers(self) -> Handlers:
        queue = self.queue
        return {
            "handover": self._hand_over,
            "unfold": self._unfold,
            "filter": queue.ask_filter,
            "save_filter": queue.save_filter,
            "saved_filters": queue.choose_saved,
            "delete_filter": queue.delete_filter,
            "next_case": lambda: queue.step(1),
            "previous_case": lambda: queue.step(-1),
            "focus_media": self.media.take_keyboard,
            "focus_queue": queue.take_keyboard,
        }

    def is_possible(self, when: str) -> bool:
        if when == "has_case":
            return self._record is not None
        if when == "can_save_filter":
            return self.queue.presenter.can_save or self.queue.field.hasFocus()
        if when == "has_saved_filter":
            return self.queue.presenter.saved_name is not None
        return not when

    def begin(self) -> None:
        self.queue.begin()

    def end(self) -> None:
        self.idle.stop()
        self.queue.end()

    @property
    def open_now(self) -> CaseKey | None:
        return self._record.case if self._record is not None else None

    def offer(self, text: str, tell: Callable[[list[Offer]], None]) -> None:
        self._offers.give(text, tell)

    def _offer_case(self, row: QueueRow) -> Offer:
        words = self.tr("Open {case}").format(case=isolated(row.case_id))
        return Offer(words, lambda: self.open_case(row.case))

    # ---- showing

    def open_case(self, case: CaseKey) -> None:
        """Show this case of the queue, to be read."""
        worklist = self._worklist
        self.around.operations.run(
            lambda: (worklist.row_of(case), worklist.record(case)),
            done=lambda read: self.show_case(*read),
            owner=self,
        )

    def show_case(
        self, row: QueueRow | None, record: CaseView | None, media: Sequence[MediaRow] = ()
    ) -> None:
        """This case is the open one now; `media` are the first rows of its media, where they are known."""
        self._record = record
        self.queue.show_open(row)
        self.record.show_record(record, folded=self.folded)
        self.media.show_record(record, self._media_of(record), media)
        self.show_state(row.state if row else None, flagged=row is not None and row.flagged)

    def show_state(self, state: AssignmentState | None, *, flagged: bool) -> None:
        """How far the open case is."""
        self.record.show_state(state, flagged=flagged)

    def _media_of(self, record: CaseView | None) -> Callable[[int, int], Sequence[MediaRow]]:
        worklist = self._worklist
        return lambda first, count: worklist.media(record.case, first, count) if record else ()

    def _show_progress(self, counts: QueueCounts) -> None:
        self.around.progress(counts.done, counts.total)

    def _unfold(self) -> None:
        self.folded = not self.folded
        self.record.show_record(self._record, folded=self.folded)
        self.media.show_names(folded=self.folded)

    def _hand_over(self) -> None:
        if self._record is not None:
            self._handing.hand_over(self._record)

    # ---- what was written

    def was_saved(self, saved: Saved) -> None:
        """A write of this page is durable."""
        self.idle.start()
        self.around.saved(saved.at)
        self.around.operations.announce(saved.changes, self)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.queue:
            self.queue.touch(changes.cases)
        if changes.project:
            # Files were imported: any line may say something else.
            self.queue.table.rows.refresh()

    # ---- placing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Both sides keep their width until the window is small or the text large."""
        px, width = self.around.theme.px, self.width()
        self.queue.setFixedWidth(min(px(_QUEUE_WIDTH), int(width * _QUEUE_SHARE)))
        self._named["right"].setFixedWidth(min(px(_RIGHT_WIDTH), int(width * _RIGHT_SHARE)))
        self.set_short(self.height() < px(_ROOMY))

    def set_short(self, short: bool) -> None:
        """Leave out what can be found elsewhere, where the window is small for its text."""
        self.queue.set_short(short)
