"""The address book: whose keys are known, compared by words before they count, and revoked for good."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.domain.errors import NotFound, Refused, VerificationFailed
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.services.packages.keys import RECIPIENT, SIGNER, KeyKeeper, fingerprint_of
from reviewer.services.people import checked_name
from reviewer.services.ports import KnownKey, Store
from reviewer.vault.sealing import checked_recipient
from reviewer.vault.signing import PUBLIC_BYTES
from reviewer.vault.words import same_words, words_of

OWN = "project"
"""The name that stands for the project itself."""


@dataclass(frozen=True, slots=True)
class Address:
    """A line of the address book as people see it."""

    name: str
    use: str
    key: str
    fingerprint: str
    words: str
    confirmed: bool = True
    revoked: bool = False

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        return {
            "name": self.name,
            "use": self.use,
            "key": self.key,
            "fingerprint": self.fingerprint,
            "words": self.words,
            "confirmed": self.confirmed,
            "revoked": self.revoked,
        }


def address_of(
    name: str, use: str, public: bytes, *, confirmed: bool = True, revoked: bool = False
) -> Address:
    """A key in words."""
    mark = fingerprint_of(use, public)
    key = public.decode("ascii") if use == RECIPIENT else public.hex()
    return Address(name, use, key, mark.hex(), words_of(mark), confirmed, revoked)


class AddressBook:
    """Kept by supervisors; a line that was not confirmed is not used."""

    def __init__(self, store: Store, account: Account, *, keeper: KeyKeeper, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._keeper = keeper
        self._clock = clock

    def own(self) -> tuple[Address, Address]:
        """The project's own signer and recipient: what others put into their address books."""
        keyring = self._keeper.keyring()
        return (
            address_of(OWN, SIGNER, keyring.signer),
            address_of(OWN, RECIPIENT, keyring.recipient.encode()),
        )

    def all(self) -> list[Address]:
        """Every line, by name and use."""
        with self._store.reading(self._account) as read:
            known = read.addresses.all()
        return [_address(one) for one in known]

    def add(self, name: str, *, signer: str | None, recipient: str | None) -> list[Address]:
        """Add somebody's keys, unconfirmed.  Refused where a name or key is taken, or a key is none."""
        self._account.require(Right.SUPERVISE)
        name = checked_name(name)
        keys = [(SIGNER, _signer(signer))] if signer else []
        keys += [(RECIPIENT, checked_recipient(recipient).encode())] if recipient else []
        if not keys or name == OWN:
            raise Refused("Another name, and a key with --signer or --recipient, are needed.")
        at = to_microseconds(self._clock())
        with self._store.writing(self._account) as work:
            taken = work.addresses.all()
            for use, public in keys:
                mark = fingerprint_of(use, public)
                if any(one.fingerprint == mark or (one.name, one.use) == (name, use) for one in taken):
                    raise Refused(
                        f"The address book has this {use}, or one of this name, already.",
                        mend="Revoke it and take another name for the new key.",
                    )
                work.addresses.add(KnownKey(mark, use, name, public, False, False, at))
                work.record("address.added", name, {"use": use, "fingerprint": mark.hex()}, at)
            work.commit()
        return [address_of(name, use, public, confirmed=False) for use, public in keys]

    def confirm(self, name: str, words: str) -> list[Address]:
        """Confirm the keys of a name whose words are these, as its owner read them out.

        Raises VerificationFailed where none has them: then the key that was added is not the owner's.
        """
        keys = [one for one in self._of(name) if same_words(words, one.fingerprint) and not one.revoked]
        if not keys:
            raise VerificationFailed(
                f"No key of '{name}' has these words.",
                mend="Compare once more; if they differ still, the key is somebody else's: revoke it.",
            )
        return self._set(keys, "address.confirmed", confirmed=True, revoked=False)

    def revoke(self, name: str) -> list[Address]:
        """Trust the keys of a name no more; what they signed before stays where it was merged."""
        return self._set(self._of(name), "address.revoked", confirmed=False, revoked=True)

    def recipients(self, names: list[str]) -> list[str]:
        """What to seal to; Refused for a name that has no confirmed recipient's key."""
        if not names:
            return [self._keeper.keyring().recipient]
        with self._store.reading(self._account) as read:
            known = {one.name: one for one in read.addresses.all() if one.use == RECIPIENT}
        return [
            self._keeper.keyring().recipient if name == OWN else _usable(name, known.get(name))
            for name in dict.fromkeys(names)
        ]

    def _of(self, name: str) -> list[KnownKey]:
        with self._store.reading(self._account) as read:
            keys = [one for one in read.addresses.all() if one.name == name]
        if not keys:
            raise NotFound(f"The address book has no '{name}'.", mend="See 'reviewer address list'.")
        return keys

    def _set(self, keys: list[KnownKey], kind: str, *, confirmed: bool, revoked: bool) -> list[Address]:
        self._account.require(Right.SUPERVISE)
        at = to_microseconds(self._clock())
        with self._store.writing(self._account) as work:
            for one in keys:
                work.addresses.set_state(one.fingerprint, confirmed=confirmed, revoked=revoked)
                detail = {"use": one.use, "fingerprint": one.fingerprint.hex()}
                work.record(kind, one.name, detail, at)
            work.commit()
        return [
            address_of(one.name, one.use, one.public_key, confirmed=confirmed, revoked=revoked)
            for one in keys
        ]


def _address(key: KnownKey) -> Address:
    return address_of(key.name, key.use, key.public_key, confirmed=key.confirmed, revoked=key.revoked)


def _usable(name: str, key: KnownKey | None) -> str:
    if key is None:
        raise Refused(
            f"The address book has no recipient '{name}'.", mend="Add one with 'reviewer address add'."
        )
    if key.revoked or not key.confirmed:
        state = "is revoked" if key.revoked else "was not confirmed"
        raise Refused(
            f"The recipient's key of '{name}' {state}.",
            mend="Compare its words with its owner, then 'reviewer address confirm'.",
        )
    return key.public_key.decode("ascii")


def _signer(text: str) -> bytes:
    try:
        public = bytes.fromhex(text.strip())
    except ValueError:
        public = b""
    if len(public) != PUBLIC_BYTES:
        raise Refused("This is no signer's key.", mend="It has 64 hexadecimal digits.")
    return public
