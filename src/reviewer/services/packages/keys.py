"""The project's own keys: made when they are first needed, and kept in the encrypted store only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.domain.person import Account
from reviewer.services.ports import ProjectSecret, Store
from reviewer.vault.pseudonyms import Pseudonyms
from reviewer.vault.sealing import recipient_of
from reviewer.vault.signing import fingerprint, public_key_of, sign

SIGNER = "signer"
RECIPIENT = "recipient"
PACKAGE = "package"
"""The context in which packages are signed."""

_USES = ("sign", "open", "pseudonym")

FirstSecret = Callable[[str], bytes]
"""The secret that a project begins with, for one use."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """The project's three secrets."""

    sign_seed: bytes = field(repr=False)
    open_secret: bytes = field(repr=False)
    pseudonym_key: bytes = field(repr=False)

    @property
    def signer(self) -> bytes:
        """The public key that the project signs with."""
        return public_key_of(self.sign_seed)

    @property
    def recipient(self) -> str:
        """What others seal to."""
        return recipient_of(self.open_secret)

    @property
    def names(self) -> Pseudonyms:
        """The project's pseudonyms."""
        return Pseudonyms(self.pseudonym_key)

    def sign(self, digest: bytes) -> bytes:
        """Sign a package's digest."""
        return sign(self.sign_seed, PACKAGE, digest)


def fingerprint_of(use: str, public_key: bytes) -> bytes:
    """32 bytes that stand for a key of the address book."""
    return fingerprint(use, public_key)


class KeyKeeper:
    """Gives the keys to whoever packs and merges; raises NotAllowed for everybody else."""

    def __init__(self, store: Store, account: Account, *, first: FirstSecret, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._first = first
        self._clock = clock

    def keyring(self) -> Keyring:
        """The project's keys, made now where there are none."""
        with self._store.reading(self._account) as read:
            known = read.secrets.all()
        if len(known) < len(_USES):
            known = self._made()
        return Keyring(*(known[use].secret for use in _USES))

    def _made(self) -> dict[str, ProjectSecret]:
        with self._store.writing(self._account) as work:
            known = work.secrets.all()
            missing = [use for use in _USES if use not in known]
            if not missing:
                return known
            at = to_microseconds(self._clock())
            for use in missing:
                known[use] = made_secret(use, self._first(use), at)
                work.secrets.add(known[use])
            work.record("keys.made", "project", {"uses": missing}, at)
            work.commit()
        return known


def made_secret(use: str, secret: bytes, at: int) -> ProjectSecret:
    """A secret with the public key that belongs to it."""
    public = {"sign": lambda: public_key_of(secret), "open": lambda: recipient_of(secret).encode()}
    return ProjectSecret(use, secret, public[use]() if use in public else None, at)
