"""The media records of a VICS file by where they stand in the text, and a copy with some of them replaced.

Everything else is copied as it is written; UTF-16 becomes UTF-8.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import msgspec

from reviewer.exchange.limits import Limits
from reviewer.exchange.packed import Content
from reviewer.exchange.problems import FieldFault, FileFault, Problem, glimpse
from reviewer.exchange.strict_json import Unreadable, checked
from reviewer.exchange.values import HASH_LENGTHS, hash_text
from reviewer.exchange.vics.ahead import Ahead
from reviewer.exchange.vics.cursor import Cursor, JsonFault
from reviewer.exchange.vics.envelope import (
    CONTEXT_KEYS,
    LIST_KEYS,
    Context,
    holds_cases,
    parse_context,
)
from reviewer.exchange.vics.lines import Lines
from reviewer.exchange.vics.media import MediaItems
from reviewer.exchange.vics.shapes import Names, Number, Text
from reviewer.exchange.vics.source import Source


class _Media(msgspec.Struct, gc=False):
    MediaID: Number = msgspec.UNSET
    MD5: Text = msgspec.UNSET
    Series: Names = msgspec.UNSET


@dataclass(frozen=True, slots=True)
class MediaPlace:
    """One media record: where it stands in the text (bytes of UTF-8), and what it is matched by.

    `case_ids` are the series it names, else the file's case number, else nothing.
    """

    start: int
    raw: bytes
    media_id: int | None
    md5: str | None
    case_ids: tuple[str, ...]

    @property
    def end(self) -> int:
        """Where the text goes on behind it."""
        return self.start + len(self.raw)


class MediaPlaces:
    """Iterate for the media records of a file in order; raises FileFault where it cannot be read on."""

    def __init__(self, content: Content, *, label: str, limits: Limits) -> None:
        self._content = content
        self._label = label
        self._limits = limits
        self._decoder = msgspec.json.Decoder(_Media)
        self._items = MediaItems(limits)
        self._ahead = Ahead()
        self.context: Context | None = None

    def __iter__(self) -> Iterator[MediaPlace]:
        source = Source(self._content)
        try:
            yield from self._envelope(Cursor(source, self._limits))
        except JsonFault as fault:
            lines = Lines(self._content)
            line = lines.line_of(fault.offset)
            lines.close()
            found = None if fault.found is None else glimpse(fault.found)
            problem = Problem(self._label, fault.message, line=line, found=found, expected=fault.expected)
            raise FileFault(problem) from None
        except (Unreadable, FieldFault, UnicodeDecodeError) as fault:
            raise FileFault(Problem(self._label, f"the file cannot be read: {fault}")) from None
        finally:
            source.close()
            self._ahead.close()

    def _envelope(self, cursor: Cursor) -> Iterator[MediaPlace]:
        for written in cursor.members():
            key = checked(written, self._limits)
            if key in CONTEXT_KEYS:
                offset = cursor.offset
                self.context = parse_context(checked(cursor.value(), self._limits), offset)
            elif key in LIST_KEYS and cursor.peek() == ord("["):
                if self.context is None:
                    offset, ahead = cursor.offset, self._ahead.value(cursor, *CONTEXT_KEYS)
                    self.context = None if ahead is None else parse_context(ahead, offset)
                if holds_cases(cursor, self.context):
                    for _ in _elements(cursor):
                        yield from self._case(cursor)
                else:
                    yield from self._media(cursor, ())
            else:
                cursor.skip()

    def _case(self, cursor: Cursor) -> Iterator[MediaPlace]:
        number: object = None
        for written in cursor.members():
            key = checked(written, self._limits)
            if key == "CaseNumber":
                number = checked(cursor.value(), self._limits)
            elif key == "Media" and cursor.peek() == ord("["):
                known = number if number is not None else self._ahead.value(cursor, "CaseNumber")
                name = "" if known is None else str(known).strip()
                yield from self._media(cursor, (name,) if name else ())
            else:
                cursor.skip()

    def _media(self, cursor: Cursor, case_ids: tuple[str, ...]) -> Iterator[MediaPlace]:
        for _ in _elements(cursor):
            cursor.peek()
            offset = cursor.offset
            raw = cursor.value()
            try:
                one = self._decoder.decode(raw)
                md5 = hash_text("MD5", one.MD5 or None, HASH_LENGTHS["md5"])
                named = self._items.series(one.Series)
            except (msgspec.MsgspecError, FieldFault, RecursionError, OverflowError):
                continue
            media_id = one.MediaID if isinstance(one.MediaID, int) else None
            yield MediaPlace(offset, raw, media_id, md5, named or case_ids)


def _elements(cursor: Cursor) -> Iterator[None]:
    """Step through an array; whoever iterates steps over each element."""
    cursor.take(b"[")
    if cursor.peek() == ord("]"):
        cursor.position += 1
        return
    while True:
        yield
        cursor.take(b",]")
        if cursor.buffer[cursor.position - 1] == ord("]"):
            return


class Copy:
    """Copies the text to `out`, with some stretches replaced, in their order."""

    def __init__(self, content: Content, out: BinaryIO) -> None:
        self._source = Source(content)
        self._out = out
        self._block = b""
        self._place = 0

    def replace(self, place: MediaPlace, text: bytes) -> None:
        """Copy up to the record and write the text in its stead."""
        self._go(place.start, copy=True)
        self._out.write(text)
        self._go(place.end, copy=False)

    def finish(self) -> None:
        """Copy what is left."""
        self._go(None, copy=True)
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._source.close()

    def _go(self, target: int | None, *, copy: bool) -> None:
        while target is None or self._place < target:
            if not self._block:
                self._block = self._source.block()
                if not self._block:
                    return
            step = self._block if target is None else self._block[: target - self._place]
            if copy:
                self._out.write(step)
            self._block = self._block[len(step) :]
            self._place += len(step)
