"""The figures of the page as files: which one the keyboard is on, and what its file holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QTableView

from reviewer.services.agreement.results import Overview
from reviewer.ui.agreement.drift_chart import DriftChart
from reviewer.ui.agreement.grid import GridTable
from reviewer.ui.agreement.grids import Grid
from reviewer.ui.agreement.lines_table import LinesTable, Names
from reviewer.ui.agreement.presenter import AgreementPresenter
from reviewer.ui.agreement.saving import (
    csv_of,
    drawn,
    drift_rows,
    grid_rows,
    lines_rows,
    png_of,
    svg_of,
    tabbed,
)
from reviewer.ui.theme import Theme

_LINES_WIDTH = 920
_GRID_WIDTH, _CHART = 640, (720, 260)


class Figure(StrEnum):
    """A figure by the name of its file."""

    LINES = "agreement"
    SIDE = "figure"
    DRIFT = "drift"


@dataclass(frozen=True, slots=True)
class Source:
    """What figures are made of."""

    presenter: AgreementPresenter
    theme: Theme
    names: Names
    grid: Callable[[], Grid | None]


def file_of(figure: Figure, suffix: str, source: Source) -> bytes | None:
    """The file's content; None where there is nothing to save."""
    overview = source.presenter.overview
    if overview is None:
        return None
    if suffix == "csv":
        return _csv(figure, source, overview)
    widget = _chart(source, overview) if figure is Figure.DRIFT else _table(figure, source, overview)
    if widget is None:
        return None
    draw = widget.draw if isinstance(widget, DriftChart) else drawn(widget)
    ground = source.theme.tokens.card
    if suffix == "svg":
        picture = svg_of(widget.size(), ground, draw, title=overview.title)
    else:
        picture = png_of(widget.size(), ground, draw)
    widget.deleteLater()
    return picture


def text_of(figure: Figure, source: Source) -> str:
    """The figure's numbers with tabs, for the clipboard."""
    found = file_of(figure, "csv", source)
    return tabbed(found) if found is not None else ""


def _csv(figure: Figure, source: Source, overview: Overview) -> bytes | None:
    drift, grid = source.presenter.drift, source.grid()
    if figure is Figure.LINES:
        return csv_of(lines_rows(overview))
    if figure is Figure.SIDE:
        return csv_of(grid_rows(grid)) if grid is not None else None
    return csv_of(drift_rows(drift, overview.reviewers)) if drift is not None else None


def _chart(source: Source, overview: Overview) -> DriftChart:
    chart = DriftChart(source.theme, greyed=bool)
    chart.show_drift(source.presenter.drift, overview.reviewers)
    chart.resize(QSize(*(source.theme.px(side) for side in _CHART)))
    return chart


def _table(figure: Figure, source: Source, overview: Overview) -> QTableView | None:
    """A table as large as all of its rows, never shown."""
    theme = source.theme
    if figure is Figure.LINES:
        lines = LinesTable(theme, names=source.names, greyed=bool)
        lines.show_lines(overview, None)
        return _whole(lines, theme.px(_LINES_WIDTH))
    grid = source.grid()
    if grid is None:
        return None
    table = GridTable(theme, greyed=bool)
    table.resize(theme.px(_GRID_WIDTH), theme.px(60) * (len(grid.rows) + 1))
    table.show_grid(grid)
    table.clearSelection()
    return _whole(table, theme.px(_GRID_WIDTH))


def _whole(table: QTableView, width: int) -> QTableView:
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.resize(width, 400)
    header = table.horizontalHeader()
    height = header.sizeHint().height() + _length(table.verticalHeader())
    table.resize(width, height + 2)
    return table


def _length(header: QHeaderView) -> int:
    return header.length()
