"""Who codes what in the synthetic project, and when the codings that are made beforehand were made."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import combinations

from reviewer.domain.identifiers import to_microseconds

CODINGS_PER_CASE = 214 / 2000
OVERLAP = 0.2
PAIRED_SHARE = 0.35
OPEN_AT_LEAST = 10
UNASSIGNED, UNASSIGNED_FROM = 0.1, 100
"""The share of the cases that is left to be planned, in projects of at least so many cases."""
WORKING_DAYS = 15
_SESSION_START = time(9, 0)
_SESSION = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class ReviewerPlan:
    """One reviewer's cases in the order of the queue; the first `coded` of them are coded beforehand."""

    cases: tuple[str, ...]
    coded: int


def plan(case_ids: Sequence[str], *, reviewers: int, seed: int) -> tuple[ReviewerPlan, ...]:
    """A fifth of the cases goes to two reviewers, the others to one, a tenth to nobody yet; in small projects
    every case goes to somebody.
    """
    rng = random.Random(f"{seed}/plan")
    shuffled = rng.sample(case_ids, len(case_ids))
    codings = round(len(case_ids) * CODINGS_PER_CASE)
    overlap = round(len(case_ids) * OVERLAP) if reviewers > 1 else 0
    paired = min(round(codings * PAIRED_SHARE), overlap)
    pairs = list(combinations(range(reviewers), 2))
    queues: list[_Queue] = [_Queue() for _ in range(reviewers)]
    for number, case_id in enumerate(shuffled[:overlap]):
        for reviewer in pairs[number % len(pairs)]:
            queues[reviewer].add(case_id, coded=number < paired)
    singles = codings - 2 * paired
    left = round(len(case_ids) * UNASSIGNED) if len(case_ids) >= UNASSIGNED_FROM else 0
    for number, case_id in enumerate(shuffled[overlap : len(shuffled) - left]):
        queues[number % reviewers].add(case_id, coded=number < singles)
    return tuple(queue.plan(shuffled, rng) for queue in queues)


class _Queue:
    def __init__(self) -> None:
        self.coded: list[str] = []
        self.open: list[str] = []

    def add(self, case_id: str, *, coded: bool) -> None:
        (self.coded if coded else self.open).append(case_id)

    def plan(self, everything: Sequence[str], rng: random.Random) -> ReviewerPlan:
        mine = {*self.coded, *self.open}
        missing = max(OPEN_AT_LEAST - len(self.open), 0)
        self.open += [case_id for case_id in everything if case_id not in mine][:missing]
        coded, remaining = rng.sample(self.coded, len(self.coded)), rng.sample(self.open, len(self.open))
        # Where there are fewer cases than everyone should have open, coding gives way.
        keep = len(coded) if len(remaining) >= OPEN_AT_LEAST else max(len(mine) - OPEN_AT_LEAST, 0)
        keep = min(keep, len(coded))
        return ReviewerPlan((*coded[:keep], *coded[keep:], *remaining), keep)


@dataclass(frozen=True, slots=True)
class Session:
    """One reviewer's codings of one day: case ids and moments, in order."""

    reviewer: int
    codings: tuple[tuple[str, int], ...]


def sessions(plans: Sequence[ReviewerPlan], *, now: datetime) -> Iterator[Session]:
    """The sessions of the past weeks in the order of time; moments in microseconds since 1970 UTC."""
    for day in range(WORKING_DAYS):
        date = (now - timedelta(days=_days_ago(now, WORKING_DAYS - day))).date()
        for reviewer, of_one in enumerate(plans):
            share = _share(of_one.coded, day)
            cases = of_one.cases[share.start : share.stop]
            start = datetime.combine(date, _SESSION_START, now.tzinfo) + reviewer * _SESSION
            step = _SESSION / (len(cases) + 1)
            codings = tuple(
                (case_id, to_microseconds(start + (place + 1) * step)) for place, case_id in enumerate(cases)
            )
            if codings:
                yield Session(reviewer, codings)


def _share(coded: int, day: int) -> range:
    return range(coded * day // WORKING_DAYS, coded * (day + 1) // WORKING_DAYS)


def _days_ago(now: datetime, working_days: int) -> int:
    """How many days back so many working days lie, weekends left out."""
    days = 0
    while working_days:
        days += 1
        working_days -= (now - timedelta(days=days)).weekday() < 5
    return days
