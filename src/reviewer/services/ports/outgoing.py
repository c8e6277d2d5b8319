"""Codings on their way out: one row for each revision, its answers as short marks that are explained once."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple, Protocol

from reviewer.domain.identifiers import CodebookKey


class Naming(Protocol):
    """Names by which cases and people go out instead of their own."""

    def case(self, case_id: str) -> str: ...
    def person(self, name: str) -> str: ...


class OutgoingCoding(NamedTuple):
    """One revision; `answers` holds a mark for each row of the long table, by variable and code.

    `status` is `superseded` where a later revision stands, `version` the key of its codebook.
    """

    case_id: str
    coding_id: str
    reviewer: str
    codebook_id: str
    codebook_version: str
    version: CodebookKey
    certainty: str
    round: int
    status: str
    submitted_at: int
    answers: list[str]


class Outgoing(Protocol):
    """The codings that the viewer may export; drafts never appear.

    Under a `Naming` they come in the order of the names that it gives, and typed texts are left empty.
    """

    @property
    def project_id(self) -> str: ...
    @property
    def revisions(self) -> int:
        """How many revisions will come."""

    @property
    def versions(self) -> tuple[CodebookKey, ...]:
        """The codebook versions that they may be of, oldest first."""

    def codings(self) -> Generator[OutgoingCoding, None, None]:
        """By case id, reviewer and revision, streamed."""

    def meaning(self, mark: str) -> tuple[str, str, str]:
        """(variable, state, code or typed value) of a mark."""
