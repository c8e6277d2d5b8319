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

from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault
from reviewer.exchange.strict_json import type_fault
from reviewer.exchange.vics.cursor import Cursor

T = TypeVar("T")

_WINDOWS = (1 << 19, 1 << 16, 1 << 13)
# What the typed records can be nested, lists and objects around them included.
_DEEPEST = 8
_LONGEST_STRETCH = 1 << 22
_BETWEEN = re.compile(rb'\}\s*+,\s*+\{\s*+"[^"\\]{0,200}+"')
_BETWEEN_ROOM = 4096


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


def elements(cursor: Cursor, shape: Shape[T], take: Callable[[list[T]], bool]) -> Iterator[bool]:
    """Step through the array at the cursor: True where `take` took in a run of records, else False.

    Then the cursor stands before a single element, and whoever iterates must step over it.  `take` may refuse
    a run, by False or a FieldFault, having taken nothing of it: its records are then given one by one.
    """
    cursor.take(b"[")
    if cursor.peek() == ord("]"):
        cursor.position += 1
        return
    between: bytes | None = None
    patience = _Patience()
    windows = _windows(cursor.limits)
    while True:
        taken = False
        if windows and between is not None and cursor.offset >= patience.until:
            taken = _take_run(cursor, shape, between, windows, take)
            patience.tried(cursor.offset, succeeded=taken)
        yield taken
        if not taken:
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


def _windows(limits: Limits) -> tuple[int, ...]:
    """How long runs may be: no longer than a string, so that no string in them can be too long."""
    return (
        tuple(min(window, limits.string, limits.record) for window in _WINDOWS)
        if limits.nesting >= _DEEPEST
        else ()
    )


def _take_run(
    cursor: Cursor, shape: Shape[T], between: bytes, windows: tuple[int, ...], take: Callable[[list[T]], bool]
) -> bool:
    cursor.fill(windows[0])
    cursor.peek()
    tried = -1
    for window in windows:
        cut = cursor.buffer.rfind(between, cursor.position, cursor.position + window)
        if cut < 0 or cut == tried:
            continue
        tried = cut
        records = shape.run(b"[" + cursor.buffer[cursor.position : cut + 1] + b"]")
        if records and _taken(take, records):
            cursor.position = cut + 1
            return True
    return False


def _taken(take: Callable[[list[T]], bool], records: list[T]) -> bool:
    try:
        return take(records)
    except FieldFault:
        return False


def _learn(cursor: Cursor) -> bytes | None:
    """The bytes between the element just stepped over and the first key of the next."""
    cursor.fill(_BETWEEN_ROOM)
    # The window may have moved: the element's own bracket is put back in front of what follows it.
    match = _BETWEEN.match(b"}" + cursor.buffer[cursor.position : cursor.position + _BETWEEN_ROOM])
    return match.group() if match else None
