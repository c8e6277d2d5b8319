"""Decisions and final records that arrive."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import insert

from reviewer.domain.adjudication import Provenance, Reason
from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import Arrival, ArrivingDecision, ArrivingFinal, FinalMark
from reviewer.storage.arriving_places import Numbering, Places, answer_row, fit_together, is_identity
from reviewer.storage.catalogue import AnswerRow, Names
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.settling_marks import mark_known
from reviewer.storage.tables.settling import DecisionAnswer, DecisionRow, FinalAnswer, FinalRecord

_DECISION = Prepared("SELECT id, kind, at FROM decision WHERE uuid = :uuid")
_LAST_DECISION = Prepared(
    "SELECT ifnull(max(revision), 0) FROM decision WHERE case_id = :case AND variable_id = :variable"
)
_ADD_DECISION = Prepared(
    insert(DecisionRow),
    columns=(
        *("uuid", "case_id", "codebook_id", "variable_id", "revision", "kind"),
        *("adjudicator_id", "reason", "note", "based_on", "at"),
    ),
)
_ADD_DECISION_ANSWER = Prepared(insert(DecisionAnswer))
_FINAL = Prepared("SELECT id, unresolved, at FROM final_record WHERE uuid = :uuid")
_LAST_FINAL = Prepared("SELECT ifnull(max(revision), 0) FROM final_record WHERE case_id = :case")
_ADD_FINAL = Prepared(
    insert(FinalRecord),
    columns=("uuid", "case_id", "codebook_id", "revision", "account_id", "unresolved", "based_on", "at"),
)
_ADD_FINAL_ANSWER = Prepared(insert(FinalAnswer))
_KINDS = frozenset({"decided", "deferred", "withdrawn"})
_STAGES = ("decided", "blind")
_SAID = frozenset((stage, state) for stage in _STAGES for state in ("answered", "none"))
_REASONS = frozenset({"", *(one.value for one in Reason)})
_PROVENANCES = frozenset(one.value for one in Provenance)
_DECISIONS = Numbering("decision", "case_id", "variable_id")
_FINALS = Numbering("final_record", "case_id")


class FinalArrivals:
    """Adds decisions, then final records; `finish` orders them."""

    def __init__(self, access: Access, places: Places) -> None:
        self._access = access
        self._places = places
        self._decided: set[tuple[int, int]] = set()
        self._settled: set[int] = set()

    def add_decision(self, row: ArrivingDecision) -> str:
        """Take one in; why it cannot be, else an empty text."""
        found = self._found(row.case, row.adjudicator, row.codebook)
        if isinstance(found, str):
            return found
        case, person, book = found
        names = self._places.names(book)
        variable = names.variables.get(row.variable)
        answers = [
            (stage, answer_row(names, row.variable, part, state, code))
            for stage, part, state, code in row.answers
        ]
        kept = [(stage, one) for stage, one in answers if one is not None]
        whole = len(kept) == len(answers) and all(
            fit_together([one for of, one in kept if of == stage]) for stage in _STAGES
        )
        if variable is None or not whole or not _is_sound(row):
            return "answer"
        known = self._access.one(_DECISION, uuid=row.uuid)
        if known is not None:
            return "" if known[1:] == (row.kind, row.at) else "differs"
        self._append_decision(row, (case, person, book, variable), kept)
        return ""

    def _append_decision(
        self,
        row: ArrivingDecision,
        keys: tuple[int, int, int, int],
        answers: list[tuple[str, AnswerRow]],
    ) -> None:
        case, person, book, variable = keys
        last = self._access.one(_LAST_DECISION, case=case, variable=variable) or (0,)
        key = self._access.insert(
            _ADD_DECISION,
            uuid=row.uuid,
            case_id=case,
            codebook_id=book,
            variable_id=variable,
            revision=last[0] + 1,
            kind=row.kind,
            adjudicator_id=person,
            reason=row.reason or None,
            note="",
            based_on=json.dumps(list(row.based_on)),
            at=row.at,
        )
        self._access.many(
            _ADD_DECISION_ANSWER,
            [
                {
                    "decision_id": key,
                    "stage": stage,
                    "part": kept[1],
                    "variable_id": variable,
                    "codebook_id": book,
                    "state": kept[2],
                    "code_id": kept[3],
                    "value": kept[4],
                }
                for stage, kept in answers
            ],
        )
        self._decided.add((case, variable))

    def add_final(self, row: ArrivingFinal, arrival: Arrival) -> str:
        """Take one in; why it cannot be, else an empty text."""
        found = self._found(row.case, row.settled_by, row.codebook)
        if isinstance(found, str):
            return found
        case, person, book = found
        rows = self._final_rows(row, book)
        if rows is None or row.unresolved < 0 or not is_identity(row.uuid, *row.based_on):
            return "answer"
        known = self._access.one(_FINAL, uuid=row.uuid)
        if known is not None:
            return "" if known[1:] == (row.unresolved, row.at) else "differs"
        last = self._access.one(_LAST_FINAL, case=case) or (0,)
        key = self._access.insert(
            _ADD_FINAL,
            uuid=row.uuid,
            case_id=case,
            codebook_id=book,
            revision=last[0] + 1,
            account_id=person,
            unresolved=row.unresolved,
            based_on=json.dumps(list(row.based_on)),
            at=row.at,
        )
        self._access.many(_ADD_FINAL_ANSWER, [{"final_id": key, **one} for one in rows])
        self._settled.add(case)
        arrival.finals_new += 1
        return ""

    def _final_rows(self, row: ArrivingFinal, book: int) -> list[dict[str, object]] | None:
        names, codings = self._places.names(book), {uuid: at for at, uuid in enumerate(row.based_on)}
        rows = [self._final_row(names, mark, codings) for mark in row.answers]
        kept = [one for one in rows if one is not None]
        marks = [
            (one["variable_id"], one["part"], one["state"], one["code_id"], one["value"]) for one in kept
        ]
        if len(kept) < len(rows) or not fit_together(marks):
            return None
        return [{**one, "codebook_id": book} for one in kept]

    def _final_row(self, names: Names, mark: FinalMark, codings: dict[str, int]) -> dict[str, Any] | None:
        kept = answer_row(names, mark.variable, mark.part, mark.state, mark.code)
        if kept is None or not codings.keys() >= set(mark.support) or mark.provenance not in _PROVENANCES:
            return None
        if (mark.provenance == Provenance.UNRESOLVED) != (mark.state == Provenance.UNRESOLVED):
            return None
        decision = self._access.one(_DECISION, uuid=mark.decision) if mark.decision else None
        if mark.decision and decision is None:
            return None
        variable, part, state, code, value = kept
        return {
            "variable_id": variable,
            "part": part,
            "state": state,
            "code_id": code,
            "value": value,
            "provenance": mark.provenance,
            "support": json.dumps([codings[uuid] for uuid in mark.support]),
            "decision_id": None if decision is None else decision[0],
        }

    def _found(self, case_name: str, person_name: str, digest: str) -> tuple[int, int, int] | str:
        case, person = self._places.case(case_name), self._places.people.get(person_name)
        book = self._places.books.get(digest)
        if case is None:
            return "case"
        if person is None or book is None:
            return "person" if person is None else "codebook"
        return case, person[0], book

    def finish(self) -> None:
        """Number anew, and let settling look at the cases again."""
        for case, variable in self._decided:
            _DECISIONS.renew(self._access, case_id=case, variable_id=variable)
        for case in self._settled:
            _FINALS.renew(self._access, case_id=case)
        for case in self._settled | {case for case, _ in self._decided}:
            mark_known(self._access, CaseKey(case))


def _is_sound(row: ArrivingDecision) -> bool:
    """Whether its own words are some that this program writes: a reason is a code, and no free text."""
    said = {(stage, state) for stage, _, state, _ in row.answers}
    return (
        row.kind in _KINDS
        and said <= _SAID
        and row.reason in _REASONS
        and is_identity(row.uuid, *row.based_on)
    )
