"""Writing a package: files sealed one by one into the bag, with what they are inside under the seal too."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from reviewer.exchange.data_package import Resource, data_package
from reviewer.exchange.package.bag import BagWriter, Signing
from reviewer.exchange.package.header import FORMAT, Header, canonical
from reviewer.exchange.package.rows import Shape
from reviewer.exchange.package.tables import csv_chunks, parquet_chunks
from reviewer.vault.sealing import seal

CONTENTS = "contents.json"
DESCRIPTION = "datapackage.json"
CODEBOOK = "codebook.toml"
PROVENANCE = "provenance.json"

Rows = Callable[[], Iterable[Sequence[object]]]
"""Gives a table's rows from the start."""


@dataclass(slots=True)
class SealedBag:
    """A package on its way into a stream; `close` signs it."""

    stream: BinaryIO
    recipients: Sequence[str]
    files: dict[str, dict[str, object]] = field(default_factory=dict)
    resources: list[Resource] = field(default_factory=list)
    _bag: BagWriter = field(init=False)

    def __post_init__(self) -> None:
        self._bag = BagWriter(self.stream)

    def add(self, name: str, chunks: Iterable[bytes]) -> None:
        """Seal one file."""
        digest, size = hashlib.sha256(), 0

        def counted() -> Iterator[bytes]:
            nonlocal size
            for chunk in chunks:
                digest.update(chunk)
                size += len(chunk)
                yield chunk

        with self._bag.payload(name) as sink:
            # The sink writes into the stream as it comes.
            seal(counted(), sink, self.recipients)  # type: ignore[arg-type]
        self.files[name] = {"sha256": digest.hexdigest(), "bytes": size}

    def add_table(self, shape: Shape, rows: Rows) -> int:
        """Seal a table as Parquet and as CSV; how many rows it has."""
        number = 0

        def counted() -> Iterator[Sequence[object]]:
            nonlocal number
            for row in rows():
                number += 1
                yield row

        self.add(f"{shape.name}.parquet", parquet_chunks(shape, counted()))
        self.add(f"{shape.name}.csv", csv_chunks(shape, rows()))
        for kind in ("csv", "parquet"):
            self._describe(f"{shape.name}.{kind}", shape.about, shape)
        return number

    def add_text(self, name: str, text: str, about: str) -> None:
        """Seal a text that people read."""
        self.add(name, [text.encode("utf-8")])
        self._describe(name, about)

    def add_json(self, name: str, document: object, about: str = "") -> None:
        """Seal a document; one that programs alone read needs no description."""
        self.add(name, [canonical(document)])
        if about:
            self._describe(name, about)

    def _describe(self, name: str, about: str, shape: Shape | None = None) -> None:
        digest, size = str(self.files[name]["sha256"]), self.files[name]["bytes"]
        columns = () if shape is None else shape.columns
        self.resources.append(Resource(name, digest, int(str(size)), about, columns))

    def close(self, header: Header, signings: Sequence[Signing], *, title: str, reply_to: str) -> bytes:
        """Describe, sign and end the package; the digest that was signed.

        What stands under the seal names project and signers once more: nobody can take another's package,
        sign it anew and pass it off as their own.
        """
        described = data_package(project=header.project, title=title, resources=self.resources)
        self.add(DESCRIPTION, [described.encode("utf-8")])
        self.add_json(
            CONTENTS,
            {
                "format": FORMAT,
                "kind": header.kind.value,
                "package": header.package,
                "project": header.project,
                "signers": [key for _, key in header.signers],
                "counts": dict(header.counts),
                "reply_to": reply_to,
                "files": self.files,
            },
        )
        return self._bag.close(header, signings)
