"""The directory at the end of a Parquet file: where the columns of each row group lie, and what they say of
themselves (parquet.thrift, `FileMetaData`).

It is read here, and not by a library, which ends the whole process where a single column is described
wrongly.  A row group is looked at when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from reviewer.exchange.parquet_pages import Misshapen, Page, Thrift, pages, whole_number

MARK = b"PAR1"
LIST = 9
_END = 8
_SCHEMA, _GROUPS = 2, 4


@dataclass(frozen=True, slots=True)
class Chunk:
    """A column of a row group.  Sizes in bytes; `codec` is the format's own number of it."""

    codec: int
    values: int
    unpacked: int
    packed: int
    begin: int
    elsewhere: bool
    """In another file."""

    def pages(self, file: BinaryIO) -> Iterator[Page]:
        """Its pages; raises Misshapen."""
        return pages(file, self.begin, self.packed)


@dataclass(frozen=True, slots=True)
class Group:
    """A row group: its columns in the order of the schema."""

    rows: int
    chunks: tuple[Chunk, ...]


class Directory:
    """Of one file, read from its end; raises Misshapen.

    `begin` is where it stands, `elements` the schema as it is written, `groups` where row groups stand in it.
    """

    def __init__(self, file: BinaryIO) -> None:
        size = file.seek(0, 2)
        file.seek(max(0, size - _END))
        end = file.read(_END)
        length = int.from_bytes(end[:4], "little")
        self.begin = size - _END - length
        if end[4:] != MARK or self.begin < len(MARK):
            raise Misshapen("there is no directory")
        file.seek(self.begin)
        self._raw = file.read(length)
        self.elements: list[bytes] = []
        self.groups: list[int] = []
        try:
            self._read(Thrift(self._raw))
        except IndexError:
            raise Misshapen("the directory does not end") from None

    def group(self, at: int) -> Group:
        """One of the row groups; raises Misshapen."""
        thrift = Thrift(self._raw, self.groups[at])
        chunks: tuple[Chunk, ...] = ()
        rows = None
        for field, kind in thrift.fields():
            if (field, kind) == (1, LIST):
                chunks = tuple(_chunk(thrift.struct(1)) for _ in range(thrift.list_header()[0]))
            elif field == 3:
                rows = thrift.value(kind)
            else:
                thrift.step_over(kind)
        return Group(whole_number({3: rows}, 3), chunks)

    def _read(self, thrift: Thrift) -> None:
        for field, kind in thrift.fields():
            if field not in {_SCHEMA, _GROUPS} or kind != LIST:
                thrift.step_over(kind)
                continue
            for _ in range(thrift.list_header()[0]):
                start = thrift.place
                thrift.struct(1)
                if field == _SCHEMA:
                    self.elements.append(self._raw[start : thrift.place])
                else:
                    self.groups.append(start)


def _chunk(struct: dict[int, Any]) -> Chunk:
    said = struct.get(3)
    if not isinstance(said, dict):
        # Where columns are encrypted, so is this.
        raise Misshapen("a column is not described")
    begin = whole_number(said, 9)
    dictionary = whole_number(said, 11) if 11 in said else 0
    return Chunk(
        codec=whole_number(said, 4),
        values=whole_number(said, 5),
        unpacked=whole_number(said, 6),
        packed=whole_number(said, 7),
        begin=dictionary if 0 < dictionary < begin else begin,
        elsewhere=1 in struct,
    )
