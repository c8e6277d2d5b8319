"""What a file says of a case: put together from its records, where these contradict, and how it is stored."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reviewer.domain.case import CaseFacts, MediaItem, media_kind
from reviewer.storage.prepared import Row

# These stand for NULL until a batch is merged: the driver binds None and bytes some twenty times slower.
# Hashes are staged as text for the same reason.
NO_TEXT = ""
NO_NUMBER = -(2**63)

FIELDS = ("source", "received", "identified_status", "country")


def contradictions(before: CaseFacts, more: CaseFacts) -> Iterator[str]:
    """The fields and attributes that both give and that differ; what one leaves blank contradicts nothing."""
    for name in FIELDS:
        one, other = getattr(before, name), getattr(more, name)
        if one is not None and other is not None and one != other:
            yield name
    for name, value in more.attributes.items():
        known = before.attributes.get(name, value)
        if (type(known), known) != (type(value), value):
            yield name


def filled(before: CaseFacts, more: CaseFacts) -> CaseFacts:
    """`before`, with what it leaves blank taken from `more`."""
    if before == more:
        return before
    blanks = {
        name: getattr(more, name)
        for name in FIELDS
        if getattr(before, name) is None and getattr(more, name) is not None
    }
    attributes = {**more.attributes, **before.attributes}
    if not blanks and attributes == dict(before.attributes):
        return before
    return replace(before, **blanks, attributes=attributes)


def facts_of_row(row: Sequence[str | None]) -> CaseFacts:
    """Facts from (case_id, source, received, identified_status, country, attributes); empty is blank."""
    case_id, source, received, status, country, attributes = row
    return CaseFacts(
        case_id or "",
        source or None,
        received or None,
        status or None,
        country or None,
        json.loads(attributes or "{}"),
    )


def facts_row(facts: CaseFacts) -> tuple[str, ...]:
    """The inverse of `facts_of_row`."""
    known = facts.attributes
    attributes = json.dumps(dict(known), ensure_ascii=False, allow_nan=False) if known else "{}"
    return (
        facts.case_id,
        facts.source or NO_TEXT,
        facts.received or NO_TEXT,
        facts.identified_status or NO_TEXT,
        facts.country or NO_TEXT,
        attributes,
    )


@dataclass(slots=True)
class Tally:
    """Counts media records, each once; the series that one record names come one after the other."""

    new: int = 0
    known: int = 0
    _last: int = 0
    _last_was_new: bool = False

    def add(self, records: Sequence[int], new: set[int]) -> None:
        """`records`: numbers of a batch in order, once each; `new`: those of which something was new."""
        for number in records:
            if number == self._last and number > 0:
                self._again(is_new=number in new)
                continue
            self._last, self._last_was_new = number, number in new
            self.new += self._last_was_new
            self.known += not self._last_was_new

    def _again(self, *, is_new: bool) -> None:
        if is_new and not self._last_was_new:
            self.known -= 1
            self.new += 1
            self._last_was_new = True


_TRUTHS: dict[bool | None, int] = {None: NO_NUMBER, False: 0, True: 1}


def media_rows(numbers: Iterable[int], cases: Iterable[int], items: Sequence[MediaItem]) -> Iterator[Row]:
    """The values of staged media items, in the order of `MEDIA_COLUMNS` behind number and case.

    A column at a time: a call for each value of millions of records costs more than storing them.
    """
    columns: dict[str, Sequence[Any]] = dict(zip(MediaItem._fields, zip(*items, strict=True), strict=True))
    kinds = {mime_type: media_kind(mime_type).value for mime_type in set(columns["mime_type"])}
    tags = {one: json.dumps(one, ensure_ascii=False) if one else NO_TEXT for one in set(columns["tags"])}
    staged = {
        "media_id": columns["media_id"],
        "kind": [kinds[one] for one in columns["mime_type"]],
        "tags": [tags[one] for one in columns["tags"]],
        **{name: [one or NO_TEXT for one in columns[name]] for name in (*_TEXTS, *_HASHES)},
        **{name: [NO_NUMBER if one is None else one for one in columns[name]] for name in _NUMBERS},
        **{name: [_TRUTHS[one] for one in columns[name]] for name in _TRUTH_COLUMNS},
    }
    return zip(numbers, cases, *(staged[name] for name in MEDIA_COLUMNS), strict=True)


_NUMBERS = ("size", "category")
_TRUTH_COLUMNS = ("victim_identified", "offender_identified", "distributed", "suspected", "self_generated")
_TEXTS = ("mime_type", "created", "category_scheme", "file_name", "path", "comments")
_HASHES = ("md5", "sha1", "sha256")
MEDIA_COLUMNS = (
    *("media_id", "kind", "mime_type", "size", "md5", "sha1", "sha256", "created", "category"),
    *("category_scheme", "tags", "victim_identified", "offender_identified", "distributed", "suspected"),
    *("self_generated", "file_name", "path", "comments"),
)


def _merged(column: str) -> str:
    if column in {"media_id", "kind"}:
        return f"b.{column}"
    if column in _HASHES:
        return f"unhex(nullif(b.{column}, ''))"
    blank = NO_NUMBER if column in {*_NUMBERS, *_TRUTH_COLUMNS} else "''"
    return f"nullif(b.{column}, {blank})"


MERGED_COLUMNS = ", ".join(_merged(column) for column in MEDIA_COLUMNS)
"""The staged columns as they are stored."""
