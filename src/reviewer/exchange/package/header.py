"""What stands in clear on a package: enough to say what it is, and nothing about any case."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

FORMAT = 1
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_KEY = re.compile(r"[0-9a-f]{64}")
_WORD = re.compile(r"[a-z0-9_]{1,40}")


class Kind(StrEnum):
    """What a package is for."""

    LABELS = "labels"
    """Codings and final answers on their way upstream or to another desk."""
    WORK = "work"
    """Cases, codebook and assignments for a reviewer on another desk."""
    RETURNED = "returned"
    """Codings on their way back from such a desk."""
    RECEIPT = "receipt"
    """That a package arrived."""


class HeaderFault(Exception):
    """The header is none that this program writes; `later` where a later version may have."""

    def __init__(self, *, later: bool = False) -> None:
        super().__init__("later version" if later else "not a header")
        self.later = later


@dataclass(frozen=True, slots=True)
class Header:
    """`signers` are Ed25519 public keys in hexadecimal digits, by role: `project`, `desk` or `account`."""

    kind: Kind
    package: str
    project: str
    created_at: str
    counts: Mapping[str, int]
    signers: tuple[tuple[str, str], ...]
    exporter: str
    since: str | None = None

    def to_bytes(self) -> bytes:
        """The one spelling of the header."""
        return canonical(
            {
                "format": FORMAT,
                "kind": self.kind.value,
                "package": self.package,
                "project": self.project,
                "created_at": self.created_at,
                "counts": dict(self.counts),
                "signers": [{"role": role, "key": key} for role, key in self.signers],
                "exporter": self.exporter,
                "since": self.since,
            }
        )


def canonical(document: object) -> bytes:
    """JSON with sorted keys, without spaces, in ASCII, and a line's end."""
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode("ascii") + b"\n"


def read_canonical(content: bytes) -> Any:
    """The document of `canonical`; raises HeaderFault for any other spelling."""
    try:
        document = json.loads(content)
        same = canonical(document) == content
    except (ValueError, RecursionError):
        raise HeaderFault from None
    if not same:
        raise HeaderFault
    return document


def read_header(content: bytes) -> Header:
    """Read with suspicion; raises HeaderFault."""
    document = read_canonical(content)
    version = document.get("format") if isinstance(document, dict) else None
    if isinstance(version, int) and version > FORMAT:
        raise HeaderFault(later=True)
    try:
        header = _header(document)
    except (KeyError, TypeError, ValueError):
        raise HeaderFault from None
    if header.to_bytes() != content:
        raise HeaderFault
    return header


def _header(document: Mapping[str, Any]) -> Header:
    counts = {_fit(_WORD, name): _number(count) for name, count in document["counts"].items()}
    signers = tuple((_fit(_WORD, one["role"]), _fit(_KEY, one["key"])) for one in document["signers"])
    since = document["since"]
    return Header(
        kind=Kind(document["kind"]),
        package=_fit(_UUID, document["package"]),
        project=_fit(_UUID, document["project"]),
        created_at=_moment(document["created_at"]),
        counts=counts,
        signers=signers,
        exporter=_fit(_WORD, document["exporter"]),
        since=None if since is None else _fit(_UUID, since),
    )


def _fit(pattern: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError("another form was expected")
    return value


def _moment(value: object) -> str:
    text = _fit(_TIME, value)
    datetime.fromisoformat(text)
    return text


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("a count was expected")
    return value
