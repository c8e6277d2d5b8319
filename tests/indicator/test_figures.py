"""From final answers to figures: the shares are right, small counts and what gives them away stay behind."""

from __future__ import annotations

from functools import cache

import pytest

from reviewer.agreement.result import Defined
from reviewer.indicator import axes
from reviewer.indicator.cases import Listed
from reviewer.indicator.counting import count
from reviewer.indicator.definitions import DEFINITIONS, Definition
from reviewer.indicator.disclosure.attack import narrow
from reviewer.indicator.disclosure.protecting import Protected, refuse_if_open
from reviewer.indicator.disclosure.secondary import Unprotected
from reviewer.indicator.figures import WITHHELD, Figure, Indicator, indicator
from reviewer.indicator.proportions import wilson
from tests.indicator.invented import cases

SIZE = 600
CHOSEN = ("GI-A", "identified", "severity-all", "GI-B", "severity-by-age")


def chosen() -> list[Definition]:
    return [one for one in DEFINITIONS if one.id in CHOSEN]


@cache
def found() -> Indicator:
    return indicator(chosen(), cases(SIZE))


def figure(identifier: str, part: str, group: str = "") -> Figure:
    return next(
        one
        for one in found().figures
        if (one.definition.id, one.part, one.group) == (identifier, part, group)
    )


def test_a_share_is_what_a_plain_count_says() -> None:
    known = cases(SIZE)
    open_cases = [one for one in known if axes.VICTIMS.code(one) == "unidentified_victims"]
    severe = [one for one in open_cases if axes.SEVERITY.code(one) != "without_explicit_activity"]
    shown = figure("GI-B", "explicit_or_more_severe")
    assert (shown.numerator, shown.denominator) == (len(severe), len(open_cases))
    assert shown.value == len(severe) / len(open_cases)
    assert shown.interval == wilson(len(severe), len(open_cases))
    assert (shown.undetermined, shown.not_counted, shown.design) == (0, 0, "simple random sample")


def test_breakdowns_add_up_to_the_whole() -> None:
    (definition,) = (one for one in DEFINITIONS if one.id == "GI-B")
    whole, *groups = indicator([definition], cases(4000)).figures
    by_age = [one for one in groups if one.by == "youngest_age"]
    assert sum(one.denominator or 0 for one in by_age) == whole.denominator
    assert sum(one.numerator or 0 for one in by_age) == whole.numerator


def test_axes_that_nobody_answered_are_left_out() -> None:
    assert not [one for one in found().figures if one.by == "country"]
    assert [one for one in found().figures if one.by == "period"]


def test_no_small_count_leaves() -> None:
    protected = found().protected
    assert protected.primary
    assert all(count == 0 or count >= 10 for count in protected.published.values())
    assert narrow(protected.rooms, 10) == []
    refuse_if_open(protected)


def test_one_more_published_cell_is_refused() -> None:
    protected, system = found().protected, count(chosen(), Listed(cases(SIZE))).system
    small = next(iter(protected.primary))
    opened = Protected(
        {**protected.published, **{c: n for c, n in system.counts.items() if c != small}},
        frozenset({small}), frozenset(), {}, protected.sums, 10,
    )  # fmt: skip
    with pytest.raises(Unprotected):
        refuse_if_open(opened)


def test_association_is_said_only_of_published_tables() -> None:
    (crossed,) = found().crossings
    whole = all(cell is not None for row in crossed.counts for cell in row)
    assert (crossed.association is not None) is whole
    assert crossed.reason == ("" if whole else WITHHELD)


def test_a_whole_table_has_its_association() -> None:
    (crossed,) = indicator(chosen()[-1:], cases(4000)).crossings
    assert crossed.association is not None
    assert isinstance(crossed.association.gamma, Defined)
    assert abs(crossed.association.gamma.value) < 0.1


def test_too_few_cases_say_nothing() -> None:
    with pytest.raises(Unprotected):
        indicator(chosen(), cases(9))
