"""Single tasks given to people who may not take all of them, so that loads end as level as they can.

Each task goes to the least loaded who may take it; then tasks are handed on along chains of people for as
long as that brings someone with two tasks fewer nearer (Harvey, Ladner, Lovasz and Tamir 2006,
semi-matchings: where no such chain is left, no other division has a smaller largest load).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reviewer.domain.seeded import ranker


@dataclass(frozen=True, slots=True)
class OpenTask:
    """A case to be given to somebody; `others` have it already or had it, and cannot take it."""

    case_id: str
    others: frozenset[str]


def spread(
    tasks: Sequence[OpenTask],
    people: Sequence[str],
    *,
    loads: Mapping[str, int],
    seed: int,
    met: Mapping[tuple[str, str], int] | None = None,
) -> dict[str, str]:
    """Who takes each case; cases that nobody may take are left out.

    `loads` says how much each of the people has already, `met` how many cases two of them (ascending) share.
    Among the equally loaded, whoever shares fewest cases with the others on it takes it.
    """
    rank = ranker(seed, purpose="spread")
    order = sorted(tasks, key=lambda task: (_takers(task, people), rank(task.case_id)))
    division = _Division(people, loads, met or {})
    for task in order:
        division.take(task)
    while division.improve():
        pass
    return division.holders


def _takers(task: OpenTask, people: Sequence[str]) -> int:
    return sum(one not in task.others for one in people)


class _Division:
    def __init__(
        self, people: Sequence[str], loads: Mapping[str, int], met: Mapping[tuple[str, str], int]
    ) -> None:
        self._people = sorted(people)
        self._loads = {one: loads.get(one, 0) for one in self._people}
        self._met = Counter(met)
        # What one could hand on to another; dictionaries keep the order, which sets do not.
        self._movable: dict[tuple[str, str], dict[str, OpenTask]] = {}
        self.holders: dict[str, str] = {}

    def take(self, task: OpenTask) -> None:
        able = [one for one in self._people if one not in task.others]
        if able:
            self._give(task, min(able, key=lambda one: (self._loads[one], self._meetings(task, one), one)))

    def _meetings(self, task: OpenTask, person: str) -> int:
        return sum(self._met[_pair(person, other)] for other in task.others)

    def _give(self, task: OpenTask, person: str) -> None:
        self.holders[task.case_id] = person
        self._loads[person] += 1
        for other in task.others:
            self._met[_pair(person, other)] += 1
        for one in self._people:
            if one != person and one not in task.others:
                self._movable.setdefault((person, one), {})[task.case_id] = task

    def _take_back(self, task: OpenTask) -> None:
        person = self.holders.pop(task.case_id)
        self._loads[person] -= 1
        for other in task.others:
            self._met[_pair(person, other)] -= 1
        for one in self._people:
            self._movable.get((person, one), {}).pop(task.case_id, None)

    def improve(self) -> bool:
        """Hand tasks on along one chain that levels the loads, if there is one."""
        for person in sorted(self._people, key=lambda one: (-self._loads[one], one)):
            chain = self._chain(person)
            if chain:
                for giver, taker in chain:
                    task = next(iter(self._movable[giver, taker].values()))
                    self._take_back(task)
                    self._give(task, taker)
                return True
        return False

    def _chain(self, start: str) -> list[tuple[str, str]]:
        """The shortest chain from `start` to somebody with at least two tasks fewer, last step first."""
        before: dict[str, str] = {start: ""}
        waiting = [start]
        for giver in waiting:
            for taker in self._people:
                if taker in before or not self._movable.get((giver, taker)):
                    continue
                before[taker] = giver
                waiting.append(taker)
                if self._loads[taker] <= self._loads[start] - 2:
                    return _steps(before, taker)
        return []


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _steps(before: Mapping[str, str], end: str) -> list[tuple[str, str]]:
    steps = []
    while before[end]:
        steps.append((before[end], end))
        end = before[end]
    return steps
