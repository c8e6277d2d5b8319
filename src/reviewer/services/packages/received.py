"""Which package came through: the next one begins behind it, and what was lost on the way goes again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reviewer.exchange.package.header import Kind
from reviewer.services.packages.address_book import OWN
from reviewer.services.ports import PackageRecord

_SENT = frozenset({Kind.LABELS.value, Kind.RETURNED.value})


def last_received(
    packages: Sequence[PackageRecord], recipients: Sequence[str], signers: Mapping[str, str]
) -> PackageRecord | None:
    """The newest package that all these recipients said they have, with everything before it; None: none.

    `packages` come the oldest first; `signers` are names by fingerprints in hexadecimal digits.  A package
    that began behind another one counts only where that one came through to the same recipients.  No
    recipients: the project itself, or the project that a reviewer's own desk works for.
    """
    wanted, proven, newest = set(recipients), set[str](), None
    receipts = _receipts(packages, signers)
    for one in packages:
        if one.direction != "sent" or one.kind not in _SENT:
            continue
        since = one.record.get("since")
        if _has(one, receipts.get(one.uuid, set()), wanted) and (since is None or since in proven):
            proven.add(one.uuid)
            newest = one
    return newest


def _receipts(packages: Sequence[PackageRecord], signers: Mapping[str, str]) -> dict[str, set[str]]:
    """Who has which package."""
    found = defaultdict[str, set[str]](set)
    for one in packages:
        if (one.direction, one.kind) == ("received", Kind.RECEIPT.value):
            found[str(one.record.get("of"))].add(signers.get(str(one.record.get("by")), ""))
    return found


def _has(package: PackageRecord, told: set[str], wanted: set[str]) -> bool:
    """Whether those that are wanted told so; whoever opens what is for the project has its key."""
    if wanted:
        return wanted <= told
    sealed_to = package.record.get("recipients")
    return bool(told) and (
        not sealed_to or (isinstance(sealed_to, list) and OWN in sealed_to and OWN in told)
    )
