"""The first step: which files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.icons import Icon, pixmap
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.pieces.path_field import Ask, PathField
from reviewer.ui.theme import Theme
from reviewer.ui.transfer.presenter import Choice
from reviewer.ui.untrusted import shown

Browse = Callable[[], list[str]]
_SUGGESTED = 12


class FilesPanel(Card):
    """A path is typed or chosen; those that are taken stand in a list."""

    added = Signal(list)
    """Paths as text."""
    went_on = Signal()
    """Enter in the empty field."""

    def __init__(self, theme: Theme, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=18)
        self._theme = theme
        self.browse: Browse = self._ask_files
        self.field = PathField(ask, self)
        self.list = QListWidget(self)
        self.meant = ElidedLabel(parent=self)
        set_look(self.meant, "small")
        self.problem = label("", "problem", self)
        self._empty = label(self.tr("No file is on the list yet."), "muted", self)
        self._lay_out()
        self.show_problem("")

    def show_files(self, choices: Sequence[Choice]) -> None:
        """The list as it is now; the line that was chosen stays chosen."""
        at = self.list.currentRow()
        self.list.clear()
        for choice in choices:
            self.list.addItem(self._item(choice))
        self.list.setCurrentRow(min(max(at, 0), len(choices) - 1))
        self.list.setMinimumHeight(2 * self.list.sizeHintForRow(0) if choices else 0)
        self.list.setVisible(bool(choices))
        self._empty.setVisible(not choices)

    def show_problem(self, words: str) -> None:
        """Why a path was not taken."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def take_keyboard(self) -> None:
        """Type a path."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_files(self) -> None:
        """Ask by the system's own dialog."""
        paths = self.browse()
        if paths:
            self.added.emit(paths)

    def _item(self, choice: Choice) -> QListWidgetItem:
        size = QLocale().formattedDataSize(choice.size, 1)
        icon = pixmap(Icon.FILE, self._theme.tokens.muted, self._theme.px(16), self.devicePixelRatioF())
        words = f"{shown(choice.path.name)} · {size}"
        item = QListWidgetItem(icon, f"{words}\n{shown(str(choice.path.absolute().parent))}")
        item.setData(int(Qt.ItemDataRole.AccessibleTextRole), f"{words}, {shown(str(choice.path))}")
        return item

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Path of a file; Tab completes, Enter puts it on the list"))
        self.field.setAccessibleName(self.tr("Path of a file to import"))
        self.field.entered.connect(self._enter)
        self.field.suggested.connect(self._suggest)
        self.meant.hide()
        self.list.setAccessibleName(self.tr("Files to import"))
        self.problem.setWordWrap(True)
        words = label(
            self.tr(
                "Project VIC files and case or media tables are read: metadata only, no media is stored or"
                " shown. Nothing is stored before it was checked and you say so."
            ),
            "muted",
            self,
        )
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(self.field, 1)
        for text, handler in (
            (self.tr("Add"), lambda: self._enter(self.field.text())),
            (self.tr("Choose…"), self.choose_files),
        ):
            button = QPushButton(text, self)
            button.setAccessibleName(text)
            button.setAutoDefault(True)
            button.clicked.connect(handler)
            row.addWidget(button)
        self.column.setSpacing(self._theme.px(10))
        self.column.addWidget(label(self.tr("Which files?"), "title", self))
        self.column.addWidget(words)
        self.column.addLayout(row)
        self.column.addWidget(self.meant)
        self.column.addWidget(self.problem)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.list, 1)
        self.column.addStretch(0)

    def _enter(self, text: str) -> None:
        if text.strip():
            self.added.emit([text])
        else:
            self.went_on.emit()

    def _suggest(self, paths: list[str]) -> None:
        names = [name_of(path) for path in paths[:_SUGGESTED]]
        more = ["…"] if len(paths) > _SUGGESTED else []
        self.meant.set_shown("   ".join([*names, *more]))
        self.meant.setVisible(bool(paths) and paths != [self.field.text()])

    def _ask_files(self) -> list[str]:
        start = str(Path(self.field.text()).expanduser().parent) if self.field.text() else ""
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files to import"), start)
        return list(paths)


def name_of(path: str) -> str:
    """The last part of a path, a folder with its separator."""
    bare = path.rstrip("/\\")
    name = bare[max(bare.rfind("/"), bare.rfind("\\")) + 1 :]
    return shown(name, limit=60) + path[len(bare) :][:1]
