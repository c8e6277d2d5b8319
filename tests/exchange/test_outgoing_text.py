"""CSV and JSON lines going out: nothing lost, no formula left, and groups give the bytes of their rows."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.identifiers import iso_utc
from reviewer.exchange.outgoing.formulas import as_it_was, neutral
from reviewer.exchange.outgoing.table import Column
from reviewer.exchange.outgoing.text import CsvStyle, JsonStyle, Style, write_text
from tests.exchange.outgoing_tables import COLUMNS, ROWS, START, Grouped, Plain

SIGNS = st.text("ab=+-@'\t\r\n\",;Ä中0123.eE ", max_size=8)


def written(path: Path, table: Plain | Grouped, style: Style) -> str:
    assert write_text(path, table, style) == len(list(table.rows()))
    return path.read_bytes().decode("utf-8")


@given(SIGNS)
def test_no_text_is_left_that_a_spreadsheet_would_run_and_none_is_lost(text: str) -> None:
    shown = neutral(text)
    assert as_it_was(shown) == text
    if shown.strip("\t\r")[:1] in {"=", "+", "-", "@"}:
        float(shown)


def test_numbers_are_no_formulas() -> None:
    assert [neutral(text) for text in ("-5", "+1.5", "-.5e3", "-1-1", "=1", "'=1", "'x", "")] == [
        *("-5", "+1.5", "-.5e3", "'-1-1", "'=1", "''=1", "'x", "")
    ]


def test_csv_is_read_back_as_it_was(tmp_path: Path) -> None:
    text = written(tmp_path / "a.csv", Plain(), CsvStyle(exact=True))
    head, *rows = csv.reader(io.StringIO(text, newline=""))
    assert head == [column.name for column in COLUMNS]
    assert [row[0] for row in rows] == [row[0] for row in ROWS]
    assert rows[0][1:] == [iso_utc(START), "3", "1.5", "answered", "posing", "1", "true", "x"]
    assert rows[4][2:] == ["2", "", "", "", "", "", ""]
    assert "\r\n" not in text


def test_csv_keeps_formulas_from_running(tmp_path: Path) -> None:
    text = written(tmp_path / "a.csv", Plain(), CsvStyle())
    rows = list(csv.reader(io.StringIO(text, newline="")))[1:]
    assert [row[0] for row in rows] == ["'=1+1", 'a "quoted", one', "two\nlines\r", "Äß中 ", "'@x"]
    assert rows[3][3] == "-3"


def test_headings_run_no_more_than_cells(tmp_path: Path) -> None:
    table = Plain((Column("=cmd", "string", "Named by whoever made the file."),), [("a",)])
    assert written(tmp_path / "a.csv", table, CsvStyle()) == "'=cmd\na\n"
    assert written(tmp_path / "a.csv", table, CsvStyle(exact=True)) == "=cmd\na\n"


def test_json_lines_say_types(tmp_path: Path) -> None:
    lines = written(tmp_path / "a.jsonl", Plain(), JsonStyle()).splitlines()
    first, *_, last = [json.loads(line) for line in lines]
    assert list(first) == [column.name for column in COLUMNS]
    assert (first["case_id"], first["at"], first["length"], first["known"]) == (
        *("=1+1", iso_utc(START), 1.5, True),
    )
    assert last["length"] is last["by"] is last["length__state"] is None


CELLS = st.one_of(SIGNS, st.none())


@given(
    st.sets(st.integers(0, 4), min_size=1, max_size=4),
    st.lists(st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS, CELLS), max_size=3), max_size=4),
)
def test_groups_give_the_bytes_of_their_rows(
    spread: set[int], groups: list[list[tuple[str | None, ...]]]
) -> None:
    columns = tuple(Column(f"c{at}", "string", "One.") for at in range(5))
    apart = tuple(sorted(spread))
    given_groups = [
        (
            [rows[0][at] for at in range(5) if at not in spread] if rows else [None] * (5 - len(spread)),
            [[row[at] for at in apart] for row in rows],
        )
        for rows in groups
    ]
    grouped = Grouped(columns, apart, given_groups)
    plain = Plain(columns, list(grouped.rows()))
    for style in (CsvStyle(), CsvStyle(exact=True), JsonStyle()):
        assert _text(grouped, style) == _text(plain, style)


def _text(table: Plain | Grouped, style: Style) -> str:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        return written(Path(folder) / "a", table, style)
