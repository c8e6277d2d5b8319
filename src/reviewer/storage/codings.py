"""Submitted revisions: appended, never changed; a reviewer's view holds the own ones only."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import bindparam, insert, select

from reviewer.domain.answer import Certainty
from reviewer.domain.errors import NotAllowed, Refused
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey, CodingKey
from reviewer.domain.person import Right
from reviewer.services.ports import CodingRow, Naming, NewCoding, StoredCoding
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.outgoing import Outgoing
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.scope import Scope
from reviewer.storage.settling_marks import mark_coded
from reviewer.storage.tables.coding import Coding, CodingAnswer

_CODING = select(
    Coding.id,
    Coding.uuid,
    Coding.reviewer_id,
    Coding.case_id,
    Coding.codebook_id,
    Coding.kind,
    Coding.revision,
    Coding.certainty,
    Coding.note,
    Coding.round,
    Coding.at,
)
_LATEST = Prepared(
    _CODING.where(Coding.case_id == bindparam("case"), Coding.reviewer_id == bindparam("reviewer"))
    .order_by(Coding.revision.desc())
    .limit(1)
)
_BY_UUID = Prepared(_CODING.where(Coding.uuid == bindparam("uuid")))
_LAST_SUBMITTED = Prepared(
    "SELECT k.id, k.uuid, k.reviewer_id, k.case_id, k.codebook_id, k.kind, k.revision, k.certainty, k.note,"
    " k.round, k.at FROM coding k WHERE k.reviewer_id = :reviewer AND k.kind = 'submitted' AND NOT EXISTS"
    " (SELECT 1 FROM coding n WHERE n.case_id = k.case_id AND n.reviewer_id = k.reviewer_id"
    " AND n.revision = k.revision + 1 AND n.kind <> 'migrated') ORDER BY k.id DESC LIMIT 1"
)
_ANSWERS = Prepared(
    select(CodingAnswer.variable_id, CodingAnswer.state, CodingAnswer.code_id, CodingAnswer.value)
    .where(CodingAnswer.coding_id == bindparam("coding"))
    .order_by(CodingAnswer.variable_id, CodingAnswer.part)
)
_APPEND = Prepared(
    insert(Coding),
    columns=(
        *("uuid", "reviewer_id", "case_id", "codebook_id", "kind", "revision"),
        *("certainty", "note", "round", "at"),
    ),
)
_APPEND_ANSWER = Prepared(insert(CodingAnswer))


class Codings:
    """Reading of revisions."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._scope = scope
        self._catalogue = catalogue

    def latest(self, case: CaseKey, reviewer: AccountKey) -> StoredCoding | None:
        """The newest revision of that reviewer's coding of the case, whatever its kind."""
        return self._seen(self._access.one(_LATEST, case=case, reviewer=reviewer))

    def last_submitted(self, reviewer: AccountKey) -> StoredCoding | None:
        """The newest revision of kind `submitted` that is in force, over all cases."""
        return self._seen(self._access.one(_LAST_SUBMITTED, reviewer=reviewer))

    def by_uuid(self, uuid: str) -> StoredCoding | None:
        """The revision of that save id, if the viewer may see it."""
        return self._seen(self._access.one(_BY_UUID, uuid=uuid))

    def outgoing(self, *, own_only: bool, naming: Naming | None = None) -> Outgoing:
        """Revisions on their way out; raises NotAllowed where the viewer may not see or export them."""
        if not own_only and not self._scope.all_codings:
            raise NotAllowed("This account may export its own codings only.")
        self._scope.viewer.require(Right.EXPORT_OWN if own_only else Right.EXPORT_ALL)
        reviewer = self._scope.viewer.key if own_only else None
        return Outgoing(self._access, self._catalogue, reviewer, naming)

    def table(self, *, own_only: bool) -> Iterator[CodingRow]:
        """The long table, streamed by case id, reviewer, revision, variable, code; drafts never appear.

        A typed value stands in `code`.  Raises NotAllowed at once where the viewer may not see every coding.
        """
        return _long(self.outgoing(own_only=own_only))

    def _seen(self, row: Row | None) -> StoredCoding | None:
        if row is None or not self._scope.sees_codings_of(row[2]):
            return None
        key, uuid, reviewer, case, book, kind, revision, certainty, note, round_, at = row
        names = self._catalogue.names(self._access, CodebookKey(book))
        return StoredCoding(
            key=CodingKey(key),
            uuid=uuid,
            reviewer=AccountKey(reviewer),
            case=CaseKey(case),
            codebook=CodebookKey(book),
            kind=kind,
            revision=revision,
            answers=names.answers(self._access.all(_ANSWERS, coding=key)),
            certainty=None if certainty is None else Certainty(certainty),
            note=note,
            round=round_,
            at=at,
        )


class CodingWrites(Codings):
    """Append only; the database's triggers refuse everything else."""

    def append(self, coding: NewCoding) -> StoredCoding:
        """Append a revision; the same save id again changes nothing and gives the same key."""
        self._scope.require_writes_for(coding.reviewer)
        stored = self._access.one(_BY_UUID, uuid=coding.uuid) or self._append(coding)
        seen = self._seen(stored)
        if seen is None or (seen.case, seen.reviewer) != (coding.case, coding.reviewer):
            raise Refused("This save id belongs to another coding.")
        return seen

    def _append(self, coding: NewCoding) -> Row | None:
        names = self._catalogue.names(self._access, coding.codebook)
        before = self._access.one(_LATEST, case=coding.case, reviewer=coding.reviewer)
        key = self._access.insert(
            _APPEND,
            uuid=coding.uuid,
            reviewer_id=coding.reviewer,
            case_id=coding.case,
            codebook_id=coding.codebook,
            kind=coding.kind,
            revision=1 if before is None else before[6] + 1,
            certainty=None if coding.certainty is None else coding.certainty.value,
            note=coding.note,
            round=coding.round,
            # Later than what it follows, whatever the clock says: every desk orders revisions by their times.
            at=coding.at if before is None else max(coding.at, before[10] + 1),
        )
        self._access.many(
            _APPEND_ANSWER,
            [
                {
                    "coding_id": key,
                    "variable_id": variable,
                    "part": part,
                    "codebook_id": coding.codebook,
                    "state": state,
                    "code_id": code,
                    "value": value,
                }
                for name, answer in coding.answers.items()
                for variable, part, state, code, value in names.rows(name, answer)
            ],
        )
        mark_coded(self._access, coding.case, coding.round)
        return self._access.one(_BY_UUID, uuid=coding.uuid)


def _long(going: Outgoing) -> Iterator[CodingRow]:
    for coding in going.codings():
        for variable, state, code in map(going.meaning, coding.answers):
            yield CodingRow(
                project_id=going.project_id,
                case_id=coding.case_id,
                coding_id=coding.coding_id,
                reviewer=coding.reviewer,
                codebook_id=coding.codebook_id,
                codebook_version=coding.codebook_version,
                variable=variable,
                state=state,
                code=code,
                certainty=coding.certainty,
                round=coding.round,
                status=coding.status,
                submitted_at=coding.submitted_at,
            )
