"""The agreement page: table, figures beside it, drift, the cases behind, and how it was computed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from reviewer.domain.errors import ReviewerError
from reviewer.services.agreement.behind_results import AgainstFinal, Confusion, Detail
from reviewer.services.agreement.results import LineKey, Progress
from reviewer.services.changes import Changes
from reviewer.ui.actions.table import Scope
from reviewer.ui.agreement.computing import Computed, Computing
from reviewer.ui.agreement.filing import Filing
from reviewer.ui.agreement.lines_table import LineColumn
from reviewer.ui.agreement.listing import Listing
from reviewer.ui.agreement.panels import Panels, flag_words
from reviewer.ui.agreement.presenter import AgreementPresenter, Found, Side, Wanted
from reviewer.ui.agreement.side_panel import ACTION_OF
from reviewer.ui.beside import Beside
from reviewer.ui.page import Page, Surroundings

if TYPE_CHECKING:
    from reviewer.services.agreement.project import AgreementOfProject
    from reviewer.services.agreement.study import Study

_SOON_MILLISECONDS = 80
_LANE = "side"


class AgreementPage(Page):
    """Figures are computed when the page is first shown, and again when codings have changed since."""

    scope = Scope.AGREEMENT

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.presenter = AgreementPresenter(around.language)
        self._study: Study | None = None
        self.panels = Panels(self, around, self.presenter)
        self.table, self.chart = self.panels.table, self.panels.chart
        self.side, self.cases = self.panels.side, self.panels.cases
        self.top, self.computed = self.panels.top, self.panels.computed
        self._computing = Computing(
            self._service,
            around.operations,
            told=self._told,
            done=self._computed,
            failed=self._failed,
            parent=self,
        )
        self.beside = Beside(around.workspace, self)
        self.beside.troubled.connect(around.notices.error)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MILLISECONDS)
        self._soon.timeout.connect(self._ask_detail)
        panels = self.panels
        self.listing = Listing(around, self.presenter, self.cases, flag_words=flag_words, parent=self)
        self.filing = Filing(around, source=panels.source, figure=panels.figure, parent=self)
        self._connect()
        panels.show_all()

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            **{ACTION_OF[side]: partial(self._show_side, side) for side in Side},
            "agreement_lines": partial(self.panels.go_to, "lines", self.table),
            "agreement_figures": partial(self.panels.go_to, "side", self.side.table),
            "agreement_drift": partial(self.panels.go_to, "drift", self.chart),
            "agreement_cases": partial(self.panels.go_to, "cases", self.cases.table),
            "agreement_agreeing": self._toggle_agreeing,
            "agreement_again": self.compute,
            "agreement_stop": self._stop,
            "agreement_save": self.filing.save_figure,
            "agreement_copy": self.filing.copy,
            "agreement_report": self.filing.write_report,
            "agreement_pdf": self.filing.write_pdf,
        }

    def is_possible(self, when: str) -> bool:
        presenter = self.presenter
        possible: dict[str, Callable[[], bool]] = {
            "computing": lambda: presenter.progress is not None,
            "has_figures": lambda: presenter.overview is not None,
            "has_cases": lambda: presenter.spot is not None,
        }
        if when.startswith("has_side_"):
            return Side(when.removeprefix("has_side_")) in presenter.sides
        return possible[when]() if when in possible else not when

    def press(self, key: str) -> bool:
        if key == "esc":
            self.around.back()
            return True
        return self.chart.hasFocus() and self.chart.press(key)

    def begin(self) -> None:
        self.table.setFocus()
        self.compute()

    def come_back(self) -> None:
        super().come_back()
        if self.presenter.stale and self.presenter.progress is None:
            self.compute()
        self._ask_side()

    def end(self) -> None:
        self._soon.stop()
        self._computing.stop()
        self.beside.shut_down()

    # ---- computing

    def compute(self) -> None:
        """New figures; the old ones are shown greyed until they are there."""
        self.presenter.begin()
        self._computing.start(self.presenter.wanted)
        self.panels.show_progress()
        self.panels.repaint()

    def _service(self) -> AgreementOfProject:
        return self.around.workspace.agreement

    def _told(self, progress: Progress) -> None:
        self.presenter.progress = progress
        self.panels.show_progress()

    def _computed(self, found: Computed) -> None:
        self._study = self.listing.study = self.filing.study = found.study
        self.presenter.computed(found.overview, found.study.book)
        self.presenter.choices(found.choices.groups, several_versions=len(found.choices.versions) > 1)
        self.top.show_choices(found.choices.versions, found.choices.rounds, self._wanted(found))
        self.panels.show_all()
        self._ask_detail()

    def _wanted(self, found: Computed) -> Wanted:
        wanted = found.overview.wanted
        return Wanted(wanted.codebook, wanted.round)

    def _failed(self, error: Exception) -> None:
        self.presenter.stopped()
        self.panels.show_all()
        if isinstance(error, ReviewerError):
            self.around.notices.error(error)

    def _stop(self) -> None:
        self._computing.stop()
        self.presenter.stopped()
        self.panels.show_all()

    def _choose(self, wanted: Wanted) -> None:
        self.presenter.wanted = wanted
        self.compute()

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.cases and isinstance(self.presenter.found, AgainstFinal):
            self.presenter.found = None
            if self.isVisible():
                self._ask_side()
        if not changes.codings or self.presenter.overview is None:
            return
        self.presenter.stale = True
        self.panels.repaint()
        if self.isVisible():
            self.compute()

    # ---- one line

    def _select(self, key: LineKey) -> None:
        if self.presenter.select(key):
            self.panels.show_beside()
            # Moving on with a key held down asks for the last line only.
            self._soon.start()

    @property
    def waits(self) -> bool:
        """Whether a line's detail is asked for as soon as nobody moves on."""
        return self._soon.isActive()

    def ask_now(self) -> None:
        """Ask for it at once."""
        self._soon.stop()
        self._ask_detail()

    def _ask_detail(self) -> None:
        study, key = self._study, self.presenter.selected
        if study is None or key is None:
            return
        self.around.operations.run(lambda: study.detail(key), done=self._detailed, owner=self)

    def _detailed(self, detail: Detail) -> None:
        if self.presenter.detailed(detail):
            self.panels.show_beside()
            self._ask_side()
            if self.presenter.spot is None:
                self._open_line()

    def _show_side(self, side: Side) -> None:
        self.presenter.show_side(side)
        self.panels.show_beside()
        self._ask_side()

    def _ask_side(self) -> None:
        """Versions, groups and final answers are computed when they are looked at."""
        study, asked = self._study, self.presenter.asked
        self.beside.forget(_LANE)
        if study is None or asked is None:
            return

        def came(found: Found) -> None:
            if self.presenter.came(asked, found):
                self.panels.show_beside()

        self.beside.run(
            _LANE,
            lambda beside, _watch: _found(beside.agreement, study, asked),
            done=came,
            failed=self._failed_beside,
        )

    def _failed_beside(self, error: Exception) -> None:
        if isinstance(error, ReviewerError):
            self.around.notices.error(error)

    # ---- the cases behind

    def _open_line(self) -> None:
        self.listing.show(self.presenter.open_line())

    def _open_number(self, column: LineColumn) -> None:
        """A count lists all of its cases, every other number those that differ."""
        counted, missing = column is LineColumn.CASES, column is LineColumn.MISSING
        self.listing.show(self.presenter.open_line(disagreed=not counted, missing=missing))

    def _open_cell(self, row: int, column: int) -> None:
        spot = self.presenter.open_cell(row, column)
        if spot is not None and spot.pair is not None and spot.cell is None:
            self._show_pair(spot.pair)
        self.listing.show(spot)

    def _show_pair(self, pair: tuple[int, int]) -> None:
        study, key = self._study, self.presenter.selected
        if study is None or key is None or Side.CONFUSION not in self.presenter.sides:
            return

        def came(found: Confusion) -> None:
            if key == self.presenter.selected:
                self.presenter.side, self.presenter.pair = Side.CONFUSION, found
                self.panels.show_beside()

        self.around.operations.run(lambda: study.confusion(key, pair), done=came, owner=self)

    def _toggle_agreeing(self) -> None:
        self.listing.show(self.presenter.toggle_agreeing())

    # ---- putting together

    def _connect(self) -> None:
        self.table.selected.connect(self._select)
        self.table.opened.connect(self._open_number)
        self.side.given.connect(self.around.registry.give)
        self.side.table.opened.connect(self._open_cell)
        self.chart.window_opened.connect(lambda at: self.listing.show(self.presenter.open_window(at)))
        self.chart.codings_opened.connect(
            lambda one, first, last: self.listing.show(self.presenter.open_codings(one, first, last))
        )
        self.table.opened.connect(self._open_number)
        self.top.wanted.connect(self._choose)
        self.cases.opened.connect(self.around.show_case)
        self.around.operations.changed.connect(self._changed)
        self.setFocusProxy(self.table)


def _found(service: AgreementOfProject, study: Study, asked: tuple[LineKey, Side, str]) -> Found:
    key, side, column = asked
    if side is Side.FINAL:
        return service.against_final(study, key.variable)
    return service.groups(study, key, column) if column else service.versions(study, key)
