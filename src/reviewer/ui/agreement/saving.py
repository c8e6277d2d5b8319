"""Figures as files: SVG and PNG drawn by the same hands as on the screen, tables as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from reviewer.services.agreement.behind_results import Drift
from reviewer.services.agreement.results import Estimate, Line, Overview
from reviewer.ui.agreement.grids import Grid, Heading, Value
from reviewer.ui.pieces.png import png_bytes

Draw = Callable[[QPainter], None]
_SHARP = 2
"""Pixels of a PNG for each point of the screen."""
_LIMITS = ("low", "high")
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def svg_of(size: QSize, ground: QColor, draw: Draw, *, title: str) -> bytes:
    """The figure as SVG."""
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(device)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    painter = QPainter(generator)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), ground)
    draw(painter)
    painter.end()
    device.close()
    return bytes(data.data())


def png_of(size: QSize, ground: QColor, draw: Draw) -> bytes:
    """The figure as PNG, twice as sharp as a screen."""
    image = QImage(size * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(ground)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return png_bytes(image)


def drawn(widget: QWidget) -> Draw:
    """A widget as it is, whether it is shown or not."""

    def draw(painter: QPainter) -> None:
        widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)

    return draw


def csv_of(rows: Iterable[Sequence[object]]) -> bytes:
    """A table as CSV in UTF-8, numbers with a point; no text begins as a formula does."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([_cell(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8")


def tabbed(content: bytes) -> str:
    """The same table with tabs between its cells, as spreadsheets take it from the clipboard."""
    rows = csv.reader(io.StringIO(content.decode("utf-8"), newline=""))
    return "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows)


def _cell(cell: object) -> object:
    if isinstance(cell, str) and cell.startswith(_FORMULA_SIGNS):
        return f"'{cell}"
    return "" if cell is None else cell


def lines_rows(overview: Overview) -> Iterable[Sequence[object]]:
    """The table of variables with every interval."""
    yield (
        *("variable", "flag", "level", "n", "codings", "missing"),
        *("agreement", "agreement_low", "agreement_high", "alpha", "alpha_low", "alpha_high", "alpha_name"),
        *("ac", "ac_low", "ac_high", "ac_name", "verdict", "p_below_667", "p_below_800", "reason"),
    )
    for line in overview.lines:
        yield _line_row(line)


def _line_row(line: Line) -> Sequence[object]:
    judged, treatment = line.judgement, line.treatment
    return (
        *(line.key.variable, line.key.flag, line.kind.value, line.pairable),
        *(treatment.codings, treatment.missing),
        *_three(line.agreement),
        *_three(line.alpha),
        line.alpha_name,
        *_three(line.ac),
        line.ac_name,
        *(judged.verdict.value, judged.below_tentative, judged.below_reliable, line.alpha.reason),
    )


def grid_rows(grid: Grid) -> Iterable[Sequence[object]]:
    """A grid with its names; an estimate fills three columns."""
    wide = [any(isinstance(row[at].value, Estimate) for row in grid.cells) for at in range(len(grid.columns))]
    heads: list[object] = [""]
    for name, three in zip(grid.columns, wide, strict=True):
        text = _name(name)
        heads += [text, *(f"{text} {end}" for end in _LIMITS)] if three else [text]
    yield heads
    for name, row in zip(grid.rows, grid.cells, strict=True):
        cells: list[object] = [_name(name)]
        for cell, three in zip(row, wide, strict=True):
            cells += _wide(cell.value) if three else [cell.value]
        yield cells


def _name(name: str | Heading) -> str:
    return name.value if isinstance(name, Heading) else name


def drift_rows(drift: Drift, reviewers: Sequence[str]) -> Iterable[Sequence[object]]:
    """Windows first, then the sums of each reviewer."""
    yield ("series", "first", "last", "value", "low", "high", "signal")
    for one in drift.windows:
        yield ("alpha", one.first + 1, one.last + 1, *_three(one.alpha), "")
    for chart in drift.cusums:
        name = f"cusum {reviewers[chart.reviewer]}"
        for point in chart.points:
            at = point.position + 1
            yield (name, at, at, point.level, "", "", "signal" if point.signal else "")


def _three(one: Estimate) -> tuple[float | None, float | None, float | None]:
    return one.value, one.low, one.high


def _wide(value: Value) -> tuple[float | None, float | None, float | None]:
    return _three(value) if isinstance(value, Estimate) else (value, None, None)
