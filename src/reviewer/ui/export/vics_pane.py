"""The VICS side of the export page: its form, the copying, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reviewer.domain.errors import ReviewerError
from reviewer.domain.identifiers import to_microseconds
from reviewer.services.vics_back import check_source
from reviewer.services.vics_outcome import BackOutcome
from reviewer.services.watching import Stopped, Watch
from reviewer.ui.beside import Beside
from reviewer.ui.clipboard import copy
from reviewer.ui.error_words import error_words
from reviewer.ui.export.vics_form import VicsForm
from reviewer.ui.export.vics_presenter import VicsPresenter
from reviewer.ui.export.vics_words import (
    done_words,
    far_words,
    fault_words,
    listed,
    row_words,
    rule_words,
    same_name_words,
)
from reviewer.ui.page import Surroundings
from reviewer.ui.pieces.path_words import path_words
from reviewer.ui.pieces.paths import completions, path_of
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.pieces.work_card import WorkCard

if TYPE_CHECKING:
    from reviewer.workspace import Workspace

_LOOK, _COPY = "look", "copy"


class VicsPane(QObject):
    """Copying runs off the window's thread, and can be stopped: all copies are there, or none."""

    def __init__(self, around: Surroundings, beside: Beside, page: QWidget) -> None:
        super().__init__(page)
        self.around, self.beside = around, beside
        self.presenter = VicsPresenter(around.workspace.folder)
        self._problem = ""
        theme = around.theme
        self.form = VicsForm(theme, self._complete, page)
        self.work = WorkCard(
            theme, around.registry, title=self.tr("What will be written"), action="export_write", parent=page
        )
        titles = (
            self.tr("File"),
            self.tr("Media"),
            self.tr("By MediaID"),
            self.tr("By MD5"),
            self.tr("Not matched"),
            self.tr("Tagged"),
            self.tr("Categories changed"),
        )
        name = self.tr("Copies that were written")
        widths = (150, 70, 90, 80, 100, 80, 140)
        self.table = FiguresTable(theme, titles, name, parent=self.work, widths=widths, stretch=0)
        self.work.body.addWidget(self.table, 1)
        self.form.changed.connect(self._changed)
        self.form.added.connect(self.add)
        self.form.source_chosen.connect(self._choose)
        self.form.entered.connect(self.write)
        self.work.given.connect(around.registry.give)
        self.form.show_choices(self.presenter)
        self._show()

    # ---- what is done

    def begin(self) -> None:
        """Nothing is read before a file is named."""
        self._show()

    def add(self, paths: list[str], then: Callable[[], None] | None = None) -> None:
        """Look into files off the window's thread, and put them on the list."""
        found: list[Path] = []
        for text in paths:
            path = path_of(text)
            fault = self.presenter.refused(path)
            if fault is not None or self.presenter.same_name(path):
                self._say_problem(same_name_words() if fault is None else path_words(fault, str(path)))
                return
            found.append(path)
        place = self.presenter.place

        def look(_beside: Workspace, _watch: Watch) -> None:
            for path in found:
                check_source(path, place)

        def known(_nothing: None) -> None:
            for path in found:
                self.presenter.add(path)
            self._problem = ""
            self.form.source.clear()
            self.form.show_sources(self.presenter.known, self.presenter.left_out)
            self._show()
            if then is not None:
                then()

        self.beside.run(_LOOK, look, done=known, failed=self._not_known)

    def write(self) -> None:
        """Write the copies; what was typed goes on the list first."""
        presenter = self.presenter
        if not presenter.can_write:
            return
        if presenter.typed.strip():
            self.add([presenter.typed], self.write)
            return
        sources, place = presenter.sources, presenter.place
        scope, crosswalk = presenter.scope, presenter.crosswalk_file
        presenter.writing, presenter.outcomes = True, None
        self.work.begin_progress(self.tr("Writing…"))
        self._show()
        self.beside.run(
            _COPY,
            lambda beside, watch: beside.vics_back.write(
                sources, place, scope=scope, crosswalk=crosswalk, watch=watch
            ),
            done=self._written,
            failed=self._failed,
            told=lambda done, total: self.work.show_progress(
                far_words(done, total), done / total if total else 1.0
            ),
        )

    def stop(self) -> None:
        """Stop copying; the folder is as it was."""
        self.beside.stop(_COPY)

    def choose_folder(self, folder: str) -> None:
        """Another folder to write to."""
        if folder:
            self.form.below.set_value("folder", folder)
            self._changed()

    def copy(self) -> bool:
        """Digests and names, one a line; whether there were any."""
        found = self.presenter.outcomes
        if found:
            copy("".join(listed(one.sha256, one.file) for one in found))
        return bool(found)

    # ---- what is told

    def _complete(self, text: str, tell: Callable[[list[str]], None]) -> None:
        self.beside.operations.run(
            lambda: completions(text), done=tell, failed=self.around.notices.error, owner=self
        )

    def _not_known(self, error: Exception) -> None:
        if isinstance(error, ReviewerError):
            self._say_problem("" if isinstance(error, Stopped) else error_words(error))
        else:
            self.around.notices.error(error)

    def _written(self, outcomes: list[BackOutcome]) -> None:
        self.presenter.writing, self.presenter.outcomes = False, outcomes
        self.work.show_progress(None)
        self.around.saved(to_microseconds(self.around.workspace.clock()))
        self._show()
        if self.work.isVisible():
            self.table.take_keyboard()
        else:
            self.around.notices.note(done_words(self.presenter))

    def _failed(self, error: Exception) -> None:
        self.presenter.writing = False
        self.work.show_progress(None)
        self._show()
        if not self.work.show_failure(error, stopped=self.tr("Stopped; the folder is as it was.")):
            self.around.notices.error(error)

    def _changed(self) -> None:
        said = self.form.values()
        if said["source"] != self.presenter.typed:
            self._problem = ""
        self.presenter.change(
            typed=said["source"], scope=said["scope"], crosswalk=said["crosswalk"], folder=said["folder"]
        )
        self._show()

    def _choose(self, path: str, wanted: bool) -> None:
        self.presenter.choose(Path(path), wanted=wanted)
        self._show()

    # ---- showing

    def _say_problem(self, words: str) -> None:
        self._problem = words
        self._show()

    def _show(self) -> None:
        presenter = self.presenter
        fault, done = presenter.fault(), presenter.outcomes is not None
        headline = self.tr("Everything is written") if done else self.tr("A copy of each file, with tags")
        self.work.say(headline, done_words(presenter) if done else rule_words(presenter))
        self.work.show_problem("" if fault is None else fault_words(fault))
        wrong, crosswalk = presenter.crosswalk_fault(), presenter.crosswalk_file
        beside = "" if wrong is None or crosswalk is None else path_words(wrong, str(crosswalk))
        self.form.show_problems(self._problem, beside)
        self.work.offer(self.tr("Write the copies"), possible=presenter.can_write)
        self.table.show_rows([row_words(one) for one in presenter.outcomes or ()])
