"""Receipts: signed proof that a package arrived whole, and the noting of those that come back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reviewer.domain.errors import Refused, VerificationFailed
from reviewer.domain.identifiers import iso_utc, to_microseconds
from reviewer.exchange.package.header import Kind
from reviewer.services.packages.heads import TRAIL, compare, head_in, head_of
from reviewer.services.packages.opened import OpenedPackage, opened_package
from reviewer.services.packages.packing import PackingDesk
from reviewer.services.packages.sealed import SealedBag
from reviewer.services.packages.trust import Signer, trusted_signer
from reviewer.services.packages.whole_file import whole_file
from reviewer.services.ports import PackageRecord, Writing
from reviewer.vault.sealing import checked_recipient

RECEIPT = "receipt.json"


class Confirming:
    """Says to the sender that a package arrived, where it is of another project and cannot be merged."""

    def __init__(self, desk: PackingDesk) -> None:
        self._desk = desk

    def confirm(self, path: Path, folder: Path) -> Path:
        """Compare every file of a package of labels, and write a receipt into the folder; gives the receipt.

        Raises NotAllowed, Refused where the signer is not known, VerificationFailed, NotUnlocked, NotFound,
        StorageFailed; then nothing is written.
        """
        desk, keyring = self._desk, self._desk.keeper.keyring()
        with opened_package(path, keyring.open_secret) as package:
            with desk.store.reading(desk.account) as read:
                trusted_signer(package.header, read.addresses, keyring)
            if package.header.kind is not Kind.LABELS:
                raise Refused("A receipt is written for labels.", where=str(path), mend="Merge this package.")
            for name in package.contents.files:
                package.compare(name)
            return write_receipt(desk, package, folder)


def write_receipt(desk: PackingDesk, package: OpenedPackage, folder: Path) -> Path:
    """Write a receipt for the package, of its project and sealed for its sender; gives the file."""
    keyring = desk.keeper.keyring()
    header = replace(
        desk.header(Kind.RECEIPT, keyring), counts={"packages": 1}, project=package.header.project
    )
    target = folder / f"receipt-{package.header.package}.tar"
    document: dict[str, object] = {
        "of": package.header.package,
        "digest": package.digest.hex(),
        "counts": dict(package.header.counts),
        "received_at": iso_utc(to_microseconds(desk.clock())),
    }
    if (head := head_of(package)) is not None:
        document[TRAIL] = head
    with whole_file(target) as stream:
        bag = SealedBag(stream, [checked_recipient(package.contents.reply_to)])
        bag.add_json(RECEIPT, document)
        digest = bag.close(
            header,
            [keyring.sign, desk.signer.sign],
            title=f"Receipt of package {package.header.package}",
            reply_to=keyring.recipient,
        )
        desk.note_sent(header, digest, record={"of": package.header.package}, up_to=0)
    return target


def note_receipt(work: Writing, package: OpenedPackage, signer: Signer, *, at: int) -> None:
    """Keep that a package of ours arrived.

    Raises Refused for a receipt that came before, or of a package that this desk did not send;
    VerificationFailed where it names an entry that the own trail no longer has.
    """
    document = package.document(RECEIPT)
    of, digest = str(document.get("of")), str(document.get("digest"))
    if work.packages.get(package.header.package, "received") is not None:
        raise Refused(
            "This receipt came before: a receipt counts once.", mend="Nothing is to be done; it is kept."
        )
    sent = work.packages.get(of, "sent")
    if sent is None:
        raise Refused(
            "The receipt is of a package that this desk did not send.",
            where=of,
            mend="Merge it where it was packed; if that was here, compare this project with its last backup.",
        )
    if sent.digest.hex() != digest:
        raise VerificationFailed(
            "The receipt is of another content than what was sent.",
            where=of,
            mend="Ask for it once more, and take nothing from this one.",
        )
    head = head_in(document)
    compare(work, head, where=of)
    record: dict[str, object] = {"of": of, "by": signer.fingerprint.hex()}
    if head is not None:
        record[TRAIL] = head
    work.packages.add(
        PackageRecord(package.header.package, "received", Kind.RECEIPT.value, package.digest, 0, at, record)
    )
    detail = {"receipt": package.header.package, "by": signer.name, "fingerprint": signer.fingerprint.hex()}
    work.record("package.receipt", of, detail, at)
