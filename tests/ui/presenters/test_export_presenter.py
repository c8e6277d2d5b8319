"""What the export page allows, says and asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.services.release import Sample
from reviewer.ui.export.presenter import ExportPresenter, Fault


@pytest.fixture
def presenter(tmp_path: Path) -> ExportPresenter:
    (tmp_path / "north").mkdir()
    return ExportPresenter(tmp_path / "north", may_all=True)


def change(presenter: ExportPresenter, **said: object) -> bool:
    kept: dict[str, object] = {
        "scope": presenter.scope,
        "shape": presenter.shape,
        "formats": presenter.formats,
        "exact": presenter.exact,
        "pseudonyms": presenter.pseudonyms,
        "folder": presenter.folder,
    }
    return presenter.change(**{**kept, **said})  # type: ignore[arg-type]


def test_a_folder_beside_the_project_is_proposed(presenter: ExportPresenter) -> None:
    assert presenter.place == presenter.project.parent / "north-export"
    assert presenter.can_write
    assert presenter.files == ("codings.csv",)


def test_whoever_may_export_the_own_codings_is_offered_nothing_else(tmp_path: Path) -> None:
    presenter = ExportPresenter(tmp_path, may_all=False)
    assert presenter.scopes == ("codings",)
    change(presenter, scope="final")
    assert presenter.scope == "codings"


def test_cases_have_one_layout_and_no_case_uco(presenter: ExportPresenter) -> None:
    change(presenter, shape="wide", formats=("csv", "case-uco"))
    assert presenter.files == ("codings_wide.csv", "codings.jsonld")
    assert change(presenter, scope="cases")
    assert (presenter.shapes, presenter.shape, presenter.formats) == (("long",), "long", ("csv",))


@pytest.mark.parametrize(
    ("folder", "fault"),
    [
        ("", Fault.NO_FOLDER),
        ("north", Fault.IN_PROJECT),
        ("north/out", Fault.IN_PROJECT),
        ("file", Fault.NOT_A_FOLDER),
        ("elsewhere/below", None),
    ],
)
def test_folders_that_cannot_be_written_to_are_said(
    presenter: ExportPresenter, tmp_path: Path, folder: str, fault: Fault | None
) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    change(presenter, folder=str(tmp_path / folder) if folder else " ")
    assert presenter.fault() is fault
    assert presenter.can_write is (fault is None)


def test_a_format_at_least(presenter: ExportPresenter) -> None:
    change(presenter, formats=("",))
    assert presenter.fault() is Fault.NO_FORMAT


def test_columns_stay_left_out_until_the_table_is_another(presenter: ExportPresenter) -> None:
    presenter.sampled(Sample(("project_id", "case_id", "state"), ()))
    for name in ("project_id", "case_id", "state"):
        presenter.choose_column(name, written=False)
    assert presenter.wish.leave_out == {"project_id"}
    assert presenter.whole.leave_out == frozenset()
    assert not change(presenter, formats=("parquet",))
    assert presenter.wish.leave_out == {"project_id"}
    presenter.choose_column("project_id", written=True)
    assert presenter.wish.leave_out == frozenset()
    presenter.choose_column("project_id", written=False)
    assert change(presenter, shape="wide")
    assert (presenter.wish.leave_out, presenter.sample) == (frozenset(), None)


def test_pseudonyms_are_for_codings_alone(presenter: ExportPresenter) -> None:
    assert change(presenter, pseudonyms=True)
    assert presenter.wish.pseudonyms
    assert presenter.whole.pseudonyms
    change(presenter, scope="final")
    assert not presenter.wish.pseudonyms


def test_nothing_is_written_twice_at_once(presenter: ExportPresenter) -> None:
    presenter.writing = True
    assert not presenter.can_write
