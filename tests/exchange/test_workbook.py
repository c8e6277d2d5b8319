"""Workbooks as rows of text, under limits."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from datetime import datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange import workbook
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault

CELLS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], include_characters="\n"),
    min_size=1,
    max_size=12,
)


def trimmed(rows: list[list[str]]) -> list[list[str]]:
    """Without empty cells at the ends of rows, and empty rows at the end."""
    result = []
    for row in rows:
        kept = list(row)
        while kept and not kept[-1]:
            kept.pop()
        result.append(kept)
    while result and not result[-1]:
        result.pop()
    return result


@given(st.lists(st.lists(st.just("") | CELLS, max_size=4), max_size=5))
def test_texts_come_back_as_they_were(rows: list[list[str]]) -> None:
    assert trimmed(workbook.read(workbook.written({"survey": rows}))["survey"]) == trimmed(rows)


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "@SUM(A1)", "_x0041_", " spaced ", "007", "1e5", "a\nb", "TRUE"]
)
def test_what_a_spreadsheet_would_make_of_a_text_is_not_made_of_it(text: str) -> None:
    raw = workbook.written({"s": [[text]]})
    assert workbook.read(raw) == {"s": [[text]]}
    assert openpyxl.load_workbook(io.BytesIO(raw))["s"]["A1"].data_type == "s"


def test_the_same_rows_give_the_same_bytes_without_a_date() -> None:
    raw = workbook.written({"a": [["x"]], "b": []})
    assert raw == workbook.written({"a": [["x"]], "b": []})
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(2000, 1, 1, 0, 0, 0)}
        assert b"2000-01-01" in archive.read("docProps/core.xml")


def saved(*rows: list[object]) -> bytes:
    """A workbook as another program writes it, with typed cells."""
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    raw = io.BytesIO()
    book.save(raw)
    return raw.getvalue()


def test_typed_cells_are_read_as_people_see_them() -> None:
    raw = saved([1, 2.0, 2.5, True, False, None, "x"], [datetime(2026, 1, 2, 3, 4)])  # noqa: DTZ001 - cells have no zone
    assert workbook.read(raw)["Sheet"] == [["1", "2", "2.5", "yes", "no", "", "x"], ["2026-01-02T03:04:00"]]


def changed(raw: bytes, member: str, content: bytes) -> bytes:
    """The archive with one part replaced or added."""
    result = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw)) as source,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for one in source.infolist():
            if one.filename != member:
                target.writestr(one.filename, source.read(one))
        target.writestr(member, content)
    return result.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def sheet_xml(inner: str) -> bytes:
    return f'<worksheet xmlns="{NAMESPACE}">{inner}</worksheet>'.encode()


def test_empty_cells_at_the_end_are_left_away_and_whole_numbers_have_no_point() -> None:
    xml = sheet_xml('<sheetData><row r="1"><c r="A1"><v>2.0</v></c><c r="B1"/></row></sheetData>')
    assert workbook.read(changed(saved(["y"]), SHEET, xml))["Sheet"] == [["2"]]


def test_a_sheet_that_lies_about_its_size_is_read_by_its_cells() -> None:
    cell = '<c r="A1" t="inlineStr"><is><t>x</t></is></c>'
    xml = sheet_xml(f'<dimension ref="A1:XFD1048576"/><sheetData><row r="1">{cell}</row></sheetData>')
    assert workbook.read(changed(saved(["y"]), SHEET, xml))["Sheet"] == [["x"]]


@pytest.mark.parametrize(
    ("inner", "message"),
    [
        (
            '<sheetData><row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
            "1,000 columns",
        ),
        ('<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>', "100,000 rows"),
        ('<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData>', "damaged"),
        ("<sheetData><row", "damaged"),
    ],
)
def test_sheets_beyond_the_limits_are_refused(inner: str, message: str) -> None:
    with pytest.raises(FieldFault, match=message):
        workbook.read(changed(saved(["y"]), SHEET, sheet_xml(inner)))


def test_a_text_beyond_the_limit_is_refused() -> None:
    with pytest.raises(FieldFault, match="longer than 5") as caught:
        workbook.read(saved(["a"], ["abcdef"]), limits=Limits(string=5))
    assert caught.value.field == "Sheet, row 2"


def test_an_archive_that_unpacks_to_too_much_is_refused() -> None:
    blank = b" " * (3 << 20)
    with pytest.raises(FieldFault, match="packed more than 200 times"):
        workbook.read(changed(saved(["a"]), SHEET, sheet_xml("") + blank))
    big = io.BytesIO()
    with zipfile.ZipFile(big, "w") as archive:
        info = zipfile.ZipInfo("a")
        archive.writestr(info, b"x")
    lying = big.getvalue().replace((1).to_bytes(4, "little") * 2, b"\x01\0\0\0" + b"\xff\xff\xff\x7f")
    with pytest.raises(FieldFault, match="unpacks to more than 128 MiB"):
        workbook.read(lying)


def test_files_that_are_no_workbook_are_refused() -> None:
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("hello.txt", "hello")
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as archive:
        for at in range(10_001):
            archive.writestr(f"{at}", "")
    for raw, message in (
        (b"", "not an .xlsx"),
        (b"PK\x03\x04rubbish", "not an .xlsx"),
        (b"x" * (workbook.MAX_BYTES + 1), "larger than 8 MiB"),
        (other.getvalue(), "damaged"),
        (many.getvalue(), "10,000 parts"),
    ):
        with pytest.raises(FieldFault, match=message):
            workbook.read(raw)


@given(st.integers(0, 10**6), st.integers(0, 255))
def test_a_flipped_byte_is_read_or_refused(place: int, byte: int) -> None:
    raw = bytearray(GOOD)
    raw[place % len(raw)] = byte
    with suppress(FieldFault):
        assert isinstance(workbook.read(bytes(raw)), dict)


GOOD = workbook.written({"survey": [["type", "name"], ["text", "a"]]})


def test_pictures_in_a_workbook_are_not_opened() -> None:
    """Bytes that are no picture at all stand where pictures lie, and nobody notices."""
    raw = changed(saved(["x"]), "xl/media/image1.png", b"no picture")
    assert workbook.read(raw)["Sheet"] == [["x"]]
