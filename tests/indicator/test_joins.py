"""Codes that are shown together only: what is counted of them, what is proposed, what cannot be joined."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewer.indicator.answers import FinalCase, Said
from reviewer.indicator.cases import Listed
from reviewer.indicator.definitions import DEFINITIONS, Crossing, Shares
from reviewer.indicator.disclosure.protecting import refuse_if_open
from reviewer.indicator.disclosure.releases import SAME_CASES, against_earlier, release
from reviewer.indicator.figures import Crossed, Figure, Indicator, indicator
from reviewer.indicator.joins import CannotJoin, Join, check_joins, proposed, with_joins
from tests.indicator.invented import cases

YOUNG = Join("youngest_age", ("infant_or_toddler", "prepubescent"))
OLDER = Join("youngest_age", ("prepubescent", "pubescent_or_older"))
SEXES = Join("victim_sex", ("male", "both"))
SEVERE = Join("severity", ("assault", "gross_assault"))
ASKED = tuple(one for one in DEFINITIONS if one.id in {"GI-B", "GI-C", "severity-by-age"})


def shares(found: Indicator, name: str) -> dict[tuple[str, str, str], Figure]:
    return {(one.part, one.by, one.group): one for one in found.figures if one.definition.id == name}


def crossed(found: Indicator) -> Crossed:
    (one,) = found.crossings
    return one


def test_joined_codes_count_the_cases_of_each_and_are_not_shown_apart() -> None:
    apart = indicator(ASKED, cases(800), threshold=2)
    together = indicator(with_joins(ASKED, [YOUNG, SEXES]), cases(800), threshold=2)
    before, after = shares(apart, "GI-B"), shares(together, "GI-B")
    severe = "explicit_or_more_severe"
    for by, join in (("youngest_age", YOUNG), ("victim_sex", SEXES)):
        parts = [before[severe, by, code] for code in join.codes]
        assert after[severe, by, join.name].numerator == sum(one.numerator or 0 for one in parts)
        assert after[severe, by, join.name].denominator == sum(one.denominator or 0 for one in parts)
        assert not {(severe, by, code) for code in join.codes} & set(after)
    assert after[severe, "", ""].numerator == before[severe, "", ""].numerator
    # As a part, and of a group that is joined too.
    old, new = shares(apart, "GI-C"), shares(together, "GI-C")
    assert new[YOUNG.name, "victim_sex", SEXES.name].numerator == sum(
        old[part, "victim_sex", group].numerator or 0 for part in YOUNG.codes for group in SEXES.codes
    )


def test_a_crossing_is_joined_on_both_sides_and_keeps_its_order() -> None:
    apart = crossed(indicator(ASKED, cases(800), threshold=2))
    joined = indicator(with_joins(ASKED, [OLDER, SEVERE]), cases(800), threshold=2)
    refuse_if_open(joined.protected)
    together = crossed(joined)
    assert together.rows == ("infant_or_toddler", OLDER.name)
    assert together.columns == (
        *("without_explicit_activity", "explicit_sexual_activity"),
        *(SEVERE.name, "sadism_or_paraphilia"),
    )
    first, *others = apart.counts
    at = apart.columns.index("assault")
    assert together.counts[0][2] == (first[at] or 0) + (first[at + 1] or 0)
    assert together.counts[1][2] == sum((row[at] or 0) + (row[at + 1] or 0) for row in others)
    assert sum(map(sum, together.counts)) == sum(map(sum, apart.counts))  # type: ignore[arg-type]


def test_a_joined_count_does_not_give_away_what_an_earlier_release_hid() -> None:
    sizes = {"explicit_sexual_activity": 30, "assault": 4, "gross_assault": 20, "sadism_or_paraphilia": 25}
    found = [
        FinalCase(f"{code}-{at}", {"severity": Said("answered", frozenset({code}))})
        for code, size in sizes.items()
        for at in range(size)
    ]
    asked = [one for one in DEFINITIONS if one.id == "GI-B"]
    asked = [replace(one, of=(), by=(), parts=one.axis.known) for one in asked if isinstance(one, Shares)]
    join = Join("severity", ("explicit_sexual_activity", "assault"))
    first, second = (
        indicator(definitions, found, threshold=10).protected
        for definitions in (asked, with_joins(asked, [join]))
    )
    cells = {code: frozenset({("severity", code)}) for code in (*sizes, join.name)}
    assert (second.published[cells[join.name]], cells["assault"] in second.hidden) == (34, True)
    # Another desk hid the small count behind `gross_assault`: with the joined count that no longer helps.
    counts = {**first.published, **{cells[code]: size for code, size in sizes.items()}}
    hidden = {cells["assault"], cells["gross_assault"]}
    shown = {cell: count for cell, count in counts.items() if cell not in hidden}
    earlier = replace(
        release("first", 1, "the same", first),
        published=shown,
        hidden=frozenset(hidden),
        unasked=first.unasked - set(cells.values()),
    )
    assert against_earlier(replace(earlier, name="again"), [earlier]) == []
    (told,) = against_earlier(release("second", 2, "the same", second), [earlier])
    assert (told.reason, cells["assault"] in told.cells) == (SAME_CASES, True)


def test_joins_are_proposed_that_leave_fewer_small_counts() -> None:
    few = Listed(cases(200, seed=3))
    found = proposed(ASKED, few, threshold=10)
    assert found
    best = found[0]
    assert best.small_after < best.small_before
    again = proposed(with_joins(ASKED, [Join(best.variable, best.codes)]), few, threshold=10)
    assert {one.small_before for one in again} <= {best.small_after}
    assert [one.small_after for one in found] == sorted(one.small_after for one in found)
    ages = [one.codes for one in found if one.variable == "youngest_age"]
    assert ("infant_or_toddler", "pubescent_or_older") not in ages


def test_nothing_is_proposed_of_what_is_not_shown() -> None:
    shown = {"youngest_age", "victim_sex", "severity"}
    assert {one.variable for one in proposed(ASKED, Listed(cases(100)), threshold=10)} <= shown


@pytest.mark.parametrize(
    ("join", "words"),
    [
        (Join("age", ("infant", "toddler")), "there is no breakdown 'age'"),
        (Join("victim_sex", ("male", "neither")), "not of codes of 'victim_sex'; it has female, male, both"),
        (Join("victim_sex", ("male",)), "joins nothing"),
        (Join("victim_sex", ("male", "female", "both")), "nothing apart"),
        (Join("youngest_age", ("infant_or_toddler", "pubescent_or_older")), "not neighbours"),
        (Join("victim_sex", ("male", "")), "not of codes"),
        (Join("victim_sex", ("male", "undetermined")), "not of codes"),
    ],
)
def test_what_cannot_be_joined_is_refused_with_its_reason(join: Join, words: str) -> None:
    with pytest.raises(CannotJoin, match=words):
        check_joins(ASKED, [join])


def test_a_code_belongs_to_one_join_only() -> None:
    with pytest.raises(CannotJoin, match="twice"):
        check_joins(DEFINITIONS, [YOUNG, OLDER])
    check_joins(DEFINITIONS, [YOUNG, SEXES, SEVERE, Join("country", ("BE", "NL"))])


def test_definitions_without_the_breakdown_stay_as_they_are() -> None:
    only = tuple(one for one in DEFINITIONS if isinstance(one, Shares) and one.id == "identified")
    assert with_joins(only, [YOUNG]) == only
    assert any(isinstance(one, Crossing) for one in with_joins(DEFINITIONS, [YOUNG]))
