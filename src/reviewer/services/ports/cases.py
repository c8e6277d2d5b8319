"""Case records and the metadata of their media items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from reviewer.domain.case import Attribute, MediaKind
from reviewer.domain.identifiers import CaseKey


@dataclass(frozen=True, slots=True)
class Hints:
    """What upstream sources say of a case's media; hints for supervisors, never labels."""

    identified_status: str | None
    categories: tuple[tuple[int, int], ...]
    """(category, media items), ascending, uncategorised left out."""
    any_victim_identified: bool | None
    any_self_generated: bool | None
    distributed: int


@dataclass(frozen=True, slots=True)
class CaseView:
    """The record of one case.  `hints` is None for whoever codes blind."""

    case: CaseKey
    case_id: str
    source: str | None
    received: str | None
    country: str | None
    sources: tuple[str, ...]
    attributes: Mapping[str, Attribute]
    media: int
    images: int
    videos: int
    first_created: str | None
    last_created: str | None
    shared_media: int
    """Media items whose MD5 or SHA-1 occurs in another case too."""
    related: tuple[str, ...]
    """Case ids that share media, at most 20 (for a reviewer: only cases of the own queue)."""
    hints: Hints | None


@dataclass(frozen=True, slots=True)
class CaseRevision:
    """What a later import changed of a case record: each field's value before and after."""

    revision: int
    """From 2: the first form of a record has no changes."""
    at: int
    source: str
    changes: Mapping[str, tuple[object, object]]
    media_changed: int


@dataclass(frozen=True, slots=True)
class MediaRow:
    """One line of the media table; `category` and `tags` are None for whoever codes blind."""

    number: int
    """From 1, dense within the case."""
    media_id: int
    kind: MediaKind
    mime_type: str | None
    size: int | None
    md5: str | None
    sha1: str | None
    created: str | None
    category: int | None
    tags: str | None
    file_name: str | None
    path: str | None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the cases table."""

    case_id: str
    source: str | None
    received: str | None
    identified_status: str | None
    country: str | None
    media: int
    images: int
    videos: int
    highest_category: int | None
    any_victim_identified: bool | None
    attributes: Mapping[str, Attribute] = field(default_factory=dict)


class Cases(Protocol):
    """Case records and their media metadata."""

    def find(self, case_id: str) -> CaseKey | None:
        """The case of that id, if the viewer may see it."""

    def view(self, case: CaseKey) -> CaseView:
        """The record; raises NotFound for a case that the viewer may not see."""

    def media(self, case: CaseKey, first: int, count: int) -> list[MediaRow]:
        """Media rows `first`, `first+1`, ... (from 1)."""

    def of_media(self, asked: Sequence[tuple[Sequence[str], int | None, str | None]]) -> list[list[str]]:
        """For each of (case ids, MediaID, MD5): the cases that have the media item, by id.

        Matched by MediaID within the cases that are named; where none has it, by MD5 in any.
        """

    def sources_of(self, case_id: str) -> tuple[str, ...]:
        """Where the case of that id came from; raises NotAllowed without the right to export all."""

    def revisions(self, case: CaseKey) -> list[CaseRevision]:
        """What imports changed of the record, in order; empty for whoever codes blind."""

    def totals(self) -> tuple[int, int]:
        """(cases, media items) of the project, from kept counts."""

    def table(self) -> Iterator[CaseRow]:
        """Every case by case id, streamed; raises NotAllowed without the right to export all."""
