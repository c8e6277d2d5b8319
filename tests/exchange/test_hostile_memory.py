"""What a hostile file may cost: each shape is read by a process of its own, whose memory stays bounded."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import xlsxwriter
from openpyxl import Workbook

from reviewer.exchange.limits import MIB

MOST = 150
SMILE = "\U0001f600".encode()
# The libraries are there already: what counts is what the file adds.
READ = """
import sys
from pathlib import Path
import openpyxl, pyarrow.parquet
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FileFault
from reviewer.domain.case import CaseFacts
from reviewer.services.intake_files import Reading, look_into

def kilobytes(name):
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(name)))

before, said = kilobytes("VmRSS"), []
try:
    (file,) = look_into(Path(sys.argv[1]), label="f", reading=Reading(), limits=Limits())
    for batch in file.batches(Limits(), facts_of_rest=lambda: CaseFacts("rest"), contradicted={}):
        said += [problem.message for one in batch.refused for problem in one.problems]
except FileFault as fault:
    said.append(fault.problem.message)
print((kilobytes("VmHWM") - before) // 1024, said[0] if said else "taken", sep="\\n")
"""


def vics(*records: bytes) -> bytes:
    return b'{"value":[' + b",".join(records) + b"]}"


def in_json(count: int, member: bytes) -> bytes:
    return vics(*(b'{"MediaID":%d,%s}' % (number, member) for number in range(count)))


def in_line(value: bytes) -> bytes:
    return b'{"case_id":"A","x":' + value + b"}\n"


TEXTS: dict[str, tuple[Callable[[], bytes], str]] = {
    "line": (lambda: b"case_id,x\nA," + b"x" * (50 * MIB) + b"\n", "a line longer"),
    "wide letters": (lambda: b"case_id,x\nA," + SMILE + b"x" * (50 * MIB) + b"\n", "a line longer"),
    "row of many lines": (
        lambda: b"case_id,a,b,c,d,e\nA" + (b',"' + b"x\n" * 500_000 + b'"') * 5 + b"\n",
        "a row longer",
    ),
    "a million columns": (
        lambda: b"case_id" + b"".join(b",%d" % number for number in range(500_000)) + b"\n",
        "more than 1,000 columns",
    ),
    "many cells": (lambda: b"case_id,x\nA" + b",ab" * (4 * MIB // 3 - 9) + b"\n", "a row of another length"),
    "long rows": (
        lambda: b"case_id,country,x\n" + (b"A,qq," + b"x" * 1_000_000 + b"\n") * 60,
        "not a country code",
    ),
    "JSON line": (lambda: in_line(b'"' + b"x" * (50 * MIB) + b'"'), "a line longer"),
    "list in a line": (lambda: in_line(b"[" + b"{}," * MIB + b"0]"), "more than 100,000 values"),
    "digits": (lambda: in_line(b"1" + b"0" * (3 * MIB)), "does not fit 64 bits"),
    "VICS text": (lambda: in_json(1, b'"Comments":"' + b"x" * (50 * MIB) + b'"'), "a value larger"),
    "VICS list": (lambda: in_json(1, b'"V":[' + b"{}," * MIB + b"0]"), "more than 100,000 values"),
    "VICS keys": (
        lambda: in_json(1, b",".join(b'"%d":0' % number for number in range(300_000))),
        "more than 100,000 values",
    ),
    "VICS nesting": (lambda: in_json(1, b'"V":' + b"[" * MIB + b"]" * MIB), "nested more than 64"),
    "long VICS records": (
        lambda: in_json(60, b'"MD5":"q","Comments":"' + b"x" * 1_000_000 + b'"'),
        "not a hash",
    ),
}


def read_apart(path: Path) -> tuple[int, str]:
    """MB that reading the file adds, and the first thing said of it."""
    argv = [sys.executable, "-c", READ, str(path)]
    done = subprocess.run(argv, capture_output=True, text=True, check=True)
    memory, message = done.stdout.strip().split("\n")
    return int(memory), message


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_that_goes_beyond_its_limits_is_refused_in_little_memory(tmp_path: Path, name: str) -> None:
    content, message = TEXTS[name]
    path = tmp_path / "in"
    path.write_bytes(content())
    memory, said = read_apart(path)
    assert message in said
    assert memory <= MOST


def workbook(path: Path, rows: str, behind: str = "") -> Path:
    """One whose sheet has these rows behind that of its columns, and what stands behind all rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["case_id", "x"])
    book.save(path.with_suffix(".plain"))
    with (
        zipfile.ZipFile(path.with_suffix(".plain")) as plain,
        zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as made,
    ):
        for one in plain.namelist():
            text = plain.read(one).decode()
            made.writestr(one, text.replace("</sheetData>", rows + "</sheetData>" + behind))
    return path


SHEETS = {
    "text": ('<row><c t="inlineStr"><is><t>' + "x" * (50 * MIB) + "</t></is></c></row>", "a row longer"),
    "attribute": (f'<row a="{"x" * (50 * MIB)}"></row>', "a tag longer"),
    "nested": ("<row>" * MIB + "</row>" * MIB, "a row inside a row"),
    "empty rows": ("<row/>" * (MIB + 1), "behind the last one"),
    "one row again and again": ('<row r="5"/>' * MIB, "out of order, or there twice"),
    "names": ("".join(f"<a{number}/>" for number in range(MIB)), "names of tags"),
    "deep": ("<a>" * MIB + "</a>" * MIB, "nested more than 64"),
    "far cells": (
        "".join(f'<row><c r="XFD{n}"><v>1</v></c></row>' for n in range(2, 9_000)),
        "more than 1,000 cells",
    ),
    "cells": ("<row>" + "<c><v>1</v></c>" * MIB + "</row>", "more than 1,000 cells"),
    "far row": ('<row r="999999999"><c r="A999999999"><v>1</v></c></row>', "behind the last one"),
    "entity": ("<!DOCTYPE x><row></row>", "damaged"),
}


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_that_goes_beyond_its_limits_is_refused_in_little_memory(tmp_path: Path, name: str) -> None:
    rows, message = SHEETS[name]
    memory, said = read_apart(workbook(tmp_path / "in", rows))
    assert message in said
    assert memory <= MOST


def test_what_stands_behind_the_rows_of_a_sheet_is_no_row(tmp_path: Path) -> None:
    row = '<row><c t="inlineStr"><is><t>A</t></is></c></row>'
    behind = "<hyperlinks>" + '<hyperlink ref="A1" location="A1"/>' * 40_000 + "</hyperlinks>"
    assert read_apart(workbook(tmp_path / "in", row, behind))[1] == "taken"


def in_dictionary(*texts: str) -> pa.DictionaryArray:
    """A column of 2,000 rows that have these texts by turns."""
    turns = pa.array([row % len(texts) for row in range(2_000)], pa.int32())
    return pa.DictionaryArray.from_arrays(turns, list(texts))


IDS = [f"C-{number}" for number in range(2_000)]
COLUMNS: dict[str, tuple[Callable[[], dict[str, object]], str]] = {
    "one long value among many": (
        lambda: {"x": ["s"] * 1_000 + ["y" * (50 * MIB)] + ["s"] * 999},
        "48 MiB at once",
    ),
    "a dictionary of long values": (
        lambda: {"x": in_dictionary(*(chr(65 + n) * (MIB - 1) for n in range(20)))},
        "200 times",
    ),
    "dictionaries of many columns": (
        lambda: {f"c{n}": in_dictionary(chr(65 + n) * 600_000) for n in range(40)},
        "a row longer",
    ),
    "a value too long for its dictionary": (lambda: {"x": in_dictionary("d" * (5 * MIB))}, "text longer"),
}


@pytest.mark.parametrize("name", COLUMNS)
def test_columns_that_unpack_too_far_are_refused_in_little_memory(tmp_path: Path, name: str) -> None:
    columns, message = COLUMNS[name]
    path = tmp_path / "in"
    table = pa.table({"case_id": IDS, **columns()})
    pq.write_table(table, path, compression="zstd", store_schema=False)
    memory, said = read_apart(path)
    assert message in said
    assert memory <= MOST


def test_texts_that_cells_share_are_not_copied_without_end(tmp_path: Path) -> None:
    path = tmp_path / "in"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    for row in range(3_000):
        sheet.write_row(row, 0, [f"C-{row}" if row else "case_id", "x" if row else "y"])
    book.close()
    with (
        zipfile.ZipFile(path) as plain,
        zipfile.ZipFile(tmp_path / "long", "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for one in plain.namelist():
            made.writestr(one, plain.read(one).replace(b"<t>x</t>", b"<t>" + b"x" * 1_000_000 + b"</t>"))
    memory, said = read_apart(tmp_path / "long")
    assert "200 times" in said
    assert memory <= MOST
