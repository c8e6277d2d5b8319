"""Key slots: the database key, wrapped once for each account by a key made from its passphrase.

`keys.json` holds the slots, each with the signing seed of its account.  Changing a passphrase wraps the same
database key again; nothing is re-encrypted.  Keys are handed out as bytearrays, for `wipe` to overwrite when
they are done with.
"""

from __future__ import annotations

import hashlib
import os
import time
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from reviewer.domain.errors import NotFound, NotUnlocked, Refused
from reviewer.vault.derivation import KEY_BYTES, SALT_BYTES, Cost, derive, passphrase_bytes, tuned
from reviewer.vault.files import sync_file, whole_file, write_private
from reviewer.vault.key_seeds import kept_seed, opened_seed, sealed_seed, with_seed
from reviewer.vault.key_turn import alone_with, busy
from reviewer.vault.slots import (
    NONCE_BYTES,
    KeyFile,
    NewSlot,
    Slot,
    associated_data,
    digest_of,
    read_key_file,
    to_bytes,
)

KEYS_FILE = "keys.json"

RandomBytes = Callable[[int], bytes]
"""Gives that many unpredictable bytes; `os.urandom` outside tests."""


def create_keyring(
    path: Path,
    *,
    project: str,
    account: str,
    passphrase: str,
    cost: Cost | None = None,
    rng_bytes: RandomBytes = os.urandom,
) -> bytearray:
    """Make a new database key and its first slot; `cost` None measures this machine.

    Raises Refused where the file exists: a key that is overwritten is a project that is lost.
    """
    if path.exists():
        raise Refused("There are keys already.", where=path.name, mend="Choose another folder.")
    key = bytearray(rng_bytes(KEY_BYTES))
    slot = _made(project, account, passphrase, bytes(key), None, cost, rng_bytes)
    write_private(path, to_bytes(KeyFile(project, (slot,))))
    return key


def unlock(path: Path, account: str, passphrase: str) -> bytearray:
    """The 32-byte database key; raises NotUnlocked, NotFound (no key file) or Damaged.

    An unknown account costs the same derivation and gives the same sentence as a wrong passphrase.
    """
    file = read_key_file(path)
    key, _, _ = _unwrapped(file, account, passphrase)
    return key


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The 32-byte database key, the account's 32-byte signing seed, and the digest of their slot.

    The seed is empty where the slot has none: an older version made it, or somebody took the seed away.
    """

    key: bytearray = field(repr=False)
    seed: bytearray = field(repr=False)
    slot: bytes


def unlock_to_sign(path: Path, account: str, passphrase: str) -> Unlocked:
    """As `unlock`, with the account's signing seed; one derivation for both."""
    file = read_key_file(path)
    key, slot, wrapper = _unwrapped(file, account, passphrase)
    try:
        seed = bytearray()
        if slot.signing is not None:
            seed = opened_seed(path, file.project, slot, slot.signing, wrapper)
    except BaseException:
        wipe(key)
        raise
    return Unlocked(key, seed, digest_of(file.project, slot))


def begin_seed(
    path: Path, account: str, passphrase: str, *, rng_bytes: RandomBytes = os.urandom
) -> bytearray:
    """The signing seed of a slot that an older version made, kept from now on; never another than is there.

    Only for an account of which no key is known: a seed that was lost is not to be found again behind this.
    Raises as `unlock`, and Busy and OSError where it cannot be kept.
    """
    file = read_key_file(path)
    key, slot, wrapper = _unwrapped(file, account, passphrase)
    wipe(key)
    sealed = slot.signing
    if sealed is None:
        made = sealed_seed(file.project, slot, wrapper, rng_bytes(KEY_BYTES), rng_bytes)
        kept = kept_seed(path, slot, made)
        if kept is None or kept.signing is None:
            # The account was given another passphrase, or disabled, while this one was derived from.
            raise _not_unlocked()
        sealed = kept.signing
    return opened_seed(path, file.project, slot, sealed, wrapper)


def accounts(path: Path) -> tuple[str, ...]:
    """The names that have a slot, in the order in which they got it."""
    return tuple(slot.account for slot in read_key_file(path).slots)


def slot_digests(path: Path) -> dict[str, bytes]:
    """By account: 32 bytes that say which slot it has; a new passphrase gives another."""
    file = read_key_file(path)
    return {slot.account: digest_of(file.project, slot) for slot in file.slots}


def project_of(path: Path) -> str:
    """The uuid of the project that the keys belong to; not secret."""
    return read_key_file(path).project


def add_slot(
    path: Path,
    key: bytes | bytearray,
    *,
    account: str,
    passphrase: str,
    seed: bytes | bytearray | None = None,
    cost: Cost | None = None,
    rng_bytes: RandomBytes = os.urandom,
) -> None:
    """Give an account its slot, or a new one in place of a lost passphrase's.

    A signing seed goes with the old slot unless it is handed in, which only its owner can do; the new slot
    gets a new one.
    """
    with renewed_slot(
        path, key, account=account, passphrase=passphrase, seed=seed, cost=cost, rng_bytes=rng_bytes
    ):
        pass


@contextmanager
def renewed_slot(
    path: Path,
    key: bytes | bytearray,
    *,
    account: str,
    passphrase: str,
    seed: bytes | bytearray | None = None,
    cost: Cost | None = None,
    rng_bytes: RandomBytes = os.urandom,
) -> Iterator[NewSlot]:
    """As `add_slot`, for what must be kept elsewhere too: the new keys lie beside the old ones, on the disk,
    while the block goes on; they come into force as it ends, and never where it raises or is killed.

    Gives what is to be said of the new slot.  Nobody else changes the key file during the block: slots follow
    each other as what is kept elsewhere does.  Raises Busy before it, where somebody does or has changed the
    same slot.
    """
    file = read_key_file(path)
    slot = _made(file.project, account, passphrase, bytes(key), seed, cost, rng_bytes)
    with alone_with(path) as present, whole_file(path) as beside:
        if _opening(present, slot.account) != _opening(file, slot.account):
            raise busy(path)
        beside.write_bytes(to_bytes(_with(present, slot)))
        sync_file(beside)
        yield NewSlot(digest_of(file.project, slot), slot.signing.public if slot.signing else b"")
        # Where the system has no locks, whoever signed in meanwhile for the first time has kept a seed there.
        if (later := read_key_file(path)) != present:
            beside.write_bytes(to_bytes(_with(later, slot)))


def _opening(file: KeyFile, account: str) -> bytes | None:
    """Which slot an account has; a seed that its owner may put there meanwhile is no part of that."""
    slot = file.of(account)
    return None if slot is None else digest_of(file.project, slot)


def _with(file: KeyFile, slot: Slot) -> KeyFile:
    others = tuple(one for one in file.slots if one.account != slot.account)
    return replace(file, slots=(*others, slot))


def change_passphrase(path: Path, *, account: str, old: str, new: str, cost: Cost | None = None) -> None:
    """Wrap the key anew; raises NotUnlocked where `old` is wrong, and then nothing has changed."""
    passphrase_bytes(new)
    unlocked = unlock_to_sign(path, account, old)
    seed = unlocked.seed or None
    try:
        add_slot(path, unlocked.key, account=account, passphrase=new, seed=seed, cost=cost)
    finally:
        wipe(unlocked.key)
        wipe(unlocked.seed)


def remove_slot(path: Path, *, account: str) -> None:
    """Take an account's slot away; the last one stays, or nobody could ever open the project."""
    with removed_slot(path, account=account):
        if read_key_file(path).of(_name(account)) is None:
            raise NotFound(f"The account '{account}' has no keys here.", where=path.name)


@contextmanager
def removed_slot(path: Path, *, account: str) -> Iterator[None]:
    """As `remove_slot`, where there is one, for what must be kept elsewhere too: it goes as the block ends,
    and stays where that raises.  Nobody else changes the key file meanwhile.  Raises Busy, Refused before it.
    """
    with alone_with(path) as present:
        left = tuple(slot for slot in present.slots if slot.account != _name(account))
        if not left:
            raise Refused("The last keys of a project cannot be removed.", mend="Add another account first.")
        yield
        if len(left) < len(present.slots):
            write_private(path, to_bytes(replace(present, slots=left)))


def wipe(key: bytearray) -> None:
    """Overwrite the key in place, as far as Python allows."""
    key[:] = bytes(len(key))


def _name(account: str) -> str:
    return unicodedata.normalize("NFC", account)


def _made(
    project: str,
    account: str,
    passphrase: str,
    key: bytes,
    seed: bytes | bytearray | None,
    cost: Cost | None,
    rng_bytes: RandomBytes,
) -> Slot:
    """A new slot with the key and the seed; None: one that is made now."""
    secret = passphrase_bytes(passphrase)
    chosen = tuned(time.perf_counter) if cost is None else cost
    slot = Slot(_name(account), chosen, rng_bytes(SALT_BYTES), rng_bytes(NONCE_BYTES), b"")
    wrapper = AESGCM(derive(secret, slot.salt, chosen))
    slot = replace(slot, wrapped=wrapper.encrypt(slot.nonce, key, associated_data(project, slot)))
    kept = rng_bytes(KEY_BYTES) if seed is None else bytes(seed)
    return with_seed(project, slot, wrapper, kept, rng_bytes)


def _unwrapped(file: KeyFile, account: str, passphrase: str) -> tuple[bytearray, Slot, AESGCM]:
    """The database key, the slot that gave it and what opens the slot."""
    wanted = _name(account)
    slot = file.of(wanted) or _dummy(file, wanted)
    try:
        secret = passphrase_bytes(passphrase)
    except Refused:
        raise _not_unlocked() from None
    wrapper = AESGCM(derive(secret, slot.salt, slot.cost))
    try:
        key = wrapper.decrypt(slot.nonce, slot.wrapped, associated_data(file.project, slot))
    except InvalidTag:
        raise _not_unlocked() from None
    return bytearray(key), slot, wrapper


def _dummy(file: KeyFile, account: str) -> Slot:
    """A slot that nothing opens, as costly as the newest one."""
    salt = hashlib.sha256(f"{file.project}\0{account}".encode("utf-8", "surrogatepass")).digest()[:SALT_BYTES]
    return Slot(account, file.slots[-1].cost, salt, bytes(NONCE_BYTES), bytes(KEY_BYTES + 16))


def _not_unlocked() -> NotUnlocked:
    return NotUnlocked("The account or the passphrase is not right.", mend="Check both and try again.")
