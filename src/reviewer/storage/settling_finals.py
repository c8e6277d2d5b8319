"""Final records: appended where they differ from what stands; the table of them for exports."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from sqlalchemy import insert

from reviewer.domain.adjudication import Provenance, Settled
from reviewer.domain.answer import Answer
from reviewer.domain.errors import NotAllowed
from reviewer.domain.identifiers import CaseKey, CodebookKey
from reviewer.domain.person import Right
from reviewer.services.ports import FinalRow, NewFinal
from reviewer.storage.catalogue import Catalogue, Names
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.scope import Scope
from reviewer.storage.tables.project import Project
from reviewer.storage.tables.settling import FinalRecord

NEWEST = (
    "NOT EXISTS (SELECT 1 FROM final_record n WHERE n.case_id = f.case_id AND n.revision = f.revision + 1)"
)
"""The record `f` is the one that stands."""

_REVISION = Prepared("SELECT max(revision) FROM final_record WHERE case_id = :case")
_STANDING = Prepared(
    "SELECT f.case_id, f.id, f.revision, f.codebook_id, f.based_on, f.at FROM json_each(:cases) j"
    f" CROSS JOIN final_record f ON f.case_id = j.value WHERE {NEWEST}"
)
_ROWS = Prepared(
    "SELECT w.final_id, w.variable_id, w.part, w.state, w.code_id, w.value, w.provenance, w.support,"
    " w.decision_id FROM json_each(:finals) j CROSS JOIN final_answer w ON w.final_id = j.value"
    " ORDER BY w.final_id, w.variable_id, w.part"
)
_LAST = Prepared("SELECT ifnull(max(id), 0) FROM final_record")
_ADD = Prepared(insert(FinalRecord))
_ADD_ANSWER = Prepared(
    "INSERT INTO final_answer (final_id, codebook_id, variable_id, part, state, code_id, value, provenance,"
    " support, decision_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PROJECT = Prepared(f"SELECT uuid FROM {Project.__tablename__}")
# As the table of codings: case ids in order from their index, what few rows a case has are sorted outside.
_TABLE = Prepared(
    "SELECT c.case_id, f.uuid, f.codebook_id, f.at, ifnull(s.round, 1),"
    " CASE WHEN s.stale = 0 THEN s.state ELSE 'waiting' END,"
    " w.variable_id, w.state, w.code_id, w.value, w.provenance, json_array_length(w.support)"
    " FROM case_record c CROSS JOIN final_record f ON f.case_id = c.id"
    " LEFT JOIN case_settling s ON s.case_id = c.id"
    f" CROSS JOIN final_answer w ON w.final_id = f.id WHERE {NEWEST} ORDER BY c.case_id"
)

_Answer = tuple[int, int, str, int | None, str | None, str, str, int | None]
_Meant = tuple[str, Answer | None, Provenance, tuple[int, ...], int | None]


class Finals:
    """Reading of final records."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._viewer = scope.viewer
        self._catalogue = catalogue

    def revision(self, case: CaseKey) -> int:
        """The revision that stands; 0 where there is none."""
        self._viewer.require(Right.SUPERVISE)
        row = self._access.one(_REVISION, case=case)
        return 0 if row is None else row[0] or 0

    def table(self) -> Iterator[FinalRow]:
        """The long table, streamed; raises NotAllowed at once without the right to export all."""
        if not self._viewer.may(Right.EXPORT_ALL):
            raise NotAllowed("This account may not export final answers.")
        return self._table()

    def _table(self) -> Iterator[FinalRow]:
        project = self._access.one(_PROJECT)
        if project is None:
            return
        for _, of_case in groupby(self._access.stream(_TABLE), key=itemgetter(0)):
            rows = [self._final_row(project[0], row) for row in of_case]
            yield from sorted(rows, key=lambda one: (one.variable, one.code))

    def _final_row(self, project: str, row: Row) -> FinalRow:
        case_id, uuid, book, at, round_, status, variable, state, code, value, provenance, support = row
        names = self._catalogue.names(self._access, CodebookKey(book))
        return FinalRow(
            project_id=project,
            case_id=case_id,
            final_id=uuid,
            codebook_id=names.book,
            codebook_version=names.version,
            variable=names.variable_names[variable],
            state=state,
            code=value or "" if code is None else names.code_names[code],
            round=round_,
            status=status,
            settled_at=at,
            provenance=provenance,
            support=support,
        )


class FinalWrites(Finals):
    """Appending final records."""

    def add(self, finals: Sequence[NewFinal]) -> int:
        """Append those that differ from what stands; how many did."""
        self._viewer.require(Right.SUPERVISE)
        asked = json.dumps([one.case for one in finals])
        standing = {row[0]: row[1:] for row in self._access.all(_STANDING, cases=asked)}
        rows: dict[int, list[Row]] = {}
        keys = json.dumps([key for key, *_ in standing.values()])
        for row in self._access.all(_ROWS, finals=keys):
            rows.setdefault(row[0], []).append(row[1:])
        next_key = (self._access.one(_LAST) or (0,))[0]
        records: list[dict[str, object]] = []
        made: dict[_Meant, list[_Answer]] = {}
        answers: list[Row] = []
        for final in finals:
            names = self._catalogue.names(self._access, final.codebook)
            own = _answer_rows(final, names, made)
            key, revision, *stands, at = standing.get(final.case, (0, 0, None, None, 0))
            based_on = json.dumps(final.based_on)
            if stands == [final.codebook, based_on] and rows.get(key, []) == own:
                continue
            next_key += 1
            record = self._record(final, next_key, revision + 1, based_on)
            # Later than what it follows, whatever the clock says.
            records.append({**record, "at": max(final.at, at + 1)})
            answers += [(next_key, final.codebook, *row) for row in own]
        self._access.many(_ADD, records)
        self._access.bulk(_ADD_ANSWER, answers)
        return len(records)

    def _record(self, final: NewFinal, key: int, revision: int, based_on: str) -> dict[str, object]:
        unresolved = [one for one in final.results.values() if one.provenance is Provenance.UNRESOLVED]
        return {
            "id": key,
            "uuid": final.uuid,
            "case_id": final.case,
            "codebook_id": final.codebook,
            "revision": revision,
            "account_id": self._viewer.key,
            "unresolved": len(unresolved),
            "based_on": based_on,
            "at": final.at,
        }


@lru_cache(maxsize=1024)
def _places(places: tuple[int, ...]) -> str:
    """As JSON: there are few, and millions of answers that have them."""
    return json.dumps(places)


def _answer_rows(final: NewFinal, names: Names, made: dict[_Meant, list[_Answer]]) -> list[_Answer]:
    """The rows of a record but for its key; `made` keeps those of what was said before, often the same."""
    places = {uuid: place for place, uuid in enumerate(final.based_on)}
    rows: list[_Answer] = []
    for name, result in final.results.items():
        support = tuple([places[one] for one in result.support])
        meant = (name, result.answer, result.provenance, support, final.decisions.get(name))
        known = made.get(meant)
        if known is None:
            behind = (result.provenance.value, _places(support), final.decisions.get(name))
            known = made[meant] = [(*row, *behind) for row in _kept(name, result, names)]
        rows += known
    return sorted(rows, key=itemgetter(0, 1))


def _kept(name: str, result: Settled, names: Names) -> list[tuple[int, int, str, int | None, str | None]]:
    if result.answer is None:
        return [(names.variable(name), 0, "unresolved", None, None)]
    return names.rows(name, result.answer)
