"""The beginning of a file before an import, and its problems as a table."""

from __future__ import annotations

import csv
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import Refused, StorageFailed
from reviewer.services.intake_mapping import ColumnMapping
from reviewer.services.intake_outcome import Options, Problem
from reviewer.services.intake_preview import PREVIEW_ROWS, preview
from reviewer.services.intake_problems import COLUMNS, matching, write_problems
from tests.exchange.reading import cases_20, media


def written(path: Path, content: str) -> Path:
    path.write_text(content, "utf-8")
    return path


def test_a_table_is_shown_as_it_would_be_understood(tmp_path: Path) -> None:
    rows = "".join(f"F-{at};2026-03-01;secret-{at}.jpg;{at};image/jpeg\n" for at in range(40))
    path = written(tmp_path / "a.csv", f"Fallnummer;Eingang;dateiname;fileid;mime\n{rows}")
    found = preview(path, Options())
    assert (found.format, found.encoding, found.delimiter, found.fault) == ("csv", "utf-8", ";", None)
    assert [one.target for one in found.seen] == ["case_id", "received", "file_name", "media_id", "mime_type"]
    assert len(found.rows) == PREVIEW_ROWS
    assert dict(zip(found.columns, found.rows[0], strict=True)) == {
        "case_id": "F-0",
        "received": "2026-03-01",
        "media_id": "0",
        "mime_type": "image/jpeg",
        "file_name": "•••",
    }
    assert "secret" not in repr((found.rows, found.seen))


def test_a_mapping_that_is_given_takes_the_place_of_the_guess(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", "one,two\nA,B\n")
    found = preview(path, Options(mapping=ColumnMapping({"two": "case_id", "one": ""})))
    assert (found.columns, found.rows) == (("case_id",), (("B",),))


def test_vics_has_no_columns_to_map(tmp_path: Path) -> None:
    found = preview(written(tmp_path / "a.json", cases_20(media(1), media(2))), Options())
    assert (found.format, found.mapping, found.seen) == ("vics", None, ())
    assert found.rows[0][found.columns.index("case_id")] == "SER-1"


def test_what_cannot_be_read_is_said_with_as_much_as_is_known(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("case_id\nKöln\n".encode("cp1252"))
    found = preview(path, Options())
    assert found.fault is not None
    assert (found.format, found.encoding) == ("csv", "utf-8")
    assert preview(path, Options(encoding="cp1252")).rows == (("Köln",),)
    assert preview(tmp_path / "none.csv", Options()).fault is not None


def test_problems_of_the_first_records_stand_beside_those_that_are_fine(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", "case_id,media_id,md5\nA,1,bad\nB,2,\n")
    found = preview(path, Options())
    assert [one.record for one in found.problems] == [1]
    assert [row[0] for row in found.rows] == ["B"]


@given(st.lists(st.text(max_size=20), min_size=1, max_size=5))
def test_no_cell_of_the_list_begins_a_formula(
    tmp_path_factory: pytest.TempPathFactory, found: list[str]
) -> None:
    path = tmp_path_factory.mktemp("problems") / "problems.csv"
    problems = [Problem("a.csv", "odd", record=1, found=text) for text in found]
    assert write_problems(problems, path) == len(found)
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert tuple(rows[0]) == COLUMNS
    cells = [row[COLUMNS.index("found")] for row in rows[1:]]
    assert cells == [f"'{text}" if text[:1] in set("=+-@\t\r") and text else text for text in found]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_list_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        write_problems([], tmp_path)
    with pytest.raises(StorageFailed):
        write_problems([], tmp_path / "none" / "a.csv")
    assert list(tmp_path.iterdir()) == []


def test_every_word_of_a_filter_must_be_there() -> None:
    problems = [Problem("a.csv", "Not a hash", record=at, field="md5") for at in range(3)]
    assert matching(problems, "  ") == problems
    assert [one.record for one in matching(problems, "hash 2")] == [2]
    assert matching(problems, "hash sha1") == []
    assert matching([Problem("folder-77/a.csv", "odd")], "77") == []
