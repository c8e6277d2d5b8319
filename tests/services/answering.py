"""Filling in sheets as a reviewer would, by a seeded generator."""

from __future__ import annotations

import random

from reviewer.domain.answer import Answer
from reviewer.domain.codebook import Level, Variable
from reviewer.domain.sheet import choose, toggle
from reviewer.services.coding import CodingDesk, OpenedCase


def any_answer(variable: Variable, rng: random.Random) -> Answer:
    """An answer that the variable takes."""
    code = rng.choice(variable.offered).id
    if variable.level is not Level.SET:
        return choose(variable, code)
    first = toggle(variable, None, code)
    second = toggle(variable, first, rng.choice(variable.offered).id)
    answer = second or first
    assert answer is not None
    return answer


def fill_in(desk: CodingDesk, opened: OpenedCase, rng: random.Random) -> dict[str, Answer]:
    """Answer every required variable that applies; gives the finished answers."""
    sheet = opened.sheet
    while (variable := sheet.next_open()) is not None:
        answer = any_answer(variable, rng)
        desk.answer(opened.row.case, variable.id, answer)
        sheet = sheet.with_answer(variable.id, answer)
    return sheet.finished()
