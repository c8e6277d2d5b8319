"""The bag: payload under `data/`, manifests of SHA-256, tag files, and signatures over all of it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO

from reviewer.exchange.package.archive import ArchiveWriter, MemberSink, Packed
from reviewer.exchange.package.header import Header, canonical

FOLDER = "package/"
PAYLOAD = "data/"
BAGIT = "bagit.txt"
HEADER = "header.json"
INFO = "bag-info.txt"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SIGNATURES = "signatures.json"
TAG_FILES = (BAGIT, INFO, HEADER, MANIFEST)
SEALED = ".age"

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_LINE = re.compile(r"([0-9a-f]{64})  ([a-z0-9./-]+)\n")

Signing = Callable[[bytes], bytes]
"""Gives the signature over a message."""


class BagWriter:
    """Writes one bag: the declaration, payload files, then `close` with the header and the signatures."""

    def __init__(self, stream: BinaryIO) -> None:
        self._archive = ArchiveWriter(stream)
        self._archive.add(FOLDER + BAGIT, DECLARATION)

    @contextmanager
    def payload(self, name: str) -> Iterator[MemberSink]:
        """A sink for one sealed payload file."""
        with self._archive.member(FOLDER + PAYLOAD + name + SEALED) as sink:
            yield sink

    def close(self, header: Header, signings: Sequence[Signing]) -> bytes:
        """Write what describes the payload and sign it, in the order of the header's signers.

        Gives the digest that was signed.
        """
        payload = [one for one in self._archive.written if one.name.startswith(FOLDER + PAYLOAD)]
        self._archive.add(FOLDER + INFO, _info(header, payload))
        self._archive.add(FOLDER + HEADER, header.to_bytes())
        self._archive.add(FOLDER + MANIFEST, manifest_of(payload))
        tags = manifest_of([one for one in self._archive.written if one not in payload])
        self._archive.add(FOLDER + TAG_MANIFEST, tags)
        digest = hashlib.sha256(tags).digest()
        keys = [key for _, key in header.signers]
        signed = [
            {"key": key, "signature": signing(digest).hex()}
            for key, signing in zip(keys, signings, strict=True)
        ]
        self._archive.add(FOLDER + SIGNATURES, canonical({"signatures": signed}))
        self._archive.end()
        return digest


def manifest_of(files: Sequence[Packed]) -> bytes:
    """A manifest as RFC 8493 has it, by name."""
    names = sorted((one.name.removeprefix(FOLDER), one.sha256) for one in files)
    return "".join(f"{digest}  {name}\n" for name, digest in names).encode("ascii")


def read_manifest(content: bytes) -> dict[str, str] | None:
    """Digest by name; None where it is not spelt as `manifest_of` spells it."""
    try:
        text = content.decode("ascii")
    except UnicodeDecodeError:
        return None
    found = {name: digest for digest, name in _LINE.findall(text)}
    spelt = "".join(f"{digest}  {name}\n" for name, digest in sorted(found.items()))
    return found if spelt == text else None


def _info(header: Header, payload: Sequence[Packed]) -> bytes:
    lines = (
        f"External-Identifier: {header.package}",
        f"Internal-Sender-Identifier: {header.project}",
        f"Internal-Sender-Description: {header.kind.value}",
        f"Bagging-Date: {header.created_at[:10]}",
        f"Payload-Oxum: {sum(one.size for one in payload)}.{len(payload)}",
    )
    return ("\n".join(lines) + "\n").encode("ascii")
