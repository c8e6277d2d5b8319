"""The form of VICS tags: which sources, which labels, a crosswalk for Category, where to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from reviewer.ui.export.vics_presenter import VICS_SCOPES, VicsPresenter
from reviewer.ui.export.words import scope_words
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.fields import Fields
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.pieces.path_field import Ask, PathField
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

_ROWS, _SUGGESTED = 3, 8


class VicsForm(Card):
    """Says that it changed; what that means is the presenter's."""

    changed = Signal()
    added = Signal(list)
    """Paths as text."""
    source_chosen = Signal(str, bool)
    entered = Signal()

    def __init__(self, theme: Theme, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=14)
        self._theme = theme
        self.browse: Callable[[], list[str]] = self._ask_files
        self.source, self.crosswalk = PathField(ask, self), PathField(ask, self)
        self.fields, self.below = Fields(theme, self), Fields(theme, self)
        self.fields.put("source", self.tr("Source"), self.source)
        self.below.choice("scope", self.tr("Labels"))
        self.below.put("crosswalk", self.tr("Crosswalk"), self.crosswalk)
        self.below.line("folder", self.tr("Folder"))
        self.meant = ElidedLabel(parent=self)
        self.problem, self.crosswalk_problem = label("", "problem", self), label("", "problem", self)
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.list = QListWidget(self)
        self._lay_out()
        theme.changed.connect(self._fit_list)
        self._fit_list()

    def show_choices(self, presenter: VicsPresenter) -> None:
        """What there is to choose, and what is chosen."""
        self.below.fill("scope", [(scope_words(one, may_all=True), one) for one in VICS_SCOPES])
        self.below.set_value("scope", presenter.scope)
        self.below.set_value("folder", presenter.folder)

    def show_sources(self, sources: Sequence[Path], left_out: set[Path]) -> None:
        """The files on the list; the tick says whether one gets a copy."""
        row = max(self.list.currentRow(), 0)
        with QSignalBlocker(self.list):
            self.list.clear()
            for path in sources:
                item = QListWidgetItem(shown(path.name))
                item.setData(Qt.ItemDataRole.UserRole, str(path))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                wanted = path not in left_out
                item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
                self.list.addItem(item)
            self.list.setCurrentRow(min(row, len(sources) - 1))

    def show_problems(self, source: str, crosswalk: str) -> None:
        """What is wrong, each beside its field."""
        for where, words in ((self.problem, source), (self.crosswalk_problem, crosswalk)):
            where.setText(words)
            where.setVisible(bool(words))

    def values(self) -> dict[str, str]:
        """Everything that is said."""
        return self.fields.values() | self.below.values()

    def choose_sources(self) -> None:
        """Ask by the system's own dialog."""
        paths = self.browse()
        if paths:
            self.added.emit(paths)

    def _lay_out(self) -> None:
        self.source.setPlaceholderText(self.tr("Path of an imported file; Enter puts it on the list"))
        self.crosswalk.setPlaceholderText(self.tr("None: Category stays as it is"))
        self.source.entered.connect(self._enter)
        self.source.suggested.connect(self._suggest)
        self.crosswalk.suggested.connect(self._suggest)
        for path in (self.source, self.crosswalk):
            path.textChanged.connect(lambda _text: self.changed.emit())
        self.crosswalk.entered.connect(lambda _text: self.entered.emit())
        self.below.changed.connect(self.changed)
        self.below.entered.connect(self.entered)
        self.choose.setAccessibleName(self.tr("Choose the files"))
        self.choose.setAutoDefault(True)
        self.choose.clicked.connect(self.choose_sources)
        self.list.setAccessibleName(self.tr("Source files; Space leaves one out"))
        self.list.itemChanged.connect(self._chosen)
        set_look(self.meant, "small")
        self.meant.hide()
        self.problem.setWordWrap(True)
        self.crosswalk_problem.setWordWrap(True)
        self.column.setSpacing(self._theme.px(10))
        self.column.addWidget(label(self.tr("Labels as tags in a copy"), "title", self))
        order = (self.fields, self.meant, self.problem, self.choose, self.list, self.below)
        for widget in (*order, self.crosswalk_problem):
            self.column.addWidget(widget, 1 if widget is self.list else 0)
        self.show_problems("", "")

    def _enter(self, text: str) -> None:
        if text.strip():
            self.added.emit([text])
        else:
            self.entered.emit()

    def _chosen(self, item: QListWidgetItem) -> None:
        wanted = item.checkState() == Qt.CheckState.Checked
        self.source_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)), wanted)

    def _suggest(self, paths: list[str]) -> None:
        names = [shown(Path(path).name, limit=60) for path in paths[:_SUGGESTED]]
        self.meant.set_shown("   ".join([*names, *["…"][: len(paths) > _SUGGESTED]]))
        self.meant.setVisible(bool(paths) and paths not in ([self.source.text()], [self.crosswalk.text()]))

    def _fit_list(self) -> None:
        self.list.setMinimumHeight(_ROWS * (self.fontMetrics().height() + self._theme.px(6)))

    def _ask_files(self) -> list[str]:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose the files"), "")
        return list(paths)
