"""From a VICS media record to the domain's media item, with every trap of the format."""

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
from reviewer.exchange.vics.shapes import AlternativeHash, Media, MediaFile, Named, Number, Text, Truth
from reviewer.exchange.vics.shapes import Names as NamesField


def media_item(media: Media, scheme: str | None) -> MediaItem:
    """The item; raises FieldFault naming the member that cannot be taken."""
    if not 0 <= media.MediaID <= MAX_INT64:
        expected = f"a whole number from 0 to {MAX_INT64}"
        raise FieldFault("MediaID", "not a usable number", found=glimpse(media.MediaID), expected=expected)
    first = media.MediaFiles[0] if media.MediaFiles else _NO_FILE
    path = _text(media.RelativeFilePath) or _text(first.FilePath)
    moment("DateUpdated", _text(media.DateUpdated))
    level = _category(media.Category)
    sha1, sha256 = _hashes(media)
    return MediaItem(
        media_id=media.MediaID,
        md5=hash_text("MD5", _text(media.MD5), HASH_LENGTHS["md5"]),
        sha1=sha1,
        sha256=sha256,
        size=_size(media.MediaSize),
        mime_type=_text(media.MimeType),
        created=moment("MediaFiles.Created", _text(first.Created)),
        category=level,
        category_scheme=scheme if level is not None else None,
        tags=_names(media.Tags),
        victim_identified=_truth("VictimIdentified", media.VictimIdentified),
        offender_identified=_truth("OffenderIdentified", media.OffenderIdentified),
        distributed=_truth("IsDistributed", media.IsDistributed),
        suspected=_truth("IsSuspected", media.IsSuspected),
        self_generated=_truth("SelfGenerated", media.SelfGenerated),
        file_name=_text(first.FileName) or _last_part(_text(media.RelativeFilePath)),
        path=path,
        comments=_text(media.Comments),
    )


def series_of(media: Media, limits: Limits) -> tuple[str, ...]:
    """The series that the record names, each once; usable as case ids."""
    found = _names(media.Series)
    for name in found:
        check_case_id("Series", name, limits)
    return found


_NO_FILE = MediaFile()


def _text(value: Text) -> str | None:
    return value or None if isinstance(value, str) else None


def _truth(name: str, value: Truth) -> bool | None:
    if value is True or value is False:
        return value
    return None if value is None or isinstance(value, UnsetType) else truth(name, value)


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


def _hashes(media: Media) -> tuple[str | None, str | None]:
    found = {"sha1": hash_text("SHA1", _text(media.SHA1), HASH_LENGTHS["sha1"]), "sha256": None}
    if not media.AlternativeHashes:
        return found["sha1"], None
    for one in media.AlternativeHashes:
        kind = _kind_of(one)
        if kind in found:
            value = hash_text("AlternativeHashes.HashValue", _text(one.HashValue), HASH_LENGTHS[kind])
            found[kind] = found[kind] or value
    return found["sha1"], found["sha256"]


def _kind_of(one: AlternativeHash) -> str:
    return (_text(one.HashName) or "").lower().replace("-", "")


def _last_part(path: str | None) -> str | None:
    return path.replace("\\", "/").rpartition("/")[2] or None if path else None
