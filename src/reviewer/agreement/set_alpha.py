"""Alpha over sets of flags, per-flag statistics, and the share of identical sets."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import sqrt

import numpy as np

from reviewer.agreement.alpha import nominal_alpha
from reviewer.agreement.gwet import gwet_ac
from reviewer.agreement.intervals import Bootstrap, bootstrap_from, jackknife, t_interval
from reviewer.agreement.observed import observe, percent_agreement
from reviewer.agreement.patterns import patterns_of
from reviewer.agreement.percent import specific_agreement
from reviewer.agreement.result import (
    NO_PAIRS,
    NO_VARIATION,
    Defined,
    Result,
    Undefined,
)
from reviewer.agreement.sets import (
    ABSENT,
    NOT_CODED,
    PRESENT,
    SetDistance,
    SetRatings,
    flag_ratings,
)
from reviewer.agreement.units import FloatArray, IntArray, Mask
from reviewer.agreement.weights import identity

_BLOCK = 512  # distinct sets whose distances to all others are held at once


@dataclass(frozen=True, slots=True, eq=False)
class _Pairable:
    """Units with two sets or more: their codes, sizes, and how often each distinct set occurs."""

    codes: IntArray
    sizes: FloatArray
    margin: FloatArray

    @property
    def values(self) -> float:
        return float(self.margin.sum())


def set_alpha(sets: SetRatings, distance: SetDistance) -> Result:
    """Krippendorff's alpha with a distance between sets, with the delete-one jackknife for its interval.
    Distances of unit pairs are computed once each; no table of all sets against all is kept.
    """
    units = _pairable(sets)
    n = len(units.sizes)
    if n == 0:
        return Undefined(NO_PAIRS)
    if (units.margin > 0).sum() == 1:
        return Undefined(NO_VARIATION, n, details={"Do": 0.0, "De": 0.0})
    within = _within(sets, units, distance)
    spread = _spread(sets, units.margin, distance)
    observed, expected = within / (units.sizes - 1), float(units.margin @ spread)
    total, values = float(observed.sum()), units.values
    value = 1 - (values - 1) * total / expected
    padded = np.append(spread, 0.0)
    reduced = expected - 2 * padded[units.codes].sum(axis=0) + within
    varied = _varied_without(units)
    ratio = np.divide(
        (values - units.sizes - 1) * (total - observed), reduced, out=np.full(n, np.nan), where=varied
    )
    spread_result = jackknife(value, 1 - ratio, np.ones(n))
    parts = {"Do": total / values, "De": expected / (values * (values - 1)), "jackknife": spread_result}
    if isinstance(spread_result, Undefined):
        return Defined(value, n, details=parts)
    return Defined(value, n, spread_result.se, spread_result.df, spread_result.interval, parts)


def set_bootstrap(
    sets: SetRatings, distance: SetDistance, *, resamples: int, generator: np.random.Generator
) -> Bootstrap | Undefined:
    """Percentile bootstrap over units for the alpha of `set_alpha`."""
    units = _pairable(sets)
    n = len(units.sizes)
    if n == 0:
        return Undefined(NO_PAIRS)
    observed = _within(sets, units, distance) / (units.sizes - 1)
    rows, columns = np.nonzero(units.codes != NOT_CODED)
    codes = units.codes[rows, columns]
    values = np.full(resamples, np.nan)
    for i in range(resamples):
        times = np.bincount(generator.integers(0, n, n), minlength=n)
        margin = np.bincount(codes, weights=times[columns], minlength=len(sets.members)).astype(np.float64)
        if (margin > 0).sum() > 1:
            expected = float(margin @ _spread(sets, margin, distance))
            values[i] = 1 - (margin.sum() - 1) * float(times @ observed) / expected
    return bootstrap_from(values)


def exact_set_agreement(sets: SetRatings) -> Result:
    """Mean over units of the share of rater pairs that chose identical sets, with the standard error of a
    mean over the units that can be compared.
    """
    units = _pairable(sets)
    n = len(units.sizes)
    if n == 0:
        return Undefined(NO_PAIRS)
    same = np.zeros(len(units.sizes))
    for a, b in combinations(units.codes, 2):
        same += (a == b) & (a != NOT_CODED)
    shares = 2 * same / (units.sizes * (units.sizes - 1))
    value = float(shares.mean())
    se = float(shares.std(ddof=1)) / sqrt(n) if n > 1 else None
    return Defined(value, n, se, n - 1, t_interval(value, se, n - 1))


def pairs_of_sets(sets: SetRatings) -> dict[tuple[int, int], Result]:
    """For each pair of raters (a < b) the share of identical sets among the units that both coded."""
    found: dict[tuple[int, int], Result] = {}
    for a, b in combinations(range(len(sets.raters)), 2):
        both = (sets.codes[a] != NOT_CODED) & (sets.codes[b] != NOT_CODED)
        n = int(both.sum())
        same = int((sets.codes[a] == sets.codes[b])[both].sum())
        found[a, b] = Defined(same / n, n) if n else Undefined(NO_PAIRS)
    return found


@dataclass(frozen=True, slots=True)
class FlagAgreement:
    """One flag as a yes/no variable. `prevalence` is the share of all codings (of units coded once, too)
    that carry the flag.
    """

    alpha: Result
    gwet_ac1: Result
    percent_agreement: Result
    positive_agreement: Result
    negative_agreement: Result
    prevalence: float | None


def per_flag(sets: SetRatings) -> dict[str, FlagAgreement]:
    """Agreement on every flag, in the codebook's order."""
    return {name: _flag(sets, i) for i, name in enumerate(sets.flags)}


def shares_of_flags(sets: SetRatings) -> list[list[float | None]]:
    """Raters x flags: what share of a rater's codings carry the flag; None without any coding."""
    found: list[list[float | None]] = []
    for row in sets.codes:
        coded = row[row != NOT_CODED]
        uses = sets.members[coded].sum(axis=0)
        found.append([float(use) / len(coded) if len(coded) else None for use in uses])
    return found


def _flag(sets: SetRatings, flag: int) -> FlagAgreement:
    ratings = flag_ratings(sets, flag)
    patterns = patterns_of(ratings)
    observed = observe(patterns, identity(2))
    specific = specific_agreement(patterns, (ABSENT, PRESENT)).members
    used = patterns.frequency @ patterns.counts
    return FlagAgreement(
        nominal_alpha(patterns),
        gwet_ac(observed),
        percent_agreement(observed),
        specific[PRESENT],
        specific[ABSENT],
        float(used[1] / used.sum()) if used.sum() else None,
    )


def _pairable(sets: SetRatings) -> _Pairable:
    sizes = sets.sizes()
    codes = sets.codes[:, sizes >= 2]
    margin = np.bincount(codes[codes != NOT_CODED], minlength=len(sets.members)).astype(np.float64)
    return _Pairable(codes, sizes[sizes >= 2].astype(np.float64), margin)


def _varied_without(units: _Pairable) -> Mask:
    # Without a unit nothing varies exactly when some set makes up all that is left.
    frequent = np.argsort(units.margin)[-2:]
    alone = np.zeros(units.codes.shape[1], dtype=bool)
    for code in frequent:
        left = units.margin[code] - (units.codes == code).sum(axis=0)
        alone |= left == units.values - units.sizes
    return ~alone


def _within(sets: SetRatings, units: _Pairable, distance: SetDistance) -> FloatArray:
    total = np.zeros(units.codes.shape[1])
    for a, b in combinations(units.codes, 2):
        both = np.flatnonzero((a != NOT_CODED) & (b != NOT_CODED))
        total[both] += 2 * _distances(sets, a[both], b[both], distance)
    return total


def _distances(sets: SetRatings, left: IntArray, right: IntArray, distance: SetDistance) -> FloatArray:
    # The same two sets meet again and again: each meeting is computed once.
    keys, inverse = np.unique(left * len(sets.members) + right, return_inverse=True)
    a, b = sets.members[keys // len(sets.members)], sets.members[keys % len(sets.members)]
    shared = (a & b).sum(axis=1, dtype=np.float64)
    found = distance(shared, a.sum(axis=1, dtype=np.float64), b.sum(axis=1, dtype=np.float64))
    return found[inverse]


def _spread(sets: SetRatings, margin: FloatArray, distance: SetDistance) -> FloatArray:
    # For each distinct set the sum of its distances to all values.
    members = sets.members.astype(np.float64)
    sizes = members.sum(axis=1)
    spread = np.empty(len(members))
    for start in range(0, len(members), _BLOCK):
        part = slice(start, start + _BLOCK)
        apart = distance(members[part] @ members.T, sizes[part, None], sizes[None, :])
        spread[part] = apart @ margin
    return spread
