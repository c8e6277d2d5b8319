"""Giving cases to reviewers by plan: blind to each other, balanced, in one transaction with its record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import AccountKey, CaseKey, Clock, DrawKey, PlanKey, to_microseconds
from reviewer.domain.person import Account, Right, Role
from reviewer.domain.planning import (
    Load,
    Overlap,
    PlanCase,
    PlanRequest,
    WorkPlan,
    loads,
    pair_counts,
    planned,
)
from reviewer.services.ports import NewPlan, PlannableCase, PlannedTask, Store, StoredPlan, Writing


@dataclass(frozen=True, slots=True)
class AssignRequest:
    """What is asked for.

    `draw` names the draw whose cases are assigned (None: the newest, or every case where nothing was drawn);
    `calibration` the ids of cases with a known answer; `round` is one more than the last where None.
    """

    reviewers: tuple[str, ...]
    seed: int
    coders: int = 2
    overlap: Overlap = field(default_factory=Overlap)
    draw: DrawKey | None = None
    round: int | None = None
    calibration: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assigned:
    """A plan as it was made, or as it would be (`key` None).

    `left_out` counts cases that have assignments already, `withdrawn` assignments that everybody had without
    a plan and that nobody had begun.
    """

    key: PlanKey | None
    draw: DrawKey | None
    plan: WorkPlan
    cases: int
    overlap: int
    left_out: int
    withdrawn: int

    @property
    def loads(self) -> list[Load]:
        """How many cases each reviewer gets, by kind."""
        return loads(self.plan)

    @property
    def pairs(self) -> dict[tuple[str, str], int]:
        """How many cases each two reviewers share."""
        return pair_counts(self.plan)


class Assigning:
    """Makes plans as the supervisor who is signed in."""

    def __init__(self, store: Store, account: Account, *, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._clock = clock

    def preview(self, request: AssignRequest) -> Assigned:
        """The plan as it would be; nothing is kept."""
        return self._assigned(request, keep=False)

    def make(self, request: AssignRequest) -> Assigned:
        """Plan, assign and keep.

        From then on cases go to those they are assigned to: what everybody had without a plan, and nobody has
        begun, leaves the queues.  Refused where no case is left to assign.
        """
        return self._assigned(request, keep=True)

    def all(self) -> list[StoredPlan]:
        """Every plan of the project, the oldest first."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            return read.plans.all()

    def _assigned(self, request: AssignRequest, *, keep: bool) -> Assigned:
        self._account.require(Right.SUPERVISE)
        with self._store.writing(self._account) as work:
            people = reviewers_named(work, request.reviewers)
            withdrawn = _end_of_everyone(work)
            draw = request.draw if request.draw is not None else _newest_draw(work)
            if draw is not None:
                work.draws.get(draw)
            known = work.plans.cases(draw)
            calibration = _calibration(work, request.calibration, people)
            open_cases = [one for one in known if not one.assigned and one.case_id not in calibration]
            if not open_cases:
                raise Refused(
                    "There is no case left to assign.",
                    where=f"draw {draw}" if draw is not None else "",
                    mend="Draw or import cases, or name another draw.",
                )
            plan = planned(
                [PlanCase(one.case_id, one.stratum, one.hint) for one in open_cases],
                _plan_request(request, work.plans.all()),
            )
            keys = {one.case_id: one.case for one in open_cases} | calibration
            at = to_microseconds(self._clock())
            key = _keep(work, plan, people, keys, draw=draw, at=at)
            made = Assigned(
                key=key if keep else None,
                draw=draw,
                plan=plan,
                cases=len(open_cases),
                overlap=plan.request.overlap.of(len(open_cases)) if request.coders > 1 else 0,
                left_out=_left_out(known, calibration) - len(open_cases),
                withdrawn=withdrawn,
            )
            work.record("plan.made", f"plan {key}", _detail(made), at)
            if keep:
                work.commit()
        return made


def reviewers_named(work: Writing, names: Sequence[str]) -> dict[str, AccountKey]:
    """Accounts by name; NotFound or Refused unless each is enabled and reviews."""
    people: dict[str, AccountKey] = {}
    for name in names:
        account = work.projects.account_named(name)
        if account is None:
            raise NotFound(f"There is no account '{name}'.", mend="See 'reviewer people list'.")
        if not account.enabled or Role.REVIEWER not in account.roles:
            raise Refused(f"'{name}' is not an enabled reviewer.", mend="Name accounts of role reviewer.")
        people[name] = account.key
    return people


def _end_of_everyone(work: Writing) -> int:
    """Where every reviewer has every case, take back what is not begun; the plan says who has what."""
    if work.projects.info().policy is not AssignmentPolicy.EVERYONE:
        return 0
    work.projects.set_policy(AssignmentPolicy.ASSIGNED_ONLY)
    reviewers = [one for one in work.projects.accounts() if Role.REVIEWER in one.roles]
    return sum(work.plans.withdraw_unbegun(one.key) for one in reviewers)


def _newest_draw(work: Writing) -> DrawKey | None:
    draws = work.draws.all()
    return draws[-1].key if draws else None


def _calibration(
    work: Writing, case_ids: Sequence[str], people: Mapping[str, AccountKey]
) -> dict[str, CaseKey]:
    found: dict[str, CaseKey] = {}
    for case_id in case_ids:
        case = work.cases.find(case_id)
        if case is None:
            raise NotFound("There is no such case for calibration.", where=f"case {case_id}")
        for name, reviewer in people.items():
            if work.queue.assignment(reviewer, case) is not None:
                raise Refused(f"'{name}' has this calibration case already.", where=f"case {case_id}")
        found[case_id] = case
    return found


def _left_out(known: Sequence[PlannableCase], calibration: Mapping[str, CaseKey]) -> int:
    return sum(one.case_id not in calibration for one in known)


def _plan_request(request: AssignRequest, earlier: Sequence[StoredPlan]) -> PlanRequest:
    next_round = max((one.round for one in earlier), default=0) + 1
    return PlanRequest(
        reviewers=request.reviewers,
        seed=request.seed,
        coders=request.coders,
        overlap=request.overlap,
        round=request.round if request.round is not None else next_round,
        calibration=request.calibration,
    )


def _keep(
    work: Writing,
    plan: WorkPlan,
    people: Mapping[str, AccountKey],
    keys: Mapping[str, CaseKey],
    *,
    draw: DrawKey | None,
    at: int,
) -> PlanKey:
    asked = plan.request
    record: dict[str, object] = {
        "reviewers": list(asked.reviewers),
        "seed": asked.seed,
        "coders": asked.coders,
        "overlap_share": str(asked.overlap.share) if asked.overlap.count is None else None,
        "overlap_count": asked.overlap.count,
        "calibration": list(asked.calibration),
    }
    tasks = (PlannedTask(keys[one.case_id], people[one.reviewer], one.kind.value) for one in plan.tasks())
    key = work.plans.add(NewPlan(draw, asked.round, "plan", record, at), tasks)
    for name, queue in plan.queues.items():
        work.queue.assign(people[name], (keys[task.case_id] for task in queue), round_number=asked.round)
    return key


def _detail(made: Assigned) -> dict[str, object]:
    asked = made.plan.request
    return {
        "draw": made.draw,
        "round": asked.round,
        "seed": asked.seed,
        "coders": asked.coders,
        "cases": made.cases,
        "overlap": made.overlap,
        "withdrawn": made.withdrawn,
        "loads": dict(sorted(Counter({one.reviewer: one.total for one in made.loads}).items())),
    }
