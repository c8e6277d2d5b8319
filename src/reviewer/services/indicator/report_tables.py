"""Tables of the indicator's report: shares as a whole and by groups, cross tables, what is hidden where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewer.indicator.association import Association
from reviewer.indicator.definitions import Shares
from reviewer.indicator.figures import Crossed, Figure, Indicator
from reviewer.services.indicator.association_words import Measure, measures
from reviewer.services.indicator.statements import occurs
from reviewer.services.indicator.words import (
    axis_words,
    code_words,
    count_words,
    definition_words,
    share_words,
)

NAMED = ("GI-A", "GI-B", "GI-C", "GI-D", "GI-E", "GI-F", "GI-G", "GI-H")


@dataclass(frozen=True, slots=True)
class Block:
    """Shares of one definition, as a whole or broken down by one axis; `about` says of what."""

    title: str
    about: str
    by: str
    figures: Sequence[Figure]

    @property
    def parts(self) -> int:
        """How many parts the definition has."""
        return len(self.figures[0].definition.parts)

    @property
    def designs(self) -> list[str]:
        """How the cases were drawn, each way once."""
        return list(dict.fromkeys(one.design for one in self.figures))

    @property
    def methods(self) -> list[str]:
        """How the intervals were made, each way once."""
        return list(dict.fromkeys(one.interval.method for one in self.figures if one.interval))


@dataclass(frozen=True, slots=True)
class CrossTable:
    """Counts of one breakdown by another; with the share of its row where every count of it is published."""

    title: str
    about: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    measures: tuple[Measure, ...]
    thin: bool
    reason: str


@dataclass(frozen=True, slots=True)
class HiddenIn:
    """Of one table, how many counts it shows and how many are hidden; `indicator` and `by` are ids."""

    indicator: str
    by: str
    table: str
    counts: int
    hidden: int


def whole(indicator: Indicator) -> list[Block]:
    """Every definition as a whole, GI-A to GI-H first."""
    figures = indicator.figures
    names = dict.fromkeys((*NAMED, *(one.definition.id for one in figures)))
    blocks = ([one for one in figures if one.definition.id == name and not one.by] for name in names)
    return [_block(own) for own in blocks if own]


def breakdowns(indicator: Indicator) -> list[Block]:
    """Every breakdown; groups that nobody belongs to are left out."""
    keys = dict.fromkeys((one.definition.id, one.by) for one in indicator.figures if one.by)
    found = (
        [one for one in indicator.figures if (one.definition.id, one.by) == key and occurs(one)]
        for key in keys
    )
    return [_block(own) for own in found if own]


def cross_tables(indicator: Indicator) -> list[CrossTable]:
    """Severity by age and by sex, with what is measured of them."""
    return [_cross(one) for one in indicator.crossings if one.counts]


def hidden_in(indicator: Indicator) -> list[HiddenIn]:
    """Of every table of the report with something hidden; small counts and their guards look the same."""
    found = [*_hidden_shares([*whole(indicator), *breakdowns(indicator)]), *_hidden_crossed(indicator)]
    return [one for one in found if one.hidden]


def _block(figures: Sequence[Figure]) -> Block:
    definition, by = figures[0].definition, figures[0].by
    title = titled(definition)
    return Block(f"{title}, by {axis_words(by)}" if by else title, definition_words(definition), by, figures)


def titled(definition: Shares) -> str:
    """The title with its name among the indicators, where it has one."""
    return f"{definition.id} · {definition.title}" if definition.id in NAMED else definition.title


def _cross(one: Crossed) -> CrossTable:
    definition = one.definition
    found = one.association if isinstance(one.association, Association) else None
    return CrossTable(
        definition.title,
        f"{definition.denominator}, with both determined; {one.design}",
        tuple(code_words(definition.columns.name, code) for code in one.columns),
        tuple(_row(definition.rows.name, row, one.counts[at]) for at, row in enumerate(one.rows)),
        tuple(measures(found)) if found else (),
        bool(found and found.thin),
        one.reason,
    )


def _row(axis: str, code: str, counts: Sequence[int | None]) -> tuple[str, ...]:
    known = [count for count in counts if count is not None]
    total = sum(known) if len(known) == len(counts) else None
    cells = (
        f"{count_words(count)} ({share_words(count / total)})" if count is not None and total else None
        for count in counts
    )
    texts = (cell or count_words(count) for cell, count in zip(cells, counts, strict=True))
    return (code_words(axis, code), *texts, count_words(total))


def _hidden_shares(blocks: Sequence[Block]) -> Iterator[HiddenIn]:
    for block in blocks:
        counts = [
            count
            for one in block.figures
            for count in (one.numerator, one.denominator, one.undetermined, one.not_counted)
        ]
        yield HiddenIn(block.figures[0].definition.id, block.by, block.title, len(counts), counts.count(None))


def _hidden_crossed(indicator: Indicator) -> Iterator[HiddenIn]:
    for one in indicator.crossings:
        counts = [count for row in one.counts for count in row]
        yield HiddenIn(one.definition.id, "", one.definition.title, len(counts), counts.count(None))
