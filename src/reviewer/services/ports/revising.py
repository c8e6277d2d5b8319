"""Versions of the codebook, the draft of the next one, and codings that are looked at again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from reviewer.domain.answer import Answer
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey, CodingKey


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version as it stands in the list; `base` and `by` are empty for one that no revision made."""

    key: CodebookKey
    id: str
    version: str
    digest: str
    at: int
    current: bool
    base: CodebookKey | None
    by: str


@dataclass(frozen=True, slots=True)
class DraftRow:
    """The draft after its present step; `mapping` is JSON, steps are kept from `first` to `last`."""

    base: CodebookKey
    step: int
    first: int
    last: int
    what: str
    content: str
    mapping: str
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class CodingInForce:
    """The newest revision of a reviewer's coding; `pattern` stands for its answers (see `answers`)."""

    coding: CodingKey
    uuid: str
    reviewer: AccountKey
    case: CaseKey
    codebook: CodebookKey
    pattern: str


@dataclass(frozen=True, slots=True)
class Forwarded:
    """How far older codings were gone through for a version: up to the coding `after`."""

    codebook: CodebookKey
    carry: bool
    after: int = 0
    seen: int = 0
    carried: int = 0
    looks: int = 0
    finished: bool = False


@dataclass(frozen=True, slots=True)
class LookRow:
    """A case of the viewer's own that is looked at again; `variables` says of each why."""

    case: CaseKey
    case_id: str
    coded_with: str
    variables: Mapping[str, str]


class Revising(Protocol):
    """Versions are for everybody; drafts and others' codings for whoever supervises (else NotAllowed);
    what is looked at again is the viewer's own.
    """

    def versions(self) -> list[VersionRow]:
        """Every version, the oldest first."""

    def publication(self, codebook: CodebookKey) -> tuple[CodebookKey, str] | None:
        """(version before, mapping as JSON) of a version that a revision made."""

    def draft(self) -> DraftRow | None: ...

    def forwarding(self) -> Forwarded | None:
        """How far the current version's is; None where no revision made it."""

    def last_coding(self) -> int:
        """The newest coding's key; 0 where there is none."""

    def in_force(
        self,
        new: CodebookKey | None,
        *,
        after: int,
        count: int,
        relevant: Mapping[CodebookKey, frozenset[str]],
    ) -> list[CodingInForce]:
        """The next codings in force that are not of the version `new`, behind the coding `after`.

        Their patterns tell the answers of the relevant variables, by the version they were coded with.
        """

    def answers(self, codebook: CodebookKey, pattern: str) -> dict[str, Answer]:
        """What a pattern of that version stands for."""

    def waiting(self) -> int:
        """How many of the viewer's cases are to be looked at again: a kept count."""

    def look_at(self, case: CaseKey) -> Mapping[str, str] | None:
        """Why the viewer's case is looked at again; None where it is not."""

    def to_look_at(self, after: int, count: int) -> list[LookRow]:
        """The viewer's next cases to look at again, behind that case."""


class RevisingWrites(Revising, Protocol):
    """Changes; each is refused for whoever may not supervise, but `looked` and `ask_again` of one's own."""

    def begin_draft(self, base: CodebookKey, content: str, mapping: str, *, what: str, at: int) -> None:
        """The one draft; Refused where there is one."""

    def put_step(self, content: str, mapping: str, *, what: str, at: int) -> None:
        """The draft after another edit; steps that were undone are forgotten."""

    def move_to(self, step: int, at: int) -> None:
        """Undo or redo: the draft is as it was after that step."""

    def drop_draft(self) -> None: ...

    def publish(
        self, codebook: CodebookKey, base: CodebookKey, mapping: str, *, carry: bool, at: int
    ) -> None:
        """Say how this version came about, and begin to go through older codings."""

    def forwarded(self, how_far: Forwarded) -> None:
        """Keep how far it is."""

    def carry(
        self, codebook: CodebookKey, codings: Sequence[tuple[CodingKey, str, Mapping[str, Answer]]], at: int
    ) -> None:
        """Append a revision of kind `migrated` to each coding, under that save id, with these answers."""

    def ask_again(self, coding: CodingInForce, codebook: CodebookKey, why: Mapping[str, str]) -> None:
        """The coding is to be looked at again under that version."""

    def looked(self, case: CaseKey) -> bool:
        """The viewer's case has been looked at; whether it was waiting for that."""
