"""Merging packages: each in one transaction, whole or not at all; in any order and repetition, one result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.domain.errors import Refused, ReviewerError
from reviewer.domain.identifiers import to_microseconds
from reviewer.domain.person import Right
from reviewer.exchange.package.header import Header, Kind
from reviewer.services.packages.arrived_rows import arriving_codings, arriving_decisions, arriving_finals
from reviewer.services.packages.heads import compare, head_of
from reviewer.services.packages.keys import Keyring
from reviewer.services.packages.opened import OpenedPackage, opened_package, package_header
from reviewer.services.packages.packing import PackingDesk
from reviewer.services.packages.receipts import note_receipt, write_receipt
from reviewer.services.packages.trust import Signer, trusted_signer
from reviewer.services.packages.work import acting, returning_reviewer, take_work
from reviewer.services.ports import Arrival, PackageRecord, Writing
from reviewer.vault.pseudonyms import Pseudonyms


@dataclass(slots=True)
class MergeOutcome:
    """What became of one package: codings that are new, known, conflicting (both stay), or all refused."""

    file: str
    new: int = 0
    known: int = 0
    conflicting: int = 0
    refused: int = 0
    problems: list[Mapping[str, str]] = field(default_factory=list)
    exit_code: int = 0
    finals_new: int = 0
    words_new: int = 0
    receipt: Path | None = None

    def to_json(self) -> dict[str, object]:
        """The shape that commands print."""
        return {
            "file": self.file,
            "new": self.new,
            "known": self.known,
            "conflicting": self.conflicting,
            "refused": self.refused,
            "problems": [dict(one) for one in self.problems],
        }


class Merging:
    """Merges as a supervisor; on a reviewer's own desk its reviewer takes work and receipts in."""

    def __init__(self, desk: PackingDesk) -> None:
        self._desk = desk
        self._viewer = desk.account

    def merge(
        self, paths: Sequence[Path], *, dry_run: bool = False, receipts: Path | None = None
    ) -> list[MergeOutcome]:
        """Merge each package; a refused one leaves the others alone and nothing behind.

        `dry_run` says the same and keeps nothing.  `receipts` names a folder for receipts to the senders.
        Raises NotAllowed.
        """
        self._require()
        return [self._merge(path, dry_run=dry_run, receipts=receipts) for path in paths]

    def _require(self) -> None:
        with self._desk.store.reading(self._desk.account) as read:
            own = read.secrets.desk()
        if own is None or own.get("reviewer") != self._desk.account.name:
            self._desk.account.require(Right.SUPERVISE)
        else:
            self._viewer = acting(self._desk.account)

    def _merge(self, path: Path, *, dry_run: bool, receipts: Path | None) -> MergeOutcome:
        outcome = MergeOutcome(str(path))
        try:
            keyring = self._desk.keeper.keyring()
            self._check_header(package_header(path), outcome)
            with opened_package(path, keyring.open_secret) as package:
                self._take(package, keyring, outcome, dry_run=dry_run)
                if receipts is not None and not dry_run and package.header.kind is not Kind.RECEIPT:
                    outcome.receipt = write_receipt(self._desk, package, receipts)
        except ReviewerError as error:
            outcome.new = outcome.known = outcome.conflicting = 0
            outcome.problems.append({"file": error.where, "message": str(error)})
            outcome.exit_code = error.exit_code
        return outcome

    def _check_header(self, header: Header, outcome: MergeOutcome) -> None:
        outcome.refused = header.counts.get("codings", 0)
        if header.project != self._desk.project.uuid:
            raise Refused(
                "The package is of another project.",
                where=header.project,
                mend="Merge it on a desk of that project.",
            )

    def _take(
        self, package: OpenedPackage, keyring: Keyring, outcome: MergeOutcome, *, dry_run: bool
    ) -> None:
        desk = self._desk
        with desk.store.writing(self._viewer) as work:
            signer = trusted_signer(package.header, work.addresses, keyring)
            at = to_microseconds(desk.clock())
            if work.packages.get(package.header.package, "sent") is not None:
                compare(work, head_of(package), where=package.header.package)
            if package.header.kind is Kind.RECEIPT:
                note_receipt(work, package, signer, at=at)
                if not dry_run:
                    work.commit()
                return
            if package.header.kind is Kind.WORK:
                outcome.new = take_work(desk, work, package, at=at)
                outcome.known = package.header.counts.get("tasks", 0) - outcome.new
            else:
                self._take_labels(work, package, keyring, signer, outcome)
            outcome.refused = 0
            if not dry_run and self._is_news(work, package, outcome):
                self._keep(work, package, signer, outcome, at)
                work.commit()

    def _take_labels(
        self,
        work: Writing,
        package: OpenedPackage,
        keyring: Keyring,
        signer: Signer,
        outcome: MergeOutcome,
    ) -> None:
        names, only = keyring.names, None
        if package.header.kind is Kind.RETURNED:
            reviewer = returning_reviewer(work, signer)
            names = names.for_desk(signer.fingerprint)
            only = names.person(reviewer)
        arrival = arrive(work, package, names, only=only)
        outcome.new, outcome.known = arrival.new, arrival.known
        outcome.conflicting = arrival.conflicting
        outcome.finals_new, outcome.words_new = arrival.finals_new, arrival.words_new

    def _is_news(self, work: Writing, package: OpenedPackage, outcome: MergeOutcome) -> bool:
        """Whether anything would change: what was merged before leaves no trace."""
        known = work.packages.get(package.header.package, "received") is not None
        news = outcome.new or outcome.conflicting or outcome.finals_new or outcome.words_new
        return not known or bool(news)

    def _keep(
        self, work: Writing, package: OpenedPackage, signer: Signer, outcome: MergeOutcome, at: int
    ) -> None:
        header = package.header
        counts = {"new": outcome.new, "known": outcome.known, "conflicting": outcome.conflicting}
        if work.packages.get(header.package, "received") is None:
            record: dict[str, object] = {**counts, "by": signer.fingerprint.hex()}
            work.packages.add(
                PackageRecord(header.package, "received", header.kind.value, package.digest, 0, at, record)
            )
        detail = {
            "kind": header.kind.value,
            "digest": package.digest.hex(),
            "signer": signer.name,
            "fingerprint": signer.fingerprint.hex(),
            **counts,
            **({"words": outcome.words_new} if outcome.words_new else {}),
        }
        work.record("package.merged", header.package, detail, at)


def arrive(work: Writing, package: OpenedPackage, names: Pseudonyms, *, only: str | None) -> Arrival:
    """Bring the rows of a package in; raises Refused with every reason where some cannot be taken."""
    arrival = Arrival()
    work.arriving.begin(names.case, names.person)
    work.arriving.codings(arriving_codings(package), arrival, only=only)
    if package.header.kind is Kind.LABELS:
        work.arriving.decisions(arriving_decisions(package), arrival)
        work.arriving.finals(arriving_finals(package), arrival)
    if arrival.unfit:
        reasons = "; ".join(f"{one.rows:,} {one.what}" for one in arrival.unfit)
        raise Refused(f"Nothing was merged: {reasons}.", mend=arrival.unfit[0].mend)
    work.arriving.finish(arrival)
    return arrival
