"""Codings in progress of the account that looks; nobody else's drafts are reachable from here."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, insert, select, update

from reviewer.domain.answer import Answer, Certainty
from reviewer.domain.errors import Refused
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey
from reviewer.services.ports import Draft
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.scope import Scope
from reviewer.storage.tables.coding import DraftAnswer, DraftRow

_ONE = (DraftRow.reviewer_id == bindparam("reviewer"), DraftRow.case_id == bindparam("case"))
_OF_DRAFT = (DraftAnswer.reviewer_id == bindparam("reviewer"), DraftAnswer.case_id == bindparam("case"))
_GET = Prepared(
    select(DraftRow.codebook_id, DraftRow.certainty, DraftRow.note, DraftRow.updated_at).where(*_ONE)
)
_ANSWERS = Prepared(
    select(DraftAnswer.variable_id, DraftAnswer.state, DraftAnswer.code_id, DraftAnswer.value)
    .where(*_OF_DRAFT)
    .order_by(DraftAnswer.variable_id, DraftAnswer.part)
)
_ANSWER = Prepared(
    "SELECT a.variable_id, a.state, a.code_id, a.value FROM draft d"
    " LEFT JOIN draft_answer a ON a.reviewer_id = d.reviewer_id AND a.case_id = d.case_id"
    " AND a.variable_id = :variable WHERE d.reviewer_id = :reviewer AND d.case_id = :case ORDER BY a.part"
)
_TOUCH = Prepared(
    update(DraftRow)
    .where(*_ONE, DraftRow.codebook_id == bindparam("book"))
    .values(updated_at=bindparam("moment"))
)
_BEGIN = Prepared(insert(DraftRow), columns=("reviewer_id", "case_id", "codebook_id", "note", "updated_at"))
_CLEAR = Prepared(delete(DraftAnswer).where(*_OF_DRAFT, DraftAnswer.variable_id == bindparam("variable")))
_PUT = Prepared(insert(DraftAnswer))
_CERTAINTY = Prepared(update(DraftRow).where(*_ONE).values(certainty=bindparam("wanted")))
_NOTE = Prepared(update(DraftRow).where(*_ONE).values(note=bindparam("wanted")))
_DELETE = Prepared(delete(DraftRow).where(*_ONE))


def read_draft(access: Access, catalogue: Catalogue, reviewer: AccountKey, case: CaseKey) -> Draft | None:
    """One draft of that reviewer."""
    row = access.one(_GET, reviewer=reviewer, case=case)
    if row is None:
        return None
    book, certainty, note, updated_at = row
    names = catalogue.names(access, CodebookKey(book))
    answers = names.answers(access.all(_ANSWERS, reviewer=reviewer, case=case))
    sure = None if certainty is None else Certainty(certainty)
    return Draft(reviewer, case, CodebookKey(book), answers, sure, note, updated_at)


def end_draft_of(access: Access, reviewer: AccountKey, case: CaseKey) -> None:
    """Take somebody's draft away with its answers; harmless where there is none."""
    access.run(_DELETE, reviewer=reviewer, case=case)


class Drafts:
    """Reading of the viewer's drafts."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._viewer = scope.viewer.key
        self._catalogue = catalogue

    def get(self, case: CaseKey) -> Draft | None:
        """The viewer's draft of the case."""
        return read_draft(self._access, self._catalogue, self._viewer, case)

    def answer(self, case: CaseKey, codebook: CodebookKey, variable: str) -> tuple[bool, Answer | None]:
        """Whether there is a draft of the case, and its answer to one variable."""
        names = self._catalogue.names(self._access, codebook)
        wanted = names.variable(variable)
        rows = self._access.all(_ANSWER, reviewer=self._viewer, case=case, variable=wanted)
        given = [row for row in rows if row[0] is not None]
        return bool(rows), names.answers(given).get(variable)


class DraftWrites(Drafts):
    """A draft is made by the first change; each change stamps `at`."""

    def put_answer(
        self, case: CaseKey, codebook: CodebookKey, variable: str, answer: Answer | None, at: int
    ) -> None:
        """Set or (None) clear one answer."""
        names = self._catalogue.names(self._access, codebook)
        self._touch(case, codebook, at)
        self._access.run(_CLEAR, reviewer=self._viewer, case=case, variable=names.variable(variable))
        if answer is None:
            return
        for key, part, state, code, value in names.rows(variable, answer):
            self._access.run(
                _PUT,
                reviewer_id=self._viewer,
                case_id=case,
                variable_id=key,
                part=part,
                codebook_id=codebook,
                state=state,
                code_id=code,
                value=value,
            )

    def put_certainty(
        self, case: CaseKey, codebook: CodebookKey, certainty: Certainty | None, at: int
    ) -> None:
        """Set or (None) clear the certainty."""
        self._touch(case, codebook, at)
        wanted = None if certainty is None else certainty.value
        self._access.run(_CERTAINTY, reviewer=self._viewer, case=case, wanted=wanted)

    def put_note(self, case: CaseKey, codebook: CodebookKey, note: str, at: int) -> None:
        """Set the note."""
        self._touch(case, codebook, at)
        self._access.run(_NOTE, reviewer=self._viewer, case=case, wanted=note)

    def delete(self, case: CaseKey) -> None:
        """Remove the draft with its answers; harmless where there is none."""
        self._access.run(_DELETE, reviewer=self._viewer, case=case)

    def _touch(self, case: CaseKey, codebook: CodebookKey, at: int) -> None:
        if self._access.run(_TOUCH, reviewer=self._viewer, case=case, book=codebook, moment=at):
            return
        if self._access.one(_GET, reviewer=self._viewer, case=case) is not None:
            raise Refused(
                "The draft of this case was begun with another codebook version.", mend="Close it first."
            )
        self._access.run(
            _BEGIN, reviewer_id=self._viewer, case_id=case, codebook_id=codebook, note="", updated_at=at
        )
