"""Heads of the trail that lie outside the database, and the trail held to them.

Whoever puts an older database back, or writes the chain anew, leaves a chain that is whole in itself.
Backups, packages and receipts name how many entries there were and the hash of the last: the trail must have
it still.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reviewer.domain.errors import Damaged, NotFound, ReviewerError, StorageFailed, VerificationFailed
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


@dataclass(frozen=True, slots=True)
class LeftAside:
    """A backup in the project's folder that the trail was not held to, and why; `name` is the file's."""

    name: str
    why: str


FOREIGN = "belongs to another project: left aside"
UNREADABLE = "could not be read"


class Outside(Protocol):
    """Files that name heads."""

    def kept(self) -> Iterator[HeadOutside | LeftAside]:
        """Those of the backups in the project's own folder, and which cannot be read."""

    def of(self, file: Path) -> HeadOutside:
        """That of a backup, package or receipt anywhere.

        Raises NotFound, Refused (neither, or one that names no head of this trail), Damaged, NotUnlocked,
        VerificationFailed.
        """


def unlike_kept(
    trail: Trail, kept: Sequence[HeadOutside | LeftAside]
) -> tuple[list[tuple[int, str]], list[LeftAside]]:
    """(entry, what is wrong), the first entry that is missing or another by the newest head that shows it;
    and what was left aside.

    Others of the same trail would name the same entry.  What a file names counts where the trail that it
    holds bears it out: whoever can write the folder could make one that names anything.
    """
    aside = [one for one in kept if isinstance(one, LeftAside)]
    wrong = [one for one in kept if isinstance(one, HeadOutside) and not _fits(trail, one)]
    for head in sorted(wrong, key=lambda one: one.entries, reverse=True):
        try:
            return [_first_unlike(trail, head, _found(trail, head))], aside
        except VerificationFailed:
            aside.append(LeftAside(head.name, FOREIGN))
        except NotFound:
            # It was let go of meanwhile.
            continue
        except StorageFailed:
            # There is no room to look into it: its word is taken.
            return [_first_unlike(trail, head, None)], aside
        except ReviewerError:
            aside.append(LeftAside(head.name, UNREADABLE))
    return [], aside


def unlike(trail: Trail, head: HeadOutside) -> tuple[int, str] | None:
    """(entry, what is wrong) where the trail is another than the head says, else None.

    Raises VerificationFailed where the file is of another project.
    """
    if _fits(trail, head):
        return None
    try:
        first = _found(trail, head)
    except VerificationFailed:
        raise
    except ReviewerError:
        first = None
    return _first_unlike(trail, head, first)


def _fits(trail: Trail, head: HeadOutside) -> bool:
    return head.entries == 0 or trail.hash_at(head.entries) == head.head


def _first_unlike(trail: Trail, head: HeadOutside, first: int | None) -> tuple[int, str]:
    entries = trail.head()[0]
    if entries < head.entries and first in {None, entries + 1}:
        return entries + 1, (
            f"is missing: the trail is shorter than that of {head.name}, entries {entries + 1} to"
            f" {head.entries} are not there"
        )
    if first is None or first > head.entries:
        return head.entries, f"is another than {head.name} names: the trail was shortened or written anew"
    return first, f"is another than in {head.name}: the trail was shortened or written anew from there"


def _found(trail: Trail, head: HeadOutside) -> int | None:
    """The first entry that differs, where the file holds a trail to look into; else None.

    Raises Damaged where that trail is not the one that the file names, and as `HeadOutside.within` does.
    """
    if head.within is None:
        return None
    with head.within() as hash_at:
        if hash_at(head.entries) != head.head:
            raise Damaged("The backup names another last entry than it holds.", where=head.name)
        return _first_difference(trail.hash_at, hash_at, min(trail.head()[0], head.entries))


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
