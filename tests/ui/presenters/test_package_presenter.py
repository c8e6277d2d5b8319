"""What the package's form allows, says and asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.services.packages.address_book import Address
from reviewer.services.packages.packing import LAST, Expected
from reviewer.ui.export.package_presenter import EVERYTHING, PackageFault, PackagePresenter


def address(name: str, use: str = "recipient", *, confirmed: bool = True, revoked: bool = False) -> Address:
    return Address(name, use, "age1key", "00", "two words", confirmed, revoked)


@pytest.fixture
def presenter(tmp_path: Path) -> PackagePresenter:
    (tmp_path / "north").mkdir()
    made = PackagePresenter(tmp_path / "north")
    made.known(
        [
            address("east"),
            address("east", "signer"),
            address("gone", confirmed=False, revoked=True),
            address("new", confirmed=False),
            address("west"),
        ]
    )
    return made


def test_a_file_beside_the_project_is_proposed_and_sealed_to_nobody_else(presenter: PackagePresenter) -> None:
    assert presenter.place == presenter.project.parent / "north-labels.tar"
    assert presenter.can_pack
    assert presenter.recipients == ()
    assert presenter.behind is None


def test_recipients_are_those_of_the_address_book_in_its_order(presenter: PackagePresenter) -> None:
    assert [one.name for one in presenter.book] == ["east", "gone", "new", "west"]
    presenter.choose("west", sealed_to=True)
    presenter.choose("east", sealed_to=True)
    assert list(presenter.recipients) == ["east", "west"]
    presenter.choose("west", sealed_to=False)
    assert list(presenter.recipients) == ["east"]


@pytest.mark.parametrize("name", ["gone", "new", "nobody"])
def test_nothing_is_sealed_to_a_key_that_was_not_confirmed(presenter: PackagePresenter, name: str) -> None:
    presenter.choose(name, sealed_to=True)
    assert presenter.recipients == ()


def test_a_recipient_that_was_revoked_meanwhile_is_chosen_no_more(presenter: PackagePresenter) -> None:
    presenter.choose("east", sealed_to=True)
    presenter.known([address("east", confirmed=False, revoked=True), address("west")])
    assert presenter.recipients == ()


def test_another_beginning_has_to_be_counted_anew(presenter: PackagePresenter) -> None:
    presenter.expected = Expected({"codings": 3})
    assert not presenter.change(since=EVERYTHING, file=presenter.file)
    assert presenter.expected is not None
    assert presenter.change(since=LAST, file=presenter.file)
    assert presenter.behind == LAST
    assert presenter.expected is None


def test_what_is_in_the_way(presenter: PackagePresenter, tmp_path: Path) -> None:
    wanted = {
        " ": PackageFault.NO_FILE,
        str(tmp_path): PackageFault.NOT_A_FILE,
        str(tmp_path / "none" / "labels.tar"): PackageFault.NO_FOLDER,
        str(presenter.project / "labels.tar"): PackageFault.IN_PROJECT,
    }
    for file, fault in wanted.items():
        presenter.change(since=EVERYTHING, file=file)
        assert presenter.fault() is fault
        assert not presenter.can_pack


def test_a_file_that_is_there_is_told_of(presenter: PackagePresenter) -> None:
    before = presenter.replaces
    presenter.place.write_bytes(b"before")
    assert (before, presenter.replaces) == (False, True)
    assert presenter.can_pack


def test_the_file_keeps_its_name_in_another_folder(presenter: PackagePresenter, tmp_path: Path) -> None:
    assert presenter.into(str(tmp_path / "stick")) == str(tmp_path / "stick" / "north-labels.tar")
