"""A small bag, and the attacks on it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import partial

from reviewer.exchange.package.archive import BLOCK, header_block
from reviewer.exchange.package.bag import BagWriter
from reviewer.exchange.package.checking import Checked, check
from reviewer.exchange.package.header import Header, Kind
from reviewer.vault.signing import is_signed, public_key_of, sign

SEEDS = (bytes(range(32)), bytes(range(1, 33)))
PACKAGE = "11111111-2222-4333-8444-555555555555"
PROJECT = "99999999-2222-4333-8444-555555555555"
END = bytes(2 * BLOCK)


def header(**changes: object) -> Header:
    given = {
        "kind": Kind.LABELS,
        "package": PACKAGE,
        "project": PROJECT,
        "created_at": "2026-03-02T09:00:00.000000Z",
        "counts": {"codings": 3},
        "signers": (("project", public_key_of(SEEDS[0]).hex()), ("account", public_key_of(SEEDS[1]).hex())),
        "exporter": "abc",
    }
    return Header(**{**given, **changes})  # type: ignore[arg-type]


PAYLOAD = (("a.csv", b"first"), ("b.csv", b"second"))


def bag(payload: Sequence[tuple[str, bytes]] = PAYLOAD, **changes: object) -> bytes:
    stream = io.BytesIO()
    writer = BagWriter(stream)
    for name, content in payload:
        with writer.payload(name) as sink:
            sink.write(content)
    writer.close(header(**changes), [partial(sign, seed, "package") for seed in SEEDS])
    return stream.getvalue()


def checked(content: bytes) -> Checked:
    return check(io.BytesIO(content), _signed)


def _signed(key: bytes, digest: bytes, signature: bytes) -> bool:
    return is_signed(key, "package", digest, signature)


def member(name: str, content: bytes, **fields: bytes) -> bytes:
    """A member as the archive has it, or with other bytes in its header: type, mode, link."""
    block = bytearray(header_block(name, len(content)))
    places = {"kind": 156, "mode": 100, "link": 157}
    for field, value in fields.items():
        block[places[field] : places[field] + len(value)] = value
    block[148:156] = b" " * 8
    block[148:156] = f"{sum(block):06o}\0 ".encode("ascii")
    return bytes(block) + content + bytes(-len(content) % BLOCK)


def parts(content: bytes) -> list[tuple[str, bytes]]:
    """The members with their names, each with header and padding."""
    found, place = [], 0
    while content[place : place + BLOCK] != bytes(BLOCK):
        name = content[place : place + 100].rstrip(b"\0").decode("ascii")
        size = int(content[place + 124 : place + 135], 8)
        end = place + BLOCK + size + (-size % BLOCK)
        found.append((name, content[place:end]))
        place = end
    return found


def joined(members: Sequence[tuple[str, bytes]]) -> bytes:
    return b"".join(one for _, one in members) + END
