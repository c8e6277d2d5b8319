"""One side of planning: a form, beside it what would come of it, and what Ctrl+Enter does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reviewer.domain.identifiers import to_microseconds
from reviewer.services.changes import Changes
from reviewer.services.watching import Watch
from reviewer.ui.beside import Beside
from reviewer.ui.page import Surroundings
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.fields import Fields
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.scrolling import FormScroll
from reviewer.ui.pieces.work_card import WorkCard
from reviewer.ui.planning.facts import Facts

if TYPE_CHECKING:
    from reviewer.workspace import Workspace

Result = TypeVar("Result")
_SOON_MILLISECONDS = 200
DO = "do"
"""The lane of what is kept."""


class Side(QWidget):
    """Override `show_facts`, `ask`, `do` and what they need."""

    def __init__(
        self, around: Surroundings, beside: Beside, *, title: str, outcome: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.around, self.beside = around, beside
        theme = around.theme
        self.fields = Fields(theme, self)
        self.work = WorkCard(theme, around.registry, title=outcome, action="plan_do", parent=self)
        self.work.given.connect(around.registry.give)
        self.doing = False
        form = Card(theme, self, padding=14)
        form.column.setSpacing(theme.px(10))
        form.column.addWidget(label(title, "title", form))
        form.column.addWidget(self.fields)
        self.form_scroll = FormScroll(form, self)
        beside_form = QWidget(self)
        self.right = QVBoxLayout(beside_form)
        self.right.setContentsMargins(0, 0, 0, 0)
        self.right.setSpacing(theme.px(10))
        self.right.addWidget(self.work, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self.form_scroll, 5)
        row.addWidget(FormScroll(beside_form, self, fills=True), 6)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MILLISECONDS)
        self._soon.timeout.connect(self.ask)
        self.fields.changed.connect(self.changed)

    # ---- what a side does

    def show_facts(self, facts: Facts) -> None:
        """The project as it is: what can be chosen."""

    def changed(self) -> None:
        """The form says something else."""
        self.ask_soon()

    def ask(self) -> None:
        """Find out what would come of the form."""

    @property
    def can_do(self) -> bool:
        """Whether Ctrl+Enter means something now."""
        return False

    def do(self) -> None:
        """Keep what the form says."""

    # ---- what every side has

    def ask_soon(self) -> None:
        """Once nobody types any more."""
        self._soon.start()

    @property
    def waits(self) -> bool:
        """Whether it asks as soon as nobody types."""
        return self._soon.isActive()

    def ask_now(self) -> None:
        """Ask at once."""
        self._soon.stop()
        self.ask()

    def end(self) -> None:
        """Nothing is asked any more."""
        self._soon.stop()

    def take_keyboard(self) -> None:
        """The first field."""
        self.fields.take_keyboard()

    def run(
        self,
        lane: str,
        work: Callable[[Workspace, Watch], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
        words: str = "",
    ) -> None:
        """Off the window's thread; with `words` the progress is shown."""
        told = None
        if words:
            self.work.begin_progress(words)
            told = self.work.tell_progress

        def came(result: Result) -> None:
            self.work.show_progress(None)
            done(result)

        self.beside.run(lane, work, done=came, failed=failed or self.refused, told=told)

    def refused(self, error: Exception) -> None:
        """What was asked cannot be: in the person's words beside the form."""
        self.work.show_progress(None)
        if not self.work.show_failure(error, stopped=self.tr("Stopped; nothing was kept.")):
            self.around.notices.error(error)

    def keep(self, work: Callable[[Workspace, Watch], Result], done: Callable[[Result], None]) -> None:
        """Do what is kept, once at a time."""
        self.doing = True

        def came(result: Result) -> None:
            self.doing = False
            at = to_microseconds(self.around.workspace.clock())
            self.around.saved(at)
            self.around.operations.announce(Changes(queue=True, project=True), self)
            done(result)

        def failed(error: Exception) -> None:
            self.doing = False
            self.refused(error)

        self.run(DO, work, done=came, failed=failed, words=self.tr("Working…"))
