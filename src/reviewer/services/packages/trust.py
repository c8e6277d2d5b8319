"""Whose packages are taken in: the project's own, and those of signers that were confirmed by words."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.domain.errors import Refused
from reviewer.exchange.package.header import Header
from reviewer.services.packages.keys import SIGNER, Keyring, fingerprint_of
from reviewer.services.ports import Addresses
from reviewer.vault.words import words_of


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed a package; `name` is the address book's, empty for an account's key and for a stranger's."""

    role: str
    key: str
    name: str = ""
    known: bool | None = None

    @property
    def fingerprint(self) -> bytes:
        """32 bytes that stand for the key."""
        return fingerprint_of(SIGNER, bytes.fromhex(self.key))

    @property
    def words(self) -> str:
        """The fingerprint's words."""
        return words_of(self.fingerprint)

    def to_json(self) -> dict[str, object]:
        """The shape that commands print; `known` is null where no address book was asked."""
        return {
            "role": self.role,
            "name": self.name,
            "key": self.key,
            "fingerprint": self.fingerprint.hex(),
            "words": self.words,
            "known": self.known,
        }


def signers_of(
    header: Header, addresses: Addresses | None = None, keyring: Keyring | None = None
) -> list[Signer]:
    """Who signed, with their names where an address book is asked."""
    own = "" if keyring is None else keyring.signer.hex()
    book = {} if addresses is None else {one.fingerprint: one for one in addresses.all() if one.use == SIGNER}
    found = []
    for role, key in header.signers:
        line = book.get(fingerprint_of(SIGNER, bytes.fromhex(key)))
        if addresses is None or role == "account":
            found.append(Signer(role, key))
        elif key == own:
            found.append(Signer(role, key, "project", known=True))
        else:
            usable = line is not None and line.confirmed and not line.revoked
            found.append(Signer(role, key, "" if line is None else line.name, known=usable))
    return found


def trusted_signer(header: Header, addresses: Addresses, keyring: Keyring) -> Signer:
    """The desk that signed; raises Refused where it is not known, not confirmed or revoked."""
    for signer in signers_of(header, addresses, keyring):
        if signer.role == "account":
            continue
        if signer.known:
            return signer
        line = next((one for one in addresses.all() if one.fingerprint == signer.fingerprint), None)
        if line is not None and line.revoked:
            raise Refused(
                f"The package is signed by '{line.name}', whose key is revoked.",
                mend="Take nothing from it; add the signer's new key where there is one.",
            )
        if line is not None:
            raise Refused(
                f"The signer's key of '{line.name}' was not confirmed.",
                mend="Compare its words with its owner, then 'reviewer address confirm'.",
            )
        raise Refused(
            f"The package is signed by somebody unknown: {signer.words}.",
            mend="Compare these words with the sender, then 'reviewer address add' and 'confirm'.",
        )
    raise Refused("The package is signed by no desk.", mend="Ask for it once more.")
