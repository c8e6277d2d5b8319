"""Groups whose cases all have one code are named to whoever publishes and reads."""

from __future__ import annotations

from reviewer.indicator.disclosure.cells import Cell, Sum
from reviewer.indicator.disclosure.protecting import Protected
from reviewer.services.indicator.kinds import kinds_note


def protected(counts: dict[Cell, int]) -> Protected:
    """Tables of severity, of the unit and of what is counted, for the youngest children."""
    sums = [Sum(_cell(), tuple(_cell(one) for one in pair)) for pair in PAIRS]
    return Protected(counts, frozenset(), frozenset(), {}, tuple(sums), 10)


def _cell(*more: tuple[str, str]) -> Cell:
    return frozenset({("youngest_age", "infant_or_toddler"), *more})


SEVERITY = (("severity", "assault"), ("severity", "gross_assault"))
UNITS = (("unit", "north"), ("unit", "south"))
COUNTED = (("severity", "counted"), ("severity", "not_counted"))
PAIRS = (SEVERITY, UNITS, COUNTED)


def counts(severity: tuple[int, int]) -> dict[Cell, int]:
    whole = sum(severity)
    of_pairs = {SEVERITY: severity, UNITS: (whole, 0), COUNTED: (whole, 0)}
    found = {
        _cell(one): count
        for pair, values in of_pairs.items()
        for one, count in zip(pair, values, strict=True)
    }
    return {_cell(): whole, **found}


def test_a_group_of_one_code_is_named_in_words() -> None:
    note = kinds_note(protected(counts((0, 14))))
    assert note.endswith("too much: youngest age recorded: infant or toddler (severity: gross assault).")


def test_where_it_was_recorded_and_whether_it_was_counted_says_nothing_of_it() -> None:
    assert kinds_note(protected(counts((3, 11)))) == ""


def test_hidden_counts_and_small_groups_are_of_no_kind_that_anybody_learns() -> None:
    hidden = counts((0, 14))
    del hidden[_cell(SEVERITY[0])]
    assert kinds_note(protected(hidden)) == ""
    assert kinds_note(protected(counts((0, 9)))) == ""
