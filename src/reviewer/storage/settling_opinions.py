"""What the coders of cases say: revisions in force at one codebook version, some hundred cases at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from reviewer.domain.adjudication import Opinion
from reviewer.domain.answer import Answer, Certainty
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey
from reviewer.domain.person import Right
from reviewer.services.ports import CaseView, CodedCase, CodedOpinion
from reviewer.storage.cases import Cases
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.scope import Scope

NOT_OWN = (
    "(:me IS NULL OR (NOT EXISTS (SELECT 1 FROM coding o WHERE o.case_id = {case} AND o.reviewer_id = :me)"
    " AND NOT EXISTS (SELECT 1 FROM assignment o WHERE o.case_id = {case} AND o.reviewer_id = :me)))"
)
"""The viewer `:me` neither coded the case nor was given it; NULL: no matter."""
IN_FORCE = (
    "k.kind IN ('submitted', 'migrated') AND NOT EXISTS (SELECT 1 FROM coding n WHERE n.case_id = k.case_id"
    " AND n.reviewer_id = k.reviewer_id AND n.revision = k.revision + 1)"
)

_CASES = Prepared(
    "SELECT c.id, c.case_id FROM json_each(:cases) j CROSS JOIN case_record c ON c.id = j.value"
    f" WHERE {NOT_OWN.format(case='c.id')} ORDER BY j.key"
)
_CODINGS = Prepared(
    "SELECT k.case_id, k.id, k.uuid, k.reviewer_id, k.codebook_id, k.round, k.certainty, k.note"
    " FROM json_each(:cases) j CROSS JOIN coding k ON k.case_id = j.value"
    f" WHERE {IN_FORCE} ORDER BY k.case_id, k.reviewer_id"
)
_ANSWERS = Prepared(
    "SELECT w.coding_id, w.variable_id, w.state, w.code_id, w.value FROM json_each(:codings) j"
    " CROSS JOIN coding_answer w ON w.coding_id = j.value ORDER BY w.coding_id, w.variable_id, w.part"
)
# Nobody waits for whoever may not sign in any more.
_ASSIGNMENTS = Prepared(
    "SELECT a.case_id, a.round, a.state FROM json_each(:cases) j"
    " CROSS JOIN assignment a ON a.case_id = j.value CROSS JOIN account p ON p.id = a.reviewer_id"
    " WHERE p.enabled = 1 OR a.state = 'done' ORDER BY a.case_id"
)
_CODERS = Prepared(
    "SELECT reviewer_id FROM coding WHERE case_id = :case"
    " UNION SELECT reviewer_id FROM assignment WHERE case_id = :case"
)


class Opinions:
    """Reading of opinions, for whoever may supervise."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._scope = scope
        self._catalogue = catalogue

    def coded(self, cases: Sequence[CaseKey], codebook: CodebookKey) -> list[CodedCase]:
        """These cases, in their order; those that a blind viewer codes left out."""
        self._scope.viewer.require(Right.SUPERVISE)
        me = self._scope.viewer.key if self._scope.own_queue else None
        known = self._access.all(_CASES, cases=json.dumps(cases), me=me)
        asked = json.dumps([key for key, _ in known])
        codings = _by_first(self._access.all(_CODINGS, cases=asked))
        assigned = _by_first(self._access.all(_ASSIGNMENTS, cases=asked))
        current = [row[1] for rows in codings.values() for row in rows if row[4] == codebook]
        answers = self._answers(current, codebook)
        return [
            _coded(key, case_id, codings.get(key, []), assigned.get(key, []), answers)
            for key, case_id in known
        ]

    def coders(self, case: CaseKey) -> frozenset[AccountKey]:
        """Whoever coded the case or was given it to code."""
        self._scope.viewer.require(Right.SUPERVISE)
        return frozenset(AccountKey(row[0]) for row in self._access.all(_CODERS, case=case))

    def record(self, case: CaseKey) -> CaseView:
        """The record; an adjudicator sees every case, hints only where the account may."""
        self._scope.viewer.require(Right.SUPERVISE)
        whole = replace(self._scope, own_queue=False, all_cases=True)
        return Cases(self._access, whole).view(case)

    def _answers(self, codings: list[int], codebook: CodebookKey) -> dict[int, dict[str, Answer]]:
        names = self._catalogue.names(self._access, codebook)
        rows = self._access.all(_ANSWERS, codings=json.dumps(codings))
        return {
            key: names.answers([row[1:] for row in of_coding])
            for key, of_coding in groupby(rows, key=itemgetter(0))
        }


def _by_first(rows: list[Row]) -> dict[int, list[Row]]:
    return {key: list(group) for key, group in groupby(rows, key=itemgetter(0))}


def _coded(
    case: int,
    case_id: str,
    codings: list[Row],
    assigned: list[Row],
    answers: dict[int, dict[str, Answer]],
) -> CodedCase:
    newest = max((row[1] for row in assigned), default=0)
    opinions = tuple(
        CodedOpinion(
            Opinion(uuid, str(reviewer), answers[key]),
            AccountKey(reviewer),
            None if certainty is None else Certainty(certainty),
            note,
        )
        for _, key, uuid, reviewer, _, _, certainty, note in codings
        if key in answers
    )
    return CodedCase(
        case=CaseKey(case),
        case_id=case_id,
        opinions=opinions,
        older=len(codings) - len(opinions),
        finished=all(state == "done" for _, round_, state in assigned if round_ == newest),
        round=max([newest, *(row[5] for row in codings)], default=1) or 1,
    )
