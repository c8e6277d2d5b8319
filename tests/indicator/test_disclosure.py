"""Disclosure control: every reference case, brute force, and linked tables."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.indicator.disclosure.attack import NotProved, Room, attack, narrow
from reviewer.indicator.disclosure.cells import EVERYTHING, Cell, Linked, Table, linked, of_two_way, two_way
from reviewer.indicator.disclosure.protecting import (
    Protected,
    of_one_kind,
    primary,
    protect,
    refuse_if_open,
)
from reviewer.indicator.disclosure.secondary import Unprotected, secondary
from tests.agreement.reference import document

CASES = document()["sdc_cases"]
SMALL = st.lists(st.lists(st.integers(0, 4), min_size=3, max_size=3), min_size=2, max_size=2)


def cells(pairs: Iterable[Iterable[int]]) -> frozenset[Cell]:
    return frozenset(of_two_way(*pair) for pair in pairs)


def rooms(system: Linked, hidden: frozenset[Cell]) -> dict[Cell, Room]:
    return attack({c: n for c, n in system.counts.items() if c not in hidden}, hidden, system.sums)


def printed(intervals: dict[str, list[int]]) -> dict[Cell, Room]:
    return {of_two_way(*map(int, name.split(","))): Room(*found) for name, found in intervals.items()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_small_cells_alone_are_worth_nothing_as_the_reference_says(case: dict[str, Any]) -> None:
    system = two_way(case["table"])
    small = primary(system, threshold=case["threshold"])
    assert small == cells(case["primary"])
    assert rooms(system, small) == printed(case["interval_if_only_primary_is_suppressed"])


@pytest.mark.parametrize("way", ["fewest_cells", "least_value"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_the_reference_choice_leaves_its_intervals_and_ours_is_as_cheap(
    case: dict[str, Any], way: str
) -> None:
    system, expected = two_way(case["table"]), case[way]
    small = cells(case["primary"])
    assert rooms(system, small | cells(expected["secondary"])) == printed(expected["intervals"])
    ours = secondary(
        system,
        small,
        width=case["threshold"],
        cheapest="fewest cells" if way == "fewest_cells" else "least value",
    )
    assert narrow(rooms(system, small | ours), case["threshold"]) == []
    value = sum(system.counts[cell] for cell in ours)
    if way == "fewest_cells":
        # Several choices may be of the fewest cells; ours is the one of least value among them.
        assert len(ours) == expected["n_secondary"]
        assert value <= expected["value_suppressed"]
    else:
        assert value == expected["value_suppressed"]
        assert len(ours) <= expected["n_secondary"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_reference_tables_can_be_published(case: dict[str, Any]) -> None:
    found = protect(two_way(case["table"]), threshold=case["threshold"])
    assert found.primary == cells(case["primary"])
    assert all(not room.is_narrower_than(case["threshold"]) for room in found.rooms.values())
    assert found.hidden.isdisjoint(found.published)


@given(SMALL.filter(lambda rows: sum(map(sum, rows)) > 0), st.data())
@settings(max_examples=25, deadline=None)
def test_the_attack_finds_what_trying_every_table_finds(table: list[list[int]], data: st.DataObject) -> None:
    system = two_way(table)
    inner = [of_two_way(i, j) for i, j in product(range(len(table)), range(3))]
    hidden = data.draw(st.lists(st.sampled_from(inner), min_size=1, max_size=4, unique=True))
    found = rooms(system, frozenset(hidden))
    seen = list(_all_that_agree(system, hidden, table))
    believed = [min(one) for one in zip(*seen, strict=True)], [max(one) for one in zip(*seen, strict=True)]
    assert [(found[c].low, found[c].high) for c in hidden] == list(zip(*believed, strict=True))


def _all_that_agree(system: Linked, hidden: list[Cell], table: list[list[int]]) -> Iterable[tuple[int, ...]]:
    most = max(sum(row) for row in table)
    involved = [one for one in system.sums if set(one.cells) & set(hidden)]
    for values in product(range(most + 1), repeat=len(hidden)):
        counts = {**system.counts, **dict(zip(hidden, values, strict=True))}
        if all(counts[one.total] == sum(counts[part] for part in one.parts) for one in involved):
            yield values


@given(SMALL)
@settings(max_examples=12, deadline=None)
def test_no_cheaper_choice_exists(table: list[list[int]]) -> None:
    system = two_way(table)
    inner = {cell for cell, count in system.counts.items() if len(cell) == 2 and count}
    small = frozenset(cell for cell in inner if system.counts[cell] < 3)
    try:
        ours = secondary(system, small, width=3)
    except Unprotected:
        ours = frozenset(inner)
    if any(len(cell) < 2 for cell in ours):
        return
    for size in range(len(ours)):
        for fewer in combinations(sorted(inner - small, key=str), size):
            assert narrow(rooms(system, small | frozenset(fewer)), 3) or not small


def by_age_and_sex() -> list[Table]:
    age, sex, kind = ("young", "older"), ("girl", "boy"), ("a", "b", "c")
    by_sex: dict[tuple[str, ...], int] = {
        ("young", "girl"): 40,
        ("young", "boy"): 6,
        ("older", "girl"): 31,
        ("older", "boy"): 25,
    }
    by_kind: dict[tuple[str, ...], int] = dict(zip(product(age, kind), (20, 14, 12, 30, 22, 4), strict=True))
    return [Table({"age": age, "sex": sex}, by_sex), Table({"age": age, "kind": kind}, by_kind)]


def test_linked_tables_are_protected_together() -> None:
    system = linked(by_age_and_sex())
    assert system.counts[EVERYTHING] == 102
    found = protect(system)
    assert found.primary == {
        frozenset({("age", "young"), ("sex", "boy")}),
        frozenset({("age", "older"), ("kind", "c")}),
    }
    assert found.secondary
    assert narrow(found.rooms, 10) == []
    assert found.share(frozenset({("age", "young")}), EVERYTHING) == pytest.approx(46 / 102)
    assert found.share(frozenset({("age", "young"), ("sex", "boy")}), EVERYTHING) is None


def test_a_cell_published_elsewhere_protects_nothing() -> None:
    # Each table alone would be safe with its own cells; a shared margin that one hides the other gives away.
    tables = by_age_and_sex()
    system = linked(tables)
    margin = frozenset({("age", "young")})
    hidden = frozenset({margin, *(frozenset({("age", "young"), ("sex", sex)}) for sex in ("girl", "boy"))})
    assert rooms(system, hidden)[margin] == Room(46, 46)


def test_one_by_one_is_safe_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reviewer.indicator.disclosure.secondary._LARGE", 0)
    for case in CASES:
        system, small = two_way(case["table"]), cells(case["primary"])
        ours = secondary(system, small, width=case["threshold"])
        assert narrow(rooms(system, small | ours), case["threshold"]) == []
        assert len(ours) <= case["fewest_cells"]["n_secondary"] + 2


def test_too_few_cases_and_tables_that_cannot_be_hidden_are_refused() -> None:
    with pytest.raises(Unprotected, match="fewer than the threshold"):
        protect(two_way([[1, 2], [3, 1]]))
    with pytest.raises(Unprotected, match="join categories"):
        secondary(two_way([[3]]), [of_two_way(0, 0)], width=5)


def test_the_last_gate_trusts_nothing() -> None:
    system = two_way([[12, 3, 20], [8, 15, 9], [25, 2, 14]])
    small = primary(system, threshold=5)
    shown = {cell: count for cell, count in system.counts.items() if cell not in small}
    lying = Protected(shown, small, frozenset(), {}, tuple(system.sums), 5)
    with pytest.raises(Unprotected, match="work out"):
        refuse_if_open(lying)


def test_groups_of_one_kind_are_found() -> None:
    system = two_way([[15, 0], [20, 30]])
    found = of_one_kind(system.counts, system.sums)
    assert [one.total for one in found] == [frozenset({("row", "0")}), frozenset({("column", "1")})]
    shown = {cell: count for cell, count in system.counts.items() if cell != frozenset({("row", "0")})}
    assert [one.total for one in of_one_kind(shown, system.sums)] == [frozenset({("column", "1")})]
    mixed = two_way([[15, 3], [20, 30]])
    assert of_one_kind(mixed.counts, mixed.sums) == []


def test_published_counts_that_contradict_each_other_are_not_attacked() -> None:
    system = two_way([[12, 3], [8, 15]])
    hidden = frozenset({of_two_way(0, 1), of_two_way(0, 0)})
    shown = {cell: count for cell, count in system.counts.items() if cell not in hidden}
    shown[frozenset({("column", "1")})] = 2
    with pytest.raises(NotProved):
        attack(shown, hidden, system.sums)


def test_what_nothing_bounds_is_said() -> None:
    system = two_way([[12, 3], [8, 15]])
    hidden = frozenset(system.counts)
    assert attack({}, hidden, system.sums, only=[EVERYTHING])[EVERYTHING] == Room(0, None)


@pytest.mark.parametrize(
    "call",
    [
        lambda: Table({"a": ["x", "y"]}, {("x",): 1}),
        lambda: Table({"a": ["x"]}, {("x",): -1}),
        lambda: Table({"a": ["x"]}, {("x",): 1}, frozenset({("a", "x")})),
        lambda: linked([Table({"a": ["x"]}, {("x",): 1}), Table({"b": ["x"]}, {("x",): 2})]),
        lambda: primary(two_way([[1]]), threshold=1),
    ],
)
def test_impossible_tables_are_refused(call: Any) -> None:
    with pytest.raises(ValueError, match=r"table|negative|variable|threshold"):
        call()


def test_cells_that_are_not_shown_are_guarded_where_they_are_small() -> None:
    # All series by kind, and those with unidentified victims by kind: the others follow by subtraction.
    kind, status = ("a", "b"), ("open", "other")
    counts: dict[tuple[str, ...], int] = dict(zip(product(status, kind), (50, 40, 4, 30), strict=True))
    system = linked([Table({"status": status, "kind": kind}, counts)])
    wanted = [cell for cell in system.counts if ("status", "other") not in cell]
    found = protect(system, wanted=wanted)
    assert frozenset({("status", "other"), ("kind", "a")}) in found.primary
    assert set(found.published) < set(wanted)
    assert narrow(found.rooms, 10) == []
    assert frozenset({("status", "other")}) in found.unasked


def test_joined_codes_are_cells_of_their_own() -> None:
    system = two_way([[12, 30], [8, 15]])
    both = frozenset({("column", "both")})
    system.join(both, [frozenset({("column", "0")}), frozenset({("column", "1")})])
    assert system.counts[both] == 65
    with pytest.raises(ValueError, match="other cases"):
        system.join(both, [frozenset({("column", "0")})])
