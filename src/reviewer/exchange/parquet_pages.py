"""The headers of the pages of a Parquet column, read before a library unpacks what they announce.

A page header is a struct in Thrift's compact protocol (parquet.thrift, `PageHeader`), and stands in front of
each page.  The directory at the end of the file says nothing of single pages; one page may hold everything.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

PLAIN, PLAIN_DICTIONARY, DELTA_BYTE_ARRAY = 0, 2, 7
INDICES = frozenset({PLAIN_DICTIONARY, 8})
"""Encodings whose values are places in the dictionary."""

_DATA, _INDEX, _DICTIONARY, _DATA_2 = range(4)
_OF_KIND = {_DATA: 5, _INDEX: 6, _DICTIONARY: 7, _DATA_2: 8}
_USUAL, MAX_HEADER = 256, 1 << 20
_DEEPEST = 8
_MOST_BITS = 63
_STRUCT = 12


class Misshapen(ValueError):
    """These bytes are no page header."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: sizes in bytes, and where its content begins in the file.

    Its header is at `start`.  `levels` bytes in front of the values are never packed (None: levels say their
    own length).
    """

    is_dictionary: bool
    values: int
    encoding: int
    packed: int
    unpacked: int
    start: int
    place: int
    levels: int | None = None
    is_packed: bool = True


def pages(file: BinaryIO, start: int, size: int) -> Iterator[Page]:
    """The pages in these bytes of the file; raises Misshapen.

    Whoever iterates has to stop when every value of the column was met: old writers say a wrong `size`.
    """
    place, end = start, start + size
    while place < end:
        header, length = _header(file, place)
        page = _page(header, place, place + length)
        place += length
        if page is not None:
            yield page
        place += whole_number(header, 3)


def _header(file: BinaryIO, place: int) -> tuple[dict[int, Any], int]:
    """The struct at that place, and how many bytes it has."""
    wanted = _USUAL
    while True:
        file.seek(place)
        raw = file.read(wanted)
        thrift = Thrift(raw)
        try:
            return thrift.struct(), thrift.place
        except IndexError:
            if len(raw) < wanted or wanted >= MAX_HEADER:
                raise Misshapen("the header does not end") from None
            wanted *= 16


def _page(header: dict[int, Any], start: int, place: int) -> Page | None:
    kind = whole_number(header, 1)
    if kind == _INDEX:
        return None
    of_kind = header.get(_OF_KIND.get(kind, -1))
    if not isinstance(of_kind, dict):
        raise Misshapen("of an unknown kind")
    packed, unpacked, values = whole_number(header, 3), whole_number(header, 2), whole_number(of_kind, 1)
    if kind != _DATA_2:
        return Page(kind == _DICTIONARY, values, whole_number(of_kind, 2), packed, unpacked, start, place)
    levels = whole_number(of_kind, 5) + whole_number(of_kind, 6)
    is_packed = of_kind.get(7, True) is not False
    return Page(False, values, whole_number(of_kind, 4), packed, unpacked, start, place, levels, is_packed)


def whole_number(struct: dict[int, Any], field: int) -> int:
    """A number of a struct that is not below zero; raises Misshapen."""
    value = struct.get(field)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise Misshapen("a number is missing")
    return value


class Thrift:
    """A struct as numbers and truth by field; texts, lists and maps are stepped over.

    Raises IndexError where the bytes end too early, and Misshapen.
    """

    def __init__(self, raw: bytes, place: int = 0) -> None:
        self._raw = raw
        self.place = place

    def struct(self, depth: int = 0) -> dict[int, Any]:
        """All of a struct."""
        if depth > _DEEPEST:
            raise Misshapen("nested too deeply")
        return {
            field: kind == 1 if kind in {1, 2} else self.value(kind, depth) for field, kind in self.fields()
        }

    def fields(self) -> Iterator[tuple[int, int]]:
        """Number and kind of each field of a struct, up to its end; whoever iterates goes over its value."""
        field = 0
        while first := self._byte():
            field = field + (first >> 4) if first >> 4 else self._zigzag()
            yield field, first & 15

    def step_over(self, kind: int) -> None:
        """Go over the value of a field of that kind."""
        if kind not in {1, 2}:
            self.value(kind)

    def value(self, kind: int, depth: int = 0) -> Any:
        """What a field of that kind says; it is gone over."""
        if kind in {4, 5, 6}:
            return self._zigzag()
        if kind == _STRUCT:
            return self.struct(depth + 1)
        if kind in {9, 10}:
            return self._step_over_list(depth)
        sizes = {1: 1, 2: 1, 3: 1, 7: 8}
        if kind != 8 and kind not in sizes:
            # Maps too: there are none in a page header.
            raise Misshapen("a field of an unknown kind")
        self._go(self._varint() if kind == 8 else sizes[kind])
        return None

    def _step_over_list(self, depth: int) -> None:
        count, kind = self.list_header()
        for _ in range(count):
            self.value(kind, depth + 1)

    def list_header(self) -> tuple[int, int]:
        """How many values, and of what kind."""
        first = self._byte()
        count = first >> 4 if first >> 4 < 15 else self._varint()
        if count > len(self._raw) - self.place:
            raise IndexError
        return count, first & 15

    def _go(self, length: int) -> None:
        if self.place + length > len(self._raw):
            raise IndexError
        self.place += length

    def _byte(self) -> int:
        self.place += 1
        return self._raw[self.place - 1]

    def _varint(self) -> int:
        value = bits = 0
        while True:
            byte = self._byte()
            value |= (byte & 127) << bits
            if byte < 128:
                return value
            bits += 7
            if bits > _MOST_BITS:
                raise Misshapen("a number without an end")

    def _zigzag(self) -> int:
        value = self._varint()
        return (value >> 1) ^ -(value & 1)
