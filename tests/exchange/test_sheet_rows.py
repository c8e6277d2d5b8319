"""Sheets as they stream by: what a library that holds them whole says too, and traps that it passes over."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.exchange.case_workbook import WorkbookReader
from reviewer.exchange.limits import Limits
from reviewer.exchange.shared_texts import read_shared_texts
from reviewer.exchange.sheet_rows import SheetRows
from reviewer.exchange.workbook_index import read_index
from reviewer.exchange.workbook_parts import MAX_TEXTS, Parts
from tests.exchange.reading import Read, everything

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
EPOCH = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)

moments = st.integers(0, 20_000_000).map(lambda n: EPOCH + timedelta(seconds=n))
plain = st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cn", "Cc"]), max_size=12)
values = (
    st.none()
    | st.booleans()
    | st.integers(-(10**14), 10**14)
    | st.floats(-1e9, 1e9).map(lambda n: round(n, 3))
    | plain.filter(lambda text: "x005F" not in text)
    | moments
)
tables = st.lists(st.lists(values, max_size=6), min_size=1, max_size=12)


def by_openpyxl(rows: list[list[object]]) -> bytes:
    book, out = openpyxl.Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet()
    for row in rows:
        cells = [openpyxl.cell.WriteOnlyCell(sheet, value=cast("Any", value)) for value in row]
        for cell, value in zip(cells, row, strict=True):
            if isinstance(value, str):
                cell.data_type = "s"
        sheet.append(cells)
    book.save(out)
    return out.getvalue()


def by_xlsxwriter(rows: list[list[object]], **options: Any) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, **options})
    sheet, moment = book.add_worksheet(), book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, datetime):
                sheet.write_datetime(at, column, value, moment)
            elif isinstance(value, str):
                sheet.write_string(at, column, value)
            elif value is not None:
                sheet.write(at, column, value)
    book.close()
    return out.getvalue()


WRITERS: dict[str, Callable[[list[list[object]]], bytes]] = {
    "openpyxl": by_openpyxl,
    "xlsxwriter": by_xlsxwriter,
    "1904": lambda rows: by_xlsxwriter(rows, date_1904=True),
    "inline": lambda rows: by_xlsxwriter(rows, constant_memory=True, in_memory=False),
}


def streamed(raw: bytes) -> list[tuple[int, tuple[object, ...]]]:
    """Rows with something in them, without what is empty at their ends."""
    with Parts(io.BytesIO(raw)) as archive:
        index = read_index(archive, Limits())
        with archive.open(index.sheets[0]) as part:
            sheet = SheetRows(part, meaning=index.meaning, label="in", limits=Limits())  # type: ignore[arg-type]
            return [(number, ended([cell.value for cell in row])) for number, row in sheet.rows()]


def held_whole(raw: bytes) -> list[tuple[int, tuple[object, ...]]]:
    sheet = openpyxl.load_workbook(io.BytesIO(raw)).worksheets[0]
    rows = enumerate(sheet.iter_rows(values_only=True), 1)
    return [(number, row) for number, cells in rows if (row := ended(list(cells)))]


def ended(cells: list[object]) -> tuple[object, ...]:
    while cells and cells[-1] in {None, ""}:
        cells.pop()
    return tuple(None if cell == "" else cell for cell in cells)


@settings(max_examples=40)
@given(rows=tables, writer=st.sampled_from([*WRITERS]))
def test_a_sheet_says_what_a_library_that_holds_it_whole_says(rows: list[list[object]], writer: str) -> None:
    raw = WRITERS[writer](rows)
    assert [row for row in streamed(raw) if row[1]] == held_whole(raw)


def made(path: Path, sheet: str, **parts: str) -> Path:
    """A workbook whose sheet has this XML, with other parts replaced."""
    raw = by_openpyxl([["case_id"]])
    with zipfile.ZipFile(io.BytesIO(raw)) as plain, zipfile.ZipFile(path, "w") as out:
        for name in plain.namelist():
            text = parts.get(name, sheet if name == "xl/worksheets/sheet1.xml" else plain.read(name).decode())
            out.writestr(name, text)
    return path


def sheet(rows: str, *, before: str = "", behind: str = "") -> str:
    header = '<row r="1"><c r="A1" t="inlineStr"><is><t>case_id</t></is></c>'
    header += '<c r="B1" t="inlineStr"><is><t>x</t></is></c></row>'
    return f"<worksheet {MAIN}>{before}<sheetData>{header}{rows}</sheetData>{behind}</worksheet>"


def text(place: str, value: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'


def read(path: Path) -> Read:
    return everything(WorkbookReader(path, label="in", limits=Limits()))


A_ROW = f'<row r="2">{text("A2", "A")}</row>'
REFUSED = {
    "a row twice": (A_ROW + A_ROW, "there twice"),
    "rows out of order": (f'<row r="5">{text("A5", "A")}</row>{A_ROW}', "out of order"),
    "a row inside a row": (f'<row r="2">{text("A2", "A")}<row r="3"/></row>', "inside a row"),
    "a cell twice": (f'<row r="2">{text("A2", "A") * 2}</row>', "there twice"),
    "cells out of order": (f'<row r="2">{text("B2", "x")}{text("A2", "A")}</row>', "out of order"),
    "a cell of another row": (f'<row r="2">{text("A3", "A")}</row>', "another row"),
    "a cell in a cell": (f'<row r="2"><c r="A2">{text("B2", "A")}</c></row>', "in no row"),
    "a column that no sheet has": (f'<row r="2">{text("ZZZ2", "A")}</row>', "out of order"),
    "a row that is no number": ('<row r="x"/>', "out of order"),
    "tags that do not close": (f'<row r="2">{text("A2", "A")}', "damaged"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_sheet_that_says_two_things_is_refused(tmp_path: Path, name: str) -> None:
    rows, message = REFUSED[name]
    fault = read(made(tmp_path / "a", sheet(rows))).fault
    assert fault is not None
    assert message in fault.message


def test_entities_are_refused_and_never_resolved(tmp_path: Path) -> None:
    for entity in ('"' + "x" * 99 + '"', 'SYSTEM "file:///etc/hostname"'):
        declared = f"<!DOCTYPE w [<!ENTITY a {entity}>]>" + sheet(f'<row r="2">{text("A2", "&a;")}</row>')
        fault = read(made(tmp_path / "a", declared)).fault
        assert fault is not None
        assert "declaration" in fault.message


@pytest.mark.parametrize(
    "part", ["xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"]
)
def test_entities_of_other_parts_are_refused_too(tmp_path: Path, part: str) -> None:
    raw = '<!DOCTYPE w [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]><w>&c;</w>'
    fault = read(made(tmp_path / "a", sheet(A_ROW), **{part: raw})).fault
    assert fault is not None
    assert "declaration" in fault.message


TAKEN = {
    "a comment": A_ROW.replace("<row", "<!-- a --><row"),
    "marked text": f'<row r="2">{text("A2", "<![CDATA[A]]>")}</row>',
    "pieces of formatted text": '<row r="2"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>A</t></r>'
    "<r><t></t></r><rPh sb='0' eb='1'><t>aloud</t></rPh></is></c></row>",
    "no numbers": '<row><c t="inlineStr"><is><t>A</t></is></c></row>',
    "tags of others": f'<x:row xmlns:x="urn:x"/>{A_ROW}<x:c xmlns:x="urn:x"/>',
    "empty rows": '<row r="2"/><row r="3"><c r="A3"/></row>' + A_ROW.replace("2", "9"),
}


@pytest.mark.parametrize("name", TAKEN)
def test_what_programs_write_differently_means_the_same(tmp_path: Path, name: str) -> None:
    found = read(made(tmp_path / "a", sheet(TAKEN[name], before='<dimension ref="A1:XFD1048576"/>')))
    assert found.pairs == [("A", None)], found.fault


def test_what_stands_behind_the_rows_is_never_read(tmp_path: Path) -> None:
    behind = (
        '<mergeCells count="1"><mergeCell ref="A1:XFD9"/></mergeCells><row r="1"><c r="A1"><v>1</v></c></row>'
    )
    assert read(made(tmp_path / "a", sheet(A_ROW, behind=behind))).pairs == [("A", None)]


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="B2"><f>1+1</f><v>2</v></c>',
        '<c r="B2"><f t="shared" si="0">A1</f></c>',
        '<c r="B2" t="e"><v>#N/A</v></c>',
        '<c r="B2"><v>1_000</v></c>',
        '<c r="B2"><v>nan</v></c>',
        '<c r="B2"><v>1e400</v></c>',
        f'<c r="B2"><v>1{"0" * 400}</v></c>',
        '<c r="B2" t="s"><v>7</v></c>',
        '<c r="B2" t="s"><v>-1</v></c>',
        '<c r="B2" t="b"><v>7</v></c>',
        '<c r="B2" t="d"><v>no day</v></c>',
        '<c r="B2" t="q"><v>1</v></c>',
        '<c r="B2" s="-1"><v>1</v></c>',
    ],
)
def test_a_cell_that_cannot_be_taken_is_named_and_the_others_are_read(tmp_path: Path, cell: str) -> None:
    rows = f'<row r="2">{text("A2", "A")}{cell}</row><row r="3">{text("A3", "B")}</row>'
    found = read(made(tmp_path / "a", sheet(rows)))
    (problem,) = found.problems
    assert (problem.record, problem.line, problem.field) == (1, 2, "x")
    assert found.pairs == [("B", None)]


def test_parts_that_are_not_to_be_opened_are_not(tmp_path: Path) -> None:
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
        'Id="rId1" Target="media/one" Type="http://x/relationships/worksheet"/></Relationships>'
    )
    path = made(tmp_path / "a", sheet(A_ROW), **{"xl/_rels/workbook.xml.rels": links})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/media/one", sheet(A_ROW))
    assert read(path).fault is not None
    # Two parts of one name: which of them is meant?
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("xl/media/one", "")
    fault = read(path).fault
    assert fault is not None
    assert "one name" in fault.message


def test_shared_texts_are_texts_by_their_numbers() -> None:
    rng = random.Random(7)
    texts = ["".join(rng.choices("aé€😀 ", k=rng.randrange(6))) for _ in range(300)]
    raw = "".join(f'<si><t xml:space="preserve">{one}</t></si>' for one in texts)
    found = read_shared_texts(io.BytesIO(f"<sst {MAIN}>{raw}</sst>".encode()), Limits())
    assert [found[number] for number in range(len(found))] == texts
    assert MAX_TEXTS


@pytest.mark.parametrize("day", [date(1904, 1, 2), date(1904, 1, 5)])
def test_days_count_from_1904_where_the_workbook_says_so(day: date) -> None:
    raw = by_xlsxwriter([[datetime(day.year, day.month, day.day)]], date_1904=True)  # noqa: DTZ001
    assert streamed(raw) == [(1, (datetime(day.year, day.month, day.day),))]  # noqa: DTZ001
