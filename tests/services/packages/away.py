"""A reviewer's own desk, as an office knows it and sends work to it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reviewer.services.packages.address_book import Address
from reviewer.workspace.desks import addresses_of_desk, found_desk, is_waiting_desk, new_desk
from tests.costs import CHEAP
from tests.services.conftest import PASSPHRASE, TickingClock
from tests.services.packages.desks import Desk


@dataclass
class Away:
    """The office, and r-01's own desk whose keys the office confirmed."""

    office: Desk
    desk: Desk
    work: Path

    @property
    def words(self) -> str:
        with self.office.sign_in() as workspace:
            return workspace.packages.book.own()[0].words

    def found(self, words: str = "") -> int:
        return found_desk(
            self.desk.folder,
            self.work,
            account="r-01",
            passphrase=PASSPHRASE,
            words=words or self.words,
            clock=self.desk.clock,
        )

    def return_to(self, file: Path) -> Path:
        with self.desk.sign_in("r-01") as workspace:
            return workspace.packages.packing.labels(file).file


def confirmed(office: Desk, name: str, own: tuple[Address, Address]) -> None:
    signer, recipient = own
    with office.sign_in() as workspace:
        workspace.packages.book.add(name, signer=signer.key, recipient=recipient.key)
        for one in own:
            workspace.packages.book.confirm(name, one.words)


def sent(tmp_path: Path) -> Away:
    """An office that knows one coding of r-01, and sent five tasks to r-01's desk."""
    office = Desk.new(tmp_path / "office")
    office.code("r-01", "T-0001")
    folder = tmp_path / "away"
    own = new_desk(folder, account="r-01", passphrase=PASSPHRASE, cost=CHEAP)
    assert addresses_of_desk(folder, account="r-01", passphrase=PASSPHRASE) == own
    assert is_waiting_desk(folder)
    confirmed(office, "r-01-desk", own)
    work = tmp_path / "work.tar"
    with office.sign_in() as workspace:
        packed = workspace.packages.work.pack(work, reviewer="r-01", recipient="r-01-desk")
    assert dict(packed.header.counts)["tasks"] == 5
    return Away(office, Desk(folder, TickingClock(office.clock.present)), work)
