"""Drafts, submitted revisions and the steps that can be undone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from reviewer.domain.answer import Answer, Certainty
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey, CodingKey
from reviewer.services.ports.outgoing import Naming, Outgoing
from reviewer.services.steps import Step


@dataclass(frozen=True, slots=True)
class Draft:
    """A coding in progress: the one thing that changes in place."""

    reviewer: AccountKey
    case: CaseKey
    codebook: CodebookKey
    answers: Mapping[str, Answer]
    certainty: Certainty | None
    note: str
    updated_at: int


@dataclass(frozen=True, slots=True)
class NewCoding:
    """A revision to append.  `kind`: submitted, withdrawn, handed_back, migrated.

    `uuid` is its save id: appending the same uuid again changes nothing and gives the same key.
    """

    uuid: str
    reviewer: AccountKey
    case: CaseKey
    codebook: CodebookKey
    kind: str
    answers: Mapping[str, Answer]
    certainty: Certainty | None
    note: str
    round: int
    at: int


@dataclass(frozen=True, slots=True)
class StoredCoding:
    """A revision as stored; `revision` counts from 1 within (case, reviewer)."""

    key: CodingKey
    uuid: str
    reviewer: AccountKey
    case: CaseKey
    codebook: CodebookKey
    kind: str
    revision: int
    answers: Mapping[str, Answer]
    certainty: Certainty | None
    note: str
    round: int
    at: int


@dataclass(frozen=True, slots=True)
class CodingRow:
    """One line of the codings table (COMMANDS: long, one row for each answer; a set one for each code)."""

    project_id: str
    case_id: str
    coding_id: str
    reviewer: str
    codebook_id: str
    codebook_version: str
    variable: str
    state: str
    code: str
    certainty: str
    round: int
    status: str
    submitted_at: int


class Drafts(Protocol):
    """Codings in progress of the viewer."""

    def get(self, case: CaseKey) -> Draft | None: ...
    def answer(self, case: CaseKey, codebook: CodebookKey, variable: str) -> tuple[bool, Answer | None]:
        """Whether there is a draft of the case, and its answer to one variable."""


class DraftWrites(Drafts, Protocol):
    """A draft is made by the first change; each change stamps `at`."""

    def put_answer(
        self, case: CaseKey, codebook: CodebookKey, variable: str, answer: Answer | None, at: int
    ) -> None:
        """Set or (None) clear one answer."""

    def put_certainty(
        self, case: CaseKey, codebook: CodebookKey, certainty: Certainty | None, at: int
    ) -> None: ...
    def put_note(self, case: CaseKey, codebook: CodebookKey, note: str, at: int) -> None: ...
    def delete(self, case: CaseKey) -> None: ...


class Codings(Protocol):
    """Submitted revisions; a reviewer sees only the own ones."""

    def latest(self, case: CaseKey, reviewer: AccountKey) -> StoredCoding | None:
        """The newest revision of that reviewer's coding of the case, whatever its kind."""

    def last_submitted(self, reviewer: AccountKey) -> StoredCoding | None:
        """The newest revision of kind `submitted` that is in force, over all cases."""

    def by_uuid(self, uuid: str) -> StoredCoding | None: ...
    def outgoing(self, *, own_only: bool, naming: Naming | None = None) -> Outgoing:
        """Revisions on their way out; raises NotAllowed where the viewer may not see or export them."""

    def table(self, *, own_only: bool) -> Iterator[CodingRow]:
        """The long table, streamed by case id, reviewer, revision, variable, code; drafts never appear."""


class CodingWrites(Codings, Protocol):
    """Append only."""

    def append(self, coding: NewCoding) -> StoredCoding: ...


class UndoLog(Protocol):
    """The viewer's steps, kept over restarts; at least 50, at most 200."""

    def push(self, step: Step, at: int) -> None:
        """A new step; undone ones are forgotten."""

    def collapse(self, case: CaseKey, step: Step, at: int) -> None:
        """Replace the case's trailing steps since its last submission by this one."""

    def forget(self, case: CaseKey) -> None:
        """Drop the case's steps since its last submission."""

    def amend(self, step: Step, at: int) -> None:
        """Replace the step that undo would take back; undone ones are forgotten."""

    def top(self) -> Step | None:
        """The step that undo would take back."""

    def redo_top(self) -> Step | None: ...
    def mark_undone(self) -> None:
        """The top step is undone."""

    def mark_redone(self) -> None: ...
