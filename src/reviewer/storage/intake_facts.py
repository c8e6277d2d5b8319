"""What a file says of a case: put together from its records, where these contradict, and how it is stored."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reviewer.domain.case import CaseFacts, MediaItem, media_kind
from reviewer.storage.beside import BESIDE
from reviewer.storage.prepared import Row

# These stand for NULL where values are bound: the driver binds None and bytes some twenty times slower.
# Hashes are bound as text for the same reason.
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
class OfCase:
    """A case of the batch: its key, what stands in the store, what this file said so far.

    `last` is the number of its last media item.
    """

    key: int
    stored: CaseFacts
    said: CaseFacts
    is_new: bool
    last: int

    @property
    def place(self) -> int:
        """The key under which further media items stand until the file is in."""
        return self.key if self.is_new else BESIDE + self.key

    def next_items(self, count: int) -> range:
        """The numbers of so many more media items."""
        first = self.last + 1
        self.last += count
        return range(first, first + count)


@dataclass(slots=True)
class Tally:
    """Counts media records, each once; the series that one record names come one after the other.

    A record is new where something of it is new, else known; of the known, some have changed.
    """

    new: int = 0
    known: int = 0
    changed: int = 0
    _last: int = 0
    _state: int = 0

    def add(self, records: Sequence[int], new: set[int], changed: set[int]) -> None:
        """`records`: numbers of a batch in order, once each; of some something was `new` or `changed`."""
        if len(new) == len(records) and records[0] != self._last:
            self.new += len(records)
            self._last, self._state = records[-1], _NEW
            return
        for number in records:
            state = _NEW if number in new else _CHANGED if number in changed else _SAME
            if number == self._last and number > 0:
                self._count(self._state, -1)
                state = max(state, self._state)
            self._count(state, 1)
            self._last, self._state = number, state

    def _count(self, state: int, more: int) -> None:
        self.new += more * (state == _NEW)
        self.known += more * (state != _NEW)
        self.changed += more * (state == _CHANGED)


_SAME, _CHANGED, _NEW = range(3)
_TRUTHS: dict[bool | None, int] = {None: NO_NUMBER, False: 0, True: 1}


def media_columns(items: Sequence[Sequence[Any]]) -> list[Sequence[Any]]:
    """Items as they are bound, in the order of `MEDIA_COLUMNS`, from columns in that of `MediaItem`.

    A column at a time: a call for each value of millions of records costs more than storing them.
    """
    columns = dict(zip(MediaItem._fields, items, strict=True))
    kinds = {mime_type: media_kind(mime_type).value for mime_type in set(columns["mime_type"])}
    tags = {one: json.dumps(one, ensure_ascii=False) if one else NO_TEXT for one in set(columns["tags"])}
    bound = {
        "media_id": columns["media_id"],
        "kind": [kinds[one] for one in columns["mime_type"]],
        "tags": [tags[one] for one in columns["tags"]],
        **{
            name: columns[name]
            if all(columns[name])
            else _same(columns[name], lambda one: one or NO_TEXT) or [one or NO_TEXT for one in columns[name]]
            for name in (*_TEXTS, *_HASHES)
        },
        **{name: [NO_NUMBER if one is None else one for one in columns[name]] for name in _NUMBERS},
        **{
            name: _same(columns[name], _TRUTHS.__getitem__) or [_TRUTHS[one] for one in columns[name]]
            for name in _TRUTH_COLUMNS
        },
    }
    return [bound[name] for name in MEDIA_COLUMNS]


def _same(column: Sequence[Any], bound: Callable[[Any], Any]) -> list[Any]:
    """A column that says the same of every item, or nothing, as it is bound; empty for any other."""
    first, count = column[0], len(column)
    return [bound(first)] * count if first is column[-1] and column.count(first) == count else []


_NUMBERS = ("size", "category")
_TRUTH_COLUMNS = ("victim_identified", "offender_identified", "distributed", "suspected", "self_generated")
_TEXTS = ("mime_type", "created", "category_scheme", "file_name", "path", "comments")
_HASHES = ("md5", "sha1", "sha256")
MEDIA_COLUMNS = (
    *("media_id", "kind", "mime_type", "size", "md5", "sha1", "sha256", "created", "category"),
    *("category_scheme", "tags", "victim_identified", "offender_identified", "distributed", "suspected"),
    *("self_generated", "file_name", "path", "comments"),
)
# What follows another column's value, and is nothing by itself.
_FOLLOWS = {"kind": "mime_type", "category_scheme": "category"}


def _is_number(column: str) -> bool:
    return column in {*_NUMBERS, *_TRUTH_COLUMNS}


def _blank(column: str) -> int | str:
    return NO_NUMBER if _is_number(column) else NO_TEXT


def _staged(column: str) -> str:
    if column in {"media_id", "kind"}:
        return "?"
    if column in _HASHES:
        return "unhex(nullif(?, ''))"
    return f"nullif(?, {_blank(column)})" if _is_number(column) else "nullif(?, '')"


def _stored(column: str) -> str:
    if column in _HASHES:
        return f"lower(hex(ifnull(m.{column}, x'')))"
    return f"ifnull(m.{column}, {_blank(column)})" if _is_number(column) else f"ifnull(m.{column}, '')"


STAGED_VALUES = tuple(_staged(column) for column in MEDIA_COLUMNS)
"""How what is bound for each column is stored."""
STORED_VALUES = tuple(_stored(column) for column in MEDIA_COLUMNS)
"""How each stored column (of `m`) is read as it would be bound."""


def combined(stored: Row, row: Row) -> Row:
    """What is known of an item after a further record of it: blanks say nothing."""
    says = {name: value != _blank(name) for name, value in zip(MEDIA_COLUMNS, row, strict=True)}
    return tuple(
        new if says[_FOLLOWS.get(name, name)] else old
        for name, old, new in zip(MEDIA_COLUMNS, stored, row, strict=True)
    )


def facts_changes(before: CaseFacts, after: CaseFacts) -> dict[str, list[object]]:
    """What changed of a case: each field's value before and after; attributes under `attributes.`."""
    found: dict[str, list[object]] = {
        name: [getattr(before, name), getattr(after, name)]
        for name in FIELDS
        if getattr(before, name) != getattr(after, name)
    }
    for name in {**before.attributes, **after.attributes}:
        old, new = before.attributes.get(name), after.attributes.get(name)
        if (type(old), old) != (type(new), new):
            found[f"attributes.{name}"] = [old, new]
    return found


def renewed(stored: CaseFacts, said: CaseFacts) -> CaseFacts:
    """What is known of a case once a later file has said something: blanks say nothing.

    The source stays the first one; every source is kept beside.
    """
    now = filled(replace(said, source=stored.source or said.source), stored)
    if not facts_changes(stored, now):
        return stored
    # What was known keeps its place: without what is new it is what it was (`intake_answered`).
    return replace(now, attributes={**stored.attributes, **now.attributes})
