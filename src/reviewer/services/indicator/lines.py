"""Shares as lines of names and plain numbers, for those who know no figures: the window names them itself."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.indicator.figures import Figure
from reviewer.services.indicator.results import IndicatorResult
from reviewer.services.indicator.statements import occurs
from reviewer.services.indicator.words import coders_words, definition_words


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One share. `indicator`, `axis`, `part`, `by` and `group` are ids; counts are None where hidden; `low`
    and `high` are shares. `about` says of what, in English, with design and method.
    """

    indicator: str
    axis: str
    part: str
    parts: int
    by: str
    group: str
    numerator: int | None
    denominator: int | None
    undetermined: int | None
    not_counted: int | None
    value: float | None
    low: float | None
    high: float | None
    about: str


def figure_lines(result: IndicatorResult) -> list[FigureLine]:
    """Every share, as a whole and by groups that somebody may belong to."""
    return [_line(one) for one in result.indicator.figures if not one.by or occurs(one)]


def _line(one: Figure) -> FigureLine:
    definition, limits = one.definition, one.interval
    said = [definition_words(definition), one.design, limits.method if limits else "", one.reason]
    said.append(coders_words(one).removesuffix("."))
    return FigureLine(
        indicator=definition.id,
        axis=definition.axis.name,
        part=one.part,
        parts=len(definition.parts),
        by=one.by,
        group=one.group,
        numerator=one.numerator,
        denominator=one.denominator,
        undetermined=one.undetermined,
        not_counted=one.not_counted,
        value=one.value,
        low=limits.low if limits else None,
        high=limits.high if limits else None,
        about=". ".join(f"{part[:1].upper()}{part[1:]}" for part in said if part) + ".",
    )
