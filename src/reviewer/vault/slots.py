"""The form of `keys.json`, read with suspicion: whoever can write the file must gain nothing by it."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.domain.errors import Damaged, NotFound, StorageFailed, TooNew
from reviewer.vault.derivation import KEY_BYTES, SALT_BYTES, Cost, check_cost
from reviewer.vault.signing import PUBLIC_BYTES

FORMAT = 1
NONCE_BYTES = 12
_TAG_BYTES = 16
_MAX_FILE_BYTES = 1024 * 1024
MEND = "Take keys.json from a backup of this project."


@dataclass(frozen=True, slots=True)
class Sealed:
    """A signing seed wrapped with AES-GCM."""

    nonce: bytes
    wrapped: bytes
    public: bytes = b""
    """The 32-byte key that belongs to it, where it was made with its slot; empty: it came later."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One account's wrapped key."""

    account: str
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    signing: Sealed | None = None
    """The account's signing seed under the same derived key.  None in slots that an older version made, until
    the account signs in."""


@dataclass(frozen=True, slots=True)
class NewSlot:
    """What is said of a slot that is made: its digest and its seed's public key, of 32 bytes each."""

    digest: bytes
    public: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All slots of a project, at least one."""

    project: str
    slots: tuple[Slot, ...]

    def of(self, account: str) -> Slot | None:
        """The account's slot, by its name in NFC; None where it has none."""
        return next((slot for slot in self.slots if slot.account == account), None)


def associated_data(project: str, slot: Slot, *, use: str = "") -> bytes:
    """What the wrap is bound to: a slot that was moved to another account, or made cheaper, does not open."""
    bound = {"project": project, "account": slot.account, "kdf": _kdf(slot)} | ({"use": use} if use else {})
    return json.dumps(bound, sort_keys=True, separators=(",", ":")).encode()


def digest_of(project: str, slot: Slot) -> bytes:
    """SHA-256 of what opens with the passphrase: 32 bytes that say which slot it is, and no more than the
    file does.  The signing seed is part of it: taken out or exchanged it is another slot.  Only one that came
    into the slot later, with an older version, is none.
    """
    opens: dict[str, object] = {"nonce": _text(slot.nonce), "wrapped": _text(slot.wrapped)}
    if slot.signing is not None and slot.signing.public:
        opens |= _signing(slot)
    said = associated_data(project, slot) + json.dumps(opens, sort_keys=True, separators=(",", ":")).encode()
    return hashlib.sha256(said).digest()


def to_bytes(file: KeyFile) -> bytes:
    """The file's content."""
    slots = [
        {
            "account": slot.account,
            "kdf": _kdf(slot),
            "nonce": _text(slot.nonce),
            "wrapped": _text(slot.wrapped),
            **_signing(slot),
        }
        for slot in file.slots
    ]
    document = {"format": FORMAT, "project": file.project, "slots": slots}
    return (json.dumps(document, indent=2) + "\n").encode()


def read_key_file(path: Path) -> KeyFile:
    """Read and check; raises NotFound, StorageFailed, TooNew or Damaged."""
    document = _document(path)
    version = document.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise TooNew("The keys were written by a later version of the program.", mend="Use that version.")
    try:
        file = KeyFile(_str(document["project"]), tuple(_slot(one) for one in document["slots"]))
    except (KeyError, TypeError, ValueError):
        raise _damaged(path) from None
    if version != FORMAT or not file.slots or len({slot.account for slot in file.slots}) != len(file.slots):
        raise _damaged(path)
    return file


def _document(path: Path) -> dict[str, Any]:
    if path.exists() and not path.is_file():
        # A pipe would be waited for without end.
        raise _damaged(path)
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        raise NotFound(
            "There is no project here: its keys are missing.",
            where=str(path),
            mend=MEND,
        ) from None
    except OSError as error:
        raise StorageFailed(f"The keys cannot be read: {error.strerror}.", where=str(path)) from None
    try:
        document = json.loads(content) if len(content) <= _MAX_FILE_BYTES else None
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        raise _damaged(path)
    return document


def _slot(document: object) -> Slot:
    if not isinstance(document, dict):
        raise TypeError("a slot is an object")
    kdf = document["kdf"]
    if kdf["name"] != "argon2id":
        raise ValueError("another derivation")
    cost = Cost(_int(kdf["memory_kib"]), _int(kdf["iterations"]), _int(kdf["lanes"]))
    check_cost(cost)
    return Slot(
        account=_str(document["account"]),
        cost=cost,
        salt=_bytes(kdf["salt"], SALT_BYTES),
        nonce=_bytes(document["nonce"], NONCE_BYTES),
        wrapped=_bytes(document["wrapped"], KEY_BYTES + _TAG_BYTES),
        signing=_sealed(document.get("signing")),
    )


def _signing(slot: Slot) -> dict[str, object]:
    if slot.signing is None:
        return {}
    sealed = slot.signing
    public = {"public": _text(sealed.public)} if sealed.public else {}
    return {"signing": {"nonce": _text(sealed.nonce), "wrapped": _text(sealed.wrapped), **public}}


def _sealed(document: object) -> Sealed | None:
    if document is None:
        return None
    if not isinstance(document, dict):
        raise TypeError("a signing key is an object")
    return Sealed(
        _bytes(document["nonce"], NONCE_BYTES),
        _bytes(document["wrapped"], KEY_BYTES + _TAG_BYTES),
        _bytes(document["public"], PUBLIC_BYTES) if "public" in document else b"",
    )


def _kdf(slot: Slot) -> dict[str, str | int]:
    return {
        "name": "argon2id",
        "salt": _text(slot.salt),
        "iterations": slot.cost.iterations,
        "lanes": slot.cost.lanes,
        "memory_kib": slot.cost.memory_kib,
    }


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _bytes(value: object, length: int) -> bytes:
    decoded = base64.b64decode(_str(value), validate=True)
    if len(decoded) != length:
        raise ValueError("wrong length")
    return decoded


def _str(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def _int(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("whole number expected")
    return value


def _damaged(path: Path) -> Damaged:
    return Damaged("The key file is damaged.", where=str(path), mend=MEND)
