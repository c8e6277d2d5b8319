"""Verdicts that take the uncertainty into account instead of looking a number up in a table."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from reviewer.agreement.intervals import Bootstrap
from reviewer.agreement.result import Defined, Result, Undefined

TENTATIVE, RELIABLE = 0.667, 0.800  # Krippendorff 2004, p. 241

_CLASSES = (
    ("Almost perfect", 0.8, 1.0),
    ("Substantial", 0.6, 0.8),
    ("Moderate", 0.4, 0.6),
    ("Fair", 0.2, 0.4),
    ("Slight", 0.0, 0.2),
    ("Poor", -1.0, 0.0),
)
_ENOUGH = 0.95


def landis_koch(result: Result) -> Result:
    """Add Gwet's cumulative membership of the Landis-Koch classes and the first class that reaches 95 %."""
    if not isinstance(result, Defined) or result.se is None:
        return result
    membership = cumulative_membership(result.value, result.se)
    verdict = next((name for name, _, _, share in membership if share >= _ENOUGH), "Poor")
    added = {
        "landis_koch_cumulative_membership": [list(row) for row in membership],
        "landis_koch_95pct_verdict": verdict,
    }
    return replace(result, details={**result.details, **added})


def cumulative_membership(value: float, se: float) -> list[tuple[str, float, float, float]]:
    """(class, from, to, probability of this class or a better one), best first (Gwet 2014, irrCAC)."""
    from scipy.special import ndtr

    if se == 0:
        return [(name, low, high, float(value >= low)) for name, low, high in _CLASSES]
    below = ndtr((value - np.array([1.0, 0.8, 0.6, 0.4, 0.2, 0.0, -1.0])) / se)
    shares = np.cumsum(below[1:] - below[:-1]) / (below[-1] - below[0])
    return [(*row, share) for row, share in zip(_CLASSES, shares.tolist(), strict=True)]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How probable it is that the true coefficient lies below Krippendorff's two marks."""

    below_tentative: float
    below_reliable: float
    text: str


def verdict(result: Result) -> Verdict | Undefined:
    """From a value with a standard error and degrees of freedom (the jackknife's t)."""
    if isinstance(result, Undefined):
        return result
    if result.se is None or not result.df:
        return Undefined("there is no standard error to judge by", result.n)
    return _verdict(*(_below(mark, result.value, result.se, result.df) for mark in (TENTATIVE, RELIABLE)))


def bootstrap_verdict(sample: Bootstrap) -> Verdict | Undefined:
    """From the share of resamples below each mark."""
    if not len(sample.values):
        return Undefined("no resample has a defined value")
    return _verdict(*(float((sample.values < mark).mean()) for mark in (TENTATIVE, RELIABLE)))


def _below(mark: float, value: float, se: float, df: int) -> float:
    from scipy.special import stdtr

    return float(stdtr(df, (mark - value) / se)) if se > 0 else float(value < mark)


def _verdict(below_tentative: float, below_reliable: float) -> Verdict:
    if below_reliable <= 1 - _ENOUGH:
        text = "reliable: very probably at or above .800"
    elif below_tentative <= 1 - _ENOUGH:
        text = "tentative conclusions only: very probably at or above .667, not surely .800"
    elif below_tentative >= _ENOUGH:
        text = "not reliable: very probably below .667"
    else:
        text = "undecided: more doubly coded units are needed to tell"
    return Verdict(below_tentative, below_reliable, text)
