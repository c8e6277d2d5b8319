"""How many units must be coded twice? For a wanted width, for a test, and from a pilot."""

from __future__ import annotations

from math import ceil, comb, sqrt


def half_width(kappa: float, prevalence: float, width: float, *, confidence: float = 0.95) -> int:
    """Units for a half width of kappa, two raters, yes/no with equal margins (Bloch and Kraemer 1989):
    z^2 (1-k) [(1-k)(1-2k) + k(2-k) / (2p(1-p))] / d^2.
    """
    _check(kappa=kappa, prevalence=prevalence)
    if width <= 0:
        raise ValueError("a half width is above 0")
    z = _normal((1 + confidence) / 2)
    spread = (1 - kappa) * (
        (1 - kappa) * (1 - 2 * kappa) + kappa * (2 - kappa) / (2 * prevalence * (1 - prevalence))
    )
    return ceil(z**2 * spread / width**2)


def for_test(
    kappa0: float,
    kappa1: float,
    prevalence: float,
    *,
    significance: float = 0.05,
    power: float = 0.8,
    raters: int = 2,
) -> float:
    """Units (not rounded) to tell kappa1 from kappa0 in a two-sided goodness-of-fit test of the number of
    raters that say yes (Donner and Eliasziw 1992; more raters: Altaye, Donner and Klar 2001, kappaSize).
    """
    _check(kappa=kappa0, prevalence=prevalence)
    _check(kappa=kappa1, prevalence=prevalence)
    if raters < 2 or kappa0 == kappa1:
        raise ValueError("at least two raters, and two different kappas")
    expected = _yes_counts(kappa0, prevalence, raters)
    true = _yes_counts(kappa1, prevalence, raters)
    effect = sum((t - e) ** 2 / e for t, e in zip(true, expected, strict=True) if e > 0)
    return _noncentrality(significance, power) / effect


def cantor(
    kappa0: float,
    kappa1: float,
    *,
    margins: tuple[float, float],
    significance: float = 0.05,
    power: float = 0.8,
    sides: int = 1,
) -> int:
    """Units for a test of kappa0 against kappa1 with two raters' own shares of yes (Cantor 1996)."""
    for share in margins:
        _check(kappa=kappa0, prevalence=share)
    if sides not in (1, 2) or kappa0 == kappa1:
        raise ValueError("one or two sides, and two different kappas")
    q0, q1 = (_cantor_variance(kappa, *margins) for kappa in (kappa0, kappa1))
    z_alpha, z_beta = _normal(1 - significance / sides), _normal(power)
    return ceil(((z_alpha * sqrt(q0) + z_beta * sqrt(q1)) / (kappa1 - kappa0)) ** 2)


def krippendorff(alpha_min: float, share: float, *, significance: float = 0.05) -> int:
    """Units for a smallest acceptable alpha with the rarest category's share (Krippendorff 2004):
    z^2 [(1+a)(3-a) / (4(1-a) p(1-p)) - a], one-sided z.
    """
    _check(kappa=alpha_min, prevalence=share)
    z = _normal(1 - significance)
    inner = (1 + alpha_min) * (3 - alpha_min) / (4 * (1 - alpha_min) * share * (1 - share)) - alpha_min
    return ceil(z**2 * inner)


def from_pilot(pilot_units: int, pilot_se: float, target_se: float) -> int:
    """Units for a wanted standard error of any coefficient: n_pilot (se_pilot / se_target)^2."""
    if pilot_units < 2 or pilot_se <= 0 or target_se <= 0:
        raise ValueError("a pilot of two units or more, and standard errors above 0")
    return ceil(pilot_units * (pilot_se / target_se) ** 2 - 1e-9)


def _yes_counts(kappa: float, p: float, raters: int) -> list[float]:
    # Chance of 0, 1, .. raters saying yes when any two of them correlate by kappa: with chance kappa all
    # of them say the same, else each of them says yes independently.
    counts = [(1 - kappa) * comb(raters, k) * p**k * (1 - p) ** (raters - k) for k in range(raters + 1)]
    counts[0] += kappa * (1 - p)
    counts[raters] += kappa * p
    return counts


def _cantor_variance(kappa: float, p: float, q: float) -> float:
    # The large-sample variance of kappa (Fleiss, Cohen, Everitt) times n for a 2 x 2 table with margins p, q.
    chance = p * q + (1 - p) * (1 - q)
    observed = kappa * (1 - chance) + chance
    yes = (observed - 1 + p + q) / 2
    cells = ((yes, p - yes), (q - yes, 1 - p - q + yes))
    rows, columns = (p, 1 - p), (q, 1 - q)
    total = 0.0
    for i in range(2):
        for j in range(2):
            lean = (columns[i] + rows[j]) * (1 - observed)
            total += cells[i][j] * ((1 - chance) * (i == j) - lean) ** 2
    return (total - (observed * chance - 2 * chance + observed) ** 2) / (1 - chance) ** 4


def _noncentrality(significance: float, power: float) -> float:
    return (_normal(1 - significance / 2) + _normal(power)) ** 2


def _normal(share: float) -> float:
    from scipy.special import ndtri

    if not 0 < share < 1:
        raise ValueError("a probability lies between 0 and 1")
    return float(ndtri(share))


def _check(*, kappa: float, prevalence: float) -> None:
    if not -1 < kappa < 1 or not 0 < prevalence < 1:
        raise ValueError("kappa lies between -1 and 1, a prevalence between 0 and 1")
