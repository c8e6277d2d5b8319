"""Codings, decisions, final records and draws on their way into a package.

The queries read no note, no hash and no free text: of a typed text they know that it was answered.  One alone
reads what a reviewer wrote, and that one the reviewer's own, on the desk that returns it to its project.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from reviewer.domain.identifiers import CodebookKey
from reviewer.domain.person import Right
from reviewer.services.ports import (
    AnswerMark,
    DepartingCoding,
    DepartingDecision,
    DepartingDrawn,
    DepartingFinal,
    DepartingWords,
    FinalMark,
    NameOf,
    Newest,
    Origins,
)
from reviewer.storage.catalogue import Catalogue, Names
from reviewer.storage.departing_origins import origins_of
from reviewer.storage.packages import require_own_desk
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.pseudonymous import stage_cases
from reviewer.storage.scope import Scope

_SHOWN = "CASE WHEN v.level = 'text' THEN '' ELSE w.value END"
_NEWEST = Prepared(
    "SELECT (SELECT ifnull(max(id), 0) FROM coding), (SELECT ifnull(max(id), 0) FROM decision),"
    " (SELECT ifnull(max(id), 0) FROM final_record)"
)
_PEOPLE = Prepared("SELECT id, name FROM account")
_HEADS = (
    "SELECT n.name, k.id, k.reviewer_id, k.revision, k.uuid, k.codebook_id, k.kind, k.certainty, k.round,"
    " k.at, {answers} FROM temp.named_case n CROSS JOIN coding k ON k.case_id = n.case_id"
    " AND (:reviewer IS NULL OR k.reviewer_id = :reviewer)"
)
_REVISIONS = Prepared(f"{_HEADS.format(answers='NULL, NULL, NULL, NULL, NULL')} ORDER BY n.name")
_CODINGS = Prepared(
    _HEADS.format(answers=f"w.variable_id, w.part, w.state, w.code_id, {_SHOWN}")
    + " LEFT JOIN coding_answer w ON w.coding_id = k.id LEFT JOIN codebook_variable v ON v.id = w.variable_id"
    " ORDER BY n.name"
)
_WORDS = Prepared(
    "SELECT uuid, variable, words FROM"
    " (SELECT n.name AS place, k.at AS at, k.uuid AS uuid, '' AS variable, k.note AS words"
    " FROM temp.named_case n CROSS JOIN coding k ON k.case_id = n.case_id"
    " WHERE k.reviewer_id = :reviewer AND k.id > :after AND k.note <> ''"
    " UNION ALL SELECT n.name, k.at, k.uuid, v.name, w.value"
    " FROM temp.named_case n CROSS JOIN coding k ON k.case_id = n.case_id"
    " JOIN coding_answer w ON w.coding_id = k.id JOIN codebook_variable v ON v.id = w.variable_id"
    " WHERE k.reviewer_id = :reviewer AND k.id > :after AND v.level = 'text' AND w.value <> '')"
    " ORDER BY place, at, uuid, variable"
)
_DECISIONS = Prepared(
    "SELECT n.name, d.id, d.variable_id, d.revision, d.uuid, d.codebook_id, d.kind, d.adjudicator_id,"
    f" d.reason, d.based_on, d.at, w.stage, w.part, w.state, w.code_id, {_SHOWN}"
    " FROM temp.named_case n CROSS JOIN decision d ON d.case_id = n.case_id"
    # A final record takes the decisions along that it names, whenever they were made.
    " AND (d.id > :after OR d.id IN"
    " (SELECT g.decision_id FROM final_answer g WHERE g.final_id > :finals_after))"
    " LEFT JOIN decision_answer w ON w.decision_id = d.id"
    " LEFT JOIN codebook_variable v ON v.id = w.variable_id ORDER BY n.name"
)
_FINALS = Prepared(
    "SELECT n.name, f.id, f.revision, f.uuid, f.codebook_id, f.account_id, f.unresolved, f.based_on, f.at,"
    " NOT EXISTS (SELECT 1 FROM final_record o WHERE o.case_id = f.case_id AND o.revision = f.revision + 1),"
    f" w.variable_id, w.part, w.state, w.code_id, {_SHOWN}, w.provenance, w.support, d.uuid"
    " FROM temp.named_case n CROSS JOIN final_record f ON f.case_id = n.case_id AND f.id > :after"
    " JOIN final_answer w ON w.final_id = f.id LEFT JOIN codebook_variable v ON v.id = w.variable_id"
    " LEFT JOIN decision d ON d.id = w.decision_id ORDER BY n.name"
)
_DRAWN = Prepared(
    "SELECT n.name, d.draw_id, d.stratum FROM temp.named_case n"
    " CROSS JOIN drawn_case d ON d.case_id = n.case_id ORDER BY n.name, d.draw_id"
)


class Departing:
    """Rows by the pseudonym of their case."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._viewer = scope.viewer
        self._catalogue = catalogue
        self._people: dict[int, str] = {}

    def newest(self) -> Newest:
        """The newest keys that there are."""
        return Newest(*(self._access.one(_NEWEST) or ()))

    def begin(self, name_of: NameOf) -> None:
        """Work out the pseudonyms of the cases that were coded or drawn."""
        self._people = dict(self._access.all(_PEOPLE))
        stage_cases(self._access, name_of, coded_only=True, drawn_too=True)

    def codings(self, *, after: int, own_only: bool, answers: bool = True) -> Iterator[DepartingCoding]:
        """Revisions with keys above `after`, with their answers or without; raises NotAllowed at once."""
        self._viewer.require(Right.EXPORT_OWN if own_only else Right.EXPORT_ALL)
        return self._codings(
            _CODINGS if answers else _REVISIONS, after, self._viewer.key if own_only else None
        )

    def _codings(self, query: Prepared, after: int, reviewer: int | None) -> Iterator[DepartingCoding]:
        rows = self._access.stream(query, reviewer=reviewer)
        for _, of_case in groupby(rows, key=itemgetter(0)):
            found = sorted(of_case, key=itemgetter(2, 3))
            for _, of_reviewer in groupby(found, key=itemgetter(2)):
                yield from self._of_reviewer(list(of_reviewer), after)

    def _of_reviewer(self, rows: list[Row], after: int) -> Iterator[DepartingCoding]:
        revisions = [list(group) for _, group in groupby(rows, key=itemgetter(3))]
        follows = ""
        for place, group in enumerate(revisions, 1):
            name, key, who, _, uuid, book, kind, certainty, round_, at = group[0][:10]
            if key > after:
                yield DepartingCoding(
                    case=name,
                    uuid=uuid,
                    reviewer=self._people[who],
                    codebook=CodebookKey(book),
                    kind=kind,
                    status=kind if place == len(revisions) else "superseded",
                    follows=follows,
                    certainty=certainty or "",
                    round=round_,
                    at=at,
                    answers=self._answers(book, [row[10:] for row in group if row[10] is not None]),
                )
            follows = uuid

    def _answers(self, book: int, rows: Sequence[Row]) -> list[AnswerMark]:
        names = self._names(book)
        return sorted(
            AnswerMark(names.variable_names[variable], part, state, _code(names, code, value))
            for variable, part, state, code, value in rows
        )

    def words(self, *, after: int) -> Iterator[DepartingWords]:
        """What the viewer wrote in codings with keys above `after`; raises NotAllowed at once, but where this
        is the viewer's own desk.
        """
        require_own_desk(self._access, self._viewer)
        rows = self._access.stream(_WORDS, reviewer=self._viewer.key, after=after)
        return (DepartingWords(*row) for row in rows)

    def decisions(self, *, after: Newest) -> Iterator[DepartingDecision]:
        """Decisions behind `after`, and those that such final records name; raises NotAllowed at once."""
        self._viewer.require(Right.EXPORT_ALL)
        return self._decisions(after)

    def _decisions(self, after: Newest) -> Iterator[DepartingDecision]:
        rows = self._access.stream(_DECISIONS, after=after.decisions, finals_after=after.finals)
        for _, of_case in groupby(rows, key=itemgetter(0)):
            ordered = sorted(of_case, key=itemgetter(2, 3))
            for _, group in groupby(ordered, key=itemgetter(1)):
                yield self._decision(list(group))

    def _decision(self, group: list[Row]) -> DepartingDecision:
        name, _, variable, _, uuid, book, kind, who, reason, based_on, at = group[0][:11]
        names = self._names(book)
        answers = (row[11:] for row in group if row[11] is not None)
        return DepartingDecision(
            case=name,
            uuid=uuid,
            codebook=CodebookKey(book),
            variable=names.variable_names[variable],
            kind=kind,
            adjudicator=self._people[who],
            reason=reason or "",
            based_on=json.loads(based_on),
            at=at,
            answers=sorted(
                (stage, part, state, _code(names, code, value)) for stage, part, state, code, value in answers
            ),
        )

    def finals(self, *, after: int) -> Iterator[DepartingFinal]:
        """Final records with keys above `after`; raises NotAllowed at once."""
        self._viewer.require(Right.EXPORT_ALL)
        return self._finals(after)

    def _finals(self, after: int) -> Iterator[DepartingFinal]:
        rows = self._access.stream(_FINALS, after=after)
        for _, of_case in groupby(rows, key=itemgetter(0)):
            for _, group in groupby(sorted(of_case, key=itemgetter(2)), key=itemgetter(1)):
                yield self._final(list(group))

    def _final(self, group: list[Row]) -> DepartingFinal:
        name, _, _, uuid, book, who, unresolved, based_on, at, standing = group[0][:10]
        names, codings = self._names(book), json.loads(based_on)
        marks = []
        for variable, part, state, code, value, provenance, support, decision in (row[10:] for row in group):
            said_by = [codings[place] for place in json.loads(support)]
            called, shown = names.variable_names[variable], _code(names, code, value)
            marks.append(FinalMark(called, part, state, shown, provenance, said_by, decision or ""))
        return DepartingFinal(
            case=name,
            uuid=uuid,
            codebook=CodebookKey(book),
            settled_by=self._people[who],
            standing=bool(standing),
            unresolved=unresolved,
            based_on=codings,
            at=at,
            answers=sorted(marks, key=lambda one: (one.variable, one.part)),
        )

    def drawn(self) -> Iterator[DepartingDrawn]:
        """The cases of every draw, coded or not, by pseudonym and draw; raises NotAllowed at once."""
        self._viewer.require(Right.EXPORT_ALL)
        return (DepartingDrawn(*row) for row in self._access.stream(_DRAWN))

    def origins(self) -> Origins:
        """Where the labels come from, without a name; raises NotAllowed."""
        self._viewer.require(Right.EXPORT_ALL)
        return origins_of(self._access)

    def _names(self, book: int) -> Names:
        return self._catalogue.names(self._access, CodebookKey(book))


def _code(names: Names, code: int | None, value: str | None) -> str:
    return value or "" if code is None else names.code_names[code]
