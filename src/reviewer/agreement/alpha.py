"""Krippendorff's alpha: value, delete-one jackknife, bootstrap, and Gwet's linearised standard error."""

from __future__ import annotations

import numpy as np

from reviewer.agreement.distances import Distance, Fixed, Nominal, fixed
from reviewer.agreement.intervals import Bootstrap, bootstrap, jackknife, linearised_se, t_interval
from reviewer.agreement.kappa import full_agreement_by_chance
from reviewer.agreement.patterns import Patterns
from reviewer.agreement.result import NO_DISTANCE, NO_PAIRS, NO_VARIATION, Defined, Family, Result, Undefined
from reviewer.agreement.units import FloatArray
from reviewer.agreement.weights import Weights


def alpha(patterns: Patterns, distance: Distance) -> Result:
    """1 - Do/De (Krippendorff 2004, 2011). Units with one rating count nowhere. No standard error: see
    `alpha_jackknife` and `alpha_gwet`.
    """
    if patterns.pairable == 0:
        return Undefined(NO_PAIRS, details={"n_pairable_values": 0})
    pairable = patterns.pairable_rows
    sums = distance.whole(pairable)
    values = float(sums.values[0])
    observed, expected = float(sums.observed[0]), float(sums.expected[0])
    details = {"n_pairable_values": int(values)}
    if not sums.varied[0]:
        reason = NO_VARIATION if pairable.used() <= 1 else NO_DISTANCE
        return Undefined(reason, pairable.units, details=details | {"Do": 0.0, "De": 0.0})
    parts = details | {"Do": observed / values, "De": expected / (values * (values - 1))}
    return Defined(1 - (values - 1) * observed / expected, pairable.units, details=parts)


def alpha_jackknife(patterns: Patterns, distance: Distance) -> Result:
    """The same value with the standard error and t interval of the delete-one-unit jackknife: one
    evaluation for each count pattern is exact, because units that look alike give the same replicate.
    """
    whole = alpha(patterns, distance)
    if isinstance(whole, Undefined):
        return whole
    pairable = patterns.pairable_rows
    replicates = distance.without_one(pairable).alpha()
    return jackknife(whole.value, replicates, pairable.frequency)


def alpha_with_interval(patterns: Patterns, distance: Distance) -> Result:
    """The value with the jackknife's standard error and interval where there is one, else the value alone:
    a coefficient exists where its jackknife does not (one unit without which nothing varies).
    """
    whole = alpha(patterns, distance)
    knife = alpha_jackknife(patterns, distance)
    return knife if isinstance(knife, Defined) else whole


def alpha_bootstrap(
    patterns: Patterns, distance: Distance, *, resamples: int, generator: np.random.Generator
) -> Bootstrap | Undefined:
    """Percentile bootstrap over pairable units. Undefined resamples are counted and left out."""
    if patterns.pairable == 0:
        return Undefined(NO_PAIRS)
    pairable = patterns.pairable_rows
    return bootstrap(
        pairable,
        lambda frequency: distance.resampled(pairable, frequency).alpha(),
        resamples=resamples,
        generator=generator,
    )


def alpha_gwet(patterns: Patterns, weights: Weights) -> Result:
    """Alpha in Gwet's form, with the linearised standard error of irrCAC 1.4: identity weights give nominal
    alpha, quadratic ones interval alpha; df = pairable units - 1.
    """
    df = patterns.pairable - 1
    if patterns.pairable == 0:
        return Undefined(NO_PAIRS)
    pairable = patterns.pairable_rows
    counts, sizes, weight, matrix = pairable.counts, pairable.sizes, pairable.frequency, weights.matrix
    n, mean_size = pairable.units, float(weight @ sizes) / pairable.units
    pi = weight @ counts / (n * mean_size)
    if full_agreement_by_chance(weights, pi > 0, pi > 0):
        return Undefined(NO_VARIATION, n, df)
    share = (weights.agreeing(pairable) - sizes) / (mean_size * (sizes - 1))
    agreement, chance = float(weight @ share) / n, float(pi @ matrix @ pi)
    uncorrected = (agreement - chance) / (1 - chance)
    step = 1 / (n * mean_size)
    value = ((1 - step) * agreement + step - chance) / (1 - chance)
    lean = (sizes - mean_size) / mean_size
    by_chance = counts @ ((matrix @ pi + matrix.T @ pi) / 2) / mean_size - chance * lean
    influence = (share - agreement * lean - chance) / (1 - chance)
    influence -= 2 * (1 - uncorrected) * (by_chance - chance) / (1 - chance)
    se = linearised_se(influence, pairable, uncorrected)
    return Defined(value, n, se, df, t_interval(value, se, df))


def one_vs_rest(patterns: Patterns, categories: tuple[str, ...]) -> Family:
    """Nominal alpha of each category against all others: which definition fails."""
    pairable = patterns.pairable_rows
    counts, sizes, weight = pairable.counts, pairable.sizes[:, None], pairable.frequency
    used = weight @ counts
    total = float(used.sum())
    observed = weight @ (2 * counts * (sizes - counts) / np.maximum(sizes - 1, 1))
    members: dict[str, Result] = {}
    for name, apart, n in zip(categories, observed.tolist(), used.tolist(), strict=True):
        if 0 < n < total:
            value = 1 - (total - 1) * apart / (2 * n * (total - n))
            members[name] = Defined(value, pairable.units)
        else:
            members[name] = Undefined(NO_VARIATION if n else "the category does not occur", pairable.units)
    return Family(members, pairable.units)


def custom_distance(squared: FloatArray) -> Fixed:
    """A distance of one's own: q x q, symmetric, not negative, 0 on the diagonal."""
    table = np.asarray(squared, dtype=np.float64)
    if table.ndim != 2 or not np.array_equal(table, table.T):
        raise ValueError("a distance is a symmetric square table")
    if (table < 0).any() or np.diagonal(table).any() or not np.isfinite(table).all():
        raise ValueError("distances are finite, not negative, and 0 on the diagonal")
    return fixed(table)


def nominal_alpha(patterns: Patterns) -> Result:
    """Nominal alpha, with its jackknife interval where there is one: what a flag needs."""
    return alpha_with_interval(patterns, Nominal())
