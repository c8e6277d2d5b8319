"""The signing seed that an account keeps in its slot, under the key that its passphrase makes."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from reviewer.domain.errors import Damaged
from reviewer.vault.files import write_private
from reviewer.vault.key_turn import alone_with
from reviewer.vault.signing import public_key_of
from reviewer.vault.slots import MEND, NONCE_BYTES, Sealed, Slot, associated_data, read_key_file, to_bytes

_USE = "signing"


def sealed_seed(
    project: str, slot: Slot, wrapper: AESGCM, seed: bytes, rng_bytes: Callable[[int], bytes]
) -> Sealed:
    """The 32-byte seed, wrapped for this slot by what opens it; without its public key."""
    nonce = rng_bytes(NONCE_BYTES)
    return Sealed(nonce, wrapper.encrypt(nonce, seed, associated_data(project, slot, use=_USE)))


def with_seed(
    project: str, slot: Slot, wrapper: AESGCM, seed: bytes, rng_bytes: Callable[[int], bytes]
) -> Slot:
    """The slot with the seed that it is made with, and which is part of it from now on."""
    sealed = sealed_seed(project, slot, wrapper, seed, rng_bytes)
    return replace(slot, signing=replace(sealed, public=public_key_of(seed)))


def kept_seed(path: Path, slot: Slot, sealed: Sealed) -> Slot | None:
    """The slot with the seed that it keeps from now on: this one, unless another process came first; None
    where the slot is no more what it was.  Raises Busy, OSError, and what reading the key file does.
    """
    with alone_with(path) as present:
        now = present.of(slot.account)
        if now is None or replace(now, signing=None) != slot:
            return None
        if now.signing is not None:
            return now
        kept = replace(slot, signing=sealed)
        slots = tuple(kept if one == slot else one for one in present.slots)
        write_private(path, to_bytes(replace(present, slots=slots)))
        return kept


def opened_seed(path: Path, project: str, slot: Slot, sealed: Sealed, wrapper: AESGCM) -> bytearray:
    """The 32-byte seed; raises Damaged."""
    try:
        bound = associated_data(project, slot, use=_USE)
        seed = bytearray(wrapper.decrypt(sealed.nonce, sealed.wrapped, bound))
    except InvalidTag:
        raise Damaged("The key file is damaged.", where=str(path), mend=MEND) from None
    if sealed.public not in {b"", public_key_of(bytes(seed))}:
        raise Damaged("The key file is damaged.", where=str(path), mend=MEND)
    return seed


def seedless(path: Path) -> frozenset[str]:
    """The accounts whose slots hold no signing seed."""
    return frozenset(slot.account for slot in read_key_file(path).slots if slot.signing is None)


def public_key_in(path: Path, account: str) -> bytes:
    """The public key of the seed that an account's slot was made with; empty where there is none."""
    slot = read_key_file(path).of(unicodedata.normalize("NFC", account))
    return b"" if slot is None or slot.signing is None else slot.signing.public
