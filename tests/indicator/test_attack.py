"""An attack that looks no further than it must finds the same narrow cells, and can be stopped in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.indicator.disclosure.attack import NotProved, attack, narrow
from reviewer.indicator.disclosure.cells import EVERYTHING, Cell, Linked, Table, linked, two_way
from reviewer.indicator.disclosure.probing import Prober
from reviewer.indicator.disclosure.protecting import protect, refuse_if_open
from reviewer.indicator.disclosure.pulse import Pulse
from reviewer.indicator.disclosure.releases import against_earlier, release
from reviewer.services.watching import Stopped

TABLE = [[31, 4, 22], [6, 25, 2], [24, 7, 33]]
ROWS = st.lists(st.lists(st.integers(0, 14), min_size=3, max_size=3), min_size=3, max_size=3)


def shown(system: Linked, hidden: frozenset[Cell]) -> dict[Cell, int]:
    return {cell: count for cell, count in system.counts.items() if cell not in hidden}


@settings(max_examples=60, deadline=None)
@given(ROWS, st.integers(2, 12), st.data())
def test_what_is_narrow_and_the_narrowest_are_known_to_the_last(
    rows: list[list[int]], enough: int, data: st.DataObject
) -> None:
    system = two_way(rows)
    places = st.sets(st.sampled_from(sorted(system.counts, key=sorted)), min_size=1)
    hidden = frozenset(data.draw(places))
    whole = attack(shown(system, hidden), hidden, system.sums)
    quick = attack(shown(system, hidden), hidden, system.sums, enough=enough)
    assert set(narrow(quick, enough)) == set(narrow(whole, enough))
    assert all(quick[cell] == whole[cell] for cell in narrow(whole, enough))
    widths = [room.width for room in whole.values() if room.width is not None]
    found = [room.width for room in quick.values() if room.width is not None]
    assert min(found, default=None) == min(widths, default=None) or not widths
    for cell, room in quick.items():
        assert whole[cell].low <= room.low
        assert whole[cell].high is None or (room.high or 0) <= (whole[cell].high or 0)


@settings(max_examples=40, deadline=None)
@given(ROWS, st.data())
def test_probing_answers_as_an_attack_does(rows: list[list[int]], data: st.DataObject) -> None:
    system = two_way(rows)
    places = sorted(system.counts, key=sorted)
    prober = Prober(system.counts, system.sums)
    for _ in range(3):
        hidden = frozenset(data.draw(st.sets(st.sampled_from(places), min_size=1)))
        guarded = data.draw(st.sets(st.sampled_from(sorted(hidden, key=sorted)), min_size=1))
        known = attack(shown(system, hidden), hidden, system.sums, only=guarded)
        assert prober.opened(hidden, guarded, 5) is bool(narrow(known, 5))


def test_contradictions_are_found_before_anything_is_said() -> None:
    system = two_way([[12, 3], [8, 15]])
    wrong = {EVERYTHING: 38, frozenset({("row", "0")}): 40}
    hidden = frozenset(system.counts) - set(wrong)
    with pytest.raises(NotProved):
        attack(wrong, hidden, system.sums, enough=10)


def test_it_can_be_stopped_between_any_two_programmes() -> None:
    counts: dict[tuple[str, ...], int] = {
        (row, column, layer): TABLE[int(row)][int(column)] + 3 * int(layer)
        for row in "012"
        for column in "012"
        for layer in "01"
    }
    system = linked([Table({"row": "012", "column": "012", "layer": "01"}, counts)])
    calls = 0

    def count() -> None:
        nonlocal calls
        calls += 1

    whole = protect(system, pulse=count)
    assert calls > len(whole.hidden)
    for last in (1, calls // 2, calls):
        left = last

        def stop() -> None:
            nonlocal left
            left -= 1
            if not left:
                raise Stopped

        with pytest.raises(Stopped):
            protect(system, pulse=stop)


@pytest.mark.parametrize("again", [False, True])
def test_the_last_gate_and_the_comparison_with_earlier_releases_can_be_stopped(again: bool) -> None:
    tables = protect(two_way(TABLE))
    new = release("new", 2, "x", tables)

    def ask(pulse: Pulse) -> None:
        if again:
            assert against_earlier(new, [replace(new, name="old")], pulse=pulse) == []
        else:
            refuse_if_open(tables, pulse=pulse)

    heard: list[int] = []
    ask(lambda: heard.append(1))
    assert len(heard) > 1
    for last in (1, len(heard)):
        left = iter(range(last - 1))

        def stop(left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Stopped

        with pytest.raises(Stopped):
            ask(stop)
