"""The indicator page: packages at the left, beside them shares, plots, and what is hidden and set apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton

from reviewer.domain.identifiers import to_microseconds
from reviewer.services.watching import Watch
from reviewer.ui.actions.table import Scope
from reviewer.ui.beside import Beside
from reviewer.ui.indicator.found import FoundPanel
from reviewer.ui.indicator.presenter import IndicatorPresenter, View, Work
from reviewer.ui.indicator.words import counting_words, explained, fault_words, headline, package_cells
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.fields import Fields
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.pieces.scrolling import FormScroll
from reviewer.ui.pieces.work_card import WorkCard

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.services.indicator.drawing import Drawing
    from reviewer.services.indicator.results import IndicatorResult
    from reviewer.workspace import Workspace

    Counted = tuple[IndicatorResult, Mapping[str, Drawing]]

_LANE = "indicator"
_ROWS = 5


class IndicatorPage(Page):
    """Stays while the project is open: what was counted is there when one comes back."""

    scope = Scope.INDICATOR

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.presenter = IndicatorPresenter(around.workspace.folder)
        self.beside = Beside(around.workspace, self)
        self.beside.troubled.connect(around.notices.error)
        self.ask_files: Callable[[], list[str]] = self._ask_files
        self.ask_folder: Callable[[], str] = self._ask_folder
        theme = around.theme
        self.fields = Fields(theme, self)
        self.fields.line("file", self.tr("Package"), hint=self.tr("a file; Enter adds it"))
        self.fields.line("threshold", self.tr("Threshold"), hint=self.tr("10, or what the data owner says"))
        self.fields.line("joins", self.tr("Show together"), hint=self.tr("severity=assault+gross_assault; …"))
        self.fields.line("folder", self.tr("Write into"), hint=self.tr("a folder outside the project"))
        self.fields.set_value("threshold", self.presenter.threshold_text)
        self.browse = QPushButton(self.tr("Choose packages…"), self)
        self.list = FiguresTable(
            theme,
            (self.tr("Package"), self.tr("Folder")),
            self.tr("Packages to count"),
            parent=self,
            widths=(170, 120),
            words=frozenset({1}),
            stretch=1,
        )
        self.list.keep_rows(_ROWS)
        self.work = WorkCard(
            theme, around.registry, title=self.tr("Indicator"), action="indicator_count", parent=self
        )
        self.found = FoundPanel(theme, around.registry, self.work)
        self._lay_out()
        self._connect()
        self._show()

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "indicator_count": self.count,
            "indicator_choose": lambda: self._add(self.ask_files()),
            "indicator_packages": self.list.take_keyboard,
            "indicator_shares": lambda: self._look(View.SHARES),
            "indicator_plots": lambda: self._look(View.PLOTS),
            "indicator_told": lambda: self._look(View.TOLD),
            "indicator_write": self.write,
            "indicator_remove": self._remove,
            "indicator_stop": lambda: self.beside.stop(_LANE),
        }

    def is_possible(self, when: str) -> bool:
        presenter = self.presenter
        possible: dict[str, Callable[[], bool]] = {
            "can_count": lambda: presenter.can_count,
            "can_write": lambda: presenter.can_write,
            "counted": lambda: presenter.result is not None,
            "working": lambda: presenter.working,
            "idle": lambda: not presenter.working,
            "has_packages": lambda: bool(presenter.packages) and not presenter.working,
        }
        return possible[when]() if when in possible else not when

    def press(self, key: str) -> bool:
        if key == "esc":
            self.around.back()
            return True
        return False

    def begin(self) -> None:
        self.fields.take_keyboard("file")

    def end(self) -> None:
        # Nothing is kept of what was counted; files are written whole or not at all.
        self.beside.shut_down()

    # ---- what is done

    def count(self) -> None:
        """Verify, count and protect, off the window's thread; once at a time."""
        presenter, threshold = self.presenter, self.presenter.threshold
        if not presenter.can_count or threshold is None:
            return
        paths, joins = list(presenter.packages), presenter.joins
        self._begin(Work.COUNTING)
        self.beside.run(
            _LANE,
            lambda beside, watch: _counted(beside, watch, paths, threshold, joins),
            done=self._counted,
            failed=self._failed,
            told=self.work.tell_progress,
        )

    def write(self) -> None:
        """Write everything into the folder, or ask for one."""
        presenter, result = self.presenter, self.presenter.result
        if not presenter.can_write or result is None:
            return
        if presenter.folder is None:
            self._take_folder(self.ask_folder())
        folder = presenter.folder
        if folder is None:
            return
        self._begin(Work.WRITING)
        self.beside.run(
            _LANE,
            lambda beside, watch: _written(beside, watch, result, folder),
            done=self._written,
            failed=self._failed,
        )

    def _begin(self, work: Work) -> None:
        self.presenter.work = work
        self._show()
        self.work.begin_progress(counting_words(work))

    def _counted(self, told: Counted) -> None:
        result, plots = told
        self.presenter.hear(result)
        self._end()
        self.found.show_result(result, plots)
        if self.isVisible():
            self._look(self.presenter.view)
        else:
            self.around.notices.note(self.tr("The packages are counted."))

    def _written(self, result: IndicatorResult) -> None:
        self.presenter.hear_written(result)
        self._end()
        self.around.saved(to_microseconds(self.around.workspace.clock()))
        self.around.notices.note(self.tr("Tables, report and plots are written."))

    def _failed(self, error: Exception) -> None:
        self.presenter.work = Work.NONE
        self._end()
        if not self.work.show_failure(error, stopped=self.tr("Stopped; nothing was kept.")):
            self.around.notices.error(error)

    def _end(self) -> None:
        self.work.show_progress(None)
        self._show()

    def _look(self, view: View) -> None:
        self.presenter.view = view
        self.found.show_view(view)
        self.found.take_keyboard(view)

    # ---- what is said

    def _add(self, texts: list[str]) -> None:
        if self.presenter.add(texts):
            self._show()

    def _entered(self) -> None:
        text = self.fields.value("file")
        if text.strip() and not self.presenter.working:
            self.fields.set_value("file", "")
            self._add([text])

    def _remove(self) -> None:
        self.presenter.remove(self.list.currentIndex().row())
        self._show()

    def _changed(self) -> None:
        self.presenter.threshold_text = self.fields.value("threshold")
        self.presenter.joins_text = self.fields.value("joins")
        self.presenter.folder_text = self.fields.value("folder")
        self._show()

    def _take_folder(self, folder: str) -> None:
        self.fields.set_value("folder", folder)
        self._changed()

    def _ask_files(self) -> list[str]:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose packages"))
        return [str(name) for name in names]

    def _ask_folder(self) -> str:
        return str(QFileDialog.getExistingDirectory(self, self.tr("Choose the folder")))

    # ---- showing

    def _show(self) -> None:
        presenter = self.presenter
        self.work.say(headline(presenter), explained(presenter))
        self.work.show_problem(fault_words(presenter.fault))
        self.work.offer(self.tr("Count the packages"), possible=presenter.can_count)
        self.list.show_rows([package_cells(path) for path in presenter.packages])
        self.browse.setEnabled(not presenter.working)
        self.found.setVisible(presenter.result is not None)
        self.found.show_keys(can_write=presenter.can_write)

    def _lay_out(self) -> None:
        px = self.around.theme.px
        form = Card(self.around.theme, self, padding=14)
        form.column.setSpacing(px(10))
        form.column.addWidget(label(self.tr("What is counted"), "title", self))
        form.column.addWidget(self.fields)
        form.column.addWidget(self.browse)
        form.column.addWidget(self.list, 1)
        self.work.body.addWidget(self.found, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(FormScroll(form, self, fills=True), 9)
        row.addWidget(FormScroll(self.work, self, fills=True), 19)

    def _connect(self) -> None:
        self.browse.setAccessibleName(self.tr("Choose packages"))
        self.browse.setAutoDefault(True)
        give = self.around.registry.give
        self.browse.clicked.connect(lambda: give("indicator_choose"))
        self.fields.changed.connect(self._changed)
        self.fields.entered.connect(self._entered)
        self.work.given.connect(give)
        self.found.given.connect(give)


# ---- on the thread beside


def _counted(
    beside: Workspace, watch: Watch, paths: list[Path], threshold: int, joins: tuple[str, ...]
) -> Counted:
    from reviewer.services.indicator.plots import plots

    desk = beside.indicator.desk
    result = desk.run(paths, threshold=threshold, set_apart=True, joins=joins, watch=watch)
    watch.step(len(paths), len(paths))
    return result, plots(result.indicator)


def _written(beside: Workspace, watch: Watch, result: IndicatorResult, folder: Path) -> IndicatorResult:
    from reviewer.services.indicator.report_files import report_files
    from reviewer.ui.printing import QtPress

    return beside.indicator.publishing.publish(
        result, folder, further=lambda named: report_files(named, QtPress()), watch=watch
    )
