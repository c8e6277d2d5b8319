"""Two raters: Cohen's kappa (any weights), Scott's pi, PABAK, and Light's mean over pairs."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt

import numpy as np

from reviewer.agreement.intervals import normal_interval
from reviewer.agreement.kappa import full_agreement_by_chance
from reviewer.agreement.result import NO_PAIRS, NO_VARIATION, Defined, Family, Result, Undefined
from reviewer.agreement.units import FloatArray, IntArray
from reviewer.agreement.weights import Weights

Tables = Mapping[tuple[int, int], IntArray]


def cohen(table: IntArray, weights: Weights) -> Result:
    """Cohen's kappa on the units that both raters coded. `se` by Fleiss, Cohen and Everitt 1969, divisor n;
    `details["se0"]` is the same under independence, `kappa_max` Cohen's 1960 maximum for these margins.
    """
    n = int(table.sum())
    if n == 0:
        return Undefined(NO_PAIRS)
    p = table / n
    rows, columns, matrix = p.sum(axis=1), p.sum(axis=0), weights.matrix
    observed = float((p * matrix).sum())
    if full_agreement_by_chance(weights, table.sum(axis=1) > 0, table.sum(axis=0) > 0):
        return Undefined(NO_VARIATION, n, details={"n_pairs": n, "po": observed, "pe": 1.0})
    chance = float(rows @ matrix @ columns)
    value = (observed - chance) / (1 - chance)
    lean = (matrix @ columns)[:, None] + (rows @ matrix)[None, :]
    se = _deviation(p, matrix - lean * (1 - value), value - chance * (1 - value), n) / (1 - chance)
    se0 = _deviation(np.outer(rows, columns), matrix - lean, -chance, n) / (1 - chance)
    details: dict[str, object] = {"n_pairs": n, "po": observed, "pe": chance, "se0": se0}
    if weights.is_identity:
        details["kappa_max"] = (float(np.minimum(rows, columns).sum()) - chance) / (1 - chance)
    return Defined(value, n, se, None, normal_interval(value, se), details)


def scott(table: IntArray, weights: Weights) -> Result:
    """Scott's pi from pooled margins; `se` in table form (divisor n, Gwet 2014)."""
    n = int(table.sum())
    if n == 0:
        return Undefined(NO_PAIRS)
    p, matrix = table / n, weights.matrix
    pi = (p.sum(axis=1) + p.sum(axis=0)) / 2
    if full_agreement_by_chance(weights, pi > 0, pi > 0):
        return Undefined(NO_VARIATION, n)
    observed, chance = float((p * matrix).sum()), float(pi @ matrix @ pi)
    value = (observed - chance) / (1 - chance)
    mean = (matrix @ pi + matrix.T @ pi) / 2
    both = (matrix + matrix.T) / 2
    influence = both - (1 - value) * (mean[:, None] + mean[None, :])
    se = _deviation(p, influence, observed - 2 * (1 - value) * chance, n) / (1 - chance)
    details = {"po": observed, "pe": chance, "se_kind": "table form, divisor n"}
    return Defined(value, n, se, None, normal_interval(value, se), details)


def pabak(table: IntArray) -> Result:
    """Prevalence- and bias-adjusted kappa 2 po - 1 of a 2 x 2 table, with both indices, signed by the
    order of the categories and of the raters (Byrt 1993).
    """
    n = int(table.sum())
    if n == 0:
        return Undefined(NO_PAIRS)
    (a, b), (c, d) = table.tolist()
    details = {"prevalence_index": (a - d) / n, "bias_index": (b - c) / n}
    return Defined(2 * (a + d) / n - 1, n, details=details)


def cohen_values(tables: Tables) -> Family:
    """Unweighted kappa of every pair of raters (pairwise deletion), keyed "a,b" by rater number."""
    members: dict[str, Result] = {}
    if tables:
        stack = np.stack(list(tables.values())).astype(np.float64)
        for (a, b), result in zip(tables, _values(stack), strict=True):
            members[f"{a},{b}"] = result
    return Family(members, sum(int(table.sum()) for table in tables.values()), of_pairs=True)


def light(pairwise: Family) -> Result:
    """Light's kappa: the mean of all pairwise Cohen kappas, only where every one of them is defined."""
    missing = [pair for pair, result in pairwise.members.items() if not result.is_defined]
    if missing or not pairwise.members:
        return Undefined(f"{len(missing) or 'all'} of the pairs of reviewers have no kappa of their own")
    values = [result.value for result in pairwise.members.values() if isinstance(result, Defined)]
    return Defined(float(np.mean(values)), min(result.n for result in pairwise.members.values()))


def _values(stack: FloatArray) -> list[Result]:
    totals = stack.sum(axis=(1, 2))
    rows, columns = stack.sum(axis=2), stack.sum(axis=1)
    agreeing = np.trace(stack, axis1=1, axis2=2)
    by_chance = (rows * columns).sum(axis=1)  # whole numbers: pe = 1 is decided exactly
    results: list[Result] = []
    for n, same, chance in zip(totals.tolist(), agreeing.tolist(), by_chance.tolist(), strict=True):
        if n == 0:
            results.append(Undefined(NO_PAIRS))
        elif chance == n * n:
            results.append(Undefined(NO_VARIATION, int(n), details={"percent_agreement": same / n}))
        else:
            value = (same / n - chance / n**2) / (1 - chance / n**2)
            results.append(Defined(value, int(n), details={"percent_agreement": same / n}))
    return results


def _deviation(shares: FloatArray, influence: FloatArray, mean: float, n: int) -> float:
    # Centred before squaring: with perfect agreement the answer is 0, not the root of a rounding error.
    return sqrt(float((shares * (influence - mean) ** 2).sum()) / n)
