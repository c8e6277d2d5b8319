"""Quantiles and tails of the usual distributions; scipy is loaded with the first that is asked for."""

from __future__ import annotations


def normal(share: float) -> float:
    from scipy.special import ndtri

    return float(ndtri(share))


def student(share: float, df: float) -> float:
    from scipy.special import stdtrit

    return float(stdtrit(df, share))


def beta(a: float, b: float, share: float) -> float:
    from scipy.special import betaincinv

    return float(betaincinv(a, b, share))


def chi_square_tail(value: float, df: int) -> float:
    from scipy.special import chdtrc

    return float(chdtrc(df, value))


def two_sided(z: float) -> float:
    """P(|Z| >= |z|) of the normal distribution."""
    from scipy.special import ndtr

    return 2 * float(ndtr(-abs(z)))
