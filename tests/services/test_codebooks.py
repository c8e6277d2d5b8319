from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.domain.errors import NotFound, Refused
from reviewer.exchange.codebook_file import MAX_BYTES, CodebookRefused
from reviewer.services.codebooks import check_file, load, read_file, shipped_codebooks


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(load("sap")[1].replace('"sap"', '"own"'), "utf-8")
    return path


def test_a_shipped_codebook_is_found_by_its_id_and_a_file_by_its_name(own_file: Path) -> None:
    assert load("sap")[0].id == "sap"
    codebook, content = load(str(own_file))
    assert codebook.id == "own"
    assert content == own_file.read_text("utf-8")


def test_a_file_beside_a_shipped_codebook_of_its_name_does_not_hide_it(
    own_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_file.rename(own_file.with_name("sap"))
    monkeypatch.chdir(own_file.parent)
    assert load("sap")[0].id == "sap"
    assert load("./sap")[0].id == "own"


def test_a_name_that_is_nothing_is_answered_with_what_there_is(tmp_path: Path) -> None:
    for name in ("gi-2019", str(tmp_path / "missing.toml"), "x" * 5000, "a\0b"):
        with pytest.raises(Refused) as caught:
            load(name)
        assert isinstance(caught.value, NotFound) or "read" in str(caught.value)
    with pytest.raises(NotFound, match="a1-b2, copine, ew-sodg, gi-2018, sap"):
        load("gi-2019")


def test_a_folder_is_no_codebook(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="not a file"):
        load(str(tmp_path))


def test_a_file_that_is_too_large_is_refused_without_being_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES * 4096)
    with pytest.raises(CodebookRefused, match="larger than"):
        read_file(path)


def test_checking_gives_the_codebook_or_its_problems(own_file: Path) -> None:
    checked = check_file(own_file)
    assert checked.codebook is not None
    assert (checked.problems, checked.total) == ((), 0)
    own_file.write_bytes(b"[codebook]\nid = \xff")
    checked = check_file(own_file)
    assert checked.codebook is None
    assert [(one.file, one.line) for one in checked.problems] == [(str(own_file), 2)]
    with pytest.raises(NotFound):
        check_file(own_file.with_name("other.toml"))


def test_every_shipped_file_lies_under_the_id_that_it_names() -> None:
    for codebook_id, path in shipped_codebooks().items():
        assert read_file(path).id == codebook_id
