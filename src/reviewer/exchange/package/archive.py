"""The one file: a tar archive (POSIX ustar) of which every byte follows from names, sizes and contents.

So a reader can insist on each of them: links, devices, other dates, spare bytes and a second member of one
name have no spelling here, and nothing is ever unpacked into a folder.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

BLOCK = 512
MOST_MEMBERS = 100
MOST_BYTES = 1 << 33
"""Of one member: what ustar can say."""

_NAME = re.compile(r"package/(?:data/)?[a-z0-9][a-z0-9.-]{0,63}")
_END = bytes(2 * BLOCK)
_PIECE = 1 << 18


class ArchiveFault(Exception):
    """The bytes are no such archive; `member` names where, as far as that can be told."""

    def __init__(self, message: str, member: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.member = member


@dataclass(frozen=True, slots=True)
class Member:
    """One member: its name and where its content lies in the file."""

    name: str
    start: int
    size: int


@dataclass(frozen=True, slots=True)
class Packed:
    """What was written of one member."""

    name: str
    size: int
    sha256: str


class MemberSink:
    """Takes the content of one member."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, content: bytes) -> int:
        """Append to the member."""
        self._hash.update(content)
        self.size += len(content)
        return self._stream.write(content)

    def digest(self) -> str:
        """SHA-256 of what was written, in hexadecimal digits."""
        return self._hash.hexdigest()


class ArchiveWriter:
    """Writes members one after the other into a stream that can seek, from where it stands."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.written: list[Packed] = []

    @contextmanager
    def member(self, name: str) -> Iterator[MemberSink]:
        """A sink for one member's content; its header is written when the size is known."""
        start = self._stream.tell()
        self._stream.write(bytes(BLOCK))
        sink = MemberSink(self._stream)
        yield sink
        self._stream.write(bytes(-sink.size % BLOCK))
        end = self._stream.tell()
        self._stream.seek(start)
        self._stream.write(header_block(name, sink.size))
        self._stream.seek(end)
        self.written.append(Packed(name, sink.size, sink.digest()))

    def add(self, name: str, content: bytes) -> None:
        """A small member at once."""
        with self.member(name) as sink:
            sink.write(content)

    def end(self) -> None:
        """Write the end; nothing may follow."""
        self._stream.write(_END)


def header_block(name: str, size: int) -> bytes:
    """The one header that a member of this name and size can have."""
    fields = [
        name.encode("ascii").ljust(100, b"\0"),
        b"0000600\0" + b"0000000\0" * 2 + f"{size:011o}\0{0:011o}\0".encode("ascii"),
        b" " * 8,
        b"0" + bytes(100) + b"ustar\x0000" + bytes(32 + 32 + 8 + 8 + 155 + 12),
    ]
    # The sum is taken with spaces where it will stand.
    fields[2] = f"{sum(map(sum, fields)):06o}\0 ".encode("ascii")
    return b"".join(fields)


def members_of(stream: BinaryIO) -> list[Member]:
    """The members in their order, each header byte checked; raises ArchiveFault."""
    found: list[Member] = []
    place = 0
    while (block := _read(stream, place, BLOCK)) != bytes(BLOCK):
        member = _member(block, place + BLOCK)
        _check_new(member, found)
        after = member.start + member.size
        padding = -member.size % BLOCK
        if _read(stream, after, padding) != bytes(padding):
            raise ArchiveFault("bytes stand behind the content", member.name)
        found.append(member)
        place = after + padding
    stream.seek(place)
    if stream.read(len(_END) + 1) != _END:
        raise ArchiveFault("the end of the file is missing, or something stands behind it")
    return found


def _check_new(member: Member, found: list[Member]) -> None:
    if any(one.name == member.name for one in found):
        raise ArchiveFault("there are two members of this name", member.name)
    if len(found) >= MOST_MEMBERS:
        raise ArchiveFault(f"there are more than {MOST_MEMBERS} members")


def _member(block: bytes, start: int) -> Member:
    try:
        name = block[:100].rstrip(b"\0").decode("ascii")
        size = int(block[124:135].decode("ascii"), 8)
    except ValueError:
        raise ArchiveFault("a member's header cannot be read") from None
    if not _NAME.fullmatch(name):
        raise ArchiveFault("a member has a name that no package has", name if name.isprintable() else "")
    if not 0 <= size < MOST_BYTES or block != header_block(name, size):
        raise ArchiveFault("a member's header was changed", name)
    return Member(name, start, size)


def _read(stream: BinaryIO, place: int, size: int) -> bytes:
    stream.seek(place)
    found = stream.read(size)
    if len(found) != size:
        raise ArchiveFault("the file is cut off")
    return found


def pieces(stream: BinaryIO, member: Member) -> Iterator[bytes]:
    """The content of a member, piece by piece."""
    place, left = member.start, member.size
    while left:
        piece = _read(stream, place, min(_PIECE, left))
        place, left = place + len(piece), left - len(piece)
        yield piece


class MemberSource:
    """A member as a file to read from, and nothing of the archive around it."""

    def __init__(self, stream: BinaryIO, member: Member) -> None:
        self._pieces = pieces(stream, member)
        self._rest = b""

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes; none at the end."""
        if not self._rest:
            self._rest = next(self._pieces, b"")
        wanted = len(self._rest) if size < 0 else size
        found, self._rest = self._rest[:wanted], self._rest[wanted:]
        return found
