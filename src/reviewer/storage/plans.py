"""Assignment plans: kept as they were made; and the withdrawing of assignments that nobody has begun."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import insert

from reviewer.domain.identifiers import AccountKey, CaseKey, DrawKey, PlanKey
from reviewer.domain.person import Right
from reviewer.services.ports import CodedOnce, NewPlan, PlannableCase, PlannedTask, StoredPlan, UnbegunTask
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.scope import Scope
from reviewer.storage.tables.design import AssignmentPlanRow
from reviewer.storage.withdrawing import UNBEGUN, withdraw_unbegun

_HINT = "ifnull(CAST(c.highest_category AS TEXT), '')"
_DRAWN = Prepared(
    f"SELECT c.id, c.case_id, d.stratum, {_HINT}, p.assigned FROM drawn_case d"
    " JOIN case_record c ON c.id = d.case_id JOIN case_progress p ON p.case_id = c.id"
    " WHERE d.draw_id = :draw ORDER BY c.id"
)
_EVERY = Prepared(
    f"SELECT c.id, c.case_id, '', {_HINT}, p.assigned FROM case_record c"
    " JOIN case_progress p ON p.case_id = c.id ORDER BY c.id"
)
_ALL = Prepared(
    "SELECT p.id, p.at, a.name, p.draw_id, p.round, p.kind, p.record FROM assignment_plan p"
    " JOIN account a ON a.id = p.account_id ORDER BY p.id"
)
_TASKS = Prepared(
    "SELECT case_id, reviewer_id, kind, weight FROM planned_task WHERE plan_id = :plan"
    " ORDER BY case_id, reviewer_id"
)
# The newest plan that gave the case to the reviewer says why; the rule that everyone gets all says nothing.
_KIND = (
    "SELECT kind FROM planned_task t WHERE t.case_id = a.case_id AND t.reviewer_id = a.reviewer_id"
    " ORDER BY t.plan_id DESC LIMIT 1"
)
_CODERS = "SELECT json_group_array(DISTINCT o.reviewer_id) FROM assignment o WHERE o.case_id = a.case_id"
_UNBEGUN_TASKS = Prepared(
    f"SELECT a.case_id, c.case_id, a.round, ifnull(({_KIND}), 'single'), ({_CODERS})"
    f" FROM assignment a JOIN case_record c ON c.id = a.case_id WHERE {UNBEGUN} ORDER BY a.position"
)
# One coder alone has the case and has submitted it; the newest revision says whether the code was chosen.
_FIRST = Prepared(
    "SELECT p.case_id, c.case_id, g.reviewer_id, EXISTS (SELECT 1 FROM coding_answer a"
    " JOIN codebook_variable v ON v.id = a.variable_id JOIN codebook_code k ON k.id = a.code_id"
    " WHERE a.coding_id = g.id AND v.name = :variable AND k.name = :code)"
    " FROM case_progress p JOIN case_record c ON c.id = p.case_id JOIN coding g ON g.case_id = p.case_id"
    " WHERE p.assigned = 1 AND p.done = 1 AND g.kind = 'submitted' AND NOT EXISTS (SELECT 1 FROM coding n"
    " WHERE n.case_id = g.case_id AND (n.reviewer_id <> g.reviewer_id OR n.revision > g.revision))"
    " ORDER BY p.case_id"
)
_WAITING = Prepared(
    "SELECT reviewer_id, sum(cases) FROM queue_count WHERE state IN ('open', 'draft') AND cases > 0"
    " GROUP BY reviewer_id"
)
_SHARED = Prepared(
    "SELECT o.reviewer_id, t.reviewer_id, count(*) FROM planned_task o JOIN planned_task t"
    " ON t.plan_id = o.plan_id AND t.case_id = o.case_id AND t.reviewer_id > o.reviewer_id"
    " WHERE o.kind = 'overlap' GROUP BY o.reviewer_id, t.reviewer_id"
)
_ADD = Prepared(insert(AssignmentPlanRow), columns=("at", "account_id", "draw_id", "round", "kind", "record"))
_ADD_TASK = Prepared(
    "INSERT INTO planned_task (plan_id, case_id, reviewer_id, kind, weight)"
    " VALUES (:plan, :case, :reviewer, :kind, :weight)"
)


class Plans:
    """Reading of plans; for those who supervise."""

    def __init__(self, access: Access, scope: Scope) -> None:
        self._access = access
        self._scope = scope

    def cases(self, draw: DrawKey | None) -> list[PlannableCase]:
        """The cases of a draw, or all of the project, by case key."""
        self._require()
        rows = self._access.stream(_EVERY) if draw is None else self._access.stream(_DRAWN, draw=draw)
        return [PlannableCase(*row) for row in rows]

    def all(self) -> list[StoredPlan]:
        """Every plan, the oldest first."""
        self._require()
        return [_stored(row) for row in self._access.all(_ALL)]

    def tasks(self, key: PlanKey) -> list[PlannedTask]:
        """The tasks of a plan, by case and reviewer."""
        self._require()
        return [PlannedTask(*row) for row in self._access.stream(_TASKS, plan=key)]

    def unbegun(self, reviewer: AccountKey) -> list[UnbegunTask]:
        """The reviewer's assignments that can still be withdrawn, in the order of the queue."""
        self._require()
        return [
            UnbegunTask(CaseKey(case), case_id, round_, kind, frozenset(json.loads(coders)))
            for case, case_id, round_, kind, coders in self._access.stream(_UNBEGUN_TASKS, reviewer=reviewer)
        ]

    def first_codings(self, variable: str, code: str) -> list[CodedOnce]:
        """Cases that one reviewer alone has coded, and whether that code was chosen."""
        self._require()
        self._scope.viewer.require(Right.SEE_ALL_CODINGS)
        rows = self._access.stream(_FIRST, variable=variable, code=code)
        return [CodedOnce(CaseKey(case), name, AccountKey(who), bool(has)) for case, name, who, has in rows]

    def waiting(self) -> dict[AccountKey, int]:
        """How many assignments each reviewer has yet to do."""
        self._require()
        return {AccountKey(reviewer): cases for reviewer, cases in self._access.all(_WAITING)}

    def shared(self) -> dict[tuple[AccountKey, AccountKey], int]:
        """How many cases each two reviewers have in common by plans."""
        self._require()
        rows = self._access.all(_SHARED)
        return {(AccountKey(one), AccountKey(other)): count for one, other, count in rows}

    def _require(self) -> None:
        self._scope.viewer.require(Right.SUPERVISE)


class PlanWrites(Plans):
    """Plans are append only; withdrawing takes assignments away, and never what was begun."""

    def add(self, plan: NewPlan, tasks: Iterable[PlannedTask]) -> PlanKey:
        """Keep a plan with its tasks; the assignments themselves are made through the queue."""
        self._require()
        key = self._access.insert(
            _ADD,
            at=plan.at,
            account_id=self._scope.viewer.key,
            draw_id=plan.draw,
            round=plan.round,
            kind=plan.kind,
            record=json.dumps(plan.record, sort_keys=True, ensure_ascii=False),
        )
        self._access.many(
            _ADD_TASK,
            (
                {
                    "plan": key,
                    "case": one.case,
                    "reviewer": one.reviewer,
                    "kind": one.kind,
                    "weight": one.weight,
                }
                for one in tasks
            ),
        )
        return PlanKey(key)

    def withdraw_unbegun(self, reviewer: AccountKey) -> int:
        """Take every untouched assignment of the reviewer away; how many."""
        self._require()
        return withdraw_unbegun(self._access, reviewer)


def _stored(row: Row) -> StoredPlan:
    key, at, by, draw, round_, kind, record = row
    return StoredPlan(
        PlanKey(key), at, by, None if draw is None else DrawKey(draw), round_, kind, json.loads(record)
    )
