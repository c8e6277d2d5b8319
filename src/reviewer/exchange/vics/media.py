"""From a VICS media record to the domain's media item, with every trap of the format.

This runs once for each of millions of records: members that are absent are falsy, and what is usual is taken
without a call.
"""

from __future__ import annotations

from msgspec import UnsetType

from reviewer.domain.case import MediaItem
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault, glimpse
from reviewer.exchange.remembered import Remembered
from reviewer.exchange.values import (
    HASH_LENGTHS,
    MAX_INT64,
    category,
    check_case_id,
    hash_text,
    moment,
    names,
    truth,
    whole_number,
)
from reviewer.exchange.vics.shapes import AlternativeHash, Media, MediaFile, Named, Number, Truth
from reviewer.exchange.vics.shapes import Names as NamesField

_MD5, _SHA1 = HASH_LENGTHS["md5"], HASH_LENGTHS["sha1"]
_NO_FILE = MediaFile()


class MediaItems:
    """Makes items of records; `scheme` qualifies the categories of those to come.

    What a member's value means is remembered, since neighbours share it.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self.scheme: str | None = None
        self.names_of: Remembered[NamesField, tuple[str, ...]] = Remembered(_names)
        self.series_of: Remembered[NamesField, tuple[str, ...]] = Remembered(self._checked_series)
        self.level_of: Remembered[Number, int | None] = Remembered(_category)
        self.truth_of: Remembered[Truth, bool | None] = Remembered(lambda value: _truth("", value))

    def item(self, media: Media) -> MediaItem:
        """The item; raises FieldFault naming the member that cannot be taken."""
        if not 0 <= media.MediaID <= MAX_INT64:
            expected = f"a whole number from 0 to {MAX_INT64}"
            raise FieldFault(
                "MediaID", "not a usable number", found=glimpse(media.MediaID), expected=expected
            )
        first = media.MediaFiles[0] if media.MediaFiles else _NO_FILE
        path = media.RelativeFilePath or None
        moment("DateUpdated", media.DateUpdated or None)
        level = _category(media.Category)
        sha1 = hash_text("SHA1", media.SHA1, _SHA1) if media.SHA1 else None
        sha256 = None
        if media.AlternativeHashes:
            sha1, sha256 = further_hashes(sha1, media.AlternativeHashes)
        return MediaItem(
            media_id=media.MediaID,
            md5=hash_text("MD5", media.MD5, _MD5) if media.MD5 else None,
            sha1=sha1,
            sha256=sha256,
            size=size(media.MediaSize),
            mime_type=media.MimeType or None,
            created=moment("MediaFiles.Created", first.Created or None),
            category=level,
            category_scheme=None if level is None else self.scheme,
            tags=self.named(media.Tags),
            victim_identified=_truth("VictimIdentified", media.VictimIdentified),
            offender_identified=_truth("OffenderIdentified", media.OffenderIdentified),
            distributed=_truth("IsDistributed", media.IsDistributed),
            suspected=_truth("IsSuspected", media.IsSuspected),
            self_generated=_truth("SelfGenerated", media.SelfGenerated),
            file_name=first.FileName or (last_part(path) if path else None),
            path=path or first.FilePath or None,
            comments=media.Comments or None,
        )

    def series(self, written: NamesField) -> tuple[str, ...]:
        """The series that the member names, each once; usable as case ids."""
        if not written:
            return ()
        return self.series_of[written] if isinstance(written, str) else self._checked_series(written)

    def _checked_series(self, written: NamesField) -> tuple[str, ...]:
        found = _names(written)
        for name in found:
            check_case_id("Series", name, self._limits)
        return found

    def named(self, written: NamesField) -> tuple[str, ...]:
        """The names in a member such as Tags."""
        return self.names_of[written] if isinstance(written, str) else _names(written)


def _truth(name: str, value: Truth) -> bool | None:
    if value is True or value is False:
        return value
    return truth(name, value) if value else None


def _category(value: Number) -> int | None:
    return None if isinstance(value, UnsetType) else category("Category", value)


def size(value: Number) -> int | None:
    """A size as the member MediaSize says it."""
    return None if isinstance(value, UnsetType) else whole_number("MediaSize", value)


def _names(value: NamesField) -> tuple[str, ...]:
    if not value:
        return ()
    if isinstance(value, str):
        return names(value)
    if isinstance(value, Named):
        return names(value.Name)
    found = (name for one in value for name in names(one.Name if isinstance(one, Named) else one))
    return tuple(dict.fromkeys(found))


def further_hashes(sha1: str | None, others: list[AlternativeHash]) -> tuple[str | None, str | None]:
    """SHA-1 and SHA-256 from the alternatives, each where it is not known yet."""
    found = {"sha1": sha1, "sha256": None}
    for one in others:
        kind = (one.HashName or "").lower().replace("-", "")
        if kind in found:
            value = hash_text("AlternativeHashes.HashValue", one.HashValue or None, HASH_LENGTHS[kind])
            found[kind] = found[kind] or value
    return found["sha1"], found["sha256"]


def last_part(path: str) -> str | None:
    """The file's name in a path of either kind."""
    return path.replace("\\", "/").rpartition("/")[2] or None
