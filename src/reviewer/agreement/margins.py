"""Do two raters use the categories equally often? Tests of the margins and of symmetry.

A kappa rises when raters differ in their margins, so these stand beside it: unreliable is not biased.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from reviewer.agreement.result import NO_PAIRS, Defined, Result, Undefined
from reviewer.agreement.units import FloatArray, IntArray

Cells = list[list[int]]


def stuart_maxwell(table: IntArray) -> Result:
    """D' S^-1 d on the categories that occur off the diagonal. `df` = their number - 1, less one for each
    further group of categories that are never confused across (there S loses a rank); `details["p"]`.
    """
    n = int(table.sum())
    if n == 0:
        return Undefined(NO_PAIRS)
    groups = _confused_groups(table)
    if not groups:
        return Defined(0.0, n, df=0)
    value = sum(_quadratic_form(table, group) for group in groups)
    df = sum(len(group) - 1 for group in groups)
    return _chi_square(value, df, n)


def stuart_maxwell_all(tables: Sequence[IntArray]) -> list[Result]:
    """`stuart_maxwell` of many tables of one size; those without gaps are solved together."""
    results: list[Result | None] = [None] * len(tables)
    stack = np.stack(tables) if tables else np.zeros((0, 1, 1), dtype=np.int64)
    whole = np.flatnonzero((stack + stack.swapaxes(1, 2))[:, 0, 1:].all(axis=1) & (stack.shape[1] > 1))
    part = stack[whole].astype(np.float64)
    rows, columns = part.sum(axis=2), part.sum(axis=1)
    covariance = np.eye(part.shape[1]) * (rows + columns)[:, None, :] - part - part.swapaxes(1, 2)
    difference = (rows - columns)[:, :-1, None]
    solved = np.linalg.solve(covariance[:, :-1, :-1], difference)
    values = (difference * solved).sum(axis=(1, 2))
    for place, value in zip(whole.tolist(), values.tolist(), strict=True):
        results[place] = _chi_square(value, part.shape[1] - 1, int(stack[place].sum()))
    return [result or stuart_maxwell(table) for result, table in zip(results, tables, strict=True)]


def bhapkar(table: IntArray, *, base: Result | None = None) -> Result:
    """Bhapkar's W = SM / (1 - SM/n); `base` is `stuart_maxwell` of the same table, where that is known."""
    base = base or stuart_maxwell(table)
    if isinstance(base, Undefined) or base.df == 0:
        return base
    n = base.n
    if base.value > n * (1 - 1e-9) and _exact_stuart_maxwell(table) >= n:
        return Undefined("every unit moved the same way, so Bhapkar's statistic has no finite value", n)
    return _chi_square(base.value / (1 - base.value / n), base.df or 0, n)


def bowker(table: IntArray) -> Result:
    """Bowker's symmetry: sum (n_kl - n_lk)^2 / (n_kl + n_lk) over pairs that occur. R and SAS take all pairs
    of categories as degrees of freedom, others those that occur: `details` holds both.
    """
    n = int(table.sum())
    if n == 0:
        return Undefined(NO_PAIRS)
    upper = np.triu_indices(len(table), 1)
    there, back = table[upper], table.T[upper]
    both = there + back
    present = both > 0
    value = float(((there - back)[present] ** 2 / both[present]).sum())
    details: dict[str, object] = {"df_nonempty_pairs": int(present.sum()), "df_all_pairs": len(both)}
    p_values = {"p_nonempty": _upper_tail(value, int(present.sum())), "p_all": _upper_tail(value, len(both))}
    details |= {name: p for name, p in p_values.items() if p is not None}
    return Defined(value, n, df=int(present.sum()), details=details)


def mcnemar(table: IntArray) -> Result:
    """(b - c)^2 / (b + c) without correction; 0 with no degree of freedom where nobody disagrees."""
    b, c, n = _discordant(table)
    if n == 0:
        return Undefined(NO_PAIRS)
    return _chi_square((b - c) ** 2 / (b + c), 1, n) if b + c else Defined(0.0, n, df=0)


def mcnemar_corrected(table: IntArray) -> Result:
    """max(0, |b - c| - 1)^2 / (b + c): clipped, so that b = c gives 0."""
    b, c, n = _discordant(table)
    if n == 0:
        return Undefined(NO_PAIRS)
    return _chi_square(max(0, abs(b - c) - 1) ** 2 / (b + c), 1, n) if b + c else Defined(0.0, n, df=0)


def mcnemar_exact(table: IntArray) -> Result:
    """Two-sided binomial p, doubled and at most 1; `details["midp"]` takes half of the smaller count's own
    probability off each side.
    """
    b, c, n = _discordant(table)
    if n == 0:
        return Undefined(NO_PAIRS)
    if b + c == 0:
        return Undefined("the two reviewers never disagree, so there is nothing to test", n)
    from scipy.special import bdtr

    smaller, total = min(b, c), b + c
    up_to = float(bdtr(smaller, total, 0.5))
    below = float(bdtr(smaller - 1, total, 0.5)) if smaller else 0.0
    exact = min(1.0, 2 * up_to)
    return Defined(exact, n, details={"midp": exact - (up_to - below)})


def holm(p_values: Sequence[float | None]) -> list[float | None]:
    """Holm's step-down adjustment, in the order given; tests without a p are not counted."""
    known = sorted((p, i) for i, p in enumerate(p_values) if p is not None)
    adjusted: list[float | None] = [None] * len(p_values)
    largest = 0.0
    for rank, (p, position) in enumerate(known):
        largest = max(largest, min(1.0, (len(known) - rank) * p))
        adjusted[position] = largest
    return adjusted


def _chi_square(value: float, df: int, n: int) -> Defined:
    p = _upper_tail(value, df)
    return Defined(value, n, df=df, details={} if p is None else {"p": p})


def _upper_tail(value: float, df: int) -> float | None:
    if df < 1:
        return None
    from scipy.special import chdtrc

    return float(chdtrc(df, value))


def _discordant(table: IntArray) -> tuple[int, int, int]:
    if table.shape != (2, 2):
        raise ValueError("McNemar's test needs a 2 x 2 table")
    return int(table[0, 1]), int(table[1, 0]), int(table.sum())


def _confused_groups(table: IntArray) -> list[list[int]]:
    # Connected components of "k and l were confused at least once", alone standing categories dropped.
    confused = (table + table.T) > 0
    np.fill_diagonal(confused, False)
    kept = np.flatnonzero(confused.any(axis=0))
    if len(kept) and int(confused[kept[0]].sum()) == len(kept) - 1:
        return [kept.tolist()]  # all of them were confused with the first one
    waiting = set(kept.tolist())
    groups: list[list[int]] = []
    while waiting:
        group, edge = set[int](), {min(waiting)}
        while edge:
            group |= edge
            reached = set(np.flatnonzero(confused[sorted(edge)].any(axis=0)).tolist())
            edge = reached - group
        waiting -= group
        groups.append(sorted(group))
    return groups


def _moments(table: IntArray, group: list[int]) -> tuple[FloatArray, FloatArray]:
    # The last category of a group follows from the others.
    part = table[np.ix_(group, group)].astype(np.float64)
    rows, columns = part.sum(axis=1), part.sum(axis=0)
    covariance = np.diag(rows + columns) - part - part.T
    return (rows - columns)[:-1], covariance[:-1, :-1]


def _quadratic_form(table: IntArray, group: list[int]) -> float:
    difference, covariance = _moments(table, group)
    return float(difference @ np.linalg.solve(covariance, difference))


def _exact_stuart_maxwell(table: IntArray) -> Fraction:
    # Only asked near the pole of Bhapkar's statistic, where floats cannot tell.
    total = Fraction(0)
    for group in _confused_groups(table):
        difference, covariance = _moments(table, group)
        left = [[Fraction(int(x)) for x in row] for row in covariance]
        right = [Fraction(int(x)) for x in difference]
        solution = _solve(left, right)
        total += sum((a * b for a, b in zip(right, solution, strict=True)), Fraction(0))
    return total


def _solve(matrix: list[list[Fraction]], right: list[Fraction]) -> list[Fraction]:
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i in range(len(rows)):
        pivot = next(k for k in range(i, len(rows)) if rows[k][i] != 0)
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for k in range(len(rows)):
            if k != i and rows[k][i] != 0:
                rows[k] = [a - rows[k][i] * b for a, b in zip(rows[k], rows[i], strict=True)]
    return [row[-1] for row in rows]
