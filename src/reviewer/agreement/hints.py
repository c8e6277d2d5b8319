"""What a supervisor should be told beside the numbers, as data: which hint, and its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reviewer.agreement.benchmark import TENTATIVE
from reviewer.agreement.raters import MarginTest
from reviewer.agreement.result import Defined, Result, Undefined, value_of
from reviewer.agreement.tally import Tally

Kind = Literal["nothing_to_compare", "no_variation", "prevalence", "margins_differ", "few_data"]

FEWEST_UNITS, FEWEST_USES = 30, 10
HIGH_AGREEMENT, DOMINANT = 0.9, 0.85
SIGNIFICANT = 0.05


@dataclass(frozen=True, slots=True)
class Hint:
    kind: Kind
    text: str


def hints_for(
    tally: Tally, *, agreement: Result, alpha: Result, margins: Sequence[MarginTest] = ()
) -> list[Hint]:
    """All hints that apply to one variable: `agreement` is percent agreement, `alpha` the headline."""
    if isinstance(alpha, Undefined):
        return [_undefined(alpha, tally.patterns.pairable)]
    found = [_prevalence(tally, value_of(agreement) or 0.0, alpha), *_margins(tally, margins), _few(tally)]
    return [hint for hint in found if hint is not None]


def hints_for_sets(pairable: int, alpha: Result) -> list[Hint]:
    """Those that apply to whole sets; every flag has its own."""
    if isinstance(alpha, Undefined):
        return [_undefined(alpha, pairable)]
    return [_few_units(pairable)] if pairable < FEWEST_UNITS else []


def _undefined(alpha: Undefined, pairable: int) -> Hint:
    kind: Kind = "no_variation" if pairable else "nothing_to_compare"
    return Hint(kind, f"{alpha.reason[0].upper()}{alpha.reason[1:]}: reliability cannot be judged.")


def _few_units(pairable: int) -> Hint:
    many = "unit" if pairable == 1 else "units"
    text = f"Only {pairable} {many} can be compared (fewer than {FEWEST_UNITS})"
    return Hint("few_data", f"{text}: the interval is not reliable.")


def _prevalence(tally: Tally, agreement: float, alpha: Defined) -> Hint | None:
    margin = tally.patterns.pairable_rows.margin
    largest = float(margin.max() / margin.sum())
    if agreement < HIGH_AGREEMENT or alpha.value >= TENTATIVE or largest <= DOMINANT:
        return None
    text = (
        f"Agreement {agreement:.0%}, alpha {alpha.value:.2f}: one category holds {largest:.0%} of the "
        "codes; look at positive agreement and AC1."
    )
    return Hint("prevalence", text)


def _margins(tally: Tally, tests: Sequence[MarginTest]) -> list[Hint]:
    names = tally.ratings.raters
    return [
        Hint(
            "margins_differ",
            f"{names[test.raters[0]]} and {names[test.raters[1]]} do not use the categories equally often "
            f"(Stuart-Maxwell, Holm's p = {test.adjusted_p:.3f}).",
        )
        for test in tests
        if test.adjusted_p is not None and test.adjusted_p < SIGNIFICANT
    ]


def _few(tally: Tally) -> Hint | None:
    pairable = tally.patterns.pairable_rows
    if pairable.units < FEWEST_UNITS:
        return _few_units(pairable.units)
    rare = [
        name
        for name, uses in zip(tally.ratings.categories, pairable.margin.tolist(), strict=True)
        if 0 < uses < FEWEST_USES
    ]
    if not rare:
        return None
    text = f"Used fewer than {FEWEST_USES} times: {', '.join(rare)}"
    return Hint("few_data", f"{text}. The interval is not reliable.")
