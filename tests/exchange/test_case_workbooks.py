"""Case tables in workbooks: cells as stored, formulas refused, text that looks like one kept, limits held."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from reviewer.exchange.case_workbook import WorkbookReader
from reviewer.exchange.limits import Limits
from reviewer.exchange.mapping import ColumnMapping
from tests.exchange.reading import Read, everything


def workbook(path: Path, *sheets: Sequence[Sequence[object]]) -> Path:
    """Write sheets; text that begins with `=` is text unless it comes as `formula`."""
    book = Workbook(write_only=True)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            cells = []
            for value in row:
                written: Any = value.text if isinstance(value, formula) else value
                cell = WriteOnlyCell(sheet, value=written)
                if isinstance(value, str):
                    cell.data_type = "s"
                cells.append(cell)
            sheet.append(cells)
    book.save(path)
    return path


class formula:  # noqa: N801 - reads as a word in the tables below
    def __init__(self, text: str) -> None:
        self.text = text


def read(path: Path, *, mapping: ColumnMapping | None = None, limits: Limits | None = None) -> Read:
    return everything(WorkbookReader(path, label="in.xlsx", limits=limits or Limits(), mapping=mapping))


def test_cells_are_taken_as_they_are_stored(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 20, 9, 15, 40, tzinfo=UTC).replace(tzinfo=None)
    header = ["case_id", "received", "media_id", "md5", "size", "created", "note", "batch", "weight", "done"]
    row = [7, date(2026, 11, 20), 1.0, "A" * 32, 12.0, moment, "=1+1", "007", 1.5, True]
    found = read(workbook(tmp_path / "a.xlsx", [header, row]))
    (one,) = found.accepted
    assert (one.facts.case_id, one.facts.received) == ("7", "2026-11-20")
    assert one.facts.attributes == {"note": "=1+1", "batch": "007", "weight": 1.5, "done": True}
    assert one.item is not None
    assert (one.item.media_id, one.item.md5, one.item.size) == (1, "a" * 32, 12)
    assert one.item.created == "2026-11-20T09:15:40"


def test_a_formula_is_refused_with_its_row_and_column(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["case_id", "n"], ["A", 1], ["B", formula("=1+1")], ["C", 2]])
    found = read(path)
    assert [one.facts.case_id for one in found.accepted] == ["A", "C"]
    (problem,) = found.problems
    assert (problem.record, problem.line, problem.field, problem.found) == (2, 3, "n", "=1+1")


def test_numbers_that_a_workbook_has_rounded_are_refused(tmp_path: Path) -> None:
    (problem,) = read(workbook(tmp_path / "a.xlsx", [["case_id", "n"], ["A", 10**15]])).problems
    assert problem.field == "n"


def test_the_sheet_with_case_ids_is_found_and_short_rows_are_filled(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx", [["About", "this"]], [["Case_ID", "country"], ["A"], [], ["B", "NL"]]
    )
    found = read(path)
    assert [(one.facts.case_id, one.facts.country, one.number) for one in found.accepted] == [
        ("A", None, 1),
        ("B", "NL", 2),
    ]


def test_a_mapping_names_the_columns(tmp_path: Path) -> None:
    mapping = ColumnMapping({"Fall": "case_id", "Notiz": ""}, {"Nr": "text"})
    path = workbook(tmp_path / "a.xlsx", [["Fall", "Notiz", "Nr"], ["A", formula("=1"), 5]])
    (one,) = read(path, mapping=ColumnMapping({"Fall": "case_id"})).refused
    assert one.problems[0].field == "Notiz"
    path = workbook(tmp_path / "b.xlsx", [["Fall", "Notiz", "Nr"], ["A", "x", 5]])
    (found,) = read(path, mapping=mapping).accepted
    assert (found.facts.case_id, found.facts.attributes) == ("A", {"Nr": "5"})


def test_limits_hold_for_workbooks(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["case_id", "n"], ["A", "x" * 2_000]])
    assert read(path, limits=Limits(string=1_000)).problems[0].field == "n"
    assert read(path, limits=Limits(columns=1)).fault is not None
    assert read(path, limits=Limits(members=3)).fault is not None
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/x.bin", b"\0" * 8_000_000)
    fault = read(path).fault
    assert fault is not None
    assert "200 times" in fault.message


@pytest.mark.parametrize("seed", range(25))
def test_no_damage_gets_through_as_anything_but_a_refusal(tmp_path: Path, seed: int) -> None:
    rows: list[list[object]] = [["case_id", "n"], *([f"C-{n}", n] for n in range(30))]
    path = workbook(tmp_path / "a.xlsx", rows)
    rng = random.Random(seed)
    raw = bytearray(path.read_bytes())
    for _ in range(rng.randrange(1, 6)):
        raw[rng.randrange(len(raw))] = rng.randrange(256)
    path.write_bytes(raw[: rng.choice([len(raw), rng.randrange(len(raw))])])
    found = read(path)
    assert found.fault is not None or len(found.accepted) + len(found.refused) <= 31
