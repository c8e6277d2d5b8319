"""Every format against every trap: what a value may be, what a name says, and what is no file at all."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from reviewer.domain.case import CaseFacts
from reviewer.exchange.limits import MIB, Limits
from reviewer.exchange.problems import FileFault
from reviewer.services.intake_files import Reading, look_into
from tests.exchange.reading import Read, everything, hash_set_20, media
from tests.services.test_intake_fuzz import SHAPES, packed


def in_vics(value: str) -> bytes:
    return hash_set_20(media(1), media(2, Comments=value), media(3)).encode()


def in_csv(value: str) -> bytes:
    quoted = value.replace('"', '""')
    return f'case_id,x\nA,\nB,"{quoted}"\nC,\n'.encode("utf-8", "surrogatepass")


def in_lines(value: str) -> bytes:
    return "".join(
        json.dumps({"case_id": one, "x": value if one == "B" else ""}) + "\n" for one in "ABC"
    ).encode()


def in_parquet(value: str) -> bytes:
    out = io.BytesIO()
    text = ["", value, ""]
    pq.write_table(
        pa.table({"case_id": list("ABC"), "x": [one.encode("utf-8", "surrogatepass") for one in text]}), out
    )
    return out.getvalue()


def in_workbook(value: str) -> bytes:
    out, book = io.BytesIO(), openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in (("case_id", "x"), ("A", ""), ("B", value), ("C", "")):
        cells = [openpyxl.cell.WriteOnlyCell(sheet, value=one) for one in row]
        for cell in cells:
            cell.data_type = "s"
        sheet.append(cells)
    book.save(out)
    return out.getvalue()


FORMATS: dict[str, Callable[[str], bytes]] = {
    "vics": in_vics,
    "csv": in_csv,
    "jsonl": in_lines,
    "parquet": in_parquet,
    "xlsx": in_workbook,
}
KEPT = {
    "a formula": "=1+1",
    "a formula in other words": "@SUM(A1)",
    "direction marks": "\u202egnp.exe",
    "line ends of all kinds": "a\r\nb\nc",
    "quotation marks": 'a "b" c',
    "the longest text": "x" * 30_000,
    "faces": "\U0001f600" * 10,
}
REFUSED = {"NUL": "a\x00b", "half a pair": "a\ud800b", "too long": "x" * (MIB + 1)}
# What these can hold at all.
IMPOSSIBLE = {("xlsx", "NUL"), ("xlsx", "half a pair"), ("xlsx", "too long")}


def read(path: Path, reading: Reading | None = None) -> Read:
    (file,) = look_into(path, label="in", reading=reading or Reading(), limits=Limits())
    return everything(file.batches(Limits(), facts_of_rest=lambda: CaseFacts("rest"), contradicted={}))


def value_of(found: Read) -> object:
    one = found.accepted[1]
    return one.facts.attributes.get("x") if one.item is None else one.item.comments


@pytest.mark.parametrize("name", KEPT)
@pytest.mark.parametrize("kind", FORMATS)
def test_what_only_looks_dangerous_is_kept_as_it_is(tmp_path: Path, kind: str, name: str) -> None:
    (tmp_path / "in").write_bytes(FORMATS[kind](KEPT[name]))
    found = read(tmp_path / "in")
    assert found.problems == []
    expected = KEPT[name]
    # XML knows one line end.
    assert value_of(found) == (expected.replace("\r\n", "\n") if kind == "xlsx" else expected)


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("kind", FORMATS)
def test_what_no_text_can_hold_is_refused_by_record_or_line(tmp_path: Path, kind: str, name: str) -> None:
    if (kind, name) in IMPOSSIBLE:
        return
    (tmp_path / "in").write_bytes(FORMATS[kind](REFUSED[name]))
    found = read(tmp_path / "in")
    (problem,) = found.problems
    assert problem.file == "in"
    # A text of a dictionary may be in any record of its row group, which begins with the first.
    of_group = (kind, name) == ("parquet", "too long")
    if of_group:
        assert (problem.record, problem.field) == (1, "x")
    else:
        assert problem.record == 2 or problem.line == 3
    assert problem.message
    assert problem.expected


@pytest.mark.parametrize("suffix", [".csv", ".json", ".xlsx", ".parquet", ".gz", ".jpg", ""])
@pytest.mark.parametrize("packing", ["plain", "gz", "zst", "zip"])
@pytest.mark.parametrize("shape", SHAPES)
def test_the_format_is_found_by_content_whatever_the_name_says(
    tmp_path: Path, shape: str, packing: str, suffix: str
) -> None:
    path = tmp_path / f"in{suffix}"
    path.write_bytes(packed(SHAPES[shape], packing))
    if packing != "plain" and shape in {"parquet", "workbook"}:
        with pytest.raises(FileFault, match="inside a packed file"):
            look_into(path, label="in", reading=Reading(), limits=Limits())
        return
    (file,) = look_into(path, label="in", reading=Reading(), limits=Limits())
    names = {"cases": "vics", "hash set": "vics", "lines": "jsonl", "workbook": "xlsx"}
    assert file.format == names.get(shape, shape)


def test_what_is_no_file_is_refused_in_words(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "folder").mkdir()
    for name in ("pipe", "loop", "folder", "nothing"):
        with pytest.raises(FileFault) as caught:
            look_into(tmp_path / name, label=name, reading=Reading(), limits=Limits())
        assert caught.value.problem.file == name
