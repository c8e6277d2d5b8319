"""Replacing a reviewer who is away: the open tasks go to others, and the plan keeps its promises.

Nobody gets a case that they have or had, every case keeps its number of coders, and loads stay as level as
the cases allow.  A calibration case goes to every substitute who lacks it: whoever has it codes it anyway.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from reviewer.domain.errors import Refused
from reviewer.domain.planning import Task, TaskKind
from reviewer.domain.spreading import OpenTask, spread


@dataclass(frozen=True, slots=True)
class Replacement:
    """The tasks as they are handed on, and the cases for which there is nobody left."""

    moved: tuple[Task, ...]
    unplaced: tuple[str, ...]


def replaced(
    tasks: Sequence[Task],
    *,
    coders: Mapping[str, frozenset[str]],
    substitutes: Sequence[str],
    loads: Mapping[str, int],
    seed: int,
    met: Mapping[tuple[str, str], int] | None = None,
) -> Replacement:
    """Hand on the open `tasks` of one reviewer to the substitutes.

    `coders` says who has each of these cases, or has coded it; `loads` how much each substitute has to do;
    `met` how many cases two reviewers share, as `planning.pair_counts` gives it.  Calibration cases that
    every substitute has are in neither part.
    """
    absent = {task.reviewer for task in tasks}
    if len(absent) > 1:
        raise Refused("One reviewer is replaced at a time.", where=", ".join(sorted(absent)))
    check_substitutes(absent, substitutes)
    lacking = {
        task.case_id: [one for one in substitutes if one not in coders.get(task.case_id, frozenset())]
        for task in tasks
        if task.kind is TaskKind.CALIBRATION
    }
    handed_on = [task for task in tasks if task.case_id not in lacking]
    waiting = [
        OpenTask(task.case_id, frozenset(coders.get(task.case_id, frozenset()) | absent))
        for task in handed_on
    ]
    more = Counter(loads) + Counter(one for people in lacking.values() for one in people)
    takers = {
        case: [one] for case, one in spread(waiting, substitutes, loads=more, seed=seed, met=met).items()
    } | lacking
    # In the order of the old queue: calibration cases stay among the others.
    moved = tuple(
        Task(task.case_id, one, task.kind) for task in tasks for one in takers.get(task.case_id, ())
    )
    return Replacement(moved, tuple(task.case_id for task in handed_on if task.case_id not in takers))


def check_substitutes(absent: Collection[str], substitutes: Collection[str]) -> None:
    """Refused where nobody else is named."""
    if set(absent) & set(substitutes) or not substitutes:
        raise Refused("A reviewer is replaced by others.", mend="Name one or more other reviewers.")
