"""Whether a file is a package and every byte of it is as it was signed; without opening anything."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from reviewer.exchange.package.archive import ArchiveFault, Member, members_of, pieces
from reviewer.exchange.package.bag import (
    BAGIT,
    DECLARATION,
    FOLDER,
    HEADER,
    MANIFEST,
    PAYLOAD,
    SIGNATURES,
    TAG_FILES,
    TAG_MANIFEST,
    read_manifest,
)
from reviewer.exchange.package.header import Header, HeaderFault, canonical, read_canonical, read_header

MOST_TAG_BYTES = 1 << 20
_HEAD = 1 << 16
_MARKS = (b"package/bagit.txt", b"BagIt-Version: 1.0")

IsSigned = Callable[[bytes, bytes, bytes], bool]
"""Whether the holder of a public key signed the message: (key, message, signature)."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """One thing that is not as it was signed; `file` names the file inside, where that can be told."""

    file: str
    message: str

    def to_json(self) -> dict[str, str]:
        """The shape that commands print."""
        return {"file": self.file, "message": self.message}


@dataclass(slots=True)
class Checked:
    """What was found; `header` is None where it cannot be trusted, `later` where it is of a later version."""

    header: Header | None = None
    later: bool = False
    digest: bytes = b""
    members: Mapping[str, Member] = field(default_factory=dict)
    wrong: list[Wrong] = field(default_factory=list)


def looks_like_package(stream: BinaryIO) -> bool:
    """Whether the file is a package, changed or not: one of its marks is enough."""
    stream.seek(0)
    head = stream.read(_HEAD)
    return any(mark in head for mark in _MARKS)


def check(stream: BinaryIO, is_signed: IsSigned) -> Checked:
    """Read every byte and compare; never raises for what the file holds."""
    checked = Checked()
    try:
        members = {one.name.removeprefix(FOLDER): one for one in members_of(stream)}
        checked.members = members
        _check_members(stream, members, is_signed, checked)
    except ArchiveFault as fault:
        checked.wrong.append(Wrong(fault.member.removeprefix(FOLDER), fault.message))
    if checked.wrong:
        checked.header = None
    return checked


def _check_members(
    stream: BinaryIO, members: Mapping[str, Member], is_signed: IsSigned, checked: Checked
) -> None:
    missing = [name for name in (*TAG_FILES, TAG_MANIFEST, SIGNATURES) if name not in members]
    if missing:
        checked.wrong += [Wrong(name, "the file is missing") for name in missing]
        return
    small = {name: _small(stream, members[name]) for name in (*TAG_FILES, TAG_MANIFEST, SIGNATURES)}
    checked.digest = hashlib.sha256(small[TAG_MANIFEST]).digest()
    tags, payload = read_manifest(small[TAG_MANIFEST]), read_manifest(small[MANIFEST])
    if tags is None or payload is None or set(tags) != set(TAG_FILES) or small[BAGIT] != DECLARATION:
        checked.wrong.append(Wrong(MANIFEST, "a manifest was changed"))
        return
    for name, digest in tags.items():
        if hashlib.sha256(small[name]).hexdigest() != digest:
            checked.wrong.append(Wrong(name, "the file was changed"))
    _check_payload(stream, members, payload, checked)
    _read_header(small, is_signed, checked)


def _check_payload(
    stream: BinaryIO, members: Mapping[str, Member], payload: Mapping[str, str], checked: Checked
) -> None:
    others = {*TAG_FILES, TAG_MANIFEST, SIGNATURES}
    for name in sorted(set(payload) | (set(members) - others)):
        if name not in members:
            checked.wrong.append(Wrong(name, "the file is missing"))
        elif name not in payload or not name.startswith(PAYLOAD):
            checked.wrong.append(Wrong(name, "the file was added"))
        elif _sha256(stream, members[name]) != payload[name]:
            checked.wrong.append(Wrong(name, "the file was changed"))


def _read_header(small: Mapping[str, bytes], is_signed: IsSigned, checked: Checked) -> None:
    try:
        signed = [
            (one["key"], bytes.fromhex(one["signature"]))
            for one in read_canonical(small[SIGNATURES])["signatures"]
        ]
        spelt = [{"key": key, "signature": signature.hex()} for key, signature in signed]
        right = bool(signed) and canonical({"signatures": spelt}) == small[SIGNATURES]
        right = right and all(is_signed(bytes.fromhex(key), checked.digest, one) for key, one in signed)
    except (HeaderFault, KeyError, TypeError, ValueError):
        right, signed = False, []
    if not right:
        checked.wrong.append(Wrong(SIGNATURES, "a signature does not fit what it should cover"))
        return
    try:
        header = read_header(small[HEADER])
    except HeaderFault as fault:
        checked.later = fault.later
        if not fault.later:
            checked.wrong.append(Wrong(HEADER, "the header cannot be read"))
        return
    if [key for _, key in header.signers] != [key for key, _ in signed]:
        checked.wrong.append(Wrong(SIGNATURES, "others signed than the header names"))
    checked.header = header


def _small(stream: BinaryIO, member: Member) -> bytes:
    if member.size > MOST_TAG_BYTES:
        raise ArchiveFault("the file is larger than any of its kind", member.name)
    return b"".join(pieces(stream, member))


def _sha256(stream: BinaryIO, member: Member) -> str:
    digest = hashlib.sha256()
    for piece in pieces(stream, member):
        digest.update(piece)
    return digest.hexdigest()
