"""How two breakdowns go together, in words and as rows of a table."""

from __future__ import annotations

from typing import NamedTuple, cast

from reviewer.agreement.result import Defined, Result
from reviewer.indicator.association import Association

THIN = "some expected count is below 5, so the p of chi-square is not to be relied on"


class Measure(NamedTuple):
    """One coefficient or test as a row: what it is, its value, its interval, its p."""

    name: str
    value: str
    interval: str = ""
    p: str = ""


def trend_words(found: Association, rises: str, falls: str) -> str:
    """Direction and strength by gamma, and whether the trend could be chance."""
    gamma = found.gamma
    if not isinstance(gamma, Defined) or gamma.interval is None:
        reason = gamma.reason if not isinstance(gamma, Defined) else "it has no interval"
        return f"no trend can be told: {reason}"
    low, high = gamma.interval.low, gamma.interval.high
    said = f"gamma {number(gamma.value)} (95\u00a0% interval {number(low)} to {number(high)})"
    p = p_words(found.jonckheere)
    test = f", Jonckheere-Terpstra p {p}" if p else ""
    if low <= 0 <= high:
        return f"no trend is shown; {said}{test}"
    return f"{rises if gamma.value > 0 else falls}; {said}{test}"


def measures(found: Association) -> list[Measure]:
    """Everything that METHODS asks to be shown of an ordinal table."""
    return [
        _strength("Goodman and Kruskal's gamma", found.gamma),
        _strength("Kendall's tau-b", found.tau_b),
        _strength("Stuart's tau-c", found.tau_c),
        _strength("Somers' D, the column as response", found.somers_d_columns),
        _test("Jonckheere-Terpstra, z", found.jonckheere, "z"),
        _test("Linear by linear, M²", found.linear_by_linear),
        _test(f"Chi-square{_degrees(found.chi_square)}", found.chi_square),
        _cramer(found.cramer_v),
    ]


def p_words(result: Result) -> str:
    """The p of a test: "= .012" or "< .001"; empty where there is none."""
    if not isinstance(result, Defined) or "p" not in result.details:
        return ""
    p = cast(float, result.details["p"])
    return "< 0.001" if p < 0.001 else f"= {p:.3f}"


def number(value: float) -> str:
    """Three decimals and a true minus."""
    return f"{value:.3f}".replace("-", "−")


def _strength(name: str, result: Result) -> Measure:
    if not isinstance(result, Defined):
        return Measure(name, result.reason)
    one = result.interval
    return Measure(
        name, number(result.value), "" if one is None else f"{number(one.low)} to {number(one.high)}"
    )


def _test(name: str, result: Result, detail: str = "") -> Measure:
    if not isinstance(result, Defined):
        return Measure(name, result.reason)
    value = cast(float, result.details[detail]) if detail else result.value
    return Measure(name, number(value), "", p_words(result).removeprefix("= "))


def _degrees(result: Result) -> str:
    return f", {result.df} degrees of freedom" if isinstance(result, Defined) else ""


def _cramer(result: Result) -> Measure:
    name = "Cramér's V, bias-corrected"
    if not isinstance(result, Defined):
        return Measure(name, result.reason)
    return Measure(name, number(cast(float, result.details.get("bias_corrected", result.value))))
