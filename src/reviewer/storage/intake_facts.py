"""What a file says of a case: put together from its records, where these contradict, and how it is stored."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.storage.prepared import Row

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
    """Facts from (case_id, source, received, identified_status, country, attributes)."""
    case_id, source, received, status, country, attributes = row
    return CaseFacts(case_id or "", source, received, status, country, json.loads(attributes or "{}"))


def facts_row(facts: CaseFacts) -> tuple[str | None, ...]:
    """The inverse of `facts_of_row`."""
    attributes = json.dumps(dict(facts.attributes), ensure_ascii=False, allow_nan=False)
    return (
        facts.case_id,
        facts.source,
        facts.received,
        facts.identified_status,
        facts.country,
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


def media_row(number: int, case: int, item: MediaItem) -> Row:
    """The values of one staged media item, in the order of `MEDIA_COLUMNS` behind number and case."""
    return (
        number,
        case,
        item.media_id,
        item.kind.value,
        item.mime_type,
        item.size,
        _bytes(item.md5),
        _bytes(item.sha1),
        _bytes(item.sha256),
        item.created,
        item.category,
        item.category_scheme,
        json.dumps(item.tags, ensure_ascii=False) if item.tags else None,
        item.victim_identified,
        item.offender_identified,
        item.distributed,
        item.suspected,
        item.self_generated,
        item.file_name,
        item.path,
        item.comments,
    )


MEDIA_COLUMNS = (
    *("media_id", "kind", "mime_type", "size", "md5", "sha1", "sha256", "created", "category"),
    *("category_scheme", "tags", "victim_identified", "offender_identified", "distributed", "suspected"),
    *("self_generated", "file_name", "path", "comments"),
)


def _bytes(value: str | None) -> bytes | None:
    return None if value is None else bytes.fromhex(value)
