"""The media of the open case as a table of metadata, of any length; names stay folded until asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reviewer.domain.case import MediaKind
from reviewer.services.coding import MEDIA_AT_ONCE
from reviewer.services.ports import CaseView, MediaRow
from reviewer.ui.operations import Operations
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.cells import PlainCells
from reviewer.ui.pieces.look import label
from reviewer.ui.rows import Column, RowsModel
from reviewer.ui.theme import Theme
from reviewer.ui.untrusted import shown

Fetch = Callable[[int, int], Sequence[MediaRow]]
"""(first from 1, how many) of the open case; called on the storage thread."""

_DIGEST_SHOWN = 12
_WINDOW = MEDIA_AT_ONCE
_LONG_SIZE = 888_000
_WIDTHS = {
    "number": 52,
    "media_id": 88,
    "kind": 64,
    "size": 96,
    "digest": 128,
    "created": 98,
    "category": 80,
    "tags": 70,
    "mime": 100,
}


class MediaPanel(Card):
    """Reads windows of rows as they come into sight."""

    def __init__(
        self, theme: Theme, operations: Operations, *, hints: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._record: CaseView | None = None
        heading = label(self.tr("MEDIA METADATA — no media is stored or shown"), "section", self)
        heading.setWordWrap(True)
        self.column.addWidget(heading)
        self._columns = _columns(hints=hints)
        self.model: RowsModel[MediaRow] = RowsModel(
            list(self._columns.values()), operations, window=_WINDOW, parent=self
        )
        self.table = self._make_table()
        self.column.addWidget(self.table, 1)
        self.show_names(folded=True)
        theme.changed.connect(self._fit_rows)
        self._fit_rows()

    def show_record(self, record: CaseView | None, fetch: Fetch, known: Sequence[MediaRow] = ()) -> None:
        """Another case; `known` are its first rows, where they came with it."""
        if record is self._record:
            return
        self._record = record
        media = record.media if record else 0
        self.model.show_dense(media, lambda first, count: fetch(first + 1, count), known)
        self.table.scrollToTop()

    def show_names(self, *, folded: bool) -> None:
        """Fold or show file names, paths and formats."""
        names = list(self._columns)
        for name in ("mime", "file_name", "path"):
            self.table.setColumnHidden(names.index(name), folded)
        if not folded:
            self._fit_rows()

    def take_keyboard(self) -> None:
        """Focus the table, on its first row where none was chosen."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setItemDelegate(PlainCells(self._theme, self.model.cell, table))
        table.setAccessibleName(self.tr("Media metadata"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setDragEnabled(False)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _fit_rows(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(
            max(self._theme.px(27), self.fontMetrics().height() + self._theme.px(8))
        )
        edges, metrics = self._theme.px(26), self.fontMetrics()
        for at, (name, column) in enumerate(self._columns.items()):
            # Words of other languages may need more.
            longest = size_words(_LONG_SIZE) if name == "size" else column.title
            needed = metrics.horizontalAdvance(longest) + edges
            self.table.setColumnWidth(at, max(self._theme.px(_WIDTHS.get(name, 220)), needed))

    def headings(self) -> list[str]:
        """The titles of the columns that are shown."""
        columns = enumerate(self._columns.values())
        return [column.title for at, column in columns if not self.table.isColumnHidden(at)]


def _columns(*, hints: bool) -> dict[str, Column[MediaRow]]:
    translate = QCoreApplication.translate
    columns = {
        "number": Column[MediaRow](translate("Media", "No."), lambda row: str(row.number), right=True),
        "media_id": _text(translate("Media", "Media ID"), lambda row: str(row.media_id)),
        "kind": _text(translate("Media", "Type"), lambda row: kind_words(row.kind)),
        "size": _text(translate("Media", "Size"), lambda row: size_words(row.size), right=True),
        "digest": Column[MediaRow](translate("Media", "SHA-1 / MD5"), _digest, spoken=_whole_digest),
        "created": _text(translate("Media", "Created"), lambda row: (row.created or "")[:10]),
    }
    if hints:
        columns["category"] = _text(translate("Media", "Category"), _category)
        columns["tags"] = _text(translate("Media", "Tags"), lambda row: row.tags or "")
    columns["mime"] = _text(translate("Media", "Format"), lambda row: row.mime_type or "")
    columns["file_name"] = _text(translate("Media", "File name"), lambda row: row.file_name or "")
    columns["path"] = _text(translate("Media", "Path"), lambda row: row.path or "")
    return columns


def _text(title: str, text: Callable[[MediaRow], str], *, right: bool = False) -> Column[MediaRow]:
    """A column of untrusted text; an empty cell is said to be empty."""
    return Column(title, lambda row: shown(text(row)), right=right, spoken=lambda row: _said(text(row)))


def _said(text: str) -> str:
    return shown(text) or QCoreApplication.translate("Media", "not given")


def _category(row: MediaRow) -> str:
    return "" if row.category is None else str(row.category)


def kind_words(kind: MediaKind) -> str:
    """Image, video or other."""
    translate = QCoreApplication.translate
    return {
        MediaKind.IMAGE: translate("Media", "image"),
        MediaKind.VIDEO: translate("Media", "video"),
        MediaKind.OTHER: translate("Media", "other"),
    }[kind]


def size_words(size: int | None) -> str:
    """The size in the units of the language."""
    return (
        ""
        if size is None
        else QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    )


def _digest(row: MediaRow) -> str:
    digest = shown(row.sha1 or row.md5 or "")
    return f"{digest[:_DIGEST_SHOWN]}…" if len(digest) > _DIGEST_SHOWN else digest


def _whole_digest(row: MediaRow) -> str:
    return _said(row.sha1 or row.md5 or "")
