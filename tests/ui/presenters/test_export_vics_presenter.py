"""What the VICS side of the export page allows and asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.ui.export.vics_presenter import VicsFault, VicsPresenter
from reviewer.ui.export.vics_words import listed
from reviewer.ui.pieces.paths import Fault


@pytest.fixture
def presenter(tmp_path: Path) -> VicsPresenter:
    (tmp_path / "north").mkdir()
    (tmp_path / "vic").mkdir()
    (tmp_path / "vic" / "in.json").write_text("{}", "utf-8")
    made = VicsPresenter(tmp_path / "north")
    made.add(tmp_path / "vic" / "in.json")
    return made


def change(presenter: VicsPresenter, **said: str) -> None:
    kept = {name: getattr(presenter, name) for name in ("typed", "scope", "crosswalk", "folder")}
    presenter.change(**{**kept, **said})


def test_a_source_is_needed_and_what_is_typed_counts(presenter: VicsPresenter, tmp_path: Path) -> None:
    assert presenter.can_write
    presenter.choose(tmp_path / "vic" / "in.json", wanted=False)
    assert presenter.fault() is VicsFault.NO_SOURCE
    change(presenter, typed="other.json")
    assert presenter.can_write


@pytest.mark.parametrize(
    ("folder", "fault"),
    [
        ("", VicsFault.NO_FOLDER),
        ("north/out", VicsFault.IN_PROJECT),
        ("vic", VicsFault.SOURCES_PLACE),
        ("vic/in.json", VicsFault.NOT_A_FOLDER),
        ("vic/below", None),
    ],
)
def test_where_copies_may_go(
    presenter: VicsPresenter, tmp_path: Path, folder: str, fault: VicsFault | None
) -> None:
    change(presenter, folder=str(tmp_path / folder) if folder else "")
    assert presenter.fault() is fault


def test_a_crosswalk_must_be_there(presenter: VicsPresenter, tmp_path: Path) -> None:
    change(presenter, crosswalk=str(tmp_path / "none.toml"))
    assert presenter.crosswalk_fault() is Fault.MISSING
    assert presenter.fault() is VicsFault.NO_CROSSWALK
    change(presenter, crosswalk=" ")
    assert presenter.crosswalk_file is None
    assert presenter.can_write


def test_sources_are_taken_once(presenter: VicsPresenter, tmp_path: Path) -> None:
    assert presenter.refused(tmp_path / "vic" / "in.json") is Fault.TWICE
    assert presenter.refused(tmp_path / "vic" / "absent.json") is Fault.MISSING
    assert presenter.same_name(tmp_path / "elsewhere" / "in.json")


def test_cases_have_no_labels(presenter: VicsPresenter) -> None:
    change(presenter, scope="cases")
    assert presenter.scope == "codings"


def test_names_are_listed_as_programs_that_check_digests_read_them() -> None:
    assert listed("ab", "one two.json") == "ab  one two.json\n"
    assert listed("ab", "a\\b\ncd  forged\r.json") == "\\ab  a\\\\b\\ncd  forged\\r.json\n"
