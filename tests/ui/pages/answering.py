"""A reviewer who answers at random by the keys of the codebook: the test's own opinion of the way."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from reviewer.domain.codebook import Codebook, Level, Variable
from tests.ui.pages.screen import Screen

Given = dict[str, tuple[str, ...]]
APPLIES: dict[str, Callable[[Given], bool]] = {
    "coercion": lambda given: "youth_produced" in given.get("production_context", ()),
    "offender_sex": lambda given: given.get("offender_visible") == ("yes",),
}


@dataclass
class Answers:
    """What is given, the keys for it, and the most keys it may cost."""

    given: Given = field(default_factory=dict)
    keys: list[str] = field(default_factory=list)
    budget: int = 1

    def add(self, variable: Variable, codes: list[str], *, enter: bool) -> None:
        self.given[variable.id] = tuple(codes)
        keys = {code.id: code.key for code in variable.codes}
        self.keys += [keys[code] for code in codes] + (["enter"] if enter else [])
        self.budget += len(codes) + enter


def plan(codebook: Codebook, rng: random.Random) -> Answers:
    answers = Answers()
    for variable in codebook.enabled:
        applies = APPLIES.get(variable.id)
        if not variable.required or (applies is not None and not applies(answers.given)):
            continue
        if variable.level is not Level.SET:
            answers.add(variable, [rng.choice(variable.offered).id], enter=False)
        elif (alone := [code.id for code in variable.offered if code.exclusive]) and rng.random() < 0.4:
            answers.add(variable, [rng.choice(alone)], enter=False)
        else:
            several = [code.id for code in variable.offered if not code.exclusive]
            chosen = set(rng.sample(several, rng.randint(1, 2)))
            answers.add(variable, [code for code in several if code in chosen], enter=True)
    return answers


def given_in(screen: Screen) -> dict[str, tuple[str, ...]]:
    """What the store has for the open case, as `Answers.given` says it."""
    sheet = screen.stored().sheet
    return {name: answer.codes or ("none",) for name, answer in sheet.answers.items()}
