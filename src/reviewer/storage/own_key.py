"""Whether the key that a window signs with counts still: its account may have got another meanwhile."""

from __future__ import annotations

from enum import Enum

from reviewer.domain.errors import NotAllowed
from reviewer.domain.person import Account
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.signatures import Signer, newest_key
from reviewer.storage.vouching import vouched_behind

_SLOTS = Prepared("SELECT in_force, coming FROM account_slot WHERE account_id = :account")


def number_of_key(access: Access, signer: Signer, name: str) -> tuple[int, bool]:
    """(number, whether the trail has announced it) of the key that the account signs with.

    To be asked in the transaction that it signs.  Raises NotAllowed where the key does not count.  As long as
    the slot that the key came from does, and the key is the newest, nothing else is read; else the entries of
    accounts.
    """
    newest, kept = newest_key(access, signer.account), access.one(_SLOTS, account=signer.account)
    # No entry tells of slots in older projects; the first change of one does.
    if newest is not None and newest[1] == signer.public and (kept is None or signer.slot in kept):
        return newest[0], True
    vouched = vouched_behind(access.driver)
    if newest is not None and newest in vouched.keys.get(name, {}).items() and newest[1] == signer.public:
        if kept is not None and kept[0] and not kept[1] and not vouched.waits(name):
            # The own passphrase was changed: the key is in the new slot too.
            signer.slot[:] = kept[0]
        return newest[0], True
    last = vouched.newest(name)
    # What is kept has a number that no entry gave, or has none where entries gave some.
    if (newest is None and last) or (newest is not None and newest[0] > last):
        raise _kept_otherwise(name)
    if vouched.may_announce(name, signer.public):
        return last + 1, False
    raise _another(name) if kept is None or signer.slot in kept else _given_up(name)


def _given_up(name: str) -> NotAllowed:
    return NotAllowed(
        f"'{name}' was given a new passphrase since this window was opened: what it signs counts no more.",
        mend="Sign in again with the new passphrase. What was begun here is kept.",
    )


def _another(name: str) -> NotAllowed:
    return NotAllowed(
        f"The trail knows another signing key of '{name}'.",
        mend="Look in the trail for what is not yours, and let a supervisor give you a new passphrase.",
    )


def _kept_otherwise(name: str) -> NotAllowed:
    return NotAllowed(
        f"The trail knows another signing key of '{name}'.",
        mend="Somebody had the key and other tools. Let a supervisor run `reviewer doctor --repair`.",
    )


class KeyOf(Enum):
    """What is to be said of the key that somebody signs in with."""

    COUNTS = "signs, or may be announced"
    TO_BEGIN = "there is none, and none is known"
    DOES_NOT = "signs nothing"


def key_of(access: Access, person: Account, public: bytes | None) -> KeyOf:
    """Of the public key whose seed is in the account's slot, which counts; None: there is no seed in it."""
    newest = newest_key(access, person.key)
    if newest is None or newest[1] == public:
        return KeyOf.COUNTS if public else KeyOf.TO_BEGIN
    vouched = vouched_behind(access.driver)
    if public is None:
        return KeyOf.TO_BEGIN if vouched.waits_for_any(person.name) else KeyOf.DOES_NOT
    counts = public in vouched.keys.get(person.name, {}).values()
    return KeyOf.COUNTS if counts or vouched.may_announce(person.name, public) else KeyOf.DOES_NOT
