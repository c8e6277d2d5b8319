"""Revisions of codings that arrive: found again by their uuid, or appended."""

from __future__ import annotations

from sqlalchemy import insert

from reviewer.domain.answer import Certainty
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import AccountKey, CaseKey
from reviewer.services.ports import Arrival, ArrivingCoding
from reviewer.storage.arriving_places import Numbering, Places, answer_row, fit_together, is_identity
from reviewer.storage.arriving_words import LateWords, Worded, with_words
from reviewer.storage.assignments import QueueWrites
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.settling_marks import mark_coded
from reviewer.storage.tables.coding import Coding, CodingAnswer

_KNOWN = Prepared(
    "SELECT id, case_id, reviewer_id, codebook_id, kind, ifnull(certainty, ''), round, at"
    " FROM coding WHERE uuid = :uuid"
)
_SAID = Prepared(
    "SELECT w.variable_id, w.part, w.state, w.code_id,"
    " CASE WHEN v.level = 'text' AND w.state = 'answered' THEN '' ELSE w.value END FROM coding_answer w"
    " JOIN codebook_variable v ON v.id = w.variable_id WHERE w.coding_id = :coding"
)
_LAST = Prepared(
    "SELECT ifnull(max(revision), 0) FROM coding WHERE case_id = :case AND reviewer_id = :reviewer"
)
_ADD = Prepared(
    insert(Coding),
    columns=(
        *("uuid", "reviewer_id", "case_id", "codebook_id", "kind", "revision"),
        *("certainty", "note", "round", "at"),
    ),
)
_ADD_ANSWER = Prepared(insert(CodingAnswer))
_IN_FORCE = Prepared(
    "SELECT kind FROM coding WHERE case_id = :case AND reviewer_id = :reviewer AND round = :round"
    " ORDER BY revision DESC LIMIT 1"
)
_DRAFT = Prepared("SELECT 1 FROM draft WHERE case_id = :case AND reviewer_id = :reviewer")
_STATES = {
    "submitted": AssignmentState.DONE,
    "migrated": AssignmentState.DONE,
    "handed_back": AssignmentState.HANDED_BACK,
    "withdrawn": AssignmentState.OPEN,
}
_MOST_ROUNDS = 1_000_000
_NUMBERING = Numbering("coding", "case_id", "reviewer_id")


class CodingArrivals:
    """Adds revisions one after the other; `finish` orders them."""

    def __init__(self, access: Access, places: Places, queue: QueueWrites) -> None:
        self._access = access
        self._places = places
        self._queue = queue
        self._new: dict[tuple[int, int], dict[str, str]] = {}
        self._known: dict[tuple[int, int], set[str]] = {}
        self._late = LateWords(access)

    def add(self, row: ArrivingCoding, arrival: Arrival, *, only: str | None) -> str:
        """Take one in; why it cannot be, else an empty text."""
        case, book = self._places.case(row.case), self._places.books.get(row.codebook)
        person = self._places.people.get(row.reviewer)
        if only is not None and row.reviewer != only:
            return "reviewer"
        if case is None or person is None or book is None:
            return "case" if case is None else "person" if person is None else "codebook"
        names = self._places.names(book)
        answers = [answer_row(names, *mark) for mark in row.answers]
        kept = [one for one in answers if one is not None]
        worded = with_words(names, kept, row.words)
        whole = len(kept) == len(answers) and fit_together(kept)
        if not whole or not _is_sound(row) or worded is None:
            return "answer"
        key, enabled = person
        known = self._access.one(_KNOWN, uuid=row.uuid)
        if known is not None:
            own = (case, key, book, row.kind, row.certainty, row.round, row.at)
            if known[1:] != own or set(self._access.all(_SAID, coding=known[0])) != set(kept):
                return "differs"
            late = self._late.add(known[0], CaseKey(case), worded)
            if late is None:
                return "differs"
            arrival.words_new += late
            arrival.known += 1
            self._known.setdefault((case, key), set()).add(row.uuid)
            return ""
        if not enabled:
            return "disabled"
        self._append(row, case, key, book, worded)
        self._new.setdefault((case, key), {})[row.uuid] = row.follows
        return ""

    def _append(self, row: ArrivingCoding, case: int, reviewer: int, book: int, worded: Worded) -> None:
        last = self._access.one(_LAST, case=case, reviewer=reviewer) or (0,)
        coding = self._access.insert(
            _ADD,
            uuid=row.uuid,
            reviewer_id=reviewer,
            case_id=case,
            codebook_id=book,
            kind=row.kind,
            revision=last[0] + 1,
            certainty=row.certainty or None,
            note=worded.note,
            round=row.round,
            at=row.at,
        )
        self._access.many(
            _ADD_ANSWER,
            [
                {
                    "coding_id": coding,
                    "variable_id": variable,
                    "part": part,
                    "codebook_id": book,
                    "state": state,
                    "code_id": code,
                    "value": value,
                }
                for variable, part, state, code, value in worded.answers
            ],
        )
        mark_coded(self._access, CaseKey(case), row.round)

    def finish(self, arrival: Arrival) -> None:
        """Number the revisions of what was touched, count conflicts, and move the tasks."""
        for (case, reviewer), new in self._new.items():
            rows = _NUMBERING.renew(self._access, case_id=case, reviewer_id=reviewer)
            brought = set(new) | self._known.get((case, reviewer), set())
            conflicts = _conflicts([row[1] for row in rows], new, brought)
            arrival.conflicting += conflicts
            arrival.new += len(new) - conflicts
            self._move_task(CaseKey(case), AccountKey(reviewer))

    def _move_task(self, case: CaseKey, reviewer: AccountKey) -> None:
        task = self._queue.assignment(reviewer, case)
        if task is None or self._access.one(_DRAFT, case=case, reviewer=reviewer) is not None:
            return
        stands = self._access.one(_IN_FORCE, case=case, reviewer=reviewer, round=task.round)
        if stands is not None:
            self._queue.set_state(reviewer, case, _STATES[stands[0]])


def _is_sound(row: ArrivingCoding) -> bool:
    """Whether its own words are some that this program writes."""
    certainties = {"", *(one.value for one in Certainty)}
    unresolved = any(mark.state == "unresolved" for mark in row.answers)
    named = is_identity(row.uuid) and 1 <= row.round <= _MOST_ROUNDS
    return named and row.kind in _STATES and row.certainty in certainties and not unresolved


def _conflicts(ordered: list[str], new: dict[str, str], brought: set[str]) -> int:
    """How many of the new ones stand beside revisions that their maker did not know of."""
    found = 0
    for place, uuid in enumerate(ordered):
        if uuid not in new:
            continue
        before = ordered[place - 1] if place else new[uuid]
        unseen = before not in brought and before != new[uuid] and new[uuid] in {"", *ordered}
        after = ordered[place + 1] if place + 1 < len(ordered) else uuid
        found += unseen or after not in brought
    return found
