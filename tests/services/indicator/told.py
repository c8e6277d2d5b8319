"""A result of invented cases as a run of the indicator would give it, made in a second."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from reviewer.domain.identifiers import to_microseconds
from reviewer.indicator.definitions import DEFINITIONS
from reviewer.indicator.figures import WITHHELD, Crossed, Figure, Indicator, indicator
from reviewer.services.indicator.results import (
    BookName,
    DrawTold,
    IndicatorResult,
    LeftOutPackage,
    TakenPackage,
)
from reviewer.services.packages.trust import Signer
from tests.indicator.invented import cases

BOOK = BookName("gi-2018", "0", "ab" * 32)
HOSTILE = '<img src="x:y">\u202e.tar'


@cache
def invented() -> Indicator:
    """Every definition over 800 cases; with the lowest threshold nothing of them has to be hidden."""
    return indicator(DEFINITIONS, cases(800), threshold=2)


def with_hidden(whole: Indicator, wrong: Callable[[Figure], bool]) -> Indicator:
    """The same with the numerators of some shares hidden, as protection would hide them."""
    figures = [
        replace(one, numerator=None, value=None, interval=None, reason=WITHHELD) if wrong(one) else one
        for one in whole.figures
    ]
    return replace(whole, figures=figures)


def with_hidden_rows(whole: Indicator, name: str, *rows: int) -> Indicator:
    """The same with the first count of these rows of a cross table hidden."""

    def hidden(one: Crossed) -> Crossed:
        if one.definition.id != name:
            return one
        counts = tuple((None, *row[1:]) if at in rows else row for at, row in enumerate(one.counts))
        return replace(one, counts=counts, association=None, reason=WITHHELD)

    return replace(whole, crossings=[hidden(one) for one in whole.crossings])


def package(number: int, *, file: str = "", draws: tuple[DrawTold, ...] | None = ()) -> TakenPackage:
    """A package of a unit of that number."""
    return TakenPackage(
        file=file or f"unit-{number}.tar",
        package=f"{number:032x}",
        project=f"00000000-0000-4000-8000-{number:012}",
        unit=f"unit {number}",
        signers=(Signer("desk", f"{number:064x}", f"unit-{number}", True),),
        created_at="2026-03-02T10:00:00Z",
        sealed={"cases": 400, "codings": 700, "final_answers": 3500},
        codebook=BOOK,
        draws=draws,
        trail_entries=30,
        trail_head="00" * 32,
    )


def result(told: Indicator | None = None) -> IndicatorResult:
    """Two packages that count and one that does not; its name would be a picture if anybody let it."""
    drawn = DrawTold(1, 400, 12_000, False, False, "sha256-v1", "7")
    return IndicatorResult(
        packages=(package(1, draws=(drawn,)), package(2, draws=None)),
        left_out=(LeftOutPackage(HOSTILE, "changed", "The package was changed since it was signed."),),
        codebook=BOOK,
        cases=800,
        apart=(),
        apart_counts={"country": 3, "codebook": 0},
        again=4,
        shared=1,
        indicator=told or invented(),
        threshold=10,
        engine="duckdb",
        made_at=to_microseconds(datetime(2026, 11, 28, tzinfo=UTC)),
        population="cd" * 32,
        release="first",
    )
