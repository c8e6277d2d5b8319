"""Packed files (.gz, .zst, .zip) as the files inside, unpacked as they are read and never onto the disk.

How far a file may unpack is bounded by its packed size; a member that leaves the archive, a second packing
inside the first, and anything encrypted are refused.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Literal, Protocol

from reviewer.exchange.gzip_pieces import open_gzip
from reviewer.exchange.limits import MIB, Limits
from reviewer.exchange.problems import FileFault, Problem, glimpse

GZIP = b"\x1f\x8b"
# A frame of data, or one of sixteen that are to be passed over.
ZSTD = (b"\x28\xb5\x2f\xfd", *(bytes((one,)) + b"\x2a\x4d\x18" for one in range(0x50, 0x60)))
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
PARQUET = b"PAR1"
_OTHERS = (b"7z\xbc\xaf\x27\x1c", b"Rar!", b"BZh", b"\xfd7zXZ\x00")
# What is small may unpack well beyond its share: that harms nobody.
_FREE = 4 * MIB
_FREE_OF_ALL = 64 * MIB
_WORKBOOK = "xl/workbook.xml"
_OFFICE = frozenset({"[Content_Types].xml", "xl/workbook.bin", "META-INF/manifest.xml"})
_OF_SYSTEMS = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Content(Protocol):
    """What readers open, as often as they like: a path, or a file inside a packed one."""

    def open(self, mode: Literal["rb"]) -> BinaryIO:
        """The bytes from the start."""


class Archive:
    """An archive whose directory is read once, however many of its members are opened.

    In another process it is opened again.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: zipfile.ZipFile | None = None

    def infos(self) -> list[zipfile.ZipInfo]:
        """What the directory says of each member."""
        return self._zip().infolist()

    def open(self, member: str) -> BinaryIO:
        """The member's unpacked bytes."""
        return self._zip().open(member)  # type: ignore[return-value]

    def _zip(self) -> zipfile.ZipFile:
        # It closes itself when the last member is forgotten.
        if self._opened is None:
            self._opened = zipfile.ZipFile(self._path)
        return self._opened

    def __reduce__(self) -> tuple[type[Archive], tuple[Path]]:
        return Archive, (self._path,)


@dataclass(frozen=True, slots=True)
class Packed:
    """One packed file; `member` names it inside the `archive`.  `most` bounds how far it may unpack."""

    path: Path
    label: str
    kind: str
    most: int
    ratio: int
    member: str = ""
    archive: Archive | None = field(default=None, compare=False)

    @property
    def name(self) -> str:
        """The name of the file inside."""
        return self.member.rpartition("/")[2] or self.path.stem

    def open(self, mode: Literal["rb"]) -> BinaryIO:
        """The unpacked bytes from the start; reading them raises FileFault where that cannot go on."""
        del mode
        with _in_words(self.label):
            inside = self.unpacking()
        return io.BufferedReader(_Bounded(inside, self), 1 << 16)

    def unpacking(self) -> BinaryIO:
        """The unpacked bytes from the start, whatever the unpacker raises."""
        if self.archive is not None:
            return self.archive.open(self.member)
        return _OPENERS[self.kind](self.path)


class _Bounded(io.RawIOBase):
    """Counts what comes out, and goes to other places by reading there."""

    def __init__(self, inside: BinaryIO, packed: Packed) -> None:
        super().__init__()
        self._inside = inside
        self._packed = packed
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def seek(self, offset: int, whence: int = 0) -> int:
        target = offset if whence == 0 else self._place + offset
        if whence == 2 or target < 0:
            raise io.UnsupportedOperation("a packed file has no end that is known")
        if target < self._place:
            again = self._packed.unpacking()
            self._inside.close()
            self._inside, self._place = again, 0
        while self._place < target and self._step(min(1 << 16, target - self._place)):
            pass
        return self._place

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        found = self._step(len(buffer))
        buffer[: len(found)] = found
        return len(found)

    def close(self) -> None:
        if not self.closed:
            self._inside.close()
        super().close()

    def _step(self, size: int) -> bytes:
        packed = self._packed
        with _in_words(packed.label):
            found = self._inside.read(size)
        self._place += len(found)
        if self._place > packed.most:
            raise FileFault(
                Problem(
                    packed.label,
                    f"the file unpacks to more than {packed.ratio} times its size",
                    expected=f"at most {packed.ratio} times",
                )
            )
        return found


@contextmanager
def _in_words(label: str) -> Iterator[None]:
    """Whatever unpackers raise for a damaged file as a FileFault."""
    try:
        yield
    except FileFault:
        raise
    except (OSError, EOFError, ValueError, RuntimeError, zlib.error, zipfile.BadZipFile, KeyError):
        message = "the packed file is damaged, cut off, encrypted, or packed in a way that is not read"
        raise FileFault(Problem(label, message)) from None


def contents_of(path: Path, head: bytes, *, label: str, limits: Limits) -> list[tuple[str, Packed]] | None:
    """(name behind the label, content) of each file inside, or None where the file is not packed.

    `head` is how the file begins.  Raises FileFault where a packed file is not to be opened.
    """
    if head.startswith(_OLD_OFFICE):
        raise FileFault(
            Problem(label, "an old Office file, or one with a password", expected="the sheet saved as .xlsx")
        )
    if head.startswith(ZIP):
        return _members(path, label=label, limits=limits)
    kind = "gzip" if head.startswith(GZIP) else "zstd" if head.startswith(ZSTD) else None
    if kind is None:
        return None
    size = path.stat().st_size
    one = Packed(path, label, kind, _most(size, limits), limits.ratio)
    _check_inside(one, label)
    return [("", one)]


def is_workbook(path: Path) -> bool:
    """Whether an archive is a workbook (.xlsx), by what is inside."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _WORKBOOK in archive.NameToInfo
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError):
        return False


def _members(path: Path, *, label: str, limits: Limits) -> list[tuple[str, Packed]]:
    archive = Archive(path)
    with _in_words(label):
        infos = archive.infos()
    if len(infos) > limits.members:
        message = f"the archive has more than {limits.members:,} members"
        raise FileFault(Problem(label, message, found=f"{len(infos):,}"))
    size = path.stat().st_size
    _check_all(infos, size, label=label, limits=limits)
    found: list[tuple[str, Packed]] = []
    for info in infos:
        _check_name(info.orig_filename, label)
        if info.is_dir() or _is_of_system(info.filename):
            continue
        if (info.external_attr >> 16) & 0o170000 == 0o120000:
            raise FileFault(Problem(label, "a member of the archive is a link", found=glimpse(info.filename)))
        # The directory may say anything of a member; it has no more bytes than the archive.
        most = _most(min(info.compress_size, size), limits)
        place = f"{label}/{info.filename}"
        one = Packed(path, place, "zip", most, limits.ratio, info.filename, archive)
        _check_inside(one, place)
        found.append((info.filename, one))
    if len({name for name, _ in found}) != len(found):
        raise FileFault(Problem(label, "two members of the archive have one name"))
    if not found:
        raise FileFault(Problem(label, "the archive is empty", expected="a file in it"))
    return found


def _check_all(infos: list[zipfile.ZipInfo], size: int, *, label: str, limits: Limits) -> None:
    """Refuse what is no archive of tables, and one whose members are small but too many together."""
    if not _OFFICE.isdisjoint(info.filename for info in infos):
        message = "an Office document that is not read"
        raise FileFault(Problem(label, message, expected="the sheet saved as .xlsx or CSV"))
    if sum(info.file_size for info in infos) > max(_FREE_OF_ALL, size * limits.ratio):
        message = f"the archive unpacks to more than {limits.ratio} times its size"
        raise FileFault(Problem(label, message, expected=f"at most {limits.ratio} times"))


def _check_name(name: str, label: str) -> None:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in name or not name.isprintable():
        raise FileFault(
            Problem(
                label, "a member leaves the archive", found=glimpse(name), expected="names inside the archive"
            )
        )


def _is_of_system(name: str) -> bool:
    """Whether the system that packed the archive put the member there for itself."""
    *folders, file = name.split("/")
    return "__MACOSX" in folders or file.startswith("._") or file.lower() in _OF_SYSTEMS


def _check_inside(one: Packed, label: str) -> None:
    with one.open("rb") as file:
        head = file.read(8)
    if head.startswith((GZIP, *ZSTD, *ZIP, PARQUET, *_OTHERS)):
        message = "a packed file, a workbook or a Parquet file inside a packed file"
        raise FileFault(Problem(label, message, expected="one packing: unpack it first"))


def _most(packed: int, limits: Limits) -> int:
    return max(_FREE, packed * limits.ratio)


def _open_zstd(path: Path) -> BinaryIO:
    import pyarrow as pa

    return pa.CompressedInputStream(pa.OSFile(str(path), "rb"), "zstd")  # type: ignore[no-any-return]


_OPENERS: dict[str, Callable[[Path], BinaryIO]] = {
    "gzip": open_gzip,
    "zstd": _open_zstd,
}
