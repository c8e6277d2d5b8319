"""Later changes to plans: somebody is replaced, and cases with a rare code get a second coder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.enriching import Enrichment, FirstCoding, SecondCoding, second_codings
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import AccountKey, Clock, PlanKey, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.domain.planning import Task, TaskKind
from reviewer.domain.replacing import Replacement, check_substitutes, replaced
from reviewer.services.assigning import reviewers_named
from reviewer.services.ports import NewPlan, PlannedTask, Store, UnbegunTask, Writing


@dataclass(frozen=True, slots=True)
class Replaced:
    """What was handed on, by round: a calibration case once for each of the others who lacked it.  `kept`
    counts cases that none of the others may take, `dropped` calibration cases that all of them have.
    """

    reviewer: str
    moved: tuple[tuple[int, Task], ...]
    kept: int
    dropped: int

    @property
    def cases(self) -> int:
        """How many cases were handed on."""
        return len({task.case_id for _, task in self.moved})

    @property
    def calibration(self) -> int:
        """How many of them for calibration."""
        return len({task.case_id for _, task in self.moved if task.kind is TaskKind.CALIBRATION})


@dataclass(frozen=True, slots=True)
class Seconded:
    """The second codings of a plan, or as they would be (`key` None); `first` counts the cases coded once."""

    key: PlanKey | None
    round: int
    first: int
    codings: tuple[SecondCoding, ...]


@dataclass(frozen=True, slots=True)
class HandedOn:
    """Tasks of one reviewer by round, as others have them now, and those that nobody may take."""

    moved: tuple[tuple[int, Task], ...]
    unplaced: tuple[UnbegunTask, ...]

    def by_taker(self) -> dict[str, int]:
        """How many each of the others got."""
        return dict(sorted(Counter(task.reviewer for _, task in self.moved).items()))


class Reassigning:
    """Changes what earlier plans gave, as the supervisor who is signed in; what was begun stays."""

    def __init__(self, store: Store, account: Account, *, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._clock = clock

    def replace(self, name: str, substitutes: Sequence[str], *, seed: int, keep: bool = True) -> Replaced:
        """Hand on what the reviewer has not begun; where that is nothing, nothing is written.

        Refused while everybody has every case.
        """
        self._account.require(Right.SUPERVISE)
        with self._store.writing(self._account) as work:
            if work.projects.info().policy is AssignmentPolicy.EVERYONE:
                raise Refused("Every reviewer has every case; there is nothing to hand on.")
            absent = work.projects.account_named(name)
            if absent is None:
                raise NotFound(f"There is no account '{name}'.", mend="See 'reviewer people list'.")
            people = reviewers_named(work.projects, substitutes)
            check_substitutes([name], substitutes)
            unbegun = work.plans.unbegun(absent.key)
            if not unbegun:
                return Replaced(name, (), 0, 0)
            at = to_microseconds(self._clock())
            outcome = hand_unbegun_on(work, absent, unbegun, people, seed=seed, at=at)
            moved, stay = outcome.moved, outcome.unplaced
            placed = {task.case_id for _, task in moved}
            result = Replaced(name, moved, len(stay), len(unbegun) - len(placed) - len(stay))
            work.record("plan.replaced", name, _detail(result, substitutes, seed), at)
            if keep:
                work.commit()
        return result

    def second(
        self,
        reviewers: Sequence[str],
        *,
        variable: str,
        code: str,
        wanted: Enrichment,
        keep: bool = True,
    ) -> Seconded:
        """Give cases that one reviewer coded to another: more of those in which the code was chosen.

        Refused where no case was coded by one alone; raises NotFound where the codebook never had the code.
        """
        self._account.require(Right.SUPERVISE)
        with self._store.writing(self._account) as work:
            people = reviewers_named(work.projects, reviewers)
            names = {one.key: one.name for one in work.projects.accounts()}
            once = work.plans.first_codings(variable, code)
            if not once:
                raise Refused("No case has been coded by one reviewer alone.")
            first = [FirstCoding(one.case_id, names[one.reviewer], one.flagged) for one in once]
            codings = second_codings(first, reviewers, wanted)
            round_ = max((one.round for one in work.plans.all()), default=0) + 1
            keys = {one.case_id: one.case for one in once}
            at = to_microseconds(self._clock())
            record = {
                "variable": variable,
                "code": code,
                "flagged_share": str(wanted.flagged),
                "other_share": str(wanted.others),
                "seed": wanted.seed,
                "reviewers": list(reviewers),
            }
            tasks = [
                PlannedTask(keys[one.case_id], people[one.reviewer], TaskKind.SECOND.value, one.weight)
                for one in codings
            ]
            key = work.plans.add(NewPlan(None, round_, "second", record, at), tasks)
            for name, reviewer in people.items():
                own = [keys[one.case_id] for one in codings if one.reviewer == name]
                work.queue.assign(reviewer, own, round_number=round_)
            detail = {**record, "first": len(first), "second": len(codings), "round": round_}
            work.record("plan.seconded", f"plan {key}", detail, at)
            if keep:
                work.commit()
        return Seconded(key if keep else None, round_, len(first), tuple(codings))


def hand_unbegun_on(
    work: Writing,
    absent: Account,
    unbegun: Sequence[UnbegunTask],
    people: Mapping[str, AccountKey],
    *,
    seed: int,
    at: int,
) -> HandedOn:
    """Give `unbegun`, all that the reviewer has not begun, to `people`; what none of them may take stays."""
    work.plans.withdraw_unbegun(absent.key)
    outcome = hand_on(work, absent, unbegun, people, seed=seed, at=at)
    for one in outcome.unplaced:
        work.queue.assign(absent.key, [one.case], round_number=one.round)
    return outcome


def hand_on(
    work: Writing,
    absent: Account,
    tasks: Sequence[UnbegunTask],
    people: Mapping[str, AccountKey],
    *,
    seed: int,
    at: int,
) -> HandedOn:
    """Plan these tasks of one reviewer for `people`, round by round; calibration cases that all of them have
    are in neither part.  The reviewer's own assignments are the caller's.
    """
    moved: list[tuple[int, Task]] = []
    unplaced: list[UnbegunTask] = []
    names = {one.key: one.name for one in work.projects.accounts()}
    for round_ in sorted({one.round for one in tasks}):
        of_round = [one for one in tasks if one.round == round_]
        outcome = _handed_on(work, absent.name, of_round, people, names=names, seed=seed)
        _keep(work, outcome, of_round, people, round_=round_, at=at, seed=seed, absent=absent.name)
        moved += [(round_, task) for task in outcome.moved]
        left = set(outcome.unplaced)
        unplaced += [one for one in of_round if one.case_id in left]
    return HandedOn(tuple(moved), tuple(unplaced))


def _handed_on(
    work: Writing,
    absent: str,
    tasks: Sequence[UnbegunTask],
    people: Mapping[str, AccountKey],
    *,
    names: dict[AccountKey, str],
    seed: int,
) -> Replacement:
    waiting = work.plans.waiting()
    met = {
        (min(names[one], names[other]), max(names[one], names[other])): count
        for (one, other), count in work.plans.shared().items()
    }
    return replaced(
        [Task(one.case_id, absent, TaskKind(one.kind)) for one in tasks],
        coders={one.case_id: frozenset(names[key] for key in one.coders) for one in tasks},
        substitutes=list(people),
        loads={name: waiting.get(key, 0) for name, key in people.items()},
        seed=seed,
        met=met,
    )


def _keep(
    work: Writing,
    outcome: Replacement,
    tasks: Sequence[UnbegunTask],
    people: Mapping[str, AccountKey],
    *,
    round_: int,
    at: int,
    seed: int,
    absent: str,
) -> None:
    keys = {one.case_id: one.case for one in tasks}
    record = {"replaced": absent, "seed": seed, "reviewers": list(people)}
    planned = [PlannedTask(keys[one.case_id], people[one.reviewer], one.kind.value) for one in outcome.moved]
    work.plans.add(NewPlan(None, round_, "replacement", record, at), planned)
    for name, reviewer in people.items():
        own = [keys[one.case_id] for one in outcome.moved if one.reviewer == name]
        work.queue.assign(reviewer, own, round_number=round_)


def _detail(result: Replaced, substitutes: Sequence[str], seed: int) -> dict[str, object]:
    counts = {name: sum(task.reviewer == name for _, task in result.moved) for name in sorted(substitutes)}
    return {"seed": seed, "moved": counts, "kept": result.kept, "dropped": result.dropped}
