"""The chooser of projects: those opened lately, or any folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)

from reviewer.ui.page import Page
from reviewer.ui.pieces.card import Card, in_the_middle
from reviewer.ui.pieces.icons import Icon, pixmap
from reviewer.ui.pieces.look import label
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

_PATH_ROLE = int(Qt.ItemDataRole.UserRole)


class Chooser(Page):
    """`chosen(folder)` is told for any folder; whether a project lies there is found out by opening it."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, recent: Sequence[Path], *, browse: Callable[[], str] | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._browse = browse or self._ask_folder
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Projects opened lately"))
        self._list.itemActivated.connect(lambda item: self.chosen.emit(Path(item.data(_PATH_ROLE))))
        self._path = QLineEdit(self)
        self._path.setPlaceholderText(self.tr("Path of a project's folder"))
        self._path.setAccessibleName(self.tr("Path of a project's folder"))
        self._path.returnPressed.connect(self._open_path)
        self._problem = label("", "problem", self)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._lay_out()
        for path in recent:
            self._add(path)
        self._lately.setVisible(bool(recent))
        self._list.setVisible(bool(recent))

    def begin(self) -> None:
        if self._list.count():
            self._list.setCurrentRow(0)
            self._list.setFocus()
        else:
            self._path.setFocus()

    @property
    def problem(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return self._problem.text()

    def show_problem(self, words: str) -> None:
        """Why the folder could not be opened."""
        self._problem.setText(shown(words))
        self._problem.setVisible(bool(words))

    def _lay_out(self) -> None:
        card = Card(self._theme, self, padding=24, width=600)
        column = card.column
        column.setSpacing(self._theme.px(10))
        column.addWidget(label(self.tr("Open a project"), "heading", card))
        column.addWidget(
            label(
                self.tr("Case records are metadata only. No media is stored, opened or shown."), "muted", card
            )
        )
        self._lately = label(self.tr("Opened lately"), "section", card)
        column.addWidget(self._lately)
        column.addWidget(self._list)
        row = QHBoxLayout()
        for text, handler, look in (
            (self.tr("Browse…"), self._browse_path, ""),
            (self.tr("Open"), self._open_path, "primary"),
        ):
            button = QPushButton(text, card)
            button.setAccessibleName(text)
            button.setProperty("look", look)
            button.setAutoDefault(False)
            button.clicked.connect(handler)
            row.addWidget(button)
        row.insertWidget(0, self._path, 1)
        column.addLayout(row)
        column.addWidget(self._problem)
        new = label(self.tr("A new project is made by the command:  reviewer new FOLDER"), "small", card)
        column.addWidget(new)
        in_the_middle(self, card)

    def _add(self, path: Path) -> None:
        icon = pixmap(Icon.FOLDER, self._theme.tokens.muted, self._theme.px(16), self.devicePixelRatioF())
        item = QListWidgetItem(icon, f"{shown(path.name)}\n{shown(str(path.parent))}")
        item.setData(_PATH_ROLE, str(path))
        item.setData(int(Qt.ItemDataRole.AccessibleTextRole), shown(str(path)))
        self._list.addItem(item)

    def _open_path(self) -> None:
        text = self._path.text().strip()
        if text:
            self.chosen.emit(Path(text).expanduser())
        elif self._list.currentItem() is not None:
            self.chosen.emit(Path(self._list.currentItem().data(_PATH_ROLE)))

    def _browse_path(self) -> None:
        folder = self._browse()
        if folder:
            self._path.setText(folder)
            self._open_path()

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Open a project"))
