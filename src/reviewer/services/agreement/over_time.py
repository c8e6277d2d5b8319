"""Drift: alpha over rolling windows in the order of time, and a CUSUM of each reviewer's disagreements."""

from __future__ import annotations

from reviewer.agreement.behind import pairable
from reviewer.agreement.drift import SMALLEST_WINDOW, Design, rolling_alpha
from reviewer.agreement.set_alpha import set_alpha
from reviewer.agreement.sets import NOT_CODED, masi
from reviewer.agreement.units import IntArray
from reviewer.agreement.watching import Watched, chart, design_for, in_time, thinned, usual_rate, watch
from reviewer.services.agreement.behind_results import Cusum, CusumPoint, Drift, Window
from reviewer.services.agreement.estimates import estimate
from reviewer.services.agreement.lines import Rated
from reviewer.services.agreement.results import Kind

MOST_WINDOWS = 160
MOST_POINTS = 240


def drift_of(rated: Rated) -> Drift:
    """Windows and charts of one line; the usual rate is that of all reviewers over the whole selection."""
    windows, reason = _windows(rated)
    codings = rated.answers.codings
    column, missing = one_category_each(rated)
    watched = watch(codings, column, missing)
    rate = usual_rate(watched)
    if rate is None:
        return Drift(SMALLEST_WINDOW, windows, reason, None, None, None, None, None, ())
    design, false_alarm, true_alarm = design_for(rate)
    return Drift(
        window=SMALLEST_WINDOW,
        windows=windows,
        reason=reason,
        usual=design.usual,
        raised=design.raised,
        threshold=design.threshold,
        false_alarm=false_alarm,
        true_alarm=true_alarm,
        cusums=tuple(_cusum(one, design) for one in watched if len(one.missed)),
    )


def _cusum(watched: Watched, design: Design) -> Cusum:
    found = chart(watched, design)
    signals = set(found.signals)
    points = tuple(
        CusumPoint(place, int(watched.at[place]), float(found.level[place]), place in signals)
        for place in thinned(found.level, found.signals, MOST_POINTS)
    )
    return Cusum(watched.rater, len(watched.missed), int(watched.missed.sum()), points)


def _windows(rated: Rated) -> tuple[tuple[Window, ...], str]:
    sizes = rated.sets.sizes() if rated.kind is Kind.SET else rated.ratings.sizes()
    ready = rated.answers.codings.ready
    units = in_time(pairable(sizes), ready)
    if len(units) < SMALLEST_WINDOW:
        return (), f"{len(units)} cases can be compared; a window needs {SMALLEST_WINDOW}"
    step = max(SMALLEST_WINDOW // 2, -(-(len(units) - SMALLEST_WINDOW) // MOST_WINDOWS))
    if rated.kind is Kind.SET:
        starts = range(0, len(units) - SMALLEST_WINDOW + 1, step)
        ends = [(start, start + SMALLEST_WINDOW - 1) for start in starts]
        alphas = [set_alpha(rated.sets.of_units(units[a : b + 1]), masi) for a, b in ends]
    else:
        level = "nominal" if rated.flag is not None else rated.measure.level
        rolled = list(rolling_alpha(rated.ratings.of_units(units), level, step=step))
        ends = [(one.first, one.last) for one in rolled]
        alphas = [one.alpha for one in rolled]
    return tuple(
        Window(first, last, int(ready[units[first]]), int(ready[units[last]]), estimate(found))
        for (first, last), found in zip(ends, alphas, strict=True)
    ), ""


def one_category_each(rated: Rated) -> tuple[IntArray, int]:
    """One category for each coding, and what stands for none; of a whole set each distinct one is its own."""
    codings = rated.answers.codings
    if rated.kind is not Kind.SET:
        ratings = rated.ratings
        return ratings.codes[codings.rater, codings.unit].astype("int64"), ratings.missing
    kinds = len(rated.sets.members)
    column = rated.sets.codes[codings.turn, codings.unit].copy()
    column[column == NOT_CODED] = kinds
    return column, kinds
