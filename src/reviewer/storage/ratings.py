"""First independent submitted codings in columns: read once, in the order in which they lie on the disk.

Codings are gone through by their keys, because keys ascend with time and rows lie by key: every page is
decrypted once.  An answer is packed into one number by SQLite itself; a row of four values costs more to
hand over than to read.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from reviewer.domain.errors import NotAllowed, Refused
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey, CodingKey
from reviewer.domain.person import Right
from reviewer.services.ports import (
    STATE_NUMBERS,
    BesideFinal,
    PackedAnswers,
    RatedCoding,
    RatingColumns,
    RatingsWanted,
    StoredCodebook,
)
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.frames import COLUMNS, HINTS, attribute_names
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.scope import Scope
from reviewer.storage.settling_finals import NEWEST

STRATUM = "stratum"
"""Divides cases as the latest draw did that drew them."""

_CHUNK = 100_000
_COMPARABLE = 2
"""So many codings at least lie behind a final answer that anything is compared with."""
_STATES = len(STATE_NUMBERS)
_KEY_BITS = 63

_WANTED = (
    " k.kind = 'submitted' AND k.codebook_id = :codebook AND (:round IS NULL OR k.round = :round)"
    " AND (:since IS NULL OR k.at >= :since) AND (:until IS NULL OR k.at < :until)"
)
_NOT_WITHDRAWN = (
    " NOT EXISTS (SELECT 1 FROM coding n WHERE n.case_id = {k}.case_id AND n.reviewer_id = {k}.reviewer_id"
    " AND n.revision = {k}.revision + 1 AND n.kind = 'withdrawn')"
)
# An earlier one counts although it lies outside the wanted time: what follows it is no first coding.
_FIRST = (
    " (k.revision = 1 OR NOT EXISTS (SELECT 1 FROM coding e WHERE e.case_id = k.case_id"
    " AND e.reviewer_id = k.reviewer_id AND e.revision < k.revision AND e.kind = 'submitted'"
    " AND e.codebook_id = k.codebook_id AND (:round IS NULL OR e.round = :round)"
    f" AND{_NOT_WITHDRAWN.format(k='e')}))"
)
_IN_GROUP = " AND EXISTS (SELECT 1 FROM case_record c WHERE c.id = k.case_id AND {label} = :value)"
_STRATUM = "(SELECT d.stratum FROM drawn_case d WHERE d.case_id = c.id ORDER BY d.draw_id DESC LIMIT 1)"
_ATTRIBUTE = (
    "(SELECT CASE a.type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(a.value AS TEXT) END"
    " FROM json_each(c.attributes) a WHERE a.key = :name)"
)
_CODINGS = (
    "SELECT k.id, k.case_id, k.reviewer_id, k.at FROM coding k NOT INDEXED"
    f" WHERE{_WANTED} AND{_NOT_WITHDRAWN.format(k='k')} AND{_FIRST}"
    "{group} ORDER BY k.id"
)
_ANSWERS = (
    "SELECT (w.coding_id << :coding_shift) | (w.variable_id << :code_bits) | coalesce(w.code_id + :states,"
    " CASE w.state WHEN 'none' THEN 1 WHEN 'does_not_apply' THEN 2 WHEN 'not_reached' THEN 3 ELSE 0 END)"
    " FROM coding k NOT INDEXED CROSS JOIN coding_answer w ON w.coding_id = k.id"
    f" WHERE{_WANTED}"
    "{group} ORDER BY k.id"
)
_VALUES = (
    "SELECT k.id, w.value FROM coding k NOT INDEXED CROSS JOIN coding_answer w"
    " ON w.coding_id = k.id AND w.variable_id = :variable"
    f" WHERE{_WANTED} AND w.value IS NOT NULL"
    "{group} ORDER BY k.id"
)
_SAID = (
    "(SELECT group_concat(coalesce(w.code_id, '=' || w.value, w.state), ' ') FROM {table} w"
    " WHERE w.{of} AND w.variable_id = :variable)"
)
_BESIDE = (
    "SELECT k.case_id, k.reviewer_id, k.at,"
    f" {_SAID.format(table='coding_answer', of='coding_id = k.id')},"
    f" {_SAID.format(table='final_answer', of='final_id = f.id')},"
    " (SELECT y.provenance FROM final_answer y WHERE y.final_id = f.id AND y.variable_id = :variable"
    " AND y.part = 0), json_array_length(f.based_on)"
    " FROM coding k NOT INDEXED CROSS JOIN final_record f ON f.case_id = k.case_id"
    f" AND f.codebook_id = k.codebook_id AND {NEWEST}"
    f" WHERE{_WANTED} AND{_NOT_WITHDRAWN.format(k='k')} AND{_FIRST}"
    "{group}{only} ORDER BY k.id"
)
_FIRST_ANSWERS = (
    "SELECT k.case_id, k.reviewer_id, k.at,"
    f" {_SAID.format(table='coding_answer', of='coding_id = k.id')}"
    " FROM json_each(:cases) j CROSS JOIN coding k ON k.case_id = j.value"
    f" WHERE{_WANTED} AND{_NOT_WITHDRAWN.format(k='k')} AND{_FIRST}"
    "{group} ORDER BY k.id"
)
_CALIBRATION = (
    " AND EXISTS (SELECT 1 FROM planned_task t WHERE t.case_id = k.case_id AND t.kind = 'calibration')"
)
_SETTLING = Prepared(
    "SELECT s.case_id, CASE WHEN s.stale = 0 THEN s.state ELSE 'waiting' END FROM json_each(:cases) j"
    " CROSS JOIN case_settling s ON s.case_id = j.value"
)
_SAYS_NOTHING = (None, "does_not_apply", "not_reached")
_LABELS = "SELECT c.id, {label} FROM case_record c ORDER BY c.id"
_VERSIONS = Prepared(
    "SELECT v.id, v.name, v.version, v.digest, v.content FROM codebook_version v WHERE EXISTS (SELECT 1"
    " FROM coding k WHERE k.codebook_id = v.id AND k.kind = 'submitted') ORDER BY v.id"
)
_ROUNDS = Prepared("SELECT DISTINCT round FROM coding WHERE kind = 'submitted' ORDER BY round")
_DRAWN = Prepared("SELECT EXISTS (SELECT 1 FROM drawn_case WHERE stratum <> '')")
_SIZES = Prepared(
    "SELECT (SELECT max(id) FROM codebook_variable), (SELECT max(id) FROM codebook_code),"
    " (SELECT max(id) FROM coding)"
)
_SHOWN = Prepared(
    "SELECT k.id, k.case_id, c.case_id, k.reviewer_id, ifnull(k.certainty, ''), k.note, k.at"
    " FROM json_each(:codings) j CROSS JOIN coding k ON k.id = j.value"
    " CROSS JOIN case_record c ON c.id = k.case_id ORDER BY k.case_id, k.reviewer_id"
)


class Ratings:
    """Reading of first independent codings, for whoever may see every coding."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._scope = scope
        self._catalogue = catalogue

    def versions(self) -> list[StoredCodebook]:
        """The codebook versions that were coded with, oldest first."""
        self._require()
        rows = self._access.all(_VERSIONS)
        return [StoredCodebook(CodebookKey(key), *rest) for key, *rest in rows]

    def rounds(self) -> list[int]:
        """The rounds that were coded in, ascending."""
        self._require()
        return [row[0] for row in self._access.all(_ROUNDS)]

    def groups(self) -> list[str]:
        """What divides the cases: columns, attributes, and the stratum where one was drawn by."""
        self._require()
        columns = [name for name in COLUMNS if self._scope.hints or name not in HINTS]
        drawn = self._access.one(_DRAWN)
        stratum = [STRATUM] if drawn is not None and drawn[0] else []
        return [*stratum, *columns, *(name for name in attribute_names(self._access) if name not in COLUMNS)]

    def codings(self, wanted: RatingsWanted) -> RatingColumns:
        """The codings themselves, by key."""
        self._require()
        columns = RatingColumns(array("q"), array("q"), array("q"), array("q"))
        each = (columns.codings, columns.cases, columns.reviewers, columns.times)
        for rows in self._access.batches(*self._asked(_CODINGS, wanted), size=_CHUNK):
            for column, numbers in zip(each, zip(*rows, strict=True), strict=True):
                column.extend(numbers)
        return columns

    def answers(self, wanted: RatingsWanted) -> PackedAnswers:
        """Every coded answer of the wanted version, packed."""
        self._require()
        names = self._catalogue.names(self._access, wanted.codebook)
        variable, code, coding = (size or 0 for size in self._access.one(_SIZES) or (0, 0, 0))
        variable_bits, code_bits = variable.bit_length(), (code + _STATES).bit_length()
        if coding.bit_length() + variable_bits + code_bits > _KEY_BITS:
            raise Refused("The project holds too many codings for agreement to be computed at once.")
        prepared, values = self._asked(_ANSWERS, wanted)
        values |= {"states": _STATES, "code_bits": code_bits, "coding_shift": variable_bits + code_bits}
        return PackedAnswers(
            variable_bits,
            code_bits,
            names.variables,
            {code: key + _STATES for code, key in names.codes.items()},
            self._packed(prepared, values),
        )

    def values(self, wanted: RatingsWanted, variable: str) -> Iterator[tuple[int, str]]:
        """(coding, typed value) of one variable, by coding key."""
        self._require()
        names = self._catalogue.names(self._access, wanted.codebook)
        prepared, values = self._asked(_VALUES, wanted)
        return chain.from_iterable(
            self._access.batches(prepared, values | {"variable": names.variable(variable)}, size=_CHUNK)
        )

    def labels(self, group: str) -> Iterator[tuple[int, str | None]]:
        """(case, value) by case key."""
        self._require()
        prepared, values = self._labelled(_LABELS, group)
        return chain.from_iterable(self._access.batches(prepared, values, size=_CHUNK))

    def shown(self, codings: Sequence[int]) -> list[RatedCoding]:
        """These codings, by case and reviewer."""
        self._require()
        rows = self._access.all(_SHOWN, codings=json.dumps(list(codings)))
        return [
            RatedCoding(CodingKey(key), CaseKey(case), case_id, AccountKey(reviewer), *rest)
            for key, case, case_id, reviewer, *rest in rows
        ]

    def beside_finals(
        self, wanted: RatingsWanted, variable: str, *, calibration: bool = False
    ) -> Iterator[BesideFinal]:
        """First independent answers beside the final ones, by coding key."""
        self._require()
        names = self._catalogue.names(self._access, wanted.codebook)
        codes = {str(key): code for key, code in names.code_names.items()}
        sql = _BESIDE.replace("{only}", _CALIBRATION if calibration else "")
        prepared, values = self._asked(sql, wanted)
        values["variable"] = names.variable(variable)
        for rows in self._access.batches(prepared, values, size=_CHUNK):
            for case, reviewer, at, own, final, provenance, coders in rows:
                decided = provenance == "adjudicated"
                known = final not in {None, "unresolved"} and (decided or coders >= _COMPARABLE)
                if known and own not in _SAYS_NOTHING:
                    said = _said(final, codes)
                    yield BesideFinal(CaseKey(case), AccountKey(reviewer), at, own == final, decided, *said)

    def first_answers(
        self, wanted: RatingsWanted, variable: str, cases: Sequence[CaseKey]
    ) -> Iterator[tuple[CaseKey, AccountKey, int, tuple[str, ...], str]]:
        """(case, reviewer, time, codes, state) of first independent answers that say something."""
        self._require()
        names = self._catalogue.names(self._access, wanted.codebook)
        codes = {str(key): code for key, code in names.code_names.items()}
        prepared, values = self._asked(_FIRST_ANSWERS, wanted)
        values |= {"variable": names.variable(variable), "cases": json.dumps(list(cases))}
        for case, reviewer, at, own in self._access.all(prepared, **values):
            if own not in _SAYS_NOTHING:
                yield CaseKey(case), AccountKey(reviewer), at, *_said(own, codes)

    def settling(self, cases: Sequence[CaseKey]) -> dict[CaseKey, str]:
        """How far these cases are settled; what changed since it was worked out is waiting."""
        self._require()
        return {CaseKey(case): state for case, state in self._access.all(_SETTLING, cases=json.dumps(cases))}

    def _packed(self, prepared: Prepared, values: dict[str, Any]) -> Iterator[array[int]]:
        for rows in self._access.batches(prepared, values, size=_CHUNK):
            yield array("q", chain.from_iterable(rows))

    def _require(self) -> None:
        self._scope.viewer.require(Right.SEE_ALL_CODINGS)

    def _asked(self, sql: str, wanted: RatingsWanted) -> tuple[Prepared, dict[str, Any]]:
        """The statement for what is wanted, and its values."""
        values: dict[str, Any] = {
            "codebook": wanted.codebook,
            "round": wanted.round,
            "since": wanted.since,
            "until": wanted.until,
        }
        if wanted.group is None:
            return Prepared(sql.format(group="")), values
        group, value = wanted.group
        prepared, label = self._labelled(sql.format(group=_IN_GROUP), group)
        return prepared, values | label | {"value": value}

    def _labelled(self, sql: str, group: str) -> tuple[Prepared, dict[str, Any]]:
        if group in HINTS and not self._scope.hints:
            raise NotAllowed(f"This account may not divide cases by '{group}'.")
        if group == STRATUM:
            return Prepared(sql.format(label=_STRATUM)), {}
        if group in COLUMNS:
            return Prepared(sql.format(label=COLUMNS[group])), {}
        return Prepared(sql.format(label=_ATTRIBUTE)), {"name": group}


def _said(final: str, codes: Mapping[str, str]) -> tuple[tuple[str, ...], str]:
    """(codes or typed value, state) of an answer as `_SAID` puts it together."""
    if final.startswith("="):
        return (final[1:],), "answered"
    parts = final.split()
    known = tuple(codes[part] for part in parts if part in codes)
    return (known, "answered") if known else ((), final)
