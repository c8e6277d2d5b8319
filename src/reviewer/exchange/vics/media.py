"""From a VICS media record to the domain's media item, with every trap of the format.

This runs once for each of millions of records: members that are absent are falsy, and what is usual is taken
without a call.
"""

from __future__ import annotations

from msgspec import UnsetType

from reviewer.domain.case import MediaItem
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault, glimpse
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
_REMEMBERED = 10_000


class MediaItems:
    """Makes items of records; `scheme` qualifies the categories of those to come.

    Lists of names are remembered as they are written, since neighbours share them.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._names: dict[str, tuple[str, ...]] = {}
        self._series: dict[str, tuple[str, ...]] = {}
        self.scheme: str | None = None

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
        level = _category(media.Category) if media.Category else None
        sha1 = hash_text("SHA1", media.SHA1, _SHA1) if media.SHA1 else None
        sha256 = None
        if media.AlternativeHashes:
            sha1, sha256 = _further_hashes(sha1, media.AlternativeHashes)
        return MediaItem(
            media_id=media.MediaID,
            md5=hash_text("MD5", media.MD5, _MD5) if media.MD5 else None,
            sha1=sha1,
            sha256=sha256,
            size=None if media.MediaSize is None else _size(media.MediaSize),
            mime_type=media.MimeType or None,
            created=moment("MediaFiles.Created", first.Created or None),
            category=level,
            category_scheme=None if level is None else self.scheme,
            tags=self._named(media.Tags) if media.Tags else (),
            victim_identified=_truth("VictimIdentified", media.VictimIdentified),
            offender_identified=_truth("OffenderIdentified", media.OffenderIdentified),
            distributed=_truth("IsDistributed", media.IsDistributed),
            suspected=_truth("IsSuspected", media.IsSuspected),
            self_generated=_truth("SelfGenerated", media.SelfGenerated),
            file_name=first.FileName or (_last_part(path) if path else None),
            path=path or first.FilePath or None,
            comments=media.Comments or None,
        )

    def series(self, media: Media) -> tuple[str, ...]:
        """The series that the record names, each once; usable as case ids."""
        written = media.Series
        if not written:
            return ()
        known = self._series.get(written) if isinstance(written, str) else None
        if known is not None:
            return known
        found = _names(written)
        for name in found:
            check_case_id("Series", name, self._limits)
        return _remembered(self._series, written, found)

    def _named(self, written: NamesField) -> tuple[str, ...]:
        known = self._names.get(written) if isinstance(written, str) else None
        return _remembered(self._names, written, _names(written)) if known is None else known


def _remembered(
    known: dict[str, tuple[str, ...]], written: NamesField, found: tuple[str, ...]
) -> tuple[str, ...]:
    if isinstance(written, str):
        if len(known) >= _REMEMBERED:
            known.clear()
        known[written] = found
    return found


def _truth(name: str, value: Truth) -> bool | None:
    if value is True or value is False:
        return value
    return truth(name, value) if value else None


def _category(value: Number) -> int | None:
    return None if isinstance(value, UnsetType) else category("Category", value)


def _size(value: Number) -> int | None:
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


def _further_hashes(sha1: str | None, others: list[AlternativeHash]) -> tuple[str | None, str | None]:
    """SHA-1 and SHA-256 from the alternatives, each where it is not known yet."""
    found = {"sha1": sha1, "sha256": None}
    for one in others:
        kind = (one.HashName or "").lower().replace("-", "")
        if kind in found:
            value = hash_text("AlternativeHashes.HashValue", one.HashValue or None, HASH_LENGTHS[kind])
            found[kind] = found[kind] or value
    return found["sha1"], found["sha256"]


def _last_part(path: str) -> str | None:
    return path.replace("\\", "/").rpartition("/")[2] or None
