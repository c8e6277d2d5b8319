"""Reading a package: checked to the last byte before anything is opened, and never unpacked into a folder."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from reviewer.domain.errors import NotFound, Refused, TooNew, VerificationFailed
from reviewer.exchange.package.archive import MemberSource
from reviewer.exchange.package.bag import PAYLOAD, SEALED
from reviewer.exchange.package.checking import Checked, check, looks_like_package
from reviewer.exchange.package.header import Header, HeaderFault, read_canonical
from reviewer.exchange.package.rows import CASES, DRAWN, FINAL, LABELS, MEDIA, REVISIONS, TASKS, Shape
from reviewer.exchange.package.tables import TableFault, read_table, table_columns
from reviewer.services.packages.keys import PACKAGE
from reviewer.services.packages.sealed import CONTENTS
from reviewer.vault.sealing import open_sealed
from reviewer.vault.signing import is_signed

MOST_OPENED = 1 << 30
"""Bytes of one table of a package that are read into memory."""

MOST_DOCUMENT = 1 << 24
"""Bytes of one document: what says what is inside is read before it is known whether the signer is."""

_COUNTED = {
    LABELS.name: "answers",
    REVISIONS.name: "codings",
    FINAL.name: "final_answers",
    DRAWN.name: "drawn",
    CASES.name: "cases",
    MEDIA.name: "media",
    TASKS.name: "tasks",
}
"""How many rows a table has, by the header's counts."""


def signed_by(key: bytes, digest: bytes, signature: bytes) -> bool:
    """Whether the key's holder signed the package of this digest."""
    return is_signed(key, PACKAGE, digest, signature)


@contextmanager
def package_file(path: Path) -> Iterator[BinaryIO]:
    """The package's file, open; raises NotFound, or Refused for what is none."""
    if not path.exists():
        raise NotFound("There is no such file.", where=str(path))
    if not path.is_file():
        raise Refused("This is not a file.", where=str(path), mend="Name a package.")
    try:
        stream = path.open("rb")
    except OSError as error:
        raise Refused(
            f"The file cannot be read: {error.strerror}.",
            where=str(path),
            mend="Make room or rights for it, or name another place.",
        ) from None
    with stream:
        if not looks_like_package(stream):
            raise Refused(
                "This is not a package.", where=str(path), mend="Name a file of 'reviewer package'."
            )
        yield stream


def checked_header(checked: Checked, path: Path) -> Header:
    """The header of a package that is as it was signed; raises VerificationFailed or TooNew."""
    if checked.wrong:
        first = checked.wrong[0]
        what = f"{first.file}: {first.message}" if first.file else first.message
        raise VerificationFailed(
            f"The package was changed since it was signed: {what}.",
            where=str(path),
            mend="Ask for it once more, and take nothing from this one.",
        )
    if checked.header is None:
        raise TooNew(
            "The package was made by a later version of the program.",
            where=str(path),
            mend="Open it with that version.",
        )
    return checked.header


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands under the seal about the package; `reply_to` is whom a receipt is sealed for."""

    reply_to: str
    files: Mapping[str, str]
    counts: Mapping[str, int]


@dataclass(slots=True)
class OpenedPackage:
    """A package that is whole, with the secret that opens it."""

    stream: BinaryIO
    checked: Checked
    header: Header
    secret: bytes = field(repr=False)
    contents: Contents = field(init=False)

    def __post_init__(self) -> None:
        self.contents = self._contents()

    @property
    def digest(self) -> bytes:
        """What was signed: the digest of the tag manifest."""
        return self.checked.digest

    def read(self, name: str) -> bytes:
        """One file, opened and compared with what the seal says of it; raises VerificationFailed."""
        content = self._opened(name)
        if hashlib.sha256(content).hexdigest() != self.contents.files.get(name):
            raise _unlike(name)
        return content

    def compare(self, name: str) -> None:
        """Open one file of any size, piece by piece, and compare it as `read` does."""
        member, digest = self.checked.members.get(PAYLOAD + name + SEALED), hashlib.sha256()
        if member is None:
            raise _unlike(name)
        source: Any = MemberSource(self.stream, member)
        open_sealed(source, self.secret, digest.update)
        if digest.hexdigest() != self.contents.files.get(name):
            raise _unlike(name)

    def document(self, name: str) -> Any:
        """A JSON document of the package."""
        try:
            return json.loads(self.read(name))
        except ValueError:
            raise _unlike(name) from None

    def holds(self, shape: Shape) -> bool:
        """Whether there is such a table."""
        return f"{shape.name}.parquet" in self.contents.files

    def rows(self, shape: Shape) -> Iterator[Sequence[Any]]:
        """The rows of a table, as many as the header says."""
        known = self.header.counts.get(_COUNTED.get(shape.name, ""))
        try:
            yield from read_table(shape, self.read(f"{shape.name}.parquet"), rows=known)
        except TableFault:
            raise _unlike(shape.name) from None

    def columns(self, shape: Shape, wanted: Sequence[str]) -> Any:
        """Some columns of a table, as an Arrow table."""
        try:
            return table_columns(shape, self.read(f"{shape.name}.parquet"), wanted)
        except TableFault:
            raise _unlike(shape.name) from None

    def _opened(self, name: str) -> bytes:
        member = self.checked.members.get(PAYLOAD + name + SEALED)
        if member is None or member.size > (MOST_OPENED if name.endswith(".parquet") else MOST_DOCUMENT):
            raise _unlike(name)
        parts: list[bytes] = []
        source: Any = MemberSource(self.stream, member)
        open_sealed(source, self.secret, parts.append)
        return b"".join(parts)

    def _contents(self) -> Contents:
        """What the seal says; it must name the same package and the same signers as the header."""
        header = self.header
        try:
            document = read_canonical(self._opened(CONTENTS))
            own = {name: document[name] for name in ("kind", "package", "project", "signers", "counts")}
            files = {str(name): str(one["sha256"]) for name, one in document["files"].items()}
            contents = Contents(str(document["reply_to"]), files, own["counts"])
        except (HeaderFault, KeyError, TypeError, AttributeError):
            raise _unlike(CONTENTS) from None
        said = {
            "kind": header.kind.value,
            "package": header.package,
            "project": header.project,
            "signers": [key for _, key in header.signers],
            "counts": dict(header.counts),
        }
        if own != said:
            raise VerificationFailed("The package was signed again by somebody else.", where=CONTENTS)
        return contents


@contextmanager
def opened_package(path: Path, secret: bytes) -> Iterator[OpenedPackage]:
    """A package that is whole and opens with the secret.

    Raises NotFound, Refused (no package), VerificationFailed, TooNew, NotUnlocked (sealed for others).
    """
    with package_file(path) as stream:
        checked = check(stream, signed_by)
        yield OpenedPackage(stream, checked, checked_header(checked, path), secret)


def _unlike(name: str) -> VerificationFailed:
    return VerificationFailed(
        f"What is sealed is not what the package says of it: {name}.",
        mend="Ask for it once more, and take nothing from this one.",
    )


def package_header(path: Path) -> Header:
    """The header of a package that is whole; raises as `opened_package`, but for sealing."""
    with package_file(path) as stream:
        return checked_header(check(stream, signed_by), path)
