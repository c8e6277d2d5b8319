"""Tests of a trend: Jonckheere-Terpstra, linear by linear, and Cochran-Armitage for a share."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

import numpy as np

from reviewer.agreement.result import Defined, Result, Undefined
from reviewer.agreement.units import FloatArray
from reviewer.indicator.pairs_of_cells import NOTHING, ONE_ROW, Ordinal, checked
from reviewer.indicator.quantiles import chi_square_tail, two_sided


def jonckheere(table: Ordinal) -> Result:
    """Do columns rise with rows? The value is J, pairs of cases in rising order with ties in columns as half;
    `details`: mean, variance (corrected for ties), z, two-sided p. Its z is that of Kendall's tau-b.
    """
    if table.obstacle:
        return Undefined(table.obstacle, table.n)
    n, rows, columns = table.n, table.rows, table.columns
    between = (n**2 - float((rows**2).sum())) / 2
    tied = between - (table.concordant + table.discordant) / 2
    value = table.concordant / 2 + tied / 2
    variance = _tied_variance(n, rows, columns)
    z = (value - between / 2) / sqrt(variance)
    details = {"mean": between / 2, "variance": variance, "z": z, "p": two_sided(z)}
    return Defined(value, n, details=details)


def linear_by_linear(
    table: Sequence[Sequence[int]],
    *,
    row_scores: Sequence[float] | None = None,
    column_scores: Sequence[float] | None = None,
) -> Result:
    """M^2 = (n - 1) r^2 with one degree of freedom; scores 1, 2, .. unless given. `details`: r, p."""
    counts = checked(table)
    n = int(counts.sum())
    if n < 2:
        return Undefined(NOTHING, n)
    x, y = _scores(row_scores, counts.shape[0]), _scores(column_scores, counts.shape[1])
    rows, columns = counts.sum(axis=1), counts.sum(axis=0)
    x, y = x - (rows * x).sum() / n, y - (columns * y).sum() / n
    if np.count_nonzero(rows) < 2 or np.count_nonzero(columns) < 2:
        return Undefined(ONE_ROW, n)
    spread = float((rows * x**2).sum() * (columns * y**2).sum())
    if spread == 0:
        return Undefined("the scores of all cases are the same, so there is no trend to test", n)
    r = float(x @ counts @ y) / sqrt(spread)
    value = (n - 1) * r**2
    return Defined(value, n, df=1, details={"r": r, "p": chi_square_tail(value, 1)})


def cochran_armitage(yes: Sequence[int], n: Sequence[int], scores: Sequence[float] | None = None) -> Result:
    """Does the share `yes`/`n` rise over ordered groups? The value is chi-square = z^2, as R's
    prop.trend.test; `details`: z, p.
    """
    if len(yes) != len(n) or any(not 0 <= a <= b for a, b in zip(yes, n, strict=True)):
        raise ValueError("for each group no more yes than cases")
    cases, score = np.array(n, dtype=np.float64), _scores(scores, len(n))
    total = float(cases.sum())
    if total == 0:
        return Undefined(NOTHING)
    share = sum(yes) / total
    spread = float((cases * score**2).sum() - (cases * score).sum() ** 2 / total)
    if share in (0, 1) or np.count_nonzero(cases) < 2 or spread == 0:
        return Undefined(ONE_ROW, int(total))
    z = float((score * (np.array(yes) - cases * share)).sum()) / sqrt(share * (1 - share) * spread)
    return Defined(z**2, int(total), df=1, details={"z": z, "p": chi_square_tail(z**2, 1)})


def _scores(given: Sequence[float] | None, size: int) -> FloatArray:
    if given is not None and len(given) != size:
        raise ValueError("one score for each row, and for each column")
    return np.array(range(1, size + 1) if given is None else given, dtype=np.float64)


def _tied_variance(n: int, rows: FloatArray, columns: FloatArray) -> float:
    # Kendall and Gibbons 1990, appendix: of S/2 where both sides have ties.
    def sums(margin: FloatArray) -> tuple[float, float, float]:
        once = margin * (margin - 1)
        return (
            float((once * (2 * margin + 5)).sum()),
            float((once * (margin - 2)).sum()),
            float(once.sum()),
        )

    (a, b, c), (d, e, f) = sums(rows), sums(columns)
    first = (n * (n - 1) * (2 * n + 5) - a - d) / 72
    second = b * e / (36 * n * (n - 1) * (n - 2)) if n > 2 else 0.0
    return first + second + c * f / (8 * n * (n - 1))
