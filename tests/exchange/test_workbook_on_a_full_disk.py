"""A workbook that does not fit: said, nothing is left beside it, and nothing stays open."""

from __future__ import annotations

import errno
import resource
import zipfile
from pathlib import Path

import pytest

from reviewer.exchange.outgoing.table import Column
from reviewer.exchange.workbook_writing import write_workbook
from tests.exchange.outgoing_tables import Plain

ABOUT = {"title": "Cases", "sheet": "cases"}
COLUMNS = (Column("case_id", "string", "The case."), Column("items", "integer", "How many."))
TABLE = Plain(COLUMNS, [(f"case {number}", number) for number in range(3_000)])


def _size_of_the_sheet(folder: Path) -> int:
    whole = folder / "whole.xlsx"
    write_workbook(whole, TABLE, ABOUT)
    with zipfile.ZipFile(whole) as book:
        return book.getinfo("xl/worksheets/sheet1.xml").file_size


@pytest.mark.parametrize("missing", [1, 300, 900, 5_000, 44_000, 200_000])
def test_what_does_not_fit_leaves_no_file_open(tmp_path: Path, missing: int) -> None:
    # Where the rows fit, and the sheet that is made of them does not quite, it stops in the middle of a part.
    room = _size_of_the_sheet(tmp_path) - missing
    path = tmp_path / "cases.xlsx"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        with pytest.raises(OSError, match="too large") as said:
            write_workbook(path, TABLE, ABOUT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [name for name in _open_files() if name.startswith(str(path))] == []
    assert {one.name for one in tmp_path.iterdir()} <= {"whole.xlsx", "cases.xlsx"}
    # Held until here: what an error holds is not closed by chance.
    assert said.value.errno == errno.EFBIG


def _open_files() -> list[str]:
    found = []
    for one in Path("/proc/self/fd").iterdir():
        try:
            found.append(str(one.readlink()))
        except FileNotFoundError:
            continue
    return found
