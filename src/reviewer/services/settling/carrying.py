"""Decisions under an older codebook version stand under the new one where their answers pass, by its mapping.

They keep their adjudicator, reason and note.  Where an answer does not pass, the question is asked again.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from itertools import groupby

from reviewer.domain.codebook import Codebook
from reviewer.domain.identifiers import CodebookKey
from reviewer.services.ports import CodedCase, NewDecision, StoredDecision, Writing
from reviewer.services.revising.ways import Ways, answers_under


class Carrying:
    """To one codebook version."""

    def __init__(self, codebook: Codebook, key: CodebookKey) -> None:
        self._codebook = codebook
        self._key = key
        self._ways = Ways()

    def carry(self, work: Writing, cases: Sequence[CodedCase], at: int) -> int:
        """Append the decisions that pass, of cases that have none under this version yet; how many."""
        asked = [one.case for one in cases]
        older = work.decisions.older(asked, self._key)
        if not older:
            return 0
        known = work.decisions.standing(asked, self._key)
        coded = {one.case: one for one in cases}
        carried = 0
        for case, group in groupby(sorted(older, key=lambda one: (one.case, one.key)), lambda one: one.case):
            if case not in known:
                carried += self._carry(work, coded[case], list(group), at)
        return carried

    def _carry(self, work: Writing, coded: CodedCase, older: list[StoredDecision], at: int) -> int:
        way = self._ways.way(work, older[0].codebook, self._key)
        before = {one.variable: one.answer for one in older if one.answer is not None}
        passed, _ = answers_under(way, before)
        carried = 0
        for one in older:
            name = one.variable
            for passage in way:
                name = passage.mapping.renamed.get(name, name)
            after = passed.get(name)
            if one.answer is None or after is None or not self._asks(name):
                continue
            work.decisions.add(
                NewDecision(
                    uuid=str(uuid.uuid5(uuid.NAMESPACE_OID, f"{self._codebook.digest}/{one.uuid}")),
                    case=one.case,
                    codebook=self._key,
                    variable=name,
                    kind=one.kind,
                    answer=after,
                    blind=None,
                    reason=one.reason,
                    note=one.note,
                    based_on=tuple(said.opinion.coding for said in coded.opinions),
                    at=at,
                    adjudicator=one.adjudicator,
                )
            )
            carried += 1
        return carried

    def _asks(self, name: str) -> bool:
        asked = self._codebook.variable(name)
        return asked is not None and asked.enabled
