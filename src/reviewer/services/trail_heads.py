"""Heads of the trail that lie outside the database, and the trail held to them.

Whoever puts an older database back, or writes the chain anew, leaves a chain that is whole in itself.
Backups, packages and receipts name how many entries there were and the hash of the last: the trail must have
it still.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reviewer.domain.errors import ReviewerError, VerificationFailed
from reviewer.services.ports import Trail

HashAt = Callable[[int], bytes | None]
"""The hash of the entry of a number; None where there is none."""


@dataclass(frozen=True, slots=True)
class HeadOutside:
    """Entries of the trail and the hash of the last, as a file names them; `name` is the file's.

    `within` opens the whole trail of that time, where the file holds it; it raises VerificationFailed for
    another project's and ReviewerError where it cannot be read.
    """

    name: str
    entries: int
    head: bytes
    within: Callable[[], AbstractContextManager[HashAt]] | None = None


class Outside(Protocol):
    """Files that name heads."""

    def kept(self) -> Iterator[HeadOutside]:
        """Those of the backups in the project's own folder; what cannot be read is passed over."""

    def of(self, file: Path) -> HeadOutside:
        """That of a backup, package or receipt anywhere.

        Raises NotFound, Refused (neither, or one that names no head of this trail), Damaged, NotUnlocked,
        VerificationFailed.
        """


def unlike_kept(trail: Trail, heads: Iterable[HeadOutside]) -> list[tuple[int, str]]:
    """(entry, what is wrong): the first entry that is missing or another, by the newest head that shows it.

    The others are of the same trail, and would name the same entry.
    """
    wrong = [one for one in heads if not _fits(trail, one)]
    return [_first_unlike(trail, max(wrong, key=lambda one: one.entries), lenient=True)] if wrong else []


def unlike(trail: Trail, head: HeadOutside) -> tuple[int, str] | None:
    """(entry, what is wrong) where the trail is another than the head says, else None.

    Raises VerificationFailed where the file is of another project.
    """
    return None if _fits(trail, head) else _first_unlike(trail, head, lenient=False)


def _fits(trail: Trail, head: HeadOutside) -> bool:
    return head.entries == 0 or trail.hash_at(head.entries) == head.head


def _first_unlike(trail: Trail, head: HeadOutside, *, lenient: bool) -> tuple[int, str]:
    entries = trail.head()[0]
    first = _found(trail, head, entries, lenient=lenient)
    if entries < head.entries and first in {None, entries + 1}:
        return entries + 1, (
            f"is missing: the trail is shorter than that of {head.name}, entries {entries + 1} to"
            f" {head.entries} are not there"
        )
    if first is None or first > head.entries:
        return head.entries, f"is another than {head.name} names: the trail was shortened or written anew"
    return first, f"is another than in {head.name}: the trail was shortened or written anew from there"


def _found(trail: Trail, head: HeadOutside, entries: int, *, lenient: bool) -> int | None:
    """The first entry that differs, where the file holds a trail to look into; else None."""
    if head.within is None:
        return None
    try:
        with head.within() as hash_at:
            return _first_difference(trail.hash_at, hash_at, min(entries, head.entries))
    except VerificationFailed:
        if not lenient:
            raise
    except ReviewerError:
        pass
    return None


def _first_difference(one: HashAt, other: HashAt, last: int) -> int:
    """The first number up to `last` of which the hashes differ, else the one behind it: a hash covers all
    entries before, so that those before the first difference are the same and those behind it are not.
    """
    low, high = 1, last + 1
    while low < high:
        middle = (low + high) // 2
        if one(middle) == other(middle):
            low = middle + 1
        else:
            high = middle
    return low
