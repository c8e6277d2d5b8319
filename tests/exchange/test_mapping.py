"""Mappings of columns: written and read back the same, guessed from names and contents, refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.case import Attribute
from reviewer.domain.errors import Refused
from reviewer.exchange.attributes import declared
from reviewer.exchange.case_list import CsvReader, delimiter_of
from reviewer.exchange.limits import Limits
from reviewer.exchange.mapping import TYPES, ColumnMapping, mapping_toml, read_mapping
from reviewer.exchange.mapping_guess import guess
from reviewer.exchange.problems import FieldFault
from reviewer.exchange.table_rows import CASE_COLUMNS, MEDIA_COLUMNS, Cell
from tests.exchange.reading import Read, everything

_NAME = st.text(st.characters(exclude_categories=["Cs"]), max_size=12).map(str.strip)


def read(path: Path, content: str, mapping: ColumnMapping) -> Read:
    path.write_text(content, "utf-8")
    return everything(CsvReader(path, label="in", limits=Limits(), mapping=mapping))


@given(
    columns=st.dictionaries(_NAME, _NAME, max_size=6),
    types=st.dictionaries(_NAME, st.sampled_from(TYPES), max_size=4),
    delimiter=st.none() | st.sampled_from([";", "\t", "|"]),
    encoding=st.none() | st.just("cp1252"),
)
def test_a_mapping_is_read_as_it_was_written(
    columns: dict[str, str], types: dict[str, str], delimiter: str | None, encoding: str | None
) -> None:
    targets = [name for name in columns.values() if name]
    mapping = ColumnMapping(columns, types, delimiter, encoding)
    text = mapping_toml(mapping).encode()
    if len(set(targets)) == len(targets):
        assert read_mapping(text, where="m") == mapping
    else:
        with pytest.raises(Refused):
            read_mapping(text, where="m")


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"mapping = 2",
        b"mapping = true",
        b"mapping = 1\nmore = 1",
        b"mapping = 1\ncolumns = 3",
        b"mapping = 1\n[columns]\na = 1",
        b"mapping = 1\n[attributes]\na = 'colour'",
        b"mapping = 1\ndelimiter = ';;'",
        b"mapping = 1\ndelimiter = '\"'",
        b'mapping = 1\ndelimiter = "\\n"',
        b'mapping = 1\ndelimiter = "\\u0000"',
        b"mapping = 1\nencoding = 3",
        b"mapping = 1\n[columns]\na = 'case_id'\nb = 'case_id'",
        b"mapping = 1\n\xff",
        b"mapping = 1\na = " + b"[" * 5_000,
        b"#" * (1 << 20) + b"#",
    ],
)
def test_what_is_no_mapping_is_refused(text: bytes) -> None:
    with pytest.raises(Refused) as caught:
        read_mapping(text, where="m.toml")
    assert "m.toml" in str(caught.value.where)


@given(raw=st.binary(max_size=60))
def test_no_bytes_get_through_as_anything_but_a_mapping_or_a_refusal(raw: bytes) -> None:
    try:
        found = read_mapping(b"mapping = 1\n" + raw, where="m")
    except Refused as refused:
        assert refused.where  # noqa: PT017 - either way is right
    else:
        assert read_mapping(mapping_toml(found).encode(), where="m") == found


def test_columns_are_renamed_left_out_and_typed(tmp_path: Path) -> None:
    mapping = ColumnMapping(
        {"Fall": "case_id", "Notiz": "", "Land": "country"}, {"Nr": "text", "Gewicht": "number"}
    )
    table = "Fall,Notiz,Land,Nr,Gewicht\nA,=1+1,nl,007,1.50\nB,,,,schwer\n"
    found = read(tmp_path / "a.csv", table, mapping)
    (one,) = found.accepted
    assert (one.facts.case_id, one.facts.country) == ("A", "NL")
    assert one.facts.attributes == {"Nr": "007", "Gewicht": 1.5}
    assert [(problem.line, problem.field) for problem in found.problems] == [(3, "Gewicht")]


def test_two_columns_of_one_meaning_are_refused(tmp_path: Path) -> None:
    fault = read(tmp_path / "a.csv", "case_id,Fall\nA,B\n", ColumnMapping({"Fall": "case_id"})).fault
    assert fault is not None
    assert fault.message == "the column is given twice"


def test_columns_are_guessed_by_name_by_other_names_and_by_content() -> None:
    header = ["Case No", "MD5 Hash", "digest", "kind", "Media-ID", "where", "when", "weight"]
    row = ["EX-1", "0" * 32, "a" * 40, "image/png", "7", "NL", "2026-11-20", "12"]
    mapping, columns = guess(header, [row, row])
    assert {one.name: (one.target, one.why) for one in columns} == {
        "Case No": ("case_id", "other name"),
        "MD5 Hash": ("md5", "other name"),
        "digest": ("sha1", "content"),
        "kind": ("mime_type", "content"),
        "Media-ID": ("media_id", "other name"),
        "where": ("country", "content"),
        "when": ("received", "content"),
        "weight": ("weight", "attribute"),
    }
    assert read_mapping(mapping_toml(mapping).encode(), where="m") == mapping


@given(
    header=st.lists(_NAME | st.sampled_from([*CASE_COLUMNS, *MEDIA_COLUMNS, "Case", "Series"]), max_size=8),
    rows=st.lists(st.lists(st.none() | st.text(max_size=8) | st.integers(), max_size=9), max_size=3),
)
def test_a_guess_gives_each_column_of_ours_once_and_leaves_exact_names(
    header: list[str], rows: list[list[str | int | None]]
) -> None:
    mapping, columns = guess(header, rows)
    known = [one.target for one in columns if one.why != "attribute"]
    assert len(set(known)) == len(known)
    assert all(one.target == one.name.lower() for one in columns if one.why == "name")
    assert [one.name for one in columns] == [name.strip() for name in header]
    assert all(target in known for target in mapping.columns.values())


@pytest.mark.parametrize(
    ("head", "delimiter"),
    [
        ("a;case_id", ";"),
        ("a\tb,c\td", "\t"),
        ('"a,b,c";d;e', ";"),
        ("a|b", "|"),
        ("a", ","),
        ("case_id|x,y", "|"),
    ],
)
def test_the_delimiter_is_found_by_the_first_line(head: str, delimiter: str) -> None:
    assert delimiter_of(head) == delimiter


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        ("text", "7", "7"),
        ("number", "7", 7),
        ("date", "2026-03-01", "2026-03-01"),
        ("truth", "Yes", True),
        ("truth", "false", False),
        ("truth", True, True),
        ("date", "", None),
    ],
)
def test_an_attribute_is_of_the_type_that_is_declared(kind: str, value: Cell, kept: Attribute | None) -> None:
    found = declared("a", value, kind)
    assert (type(found), found) == (type(kept), kept)


@pytest.mark.parametrize(("kind", "value"), [("number", "x"), ("date", "soon"), ("truth", "maybe")])
def test_what_is_not_of_its_type_is_refused(kind: str, value: str) -> None:
    with pytest.raises(FieldFault) as fault:
        declared("a", value, kind)
    assert fault.value.field == "a"
