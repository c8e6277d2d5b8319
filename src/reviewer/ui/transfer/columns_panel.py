"""What the columns of a table mean: one line each, and a choice for the one that is marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.services.intake_preview import FIELDS, KINDS, SeenColumn
from reviewer.ui.pieces.choice_box import ChoiceBox
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.look import set_look
from reviewer.ui.theme import Theme
from reviewer.ui.transfer.tables import PlainTable
from reviewer.ui.untrusted import isolated, shown

_WIDTH, _SHARE = 400, 0.42
_PARTS = (0.36, 0.32)
_ROWS_AT_LEAST = 4


class ColumnsPanel(QWidget):
    """Enter on a line goes to the choice below, Tab from there to the type; a choice counts at once."""

    changed = Signal(str, str)
    """(the file's name of the column, what it means; "" leaves it out)."""

    kind_changed = Signal(str, str)
    """(the attribute's name here, its type of `KINDS`)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seen: tuple[SeenColumn, ...] = ()
        self._model = QStandardItemModel(self)
        self.table = PlainTable(theme, self._model, self.tr("Columns of the file"), self)
        self.target = ChoiceBox(theme, self)
        self.kind = ChoiceBox(theme, self)
        self._caption = ElidedLabel(parent=self)
        set_look(self._caption, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.table, 1)
        column.addWidget(self._caption)
        column.addWidget(self.target)
        column.addWidget(self.kind)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_target())
        self.table.activated.connect(lambda _index: self.target.setFocus(Qt.FocusReason.OtherFocusReason))
        self.target.activated.connect(self._choose)
        self.kind.activated.connect(self._choose_kind)
        theme.changed.connect(self._fit)
        self._fit()

    def show_columns(self, seen: Sequence[SeenColumn]) -> None:
        """The columns as they are read now; the marked line stays marked."""
        at = max(self.table.currentIndex().row(), 0)
        if tuple(seen) != self._seen:
            self._seen = tuple(seen)
            self._model.removeRows(0, self._model.rowCount())
            self._model.setHorizontalHeaderLabels(
                [self.tr("Column"), self.tr("Becomes"), self.tr("First value")]
            )
            for one in self._seen:
                self._model.appendRow([_cell(one.name), _cell(self._meaning(one)), _cell(one.sample)])
            if self._seen:
                self.table.setCurrentIndex(self._model.index(min(at, len(self._seen) - 1), 0))
        self._show_target()
        self._fit()
        self.setVisible(bool(self._seen))

    def _show_target(self) -> None:
        one = self._current()
        if one is None:
            return
        self._caption.set_shown(self.tr("{column} becomes").format(column=isolated(one.name)))
        with QSignalBlocker(self.target):
            self.target.clear()
            for target in (*FIELDS, one.name, ""):
                if self.target.findData(target) < 0:
                    self.target.addItem(self._meaning(SeenColumn(one.name, target, "")), target)
            self.target.setCurrentIndex(self.target.findData(one.target))
        self.target.setAccessibleName(
            self.tr("What the column {column} becomes").format(column=shown(one.name))
        )
        self._show_kind(one)

    def _show_kind(self, one: SeenColumn) -> None:
        """The attribute's type; no column of ours has a choice of it."""
        with QSignalBlocker(self.kind):
            self.kind.clear()
            for kind in KINDS:
                self.kind.addItem(self._kind_words(kind), kind)
            self.kind.setCurrentIndex(self.kind.findData(one.kind))
        name = self.tr("Type of the attribute {column}").format(column=shown(one.target))
        self.kind.setAccessibleName(name)
        self.kind.setVisible(_is_attribute(one))

    def _kind_words(self, kind: str) -> str:
        return {
            "text": self.tr("text"),
            "number": self.tr("number"),
            "date": self.tr("date"),
            "truth": self.tr("yes or no"),
        }.get(kind, self.tr("type as written"))

    def _meaning(self, one: SeenColumn) -> str:
        if not one.target:
            return self.tr("left out")
        if one.target.lower() in FIELDS:
            return one.target.lower()
        kept = f"{self.tr('attribute')}, {self._kind_words(one.kind)}" if one.kind else self.tr("attribute")
        return kept if one.target == one.name else f"{kept} · {shown(one.target)}"

    def _choose(self, at: int) -> None:
        one = self._current()
        if one is not None and self.target.itemData(at) != one.target:
            self.changed.emit(one.name, self.target.itemData(at))

    def _choose_kind(self, at: int) -> None:
        one = self._current()
        if one is not None and self.kind.itemData(at) != one.kind:
            self.kind_changed.emit(one.target.strip(), self.kind.itemData(at))

    def _current(self) -> SeenColumn | None:
        at = self.table.currentIndex().row()
        return self._seen[at] if 0 <= at < len(self._seen) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for at, share in enumerate(_PARTS):
            self.table.setColumnWidth(at, int(self.width() * share))

    def _fit(self) -> None:
        self.table.setMinimumHeight(self.table.height_of(_ROWS_AT_LEAST))
        parent = self.parentWidget()
        most = int(parent.width() * _SHARE) if parent is not None and parent.width() > _WIDTH else _WIDTH
        self.setFixedWidth(min(self._theme.px(_WIDTH), most))


def _is_attribute(one: SeenColumn) -> bool:
    return bool(one.target) and one.target.strip().lower() not in FIELDS


def _cell(text: str) -> QStandardItem:
    item = QStandardItem(shown(text))
    item.setEditable(False)
    return item
