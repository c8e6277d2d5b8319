"""Whether everybody has the cases that were given to them and no others, and how far each of these is.

Assignments change with the work, so that no entry answers for their rows.  But each has a reason: a plan
gave it, everybody gets every case, or an entry says how many were given; and what is closed was closed by a
coding.  All of these are answered for, and assignments are led back to them.  Only a plan takes a case away.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.storage.prepared import ends_of
from reviewer.storage.standing import digest_of_row
from reviewer.storage.task_states import are_wrong as states_are_wrong

ASSIGNMENT = "assignment"
AT_ONCE = 20_000
"""So many rows are looked at between two moments at which it can be stopped."""

_POLICY = "project.policy"
_EVERYONE = digest_of_row((1, AssignmentPolicy.EVERYONE.value))
_PLANS = (
    "SELECT p.id, p.round, p.kind, ifnull((SELECT a.id FROM account a WHERE a.name ="
    " iif(p.kind = 'replacement', p.record ->> '$.replaced', NULL)), 0) FROM assignment_plan p ORDER BY p.id"
)
_PIECE = (
    "SELECT case_id FROM planned_task WHERE plan_id = ? AND case_id >= ? ORDER BY case_id LIMIT 1 OFFSET ?"
)
_MISSING = (
    "SELECT t.case_id, t.reviewer_id FROM planned_task t WHERE t.plan_id = ? AND t.case_id >= ?"
    " AND t.case_id < ? AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.case_id = t.case_id"
    " AND a.reviewer_id = t.reviewer_id AND a.round = ?)"
)
_GIVEN_ON = (
    "SELECT 1 FROM planned_task WHERE case_id = ? AND plan_id IN (SELECT value FROM json_each(?)) LIMIT 1"
)
_CALIBRATION = "SELECT 1 FROM planned_task WHERE (case_id, reviewer_id, kind) = (?, ?, 'calibration') LIMIT 1"
_HANDED_BACK = "SELECT 1 FROM coding WHERE (case_id, reviewer_id, kind) = (?, ?, 'handed_back') LIMIT 1"
_UNPLANNED = (
    "SELECT n.name, count(*), max(a.round) FROM assignment a JOIN account n ON n.id = a.reviewer_id"
    " WHERE a.id BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM planned_task t JOIN assignment_plan p"
    " ON p.id = t.plan_id AND p.round = a.round WHERE t.case_id = a.case_id"
    " AND t.reviewer_id = a.reviewer_id) GROUP BY n.name"
)
_LACKING = (
    "SELECT 1 FROM account r JOIN account_role o ON o.account_id = r.id AND o.role = 'reviewer'"
    " JOIN case_record c ON c.id BETWEEN ? AND ? WHERE r.enabled = 1 AND NOT EXISTS (SELECT 1 FROM"
    " assignment a WHERE a.case_id = c.id AND a.reviewer_id = r.id) LIMIT 1"
)
_GAPS = "SELECT 1 FROM assignment GROUP BY reviewer_id HAVING count(*) <> max(position) LIMIT 1"
_GIVEN = (
    'SELECT canonical FROM audit_entry WHERE instr(canonical, CAST(\'"kind":"assignment.added"\' AS BLOB))'
    ' OR instr(canonical, CAST(\'"kind":"package.merged"\' AS BLOB))'
)
_BY_PLANS_ALONE = (
    "SELECT count(*) FROM planned_task WHERE reviewer_id = (SELECT id FROM account WHERE name = ?)"
)


class Tasks:
    """What a trail says of assignments, gathered entry by entry in their order."""

    def __init__(self) -> None:
        self._plans: list[tuple[int, int, int]] = []
        self._merged: list[tuple[int, int]] = []
        self._once_everyone = False

    def hear(self, seq: int, kind: object, table: str, ends: tuple[int, int]) -> None:
        """An entry answers for these rows of that table."""
        if table == "assignment_plan":
            self._plans.append((*ends, seq))
        elif table == "coding" and kind == "package.merged":
            self._merged.append(ends)

    def hear_policy(self, standing: Any) -> None:
        """What an entry tells of settings: whether everybody once got every case."""
        said = standing.get(_POLICY) if isinstance(standing, dict) else None
        self._once_everyone |= isinstance(said, dict) and _EVERYONE in said.values()

    def misfits(
        self, driver: Any, hear: Callable[[], object] = bool, *, whole: bool
    ) -> Iterator[tuple[int, str]]:
        """(entry, table) of plans whose tasks are not all there; entry 0: assignments that nothing gave, or
        that are as far as nothing says.

        `whole`: the project was made by a version that gave none without a reason; else only what plans gave
        is looked at.  `hear` is called now and then; what it raises ends it.
        """
        given = _GivenByPlans(driver, hear, everyone_first=self._once_everyone or not whole)
        entries = {self._entry_of(plan): ASSIGNMENT for plan in given.missing()}
        yield from entries.items()
        wrong = driver.execute(_GAPS).fetchone() is not None
        if whole and not wrong:
            wrong = (
                self._are_unplanned(driver, hear, given.replaced)
                or _are_lacking(driver, hear)
                or any(
                    states_are_wrong(driver, piece, self._came_along)
                    for piece in _pieces(driver, ASSIGNMENT, hear)
                )
            )
        if wrong:
            yield 0, ASSIGNMENT

    def _entry_of(self, plan: int) -> int:
        return next((seq for first, last, seq in self._plans if first <= plan <= last), 0)

    def _came_along(self, coding: int) -> bool:
        """Whether a package brought that coding: it may have found the case in any state."""
        place = bisect_right(self._merged, (coding, 1 << 62)) - 1
        return place >= 0 and coding <= self._merged[place][1]

    def _are_unplanned(
        self, driver: Any, hear: Callable[[], object], replaced: Mapping[int, list[int]]
    ) -> bool:
        """Whether somebody has other cases than plans gave, and not as many as entries say."""
        found: Counter[str] = Counter()
        for piece in _pieces(driver, ASSIGNMENT, hear):
            for name, count, round_ in driver.execute(_UNPLANNED, piece):
                found[name] += count
                if self._once_everyone and round_ > 1:
                    return True
        if self._once_everyone:
            return False
        given = _given(driver)
        keys = dict(driver.execute("SELECT name, id FROM account"))
        for name in {*found, *given}:
            if found[name] > given[name]:
                return True
            planned = driver.execute(_BY_PLANS_ALONE, (name,)).fetchone()[0]
            if found[name] < given[name] and not planned and keys.get(name) not in replaced:
                return True
        return False


class _GivenByPlans:
    """Plans in their order, and who was replaced by which of them."""

    def __init__(self, driver: Any, hear: Callable[[], object], *, everyone_first: bool) -> None:
        self._driver = driver
        self._hear = hear
        self._plans = driver.execute(_PLANS).fetchall()
        self.replaced: dict[int, list[int]] = {}
        for plan, _, _, absent in self._plans:
            if absent:
                self.replaced.setdefault(absent, []).append(plan)
        # Until the first plan divides them everybody has all cases, and then what nobody has begun goes.
        kinds = [plan for plan, _, kind, _ in self._plans if kind == "plan"]
        self._divided = kinds[0] if kinds and everyone_first else 0

    def missing(self) -> Iterator[int]:
        """Plans of which a task is not there, and no later plan took it away."""
        for plan, round_, *_ in self._plans:
            if plan >= self._divided and any(self._are_missing(plan, round_)):
                yield plan

    def _are_missing(self, plan: int, round_: int) -> Iterator[bool]:
        for first, behind in self._pieces(plan):
            self._hear()
            rows = self._driver.execute(_MISSING, (plan, first, behind, round_))
            yield any(not self._was_taken(plan, *row) for row in rows.fetchall())

    def _pieces(self, plan: int) -> Iterator[tuple[int, int]]:
        first = -(1 << 62)
        while row := self._driver.execute(_PIECE, (plan, first, AT_ONCE)).fetchone():
            # A case has some few tasks in a plan.
            behind = max(row[0], first + 1)
            yield first, behind
            first = behind
        yield first, 1 << 62

    def _was_taken(self, plan: int, case: int, reviewer: int) -> bool:
        later = [one for one in self.replaced.get(reviewer, ()) if one > plan]
        if later and self._driver.execute(_GIVEN_ON, (case, json.dumps(later))).fetchone():
            return True
        # One for calibration goes to nobody where all have it; nor where abandoned work comes back.
        if self._driver.execute(_CALIBRATION, (case, reviewer)).fetchone() is None:
            return False
        return bool(later) or self._driver.execute(_HANDED_BACK, (case, reviewer)).fetchone() is not None


def _are_lacking(driver: Any, hear: Callable[[], object]) -> bool:
    """Whether everybody gets every case, and somebody has one not."""
    row = driver.execute("SELECT policy FROM project").fetchone()
    if row is None or row[0] != AssignmentPolicy.EVERYONE.value:
        return False
    return any(driver.execute(_LACKING, piece).fetchone() for piece in _pieces(driver, "case_record", hear))


def _given(driver: Any) -> Counter[str]:
    """How many cases entries say that each was given without a plan: in demo projects, and on a desk by work
    packages.
    """
    given: Counter[str] = Counter()
    for (canonical,) in driver.execute(_GIVEN):
        try:
            said = json.loads(canonical)
            kind, detail = said["kind"], said["detail"]
            if kind == "assignment.added":
                given[said["subject"]] += int(detail["cases"])
            elif kind == "package.merged" and detail.get("kind") == "work":
                given[said["actor"]] += int(detail.get("tasks", detail.get("new", 0)))
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
    return given


def _pieces(driver: Any, table: str, hear: Callable[[], object]) -> Iterator[tuple[int, int]]:
    """The first and the last key of each some rows."""
    first, last = driver.execute(ends_of(table)).fetchone()
    for low in range(first, last + 1, AT_ONCE) if first is not None else ():
        hear()
        yield low, min(low + AT_ONCE - 1, last)
