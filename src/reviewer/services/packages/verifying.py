"""Verifying a package: every byte without an account, and what is inside for those it is sealed for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.domain.errors import NotUnlocked, VerificationFailed
from reviewer.domain.person import Account
from reviewer.exchange.package.checking import check
from reviewer.exchange.package.header import Header
from reviewer.services.packages.keys import KeyKeeper
from reviewer.services.packages.opened import OpenedPackage, checked_header, package_file, signed_by
from reviewer.services.packages.trust import Signer, signers_of
from reviewer.services.ports import Store


@dataclass(frozen=True, slots=True)
class Verified:
    """What is known of a package; `ok` means that every byte is as it was signed."""

    ok: bool
    kind: str | None
    project: str | None
    signers: Sequence[Signer] = ()
    created_at: str | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    problems: Sequence[Mapping[str, str]] = ()
    package: str | None = None

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        return {
            "ok": self.ok,
            "kind": self.kind,
            "project": self.project,
            "package": self.package,
            "signers": [one.to_json() for one in self.signers],
            "created_at": self.created_at,
            "counts": dict(self.counts),
            "problems": [dict(one) for one in self.problems],
        }


def verify_outside(path: Path) -> Verified:
    """Check signatures, manifests and every byte; needs no account.

    Raises NotFound, Refused (not a package) and TooNew.  Whoever signed may still be a stranger: compare the
    words, or ask a project's address book.
    """
    with package_file(path) as stream:
        checked = check(stream, signed_by)
        if checked.wrong:
            problems = [one.to_json() for one in checked.wrong]
            return Verified(ok=False, kind=None, project=None, problems=problems)
        header = checked_header(checked, path)
    return _verified(header, signers_of(header))


class Verifying:
    """Verifies as an account that may pack and merge: knows the address book, and looks inside."""

    def __init__(self, store: Store, account: Account, *, keeper: KeyKeeper) -> None:
        self._store = store
        self._account = account
        self._keeper = keeper

    def verify(self, path: Path) -> Verified:
        """As `verify_outside`, with the signers' names; and every file inside is opened and compared.

        Raises NotUnlocked where it is sealed for somebody else.
        """
        outside = verify_outside(path)
        if not outside.ok:
            return outside
        keyring = self._keeper.keyring()
        with self._store.reading(self._account) as read, package_file(path) as stream:
            checked = check(stream, signed_by)
            header = checked_header(checked, path)
            signers = signers_of(header, read.addresses, keyring)
            try:
                package = OpenedPackage(stream, checked, header, keyring.open_secret)
            except VerificationFailed as failed:
                return _verified(header, signers, [{"file": failed.where, "message": failed.what}])
            return _verified(header, signers, _inside(package))


def _inside(package: OpenedPackage) -> list[dict[str, str]]:
    problems = []
    for name in package.contents.files:
        try:
            package.compare(name)
        except VerificationFailed as failed:
            problems.append({"file": name, "message": failed.what})
        except NotUnlocked:
            problems.append({"file": name, "message": "it is sealed for others than the rest"})
    return problems


def _verified(
    header: Header, signers: Sequence[Signer], problems: Sequence[Mapping[str, str]] = ()
) -> Verified:
    return Verified(
        ok=not problems,
        kind=header.kind.value,
        project=header.project,
        signers=signers,
        created_at=header.created_at,
        counts=header.counts,
        problems=problems,
        package=header.package,
    )
