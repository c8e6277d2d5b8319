"""How many cases there are is told only where the tables tell it."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.indicator.answers import FinalCase, Said
from reviewer.indicator.definitions import DEFINITIONS, by_unit
from reviewer.indicator.figures import indicator
from reviewer.indicator.totals import tell_totals


def cases(unit: str, answered: int, unresolved: int) -> list[FinalCase]:
    said = [Said("answered", frozenset({"unidentified"}))] * answered + [Said("unresolved")] * unresolved
    of_unit = Said("answered", frozenset({unit}))
    return [
        FinalCase(f"{unit}-{at}", {"identified_status": one, "unit": of_unit}) for at, one in enumerate(said)
    ]


def told(*units: Sequence[FinalCase]) -> bool:
    asked = by_unit([one for one in DEFINITIONS if one.id == "GI-A"])
    found = indicator(asked, [case for unit in units for case in unit])
    return tell_totals(found.protected.published)


def test_a_total_is_told_where_answers_and_what_is_missing_add_up_to_it() -> None:
    assert told(cases("north", 90, 0), cases("south", 80, 0))
    assert told(cases("north", 90, 30), cases("south", 80, 40))


def test_a_hidden_count_of_cases_without_an_answer_is_not_given_away_by_the_total() -> None:
    # 165 of 170 have an answer, and five are hidden.
    assert not told(cases("north", 90, 0), cases("south", 75, 5))
    # Of all 17 have none, which may be shown; of south alone five.
    assert not told(cases("north", 90, 12), cases("south", 75, 5))
