"""The parts of the agreement page: put together from the form, and shown as the presenter has them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QScrollArea, QTableView, QWidget

from reviewer.services.agreement.behind_results import AgainstFinal
from reviewer.services.agreement.results import Line
from reviewer.ui import forms
from reviewer.ui.agreement.cases_panel import CasesPanel
from reviewer.ui.agreement.computed_panel import ComputedPanel
from reviewer.ui.agreement.computing_words import computed_words
from reviewer.ui.agreement.drift_chart import DriftChart
from reviewer.ui.agreement.figures import Figure, Source
from reviewer.ui.agreement.grids import Grid
from reviewer.ui.agreement.lines_table import LinesTable, Names, line_name
from reviewer.ui.agreement.presenter import AgreementPresenter
from reviewer.ui.agreement.side_panel import SidePanel
from reviewer.ui.agreement.top_panel import TopPanel
from reviewer.ui.agreement.words import heading_line, reason_words, side_remark, side_title
from reviewer.ui.page import Surroundings
from reviewer.ui.pieces.card import Card
from reviewer.ui.pieces.elided import ElidedLabel
from reviewer.ui.pieces.look import set_look

_LEAST_HEIGHTS = {"lines": 190, "cases": 120, "side": 215, "drift": 125, "computed": 105}


class Panels(forms.Filled):
    """Built on `page` from the form of its name."""

    def __init__(self, page: QWidget, around: Surroundings, presenter: AgreementPresenter) -> None:
        self.around, self.presenter = around, presenter
        theme, registry, operations = around.theme, around.registry, around.operations

        def greyed() -> bool:
            return presenter.greyed

        self._named = forms.fill(
            page,
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
        self.table = LinesTable(theme, names=self._called, greyed=greyed, parent=page)
        self.part(Card, "lines").column.addWidget(self.table)
        self.chart = DriftChart(theme, greyed=greyed, parent=page)
        self._drift_title, self._drift_words = ElidedLabel(parent=page), ElidedLabel(parent=page)
        set_look(self._drift_title, "title")
        set_look(self._drift_words, "muted")
        for part in (self._drift_title, self.chart, self._drift_words):
            self.part(Card, "drift").column.addWidget(part, 1 if part is self.chart else 0)
        self.chart.walked.connect(self._show_drift_words)
        theme.changed.connect(self._fit)
        self._fit()

    # ---- showing

    def show_all(self) -> None:
        """Everything as the presenter has it."""
        presenter = self.presenter
        overview = presenter.overview
        unconfirmed = QCoreApplication.translate("MainWindow", "unconfirmed")
        self.top.show_rests_on(heading_line(overview, unconfirmed) if overview is not None else "")
        self.table.show_lines(overview, presenter.selected)
        self.cases.clear()
        self.show_progress()
        self.show_beside()

    def show_progress(self) -> None:
        """How far the computing is."""
        key = self.around.registry.key_of("agreement_stop")
        words = QCoreApplication.translate("Agreement", "{key} stops")
        hint = words.format(key=key) if key else ""
        self.top.show_progress(self.presenter.progress, hint)

    def show_beside(self) -> None:
        """What belongs to the selected line."""
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
        self.chart.show_drift(presenter.drift, reviewers)
        self._show_drift_words()
        self.computed.show_words(
            computed_words(line, detail, overview, presenter.found) if line is not None else ()
        )

    def _show_drift_words(self) -> None:
        self._drift_title.set_shown(self.chart.title)
        self._drift_words.set_shown(self.chart.words)

    def _nothing(self, line: Line | None) -> str:
        if line is None or self.presenter.detail is None:
            return ""
        if isinstance(self.presenter.found, AgainstFinal):
            return QCoreApplication.translate(
                "Agreement", "Nothing was settled yet of what several reviewers coded."
            )
        return reason_words(line.alpha) if line.alpha.value is None else ""

    def _grid(self) -> Grid | None:
        return self.presenter.grid(flag_words())

    def _names(self) -> tuple[str, ...]:
        line = self.presenter.line
        return self._categories(line) if line is not None else ()

    def _categories(self, line: Line) -> tuple[str, ...]:
        return self.presenter.category_names(line, flag_words=flag_words())

    def _line_name(self, line: Line) -> str:
        return line_name(line, self.presenter.name(line.key))

    def repaint(self) -> None:
        """The figures are old ones now, or no longer."""
        for part in (self.table.viewport(), self.side.table.viewport(), self.chart):
            part.update()

    def figure(self) -> Figure:
        """The figure that the keyboard is on."""
        if self.chart.hasFocus():
            return Figure.DRIFT
        return Figure.SIDE if self.side.table.hasFocus() else Figure.LINES

    def source(self) -> Source:
        """What figures are made of, for files."""
        return Source(self.presenter, self.around.theme, self._called, self._grid)

    # ---- placing

    def go_to(self, name: str, widget: QWidget) -> None:
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


def flag_words() -> tuple[str, str]:
    """A flag that is absent, and one that is present."""
    translate = QCoreApplication.translate
    return translate("Agreement", "not set"), translate("Agreement", "set")
