"""Packing labels: what a package of codings and final answers holds, and that it left."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.domain.errors import NotAllowed, Refused
from reviewer.domain.identifiers import Clock, iso_utc, new_uuid, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.exchange.package.checking import check
from reviewer.exchange.package.header import Header, Kind
from reviewer.exchange.package.rows import DECISIONS, DRAWN, FINAL, LABELS, REVISIONS, WORDS
from reviewer.services.packages.address_book import OWN, AddressBook
from reviewer.services.packages.heads import TRAIL
from reviewer.services.packages.keys import SIGNER, KeyKeeper, Keyring, fingerprint_of
from reviewer.services.packages.label_rows import LabelRows
from reviewer.services.packages.opened import checked_header, package_file, signed_by
from reviewer.services.packages.provenance import Agreement, provenance_of
from reviewer.services.packages.received import last_received
from reviewer.services.packages.sealed import CODEBOOK, PROVENANCE, SealedBag
from reviewer.services.packages.whole_file import whole_file
from reviewer.services.ports import Newest, PackageRecord, ProjectInfo, Reading, Store, StoredCodebook
from reviewer.services.watching import Watch, WatchedRecords

LAST = "last"


@dataclass(frozen=True, slots=True)
class AccountSigner:
    """The signing key of the account that packs."""

    public_key: bytes
    sign: Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Packed:
    """A package that left; `note` tells what a person should know of it."""

    file: Path
    header: Header
    digest: bytes
    recipients: tuple[str, ...]
    note: str = ""

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        return {
            "file": str(self.file),
            "kind": self.header.kind.value,
            "package": self.header.package,
            "project": self.header.project,
            "created_at": self.header.created_at,
            "counts": dict(self.header.counts),
            "recipients": list(self.recipients),
            "since": self.header.since,
            "digest": self.digest.hex(),
        }


@dataclass(frozen=True, slots=True)
class Expected:
    """What a package would hold now, by the names of its header's counts; `since` is the package that it
    would begin behind, `note` what a person should know of that.
    """

    counts: Mapping[str, int]
    since: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PackingDesk:
    """What packing needs: the store, who packs, the keys and the address book."""

    store: Store
    account: Account
    keeper: KeyKeeper
    book: AddressBook
    signer: AccountSigner
    project: ProjectInfo
    codebook: StoredCodebook
    clock: Clock
    rng: random.Random

    def header(self, kind: Kind, keyring: Keyring, *, since: str | None = None) -> Header:
        """A header without counts; signed by the project and by the account."""
        return Header(
            kind=kind,
            package=new_uuid(self.rng),
            project=self.project.uuid,
            created_at=iso_utc(to_microseconds(self.clock())),
            counts={},
            signers=(
                ("project" if kind is not Kind.RETURNED else "desk", keyring.signer.hex()),
                ("account", self.signer.public_key.hex()),
            ),
            exporter=keyring.names.person(self.account.name),
            since=since,
        )

    def note_sent(self, header: Header, digest: bytes, *, record: dict[str, object], up_to: int) -> None:
        """Keep that the package left, in the trail too."""
        at = to_microseconds(self.clock())
        sent = PackageRecord(header.package, "sent", header.kind.value, digest, up_to, at, record)
        with self.store.writing(self.account) as work:
            work.packages.add(sent)
            detail = {"kind": header.kind.value, "digest": digest.hex(), "counts": dict(header.counts)}
            work.record("package.sent", header.package, detail, at)
            work.commit()


class Packing:
    """Packs labels as an exporter or supervisor, and a reviewer's own codings on the reviewer's own desk."""

    def __init__(self, desk: PackingDesk, *, agreement: Callable[[], Agreement | None]) -> None:
        self._desk = desk
        self._agreement = agreement

    def labels(
        self,
        target: Path,
        *,
        recipients: Sequence[str] = (),
        since: str | None = None,
        watch: Watch | None = None,
    ) -> Packed:
        """Pack every coding and final answer, or those since a package that was sent.

        Sealed to the named recipients of the address book, or to the project itself; a reviewer's own desk
        packs the own codings, for the project that it works for; what was written in them goes along where
        it is sealed for that project and nobody else.  Raises NotAllowed, Refused, StorageFailed, and
        Stopped where the watch says so; then `target` is what it was.
        """
        desk, home = self._desk, self._home()
        own = home is not None
        sealed_to = [home] if home is not None and not recipients else desk.book.recipients(list(recipients))
        keyring = desk.keeper.keyring()
        after, since_uuid, note = self._since(since, recipients)
        header = desk.header(Kind.RETURNED if own else Kind.LABELS, keyring, since=since_uuid)
        agreement = None if own else self._agreement()
        with whole_file(target) as stream:
            bag = SealedBag(stream, sealed_to)
            with desk.store.reading(desk.account) as read:
                newest = read.departing.newest()
                told = WatchedRecords(watch or Watch(), _records(after, newest))
                rows = LabelRows(read, desk.project.uuid, keyring.names, after, own_only=own, tick=told.tick)
                header = replace(header, counts=_fill(bag, rows, own=own))
                if sealed_to == [home]:
                    bag.add_table(WORDS, rows.words)
                provenance = provenance_of(read, keyring.names, own=own, agreement=agreement)
            bag.add_text(CODEBOOK, desk.codebook.content, "The codebook, re-readable.")
            bag.add_json(PROVENANCE, provenance, "Where the labels come from, in numbers and codes.")
            told.finish()
            digest = bag.close(
                header,
                [keyring.sign, desk.signer.sign],
                title=f"Labels of project {desk.project.uuid}",
                reply_to=keyring.recipient,
            )
            record = _record(header, recipients, newest, trail=provenance[TRAIL])
            desk.note_sent(header, digest, record=record, up_to=newest.codings)
        return Packed(target, header, digest, tuple(recipients), note)

    def expected(
        self, *, recipients: Sequence[str] = (), since: str | None = None, watch: Watch | None = None
    ) -> Expected:
        """Count what `labels` would pack of everybody's codings, and write nothing.

        Raises NotAllowed, Refused, Stopped.
        """
        desk = self._desk
        desk.account.require(Right.EXPORT_ALL)
        after, since_uuid, note = self._since(since, recipients)
        names = desk.keeper.keyring().names
        with desk.store.reading(desk.account) as read:
            told = WatchedRecords(watch or Watch(), 0)
            rows = LabelRows(read, desk.project.uuid, names, after, tick=told.tick)
            counts = {**rows.counts(), "final_answers": sum(1 for _ in rows.finals())}
            drawn = sum(1 for _ in rows.drawn())
            counts |= {"drawn": drawn} if drawn else {}
        return Expected(counts, since_uuid, note)

    def _home(self) -> str | None:
        """Whom a reviewer's own desk returns to; None for whoever packs everybody's codings."""
        account = self._desk.account
        if account.may(Right.EXPORT_ALL):
            return None
        with self._desk.store.reading(account) as read:
            desk = read.secrets.desk()
        if desk is None or desk.get("reviewer") != account.name:
            raise NotAllowed(
                f"The account '{account.name}' may not pack labels.",
                mend="Sign in as exporter or supervisor.",
            )
        return str(desk["recipient"])

    def _since(self, since: str | None, recipients: Sequence[str]) -> tuple[Newest, str | None, str]:
        """Where the package begins, behind which one, and a note."""
        if since is None:
            return Newest(), None, ""
        own = self._desk.keeper.keyring().signer
        with self._desk.store.reading(self._desk.account) as read:
            if since == LAST:
                package = _last(read, recipients, own)
            else:
                package = read.packages.get(_uuid_of(since), "sent")
        if package is None and since == LAST:
            return Newest(), None, "No receipt has come yet: this one holds everything."
        if package is None:
            raise Refused(
                "This project sent no such package.",
                where=since,
                mend="Leave --since out to pack everything.",
            )
        finals, decisions = package.record.get("finals"), package.record.get("decisions")
        newest = Newest(package.up_to, int(str(decisions or 0)), int(str(finals or 0)))
        return newest, package.uuid, ""


def _last(read: Reading, recipients: Sequence[str], own: bytes) -> PackageRecord | None:
    """The newest package of which receipts say that it came through."""
    signers = {one.fingerprint.hex(): one.name for one in read.addresses.all() if one.use == SIGNER}
    signers[fingerprint_of(SIGNER, own).hex()] = OWN
    return last_received(read.packages.all(), recipients, signers)


def _record(header: Header, recipients: Sequence[str], newest: Newest, *, trail: object) -> dict[str, object]:
    """What the project keeps of a package that left."""
    return {
        "counts": dict(header.counts),
        "recipients": list(recipients),
        "decisions": newest.decisions,
        "finals": newest.finals,
        "since": header.since,
        TRAIL: trail,
    }


def _records(after: Newest, newest: Newest) -> int:
    """How many records `_fill` goes through at most: each table is written twice, and codings are counted."""
    codings, decisions, finals = (
        max(0, newest.codings - after.codings),
        max(0, newest.decisions - after.decisions),
        max(0, newest.finals - after.finals),
    )
    return 5 * codings + 2 * (decisions + finals)


def _fill(bag: SealedBag, rows: LabelRows, *, own: bool) -> dict[str, int]:
    answers = bag.add_table(LABELS, rows.labels)
    bag.add_table(REVISIONS, rows.revisions)
    finals, drawn = 0, {}
    if not own:
        bag.add_table(DECISIONS, rows.decisions)
        finals = bag.add_table(FINAL, rows.finals)
        drawn = _fill_drawn(bag, rows)
    return {**rows.counts(), "answers": answers, "final_answers": finals, **drawn}


def _fill_drawn(bag: SealedBag, rows: LabelRows) -> dict[str, int]:
    """Which case is of which stratum; nothing where nothing was drawn."""
    if next(rows.drawn(), None) is None:
        return {}
    return {"drawn": bag.add_table(DRAWN, rows.drawn)}


def _uuid_of(since: str) -> str:
    """The uuid of the package in a file, or the text itself where it names no file."""
    path = Path(since)
    if not path.exists():
        return since
    with package_file(path) as stream:
        return checked_header(check(stream, signed_by), path).package
