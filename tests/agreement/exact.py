"""The definitions written down once more, slowly and in exact arithmetic: what fast code is compared with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import combinations, permutations

Rows = Sequence[Sequence[int | None]]
Weight = Callable[[int, int], Fraction]


def given(rows: Rows) -> list[list[int]]:
    """The codes of each unit that has any."""
    kept = [[code for code in row if code is not None] for row in rows]
    return [unit for unit in kept if unit]


def same(a: int, b: int) -> Fraction:
    return Fraction(a == b)


def percent(rows: Rows, weight: Weight = same) -> Fraction | None:
    shares = [
        sum((weight(a, b) for a, b in permutations(unit, 2)), Fraction(0)) / (len(unit) * (len(unit) - 1))
        for unit in given(rows)
        if len(unit) > 1
    ]
    return sum(shares, Fraction(0)) / len(shares) if shares else None


def prevalence(rows: Rows, categories: int) -> list[Fraction]:
    units = given(rows)
    return [
        sum((Fraction(unit.count(k), len(unit)) for unit in units), Fraction(0)) / len(units)
        for k in range(categories)
    ]


def corrected(observed: Fraction | None, chance: Fraction) -> Fraction | None:
    return None if observed is None or chance == 1 else (observed - chance) / (1 - chance)


def fleiss(rows: Rows, categories: int, weight: Weight = same) -> Fraction | None:
    if percent(rows) is None:
        return None
    pi, every = prevalence(rows, categories), range(categories)
    return corrected(
        percent(rows, weight), sum((weight(k, m) * pi[k] * pi[m] for k in every for m in every), Fraction(0))
    )


def gwet(rows: Rows, categories: int, weight: Weight = same) -> Fraction | None:
    if percent(rows) is None or categories == 1:
        return None
    total = sum((weight(k, m) for k in range(categories) for m in range(categories)), Fraction(0))
    spread = sum((p * (1 - p) for p in prevalence(rows, categories)), Fraction(0))
    return corrected(percent(rows, weight), total / (categories * (categories - 1)) * spread)


def brennan_prediger(rows: Rows, categories: int, weight: Weight = same) -> Fraction | None:
    total = sum((weight(k, m) for k in range(categories) for m in range(categories)), Fraction(0))
    return corrected(percent(rows, weight), total / categories**2)


def conger(rows: Rows, categories: int, weight: Weight = same) -> Fraction | None:
    if percent(rows) is None:
        return None
    columns = [[code for code in column if code is not None] for column in zip(*rows, strict=True)]
    margins = [
        [Fraction(column.count(k), len(column)) for k in range(categories)] for column in columns if column
    ]
    every = range(categories)
    chances = [
        sum((weight(k, m) * g[k] * h[m] for k in every for m in every), Fraction(0))
        for g, h in permutations(margins, 2)
    ]
    return corrected(percent(rows, weight), sum(chances, Fraction(0)) / len(chances))


def cohen(rows: Rows) -> Fraction | None:
    pairs = [(a, b) for a, b in rows if a is not None and b is not None]
    if not pairs:
        return None
    n = len(pairs)
    codes = {code for pair in pairs for code in pair}
    chance = sum(
        (Fraction(sum(a == k for a, _ in pairs) * sum(b == k for _, b in pairs), n * n) for k in codes),
        Fraction(0),
    )
    return corrected(Fraction(sum(a == b for a, b in pairs), n), chance)


def distance(level: str, scores: Sequence[int], counts: dict[int, int]) -> Weight:
    """Krippendorff's squared distance between two categories, from his definition."""

    def ordinal(c: int, k: int) -> Fraction:
        low, high = min(c, k), max(c, k)
        between = sum(counts.get(g, 0) for g in range(low, high + 1))
        return (between - Fraction(counts.get(c, 0) + counts.get(k, 0), 2)) ** 2 if c != k else Fraction(0)

    def ratio(c: int, k: int) -> Fraction:
        total = scores[c] + scores[k]
        return Fraction(scores[c] - scores[k], total) ** 2 if total else Fraction(0)

    kinds: dict[str, Weight] = {
        "nominal": lambda c, k: Fraction(c != k),
        "ordinal": ordinal,
        "interval": lambda c, k: Fraction(scores[c] - scores[k]) ** 2,
        "ratio": ratio,
    }
    return kinds[level]


def alpha(rows: Rows, level: str, scores: Sequence[int]) -> Fraction | None:
    units = [unit for unit in given(rows) if len(unit) > 1]
    values = [code for unit in units for code in unit]
    apart = distance(level, scores, {code: values.count(code) for code in set(values)})
    expected = 2 * sum((apart(a, b) for a, b in combinations(values, 2)), Fraction(0))
    if expected == 0:
        return None
    n = len(values)
    observed = sum(
        (sum((apart(a, b) for a, b in permutations(u, 2)), Fraction(0)) / (len(u) - 1) for u in units),
        Fraction(0),
    )
    return 1 - (n - 1) * observed / expected


def alpha_jackknife_variance(rows: Rows, level: str, scores: Sequence[int]) -> Fraction | None:
    """(n2 - 1)/n2 sum (a_(i) - mean)^2, by really leaving out one unit after another."""
    units = [unit for unit in given(rows) if len(unit) > 1]
    n = len(units)
    replicates = [alpha(units[:i] + units[i + 1 :], level, scores) for i in range(n)]
    known = [value for value in replicates if value is not None]
    if n < 2 or len(known) < n or alpha(units, level, scores) is None:
        return None
    mean = sum(known, Fraction(0)) / n
    return Fraction(n - 1, n) * sum(((value - mean) ** 2 for value in known), Fraction(0))
