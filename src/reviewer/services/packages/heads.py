"""The head of the sender's trail, which goes with labels and comes home with their receipt.

So that a trail that was shortened or written anew is found out by whoever has none of its backups.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from reviewer.domain.errors import VerificationFailed
from reviewer.exchange.package.header import Kind
from reviewer.services.packages.opened import OpenedPackage
from reviewer.services.packages.sealed import PROVENANCE
from reviewer.services.ports import Writing

TRAIL = "trail"
"""The field of provenance, receipts and records: {entries, head}."""

_HEAD = re.compile(r"[0-9a-f]{64}")
_MOST = 1 << 62


def head_of(package: OpenedPackage) -> dict[str, object] | None:
    """The head that a package of labels says; None for work, which says nothing of the trail."""
    if package.header.kind not in (Kind.LABELS, Kind.RETURNED) or PROVENANCE not in package.contents.files:
        return None
    return head_in(package.document(PROVENANCE))


def head_in(document: object) -> dict[str, object] | None:
    """The head in a document of a package; None where it has none, or what is none."""
    said = document.get(TRAIL) if isinstance(document, Mapping) else None
    if not isinstance(said, Mapping):
        return None
    entries, head = said.get("entries"), said.get("head")
    if type(entries) is not int or not 0 <= entries < _MOST:
        return None
    return {"entries": entries, "head": head} if isinstance(head, str) and _HEAD.fullmatch(head) else None


def compare(work: Writing, head: Mapping[str, object] | None, *, where: str) -> None:
    """Raise VerificationFailed where the own trail no longer has the entry that left with package `where`."""
    if head is None:
        return
    entries = int(str(head["entries"]))
    if not work.packages.anchored(entries, bytes.fromhex(str(head["head"]))):
        raise VerificationFailed(
            f"This trail no longer has the entry {entries} that left with the package: it was shortened or"
            " written anew since.",
            where=where,
            mend="Keep the package, and compare the project with its last backup ('reviewer restore').",
        )
