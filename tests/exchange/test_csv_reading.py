"""Case and media tables as CSV."""

from __future__ import annotations

import codecs
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.case import CaseFacts
from reviewer.exchange.case_list import CsvReader, delimiter_of
from reviewer.exchange.limits import Limits
from tests.exchange.reading import Read, everything

MD5, SHA1, SHA256 = "0" * 31 + "A", "b" * 40, "C" * 64


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "in.csv"


def read_csv(
    path: Path, content: str | bytes, *, limits: Limits | None = None, encoding: str | None = None
) -> Read:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return everything(CsvReader(path, label="in.csv", limits=limits or Limits(), encoding=encoding))


def places(read: Read) -> list[tuple[int | None, int | None, str | None]]:
    return [(problem.record, problem.line, problem.field) for problem in read.problems]


def test_cases_are_read_with_their_facts_and_typed_attributes(path: Path) -> None:
    header = "case_id,source,received,identified_status,country,batch,reference,weight,urgent,empty"
    read = read_csv(path, f"{header}\nS-1,U-07,2026-01-15,unidentified,nl,12,007,1.5,true,\n")
    (one,) = read.accepted
    assert one.item is None
    assert one.facts == CaseFacts(
        "S-1",
        source="U-07",
        received="2026-01-15",
        identified_status="unidentified",
        country="NL",
        attributes={"batch": 12, "reference": "007", "weight": 1.5, "urgent": True},
    )


@pytest.mark.parametrize("first", ["sep=^\n", "SEP=^\r\n", '"sep=^"\r'])
def test_a_line_in_front_names_the_delimiter_and_counts_as_a_line(path: Path, first: str) -> None:
    read = read_csv(path, f"\ufeff{first}case_id^country^x,y\nS-1^NL^1,2\nS-2^XX^\n")
    (one,) = read.accepted
    assert one.facts == CaseFacts("S-1", country="NL", attributes={"x,y": "1,2"})
    assert places(read) == [(2, 4, "country")]


def test_a_line_that_names_the_delimiter_alone_is_no_table(path: Path) -> None:
    read = read_csv(path, "sep=;\n")
    assert read.fault is not None
    assert read.fault.message == "the file is empty"


def test_media_are_read_with_their_case(path: Path) -> None:
    header = "case_id,media_id,md5,sha1,sha256,size,mime_type,created,category,tags,victim_identified"
    row = f"S-1,88120,{MD5},{SHA1},{SHA256},1024,image/jpeg,2026-01-02T03:04:05Z,2,a;b,false"
    item = read_csv(path, f"{header}\n{row}\n").item
    assert (item.media_id, item.md5, item.sha1, item.sha256) == (88120, MD5.lower(), SHA1, SHA256.lower())
    assert (item.size, item.mime_type, item.created) == (1024, "image/jpeg", "2026-01-02T03:04:05Z")
    assert (item.category, item.tags, item.victim_identified) == (2, ("a", "b"), False)


def test_a_row_without_media_number_is_a_case_alone(path: Path) -> None:
    read = read_csv(path, f"case_id,media_id,md5\nS-1,,\nS-1,1,{MD5}\n")
    assert read.pairs == [("S-1", None), ("S-1", 1)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("quote", ["", '"'])
def test_dialects_are_found(path: Path, delimiter: str, end: str, quote: str) -> None:
    rows = (("case_id", "source"), ("S-1", "a"), ("S-2", "b"))
    text = end.join(delimiter.join(f"{quote}{cell}{quote}" for cell in row) for row in rows)
    assert delimiter_of(text) == delimiter
    for ending in ("", end):
        assert read_csv(path, text + ending).pairs == [("S-1", None), ("S-2", None)]


@pytest.mark.parametrize(
    "content",
    [
        "case_id\nÜ-1\n".encode(),
        codecs.BOM_UTF8 + "case_id\nÜ-1\n".encode(),
        "case_id\nÜ-1\n".encode("utf-16"),
        codecs.BOM_UTF16_BE + "case_id\nÜ-1\n".encode("utf-16-be"),
    ],
)
def test_encodings_are_found_by_their_mark(path: Path, content: bytes) -> None:
    assert read_csv(path, content).pairs == [("Ü-1", None)]


def test_another_encoding_is_read_where_it_is_named(path: Path) -> None:
    content = "case_id,source\nS-1,ok\nÜ-1,no\n".encode("latin-1")
    read = read_csv(path, content)
    assert places(read) == [(None, 3, None)]
    assert "UTF-8" in read.problems[0].message
    assert read_csv(path, content, encoding="latin-1").pairs == [("S-1", None), ("Ü-1", None)]


def test_quoted_line_ends_stay_in_their_cell_and_lines_are_still_counted(path: Path) -> None:
    read = read_csv(path, 'case_id,remark\nS-1,"two\nlines"\nS-2,x,y\n')
    assert read.accepted[0].facts.attributes == {"remark": "two\nlines"}
    assert places(read) == [(2, 4, None)]


def test_formulas_and_direction_marks_are_kept_as_text(path: Path) -> None:
    read = read_csv(path, "case_id,remark\n=1+1,\u202egnp\n")
    assert read.pairs == [("=1+1", None)]
    assert read.accepted[0].facts.attributes == {"remark": "\u202egnp"}


def test_a_header_alone_holds_nothing(path: Path) -> None:
    read = read_csv(path, "case_id,source\n")
    assert (read.accepted, read.problems) == ([], [])


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ("", None),
        ("\n\n", None),
        ("id,source\nS-1,a\n", "case_id"),
        ("case_id,source,Source\nS-1,a,b\n", "source"),
        ("case_id,note,NOTE\nS-1,a,b\n", "NOTE"),
        ("case_id,\nS-1,a\n", None),
        ("case_id,md5\nS-1,x\n", "media_id"),
        ("case_id," + ",".join(f"c{n}" for n in range(1000)) + "\n", None),
        ('case_id,source\nS-1,"a"b\n', None),
        ('case_id,source\nS-1,"never closed\n', None),
        (b"\x00\x01\x02\xff", None),
    ],
)
def test_a_table_that_cannot_be_one_is_a_fault_of_the_file(
    path: Path, content: str | bytes, field: str | None
) -> None:
    fault = read_csv(path, content).fault
    assert fault is not None
    assert fault.field == field
    assert fault.message


@pytest.mark.parametrize(
    ("cells", "fields"),
    [
        ({"case_id": ""}, ["case_id"]),
        ({"case_id": "x" * 256}, ["case_id"]),
        ({"received": "2026-02-30"}, ["received"]),
        ({"country": "XX"}, ["country"]),
        ({"media_id": "-1"}, ["media_id"]),
        ({"media_id": "9223372036854775808"}, ["media_id"]),
        ({"media_id": "1.0"}, ["media_id"]),
        ({"media_id": ""}, ["media_id"]),
        ({"media_id": "2"}, ["media_id"]),
        ({"md5": "12"}, ["md5"]),
        ({"size": "-5"}, ["size"]),
        ({"size": "1e3"}, ["size"]),
        ({"created": "31/12/2026"}, ["created"]),
        ({"category": "x"}, ["category"]),
        ({"md5": "12", "size": "-5", "country": "QQ"}, ["country", "md5", "size"]),
        ({"source": "a\0b"}, [None]),
    ],
)
def test_each_wrong_cell_is_named(path: Path, cells: dict[str, str], fields: list[str | None]) -> None:
    good = {"case_id": "S-1", "source": "", "received": "", "country": "NL", "media_id": "1"}
    good |= {"md5": MD5, "size": "5", "created": "", "category": "1"}
    rows = [good | {"media_id": "2"}, good | cells, good | {"media_id": "3"}]
    text = "\n".join([",".join(good), *(",".join(row.values()) for row in rows)])
    read = read_csv(path, text)
    assert sorted(places(read), key=str) == sorted(((2, 3, field) for field in fields), key=str)
    assert [pair[1] for pair in read.pairs] == [2, 3]


@pytest.mark.parametrize("row", ["S-2", "S-2,a,b", '"S-2,a"'])
def test_a_ragged_row_is_refused_with_its_line(path: Path, row: str) -> None:
    read = read_csv(path, f"case_id,source\nS-1,a\n{row}\nS-3,c\n")
    assert places(read) == [(2, 3, None)]
    assert read.pairs == [("S-1", None), ("S-3", None)]
    assert read.refused[0].text == row


def test_a_cell_beyond_the_limit_is_refused(path: Path) -> None:
    fault = read_csv(path, "case_id,x\nS-1," + "y" * 5000 + "\n", limits=Limits(string=4000)).fault
    assert fault is not None
    assert (fault.line, "4,000" in fault.message) == (2, True)


def test_an_endless_line_is_refused_without_being_read(path: Path) -> None:
    path.write_bytes(b"case_id\n")
    with path.open("r+b") as file:
        file.truncate(3 << 30)
    lines = CsvReader(path, label="in.csv", limits=Limits())
    fault = everything(lines).fault
    assert fault is not None
    assert fault.line == 2
    assert "4 MiB" in fault.message


@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=8),
            min_size=2,
            max_size=2,
        ),
        max_size=6,
    )
)
def test_any_table_is_read_or_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "in.csv"
    text = "case_id,remark\n" + "".join(f"{','.join(row)}\n" for row in rows)
    read = read_csv(path, text)
    assert all(problem.message for problem in read.problems)


@pytest.mark.parametrize("seed", range(4))
def test_mutated_tables_never_raise_anything_else(path: Path, seed: int) -> None:
    rng = random.Random(seed)
    base = f'case_id,media_id,md5,size\nS-1,1,{MD5},5\n"S-2",2,{MD5},\nS-3,,,\n'.encode()
    for _ in range(80):
        content = bytearray(base)
        for _ in range(rng.randrange(1, 5)):
            content[rng.randrange(len(content))] = rng.choice(b'",;\n\r\t\x00\xff\xe2A0-')
        read = read_csv(path, bytes(content))
        assert all(problem.message and len(problem.found or "") <= 80 for problem in read.problems)
