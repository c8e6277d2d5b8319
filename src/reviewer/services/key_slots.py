"""Which key slot lets an account in: told by the trail, so that an older key file leads nowhere.

The key file lies beside the database, and whoever reaches the folder can put an older one back: with it come
the passphrases of that time.  So the entry of whatever changes a slot carries its digest, and a second entry,
`account.slot`, says that it has taken its place; then no older one counts any more.  A kill between the two
locks nobody out: until the second entry, which the next one to sign in makes, both slots count.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from reviewer.domain.errors import NotUnlocked
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.domain.person import Account, Role
from reviewer.services.ports import KeptSlot, Store, Writing
from reviewer.vault.slots import NewSlot

IN_FORCE = "account.slot"
"""The kind of entry: subject is the account."""


class PresentSlots(Protocol):
    """The key file as it is."""

    def present(self, account: str) -> bytes | None:
        """The digest of the account's slot; None where it has none."""


def announce(
    work: Writing, slots: PresentSlots, name: str, slot: NewSlot, at: int, *, own: bool = False
) -> Mapping[str, object]:
    """Keep that a slot will take its place once this is committed; what the entry of it says.

    The one that is there counts until then, also where no entry told of it: a project of before, or a kill.
    Unless it is the `own` one, with the seed that was there, the entry names the key that counts from then
    on: whoever vouches for an account vouches for that key, and for no other that might come first.
    """
    kept, present = work.slots.all().get(name), slots.present(name)
    if present is not None and (kept is None or present == kept.coming):
        _put_in_force(work, name, present, at)
    work.slots.announce(name, slot.digest)
    said = {"slot": slot.digest.hex()}
    return said if own else {**said, "public_key": slot.public.hex()}


def settle(store: Store, account: Account, slots: PresentSlots, clock: Clock) -> None:
    """Say of each slot that was told of that it is in force, where it is; raises Busy, StorageFailed.

    Any account may: it says what everybody can see, and no other slot counts than was told of.
    """
    with store.reading(account) as read:
        if not _arrived(read.slots.all(), slots):
            return
    with store.writing(account) as work:
        arrived = _arrived(work.slots.all(), slots)
        for name, slot in arrived.items():
            _put_in_force(work, name, slot, to_microseconds(clock()))
        if arrived:
            work.commit()


def _arrived(kept: Mapping[str, KeptSlot], slots: PresentSlots) -> dict[str, bytes]:
    waiting = {name: slot.coming for name, slot in kept.items() if slot.coming is not None}
    return {name: slot for name, slot in waiting.items() if slots.present(name) == slot}


def _put_in_force(work: Writing, name: str, slot: bytes, at: int) -> None:
    work.slots.put_in_force(name, slot)
    work.record(IN_FORCE, name, {"slot": slot.hex()}, at)


def require_counting(store: Store, account: Account, slot: bytes, *, where: str) -> None:
    """Raise NotUnlocked where the account was let in by a slot that does not count any more."""
    with store.reading(account) as read:
        kept = read.slots.all().get(account.name)
    if kept is not None and slot not in kept.counting:
        raise NotUnlocked(
            "The keys of this account are not those that the trail tells of: keys.json is of another time,"
            " or was changed.",
            where=where,
            mend=way_back(store, account, after="the last change of the passphrase"),
        )


def way_back(store: Store, account: Account, *, after: str) -> str:
    """What leads whoever signs in back to keys that count; `after`: what the backup must be younger than."""
    with store.reading(account) as read:
        others = [one for one in read.projects.accounts() if one.enabled and one.key != account.key]
    keys = f"Put the right keys.json back, from a backup made after {after}"
    if any(Role.SUPERVISOR in one.roles for one in others):
        return f"{keys}, or let a supervisor give you a new passphrase."
    return (
        f"{keys}. There is no other supervisor who could give you a new passphrase: else restore a whole"
        " backup into a new folder."
    )
