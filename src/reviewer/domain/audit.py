"""The trail: canonical bytes of an entry and the chain over them.

An entry's hash is SHA-256 over the previous entry's hash and the entry's canonical bytes: JSON with
sorted keys, no spaces, UTF-8 without escaping, integers and text only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

GENESIS = bytes(32)
"""What stands before the first entry."""

Scalar = str | int | bool | None


@dataclass(frozen=True, slots=True)
class Entry:
    """What happened: `kind` names the change, `subject` the thing changed, `detail` its facts.

    `at` is microseconds since 1970 UTC.  Detail holds identifiers, codes and counts; free text stays
    out, represented by its SHA-256 where it must be provable.
    """

    at: int
    actor: str
    kind: str
    subject: str
    detail: Mapping[str, object]


def canonical_bytes(seq: int, entry: Entry) -> bytes:
    """The bytes that are chained; `seq` counts from 1."""
    document = {
        "seq": seq,
        "at": entry.at,
        "actor": entry.actor,
        "kind": entry.kind,
        "subject": entry.subject,
        "detail": entry.detail,
    }
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def chained(previous: bytes, canonical: bytes) -> bytes:
    """The 32-byte hash of an entry behind `previous`."""
    return hashlib.sha256(previous + canonical).digest()
