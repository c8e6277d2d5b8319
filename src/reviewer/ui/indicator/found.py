"""What came of counting: shares, plots, and what is hidden, set apart and counted; one of them at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reviewer.ui.actions.key_row import KeyRow
from reviewer.ui.actions.registry import Registry
from reviewer.ui.indicator.plots_pane import PlotsPane
from reviewer.ui.indicator.presenter import View
from reviewer.ui.indicator.rows import Told, share_about, share_cells, told_rows
from reviewer.ui.pieces.look import label
from reviewer.ui.pieces.plain_table import FiguresTable
from reviewer.ui.theme import Theme

if TYPE_CHECKING:
    from reviewer.services.indicator.drawing import Drawing
    from reviewer.services.indicator.lines import FigureLine
    from reviewer.services.indicator.results import IndicatorResult

_ACTIONS = ("indicator_shares", "indicator_plots", "indicator_told", "indicator_write")
_WIDTHS = (230, 150, 100, 66, 124, 96)
_ROWS = 6


class FoundPanel(QWidget):
    """Hidden until something was counted."""

    given = Signal(str)
    """An action's id: its cap was clicked."""

    def __init__(self, theme: Theme, registry: Registry, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[FigureLine] = []
        self._told: list[Told] = []
        self.keys = KeyRow(theme, registry, _ACTIONS, self)
        for action in _ACTIONS[:3]:
            self.keys.buttons[action].setCheckable(True)
        titles = (
            *(self.tr("Indicator"), self.tr("Group"), self.tr("Series, of all")),
            *(self.tr("Share"), self.tr("95 % interval"), self.tr("Undetermined")),
        )
        self.shares = FiguresTable(
            theme, titles, self.tr("Shares"), parent=self, widths=_WIDTHS, words=frozenset({1, 4}), stretch=0
        )
        self.plots = PlotsPane(theme, self)
        self.told = FiguresTable(
            theme,
            (self.tr("What"), self.tr("Which"), self.tr("How many")),
            self.tr("What is hidden, set apart and counted"),
            parent=self,
            widths=(190, 300, 200),
            words=frozenset({1, 2}),
            stretch=1,
        )
        self.about = label("", "muted", self)
        self.about.setWordWrap(True)
        self._lay_out(theme)
        self.keys.given.connect(self.given)
        self.shares.chosen.connect(self._show_about)
        self.told.chosen.connect(self._show_about)
        self.show_view(View.SHARES)

    def show_result(self, result: IndicatorResult, plots: Mapping[str, Drawing]) -> None:
        """Another result in every view."""
        from reviewer.services.indicator.lines import figure_lines

        self._lines = figure_lines(result)
        self._told = told_rows(result)
        self.shares.show_rows([share_cells(one) for one in self._lines])
        self.plots.show_plots(plots)
        self.told.show_rows([row[:3] for row in self._told])
        self._show_about()

    def show_view(self, view: View) -> None:
        """Turn to a view."""
        self._stack.setCurrentWidget(self._views[view])
        for action in _ACTIONS[:3]:
            button = self.keys.buttons[action]
            button.setChecked(action == f"indicator_{view.value}")
            button.update()
        self._show_about()

    def take_keyboard(self, view: View) -> None:
        """The keyboard goes to what is shown."""
        focus: dict[View, Callable[[], None]] = {
            View.SHARES: self.shares.take_keyboard,
            View.PLOTS: self.plots.take_keyboard,
            View.TOLD: self.told.take_keyboard,
        }
        focus[view]()

    def show_keys(self, *, can_write: bool) -> None:
        """What can be done now."""
        self.keys.buttons["indicator_write"].setEnabled(can_write)

    def _show_about(self) -> None:
        words = ""
        if self._stack.currentWidget() is self.shares:
            words = _at([share_about(one) for one in self._lines], self.shares)
        elif self._stack.currentWidget() is self.told:
            words = _at([one.about for one in self._told], self.told)
        self.about.setText(words)
        self.about.setVisible(bool(words))

    def _lay_out(self, theme: Theme) -> None:
        self._views: dict[View, QWidget] = {
            View.SHARES: self.shares,
            View.PLOTS: self.plots,
            View.TOLD: self.told,
        }
        self.shares.keep_rows(_ROWS)
        self._stack = QStackedWidget(self)
        for one in self._views.values():
            self._stack.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.keys)
        column.addWidget(self._stack, 1)
        column.addWidget(self.about)


def _at(words: list[str], table: FiguresTable) -> str:
    row = table.currentIndex().row()
    return words[row] if 0 <= row < len(words) else ""
