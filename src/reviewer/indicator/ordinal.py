"""Strength of an ordinal association, with large-sample standard errors that hold where there is one.

Formulas: Goodman and Kruskal 1972, Brown and Benedetti 1977; Agresti's *Categorical Data Analysis*, 2002.
Cases of one table are independent: several rows of one series are not, so tables count series.
"""

from __future__ import annotations

from math import sqrt

from reviewer.agreement.result import Defined, Interval, Result, Undefined
from reviewer.agreement.units import FloatArray
from reviewer.indicator.pairs_of_cells import Ordinal
from reviewer.indicator.quantiles import normal

METHOD = "normal interval, large-sample standard error, cut at -1 and 1"
_ROUNDING = 1e-7


def gamma(table: Ordinal, *, level: float = 0.95) -> Result:
    """(P - Q) / (P + Q); ties left out. `details["ase0"]` is the error where there is no association."""
    if table.obstacle:
        return Undefined(table.obstacle, table.n)
    p, q = table.concordant, table.discordant
    if p + q == 0:
        return Undefined("every pair of cases is tied, so gamma has no value", table.n)
    value = (p - q) / (p + q)
    each = q * table.with_it - p * table.against_it
    ase = 4 / (p + q) ** 2 * sqrt(_sum(table, each**2))
    ase0 = 2 / (p + q) * sqrt(max(0.0, _sum(table, table.lean**2) - (p - q) ** 2 / table.n))
    return _defined(value, ase, table, level, ase0=ase0)


def tau_b(table: Ordinal, *, level: float = 0.95) -> Result:
    """Kendall's tau-b: (P - Q) / sqrt((n^2 - sum n_i.^2)(n^2 - sum n_.j^2))."""
    if table.obstacle:
        return Undefined(table.obstacle, table.n)
    n, rows, columns = table.n, table.rows, table.columns
    untied_rows, untied_columns = n**2 - (rows**2).sum(), n**2 - (columns**2).sum()
    scale = sqrt(untied_rows * untied_columns)
    value = (table.concordant - table.discordant) / scale
    ties = rows[:, None] * untied_columns + columns[None, :] * untied_rows
    each = (2 * scale * table.lean + value * ties) ** 2
    spread = _sum(table, each) - n**3 * value**2 * (untied_rows + untied_columns) ** 2
    return _defined(value, sqrt(max(0.0, spread)) / scale**2, table, level)


def tau_c(table: Ordinal, *, level: float = 0.95) -> Result:
    """Stuart's tau-c: m (P - Q) / (n^2 (m - 1)), m the smaller number of rows and columns that occur."""
    if table.obstacle:
        return Undefined(table.obstacle, table.n)
    n, m = table.n, min(table.counts.shape)
    difference = table.concordant - table.discordant
    spread = max(0.0, _sum(table, table.lean**2) - difference**2 / n)
    return _defined(m * difference / (n**2 * (m - 1)), 2 * m / ((m - 1) * n**2) * sqrt(spread), table, level)


def somers_d(table: Ordinal, *, response: str = "columns", level: float = 0.95) -> Result:
    """(P - Q) over the pairs that are not tied on the other side than the `response` (columns or rows)."""
    if response not in ("columns", "rows"):
        raise ValueError("the response stands in the columns or in the rows")
    if response == "rows":
        table = Ordinal(table.counts.T, table.with_it.T, table.against_it.T)
    if table.obstacle:
        return Undefined(table.obstacle, table.n)
    n, rows = table.n, table.rows
    difference, untied = table.concordant - table.discordant, n**2 - (rows**2).sum()
    each = untied * table.lean - difference * (n - rows[:, None])
    return _defined(difference / untied, 2 / untied**2 * sqrt(_sum(table, each**2)), table, level)


def _sum(table: Ordinal, each: FloatArray) -> float:
    return float((table.counts * each).sum())


def _defined(value: float, ase: float, table: Ordinal, level: float, **details: float) -> Defined:
    half = normal((1 + level) / 2) * ase
    shown = Interval(max(-1.0, value - half), min(1.0, value + half), METHOD, level)
    # Where every pair says the same, the large-sample error is 0: an interval of no width would mislead.
    interval = shown if ase > _ROUNDING else None
    return Defined(float(value), table.n, se=float(ase), interval=interval, details=details)
