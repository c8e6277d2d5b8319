"""Many VICS media records at once, column by column: what `media.MediaItems.item` makes of each.

What is usual in a column is taken by calls that go over the whole of it, the rest value by value.  A test
holds both ways to the same result.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import repeat
from operator import attrgetter
from typing import Any, cast

from reviewer.domain.case import MediaItem
from reviewer.exchange.problems import FieldFault
from reviewer.exchange.values import HASH_LENGTHS, MAX_INT64, hash_text, moment
from reviewer.exchange.vics.media import MediaItems, further_hashes, last_part, size
from reviewer.exchange.vics.shapes import Media, MediaFile

Column = Sequence[Any]

_OF_MEDIA = attrgetter(
    *("MediaID", "Category", "MD5", "SHA1", "VictimIdentified", "OffenderIdentified", "IsDistributed"),
    *("IsSuspected", "SelfGenerated", "Tags", "Comments", "MediaSize", "MimeType", "RelativeFilePath"),
    *("DateUpdated", "MediaFiles", "AlternativeHashes"),
)
_OF_FILE = attrgetter("FileName", "FilePath", "Created")
_NO_FILE = MediaFile()
_HASHES = {length: re.compile(rf"(?:[0-9a-fA-F]{{{length}}}\n|\n)*+") for length in HASH_LENGTHS.values()}
# Days that every month has, so that whatever matches exists.
_MOMENT = re.compile(
    r"(?:[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
    r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z\n|\n)*+"
)


def items_of(records: Sequence[Media], one_by_one: MediaItems) -> list[MediaItem] | None:
    """The items of the records, or None where one of them cannot be taken."""
    try:
        return _items(records, one_by_one)
    except FieldFault:
        return None


def _items(records: Sequence[Media], known: MediaItems) -> list[MediaItem]:
    columns = list(zip(*map(_OF_MEDIA, records), strict=True))
    ids, levels, md5, sha1, victim, offender, distributed, suspected, generated = columns[:9]
    tags, comments, sizes, types, paths, updated, files, alternatives = columns[9:]
    if min(ids) < 0 or max(ids) > MAX_INT64:
        raise FieldFault("MediaID", "not a usable number")
    # It is looked at and not kept; many records have the same one.
    _moments("DateUpdated", list(set(updated)))
    names, places, created = zip(*map(_OF_FILE, [one[0] if one else _NO_FILE for one in files]), strict=True)
    categories = list(map(known.level_of.__getitem__, levels))
    return _made(
        ids,
        _hashes("MD5", md5),
        *_with_others(_hashes("SHA1", sha1), alternatives),
        _sizes(sizes),
        _texts(types),
        _moments("MediaFiles.Created", created),
        categories,
        [None if level is None else known.scheme for level in categories],
        list(map(known.named, tags)),
        *(
            map(known.truth_of.__getitem__, column)
            for column in (victim, offender, distributed, suspected, generated)
        ),
        [name or (last_part(path) if path else None) for name, path in zip(names, paths, strict=True)],
        [path or place or None for path, place in zip(paths, places, strict=True)],
        _texts(comments),
    )


def _made(*columns: Iterable[Any]) -> list[MediaItem]:
    # What MediaItem(...) does, without a frame of Python for each of millions.
    rows = zip(*columns, strict=False)
    return cast("list[MediaItem]", list(map(tuple.__new__, repeat(MediaItem), rows)))


def _texts(column: Column) -> list[str | None]:
    return [one or None for one in column]


def _hashes(name: str, column: Column) -> Column:
    length = HASH_LENGTHS[name.lower()]
    lines = _lines(column, _HASHES[length])
    if lines is None:
        return [hash_text(name, one or None, length) for one in column]
    return _texts(lines.lower().split("\n")[:-1])


def _with_others(sha1: Column, alternatives: Column) -> tuple[Iterable[Any], Iterable[Any]]:
    """SHA-1 and SHA-256, with what the alternative hashes add."""
    if not any(alternatives):
        return sha1, repeat(None)
    found = [further_hashes(one, others or []) for one, others in zip(sha1, alternatives, strict=True)]
    return [one for one, _ in found], [other for _, other in found]


def _moments(name: str, column: Column) -> Column:
    lines = _lines(column, _MOMENT)
    if lines is None:
        return [moment(name, one or None) for one in column]
    return _texts(lines.split("\n")[:-1])


def _lines(column: Column, usual: re.Pattern[str]) -> str | None:
    """The column with a line for each value, if every one is empty or usual."""
    lines = "\n".join([one or "" for one in column]) + "\n"
    return lines if usual.fullmatch(lines) and lines.count("\n") == len(column) else None


def _sizes(column: Column) -> Column:
    if set(map(type, column)) == {int} and min(column) >= 0 and max(column) <= MAX_INT64:
        return column
    return list(map(size, column))
