"""Simulated reviewers: a true answer for each case and variable, and what each reviewer makes of it."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reviewer.domain.answer import NONE, Answer, Certainty, chosen, typed
from reviewer.domain.codebook import (
    CODED_LEVELS,
    NONE_CODE,
    UNDETERMINED_CODE,
    Code,
    Codebook,
    Level,
    Variable,
)
from reviewer.domain.sheet import Sheet
from reviewer.services.demo_tables import (
    ACCURACY,
    CODE_WEIGHTS,
    COUNTRIES,
    REVIEWER_CARE,
    SECOND_CODE,
    USUAL_ACCURACY,
)

Truth = Mapping[str, tuple[str, ...]]
"""Codes by variable, whether the variable applies or not."""


class Truths:
    """What each case was made with; follows from seed, codebook and case id alone."""

    def __init__(self, codebook: Codebook, *, seed: int) -> None:
        self._seed = seed
        asked = (one for one in codebook.enabled if one.level in CODED_LEVELS)
        self._variables = [(one, one.offered, _shares(one)) for one in asked]

    def of(self, case_id: str) -> Truth:
        """The true codes of the case, of every variable that has codes."""
        rng = random.Random(f"{self._seed}/truth/{case_id}")
        return {one.id: _true_codes(one, offered, shares, rng) for one, offered, shares in self._variables}


def _shares(variable: Variable) -> list[float]:
    weights = CODE_WEIGHTS.get(variable.id)
    shares = [1.0 if weights is None else weights.get(code.id, 0.0) for code in variable.offered]
    # A codebook of the same variable names with other codes falls back to equal shares.
    return shares if any(shares) else [1.0] * len(shares)


def _true_codes(
    variable: Variable, offered: Sequence[Code], shares: list[float], rng: random.Random
) -> tuple[str, ...]:
    first = rng.choices(offered, shares)[0]
    if variable.level is not Level.SET or _alone(first) or rng.random() >= SECOND_CODE:
        return (first.id,)
    second = rng.choices(offered, shares)[0]
    return _in_order(variable, {first.id} if _alone(second) else {first.id, second.id})


def _alone(code: Code) -> bool:
    return code.exclusive or code.id in {NONE_CODE, UNDETERMINED_CODE}


def _in_order(variable: Variable, codes: set[str]) -> tuple[str, ...]:
    return tuple(code.id for code in variable.codes if code.id in codes)


@dataclass(frozen=True, slots=True)
class SimulatedReviewer:
    """The reviewer of that number (from 0) in a project of that seed."""

    number: int
    seed: int
    truths: Truths

    def sheet(self, case_id: str, codebook: Codebook) -> Sheet:
        """A complete sheet; variables are answered in order, as conditions let them appear."""
        rng = self._rng(case_id)
        truth = self.truths.of(case_id)
        sheet = Sheet(codebook)
        while (variable := sheet.next_open()) is not None:
            sheet = sheet.with_answer(variable.id, self._answer(variable, truth.get(variable.id, ()), rng))
        return sheet

    def certainty(self, case_id: str, sheet: Sheet) -> Certainty:
        """Lower where more could not be determined."""
        unsure = sum(UNDETERMINED_CODE in answer.codes for answer in sheet.answers.values())
        weights = (1 + 4 * unsure, 6 + 2 * unsure, max(8 - 3 * unsure, 1))
        return random.Random(f"{self.seed}/certainty/{self.number}/{case_id}").choices(
            tuple(Certainty), weights
        )[0]

    def _rng(self, case_id: str) -> random.Random:
        return random.Random(f"{self.seed}/reviewer/{self.number}/{case_id}")

    def _answer(self, variable: Variable, truth: Sequence[str], rng: random.Random) -> Answer:
        if variable.level is Level.COUNTRY:
            return typed(rng.choices(list(COUNTRIES), list(COUNTRIES.values()))[0])
        if variable.level is Level.NUMBER:
            return typed(variable.minimum or variable.maximum or "1")
        if variable.level is Level.TEXT:
            return typed("synthetic")
        care = REVIEWER_CARE[self.number % len(REVIEWER_CARE)]
        slips = rng.random() < (1 - ACCURACY.get(variable.id, USUAL_ACCURACY)) * care
        codes = _another(variable, truth, rng) if slips else tuple(truth)
        return NONE if codes == (NONE_CODE,) and variable.level is Level.SET else chosen(*codes)


def _another(variable: Variable, truth: Sequence[str], rng: random.Random) -> tuple[str, ...]:
    """A different answer, as people differ: a neighbour of an ordered code, undetermined, or any other."""
    offered = [code.id for code in variable.offered]
    others = [code for code in offered if code not in truth]
    if not others:
        return tuple(truth)
    if UNDETERMINED_CODE in others and rng.random() < 0.3:
        return (UNDETERMINED_CODE,)
    place = offered.index(truth[0])
    near = [
        code
        for code in offered[max(place - 1, 0) : place + 2]
        if code in others and code != UNDETERMINED_CODE
    ]
    if near and (variable.level is Level.ORDINAL or rng.random() < 0.6):
        return (rng.choice(near),)
    return (rng.choice(others),)
