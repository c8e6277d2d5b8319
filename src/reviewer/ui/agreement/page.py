"""The agreement page: table, figures beside it, drift, the cases behind, and how it was computed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QTableView, QWidget

from reviewer.domain.errors import ReviewerError
from reviewer.services.agreement.results import (
    Detail,
    Line,
    LineKey,
    Progress,
)
from reviewer.services.changes import Changes
from reviewer.ui import forms
from reviewer.ui.actions.table import Scope
from reviewer.ui.agreement.cases_panel import CasesPanel
from reviewer.ui.agreement.computed_panel import ComputedPanel
from reviewer.ui.agreement.computing import Computed, Computing
from reviewer.ui.agreement.computing_words import computed_words
from reviewer.ui.agreement.drift_chart import DriftChart
from reviewer.ui.agreement.figures import Figure, Source
from reviewer.ui.agreement.filing import Filing
from reviewer.ui.agreement.grids import Grid
from reviewer.ui.agreement.lines_table import LinesTable, Names, line_name
from reviewer.ui.agreement.listing import Listing
from reviewer.ui.agreement.presenter import AgreementPresenter, Side, Wanted
from reviewer.ui.agreement.side_panel import ACTION_OF, SidePanel
from reviewer.ui.agreement.top_panel import TopPanel
from reviewer.ui.agreement.words import heading_line, reason_words, side_remark, side_title
from reviewer.ui.page import Page, Surroundings
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.look import set_look

if TYPE_CHECKING:
    from reviewer.services.agreement.project import AgreementOfProject
    from reviewer.services.agreement.study import Study

Found = TypeVar("Found", bound=QWidget)
_SOON_MILLISECONDS = 80
_LEAST_HEIGHTS = {"lines": 190, "cases": 120, "side": 215, "drift": 125, "computed": 105}


class AgreementPage(Page):
    """Figures are computed when the page is first shown, and again when codings have changed since."""

    scope = Scope.AGREEMENT

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.around = around
        self.presenter = AgreementPresenter(around.language)
        self._study: Study | None = None
        theme, registry, operations = around.theme, around.registry, around.operations
        greyed = self._greyed
        self._named = forms.fill(
            self,
            "agreement",
            theme=theme,
            made={
                "top": lambda parent: TopPanel(theme, parent),
                "lines": lambda parent: Card(theme, parent, padding=8),
                "cases": lambda parent: CasesPanel(theme, operations, parent),
                "side": lambda parent: SidePanel(theme, registry, greyed=greyed, parent=parent),
                "drift": lambda parent: Card(theme, parent),
                "computed": lambda parent: ComputedPanel(theme, parent),
            },
        )
        self.top = self.part(TopPanel, "top")
        self.cases = self.part(CasesPanel, "cases")
        self.side = self.part(SidePanel, "side")
        self.computed = self.part(ComputedPanel, "computed")
        self._called = Names(self._line_name, self._categories)
        self.table = LinesTable(theme, names=self._called, greyed=greyed, parent=self)
        self.part(Card, "lines").column.addWidget(self.table)
        self.chart = DriftChart(theme, greyed=greyed, parent=self)
        self._drift_title, self._drift_words = ElidedLabel(parent=self), ElidedLabel(parent=self)
        set_look(self._drift_title, "title")
        set_look(self._drift_words, "muted")
        for part in (self._drift_title, self.chart, self._drift_words):
            self.part(Card, "drift").column.addWidget(part, 1 if part is self.chart else 0)
        self._computing = Computing(
            self._service, operations, told=self._told, done=self._computed, failed=self._failed, parent=self
        )
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MILLISECONDS)
        self._soon.timeout.connect(self._ask_detail)
        self.listing = Listing(around, self.presenter, self.cases, flag_words=self._flag_words, parent=self)
        self.filing = Filing(around, source=self._source, figure=self._figure, parent=self)
        self._connect()
        self._show_all()

    def part(self, kind: type[Found], name: str) -> Found:
        """A part of the form by its name; TypeError where the form has another there."""
        found = self._named[name]
        if not isinstance(found, kind):
            raise TypeError(f"{name} is no {kind.__name__}")
        return found

    # ---- the page's side of the registry

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return {
            **{ACTION_OF[side]: partial(self._show_side, side) for side in Side},
            "agreement_lines": partial(self._go_to, "lines", self.table),
            "agreement_figures": partial(self._go_to, "side", self.side.table),
            "agreement_drift": partial(self._go_to, "drift", self.chart),
            "agreement_cases": partial(self._go_to, "cases", self.cases.table),
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
        if self.chart.hasFocus() and self.chart.press(key):
            self._show_drift_words()
            return True
        return False

    def begin(self) -> None:
        self.table.setFocus()
        self.compute()

    def come_back(self) -> None:
        super().come_back()
        if self.presenter.stale and self.presenter.progress is None:
            self.compute()

    def end(self) -> None:
        self._soon.stop()
        self._computing.stop()

    # ---- computing

    def compute(self) -> None:
        """New figures; the old ones are shown greyed until they are there."""
        self.presenter.begin()
        self._computing.start(self.presenter.wanted)
        self._show_progress()
        self._repaint()

    def _service(self) -> AgreementOfProject:
        return self.around.workspace.agreement

    def _greyed(self) -> bool:
        return self.presenter.greyed

    def _told(self, progress: Progress) -> None:
        self.presenter.progress = progress
        self._show_progress()

    def _computed(self, found: Computed) -> None:
        self._study = self.listing.study = self.filing.study = found.study
        self.presenter.computed(found.overview, found.study.book)
        self.top.show_choices(found.choices.versions, found.choices.rounds, self._wanted(found))
        self._show_all()
        self._ask_detail()

    def _wanted(self, found: Computed) -> Wanted:
        wanted = found.overview.wanted
        return Wanted(wanted.codebook, wanted.round)

    def _failed(self, error: Exception) -> None:
        self.presenter.stopped()
        self._show_all()
        if isinstance(error, ReviewerError):
            self.around.notices.error(error)

    def _stop(self) -> None:
        self._computing.stop()
        self.presenter.stopped()
        self._show_all()

    def _choose(self, wanted: Wanted) -> None:
        self.presenter.wanted = wanted
        self.compute()

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if not changes.codings or self.presenter.overview is None:
            return
        self.presenter.stale = True
        self._repaint()
        if self.isVisible():
            self.compute()

    # ---- one line

    def _select(self, key: LineKey) -> None:
        if self.presenter.select(key):
            self._show_beside()
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
            self._show_beside()
            if self.presenter.spot is None:
                self._open_line()

    def _show_side(self, side: Side) -> None:
        self.presenter.side, self.presenter.pair = side, None
        self._show_beside()

    # ---- the cases behind

    def _open_line(self) -> None:
        self.listing.show(self.presenter.open_line())

    def _open_cell(self, row: int, column: int) -> None:
        spot = self.presenter.open_cell(row, column)
        if spot is not None and spot.pair is not None and spot.cell is None:
            self._show_pair(spot.pair)
        self.listing.show(spot)

    def _show_pair(self, pair: tuple[int, int]) -> None:
        study, key = self._study, self.presenter.selected
        if study is None or key is None or Side.CONFUSION not in self.presenter.sides:
            return

        def came(found: object) -> None:
            if key == self.presenter.selected:
                self.presenter.side = Side.CONFUSION
                self.presenter.pair = found  # type: ignore[assignment]
                self._show_beside()

        self.around.operations.run(lambda: study.confusion(key, pair), done=came, owner=self)

    def _toggle_agreeing(self) -> None:
        self.listing.show(self.presenter.toggle_agreeing())

    # ---- showing

    def _show_all(self) -> None:
        presenter = self.presenter
        overview = presenter.overview
        unconfirmed = QCoreApplication.translate("MainWindow", "unconfirmed")
        self.top.show_rests_on(heading_line(overview, unconfirmed) if overview is not None else "")
        self.table.show_lines(overview, presenter.selected)
        self.cases.clear()
        self._show_progress()
        self._show_beside()

    def _show_progress(self) -> None:
        key = self.around.registry.key_of("agreement_stop")
        hint = self.tr("{key} stops").format(key=key) if key else ""
        self.top.show_progress(self.presenter.progress, hint)

    def _show_beside(self) -> None:
        presenter = self.presenter
        line, overview, detail = presenter.line, presenter.overview, presenter.detail
        self.side.show_side(
            side_title(presenter),
            self._grid(),
            remark=side_remark(presenter, self._names()),
            nothing=self._nothing(line),
            shown=presenter.shown_side,
            sides=presenter.sides,
        )
        reviewers = overview.reviewers if overview is not None else ()
        self.chart.show_drift(detail.drift if detail is not None else None, reviewers)
        self._show_drift_words()
        self.computed.show_words(computed_words(line, detail, overview) if line is not None else ())

    def _show_drift_words(self) -> None:
        self._drift_title.set_shown(self.chart.title)
        self._drift_words.set_shown(self.chart.words)

    def _nothing(self, line: Line | None) -> str:
        if line is None or self.presenter.detail is None:
            return ""
        return reason_words(line.alpha) if line.alpha.value is None else ""

    def _grid(self) -> Grid | None:
        return self.presenter.grid(self._flag_words())

    def _names(self) -> tuple[str, ...]:
        line = self.presenter.line
        return self._categories(line) if line is not None else ()

    def _categories(self, line: Line) -> tuple[str, ...]:
        return self.presenter.category_names(line, flag_words=self._flag_words())

    def _flag_words(self) -> tuple[str, str]:
        return self.tr("not set"), self.tr("set")

    def _line_name(self, line: Line) -> str:
        return line_name(line, self.presenter.name(line.key))

    def _repaint(self) -> None:
        for part in (self.table.viewport(), self.side.table.viewport(), self.chart):
            part.update()

    def _figure(self) -> Figure:
        if self.chart.hasFocus():
            return Figure.DRIFT
        return Figure.SIDE if self.side.table.hasFocus() else Figure.LINES

    def _source(self) -> Source:
        return Source(self.presenter, self.around.theme, self._called, self._grid)

    # ---- placing

    def _go_to(self, name: str, widget: QWidget) -> None:
        """The keyboard goes to a part, and the part into sight."""
        if widget.isHidden():
            return
        self.part(QScrollArea, "scroll").ensureWidgetVisible(self._named[name])
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(widget, QTableView) and not widget.currentIndex().isValid():
            widget.setCurrentIndex(widget.model().index(0, 0))

    def _fit(self) -> None:
        """With large text the page scrolls before any part gets too low to be read."""
        for name, height in _LEAST_HEIGHTS.items():
            self._named[name].setMinimumHeight(self.around.theme.px(height))

    # ---- putting together

    def _connect(self) -> None:
        self.table.selected.connect(self._select)
        self.table.opened.connect(self._open_line)
        self.side.given.connect(self.around.registry.give)
        self.side.table.opened.connect(self._open_cell)
        self.chart.window_opened.connect(lambda at: self.listing.show(self.presenter.open_window(at)))
        self.chart.reviewer_opened.connect(lambda one: self.listing.show(self.presenter.open_reviewer(one)))
        self.top.wanted.connect(self._choose)
        self.around.operations.changed.connect(self._changed)
        self.around.theme.changed.connect(self._fit)
        self._fit()
        self.setFocusProxy(self.table)
