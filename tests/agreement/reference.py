"""The reference cases: published and constructed ratings with values confirmed by other programs."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from reviewer.agreement import sets, units
from reviewer.agreement.summary import Answer, summarise
from reviewer.agreement.tally import Tally

TOLERANCE = 1e-9


@cache
def document() -> dict[str, Any]:
    path = Path(__file__).with_name("data") / "reference_public.json"
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def cases(*, of_sets: bool) -> list[dict[str, Any]]:
    return [case for case in document()["cases"] if (case["level"] == "set") is of_sets]


def case(identifier: str) -> dict[str, Any]:
    found: dict[str, Any] = next(case for case in document()["cases"] if case["id"] == identifier)
    return found


def ratings_of(case: dict[str, Any]) -> units.Ratings:
    if "table" in case:
        return units.from_table(case["table"], case["categories"], numeric=case["numeric"])
    return units.from_rows(case["ratings"], case["categories"], numeric=case["numeric"])


def sets_of(case: dict[str, Any]) -> sets.SetRatings:
    return sets.from_rows(case["sets"], case["flags"])


@cache
def tally(identifier: str) -> Tally:
    return Tally(ratings_of(case(identifier)))


@cache
def answers(identifier: str) -> dict[str, Answer]:
    return summarise(tally(identifier), case(identifier)["level"])


def close(got: object, expected: object) -> bool:
    """Both absent, or both numbers that differ by less than the reference's tolerance."""
    if expected is None or got is None:
        return got is None and expected is None
    assert isinstance(got, int | float), got
    assert isinstance(expected, int | float), expected
    return abs(got - expected) <= TOLERANCE
