"""Signing in: whether the account's signing key is there, and is one that counts.

Without it nothing could be signed, and so nothing be done; that is said here, and not with the first act.
"""

from __future__ import annotations

from collections.abc import Callable

from reviewer.domain.errors import NotUnlocked
from reviewer.domain.person import Account
from reviewer.services.key_slots import way_back
from reviewer.storage.own_key import KeyOf
from reviewer.storage.store import SqlStore
from reviewer.vault.keyring import wipe
from reviewer.vault.signing import public_key_of
from reviewer.workspace.keys import ProjectKeys

_MISSING = "The signing key of this account is not in keys.json any more: the file is older, or was changed."
_OTHER = "The signing key in keys.json is not the one of this account that the trail tells of."
_AFTER = "you first signed in with this passphrase"


def require_own_key(
    store: SqlStore, person: Account, keys: ProjectKeys, *, begin: Callable[[], bytearray]
) -> None:
    """Raise NotUnlocked where the account cannot sign, with the way back.

    A slot of an older version has no seed before its owner first signs in: `begin` makes it, where the trail
    knows no key of the account that would be lost by it.
    """
    public = public_key_of(bytes(keys.seed)) if keys.seed else None
    with store.reading(person) as read:
        said = read.slots.key_of(person, public)
    if said is KeyOf.COUNTS:
        return
    if said is not KeyOf.TO_BEGIN:
        what = _MISSING if public is None else _OTHER
        raise NotUnlocked(what, where=keys.file.name, mend=way_back(store, person, after=_AFTER))
    begun = begin()
    keys.seed.extend(begun)
    wipe(begun)
