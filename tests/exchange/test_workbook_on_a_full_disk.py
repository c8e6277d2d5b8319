"""A workbook that does not fit: said, nothing is left of it, and nothing stays open."""

from __future__ import annotations

import resource
from pathlib import Path

import pytest

from reviewer.exchange.outgoing.table import Column
from reviewer.exchange.workbook_writing import write_workbook
from tests.exchange.outgoing_tables import Plain

ABOUT = {"title": "Cases", "sheet": "cases"}
COLUMNS = (Column("case_id", "string", "The case."), Column("items", "integer", "How many."))
ROWS = [(f"case {number}", number) for number in range(3_000)]


@pytest.mark.parametrize("room", [100, 2_000, 9_000, 20_000, 60_000, 130_000])
def test_what_does_not_fit_leaves_no_file_open(tmp_path: Path, room: int) -> None:
    path = tmp_path / "cases.xlsx"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        with pytest.raises(OSError):  # noqa: PT011 - its number says which, and is the system's
            write_workbook(path, Plain(COLUMNS, ROWS), ABOUT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    parts = f"{tmp_path}/cases.xlsx."
    assert [name for name in _open_files() if name.startswith(parts)] == []
    assert [one.name for one in tmp_path.iterdir() if one != path] == []


def _open_files() -> list[str]:
    found = []
    for one in Path("/proc/self/fd").iterdir():
        try:
            found.append(str(one.readlink()))
        except FileNotFoundError:
            continue
    return found
