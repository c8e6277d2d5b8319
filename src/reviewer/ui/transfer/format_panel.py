"""The second step: how each file is read, what its columns mean, and its first records so understood."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reviewer.services.intake_preview import Preview
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.choice_box import ChoiceBox
from reviewer.ui.pieces.flow import FlowBox
from reviewer.ui.pieces.look import label, set_look
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.theme import Theme
from reviewer.ui.transfer.columns_panel import ColumnsPanel
from reviewer.ui.transfer.presenter import Choice
from reviewer.ui.transfer.tables import PlainTable
from reviewer.ui.transfer.words import delimiter_words, format_words, problem_words
from reviewer.ui.untrusted import shown

FORMATS = ("vics", "csv", "xlsx", "parquet", "jsonl")
ENCODINGS = (
    *("utf-8", "utf-16-le", "utf-16-be", "cp1252", "iso8859-15", "cp1250", "cp1251", "cp1256"),
    *("gb18030", "shift_jis"),
)
DELIMITERS = (",", ";", "\t", "|")
_COLUMNS_SHOWN = 60
_NARROW, _WIDE = 90, 240
_NAME_SHOWN = 40
_ROWS_AT_LEAST = 4


class FormatPanel(Card):
    """What was found stands in each choice's first line; any other line overrules it."""

    chosen = Signal(int)
    """A file of the list."""
    changed = Signal(str, str)
    """("format", "encoding" or "delimiter", value; "auto" or "" leaves it to what is found)."""

    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=14)
        self._theme = theme
        self.files, self.format, self.encoding, self.delimiter = (ChoiceBox(theme, self) for _ in range(4))
        self._choices = {
            self.files: self._captioned(self.tr("File"), self.files),
            self.format: self._captioned(self.tr("Format"), self.format),
            self.encoding: self._captioned(self.tr("Encoding"), self.encoding),
            self.delimiter: self._captioned(self.tr("Between cells"), self.delimiter),
        }
        self.said = label("", "muted", self)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.columns = ColumnsPanel(theme, self)
        self._path: Path | None = None
        self._waits = False
        self._model = QStandardItemModel(self)
        self.table = PlainTable(theme, self._model, self.tr("First records"), self)
        self._lay_out()
        theme.changed.connect(self._fit_columns)

    def show_files(self, choices: Sequence[Choice], at: int) -> None:
        """The files; one alone needs no choice."""
        with QSignalBlocker(self.files):
            self.files.clear()
            self.files.addItems([shown(one.path.name, limit=_NAME_SHOWN) for one in choices])
            self.files.setCurrentIndex(at)
        self._show_box(self.files, len(choices) > 1)

    def show_preview(self, choice: Choice | None, found: Preview | None) -> None:
        """The current file: how it is read, what its columns mean, and how it begins."""
        if choice is None:
            return
        if found is None and choice.path == self._path:
            # It is read otherwise: what is shown stays until then, and so does the keyboard's place.
            self._show_words(None)
            return
        self._path = choice.path
        preview = found or Preview()
        self._fill(self.format, "auto", {name: format_words(name) for name in FORMATS})
        self._say_found(self.format, choice.format, format_words(preview.format))
        self._fill(self.encoding, "", {name: name.upper() for name in ENCODINGS})
        self._say_found(self.encoding, choice.encoding, preview.encoding.upper())
        self._fill(self.delimiter, "", {sign: delimiter_words(sign) for sign in DELIMITERS})
        self._say_found(self.delimiter, choice.delimiter, delimiter_words(preview.delimiter))
        self._show_box(self.encoding, bool(preview.encoding or choice.encoding))
        self._show_box(self.delimiter, bool(preview.delimiter or choice.delimiter))
        self._show_words(found)
        self.columns.show_columns(preview.seen)
        self._show_rows(preview)

    def show_looking(self, looking: bool, *, stopped: bool) -> None:
        """Whether files are read now, which can be stopped, or were left unread."""
        self.stop.setVisible(looking)
        if stopped and self._waits:
            self.said.setText(self.tr("The look at the file was stopped."))

    def _fill(self, box: QComboBox, by_itself: str, values: dict[str, str]) -> None:
        if not box.count():
            box.addItem(self.tr("as found"), by_itself)
            for value, words in values.items():
                box.addItem(words, value)

    def _say_found(self, box: QComboBox, wanted: str, found: str) -> None:
        overruled = box.findData(wanted) > 0
        words = (
            self.tr("found: {what}").format(what=found) if found and not overruled else self.tr("as found")
        )
        with QSignalBlocker(box):
            box.setItemText(0, words)
            box.setCurrentIndex(max(box.findData(wanted), 0))

    def _captioned(self, words: str, box: ChoiceBox) -> QWidget:
        """A choice with its caption, which stay in one line."""
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(9))
        row.addWidget(label(words, "muted", both))
        row.addWidget(box)
        return both

    def _show_box(self, box: ChoiceBox, visible: bool) -> None:
        self._choices[box].setVisible(visible)

    def _show_words(self, found: Preview | None) -> None:
        self._waits = found is None
        words, look = self._words(found)
        self.said.setText(words)
        set_look(self.said, look)

    def _words(self, found: Preview | None) -> tuple[str, str]:
        if found is None:
            return self.tr("Reading…"), "muted"
        if found.fault is not None:
            return problem_words(found.fault), "problem"
        if found.problems:
            words = self.tr(
                "Some of the first records have problems; the check lists all. The first: {problem}"
            )
            return words.format(problem=problem_words(found.problems[0])), "warning"
        if not found.rows:
            return self.tr("The file holds no records."), "muted"
        words = self.tr("The first {count} records, as they will be understood. Names and texts stay folded.")
        words = words.format(count=number_words(len(found.rows)))
        if found.members > 1:
            archive = self.tr("An archive of {count} files; this is its first.")
            words = f"{archive.format(count=number_words(found.members))} {words}"
        return words, "muted"

    def _show_rows(self, found: Preview) -> None:
        self._model.clear()
        columns = found.columns[:_COLUMNS_SHOWN]
        self._model.setHorizontalHeaderLabels([shown(name, limit=_NAME_SHOWN) for name in columns])
        for row in found.rows:
            self._model.appendRow([_cell(text) for text in row[: len(columns)]])
        self.table.setVisible(bool(found.rows))
        self._fit_columns()

    def _fit_columns(self) -> None:
        self.table.setMinimumHeight(self.table.height_of(_ROWS_AT_LEAST))
        advance, px = self.fontMetrics().horizontalAdvance, self._theme.px
        for at in range(self._model.columnCount()):
            texts = [self._model.item(row, at).text()[:_NAME_SHOWN] for row in range(self._model.rowCount())]
            texts.append(str(self._model.headerData(at, Qt.Orientation.Horizontal) or ""))
            needed = max(map(advance, texts)) + px(26)
            self.table.setColumnWidth(at, min(max(needed, px(_NARROW)), px(_WIDE)))

    def _lay_out(self) -> None:
        self.files.setAccessibleName(self.tr("File that is shown"))
        self.format.setAccessibleName(self.tr("Format"))
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.delimiter.setAccessibleName(self.tr("Sign between cells"))
        self.files.activated.connect(self.chosen)
        for name, box in (
            ("format", self.format),
            ("encoding", self.encoding),
            ("delimiter", self.delimiter),
        ):
            box.activated.connect(lambda at, name=name, box=box: self.changed.emit(name, box.itemData(at)))
        self.said.setWordWrap(True)
        self.stop.setAccessibleName(self.tr("Stop"))
        self.stop.setAutoDefault(True)
        self.stop.clicked.connect(self.stop_asked)
        # Most files are looked at in a moment, in which nothing should jump.
        kept = self.stop.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.stop.setSizePolicy(kept)
        said = QHBoxLayout()
        said.setSpacing(self._theme.px(12))
        said.addWidget(self.said, 1)
        said.addWidget(self.stop)
        row = FlowBox(self._theme, self)
        for choice in self._choices.values():
            row.add(choice)
        right = QVBoxLayout()
        right.addWidget(self.table, 1)
        right.addStretch(0)
        both = QHBoxLayout()
        both.setSpacing(self._theme.px(14))
        both.addWidget(self.columns)
        both.addLayout(right, 1)
        self.column.setSpacing(self._theme.px(10))
        self.column.addWidget(row)
        self.column.addLayout(said)
        self.column.addLayout(both, 1)


def _cell(text: str) -> QStandardItem:
    item = QStandardItem(shown(text))
    item.setEditable(False)
    return item
