"""Figures and reports on their way into files, and to the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from reviewer.domain.errors import ReviewerError
from reviewer.ui.agreement.figures import Figure, Source, file_of, text_of
from reviewer.ui.clipboard import copy
from reviewer.ui.page import Surroundings
from reviewer.ui.printing import pdf_of
from reviewer.ui.untrusted import isolated

if TYPE_CHECKING:
    from reviewer.services.agreement.project import AgreementOfProject
    from reviewer.services.agreement.study import Study

_PICTURES = ("svg", "png", "csv")


class Filing(QWidget):
    """Never shown itself: it asks for a path, and says what was written.  `ask_path` may be another one."""

    def __init__(
        self,
        around: Surroundings,
        *,
        source: Callable[[], Source],
        figure: Callable[[], Figure],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.hide()
        self._around, self._source, self._figure = around, source, figure
        self.study: Study | None = None
        self.ask_path: Callable[[str, str], str] = self._ask_path

    def save_figure(self) -> None:
        """The figure that the keyboard is on: drawn as SVG or PNG, or its numbers as CSV, by the suffix."""
        figure, study = self._figure(), self.study
        path = self.ask_path(f"{figure.value}.svg", "SVG (*.svg);;PNG (*.png);;CSV (*.csv)")
        if not path:
            return
        suffix = Path(path).suffix.lower().removeprefix(".")
        data = file_of(figure, suffix if suffix in _PICTURES else "svg", self._source())
        if data is None or study is None:
            self._around.notices.note(self.tr("There is nothing to save yet."))
            return
        self._write(path, lambda service: service.write(study, Path(path), data))

    def copy(self) -> None:
        """The numbers of that figure, to the clipboard."""
        copy(text_of(self._figure(), self._source()))
        self._around.notices.note(self.tr("The figures were copied, with tabs between them."))

    def write_report(self) -> None:
        """The whole as one HTML file."""
        study, language = self.study, self._around.language
        path = self.ask_path("agreement.html", "HTML (*.html)") if study is not None else ""
        if not path or study is None:
            return
        self._write(path, lambda service: service.write_report(study, Path(path), language=language))

    def write_pdf(self) -> None:
        """The same as PDF."""
        study, language = self.study, self._around.language
        path = self.ask_path("agreement.pdf", "PDF (*.pdf)") if study is not None else ""
        if not path or study is None:
            return
        self._write(
            path,
            lambda service: service.write_report(study, Path(path), language=language, setting=pdf_of),
        )

    def _write(self, path: str, write: Callable[[AgreementOfProject], None]) -> None:
        workspace = self._around.workspace
        self._around.operations.run(
            lambda: write(workspace.agreement),
            done=lambda _none: self._say_written(path),
            failed=self._say_why,
            owner=self,
        )

    def _say_written(self, path: str) -> None:
        self._around.notices.note(self.tr("Written: {path}").format(path=isolated(path)))

    def _say_why(self, error: Exception) -> None:
        if isinstance(error, ReviewerError):
            self._around.notices.error(error)

    def _ask_path(self, proposed: str, kinds: str) -> str:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), proposed, kinds)
        return str(path)
