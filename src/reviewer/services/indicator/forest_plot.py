"""Shares with their intervals, one below the other: the indicators as a whole, and each by groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.indicator.figures import Figure
from reviewer.services.indicator.drawing import (
    DEEP,
    INK,
    QUIET,
    RULE,
    Drawing,
    axis_marks,
    fitting,
    wrapped,
)
from reviewer.services.indicator.words import (
    axis_words,
    code_words,
    count_words,
    group_words,
    interval_words,
    part_words,
    share_words,
)

_WIDTH, _LEFT, _PLOT = 920.0, 336.0, 294.0
_COUNTS, _SHARES = 720.0, 732.0
_ROW, _HEAD = 22.0, 66.0
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the plot; a heading has no figure, and a line that `stands_alone` is below none."""

    words: str
    figure: Figure | None = None
    is_group: bool = False
    stands_alone: bool = False


def forest(title: str, about: str, rows: Sequence[Row]) -> Drawing | None:
    """None where no row has a value."""
    if not any(row.figure and row.figure.value is not None for row in rows):
        return None
    bottom = _HEAD + _ROW * len(rows) + 6
    drawing = Drawing(title, _in_words(rows), _WIDTH, bottom + 30)
    drawing.text(0, 18, title, size=16, bold=True)
    drawing.text(0, 36, fitting(about, 1300, 12), size=12, colour=QUIET)
    drawing.text(_COUNTS, _HEAD - 8, "series", size=11, anchor="end", colour=QUIET)
    drawing.text(_SHARES, _HEAD - 8, "share [95 % interval]", size=11, colour=QUIET)
    axis_marks(drawing, _LEFT, _LEFT + _PLOT, _HEAD, bottom)
    for at, row in enumerate(rows):
        _draw(drawing, row, _HEAD + _ROW * (at + 0.5) + 3)
    return drawing


def overall_rows(figures: Sequence[Figure]) -> list[Row]:
    """Every share as a whole; parts of one definition stand below its title."""
    rows: list[Row] = []
    whole = [one for one in figures if not one.by]
    for definition in dict.fromkeys(one.definition for one in whole):
        own = [one for one in whole if one.definition == definition]
        if len(own) == 1:
            rows.append(Row(part_words(own[0]), own[0], stands_alone=True))
        else:
            rows.append(Row(definition.title))
            axis = definition.axis.name
            rows.extend(Row(code_words(axis, one.part), one, is_group=True) for one in own)
    return rows


def rows_by(figures: Sequence[Figure], by: str) -> list[Row]:
    """Shares of one part each, with a line for each group that is published; none where there is but one."""
    rows: list[Row] = []
    definitions = dict.fromkeys(one.definition for one in figures if one.by == by)
    for definition in definitions:
        part = definition.parts[0]
        own = [one for one in figures if one.definition == definition and one.part == part]
        groups = [one for one in own if one.by == by and _has_cases(one)]
        if len(groups) < _FEWEST:
            continue
        rows.append(Row(part_words(own[0])))
        rows.extend(Row("all", one) for one in own if not one.by)
        rows.extend(Row(group_words(one), one, is_group=True) for one in groups)
    return rows


def by_title(by: str) -> tuple[str, str]:
    """Title of a plot by groups, and what it shows."""
    words = axis_words(by)
    return f"Indicators by {words}", f"Shares with 95 % intervals, as a whole and by {words}"


def _has_cases(one: Figure) -> bool:
    # Of a group that nobody belongs to there is nothing to say.
    return one.denominator != 0


def _draw(drawing: Drawing, row: Row, y: float) -> None:
    if row.figure is None:
        drawing.text(0, y + 4, fitting(row.words, _WIDTH, 12), size=12, bold=True)
        return
    indent = 18 if row.is_group else 0
    lines = wrapped(row.words, _LEFT - indent - 10, 12)
    words = lines[0] if len(lines) == 1 else fitting(row.words, _LEFT - indent - 10, 10)
    drawing.text(indent, y + 4, words, size=12 if len(lines) == 1 else 10.5)
    _draw_figure(drawing, row.figure, y, is_group=row.is_group)


def _draw_figure(drawing: Drawing, one: Figure, y: float, *, is_group: bool) -> None:
    counts = f"{count_words(one.numerator)} / {count_words(one.denominator)}"
    drawing.text(_COUNTS, y + 4, counts, size=11, anchor="end", colour=QUIET)
    if one.value is None:
        reason = "hidden" if one.numerator is None or one.denominator is None else "no series"
        drawing.text(_SHARES, y + 4, reason, size=11, colour=QUIET)
        drawing.line(_LEFT, y, _LEFT + _PLOT, y, colour=RULE, dash="2 4")
        return
    colour = DEEP if is_group else INK
    if one.interval is not None:
        low, high = (_LEFT + end * _PLOT for end in (one.interval.low, one.interval.high))
        drawing.whisker(low, high, y, colour=colour)
    drawing.dot(_LEFT + one.value * _PLOT, y, 4, colour=colour, filled=not is_group)
    words = f"{share_words(one.value)} [{interval_words(one)}]" if one.interval else share_words(one.value)
    drawing.text(_SHARES, y + 4, words, size=11)


def _in_words(rows: Sequence[Row]) -> str:
    """What the picture shows, for whoever does not see it."""
    said, heading = [], ""
    for row in rows:
        one = row.figure
        if row.stands_alone:
            heading = ""
        if one is None:
            heading = f"{row.words}, "
        elif one.value is not None:
            said.append(f"{heading}{row.words}: {share_words(one.value)}, interval {interval_words(one)}")
    return ". ".join(said)
