"""Whether the tables tell how many cases there are: only then does anything else say it beside them."""

from __future__ import annotations

from collections.abc import Collection

from reviewer.indicator.answers import COUNTED, NOT_COUNTED
from reviewer.indicator.axes import UNIT
from reviewer.indicator.disclosure.cells import EVERYTHING, Cell


def tell_totals(published: Collection[Cell]) -> bool:
    """Whether the number of all cases, and of those of each unit that is shown, is the sum of two published
    counts: those with an answer to some question, and those without. The attack knows no other way to it: a
    number that stood elsewhere would give away how few have no answer, where that is hidden.
    """
    units = {code for cell in published for code in cell if code[0] == UNIT.name}
    told = {
        cell - {(name, code)}
        for cell in published
        for name, code in cell
        if code == COUNTED and cell - {(name, code)} | {(name, NOT_COUNTED)} in published
    }
    return {EVERYTHING, *(frozenset({unit}) for unit in units)} <= told
