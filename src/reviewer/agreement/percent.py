"""The other three things that people call percent agreement, and specific agreement by category."""

from __future__ import annotations

import numpy as np

from reviewer.agreement.patterns import Patterns
from reviewer.agreement.result import NO_PAIRS, Defined, Family, Result, Undefined
from reviewer.agreement.units import FloatArray, Mask

NO_COMPLETE = "no unit was coded by every reviewer"
NOT_USED = "no unit with two codes carries this category"


def pairs_pooled(patterns: Patterns) -> Result:
    """Agreeing ordered pairs over all ordered pairs: a unit weighs r_i (r_i - 1)."""
    if patterns.pairable == 0:
        return Undefined(NO_PAIRS)
    agreeing, pairs = _agreeing(patterns), patterns.sizes * (patterns.sizes - 1)
    return Defined(float(patterns.frequency @ agreeing / (patterns.frequency @ pairs)), patterns.pairable)


def one_minus_observed_disagreement(patterns: Patterns) -> Result:
    """1 - Do of nominal alpha: a unit weighs r_i."""
    if patterns.pairable == 0:
        return Undefined(NO_PAIRS)
    pairable = patterns.sizes >= 2
    sizes, weight = patterns.sizes[pairable], patterns.frequency[pairable]
    return Defined(
        float(weight @ (_agreeing(patterns)[pairable] / (sizes - 1)) / (weight @ sizes)), patterns.pairable
    )


def unanimous_complete(patterns: Patterns) -> Result:
    """Share of the units coded by every rater on which all of them agree (`irr::agree`)."""
    complete = patterns.sizes == patterns.raters
    if patterns.pairable == 0:
        return Undefined(NO_PAIRS)
    if not complete.any():
        return Undefined(NO_COMPLETE)
    return _unanimous(patterns, complete)


def unanimous_pairable(patterns: Patterns) -> Result:
    """Share of the pairable units on which all given ratings agree."""
    if patterns.pairable == 0:
        return Undefined(NO_PAIRS)
    return _unanimous(patterns, patterns.sizes >= 2)


def specific_agreement(patterns: Patterns, categories: tuple[str, ...]) -> Family:
    """For each category sum r_ik (r_ik - 1) / sum r_ik (r_i - 1): positive and negative agreement for two
    categories, 2 n_kk / (n_k. + n_.k) for two raters (Fleiss 1981; Cicchetti and Feinstein 1990).
    """
    pairable = patterns.pairable_rows
    agreeing = pairable.frequency @ (pairable.counts * (pairable.counts - 1))
    possible = pairable.frequency @ (pairable.counts * (pairable.sizes - 1)[:, None])
    carrying = (pairable.frequency @ (pairable.counts > 0)).astype(np.int64)
    members: dict[str, Result] = {
        name: Defined(float(a / p), int(n)) if p > 0 else Undefined(NOT_USED)
        for name, a, p, n in zip(categories, agreeing, possible, carrying, strict=True)
    }
    return Family(members, patterns.pairable)


def _agreeing(patterns: Patterns) -> FloatArray:
    agreeing: FloatArray = (patterns.counts * (patterns.counts - 1)).sum(axis=1)
    return agreeing


def _unanimous(patterns: Patterns, chosen: Mask) -> Defined:
    weight = patterns.frequency[chosen]
    same = patterns.counts[chosen].max(axis=1) == patterns.sizes[chosen]
    return Defined(float(weight @ same / weight.sum()), int(weight.sum()))
