"""The queue of cases that wait for an adjudicator, its kept counts, and the rounds that were released."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from reviewer.domain.identifiers import CaseKey, CodebookKey
from reviewer.domain.person import Right
from reviewer.services.ports import Place, WaitingCase
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.scope import Scope
from reviewer.storage.settling_marks import COUNT
from reviewer.storage.settling_opinions import NOT_OWN

SEED = "settling.seed"

_SEED = Prepared("SELECT value FROM project_setting WHERE name = :name")
_PUT_SEED = Prepared(
    "INSERT INTO project_setting (name, value) VALUES (:name, :value) ON CONFLICT DO NOTHING"
)
_CODES = Prepared(
    "SELECT EXISTS (SELECT 1 FROM coding WHERE reviewer_id = :me)"
    " OR EXISTS (SELECT 1 FROM assignment WHERE reviewer_id = :me)"
)
_COUNTS = Prepared("SELECT state, sum(cases) FROM settling_count GROUP BY state")
_BY_ROUND = Prepared("SELECT round, state, cases FROM settling_count ORDER BY round, state")
_ROW = "SELECT s.case_id, c.case_id, q.weight, s.unresolved, "
_JOIN = " CROSS JOIN case_settling s ON s.case_id = q.case_id CROSS JOIN case_record c ON c.id = q.case_id"
_MINE = NOT_OWN.format(case="q.case_id")
_ORDER = " ORDER BY q.weight DESC, q.case_id LIMIT :count"
# Two ranges of the index, one behind the other: ties may be many, and an OR would go through all of them.
_BEHIND = ("q.weight = :weight AND q.case_id > :case", "q.weight < :weight")


def _paged(columns: str, source: str, fits: str) -> tuple[Prepared, Prepared]:
    """From the start, and behind (weight, case)."""
    plain = f"{columns}{source} WHERE {fits} AND {_MINE}{_ORDER}"
    parts = [
        f"SELECT * FROM ({columns}{source} WHERE {fits} AND {part} AND {_MINE}{_ORDER})" for part in _BEHIND
    ]
    return Prepared(plain), Prepared(" UNION ALL ".join(parts) + " LIMIT :count")


_WAITING = _paged(f"{_ROW} q.state", f" FROM case_settling q{_JOIN}", "q.state = :state")
_OF_VARIABLE = _paged(
    f"{_ROW} :state",
    f" FROM case_disagreement q{_JOIN}",
    "q.variable_id = :variable AND q.deferred = (:state = 'deferred')",
)
_VARIABLES = Prepared(
    "SELECT v.name, w.cases FROM variable_waiting w JOIN codebook_variable v ON v.id = w.variable_id"
    " WHERE v.codebook_id = :codebook AND w.cases > 0 ORDER BY v.position"
)
_PLACE = Prepared("SELECT weight, case_id FROM case_settling WHERE case_id = :case")
_STALE = Prepared(
    "SELECT q.case_id FROM case_settling q WHERE q.stale = 1 AND q.case_id > :after"
    f" AND {_MINE} ORDER BY q.case_id LIMIT :count"
)
_RELEASES = Prepared("SELECT round, at FROM feedback_release ORDER BY round")
_RELEASE = Prepared(
    "INSERT INTO feedback_release (round, account_id, at) VALUES (:round, :account, :at)"
    " ON CONFLICT DO NOTHING"
)
_BEFORE = Prepared(
    "SELECT s.case_id, s.round, s.state, s.stale FROM json_each(:cases) j"
    " CROSS JOIN case_settling s ON s.case_id = j.value"
)
_VARIABLES_BEFORE = Prepared(
    "SELECT d.variable_id, count(*) FROM json_each(:cases) j"
    " CROSS JOIN case_disagreement d ON d.case_id = j.value WHERE d.deferred = 0 GROUP BY d.variable_id"
)
_FRESH = Prepared("UPDATE case_settling SET stale = 0 WHERE case_id IN (SELECT value FROM json_each(:cases))")
_FORGET = Prepared("DELETE FROM case_disagreement WHERE case_id IN (SELECT value FROM json_each(:cases))")
_FORGET_DIFFERENCES = Prepared(
    "DELETE FROM final_difference WHERE case_id IN (SELECT value FROM json_each(:cases))"
)
_PUT = Prepared(
    "INSERT INTO case_settling (case_id, state, weight, unresolved, round, stale) VALUES (?, ?, ?, ?, ?, 0)"
    " ON CONFLICT (case_id) DO UPDATE SET state = excluded.state, weight = excluded.weight,"
    " unresolved = excluded.unresolved, round = excluded.round, stale = 0"
)
_PUT_VARIABLE = Prepared(
    "INSERT INTO case_disagreement (case_id, variable_id, weight, deferred) VALUES (?, ?, ?, ?)"
)
_PUT_DIFFERENCE = Prepared(
    "INSERT INTO final_difference (reviewer_id, case_id, variable_id) VALUES (?, ?, ?)"
)
_COUNT_VARIABLE = Prepared(
    "INSERT INTO variable_waiting (variable_id, cases) VALUES (:variable, max(:more, 0))"
    " ON CONFLICT (variable_id) DO UPDATE SET cases = cases + :more"
)


class Settling:
    """Reading of the queue, for whoever may supervise."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._scope = scope
        self._catalogue = catalogue

    def seed(self) -> int | None:
        """The seed by which coders are shuffled; None before it was made."""
        self._require()
        row = self._access.one(_SEED, name=SEED)
        return None if row is None else int(json.loads(row[0]))

    def counts(self) -> dict[str, int]:
        """Cases by state, and how many are stale."""
        self._require()
        return dict(self._access.all(_COUNTS))

    def by_round(self) -> list[tuple[int, str, int]]:
        """(round, state, cases) from kept counts."""
        self._require()
        return [(round_, state, cases) for round_, state, cases in self._access.all(_BY_ROUND)]

    def waiting(
        self,
        *,
        variable: str,
        codebook: CodebookKey,
        state: str,
        after: tuple[float, CaseKey] | None,
        count: int,
    ) -> list[WaitingCase]:
        """The next rows behind `after`, the heaviest first; never cases that the viewer codes."""
        self._require()
        start, behind = _OF_VARIABLE if variable else _WAITING
        values: dict[str, object] = {"state": state, "count": count, "me": self._coder()}
        if variable:
            values["variable"] = self._catalogue.names(self._access, codebook).variable(variable)
        if after is not None:
            values |= {"weight": after[0], "case": after[1]}
        rows = self._access.all(start if after is None else behind, **values)
        return [WaitingCase(CaseKey(case), case_id, *rest) for case, case_id, *rest in rows]

    def variables(self, codebook: CodebookKey) -> list[tuple[str, int]]:
        """Variables with open cases, in the codebook's order."""
        self._require()
        return [(name, cases) for name, cases in self._access.all(_VARIABLES, codebook=codebook)]

    def place(self, case: CaseKey) -> tuple[float, CaseKey] | None:
        """Where the case stands by weight, whatever its state; None where nobody coded it."""
        self._require()
        row = self._access.one(_PLACE, case=case)
        return None if row is None else (row[0], CaseKey(row[1]))

    def stale(self, after: CaseKey, count: int) -> list[CaseKey]:
        """Cases to be worked out again, by key; a blind viewer's own are left to others."""
        self._require()
        me = self._scope.viewer.key if self._scope.own_queue else None
        return [CaseKey(row[0]) for row in self._access.all(_STALE, after=after, count=count, me=me)]

    def releases(self) -> dict[int, int]:
        """When each round was released."""
        self._require()
        return dict(self._access.all(_RELEASES))

    def _coder(self) -> int | None:
        """The viewer, where there is any case that has to be kept from them."""
        me = self._scope.viewer.key
        row = self._access.one(_CODES, me=me)
        return me if row is not None and row[0] else None

    def _require(self) -> None:
        self._scope.viewer.require(Right.SUPERVISE)


class SettlingWrites(Settling):
    """Changes to the queue; kept counts change with it."""

    def put_seed(self, seed: int) -> None:
        """Once for each project."""
        self._require()
        if self._access.run(_PUT_SEED, name=SEED, value=json.dumps(seed)):
            self._access.stands("project_setting", SEED)

    def keep(self, cases: Sequence[CaseKey]) -> list[CaseKey]:
        """Those that are settled stay as they are, and are no longer stale; which they were."""
        self._require()
        kept: list[CaseKey] = []
        asked = set(cases)
        for case, round_, state, stale in self._access.all(_BEFORE, cases=json.dumps(list(asked))):
            if state == "settled":
                kept.append(CaseKey(case))
                self._access.run(COUNT, round=round_, state="stale", more=-stale)
        self._access.run(_FRESH, cases=json.dumps(kept))
        return kept

    def put(self, places: Sequence[Place], codebook: CodebookKey) -> None:
        """These cases are worked out and no longer stale."""
        self._require()
        cases = json.dumps([one.case for one in places])
        self._count(places, cases)
        self._put_variables(places, cases, codebook)
        self._access.many(_PUT, (_place(one) for one in places))

    def release(self, round_number: int, at: int) -> None:
        """Release a round; harmless where it is released."""
        self._require()
        if self._access.run(_RELEASE, round=round_number, account=self._scope.viewer.key, at=at):
            self._access.stands("feedback_release", str(round_number))

    def _count(self, places: Sequence[Place], cases: str) -> None:
        more: Counter[tuple[int, str]] = Counter((one.round, one.state) for one in places)
        for _, round_, state, stale in self._access.all(_BEFORE, cases=cases):
            more[round_, state] -= 1
            more[round_, "stale"] -= stale
        for (round_, state), number in more.items():
            if number:
                self._access.run(COUNT, round=round_, state=state, more=number)

    def _put_variables(self, places: Sequence[Place], cases: str, codebook: CodebookKey) -> None:
        keys = self._catalogue.names(self._access, codebook).variables
        open_ = [keys[name] for one in places for name, _, deferred in one.variables if not deferred]
        more = Counter(open_)
        more.subtract(dict(self._access.all(_VARIABLES_BEFORE, cases=cases)))
        for variable, number in more.items():
            if number:
                self._access.run(_COUNT_VARIABLE, variable=variable, more=number)
        self._access.run(_FORGET, cases=cases)
        self._access.run(_FORGET_DIFFERENCES, cases=cases)
        waiting = [
            (one.case, keys[name], weight, int(deferred))
            for one in places
            for name, weight, deferred in one.variables
        ]
        self._access.bulk(_PUT_VARIABLE, waiting)
        differing = [(who, one.case, keys[name]) for one in places for who, name in one.differing]
        self._access.bulk(_PUT_DIFFERENCE, differing)


def _place(one: Place) -> tuple[object, ...]:
    return one.case, one.state, one.weight, len(one.variables), one.round
