"""Which queue is shown, how far cases are, and the working out behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reviewer.domain.errors import ReviewerError
from reviewer.services.settling.results import SettlingCase, SettlingCounts, WaitingRow
from reviewer.ui.adjudication.desk import DEFERRED, OPEN
from reviewer.ui.adjudication.effects import Effects
from reviewer.ui.adjudication.panels import Panels
from reviewer.ui.adjudication.refreshing import Refreshing, Worked
from reviewer.ui.page import Page
from reviewer.ui.pieces.pace import Pace

if TYPE_CHECKING:
    from reviewer.services.settling.desk import SettlingDesk


class Listing(QObject):
    """Reads the queue in windows; works out what is stale when the page is entered, and on request."""

    def __init__(
        self,
        page: Page,
        panels: Panels,
        desk: Callable[[], SettlingDesk],
        *,
        do: Callable[[Effects], None],
    ) -> None:
        super().__init__(page)
        self._panels, self._desk, self._do = panels, desk, do
        self._around, self._presenter = panels.around, panels.presenter
        self._stale = False
        self._noted: tuple[str, int] = ("", 0)
        self.refreshing = Refreshing(self._around.workspace, self)
        self.refreshing.progressed.connect(self._progressed)
        self.refreshing.ended.connect(self._ended)
        self.refreshing.failed.connect(self._failed)
        self.refreshing.troubled.connect(self._around.operations.troubled)
        panels.queue.rows.modelReset.connect(self._look_empty)
        panels.queue.rows.rowsInserted.connect(lambda *_rows: self._arrived())

    def begin(self) -> None:
        """Show what is known, and work out what has changed."""
        self.show_queue()
        self._read_counts()
        self.refresh()

    def come_back(self) -> None:
        """Shown again: work out what has changed meanwhile."""
        if self._stale:
            self.refresh()

    def end(self) -> None:
        """Let nothing run on."""
        self.refreshing.shut_down()

    # ---- the queue

    def show_queue(self) -> None:
        """Read it from its start."""
        presenter, desk = self._presenter, self._desk
        variable, state = presenter.variable, presenter.queue_state

        def fetch(last: WaitingRow | None, count: int) -> Sequence[WaitingRow]:
            after = (last.weight, last.case) if last is not None else None
            return desk().waiting(variable=variable, state=state, after=after, count=count)

        label = presenter.label_of(variable) if variable else ""
        self._panels.queue.show_queue(fetch, variable=label, state=state)
        # Told behind the rows: an empty answer tells nothing by itself.
        self._around.operations.run(lambda: None, done=lambda _none: self._look_empty(), owner=self)

    def next_variable(self) -> None:
        """The queue of the next variable that has cases; behind the last one that of all."""
        desk = self._desk
        self._around.operations.run(lambda: desk().variables(), done=self._turn_variable, owner=self)

    def _turn_variable(self, found: Sequence[tuple[str, int]]) -> None:
        names = ["", *(name for name, count in found if count)]
        now = self._presenter.variable
        following = names[(names.index(now) + 1) % len(names)] if now in names else ""
        self._do(self._presenter.queue_of(following, self._presenter.queue_state))
        self.show_queue()

    def toggle_deferred(self) -> None:
        """Deferred cases, or those to settle."""
        state = OPEN if self._presenter.queue_state == DEFERRED else DEFERRED
        self._do(self._presenter.queue_of(self._presenter.variable, state))
        self.show_queue()

    def step(self, by: int) -> None:
        """The case below or above; behind the last line read, whatever comes next."""
        row = self._panels.queue.neighbour(by)
        if row is not None:
            self._do(self._presenter.open(row))
        elif by > 0:
            self._do(self._presenter.next_case())

    def show_settled(self, case: SettlingCase) -> None:
        """A decision is durable: the line and the counts say so."""
        self._panels.queue.show_case(case)
        desk = self._desk
        self._around.operations.run(lambda: desk().counts(), done=self._show_fewer, owner=self)

    def _arrived(self) -> None:
        self._look_empty()
        state = self._presenter.state
        self._panels.queue.show_open(state.case.case if state is not None else None)

    def _look_empty(self) -> None:
        rows = self._panels.queue.rows
        self._panels.queue.show_nothing(not rows.rowCount() and not rows.canFetchMore())

    def _read_counts(self) -> None:
        desk = self._desk
        self._around.operations.run(lambda: desk().counts(), done=self._show_counts, owner=self)

    def _show_counts(self, counts: SettlingCounts) -> None:
        self._panels.queue.show_counts(counts)

    def _show_fewer(self, counts: SettlingCounts) -> None:
        self._show_counts(counts)
        words, open_ = self._noted
        # The notice says how many are to be settled: not for longer than it is true.
        if words and counts.open != open_:
            if self._around.notices.text == words:
                self._around.notices.clear()
            self._noted = ("", 0)

    # ---- working out

    def grew_stale(self) -> None:
        """Codings have changed elsewhere."""
        self._stale = True
        if self._panels.questions.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Work out every case whose codings have changed."""
        self._stale = False
        self.refreshing.start()

    def stop(self) -> None:
        """Stop it; what was worked out stays."""
        self.refreshing.stop()

    def _progressed(self, pace: Pace) -> None:
        self._panels.progress.show_pace(pace, self._around.registry.key_of("settle_stop"))

    def _ended(self, worked: Worked) -> None:
        self._panels.progress.hide()
        self._stale = worked.stopped
        self._show_counts(worked.after)
        if worked.after == worked.before:
            return
        merged = worked.after.settled - worked.before.settled
        if merged > 0:
            words = QCoreApplication.translate(
                "Settle", "{count} cases settled themselves: their coders agree. {open} are to be settled."
            )
            number = QLocale().toString
            self._around.notices.note(words.format(count=number(merged), open=number(worked.after.open)))
            self._noted = (self._around.notices.text, worked.after.open)
        self.show_queue()
        if self._presenter.state is None:
            self._do(self._presenter.start())

    def _failed(self, error: Exception) -> None:
        self._panels.progress.hide()
        self._stale = True
        if isinstance(error, ReviewerError):
            self._around.notices.error(error)
