"""Coefficients whose chance agreement depends on the codebook: Gwet's AC1/AC2 and Brennan-Prediger."""

from __future__ import annotations

from reviewer.agreement.observed import Observed
from reviewer.agreement.result import NO_PAIRS, ONE_CATEGORY, Result, Undefined


def gwet_ac(observed: Observed | None) -> Result:
    """AC1 (unweighted) or AC2: pe = T_w / (q (q-1)) sum pi_k (1 - pi_k), q declared (Gwet 2008, 2014)."""
    if observed is None:
        return Undefined(NO_PAIRS)
    patterns, q = observed.patterns, observed.patterns.categories
    if q == 1:
        return observed.no_variation(ONE_CATEGORY)
    factor = observed.weights.total / (q * (q - 1))
    rest = 1 - observed.prevalence
    chance = factor * float(observed.prevalence @ rest)
    return observed.corrected(chance, factor * (patterns.counts @ rest) / patterns.sizes)


def brennan_prediger(observed: Observed | None) -> Result:
    """Pe = T_w / q^2, q declared. Unweighted with many raters: Randolph's free-marginal kappa."""
    if observed is None:
        return Undefined(NO_PAIRS)
    q = observed.patterns.categories
    if q == 1:
        return observed.no_variation(ONE_CATEGORY)
    return observed.corrected(observed.weights.total / q**2, None)
