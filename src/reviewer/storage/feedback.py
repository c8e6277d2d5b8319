"""A reviewer's own answers beside the final ones: of rounds that were released, and of no others.

A case that is being coded again shows nothing, nor one that the reviewer still has to code: a final answer
that is known would be no independent one afterwards.
"""

from __future__ import annotations

from reviewer.domain.adjudication import Decision, Provenance, Reason, Settled
from reviewer.domain.answer import Answer
from reviewer.domain.identifiers import CaseKey, CodebookKey
from reviewer.domain.person import Right
from reviewer.services.ports import Compared
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.scope import Scope
from reviewer.storage.settling_finals import NEWEST
from reviewer.storage.settling_opinions import IN_FORCE

_ANY = Prepared("SELECT EXISTS (SELECT 1 FROM feedback_release)")
_SHOWN = (
    " s.stale = 0 AND s.state <> 'waiting'"
    " AND EXISTS (SELECT 1 FROM feedback_release r WHERE r.round = s.round)"
    " AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.case_id = s.case_id AND a.reviewer_id = :me"
    " AND a.state <> 'done')"
)
_CASES = Prepared(
    "SELECT DISTINCT d.case_id, c.case_id FROM final_difference d"
    " CROSS JOIN case_settling s ON s.case_id = d.case_id CROSS JOIN case_record c ON c.id = d.case_id"
    " WHERE d.reviewer_id = :me AND d.case_id > :after AND (:variable = '' OR EXISTS"
    " (SELECT 1 FROM codebook_variable v WHERE v.id = d.variable_id AND v.name = :variable))"
    f" AND{_SHOWN} ORDER BY d.case_id LIMIT :count"
)
_OWN = Prepared(
    f"SELECT k.id, k.codebook_id FROM coding k WHERE k.case_id = :case AND k.reviewer_id = :me AND {IN_FORCE}"
)
_OWN_ANSWERS = Prepared(
    "SELECT variable_id, state, code_id, value FROM coding_answer WHERE coding_id = :coding"
    " ORDER BY variable_id, part"
)
_FINAL = Prepared(
    "SELECT f.codebook_id, w.variable_id, w.state, w.code_id, w.value, w.provenance, d.reason, d.note"
    " FROM final_record f CROSS JOIN final_answer w ON w.final_id = f.id"
    f" LEFT JOIN decision d ON d.id = w.decision_id WHERE f.case_id = :case AND {NEWEST}"
    " AND w.state <> 'unresolved' ORDER BY w.variable_id, w.part"
)
_SUMMARY = Prepared(
    "SELECT v.name, count(*), count(d.variable_id) FROM coding k"
    " CROSS JOIN case_settling s ON s.case_id = k.case_id"
    f" CROSS JOIN final_record f ON f.case_id = k.case_id AND f.codebook_id = k.codebook_id AND {NEWEST}"
    " CROSS JOIN coding_answer w ON w.coding_id = k.id AND w.part = 0 AND w.state IN ('answered', 'none')"
    " CROSS JOIN final_answer y ON y.final_id = f.id AND y.variable_id = w.variable_id AND y.part = 0"
    " AND y.state <> 'unresolved' CROSS JOIN codebook_variable v ON v.id = w.variable_id"
    " LEFT JOIN final_difference d ON d.reviewer_id = k.reviewer_id AND d.case_id = k.case_id"
    " AND d.variable_id = w.variable_id"
    f" WHERE k.reviewer_id = :me AND {IN_FORCE} AND{_SHOWN} GROUP BY v.id ORDER BY v.codebook_id, v.position"
)


class Feedback:
    """Reading of what was released, for whoever codes: the viewer's own."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._viewer = scope.viewer
        self._catalogue = catalogue

    def compared(self, *, variable: str, after: CaseKey, count: int) -> list[Compared]:
        """Own cases with a difference (in that variable), by case key, behind `after`."""
        if not self._released():
            return []
        rows = self._access.all(_CASES, me=self._viewer.key, variable=variable, after=after, count=count)
        return [
            Compared(CaseKey(case), case_id, self._own(case), self._final(case)) for case, case_id in rows
        ]

    def summary(self) -> list[tuple[str, int, int]]:
        """(variable, own answers compared, differences), in the codebook's order."""
        if not self._released():
            return []
        rows = self._access.all(_SUMMARY, me=self._viewer.key)
        return [(name, compared, differing) for name, compared, differing in rows]

    def _released(self) -> bool:
        self._viewer.require(Right.CODE)
        return bool((self._access.one(_ANY) or (0,))[0])

    def _own(self, case: int) -> dict[str, Answer]:
        coding = self._access.one(_OWN, case=case, me=self._viewer.key)
        if coding is None:
            return {}
        names = self._catalogue.names(self._access, CodebookKey(coding[1]))
        return names.answers(self._access.all(_OWN_ANSWERS, coding=coding[0]))

    def _final(self, case: int) -> dict[str, Settled]:
        rows = self._access.all(_FINAL, case=case)
        if not rows:
            return {}
        names = self._catalogue.names(self._access, CodebookKey(rows[0][0]))
        behind = {names.variable_names[row[1]]: row[5:] for row in rows}
        answers = names.answers([row[1:5] for row in rows])
        return {name: _settled(name, answer, behind[name]) for name, answer in answers.items()}


def _settled(name: str, answer: Answer, behind: Row) -> Settled:
    """Without who decided: that is nobody's to know here."""
    provenance, reason, note = behind
    decision = None
    if note is not None:
        decision = Decision(answer, "", None if reason is None else Reason(reason), note)
    return Settled(name, answer, Provenance(provenance), (), decision)
