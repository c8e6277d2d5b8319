"""Work that nobody has touched for long, over every reviewer: for those who supervise."""

from __future__ import annotations

import json

from reviewer.domain.identifiers import AccountKey, CaseKey
from reviewer.domain.person import Right
from reviewer.services.ports import AbandonedCounts, Draft, UnbegunTask
from reviewer.storage.assignments import clear_flag
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.drafts import end_draft_of, read_draft
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.scope import Scope
from reviewer.storage.withdrawing import UNBEGUN, withdraw_handed_back

# The last coding of each kind that a person makes is found along the index; plans name whom they gave cases.
_CODED = (
    "SELECT max(g.at) FROM (VALUES ('submitted'), ('withdrawn'), ('handed_back')) AS kinds JOIN coding g"
    " ON g.id = (SELECT max(m.id) FROM coding m WHERE m.reviewer_id = a.id AND m.kind = kinds.column1)"
)
_TOUCHED = (
    "max(a.created_at,"
    f" ifnull(({_CODED}), 0),"
    " ifnull((SELECT max(d.updated_at) FROM draft d WHERE d.reviewer_id = a.id), 0),"
    " ifnull((SELECT u.at FROM undo_step u WHERE u.account_id = a.id ORDER BY u.number DESC LIMIT 1), 0),"
    " ifnull((SELECT max(p.at) FROM assignment_plan p, json_each(p.record, '$.reviewers') r"
    " WHERE r.value = a.name), 0))"
)
_IDLE = Prepared(
    "SELECT a.id FROM account a JOIN queue_count q ON q.reviewer_id = a.id AND q.state = 'open'"
    f" WHERE q.cases > 0 AND {_TOUCHED} < :before ORDER BY a.id"
)
_UNBEGUN = Prepared(f"SELECT count(*) FROM assignment a WHERE {UNBEGUN}")
_DRAFTERS = Prepared("SELECT DISTINCT reviewer_id FROM draft WHERE updated_at < :before ORDER BY reviewer_id")
_DRAFTS = Prepared(
    "SELECT case_id FROM draft WHERE reviewer_id = :reviewer AND updated_at < :before"
    " ORDER BY updated_at LIMIT :count"
)
_OLD_DRAFTS = Prepared("SELECT count(*) FROM draft WHERE updated_at < :before")
_HANDERS_BACK = Prepared("SELECT reviewer_id FROM queue_count WHERE state = 'handed_back' AND cases > 0")
_BACK = (
    "a.reviewer_id = :reviewer AND a.state = 'handed_back' AND (SELECT g.at FROM coding g"
    " WHERE g.case_id = a.case_id AND g.reviewer_id = a.reviewer_id ORDER BY g.revision DESC LIMIT 1)"
    " < :before"
)
_COUNT_BACK = Prepared(f"SELECT count(*) FROM assignment a WHERE {_BACK}")
_HANDED_BACK = Prepared(
    "SELECT a.case_id, c.case_id, a.round, ifnull((SELECT t.kind FROM planned_task t"
    " WHERE t.case_id = a.case_id AND t.reviewer_id = a.reviewer_id ORDER BY t.plan_id DESC LIMIT 1),"
    " 'single'),"
    " (SELECT json_group_array(DISTINCT o.reviewer_id) FROM assignment o WHERE o.case_id = a.case_id)"
    f" FROM assignment a JOIN case_record c ON c.id = a.case_id WHERE {_BACK} ORDER BY a.position"
)


class Abandoned:
    """Reading of what was not touched since a moment."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._scope = scope
        self._catalogue = catalogue

    def idle(self, before: int) -> list[AccountKey]:
        """Reviewers with assignments to begin who have done nothing, and been given nothing, since then."""
        self._require()
        return [AccountKey(row[0]) for row in self._access.all(_IDLE, before=before)]

    def counts(self, before: int) -> AbandonedCounts:
        """How much there is."""
        idle = self.idle(before)
        return AbandonedCounts(
            idle=len(idle),
            unbegun=sum(self._number(_UNBEGUN, reviewer=one) for one in idle),
            drafts=self._number(_OLD_DRAFTS, before=before),
            handed_back=sum(
                self._number(_COUNT_BACK, reviewer=one, before=before) for one in self.handers_back(before)
            ),
        )

    def drafters(self, before: int) -> list[AccountKey]:
        """Reviewers with drafts that were touched last before then."""
        self._require()
        return [AccountKey(row[0]) for row in self._access.all(_DRAFTERS, before=before)]

    def drafts(self, reviewer: AccountKey, before: int, count: int) -> list[Draft]:
        """Such drafts of one reviewer, the oldest first."""
        self._require()
        rows = self._access.all(_DRAFTS, reviewer=reviewer, before=before, count=count)
        found = (read_draft(self._access, self._catalogue, reviewer, CaseKey(case)) for (case,) in rows)
        return [one for one in found if one is not None]

    def handers_back(self, before: int) -> list[AccountKey]:
        """Reviewers with assignments that they handed back before then."""
        self._require()
        found = [AccountKey(row[0]) for row in self._access.all(_HANDERS_BACK)]
        return [one for one in found if self._number(_COUNT_BACK, reviewer=one, before=before)]

    def handed_back(self, reviewer: AccountKey, before: int) -> list[UnbegunTask]:
        """Such assignments of one reviewer, in the order of the queue."""
        self._require()
        return [
            UnbegunTask(CaseKey(case), case_id, round_, kind, frozenset(json.loads(coders)))
            for case, case_id, round_, kind, coders in self._access.all(
                _HANDED_BACK, reviewer=reviewer, before=before
            )
        ]

    def _number(self, question: Prepared, **values: object) -> int:
        row = self._access.one(question, **values)
        return 0 if row is None else int(row[0])

    def _require(self) -> None:
        self._scope.viewer.require(Right.SUPERVISE)
        self._scope.viewer.require(Right.SEE_ALL_CODINGS)


class AbandonedWrites(Abandoned):
    """Ends what was abandoned; what was said stays."""

    def end_draft(self, draft: Draft) -> None:
        """Take the draft away, with its flag."""
        self._require()
        end_draft_of(self._access, draft.reviewer, draft.case)
        clear_flag(self._access, draft.reviewer, draft.case)

    def take_back(self, reviewer: AccountKey, cases: frozenset[CaseKey]) -> int:
        """Take assignments away that were handed back."""
        self._require()
        return withdraw_handed_back(self._access, reviewer, cases)
