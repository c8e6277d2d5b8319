"""Joining of codes before, and comparing with earlier releases after, small cells are hidden."""

from __future__ import annotations

import json
from itertools import product

import pytest

from reviewer.indicator.answers import FinalCase, Said
from reviewer.indicator.definitions import DEFINITIONS
from reviewer.indicator.disclosure.cells import Table, linked
from reviewer.indicator.disclosure.joining import Proposal, proposals
from reviewer.indicator.disclosure.protecting import protect
from reviewer.indicator.disclosure.releases import (
    CONTRADICTS,
    FEW_CAME,
    SAME_CASES,
    Release,
    against_earlier,
    from_line,
    release,
    to_line,
)
from reviewer.indicator.figures import indicator

AGE, SEX, KIND = ("infant", "toddler", "older"), ("girl", "boy"), ("a", "b", "c")


def table(counts: tuple[int, ...], second: tuple[str, ...] = SEX, name: str = "sex") -> Table:
    places: dict[tuple[str, ...], int] = dict(zip(product(AGE, second), counts, strict=True))
    return Table({"age": AGE, name: second}, places)


def published(counts: tuple[int, ...], *, cases: str, name: str = "first", threshold: int = 5) -> Release:
    return release(name, 1_000_000, cases, protect(linked([table(counts)]), threshold=threshold))


FIRST = (3, 12, 14, 15, 30, 26)


def test_neighbours_are_proposed_to_be_joined() -> None:
    counts = linked([table((3, 9, 14, 2, 30, 26))]).counts
    inner = [cell for cell in counts if len(cell) == 2]
    found = proposals(counts, inner, {"age": AGE}, ["age"], threshold=10)
    assert found == [
        Proposal("age", ("infant", "toddler"), 3, 0),
        Proposal("age", ("toddler", "older"), 3, 2),
    ]
    assert {one.codes for one in proposals(counts, inner, {"age": AGE}, [], threshold=10)} == {
        ("infant", "toddler"),
        ("infant", "older"),
        ("toddler", "older"),
    }
    assert proposals(counts, inner, {"age": AGE[:2]}, [], threshold=10) == []
    assert proposals(counts, [], {"age": AGE}, [], threshold=10) == []


def test_the_same_tables_again_give_nothing_away() -> None:
    assert against_earlier(published(FIRST, cases="x", name="again"), [published(FIRST, cases="x")]) == []


def test_another_choice_of_hidden_cells_gives_them_away() -> None:
    first = published(FIRST, cases="x")
    every = linked([table(FIRST)]).counts
    cell = next(iter(first.hidden & set(every)))
    other = Release("other", 2, "x", 5, {cell: every[cell]}, frozenset(), ())
    (found,) = against_earlier(other, [first])
    assert found.reason == SAME_CASES
    assert cell in found.cells
    assert found.earlier == "first"


def test_a_further_table_of_the_same_cases_is_attacked_with_the_first() -> None:
    first = published(FIRST, cases="x", threshold=5)
    by_kind = table((5, 5, 5, 9, 10, 10, 20, 20, 16), KIND, "kind")
    second = release("second", 2, "x", protect(linked([by_kind]), threshold=5))
    # The first release hid no total of an age that this one publishes, so both stand together.
    assert against_earlier(second, [first]) == []


def test_few_added_cases_are_seen_in_the_difference() -> None:
    (found,) = against_earlier(published((3, 12, 14, 15, 30, 28), cases="y"), [published(FIRST, cases="x")])
    assert found.reason == FEW_CAME
    assert frozenset({("age", "older")}) in found.cells
    many = (3, 12, 14, 15, 60, 56)
    assert against_earlier(published(many, cases="y"), [published(FIRST, cases="x")]) == []


def test_few_added_cases_are_seen_in_what_two_releases_leave_over() -> None:
    def of_girls(girls: int, boys: int, toys: tuple[int, int], name: str) -> Release:
        counts = {"girl": girls, "boy": boys, "toy": toys[0], "car": toys[1]}
        system = linked([Table({"sex": tuple(counts)}, {(code,): count for code, count in counts.items()})])
        shown = [frozenset[tuple[str, str]](), frozenset({("sex", "girl")})]
        return release(name, 1, name, protect(system, threshold=5, wanted=shown))

    first = of_girls(40, 30, (20, 20), "first")
    # Three came of those that no line shows: of one code, or of several together.
    for boys, toys in ((33, (20, 20)), (31, (21, 21))):
        (found,) = against_earlier(of_girls(60, boys, toys, "second"), [first])
        assert found.reason == FEW_CAME
        assert found.cells == (frozenset(),)
    assert against_earlier(of_girls(60, 33, (21, 21), "second"), [first]) == []
    assert against_earlier(of_girls(60, 30, (20, 20), "second"), [first]) == []


def test_few_added_cases_are_seen_beside_codes_that_are_shown_together() -> None:
    def of_all(open_cases: int, others: int, name: str) -> Release:
        said = {"unidentified": open_cases, "identified": others}
        cases = [
            FinalCase(f"{code}-{at}", {"identified_status": Said("answered", frozenset({code}))})
            for code, count in said.items()
            for at in range(count)
        ]
        share = [one for one in DEFINITIONS if one.id == "GI-A"]
        return release(name, 1, name, indicator(share, cases).protected)

    # Of 150 series 100, of 173 then 120 have unidentified victims: so three of the others came.
    (found,) = against_earlier(of_all(120, 53, "second"), [of_all(100, 50, "first")])
    assert found.reason == FEW_CAME
    assert against_earlier(of_all(120, 60, "second"), [of_all(100, 50, "first")]) == []


def test_few_added_cases_are_seen_in_counts_that_sums_lead_to() -> None:
    def by_sex(girls: int, boys: tuple[int, int], name: str) -> Release:
        counts = dict(zip(product(AGE[::2], SEX), (girls, boys[0], 50, boys[1]), strict=True))
        sexes = Table({"age": AGE[::2], "sex": SEX}, {(age, sex): counts[age, sex] for age, sex in counts})
        shown = [cell for cell in linked([sexes]).counts if ("sex", "boy") not in cell]
        return release(name, 1, name, protect(linked([sexes]), threshold=5, wanted=shown))

    (found,) = against_earlier(by_sex(60, (32, 40), "second"), [by_sex(40, (30, 30), "first")])
    assert frozenset({("age", "infant"), ("sex", "boy")}) in found.cells
    assert against_earlier(by_sex(60, (40, 40), "second"), [by_sex(40, (30, 30), "first")]) == []


def test_different_counts_of_the_same_cases_are_refused() -> None:
    (found,) = against_earlier(published((3, 12, 14, 15, 60, 56), cases="x"), [published(FIRST, cases="x")])
    assert found.reason == CONTRADICTS


def test_the_log_keeps_releases_without_hidden_counts() -> None:
    first = published(FIRST, cases="x")
    line = to_line(first)
    assert from_line(line) == first
    assert to_line(from_line(line)) == line
    assert "\n" not in line
    kept = {frozenset(map(tuple, cell)): count for cell, count in json.loads(line)["cells"]}
    assert {cell for cell, count in kept.items() if count is None} == first.hidden


@pytest.mark.parametrize("line", ["", "{}", "[]", '{"name": 1}', '{"cells": [[[["a"]], 1]]}', "7"])
def test_what_is_no_log_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="log of releases"):
        from_line(line)
