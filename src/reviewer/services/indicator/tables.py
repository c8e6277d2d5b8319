"""The tables of a run as they go out: figures, crossings and packages, with nothing that is hidden."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass

from reviewer.agreement.result import Defined, Result
from reviewer.exchange.outgoing.table import Cell, Column
from reviewer.indicator.association import Association
from reviewer.indicator.figures import Crossed, Figure
from reviewer.services.indicator.results import IndicatorResult

Rows = Callable[[], Iterator[Sequence[Cell]]]


@dataclass(frozen=True, slots=True)
class PlainTable:
    """A table of rows that are made when they are asked for."""

    name: str
    about: str
    columns: tuple[Column, ...]
    make: Rows

    def rows(self) -> Generator[Sequence[Cell], None, None]:
        """One cell for each column."""
        yield from self.make()


def tables_of(result: IndicatorResult) -> list[PlainTable]:
    """Every table, in order for readers."""
    return [
        PlainTable("figures", _ABOUT_FIGURES, _FIGURES, lambda: map(_figure, result.indicator.figures)),
        PlainTable("strata", _ABOUT_STRATA, _STRATA, lambda: _strata(result.indicator.figures)),
        PlainTable("crossings", _ABOUT_CROSSINGS, _CROSSINGS, lambda: _crossings(result.indicator.crossings)),
        PlainTable("associations", _ABOUT_ASSOCIATIONS, _ASSOCIATIONS, lambda: _associations(result)),
        PlainTable("packages", _ABOUT_PACKAGES, _PACKAGES, lambda: _packages(result)),
        PlainTable("apart", _ABOUT_APART, _APART, lambda: _apart(result)),
    ]


def _text(name: str, about: str) -> Column:
    return Column(name, "string", about)


def _number(name: str, about: str) -> Column:
    return Column(name, "number", about)


def _count(name: str, about: str) -> Column:
    return Column(name, "integer", about)


_ABOUT_FIGURES = "One row for each share; an empty count is hidden, and the reason stands beside the value."
_INDICATOR = _text("indicator", "Which figure: GI-A to GI-H and the study's statements; application-defined.")
_FIGURES = (
    _INDICATOR,
    _text("title", "What it is called."),
    _text("statements", "Numbers of the study's statements that it repeats."),
    _text("part", "The code or union of codes whose share it is."),
    _text("by", "The breakdown; empty for all cases of the denominator."),
    _text("group", "The code of the breakdown."),
    _count("numerator", "Cases of the part; empty where hidden."),
    _count("denominator", "Cases with a final answer, undetermined ones too; empty where hidden."),
    _count("undetermined", "Cases of the denominator of which nobody could tell."),
    _count(
        "not_counted", "Cases without a final answer, to which the question does not apply, or coded once."
    ),
    _number("share", "Estimated share; as the counts say where the sample is simple."),
    _number("low", "Lower end of the interval."),
    _number("high", "Upper end of the interval."),
    _number("level", "Level of the interval."),
    _text("method", "How the interval was made."),
    _text("design", "How the cases came to be counted."),
    _number("deff", "Design effect; empty for a simple sample."),
    _text("reason", "Why there is no value."),
    _count("all_coders", "Cases of the denominator of which all coders say so; empty where withheld."),
    _count("any_coder", "Cases of which one coder says so at least; of the same cases."),
    _number("share_all_coders", "The first of these by the denominator: each case counts alike."),
    _number("share_any_coder", "The second by the denominator."),
    _text("coders_reason", "Why no range between coders is said, where one would be."),
)


def _figure(one: Figure) -> Sequence[Cell]:
    of, interval = one.definition, one.interval
    return (
        of.id,
        of.title,
        " ".join(map(str, of.statements)),
        one.part,
        one.by,
        one.group,
        one.numerator,
        one.denominator,
        one.undetermined,
        one.not_counted,
        one.value,
        None if interval is None else interval.low,
        None if interval is None else interval.high,
        None if interval is None else interval.level,
        "" if interval is None else interval.method,
        one.design,
        one.deff,
        one.reason,
        *_coders(one),
        one.coders_reason,
    )


def _coders(one: Figure) -> Sequence[Cell]:
    if one.coders is None or not one.denominator:
        return None, None, None, None
    counts = one.coders.by_all, one.coders.by_any
    return *counts, *(count / one.denominator for count in counts)


_ABOUT_STRATA = "One row for each stratum of each share that weighs strata: what it is made of."
_STRATA = (
    _INDICATOR,
    _text("part", "The code or union of codes whose share it is."),
    _text("unit", "The unit that drew."),
    _text("stratum", "Pseudonym of the stratum; empty where the unit drew simply."),
    _count("frame", "Cases of the stratum that could have been drawn."),
    _count("cases", "Cases that stand for the stratum: settled ones, with an answer where all are asked."),
    _count("denominator", "Of these, cases of the denominator."),
    _count("numerator", "Of these, cases of the part."),
)


def _strata(figures: Sequence[Figure]) -> Iterator[Sequence[Cell]]:
    for figure in figures:
        for one in figure.strata:
            frame = one.frame
            of_frame = (frame.unit, frame.stratum, frame.cases)
            yield figure.definition.id, figure.part, *of_frame, one.cases, one.counted, one.yes


_ABOUT_CROSSINGS = "One row for each cell of a table of two breakdowns; an empty count is hidden."
_CROSSINGS = (
    _INDICATOR,
    _text("rows", "The breakdown of the rows."),
    _text("row", "Its code."),
    _text("columns", "The breakdown of the columns."),
    _text("column", "Its code."),
    _count("cases", "Cases that have both; empty where hidden."),
    _text("design", "How the cases came to be counted."),
)


def _crossings(crossings: Sequence[Crossed]) -> Iterator[Sequence[Cell]]:
    for one in crossings:
        of = one.definition
        for row, counts in zip(one.rows, one.counts, strict=True):
            for column, count in zip(one.columns, counts, strict=True):
                yield of.id, of.rows.name, row, of.columns.name, column, count, one.design


_ABOUT_ASSOCIATIONS = "How far the two breakdowns of each crossing go together, where all of it is published."
_ASSOCIATIONS = (
    _INDICATOR,
    _text("statistic", "Which measure or test."),
    _number("value", "Its value; of Cramer's V the bias-corrected one."),
    _number("low", "Lower end of the 95 % interval."),
    _number("high", "Upper end of it."),
    _number("p", "Probability of a test statistic at least as large, without any association."),
    _text("reason", "Why there is no value."),
    _text("design", "How the cases came to be counted; intervals and tests are those of a simple sample."),
)


def _associations(result: IndicatorResult) -> Iterator[Sequence[Cell]]:
    for one in result.indicator.crossings:
        if one.association is None:
            yield one.definition.id, "", None, None, None, None, one.reason, one.design
        else:
            for row in _measures(one.association):
                yield one.definition.id, *row, one.design


def _measures(found: Association) -> Iterator[Sequence[Cell]]:
    for name in _STATISTICS:
        result: Result = getattr(found, name)
        if not isinstance(result, Defined):
            yield name, None, None, None, None, result.reason
            continue
        between = result.interval
        value, p = result.details.get("bias_corrected", result.value), result.details.get("p")
        limits = (None, None) if between is None else (between.low, between.high)
        yield name, _float(value), *limits, _float(p), ""


def _float(value: object) -> float | None:
    return value if isinstance(value, float) else None


_STATISTICS = (
    *("gamma", "tau_b", "tau_c", "somers_d_columns", "somers_d_rows"),
    *("jonckheere", "linear_by_linear", "chi_square", "cramer_v"),
)


_ABOUT_PACKAGES = "What was counted: each package with who signed it and what its seal says."
_PACKAGES = (
    _text("package", "Identity of the package."),
    _text("project", "Identity of the project."),
    _text("unit", "How the unit is called here."),
    _text("signer", "Who signed it, as the address book calls it."),
    _text("created_at", "When it was packed, UTC."),
    _text("codebook", "Codebook and version."),
    _text("codebook_digest", "Digest of that version."),
    _count("cases", "Coded cases, as sealed; empty where that would give a hidden count away."),
    _count("codings", "Codings, as sealed; empty likewise."),
    _text("draws", "Cases drawn of each frame; empty likewise, and where the packer did not tell."),
    _text("trail_head", "Head of the unit's trail when it packed."),
)


def _packages(result: IndicatorResult) -> Iterator[Sequence[Cell]]:
    for one in result.packages:
        sealed = result.told_seal(one)
        yield (
            one.package,
            one.project,
            one.unit,
            one.signer,
            one.created_at,
            f"{one.codebook.id} {one.codebook.version}",
            one.codebook.digest,
            sealed.get("cases", 0),
            sealed.get("codings", 0),
            "; ".join(f"{draw.cases} of {draw.frame}" for draw in result.told_draws(one)),
            one.trail_head,
        )


_ABOUT_APART = "Records that were not counted, by reason; they are named to the desk that counted, not here."
_APART = (_text("reason", "Why."), _count("records", "How many."))


def _apart(result: IndicatorResult) -> Iterator[Sequence[Cell]]:
    yield from result.apart_counts.items()
