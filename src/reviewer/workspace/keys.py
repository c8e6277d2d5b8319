"""The key slots of an open project."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from reviewer.domain.errors import NotUnlocked
from reviewer.domain.identifiers import AccountKey
from reviewer.storage.signatures import CONTEXT, Signer
from reviewer.vault import attempts
from reviewer.vault.derivation import Cost
from reviewer.vault.keyring import removed_slot, renewed_slot, slot_digests, unlock, wipe
from reviewer.vault.signing import public_key_of, sign
from reviewer.vault.slots import NewSlot


@dataclass(frozen=True, slots=True)
class ProjectKeys:
    """The key slots of an open project; holds the database key until the workspace wipes it."""

    file: Path
    key: bytearray = field(repr=False)
    seed: bytearray = field(repr=False)
    owner: str
    """Whose signing seed it is."""
    cost: Cost | None = None
    slot: bytearray = field(default_factory=bytearray)
    """The digest of the slot that holds them, for whoever signs with them."""

    @contextmanager
    def renewed(self, account: str, passphrase: str) -> Iterator[NewSlot]:
        """Wrap the key for an account as the block ends, and not at all where it raises; what is said of it.

        The own one keeps its signing seed, another gets a new one.
        """
        seed = self.seed if account == self.owner else None
        with renewed_slot(
            self.file, self.key, account=account, passphrase=passphrase, seed=seed, cost=self.cost
        ) as slot:
            yield slot

    def present(self, account: str) -> bytes | None:
        """The digest of the account's slot; None where it has none."""
        return slot_digests(self.file).get(account)

    def prove(self, passphrase: str, now: int) -> None:
        """Raise NotUnlocked unless it is the owner's; a failure counts as one of signing in."""
        folder = self.file.parent
        with attempts.in_turn(folder, self.owner):
            if attempts.pause(folder, self.owner, now) > 0:
                raise NotUnlocked("Too many attempts failed.", mend="Wait a minute, then try again.")
            try:
                wipe(unlock(self.file, self.owner, passphrase))
            except NotUnlocked:
                attempts.failed(folder, self.owner, now)
                raise NotUnlocked("That is not your present passphrase.", mend="Try again.") from None
            attempts.passed(folder, self.owner)

    def copy(self) -> ProjectKeys:
        """The same keys in memory of their own."""
        return replace(self, key=bytearray(self.key), seed=bytearray(self.seed))

    def signer(self, account: AccountKey) -> Signer:
        """What signs trail entries of the owner, whose key in the store this is."""
        return Signer(account, public_key_of(bytes(self.seed)), self._sign, self.slot)

    def _sign(self, own: bytes) -> bytes:
        return sign(bytes(self.seed), CONTEXT, own)

    def wipe(self) -> None:
        """Overwrite both, as far as Python allows."""
        wipe(self.key)
        wipe(self.seed)

    @contextmanager
    def removed(self, account: str) -> Iterator[None]:
        """Take the slot away as the block ends, where there is one, and not at all where it raises."""
        with removed_slot(self.file, account=account):
            yield
