"""Assignment plans: who codes which case, blind to each other, balanced over reviewers, pairs and strata.

A plan follows from its request alone: the same cases, reviewers and seed give the same plan.  Cases that
several code are chosen at random within each stratum; each reviewer's queue mixes the hints of severity, and
cases with a known answer lie among the others unmarked.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

from reviewer.domain.allocation import shared_out
from reviewer.domain.errors import Refused
from reviewer.domain.mixing import mixed
from reviewer.domain.seeded import ordered
from reviewer.domain.teams import teams

MAX_REVIEWERS = 200


class TaskKind(StrEnum):
    """Why a reviewer has a case; reviewers are never shown it."""

    SINGLE = "single"
    OVERLAP = "overlap"
    CALIBRATION = "calibration"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class PlanCase:
    """A case to be coded; `hint` is what the order mixes, such as the highest upstream category."""

    case_id: str
    stratum: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many cases several reviewers code: a share of all, or a number."""

    share: Fraction = Fraction(1)
    count: int | None = None

    def of(self, cases: int) -> int:
        """The number among so many cases; halves are rounded up.  Refused where there are fewer."""
        if self.count is None and not 0 <= self.share <= 1:
            raise Refused("The overlap is a share from 0 to 1.", mend="0.2 means every fifth case.")
        wanted = math.floor(self.share * cases + Fraction(1, 2)) if self.count is None else self.count
        if not 0 <= wanted <= cases:
            raise Refused(f"{wanted} cases cannot overlap among {cases}.", mend="Choose a smaller number.")
        return wanted


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """What is asked for: `coders` reviewers on each case of the overlap, one on each other case.

    `calibration` names cases with a known answer that every reviewer codes; they are none of the others.
    """

    reviewers: tuple[str, ...]
    seed: int
    coders: int = 2
    overlap: Overlap = field(default_factory=Overlap)
    round: int = 1
    calibration: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Task:
    """One reviewer's work on one case."""

    case_id: str
    reviewer: str
    kind: TaskKind


@dataclass(frozen=True, slots=True)
class WorkPlan:
    """The queue of each reviewer, in the order of working."""

    request: PlanRequest
    queues: Mapping[str, tuple[Task, ...]]

    def tasks(self) -> Iterator[Task]:
        """Every task, reviewer by reviewer."""
        for queue in self.queues.values():
            yield from queue


@dataclass(frozen=True, slots=True)
class Load:
    """How many cases a reviewer has, by kind."""

    reviewer: str
    single: int
    overlap: int
    calibration: int

    @property
    def total(self) -> int:
        """All cases of the queue."""
        return self.single + self.overlap + self.calibration


def planned(cases: Sequence[PlanCase], request: PlanRequest) -> WorkPlan:
    """The plan for these cases; loads of two reviewers differ by at most one.  Refused where it cannot be."""
    _check(cases, request)
    overlap, single = _divided(cases, request)
    people = ordered(request.reviewers, request.seed, purpose="reviewers")
    tasks: dict[str, list[tuple[Task, str]]] = {name: [] for name in request.reviewers}

    def give(case: PlanCase, reviewer: str, kind: TaskKind) -> None:
        tasks[reviewer].append((Task(case.case_id, reviewer, kind), case.hint))

    for case, team in zip(overlap, teams(len(people), request.coders, len(overlap)), strict=True):
        for place in team:
            give(case, people[place], TaskKind.OVERLAP)
    # Whoever has fewer so far is dealt to first, so that the sums differ by one at most.
    turn = sorted(people, key=lambda name: len(tasks[name]))
    for at, case in enumerate(single):
        give(case, turn[at % len(turn)], TaskKind.SINGLE)
    for name in request.reviewers:
        for case_id in request.calibration:
            give(PlanCase(case_id, hint="\0"), name, TaskKind.CALIBRATION)
    return WorkPlan(request, {name: _queue(name, tasks[name], request.seed) for name in request.reviewers})


def _queue(reviewer: str, tasks: Sequence[tuple[Task, str]], seed: int) -> tuple[Task, ...]:
    by_case = {task.case_id: task for task, _ in tasks}
    hints = {task.case_id: hint for task, hint in tasks}
    return tuple(by_case[case_id] for case_id in mixed(hints, seed, purpose=f"queue {reviewer}"))


def _check(cases: Sequence[PlanCase], request: PlanRequest) -> None:
    names = request.reviewers
    if not 1 <= len(names) <= MAX_REVIEWERS:
        raise Refused(f"A plan has 1 to {MAX_REVIEWERS} reviewers.", mend="Name them with --reviewers A,B,C.")
    if len(set(names)) != len(names):
        raise Refused("A reviewer is named twice.", where=", ".join(names))
    if not 1 <= request.coders <= len(names):
        raise Refused(
            f"{request.coders} coders for a case cannot be found among {len(names)} reviewers.",
            mend="Name more reviewers, or ask for fewer coders.",
        )
    if request.round < 1:
        raise Refused("Rounds count from 1.")
    ids = [*(case.case_id for case in cases), *request.calibration]
    twice = [case_id for case_id, count in Counter(ids).items() if count > 1]
    if twice:
        raise Refused("A case is named twice in the plan.", where=f"case {twice[0]}")


def _divided(cases: Sequence[PlanCase], request: PlanRequest) -> tuple[list[PlanCase], list[PlanCase]]:
    """Cases for several and cases for one, stratum by stratum, each in random order."""
    strata: dict[str, list[PlanCase]] = {}
    for case in cases:
        strata.setdefault(case.stratum, []).append(case)
    wanted = request.overlap.of(len(cases)) if request.coders > 1 else 0
    shares = shared_out(wanted, {name: len(members) for name, members in strata.items()})
    overlap: list[PlanCase] = []
    single: list[PlanCase] = []
    for name in sorted(strata):
        members = {case.case_id: case for case in strata[name]}
        in_order = [members[case_id] for case_id in ordered(members, request.seed, purpose="overlap")]
        overlap += in_order[: shares[name]]
        single += in_order[shares[name] :]
    return overlap, single


def loads(plan: WorkPlan) -> list[Load]:
    """Each reviewer's load, in the order of the request: the preview of a plan."""
    counted = {name: Counter(task.kind for task in queue) for name, queue in plan.queues.items()}
    return [
        Load(name, one[TaskKind.SINGLE], one[TaskKind.OVERLAP], one[TaskKind.CALIBRATION])
        for name, one in counted.items()
    ]


def pair_counts(plan: WorkPlan) -> dict[tuple[str, str], int]:
    """How many cases each two reviewers have in common, calibration left out; every pair is there."""
    coders: dict[str, list[str]] = {}
    for task in plan.tasks():
        if task.kind is TaskKind.OVERLAP:
            coders.setdefault(task.case_id, []).append(task.reviewer)
    counts = dict.fromkeys(combinations(sorted(plan.request.reviewers), 2), 0)
    for team in coders.values():
        for pair in combinations(sorted(team), 2):
            counts[pair] += 1
    return counts


def in_rounds(cases: Sequence[PlanCase], rounds: int, *, seed: int) -> list[list[PlanCase]]:
    """The cases divided among so many rounds; in all and in each stratum the rounds differ by one at most."""
    if not 1 <= rounds <= max(len(cases), 1):
        raise Refused(f"{len(cases)} cases cannot be divided among {rounds} rounds.")
    strata: dict[str, dict[str, PlanCase]] = {}
    for case in cases:
        strata.setdefault(case.stratum, {})[case.case_id] = case
    dealt = [
        strata[name][case_id]
        for name in sorted(strata)
        for case_id in ordered(strata[name], seed, purpose="rounds")
    ]
    return [dealt[at::rounds] for at in range(rounds)]
