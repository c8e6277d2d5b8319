"""What an import leaves in files of its own: mappings of columns, and lists of problems."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reviewer.services.intake_mapping import ColumnMapping, load_mapping, save_mapping
from reviewer.services.intake_outcome import Problem
from reviewer.services.intake_problems import write_problems
from reviewer.ui.notices import Notices
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.transfer.running import Importing

_TOML, _CSV = "TOML (*.toml)", "CSV (*.csv)"


class Keeping(QObject):
    """Asks for a place by the system's dialog; reads and writes on the import's thread."""

    def __init__(self, importing: Importing, notices: Notices, page: QWidget) -> None:
        super().__init__(page)
        self._importing, self._notices, self._page = importing, notices, page
        self.ask_old: Callable[[str, str], str] = self._ask_old
        self.ask_new: Callable[[str, str, str], str] = self._ask_new

    def use_mapping(self, done: Callable[[ColumnMapping], None]) -> None:
        """Read a mapping; without a place nothing happens."""
        path = self.ask_old(self.tr("Use a saved mapping"), _TOML)
        if path:
            self._importing.run(lambda: load_mapping(Path(path)), done=done, failed=self._notices.error)

    def keep_mapping(self, mapping: ColumnMapping, *, beside: Path) -> None:
        """Write a mapping; `beside` is the file that it was made for."""
        proposed = str(beside.with_name(f"{beside.stem}-mapping.toml"))
        path = self.ask_new(self.tr("Save the mapping"), proposed, _TOML)
        if path:
            words = self.tr("The mapping is written to {path}").format(path=path)
            self._importing.run(
                lambda: save_mapping(mapping, Path(path)),
                done=lambda _nothing: self._notices.note(words),
                failed=self._notices.error,
            )

    def keep_problems(self, problems: Sequence[Problem], *, beside: Path) -> None:
        """Write the problems as CSV; `beside` is the first file that they may be of."""
        proposed = str(beside.with_name(f"{beside.stem}-problems.csv"))
        path = self.ask_new(self.tr("Save the problems as CSV"), proposed, _CSV)
        if path:
            self._importing.run(
                lambda: self._write(problems, Path(path)),
                done=lambda count: self._wrote(count, path),
                failed=self._notices.error,
            )

    def _write(self, problems: Sequence[Problem], path: Path) -> int:
        with self._importing.going_out(path):
            return write_problems(problems, path)

    def _wrote(self, count: int, path: str) -> None:
        words = self.tr("{count} problems are written to {path}")
        self._notices.note(words.format(count=number_words(count), path=path))

    def _ask_old(self, title: str, kinds: str) -> str:
        path, _ = QFileDialog.getOpenFileName(self._page, title, "", kinds)
        return str(path)

    def _ask_new(self, title: str, proposed: str, kinds: str) -> str:
        path, _ = QFileDialog.getSaveFileName(self._page, title, proposed, kinds)
        return str(path)
