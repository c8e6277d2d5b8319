"""The head of this desk's trail that a package which left, or the receipt of one, names."""

from __future__ import annotations

from pathlib import Path

from reviewer.domain.errors import Refused
from reviewer.domain.person import Account, Right
from reviewer.exchange.package.header import Kind
from reviewer.services.packages.heads import head_in, head_of
from reviewer.services.packages.keys import KeyKeeper, Keyring
from reviewer.services.packages.opened import OpenedPackage, opened_package, package_header
from reviewer.services.packages.receipts import RECEIPT
from reviewer.services.packages.trust import trusted_signer
from reviewer.services.ports import Reading, Store


class NamedHeads:
    """Opens packages as an account that may pack and merge."""

    def __init__(self, store: Store, account: Account, *, keeper: KeyKeeper) -> None:
        self._store = store
        self._account = account
        self._keeper = keeper

    def of(self, path: Path) -> tuple[int, bytes]:
        """(entries, hash of the last) as the file names them; no signer of a receipt is believed unknown.

        Raises NotAllowed, NotFound, NotUnlocked (sealed for others), VerificationFailed (changed), Refused
        where it is no package, or names no head of this desk's trail.
        """
        self._account.require(Right.EXPORT_ALL)
        # Whether it is one is said first, also where this project has no keys yet to open any.
        package_header(path)
        head = self._named(path) if self._has_packed() else None
        if head is None:
            raise Refused(
                "The package names no head of this trail: it was packed at another desk, or holds work.",
                where=str(path),
                mend="Name a package of labels that this project packed, or its receipt.",
            )
        return int(str(head["entries"])), bytes.fromhex(str(head["head"]))

    def _has_packed(self) -> bool:
        """Without its keys nothing left here; they are not made for the asking."""
        with self._store.reading(self._account) as read:
            return "sign" in read.secrets.all()

    def _named(self, path: Path) -> dict[str, object] | None:
        keyring = self._keeper.keyring()
        with (
            opened_package(path, keyring.open_secret) as package,
            self._store.reading(self._account) as read,
        ):
            return _head(package, read, keyring)


def _head(package: OpenedPackage, read: Reading, keyring: Keyring) -> dict[str, object] | None:
    if package.header.kind is Kind.RECEIPT:
        trusted_signer(package.header, read.addresses, keyring)
        return head_in(package.document(RECEIPT))
    own = keyring.signer.hex() in {key for role, key in package.header.signers if role != "account"}
    return head_of(package) if own else None
