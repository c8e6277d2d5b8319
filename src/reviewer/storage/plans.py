"""Assignment plans: kept as they were made; and the withdrawing of assignments that nobody has begun."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import insert

from reviewer.domain.errors import NotAllowed
from reviewer.domain.identifiers import AccountKey, CaseKey, DrawKey, PlanKey
from reviewer.domain.person import Right
from reviewer.services.ports import CodedOnce, NewPlan, PlannableCase, PlannedTask, StoredPlan, UnbegunTask
from reviewer.storage.catalogue import require_code
from reviewer.storage.frames import HINTS, stratum_of
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.scope import Scope
from reviewer.storage.tables.design import AssignmentPlanRow
from reviewer.storage.withdrawing import UNBEGUN, withdraw_unbegun

_HINT = "ifnull(CAST(c.highest_category AS TEXT), '')"
_DRAWN = (
    "SELECT c.id, c.case_id, {stratum}, " + _HINT + ", {assigned} FROM drawn_case d"
    " JOIN case_record c ON c.id = d.case_id JOIN case_progress p ON p.case_id = c.id{begun}"
    " WHERE d.draw_id = :draw ORDER BY c.id"
)
_EVERY = (
    "SELECT c.id, c.case_id, {stratum}, " + _HINT + ", {assigned} FROM case_record c"
    " JOIN case_progress p ON p.case_id = c.id{begun} ORDER BY c.id"
)
# Begun is what is not open any more, and what is open but flagged, drafted, coded or to be undone.
_TOUCHED = (
    "SELECT case_id, reviewer_id FROM assignment WHERE flagged = 1"
    " UNION SELECT case_id, reviewer_id FROM draft"
    " UNION SELECT case_id, reviewer_id FROM coding UNION SELECT case_id, account_id FROM undo_step"
)
_BEGUN = (
    "SELECT DISTINCT a.case_id, a.reviewer_id FROM (SELECT case_id, reviewer_id FROM assignment"
    f" WHERE state <> 'open' UNION {_TOUCHED}) b"
    " JOIN assignment a ON a.case_id = b.case_id AND a.reviewer_id = b.reviewer_id"
)
_BY_CASE = (
    f" LEFT JOIN (SELECT case_id, count(*) AS begun FROM ({_BEGUN}) GROUP BY case_id) g ON g.case_id = c.id"
)
# The same of one case at a time, for the few cases of a draw among many.
_BEGUN_BY = (
    "SELECT DISTINCT a.reviewer_id FROM assignment a WHERE a.case_id = {case} AND (a.state <> 'open'"
    " OR a.flagged = 1 OR EXISTS (SELECT 1 FROM draft d WHERE d.reviewer_id = a.reviewer_id"
    " AND d.case_id = a.case_id) OR EXISTS (SELECT 1 FROM coding k WHERE k.case_id = a.case_id"
    " AND k.reviewer_id = a.reviewer_id) OR EXISTS (SELECT 1 FROM undo_step u"
    " WHERE u.account_id = a.reviewer_id AND u.case_id = a.case_id))"
)
_WITHDRAWABLE = Prepared(
    "SELECT (SELECT ifnull(sum(cases), 0) FROM queue_count WHERE state = 'open') - (SELECT count(*)"
    f" FROM ({_TOUCHED}) g JOIN assignment o ON o.case_id = g.case_id AND o.reviewer_id = g.reviewer_id"
    " WHERE o.state = 'open')"
)
_HOLDERS = Prepared("SELECT DISTINCT reviewer_id FROM assignment WHERE case_id = :case")
_BEGINNERS = Prepared(_BEGUN_BY.format(case=":case"))
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
    " WHERE p.assigned = 1 AND p.done = 1 AND g.kind IN ('submitted', 'migrated')"
    " AND NOT EXISTS (SELECT 1 FROM coding n WHERE n.case_id = g.case_id"
    " AND (n.reviewer_id <> g.reviewer_id OR n.revision > g.revision))"
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

    def cases(
        self, draw: DrawKey | None, *, stratify: str = "", begun_only: bool = False
    ) -> list[PlannableCase]:
        """The cases of a draw, or all of the project, by case key, with their strata."""
        self._require()
        if stratify in HINTS and not self._scope.hints:
            raise NotAllowed(f"Who codes blind may not divide cases by '{stratify}'.")
        values: dict[str, object] = {} if draw is None else {"draw": draw}
        of_draw = "''" if draw is None else "d.stratum"
        sql = (_EVERY if draw is None else _DRAWN).format(
            stratum=stratum_of(stratify, values) if stratify else of_draw,
            assigned=_assigned(draw, begun_only=begun_only),
            begun=_BY_CASE if begun_only and draw is None else "",
        )
        return [PlannableCase(*row) for row in self._access.stream(Prepared(sql), **values)]

    def withdrawable(self) -> int:
        """How many assignments of everybody are open and not begun."""
        self._require()
        return int((self._access.one(_WITHDRAWABLE) or (0,))[0])

    def holders(self, case: CaseKey, *, begun_only: bool = False) -> frozenset[AccountKey]:
        """Who has the case, or has begun it."""
        self._require()
        rows = self._access.all(_BEGINNERS if begun_only else _HOLDERS, case=case)
        return frozenset(AccountKey(row[0]) for row in rows)

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
        """Cases that one reviewer alone has coded, and whether that code was chosen; raises NotFound where
        the codebook never had it.
        """
        self._require()
        self._scope.viewer.require(Right.SEE_ALL_CODINGS)
        require_code(self._access, variable, code)
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


def _assigned(draw: DrawKey | None, *, begun_only: bool) -> str:
    """SQL of how many have a case, or have begun it."""
    if not begun_only:
        return "p.assigned"
    return (
        "ifnull(g.begun, 0)" if draw is None else f"(SELECT count(*) FROM ({_BEGUN_BY.format(case='c.id')}))"
    )


def _stored(row: Row) -> StoredPlan:
    key, at, by, draw, round_, kind, record = row
    return StoredPlan(
        PlanKey(key), at, by, None if draw is None else DrawKey(draw), round_, kind, json.loads(record)
    )
