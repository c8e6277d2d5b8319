"""Kappas for any number of raters: Fleiss (with and without missing ratings) and Conger."""

from __future__ import annotations

from math import sqrt

import numpy as np

from reviewer.agreement.intervals import t_interval
from reviewer.agreement.joint import Block, blocks_of
from reviewer.agreement.observed import Observed
from reviewer.agreement.patterns import Patterns
from reviewer.agreement.percent import NO_COMPLETE
from reviewer.agreement.result import NO_PAIRS, NO_VARIATION, Defined, Result, Undefined
from reviewer.agreement.tally import Tally
from reviewer.agreement.units import FloatArray, Mask
from reviewer.agreement.weights import Weights


def fleiss(observed: Observed | None) -> Result:
    """Fleiss' kappa in Gwet's form with missing ratings: pe = sum w_kl pi_k pi_l, where singly rated units
    count in pi_k. For two raters and complete data this is Scott's pi, not Cohen's kappa.
    """
    if observed is None:
        return Undefined(NO_PAIRS)
    patterns, matrix, pi = observed.patterns, observed.weights.matrix, observed.prevalence
    if full_agreement_by_chance(observed.weights, pi > 0, pi > 0):
        return observed.no_variation()
    mean = (matrix @ pi + matrix.T @ pi) / 2
    return observed.corrected(float(pi @ matrix @ pi), patterns.counts @ mean / patterns.sizes)


def fleiss_complete(patterns: Patterns, categories: tuple[str, ...]) -> Result:
    """Fleiss 1971 on the units coded by every rater, with the standard error under kappa = 0 of Fleiss,
    Nee and Landis 1979: good for testing that hypothesis, never for an interval.
    """
    complete = (patterns.sizes == patterns.raters) & (patterns.raters >= 2)
    counts, weight, m = patterns.counts[complete], patterns.frequency[complete], patterns.raters
    n = int(weight.sum())
    if n == 0:
        return Undefined(NO_COMPLETE if patterns.pairable else NO_PAIRS)
    used = weight @ counts
    share = used / (n * m)
    chance = share * (1 - share)
    by_category = _category_kappas(counts, weight, chance, used, m)
    details: dict[str, object] = {
        "n_complete": n,
        "category_kappa": dict(zip(categories, by_category, strict=True)),
    }
    if (used > 0).sum() <= 1:
        return Undefined(NO_VARIATION, n, details=details)
    total = float(chance.sum())
    apart = float(weight @ (counts * (m - counts)).sum(axis=1)) / (n * m * (m - 1))
    value = 1 - apart / total
    spread = total**2 - float(chance @ (1 - 2 * share))
    se0 = sqrt(2 * spread / (n * m * (m - 1))) / total
    details |= {"se0": se0, "z0": value / se0 if se0 else None, "se0_category": sqrt(2 / (n * m * (m - 1)))}
    return Defined(value, n, details=details)


def conger(tally: Tally, observed: Observed | None) -> Result:
    """Conger's kappa: chance from each pair of raters' own margins (raters without any coding dropped);
    standard error by Gwet's 2014 linearisation. For two raters the value is Cohen's kappa.
    """
    if observed is None:
        return Undefined(NO_PAIRS)
    counts, missing = tally.margins, len(tally.ratings.categories)
    given = counts.sum(axis=1)
    active = np.flatnonzero(given)
    shares = counts[active] / given[active, None]
    if _pairs_agree_by_chance(observed.weights, shares):
        return observed.no_variation()
    # z_gk: the weighted margins of all other raters, seen from category k
    mean_weights = (observed.weights.matrix + observed.weights.matrix.T) / 2
    others = (shares.sum(axis=0) - shares) @ mean_weights
    own = (shares * others).sum(axis=1)
    pairs = len(active) * (len(active) - 1)
    chance = float(own.sum()) / pairs
    value = (observed.agreement - chance) / (1 - chance)
    n = observed.patterns.units
    terms = np.zeros((len(counts), missing + 1))
    terms[active, :missing] = n / given[active, None] * (others - own[:, None])
    terms[active] += own[:, None]
    se = _conger_se(tally, observed, terms=terms / pairs, chance=chance, value=value)
    parts = {"pa": observed.agreement, "pe": chance}
    return Defined(value, observed.patterns.pairable, se, n - 1, t_interval(value, se, n - 1), parts)


def full_agreement_by_chance(weights: Weights, rows: Mask, columns: Mask) -> bool:
    """Whether every combination of the categories in use agrees fully: pe = 1, decided without rounding."""
    if weights.strict:
        return int((rows | columns).sum()) <= 1
    return bool((weights.matrix[np.ix_(rows, columns)] == 1).all())


def _pairs_agree_by_chance(weights: Weights, shares: FloatArray) -> bool:
    if weights.strict:
        return int((shares > 0).any(axis=0).sum()) <= 1
    full = (weights.matrix == 1).astype(np.float64)
    used = (shares > 0).astype(np.float64)
    # Where some combination of two raters' categories does not agree fully, its count falls short.
    agreeing, all_pairs = used @ full @ used.T, np.outer(used.sum(axis=1), used.sum(axis=1))
    off_diagonal = ~np.eye(len(shares), dtype=bool)
    return bool((agreeing == all_pairs)[off_diagonal].all())


def _conger_se(
    tally: Tally, observed: Observed, *, terms: FloatArray, chance: float, value: float
) -> float | None:
    n, squares = observed.patterns.units, 0.0
    if n < 2:
        return None
    for block in blocks_of(tally.ratings, tally.joint):
        share = _shares(block, observed.weights)
        influence = observed.scale * (share - chance * (block.sizes >= 2)) / (1 - chance)
        by_chance = sum(terms[rater][row] for rater, row in enumerate(block.codes))
        influence -= 2 * (1 - value) * (by_chance - chance) / (1 - chance)
        squares += float((block.weight * (block.sizes > 0)) @ (influence - value) ** 2)
    return sqrt(squares / (n * (n - 1)))


def _shares(block: Block, weights: Weights) -> FloatArray:
    # p_i of each column
    weighted = block.counts if weights.is_identity else weights.matrix @ block.counts
    pairs = block.sizes * (block.sizes - 1)
    agreeing = np.einsum("kc,kc->c", block.counts, weighted) - block.sizes
    shares: FloatArray = np.divide(agreeing, pairs, out=np.zeros_like(agreeing), where=pairs > 0)
    return shares


def _category_kappas(
    counts: FloatArray, weight: FloatArray, chance: FloatArray, used: FloatArray, m: int
) -> list[float | None]:
    apart = weight @ (counts * (m - counts))
    total = float(weight.sum()) * m
    return [
        1 - float(a) / (total * (m - 1) * float(c)) if 0 < u < total else None
        for a, c, u in zip(apart, chance, used, strict=True)
    ]
