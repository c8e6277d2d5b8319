"""The draft from a file and to one, in the format of the file's suffix."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reviewer.services.converting import Conversion
from reviewer.ui.codebook.ask_panel import Question
from reviewer.ui.codebook.asks import file_question
from reviewer.ui.codebook.host import Host
from reviewer.ui.codebook.loading import load
from reviewer.ui.codebook.presenter import Loaded

if TYPE_CHECKING:
    from reviewer.services.revising.results import Draft

_MOST_TOLD = 3


class Filing:
    """Files are read and written on the storage thread."""

    def __init__(self, page: Host) -> None:
        self._page = page

    def ask_open(self) -> Question:
        """Which file becomes the draft."""
        translate = QCoreApplication.translate
        return file_question(
            translate("Codebook", "Take a file as the draft"),
            translate("Codebook", "Take it"),
            translate(
                "Codebook",
                "A codebook file (.toml), XLSForm (.xlsx) or MISP machinetag (.json). It can be undone.",
            ),
            self._open,
        )

    def ask_write(self) -> Question:
        """To which file the draft is written."""
        translate, draft = QCoreApplication.translate, self._page.presenter.draft
        name = f"{draft.book.id}-{draft.book.version}.toml" if draft is not None else ""
        return file_question(
            translate("Codebook", "Write the draft to a file"),
            translate("Codebook", "Write it"),
            translate(
                "Codebook", "The suffix says the format: .toml, .xlsx (XLSForm) or .json (MISP machinetag)."
            ),
            self._write,
            str(self._page.around.workspace.folder.parent / name),
        )

    def _open(self, file: Path) -> None:
        page = self._page

        def work() -> tuple[Draft, tuple[str, ...], Loaded]:
            draft, left_out = page.desk.drafting.begin_from(str(file))
            return draft, left_out, load(page.desk, None, None)

        def done(found: tuple[Draft, tuple[str, ...], Loaded]) -> None:
            draft, left_out, loaded = found
            page.show_draft(draft, loaded)
            if left_out:
                words = QCoreApplication.translate("Codebook", "Not in the codebook: {points}")
                page.around.notices.warn(words.format(points=_points(left_out)))

        page.around.operations.run(work, done=done, failed=page.failed)

    def _write(self, file: Path) -> None:
        page = self._page
        page.around.operations.run(
            lambda: page.desk.drafting.export(file),
            done=lambda done: self._written(file, done),
            failed=page.failed,
        )

    def _written(self, file: Path, done: Conversion) -> None:
        page = self._page
        page.panels.ask.close_it()
        if done.lost:
            words = QCoreApplication.translate("Codebook", "Wrote {file}; the format does not hold: {points}")
            page.around.notices.warn(words.format(file=str(file), points=_points(done.lost)))
            return
        words = QCoreApplication.translate("Codebook", "Wrote {file}, whole.")
        page.around.notices.note(words.format(file=str(file)))


def _points(points: tuple[str, ...]) -> str:
    told = "; ".join(points[:_MOST_TOLD])
    more = len(points) - _MOST_TOLD
    return f"{told}; … (+{more})" if more > 0 else told
