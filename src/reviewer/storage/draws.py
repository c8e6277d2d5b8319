"""Samples that were drawn: kept with all that repeats them, and never changed."""

from __future__ import annotations

import json

from sqlalchemy import insert

from reviewer.domain.allocation import PilotStratum
from reviewer.domain.draw_record import from_document, to_document
from reviewer.domain.errors import NotFound
from reviewer.domain.frame import Frame
from reviewer.domain.identifiers import DrawKey
from reviewer.domain.person import Right
from reviewer.domain.sampling import Draw, DrawnCase
from reviewer.services.ports import FrameWish, StoredDraw
from reviewer.storage.catalogue import require_code
from reviewer.storage.frames import COLUMNS, HINTS, attribute_names, frame_of, stratum_of
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.scope import Scope
from reviewer.storage.tables.design import DrawRow

_DRAW = (
    "SELECT d.id, d.at, a.name, d.last_case, d.cases, d.record"
    " FROM draw d JOIN account a ON a.id = d.account_id"
)
_ALL = Prepared(f"{_DRAW} ORDER BY d.id")
_ONE = Prepared(f"{_DRAW} WHERE d.id = :key")
_SAMPLE = Prepared(
    "SELECT c.case_id, d.stratum, d.probability, d.weight, d.hits FROM drawn_case d"
    " JOIN case_record c ON c.id = d.case_id WHERE d.draw_id = :key ORDER BY d.number"
)
_LAST_CASE = Prepared("SELECT ifnull(max(id), 0) FROM case_record")
# A case has the code where any coder's coding in force chooses it, one that was carried over included.
_PILOT = (
    "SELECT stratum, count(*), sum(having_it) FROM (SELECT {stratum} AS stratum, max(EXISTS ("
    "SELECT 1 FROM coding_answer a JOIN codebook_variable v ON v.id = a.variable_id"
    " JOIN codebook_code k ON k.id = a.code_id"
    " WHERE a.coding_id = g.id AND v.name = :variable AND k.name = :code)) AS having_it"
    " FROM coding g JOIN case_record c ON c.id = g.case_id"
    " WHERE g.kind IN ('submitted', 'migrated') AND NOT EXISTS (SELECT 1 FROM coding n"
    " WHERE n.case_id = g.case_id AND n.reviewer_id = g.reviewer_id AND n.revision > g.revision)"
    " GROUP BY c.id) GROUP BY stratum"
)
_ADD = Prepared(insert(DrawRow), columns=("at", "account_id", "last_case", "cases", "record"))
_ADD_CASE = Prepared(
    "INSERT INTO drawn_case (draw_id, number, case_id, stratum, probability, weight, hits)"
    " SELECT :draw, :number, id, :stratum, :probability, :weight, :hits FROM case_record"
    " WHERE case_id = :case_id"
)


class Draws:
    """Reading of draws; for those who supervise."""

    def __init__(self, access: Access, scope: Scope) -> None:
        self._access = access
        self._scope = scope

    def frame(self, wish: FrameWish) -> Frame:
        """The cases by case id."""
        self._require()
        return frame_of(self._access, self._scope, wish)

    def columns(self) -> list[str]:
        """What cases can be stratified and chosen by, hints only for those who may see them."""
        self._require()
        shown = [one for one in COLUMNS if self._scope.hints or one not in HINTS]
        return [*shown, *attribute_names(self._access)]

    def pilot(self, stratify: str, variable: str, code: str) -> dict[str, PilotStratum]:
        """What the codings in force say of a code, by stratum: cases coded, and cases where anyone chose
        it; raises NotFound where the codebook never had that code.
        """
        self._require()
        self._scope.viewer.require(Right.SEE_ALL_CODINGS)
        require_code(self._access, variable, code)
        values: dict[str, object] = {"variable": variable, "code": code}
        statement = Prepared(_PILOT.format(stratum=stratum_of(stratify, values)))
        rows = self._access.all(statement, **values)
        return {stratum: PilotStratum(coded, having) for stratum, coded, having in rows}

    def last_case(self) -> int:
        """The newest case; 0 where there is none."""
        self._require()
        row = self._access.one(_LAST_CASE)
        return row[0] if row is not None else 0

    def all(self) -> list[StoredDraw]:
        """Every draw, the oldest first."""
        self._require()
        return [_stored(row) for row in self._access.all(_ALL)]

    def get(self, key: DrawKey) -> StoredDraw:
        """One draw; raises NotFound."""
        self._require()
        row = self._access.one(_ONE, key=key)
        if row is None:
            raise NotFound(
                f"The project has no draw {key}.", mend="`reviewer draw PROJECT --list` lists them."
            )
        return _stored(row)

    def sample(self, key: DrawKey) -> list[DrawnCase]:
        """The cases of a draw, in the order of drawing."""
        self._require()
        return [DrawnCase(*row) for row in self._access.stream(_SAMPLE, key=key)]

    def _require(self) -> None:
        self._scope.viewer.require(Right.SUPERVISE)


class DrawWrites(Draws):
    """Append only."""

    def add(self, draw: Draw, *, last_case: int, at: int) -> DrawKey:
        """Keep a draw with its cases."""
        self._require()
        record = json.dumps(to_document(draw.record), sort_keys=True, ensure_ascii=False)
        key = self._access.insert(
            _ADD,
            at=at,
            account_id=self._scope.viewer.key,
            last_case=last_case,
            cases=len(draw.cases),
            record=record,
        )
        self._access.many(
            _ADD_CASE,
            (
                {
                    "draw": key,
                    "number": number,
                    "stratum": one.stratum,
                    "probability": one.probability,
                    "weight": one.weight,
                    "hits": one.hits,
                    "case_id": one.case_id,
                }
                for number, one in enumerate(draw.cases, start=1)
            ),
        )
        return DrawKey(key)


def _stored(row: Row) -> StoredDraw:
    key, at, by, last_case, cases, record = row
    return StoredDraw(DrawKey(key), at, by, last_case, cases, from_document(json.loads(record)))
