"""Giving cases to reviewers by plan: blind to each other, balanced, in one transaction with its record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.identifiers import AccountKey, CaseKey, Clock, DrawKey, PlanKey, to_microseconds
from reviewer.domain.known_answers import Known
from reviewer.domain.person import Account, Right, Role
from reviewer.domain.planning import (
    Load,
    Overlap,
    PlanCase,
    PlanRequest,
    WorkPlan,
    in_rounds,
    loads,
    pair_counts,
    planned,
)
from reviewer.services.calibration import calibration_cases, known_answers
from reviewer.services.ports import (
    Cases,
    Draws,
    NewPlan,
    PlannableCase,
    PlannedTask,
    Plans,
    Projects,
    Store,
    StoredPlan,
    Writing,
)
from reviewer.services.watching import Watch

_STAGES = 4
"""Reading, planning, assigning, keeping: a plan tells how far it is by these."""


@dataclass(frozen=True, slots=True)
class AssignRequest:
    """What is asked for.

    `draw` names the draw whose cases are assigned (None: the newest, or every case where nothing was drawn);
    `calibration` the ids of cases with a known answer, `known` what is known of them (codes by variable);
    `round` is one more than the last where None.  `stratify` names a column whose values are the
    strata in place of the draw's.  With `rounds` the cases are divided among so many rounds, and this plan
    takes the first of these parts.
    """

    reviewers: tuple[str, ...]
    seed: int
    coders: int = 2
    overlap: Overlap = field(default_factory=Overlap)
    draw: DrawKey | None = None
    round: int | None = None
    calibration: tuple[str, ...] = ()
    known: Known = field(default_factory=dict)
    stratify: str = ""
    rounds: int = 1


@dataclass(frozen=True, slots=True)
class Assigned:
    """A plan as it was made, or as it would be (`key` None).

    `left_out` counts cases that have assignments already, `later` those of further rounds, `withdrawn`
    assignments that everybody had without a plan and that nobody had begun.
    """

    key: PlanKey | None
    draw: DrawKey | None
    plan: WorkPlan
    cases: int
    overlap: int
    left_out: int
    withdrawn: int
    later: int = 0

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

    def preview(self, request: AssignRequest, watch: Watch | None = None) -> Assigned:
        """The plan as it would be, from a view of the store: nothing is kept, and nobody waits for it."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            everyone = read.projects.info().policy is AssignmentPolicy.EVERYONE
            withdrawn = read.plans.withdrawable() if everyone else 0
            return _thought_out(read, request, withdrawn, watch or Watch(), begun_only=everyone).assigned

    def make(self, request: AssignRequest, watch: Watch | None = None) -> Assigned:
        """Plan, assign and keep.

        From then on cases go to those they are assigned to: what everybody had without a plan, and nobody has
        begun, leaves the queues.  Refused where no case is left to assign; raises Stopped.
        """
        self._account.require(Right.SUPERVISE)
        watch = watch or Watch()
        with self._store.writing(self._account) as work:
            thought = _thought_out(work, request, _end_of_everyone(work), watch)
            watch.step(2, _STAGES)
            at = to_microseconds(self._clock())
            key = _keep(work, thought, at=at)
            made = replace(thought.assigned, key=key)
            work.record("plan.made", f"plan {key}", _detail(made), at)
            watch.step(3, _STAGES)
            work.commit()
        return made

    def all(self) -> list[StoredPlan]:
        """Every plan of the project, the oldest first."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            return read.plans.all()


class _View(Protocol):
    """What a plan is made from: a view of the store, or a transaction on it."""

    @property
    def projects(self) -> Projects: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def draws(self) -> Draws: ...
    @property
    def plans(self) -> Plans: ...


@dataclass(frozen=True, slots=True)
class _Thought:
    """A plan that is not kept yet, with the keys of those whom it names."""

    assigned: Assigned
    people: Mapping[str, AccountKey]
    keys: Mapping[str, CaseKey]
    beside: Mapping[str, object]
    """Further facts for the plan's record."""


def _thought_out(
    view: _View, request: AssignRequest, withdrawn: int, watch: Watch, *, begun_only: bool = False
) -> _Thought:
    """With `begun_only` what nobody has begun counts as taken back already."""
    people = reviewers_named(view.projects, request.reviewers)
    draw = request.draw if request.draw is not None else _newest_draw(view.draws)
    if draw is not None:
        view.draws.get(draw)
    watch.step(0, _STAGES)
    plannable = view.plans.cases(draw, stratify=request.stratify, begun_only=begun_only)
    calibration = calibration_cases(
        view.cases, view.plans, request.calibration, people, begun_only=begun_only
    )
    free = [one for one in plannable if not one.assigned and one.case_id not in calibration]
    if not free:
        raise _nothing_free(draw, _left_out(plannable, calibration))
    cases = [PlanCase(one.case_id, one.stratum, one.hint) for one in free]
    if request.rounds != 1:
        cases = in_rounds(cases, request.rounds, seed=request.seed)[0]
    watch.step(1, _STAGES)
    plan = planned(cases, _plan_request(request, view.plans.all()))
    assigned = Assigned(
        key=None,
        draw=draw,
        plan=plan,
        cases=len(cases),
        overlap=plan.request.overlap.of(len(cases)) if request.coders > 1 else 0,
        left_out=_left_out(plannable, calibration) - len(free),
        withdrawn=withdrawn,
        later=len(free) - len(cases),
    )
    keys = {one.case_id: one.case for one in free} | calibration
    beside: dict[str, object] = {"stratify": request.stratify} if request.stratify else {}
    if request.rounds != 1:
        beside["rounds"] = request.rounds
    if known := known_answers(view.projects, request.known, calibration):
        beside["known"] = known
    return _Thought(assigned, people, keys, beside)


def _nothing_free(draw: DrawKey | None, assigned: int) -> Refused:
    where = f"draw {draw}" if draw is not None else ""
    if not assigned:
        return Refused("There is no case to assign.", where=where, mend="Import or draw cases first.")
    those = "the one case has" if assigned == 1 else f"all {assigned} cases have"
    return Refused(
        f"There is no case left to assign: {those} reviewers already, and a plan never takes a case away.",
        where=where,
        mend="Import or draw further cases, or name another draw; to pass on what somebody has not begun,"
        " replace that reviewer.",
    )


def reviewers_named(projects: Projects, names: Sequence[str]) -> dict[str, AccountKey]:
    """Accounts by name; NotFound or Refused unless each is enabled and reviews."""
    people: dict[str, AccountKey] = {}
    for name in names:
        account = projects.account_named(name)
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


def _newest_draw(draws: Draws) -> DrawKey | None:
    every = draws.all()
    return every[-1].key if every else None


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


def _keep(work: Writing, thought: _Thought, *, at: int) -> PlanKey:
    plan, people, keys = thought.assigned.plan, thought.people, thought.keys
    asked = plan.request
    record: dict[str, object] = {
        "reviewers": list(asked.reviewers),
        "seed": asked.seed,
        "coders": asked.coders,
        "overlap_share": str(asked.overlap.share) if asked.overlap.count is None else None,
        "overlap_count": asked.overlap.count,
        "calibration": list(asked.calibration),
        **thought.beside,
    }
    tasks = (PlannedTask(keys[one.case_id], people[one.reviewer], one.kind.value) for one in plan.tasks())
    key = work.plans.add(NewPlan(thought.assigned.draw, asked.round, "plan", record, at), tasks)
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
