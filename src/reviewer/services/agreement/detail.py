"""Everything about one line: pairs of reviewers, confusions, categories, reviewers, months, drift."""

from __future__ import annotations

from reviewer.agreement.alpha import one_vs_rest
from reviewer.agreement.cohen import cohen_values
from reviewer.agreement.parts import by_month
from reviewer.agreement.percent import specific_agreement
from reviewer.agreement.raters import against_the_rest, margin_tests
from reviewer.agreement.result import Defined, Result, Undefined
from reviewer.agreement.set_alpha import pairs_of_sets
from reviewer.agreement.tally import Tally
from reviewer.services.agreement.behind_results import (
    CategoryLine,
    Confusion,
    Detail,
    Drift,
    Pair,
    ReviewerLine,
)
from reviewer.services.agreement.estimates import estimate
from reviewer.services.agreement.groups import before_and_after
from reviewer.services.agreement.lines import Rated
from reviewer.services.agreement.over_time import drift_of
from reviewer.services.agreement.results import NOTHING, Kind

NO_DRIFT = Drift(0, (), "not computed for this kind of variable", None, None, None, None, None, ())


def detail_of(rated: Rated) -> Detail:
    """The parts that exist for the line's kind; a whole set has no categories to confuse."""
    if rated.measure.reason:
        return Detail(rated.key, (), None, (), (), (), NO_DRIFT)
    is_set = rated.kind is Kind.SET
    return Detail(
        key=rated.key,
        pairs=_pairs_of_sets(rated) if is_set else _pairs(rated.tally),
        confusion=None if is_set else confusion_of(rated),
        categories=() if is_set else _categories(rated.tally),
        reviewers=() if is_set else _reviewers(rated),
        months=before_and_after(rated, by_month(rated.answers.codings)),
        drift=drift_of(rated),
    )


def confusion_of(rated: Rated, pair: tuple[int, int] | None = None) -> Confusion:
    """Earlier against later codings of the same unit, or the codings of two reviewers against each other."""
    names = rated.ratings.categories
    places = range(len(names))
    if pair is not None:
        first, second = pair
        found = rated.tally.tables[min(pair), max(pair)]
        tables = [found if first < second else found.T]
    else:
        tables = list(Tally(rated.answers.by_turn(rated.ratings)).tables.values())
    counts = [[sum(int(table[i, j]) for table in tables) for j in places] for i in places]
    return Confusion(names, names, tuple(map(tuple, counts)), pair)


def _pairs(tally: Tally) -> tuple[Pair, ...]:
    kappas = cohen_values(tally.tables).members
    tests = {test.raters: test.adjusted_p for test in margin_tests(tally)}
    return tuple(_pair(pair, kappas[f"{pair[0]},{pair[1]}"], tests.get(pair)) for pair in tally.tables)


def _pair(pair: tuple[int, int], kappa: Result, p: float | None) -> Pair:
    share = kappa.details.get("percent_agreement")
    same = (
        Defined(share, kappa.n)
        if isinstance(share, float)
        else Undefined("no unit was coded by both of them", kappa.n)
    )
    return Pair(*pair, kappa.n, estimate(same), estimate(kappa), p)


def _pairs_of_sets(rated: Rated) -> tuple[Pair, ...]:
    return tuple(
        Pair(a, b, same.n, estimate(same), NOTHING)
        for (a, b), same in pairs_of_sets(rated.rater_sets).items()
    )


def _categories(tally: Tally) -> tuple[CategoryLine, ...]:
    names, patterns = tally.ratings.categories, tally.patterns
    specific, apart = specific_agreement(patterns, names).members, one_vs_rest(patterns, names).members
    uses = tally.margins.sum(axis=0).tolist()
    return tuple(
        CategoryLine(name, use, estimate(specific[name]), estimate(apart[name]))
        for name, use in zip(names, uses, strict=True)
    )


def _reviewers(rated: Rated) -> tuple[ReviewerLine, ...]:
    level = "nominal" if rated.flag is not None else rated.measure.level
    return tuple(
        ReviewerLine(
            one.rater, one.codings, estimate(one.agreement), estimate(one.mean_kappa), estimate(one.without)
        )
        for one in against_the_rest(rated.tally, level)
    )
