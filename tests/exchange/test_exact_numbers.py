"""Numbers keep their digits: exactly, as text where nobody said number, or refused with what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange.attributes import Cell, declared
from reviewer.exchange.exact_numbers import exact_number
from reviewer.exchange.json_lines import JsonLinesReader
from reviewer.exchange.limits import Limits
from reviewer.exchange.mapping import ColumnMapping
from reviewer.exchange.problems import FieldFault
from tests.exchange.reading import Read, everything
from tests.exchange.test_sheet_rows import made, read, sheet
from tests.exchange.test_sheet_rows import text as cell


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1234567890123456789", 1234567890123456789),
        ("12345678901234567.0", 12345678901234567),
        ("-9223372036854775808", -(2**63)),
        ("0.10000000000000001", 0.1),
        ("-8.188000000000001", -8.188),
        ("1.50", 1.5),
        ("1e5", 1e5),
        ("+5", 5),
        ("12345678901234567890", None),
        ("0.12345678901234567890", None),
        ("007", None),
        ("00.5", None),
        ("1e-400", None),
        ("1e400", None),
        ("9" * 500, None),
    ],
)
def test_a_number_is_kept_to_the_last_digit_or_not_at_all(written: str, number: float | None) -> None:
    found = exact_number(written)
    assert (type(found), found) == (type(number), number)
    if number is None:
        with pytest.raises(FieldFault) as caught:
            declared("n", written, "number")
        assert (caught.value.field, caught.value.message) == ("n", "a number that would lose digits")
        assert "the type text" in (caught.value.expected or "")


@pytest.mark.parametrize("written", ["1_000", "１２", "0x10", "NaN", "inf", "1,5", "1 2", "--1", "."])
def test_what_only_the_language_takes_for_a_number_is_none(written: str) -> None:
    with pytest.raises(FieldFault, match="not a number"):
        declared("n", written, "number")


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**63), 2**63 - 1))
def test_every_number_that_can_be_kept_is_read_as_it_was_written(number: float) -> None:
    assert exact_number(repr(number)) == number
    assert exact_number(f"{number:.17g}") == float(number) or abs(number) >= 1e17


def lines(path: Path, value: str, kind: str | None = None) -> Read:
    path.write_text(f'{{"case_id":"A","n":{value}}}\n', "utf-8")
    mapping = ColumnMapping(types={} if kind is None else {"n": kind})
    return everything(JsonLinesReader(path, label="in", limits=Limits(), mapping=mapping))


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("0.12345678901234567890", "0.12345678901234567890"),
        ("1e-400", "1e-400"),
        ("12345678901234567.0", 12345678901234567),
        ("1.0", 1.0),
        ("1.50", 1.5),
    ],
)
def test_json_lines_lose_no_digit(tmp_path: Path, value: str, kept: Cell) -> None:
    (one,) = lines(tmp_path / "a.jsonl", value).accepted
    found = one.facts.attributes["n"]
    assert (type(found), found) == (type(kept), kept)


def test_json_lines_say_where_a_number_would_lose_digits(tmp_path: Path) -> None:
    value = "0.12345678901234567890"
    (problem,) = lines(tmp_path / "a.jsonl", value, "number").problems
    assert (problem.record, problem.field, problem.found) == (1, "n", value)
    (one,) = lines(tmp_path / "a.jsonl", value, "text").accepted
    assert json.loads(json.dumps(dict(one.facts.attributes))) == {"n": value}


@pytest.mark.parametrize(
    ("value", "kept"),
    [("0.12345678901234567890", "0.12345678901234567890"), ("0.10000000000000001", 0.1), ("-2.50", -2.5)],
)
def test_workbooks_lose_no_digit(tmp_path: Path, value: str, kept: Cell) -> None:
    row = f'<row r="2">{cell("A2", "A")}<c r="B2"><v>{value}</v></c></row>'
    (one,) = read(made(tmp_path / "a", sheet(row))).accepted
    assert one.facts.attributes == {"x": kept}


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("2026-11-20T00:00:00", "2026-11-20"),
        ("2026-11-20T09:15:40.1234567", "2026-11-20T09:15:40.1234567"),
        ("2026-11-20T09:15:40Z", "2026-11-20T09:15:40Z"),
        ("09:15:40", "09:15:40"),
    ],
)
def test_dates_that_a_workbook_writes_as_text_lose_no_digit(tmp_path: Path, value: str, kept: str) -> None:
    row = f'<row r="2">{cell("A2", "A")}<c r="B2" t="d"><v>{value}</v></c></row>'
    (one,) = read(made(tmp_path / "a", sheet(row))).accepted
    assert one.facts.attributes == {"x": kept}
