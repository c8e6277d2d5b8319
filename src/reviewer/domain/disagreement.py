"""How far apart answers to one variable lie, from 0 (the same) to 1; by it the adjudication queue is ordered.

Ordinal codes: the distance of their places over the largest there is; `undetermined` has no place, and
differs wholly from every other code.  Sets: 1 - Jaccard, the empty set (`none`) among them.  Numbers: the
difference over the span of the variable, or over the larger of the two where it has no bounds.  All else:
same or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from reviewer.domain.answer import Answer, AnswerState
from reviewer.domain.codebook import UNDETERMINED_CODE, Level, Variable

OPINIONS = frozenset({AnswerState.ANSWERED, AnswerState.NONE})
"""The states in which a person says something; what was hidden or never reached is no opinion."""


def distance(variable: Variable, one: Answer, other: Answer) -> float:
    """From 0 to 1."""
    if one == other:
        return 0.0
    if {one.state, other.state} - OPINIONS:
        return 1.0
    if variable.level is Level.SET:
        return _jaccard(frozenset(one.codes), frozenset(other.codes))
    if variable.level is Level.ORDINAL:
        return _of_places(variable, one.codes[0], other.codes[0])
    if variable.level is Level.NUMBER and one.value is not None and other.value is not None:
        return _of_numbers(variable, Decimal(one.value), Decimal(other.value))
    return 1.0


def disagreement(variable: Variable, answers: Iterable[Answer]) -> float:
    """The mean distance over all pairs of answers, those never reached left out; 0 where there is no pair."""
    given = [one for one in answers if one.state is not AnswerState.NOT_REACHED]
    pairs = [distance(variable, one, other) for one, other in combinations(given, 2)]
    return sum(pairs) / len(pairs) if pairs else 0.0


def case_disagreement(variables: Sequence[Variable], codings: Sequence[Mapping[str, Answer]]) -> float:
    """The sum over the variables: what one case weighs in the queue."""
    return sum(disagreement(one, _answers_to(one.id, codings)) for one in variables)


def _answers_to(variable: str, codings: Sequence[Mapping[str, Answer]]) -> list[Answer]:
    return [coding[variable] for coding in codings if variable in coding]


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    return 1 - len(one & other) / len(one | other) if one | other else 0.0


def _of_places(variable: Variable, one: str, other: str) -> float:
    scale = [code.id for code in variable.codes if code.id != UNDETERMINED_CODE]
    if one not in scale or other not in scale:
        return 1.0
    return abs(scale.index(one) - scale.index(other)) / (len(scale) - 1)


def _of_numbers(variable: Variable, one: Decimal, other: Decimal) -> float:
    if one == other:
        return 0.0
    if variable.minimum is not None and variable.maximum is not None:
        span = Decimal(variable.maximum) - Decimal(variable.minimum)
    else:
        span = max(abs(one), abs(other))
    return min(float(abs(one - other) / span), 1.0) if span else 1.0
