"""Each reviewer's first independent answers against the final ones: how many are the same, and drift.

Final answers rest on the reviewers' own codings, so these shares are no coefficients: they say how often a
reviewer had to be overruled.  Intervals: Wilson, E. B. (1927), Journal of the American Statistical
Association 22, 209-212.  Drift: the CUSUM of METHODS 5 (c), each miss a difference from the final answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import sqrt
from statistics import NormalDist

from reviewer.agreement.watching import Watched, chart, design_for, thinned, usual_rate, watched_against
from reviewer.services.agreement.behind_results import (
    AgainstFinal,
    Cusum,
    CusumPoint,
    Drift,
    ReviewerAgainstFinal,
)
from reviewer.services.agreement.over_time import MOST_POINTS
from reviewer.services.agreement.results import Estimate
from reviewer.services.ports import BesideFinal

WILSON = "Wilson score interval"
NOTHING_SETTLED = "nothing was settled that several reviewers coded"
_Z = NormalDist().inv_cdf(0.975)


def against_final(
    variable: str, answers: Iterable[BesideFinal], raters: Sequence[str], name: Callable[[int], str]
) -> AgainstFinal:
    """`raters` are the study's reviewers, `name` gives that of an account."""
    of_rater: dict[int, list[BesideFinal]] = {}
    places = {one: place for place, one in enumerate(raters)}
    for one in answers:
        of_rater.setdefault(places[name(one.reviewer)], []).append(one)
    found = sorted(of_rater.items())
    total = sum(len(rows) for _, rows in found)
    same = sum(one.same for _, rows in found for one in rows)
    return AgainstFinal(
        variable,
        wilson(same, total),
        tuple(_reviewer(place, rows) for place, rows in found),
        _drift(
            [
                watched_against(place, [(one.at, one.case, not one.same) for one in rows])
                for place, rows in found
            ]
        ),
    )


def wilson(count: int, total: int) -> Estimate:
    """A share with its 95 % interval; undefined without anything that could be compared."""
    if not total:
        return Estimate(None, 0, reason=NOTHING_SETTLED)
    share, spread = count / total, _Z**2 / total
    centre = (share + spread / 2) / (1 + spread)
    half = _Z * sqrt(share * (1 - share) / total + spread / (4 * total)) / (1 + spread)
    return Estimate(share, total, max(0.0, centre - half), min(1.0, centre + half), method=WILSON)


def _reviewer(place: int, rows: Sequence[BesideFinal]) -> ReviewerAgainstFinal:
    decided = [one for one in rows if one.decided]
    return ReviewerAgainstFinal(
        place,
        len(rows),
        wilson(sum(one.same for one in rows), len(rows)),
        len(decided),
        sum(one.same for one in decided),
    )


def _drift(watched: list[Watched]) -> Drift:
    rate = usual_rate(watched)
    if rate is None:
        return Drift(0, (), NOTHING_SETTLED, None, None, None, None, None, ())
    design, false_alarm, true_alarm = design_for(rate)
    charts = []
    for one in watched:
        found = chart(one, design)
        signals = set(found.signals)
        points = tuple(
            CusumPoint(place, int(one.at[place]), float(found.level[place]), place in signals)
            for place in thinned(found.level, found.signals, MOST_POINTS)
        )
        charts.append(Cusum(one.rater, len(one.missed), int(one.missed.sum()), points))
    limits = (design.usual, design.raised, design.threshold, false_alarm, true_alarm)
    return Drift(0, (), "", *limits, tuple(charts))
