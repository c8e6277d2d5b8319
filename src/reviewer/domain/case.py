"""Case records (a *series* in the study) and media items: metadata only, never the media.

A case is what reviewers code; a media item is the metadata of one file, which this program never opens.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

Attribute = str | int | float | bool


class MediaKind(StrEnum):
    """Kind by MIME type; counts by kind are shown in the record."""

    IMAGE = "image"
    VIDEO = "video"
    OTHER = "other"


def media_kind(mime_type: str | None) -> MediaKind:
    """The kind that a MIME type names, by its first part."""
    head = (mime_type or "").partition("/")[0].strip().lower()
    return {"image": MediaKind.IMAGE, "video": MediaKind.VIDEO}.get(head, MediaKind.OTHER)


class MediaItem(NamedTuple):
    """Metadata of one file: a tuple, since millions come at once.

    Hashes are lower-case hex text as the source gave them; `created` is ISO 8601 text; `path` and
    `file_name` are kept as given and shown only on request.
    """

    media_id: int
    md5: str | None = None
    sha1: str | None = None
    sha256: str | None = None
    size: int | None = None
    mime_type: str | None = None
    created: str | None = None
    category: int | None = None
    category_scheme: str | None = None
    tags: tuple[str, ...] = ()
    victim_identified: bool | None = None
    offender_identified: bool | None = None
    distributed: bool | None = None
    suspected: bool | None = None
    self_generated: bool | None = None
    file_name: str | None = None
    path: str | None = None
    comments: str | None = None

    @property
    def kind(self) -> MediaKind:
        """Image, video or other."""
        return media_kind(self.mime_type)


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What a source says of a case besides its media; `attributes` are further typed columns."""

    case_id: str
    source: str | None = None
    received: str | None = None
    identified_status: str | None = None
    country: str | None = None
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
