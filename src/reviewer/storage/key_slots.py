"""Which key slot of an account counts, as the trail tells it; and where key file or table differ from that.

An entry of whatever makes or changes a slot carries the slot's digest (`slot` in its detail, null where it
takes the slot away).  What it tells of is coming at first: the key file is another file, and a process may be
killed before the slot takes its place.  `account.slot` says that it has.  Until then the one before it counts
too, and from then on no older one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import suppress
from typing import Any

from sqlalchemy import select

from reviewer.domain.person import Account
from reviewer.services.ports import KeptSlot
from reviewer.storage.own_key import KeyOf, key_of
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.tables.project import AccountRow
from reviewer.storage.tables.trust import AccountSlot
from reviewer.storage.vouching import Vouched, vouched_behind

SLOT = "slot"
"""The field of an entry's detail."""
_IN_FORCE = frozenset({"account.slot", "project.created"})
_COMING = frozenset({"account.added", "account.passphrase", "account.enabled"})
_TAKEN = frozenset({"account.disabled"})
UNKNOWN = "puts a key slot in force that no entry tells of"
_BACK = "put the right keys.json back, or let a supervisor give these accounts new passphrases"
_ALONE = "put the right keys.json back, from a backup, or restore a whole backup into a new folder"
_LEADING = (
    "SELECT a.name FROM account a JOIN account_role r ON r.account_id = a.id"
    " WHERE a.enabled = 1 AND r.role = 'supervisor'"
)
OTHER = "tells of another key slot than is kept"

# The first entry makes the project; of the rest, those of accounts.
_TELLING = (
    "SELECT seq, CAST(canonical AS TEXT) FROM audit_entry"
    " WHERE seq = 1 OR instr(canonical, CAST(? AS BLOB)) > 0 ORDER BY seq"
)
_ALL = Prepared(
    select(AccountRow.name, AccountSlot.in_force, AccountSlot.coming).join(
        AccountSlot, AccountSlot.account_id == AccountRow.id
    )
)
_SET = Prepared(
    "INSERT INTO account_slot (account_id, in_force, coming) SELECT id, :in_force, :coming FROM account"
    " WHERE name = :name ON CONFLICT (account_id)"
    " DO UPDATE SET in_force = excluded.in_force, coming = excluded.coming"
)


class KeySlots:
    """Reading of what the trail tells of key slots."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def all(self) -> dict[str, KeptSlot]:
        """By account; those of which no entry tells are missing."""
        return {name: KeptSlot(in_force, coming) for name, in_force, coming in self._access.all(_ALL)}

    def key_of(self, person: Account, public: bytes | None) -> KeyOf:
        """What is to be said of the key whose seed is in the account's slot; None: there is no seed in it."""
        return key_of(self._access, person, public)


class KeySlotWrites(KeySlots):
    """Keeping it, in the transaction of the entry that tells it."""

    def announce(self, name: str, slot: bytes) -> None:
        """A slot will take its place; the one that is in force counts until `put_in_force`."""
        self._access.run(_SET, name=name, in_force=self.all().get(name, KeptSlot()).in_force, coming=slot)

    def put_in_force(self, name: str, slot: bytes | None) -> None:
        """This slot counts and no other; None: none does."""
        self._access.run(_SET, name=name, in_force=slot, coming=None)


def wrong_slots(driver: Any) -> Iterator[tuple[int, str]]:
    """(entry, what is wrong) where entries and what is kept of key slots differ; 0: no entry tells of it.

    Who may say what of an account is asked of `vouching`, which names what may not be believed.
    """
    vouched, slots = Vouched(), _Told()
    for seq, said in driver.execute(_TELLING, ('"kind":"account.',)):
        # What is no entry is told by the chain.
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            entry = json.loads(said)
            if not vouched.hear(entry) and (wrong := slots.hear(seq, entry)):
                yield seq, wrong
    kept = KeySlots(Access(driver)).all()
    for name, (seq, slot) in slots.now.items():
        if kept.get(name) != slot:
            yield seq, OTHER
    yield from ((0, OTHER) for _ in kept.keys() - slots.now.keys())


class _Told:
    """What entries tell, heard one by one in their order."""

    def __init__(self) -> None:
        self.now: dict[str, tuple[int, KeptSlot]] = {}

    def hear(self, seq: int, said: Mapping[str, Any]) -> str:
        """What is wrong with an entry, else empty."""
        kind, detail = said["kind"], said["detail"]
        if SLOT not in detail:
            return ""
        slot = None if detail[SLOT] is None else bytes.fromhex(detail[SLOT])
        name = said["actor"] if kind == "project.created" else said["subject"]
        known = self.now.get(name)
        if kind in _COMING and slot is not None:
            self.now[name] = seq, KeptSlot(known[1].in_force if known else None, slot)
        elif kind in _TAKEN and slot is None:
            self.now[name] = seq, KeptSlot()
        elif kind in _IN_FORCE and slot is not None:
            if known is not None and slot not in known[1].counting:
                return UNKNOWN
            self.now[name] = seq, KeptSlot(slot)
        return ""


def faults_of_keys(driver: Any, present: Mapping[str, bytes], seedless: AbstractSet[str]) -> list[str]:
    """In words: a key without its account, an account without its key, keys of another time, keys that sign
    nothing; one of the two files was changed, cut or put back.  `present`: the key file's slots, by their
    digests; `seedless`: those without a signing seed.
    """
    used = {row[0] for row in driver.execute("SELECT name FROM account WHERE enabled = 1")}
    kept = KeySlots(Access(driver)).all()
    older = {name for name in used & kept.keys() & present.keys() if present[name] not in kept[name].counting}
    mute = _mute(driver, (used & seedless & present.keys()) - older)
    back = _BACK if _others_lead(driver, older | mute) else _ALONE
    found = (
        (len(present.keys() - used), "keys of no account in use"),
        (len(used - present.keys()), "accounts without a key"),
        (len(older), f"keys of another time than the trail tells of: {back}"),
        (len(mute), f"keys that lack the signing key that the trail tells of: {back}"),
    )
    return [f"{number} {what}" for number, what in found if number]


def _mute(driver: Any, seedless: AbstractSet[str]) -> set[str]:
    """Those whose signing key was there.  A slot of an older version has none before its owner signs in."""
    if not seedless:
        return set()
    vouched = vouched_behind(driver)
    return {name for name in seedless if vouched.newest(name) and not vouched.waits_for_any(name)}


def _others_lead(driver: Any, concerned: AbstractSet[str]) -> bool:
    leading = driver.execute(_LEADING).fetchall()
    return any(name not in concerned for (name,) in leading)
