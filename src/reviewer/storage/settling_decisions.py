"""Decisions of adjudicators: appended, never changed; and the steps by which they are undone and redone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from sqlalchemy import insert

from reviewer.domain.adjudication import Reason
from reviewer.domain.answer import Answer
from reviewer.domain.errors import NotFound
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey
from reviewer.domain.person import Right
from reviewer.services.ports import NewDecision, SettlingStep, StoredDecision
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.scope import Scope
from reviewer.storage.tables.settling import DecisionAnswer

KEPT = 200

_DECISION = (
    "SELECT d.id, d.uuid, d.case_id, d.variable_id, d.codebook_id, d.revision, d.kind, d.adjudicator_id,"
    " a.name, d.reason, d.note, d.at"
)
_NEWEST = (
    "NOT EXISTS (SELECT 1 FROM decision n WHERE n.case_id = d.case_id AND n.variable_id = d.variable_id"
    " AND n.revision = d.revision + 1)"
)
_STANDING = Prepared(
    f"{_DECISION} FROM json_each(:cases) j CROSS JOIN decision d ON d.case_id = j.value"
    f" JOIN account a ON a.id = d.adjudicator_id WHERE d.codebook_id = :codebook AND {_NEWEST}"
)
_OLDER = Prepared(
    f"{_DECISION} FROM json_each(:cases) j CROSS JOIN decision d ON d.case_id = j.value"
    " JOIN account a ON a.id = d.adjudicator_id"
    " WHERE d.codebook_id = (SELECT max(o.codebook_id) FROM decision o WHERE o.case_id = d.case_id"
    f" AND o.codebook_id < :codebook) AND d.kind <> 'withdrawn' AND {_NEWEST}"
)
_BY_UUID = Prepared(
    f"{_DECISION} FROM decision d JOIN account a ON a.id = d.adjudicator_id WHERE d.uuid = :uuid"
)
_BY_KEY = Prepared(f"{_DECISION} FROM decision d JOIN account a ON a.id = d.adjudicator_id WHERE d.id = :key")
_ANSWERS = Prepared(
    "SELECT w.decision_id, w.stage, w.variable_id, w.state, w.code_id, w.value FROM json_each(:keys) j"
    " CROSS JOIN decision_answer w ON w.decision_id = j.value ORDER BY w.decision_id, w.stage, w.part"
)
_ADD = Prepared(
    "INSERT INTO decision (uuid, case_id, codebook_id, variable_id, revision, kind, adjudicator_id, reason,"
    # Later than what it follows, whatever the clock says: every desk orders revisions by their times.
    " note, based_on, at) SELECT :uuid, :case, :codebook, :variable, 1 + ifnull(max(revision), 0), :kind,"
    " :adjudicator, :reason, :note, :based_on, max(:at, 1 + ifnull(max(at), 0)) FROM decision"
    " WHERE case_id = :case AND variable_id = :variable"
)
_ADD_ANSWER = Prepared(insert(DecisionAnswer))

_STEP = (
    "SELECT t.number, d.case_id, v.name, d.codebook_id, t.before_id, t.after_id"
    " FROM settling_step t JOIN decision d ON d.id = t.after_id"
    " JOIN codebook_variable v ON v.id = d.variable_id"
    " WHERE t.account_id = :account"
)
_TOP = Prepared(f"{_STEP} AND t.undone = 0 ORDER BY t.number DESC LIMIT 1")
_REDO_TOP = Prepared(f"{_STEP} AND t.undone = 1 ORDER BY t.number LIMIT 1")
_FORGET_UNDONE = Prepared("DELETE FROM settling_step WHERE account_id = :account AND undone = 1")
_PUSH = Prepared(
    "INSERT INTO settling_step (account_id, number, before_id, after_id, undone)"
    " SELECT :account, 1 + ifnull(max(number), 0), :before, :after, 0"
    " FROM settling_step WHERE account_id = :account"
)
_TRIM = Prepared(
    "DELETE FROM settling_step WHERE account_id = :account AND number <="
    f" (SELECT max(number) - {KEPT} FROM settling_step WHERE account_id = :account)"
)
_MARK = Prepared("UPDATE settling_step SET undone = :undone WHERE account_id = :account AND number = :number")


class Decisions:
    """Reading of decisions, for whoever may supervise."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._viewer = scope.viewer
        self._catalogue = catalogue

    def standing(
        self, cases: Sequence[CaseKey], codebook: CodebookKey
    ) -> dict[CaseKey, dict[str, StoredDecision]]:
        """The newest decision on each variable of these cases, whatever its kind."""
        self._viewer.require(Right.SUPERVISE)
        found: dict[CaseKey, dict[str, StoredDecision]] = {}
        rows = self._access.all(_STANDING, cases=json.dumps(cases), codebook=codebook)
        for decision in self._stored(rows):
            found.setdefault(decision.case, {})[decision.variable] = decision
        return found

    def older(self, cases: Sequence[CaseKey], codebook: CodebookKey) -> list[StoredDecision]:
        """The newest decisions under the newest version before this one that has any, of each case."""
        self._viewer.require(Right.SUPERVISE)
        return list(self._stored(self._access.all(_OLDER, cases=json.dumps(cases), codebook=codebook)))

    def by_uuid(self, uuid: str) -> StoredDecision | None:
        """The decision of that save id."""
        self._viewer.require(Right.SUPERVISE)
        return next(self._stored(self._access.all(_BY_UUID, uuid=uuid)), None)

    def by_key(self, key: int) -> StoredDecision:
        """The decision of that key; raises NotFound."""
        self._viewer.require(Right.SUPERVISE)
        for decision in self._stored(self._access.all(_BY_KEY, key=key)):
            return decision
        raise NotFound("There is no such decision.")

    def undo_top(self) -> SettlingStep | None:
        """The viewer's step that undo would take back."""
        return self._step(_TOP)

    def redo_top(self) -> SettlingStep | None:
        """The viewer's step that redo would do again."""
        return self._step(_REDO_TOP)

    def _step(self, which: Prepared) -> SettlingStep | None:
        self._viewer.require(Right.SUPERVISE)
        row = self._access.one(which, account=self._viewer.key)
        if row is None:
            return None
        number, case, variable, codebook, before, after = row
        return SettlingStep(number, CaseKey(case), variable, CodebookKey(codebook), before, after)

    def _stored(self, rows: list[Row]) -> Iterator[StoredDecision]:
        if not rows:
            return
        said: dict[tuple[int, str], list[Row]] = {}
        answers = self._access.all(_ANSWERS, keys=json.dumps([row[0] for row in rows]))
        for of_stage, group in groupby(answers, key=itemgetter(0, 1)):
            said[of_stage] = [row[2:] for row in group]
        yield from (self._decision(row, said) for row in rows)

    def _decision(self, row: Row, said: dict[tuple[int, str], list[Row]]) -> StoredDecision:
        key, uuid, case, variable, book, revision, kind, who, name, reason, note, at = row
        names = self._catalogue.names(self._access, CodebookKey(book))
        called = names.variable_names[variable]
        return StoredDecision(
            key=key,
            uuid=uuid,
            case=CaseKey(case),
            codebook=CodebookKey(book),
            variable=called,
            revision=revision,
            kind=kind,
            adjudicator=AccountKey(who),
            by=name,
            answer=names.answers(said.get((key, "decided"), [])).get(called),
            blind=names.answers(said.get((key, "blind"), [])).get(called),
            reason=None if reason is None else Reason(reason),
            note=note,
            at=at,
        )


class DecisionWrites(Decisions):
    """Appending decisions; the steps of the viewer."""

    def add(self, decision: NewDecision) -> StoredDecision:
        """Append it as the next revision on its variable, by the viewer."""
        self._viewer.require(Right.SUPERVISE)
        names = self._catalogue.names(self._access, decision.codebook)
        key = self._access.insert(
            _ADD,
            uuid=decision.uuid,
            case=decision.case,
            codebook=decision.codebook,
            variable=names.variable(decision.variable),
            kind=decision.kind,
            adjudicator=decision.adjudicator or self._viewer.key,
            reason=None if decision.reason is None else decision.reason.value,
            note=decision.note,
            based_on=json.dumps(decision.based_on),
            at=decision.at,
        )
        for stage, answer in (("decided", decision.answer), ("blind", decision.blind)):
            if answer is not None:
                self._add_answer(key, stage, decision, answer)
        return self.by_key(key)

    def _add_answer(self, key: int, stage: str, decision: NewDecision, answer: Answer) -> None:
        names = self._catalogue.names(self._access, decision.codebook)
        self._access.many(
            _ADD_ANSWER,
            [
                {
                    "decision_id": key,
                    "stage": stage,
                    "part": part,
                    "variable_id": variable,
                    "codebook_id": decision.codebook,
                    "state": state,
                    "code_id": code,
                    "value": value,
                }
                for variable, part, state, code, value in names.rows(decision.variable, answer)
            ],
        )

    def push(self, before: StoredDecision | None, after: StoredDecision) -> None:
        """A new step; undone ones are forgotten, and the last 200 stay."""
        self._viewer.require(Right.SUPERVISE)
        self._access.run(_FORGET_UNDONE, account=self._viewer.key)
        self._access.run(
            _PUSH,
            account=self._viewer.key,
            before=None if before is None else before.key,
            after=after.key,
        )
        self._access.run(_TRIM, account=self._viewer.key)

    def mark(self, step: SettlingStep, *, undone: bool) -> None:
        """The step is undone, or done again."""
        self._viewer.require(Right.SUPERVISE)
        self._access.run(
            _MARK,
            account=self._viewer.key,
            number=step.number,
            undone=int(undone),
        )
