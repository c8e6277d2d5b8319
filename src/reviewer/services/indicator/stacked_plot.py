"""One breakdown by another as stacked shares, with the interval of every boundary between two parts."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.indicator.figures import Crossed
from reviewer.indicator.proportions import wilson
from reviewer.services.indicator.drawing import (
    DEEP,
    MIDDLE,
    PALE,
    PAPER,
    QUIET,
    Drawing,
    Fill,
    axis_marks,
    fitting,
    legend,
    text_width,
    wrapped,
)
from reviewer.services.indicator.words import code_words, count_words, share_words

# From the most severe on; told apart by lines and by how dark they are, in print without colour too.
FILLS = (
    Fill(DEEP, text=PAPER),
    Fill(MIDDLE, "up", gap=5),
    Fill(PALE, "cross", gap=9),
    Fill(PALE, "across", gap=6),
    Fill(PAPER),
)
_WIDTH, _LEFT, _RIGHT = 920.0, 178.0, 24.0
_BAR, _STEP, _HEAD = 30.0, 72.0, 40.0
_WHISKERS = 6.0


@dataclass(frozen=True, slots=True)
class Parts:
    """One bar: its counts from the most severe on; None where one of them is hidden."""

    words: str
    counts: tuple[int, ...] | None

    @property
    def total(self) -> int:
        return sum(self.counts or ())


def stacked(crossed: Crossed) -> Drawing | None:
    """None where no row is published whole: a share of a row that hides a count would give it away."""
    definition = crossed.definition
    rows = [_parts(crossed, at) for at in range(len(crossed.rows))]
    if not any(row.total for row in rows):
        return None
    names = [code_words(definition.columns.name, code) for code in reversed(crossed.columns)]
    entries = list(zip(FILLS, names, strict=False))
    drawing = Drawing(definition.title, _in_words(rows, names), _WIDTH, 0)
    drawing.text(0, 18, definition.title, size=16, bold=True)
    drawing.text(0, 36, fitting(f"Shares among {definition.denominator}", 1300, 12), size=12, colour=QUIET)
    top = legend(drawing, _LEFT, _HEAD + 24, _WIDTH - _LEFT - _RIGHT, entries) + 16
    bottom = top + _STEP * len(rows)
    axis_marks(drawing, _LEFT, _WIDTH - _RIGHT, top, bottom)
    for at, row in enumerate(rows):
        _draw_row(drawing, row, top + _STEP * at + 8)
    _draw_note(drawing, bottom + 36)
    drawing.height = bottom + 62
    return drawing


def _parts(crossed: Crossed, at: int) -> Parts:
    counts = [count for count in reversed(crossed.counts[at]) if count is not None]
    words = code_words(crossed.definition.rows.name, crossed.rows[at])
    return Parts(words, tuple(counts) if len(counts) == len(crossed.columns) else None)


def _draw_row(drawing: Drawing, row: Parts, y: float) -> None:
    lines = wrapped(row.words, _LEFT - 16, 12.5)
    for at, line in enumerate(lines):
        drawing.text(_LEFT - 12, y + 13 + 15 * at, line, size=12.5, anchor="end")
    under = y + 13 + 15 * len(lines)
    if row.counts is None:
        drawing.text(_LEFT + 8, y + 20, "a count is hidden, so no shares are shown", size=12, colour=QUIET)
        return
    drawing.text(_LEFT - 12, under, f"n = {count_words(row.total)}", size=11, anchor="end", colour=QUIET)
    if not row.total:
        drawing.text(_LEFT + 8, y + 20, "no series", size=12, colour=QUIET)
        return
    _draw_bar(drawing, row.counts, row.total, y)


def _draw_bar(drawing: Drawing, counts: tuple[int, ...], total: int, y: float) -> None:
    scale = (_WIDTH - _LEFT - _RIGHT) / total
    before = 0
    for at, count in enumerate(counts):
        if count:
            drawing.box(_LEFT + before * scale, y, count * scale, _BAR, FILLS[at])
            words = share_words(count / total)
            if text_width(words, 11) + 8 < count * scale:
                _label(drawing, _LEFT + (before + count / 2) * scale, y + _BAR / 2, words, FILLS[at])
        before += count
        if count and 0 < before < total:
            _draw_boundary(drawing, before, total, y + _BAR + _WHISKERS + 7 * (at % 2))


def _label(drawing: Drawing, x: float, y: float, words: str, fill: Fill) -> None:
    if fill.lines:
        drawing.plate(x, y, words)
    else:
        drawing.text(x, y + 4, words, size=11, anchor="middle", colour=fill.text)


def _draw_boundary(drawing: Drawing, upto: int, total: int, y: float) -> None:
    limits, wide = wilson(upto, total), _WIDTH - _LEFT - _RIGHT
    drawing.whisker(_LEFT + limits.low * wide, _LEFT + limits.high * wide, y, half=3)
    drawing.dot(_LEFT + upto / total * wide, y, 2.2)


def _draw_note(drawing: Drawing, y: float) -> None:
    note = (
        "Below each bar: the 95 % interval (Wilson) of the share of everything to the left of that boundary."
        " Undetermined series are left out."
    )
    for at, line in enumerate(wrapped(note, 1100, 11)):
        drawing.text(0, y + 15 * at, line, size=11, colour=QUIET)


def _in_words(rows: list[Parts], names: list[str]) -> str:
    """What the picture shows, for whoever does not see it."""
    said = []
    for row in rows:
        if row.counts is None:
            said.append(f"{row.words}: not shown, a count is hidden")
        elif row.total:
            shares = (
                f"{name} {share_words(count / row.total)}"
                for name, count in zip(names, row.counts, strict=True)
            )
            said.append(f"{row.words}, {count_words(row.total)} series: {', '.join(shares)}")
    return ". ".join(said)
