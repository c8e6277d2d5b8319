"""The merge page: files at the left, beside them what each package is and what merging does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import to_microseconds
from reviewer.services.watching import Stopped
from reviewer.ui.actions.table import Scope
from reviewer.ui.beside import Beside
from reviewer.ui.error_words import error_words
from reviewer.ui.merging.presenter import Line, MergePresenter, State, look_at, merge
from reviewer.ui.merging.words import about, cells, explained, headline
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.fields import Fields
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.pieces.scrolling import FormScroll
from reviewer.ui.pieces.work_card import WorkCard

_LOOK, _MERGE = "look", "merge"
_WIDTHS = (220, 125, 105, 120, 60, 70, 90)


class MergePage(Page):
    """Stays while the project is open: what was chosen and what runs is there when one comes back."""

    scope = Scope.MERGE

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.presenter = MergePresenter(around.workspace.folder)
        self.beside = Beside(around.workspace, self)
        self.beside.troubled.connect(around.notices.error)
        self.ask_files: Callable[[], list[str]] = self._ask_files
        theme = around.theme
        self.fields = Fields(theme, self)
        self.fields.line("file", self.tr("Package"), hint=self.tr("a file; Enter adds it"))
        self.fields.line("receipts", self.tr("Receipts"), hint=self.tr("a folder, or nothing"))
        self.browse = QPushButton(self.tr("Choose packages…"), self)
        self.work = WorkCard(
            theme, around.registry, title=self.tr("Packages"), action="merge_now", parent=self
        )
        titles = (
            *(self.tr("Package"), self.tr("State"), self.tr("Kind"), self.tr("Signed by")),
            *(self.tr("New"), self.tr("Known"), self.tr("Conflicting")),
        )
        self.table = FiguresTable(
            theme,
            titles,
            self.tr("Packages, and what merging does"),
            parent=self.work,
            widths=_WIDTHS,
            words=frozenset({1, 2, 3}),
            stretch=6,
        )
        self.about = label("", "muted", self.work)
        self.about.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._show()

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "merge_now": self.merge,
            "merge_choose": self.choose,
            "merge_look": self.table.take_keyboard,
            "merge_remove": self._remove,
            "merge_stop": lambda: self.beside.stop(_MERGE),
        }

    def is_possible(self, when: str) -> bool:
        presenter = self.presenter
        possible: dict[str, Callable[[], bool]] = {
            "can_merge": lambda: presenter.can_merge,
            "working": lambda: presenter.working,
            "has_packages": lambda: bool(presenter.lines) and not presenter.working,
        }
        return possible[when]() if when in possible else not when

    def press(self, key: str) -> bool:
        if key == "esc":
            self.around.back()
            return True
        return False

    def begin(self) -> None:
        self.fields.take_keyboard("file")

    def end(self) -> None:
        # The package that is being merged is merged whole or not at all.
        self.beside.shut_down()

    # ---- what is done

    def choose(self) -> None:
        """Ask for files by the system's own dialog."""
        self._add(self.ask_files())

    def merge(self) -> None:
        """Merge what can be, off the window's thread; once at a time."""
        presenter = self.presenter
        if not presenter.can_merge:
            return
        lines = [one for one in presenter.lines if one.state is State.READY]
        receipts = presenter.receipts_folder
        presenter.working = True
        self.work.begin_progress(self.tr("Merging…"))
        self._show()
        self.beside.run(
            _MERGE,
            lambda beside, watch: merge(beside.packages.merging, lines, receipts, watch),
            done=self._merged,
            failed=self._failed,
            told=self.work.tell_progress,
        )

    def _merged(self, lines: list[Line]) -> None:
        self._heard(lines)
        self.around.saved(to_microseconds(self.around.workspace.clock()))
        if self.isVisible():
            self.table.take_keyboard()
        else:
            self.around.notices.note(headline(self.presenter))

    def _heard(self, lines: list[Line]) -> None:
        self.presenter.working = False
        self.work.show_progress(None)
        self.presenter.hear(lines)
        self._show()

    def _failed(self, error: Exception) -> None:
        self._heard([])
        if isinstance(error, ReviewerError) and not isinstance(error, Stopped):
            self.work.show_problem(error_words(error), refused=True)
        elif not isinstance(error, ReviewerError):
            self.around.notices.error(error)

    def _entered(self) -> None:
        text = self.fields.value("file")
        if text.strip():
            self.fields.set_value("file", "")
            self._add([text])

    def _add(self, texts: list[str]) -> None:
        if self.presenter.working or not self.presenter.add(texts):
            return
        waiting: list[Path] = [one.path for one in self.presenter.lines if one.state is State.WAITING]
        self.presenter.working = True
        self.work.begin_progress(self.tr("Checking…"))
        self._show()
        self.beside.run(
            _LOOK,
            lambda beside, watch: look_at(beside.packages.verifying, beside.packages.merging, waiting, watch),
            done=self._heard,
            failed=self._failed,
            told=self.work.tell_progress,
        )

    def _remove(self) -> None:
        self.presenter.remove(self.table.currentIndex().row())
        self._show()

    def _changed(self) -> None:
        self.presenter.receipts = self.fields.value("receipts")
        self._show()

    def _ask_files(self) -> list[str]:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose packages"))
        return [str(name) for name in names]

    # ---- showing

    def _show(self) -> None:
        presenter = self.presenter
        self.work.say(headline(presenter), explained())
        missing = self.tr("The folder for receipts does not exist, or is the project's own.")
        self.work.show_problem(missing if presenter.receipts_missing else "")
        count = len(presenter.ready)
        words = self.tr("Merge 1 package") if count == 1 else self.tr("Merge {count} packages")
        self.work.offer(words.format(count=count), possible=presenter.can_merge)
        self.table.show_rows([cells(one) for one in presenter.lines])
        self._show_about(self.table.currentIndex().row())

    def _show_about(self, at: int) -> None:
        lines = self.presenter.lines
        words = about(lines[at]) if 0 <= at < len(lines) else ""
        self.about.setText(words)
        self.about.setVisible(bool(words))

    def _lay_out(self) -> None:
        px = self.around.theme.px
        form = Card(self.around.theme, self, padding=14)
        form.column.setSpacing(px(10))
        form.column.addWidget(label(self.tr("What came"), "title", self))
        form.column.addWidget(self.fields)
        form.column.addWidget(self.browse)
        form.column.addStretch(1)
        told = QWidget(self.work)
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.table, 1)
        column.addWidget(self.about)
        self.work.body.addWidget(told, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(FormScroll(form, self, fills=True), 4)
        row.addWidget(self.work, 9)

    def _connect(self) -> None:
        self.browse.setAccessibleName(self.tr("Choose packages"))
        self.browse.setAutoDefault(True)
        self.browse.clicked.connect(self.choose)
        self.fields.changed.connect(self._changed)
        self.fields.entered.connect(self._entered)
        self.table.chosen.connect(self._show_about)
        self.work.given.connect(self.around.registry.give)
