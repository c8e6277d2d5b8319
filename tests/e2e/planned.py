"""What a reviewer is going to answer, and the keys for it, worked out from `codebook show --json` alone."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Given = dict[str, tuple[str, ...]]

CONDITIONS: dict[str, Callable[[Given], bool]] = {
    "coercion": lambda given: "youth_produced" in given.get("production_context", ()),
    "offender_sex": lambda given: given.get("offender_visible") == ("yes",),
}
"""The conditions of gi-2018's required variables, written once more by hand: the test's own opinion."""


@dataclass
class Record:
    """One record's answers in the order in which they are given, with the keys of each."""

    given: Given = field(default_factory=dict)
    strokes: list[list[str]] = field(default_factory=list)
    singles: int = 0
    flags: int = 0
    sets_left_by_enter: int = 0

    @property
    def budget(self) -> int:
        """The most keys that the record may cost."""
        return self.singles + self.flags + self.sets_left_by_enter + 1


def plan(book: dict[str, Any], rng: random.Random) -> Record:
    """Answers to every required variable that applies."""
    record = Record()
    for variable in book["variables"]:
        name = variable["id"]
        hidden = name in CONDITIONS and not CONDITIONS[name](record.given)
        if hidden or not (variable["enabled"] and variable["required"]):
            continue
        codes = [code for code in variable["codes"] if code["enabled"] and not code["retired"]]
        if variable["level"] == "set":
            _plan_set(record, name, codes, rng)
        else:
            code = rng.choice(codes)
            record.given[name] = (code["id"],)
            record.strokes.append([code["key"]])
            record.singles += 1
    return record


def _plan_set(record: Record, name: str, codes: list[dict[str, Any]], rng: random.Random) -> None:
    exclusive = [code for code in codes if code["exclusive"]]
    ordinary = [code for code in codes if not code["exclusive"]]
    if exclusive and rng.random() < 0.3:
        code = rng.choice(exclusive)
        record.given[name] = (code["id"],)
        record.strokes.append([code["key"]])
        record.flags += 1
        return
    chosen = sorted(rng.sample(range(len(ordinary)), rng.randint(1, min(3, len(ordinary)))))
    record.given[name] = tuple(ordinary[index]["id"] for index in chosen)
    record.strokes.append([*(ordinary[index]["key"] for index in chosen), "Return"])
    record.flags += len(chosen)
    record.sets_left_by_enter += 1
