r"""The elements of a JSON array, streamed: runs at the speed of a typed decode, or one by one exactly.

A run is cut where the bytes between two elements, learnt from the array itself, occur for the last time in
the window.  That is a guess, and it is proven: `[` + run + `]` decodes only if the cut lies between two
elements, because what a JSON parser expects behind a prefix depends on the prefix alone.

The decode ignores unknown members and lets the last of several equal keys win.  Both leave quotes behind: the
run is encoded again, and unless source and encoding hold equally many quotation marks it is read exactly.
(`\u0022` is the one way to write a quotation mark without one; runs with `\u00` are read exactly, which
finds NUL too.)  Types bound the depth of what is known, and the window the length of every string.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import msgspec

from reviewer.exchange.problems import FieldFault
from reviewer.exchange.strict_json import type_fault
from reviewer.exchange.vics.cursor import Cursor

T = TypeVar("T")
R = TypeVar("R")

_WINDOWS = (1 << 19, 1 << 16, 1 << 13)
_LONGEST_STRETCH = 1 << 22
_BETWEEN = re.compile(rb'\}\s*+,\s*+\{\s*+"[^"\\]{0,200}+"')
_BETWEEN_ROOM = 4096


@dataclass(frozen=True, slots=True)
class Element:
    """The next element of the array; the cursor stands before it, and whoever gets it must step over it."""


class Shape(Generic[T]):
    """How one kind of record is decoded."""

    def __init__(self, kind: type[T]) -> None:
        self._kind = kind
        self._one = msgspec.json.Decoder(kind)
        self._many = msgspec.json.Decoder(list[kind])  # type: ignore[valid-type]
        self._encoder = msgspec.json.Encoder()

    def one(self, raw: bytes, value: object) -> T:
        """The record; `value` is the same, decoded without types, for what a refusal shows."""
        try:
            return self._one.decode(raw)
        except msgspec.ValidationError as error:
            raise type_fault(error, value) from None

    def of(self, value: object) -> T:
        """The record of a value that is decoded already."""
        try:
            return msgspec.convert(value, self._kind)
        except msgspec.ValidationError as error:
            raise type_fault(error, value) from None

    def run(self, raw: bytes) -> list[T] | None:
        """The records of a JSON array, or None unless it is certain that nothing in it was passed over."""
        if b"\\u00" in raw:
            return None
        try:
            if not raw.isascii():
                raw.decode("utf-8")
            records = self._many.decode(raw)
            again = self._encoder.encode(records)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, OverflowError):
            return None
        return records if raw.count(b'"') == again.count(b'"') else None


def elements(
    cursor: Cursor, shape: Shape[T], convert: Callable[[list[T]], R | None]
) -> Iterator[R | Element]:
    """Step through the array at the cursor, giving what `convert` makes of a run, or single elements.

    `convert` may refuse a run (None): its records are then given one by one.
    """
    cursor.take(b"[")
    if cursor.peek() == ord("]"):
        cursor.position += 1
        return
    between: bytes | None = None
    patience = _Patience()
    while True:
        run = None
        if between is not None and cursor.offset >= patience.until:
            run = _next_run(cursor, shape, between, convert)
            patience.tried(cursor.offset, succeeded=run is not None)
        if run is not None:
            yield run
        else:
            yield Element()
            between = _learn(cursor)
        cursor.take(b",]")
        if cursor.buffer[cursor.position - 1] == ord("]"):
            return


@dataclass(slots=True)
class _Patience:
    """How far to go one by one after runs failed: twice as far each time, so that failing stays cheap."""

    until: int = 0
    stretch: int = _WINDOWS[-1]

    def tried(self, offset: int, *, succeeded: bool) -> None:
        if succeeded:
            self.stretch = _WINDOWS[-1]
        else:
            self.until = offset + self.stretch
            self.stretch = min(2 * self.stretch, _LONGEST_STRETCH)


def _next_run(
    cursor: Cursor, shape: Shape[T], between: bytes, convert: Callable[[list[T]], R | None]
) -> R | None:
    cursor.fill(_WINDOWS[0])
    cursor.peek()
    tried = -1
    for window in _WINDOWS:
        cut = cursor.buffer.rfind(between, cursor.position, cursor.position + window)
        if cut < 0 or cut == tried:
            continue
        tried = cut
        records = shape.run(b"[" + cursor.buffer[cursor.position : cut + 1] + b"]")
        converted = _converted(convert, records)
        if converted is not None:
            cursor.position = cut + 1
            return converted
    return None


def _converted(convert: Callable[[list[T]], R | None], records: list[T] | None) -> R | None:
    if not records:
        return None
    try:
        return convert(records)
    except FieldFault:
        return None


def _learn(cursor: Cursor) -> bytes | None:
    """The bytes between the element just stepped over and the first key of the next."""
    cursor.fill(_BETWEEN_ROOM)
    # The window may have moved: the element's own bracket is put back in front of what follows it.
    match = _BETWEEN.match(b"}" + cursor.buffer[cursor.position : cursor.position + _BETWEEN_ROOM])
    return match.group() if match else None
