"""Any association at all: chi-square and Cramer's V; and everything that is shown of an ordinal table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from reviewer.agreement.result import Defined, Result, Undefined
from reviewer.agreement.units import FloatArray
from reviewer.indicator.ordinal import gamma, somers_d, tau_b, tau_c
from reviewer.indicator.pairs_of_cells import NOTHING, ONE_ROW, checked, occurring, ordinal
from reviewer.indicator.quantiles import chi_square_tail
from reviewer.indicator.trend import jonckheere, linear_by_linear


@dataclass(frozen=True, slots=True)
class Association:
    """Of a table whose rows are the ordered predictor and whose columns the ordered response.
    `thin` says that some expected count is below 5, where chi-square's p is not to be relied on.
    """

    n: int
    gamma: Result
    tau_b: Result
    tau_c: Result
    somers_d_columns: Result
    somers_d_rows: Result
    jonckheere: Result
    linear_by_linear: Result
    chi_square: Result
    cramer_v: Result
    thin: bool


def associate(table: Sequence[Sequence[int]], *, level: float = 0.95) -> Association:
    """Counts of independent cases, rows x columns in the codebook's order."""
    pairs = ordinal(table)
    chi = chi_square(table)
    return Association(
        pairs.n,
        gamma(pairs, level=level),
        tau_b(pairs, level=level),
        tau_c(pairs, level=level),
        somers_d(pairs, level=level),
        somers_d(pairs, response="rows", level=level),
        jonckheere(pairs),
        linear_by_linear(table),
        chi,
        cramer_v(table),
        thin=isinstance(chi, Defined) and least_expected(table) < 5,
    )


def chi_square(table: Sequence[Sequence[int]]) -> Result:
    """Pearson's, over the rows and columns that occur. `details`: p."""
    counts = checked(table)
    n = int(counts.sum())
    if n == 0:
        return Undefined(NOTHING)
    counts = occurring(counts)
    if 1 in counts.shape:
        return Undefined(ONE_ROW, n)
    expected = _expected(counts)
    value = float(((counts - expected) ** 2 / expected).sum())
    df = (counts.shape[0] - 1) * (counts.shape[1] - 1)
    return Defined(value, n, df=df, details={"p": chi_square_tail(value, df)})


def least_expected(table: Sequence[Sequence[int]]) -> float:
    """The smallest expected count under independence, of the rows and columns that occur."""
    return float(_expected(occurring(checked(table))).min())


def _expected(counts: FloatArray) -> FloatArray:
    return np.asarray(counts.sum(axis=1)[:, None] * counts.sum(axis=0)[None, :] / counts.sum())


def cramer_v(table: Sequence[Sequence[int]]) -> Result:
    """sqrt(chi-square / (n (min(r, c) - 1))); `details["bias_corrected"]` after Bergsma 2013, the one to
    show: V itself is above 0 in samples without any association.
    """
    chi = chi_square(table)
    if isinstance(chi, Undefined):
        return chi
    counts = checked(table)
    r, c = int(counts.any(axis=1).sum()), int(counts.any(axis=0).sum())
    n, phi = chi.n, chi.value / chi.n
    value = sqrt(phi / (min(r, c) - 1))
    if n == 1:
        return Defined(value, n)
    less = max(0.0, phi - (r - 1) * (c - 1) / (n - 1))
    size = min(r - (r - 1) ** 2 / (n - 1), c - (c - 1) ** 2 / (n - 1)) - 1
    return Defined(value, n, details={"bias_corrected": sqrt(less / size) if size > 0 else 0.0})
