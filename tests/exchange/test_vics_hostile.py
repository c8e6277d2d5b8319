"""Hostile and broken VICS: refused with record, line and field, without a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reviewer.exchange.limits import Limits
from tests.exchange.reading import Read, cases_20, hash_set_20, media, read_vics

_MARK = '"@@"'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "in.json"


def with_raw(value: str | bytes, *, before: int = 3, member: str = "Comments") -> bytes:
    """A hash set whose record number before + 1 has this raw value."""
    records = [media(n) for n in range(1, before + 1)] + [media(before + 1, **{member: "@@"}), media(9999)]
    raw = value.encode() if isinstance(value, str) else value
    return hash_set_20(*records).encode().replace(_MARK.encode(), raw)


def only_problem(read: Read) -> tuple[int | None, str | None, str]:
    (problem,) = read.problems
    return problem.record, problem.field, problem.message


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ("NaN", "Comments"),
        ("Infinity", "Comments"),
        ("1" + "0" * 400, "Comments"),
        ("1e400", "Comments"),
        ("18446744073709551616", "Comments"),
        ('"half \\ud800 a pair"', "Comments"),
        ('"\\udc00"', "Comments"),
        ('"a\\u0000b"', "Comments"),
        (b'"\xff\xfe"', None),
        (b'"\xed\xa0\x80"', None),
        ("[" * 200 + "]" * 200, None),
        ("true", "Comments"),
        ('{"a": 1}', "Comments"),
        ('"x", "Comments": "y"', "Comments"),
        ('"x", "MD5": "00000000000000000000000000000009"', "MD5"),
        ('"x", "Vendor": {"a": 1, "a": 2}', "a"),
        ('"x", "MediaFiles": [{"FileName": "a", "FileName": "b"}]', "FileName"),
    ],
)
@pytest.mark.parametrize("before", [0, 3, 900])
def test_one_bad_record_is_named_and_the_others_are_read(
    path: Path, raw: str | bytes, field: str | None, before: int
) -> None:
    read = read_vics(path, with_raw(raw, before=before))
    assert only_problem(read)[:2] == (before + 1, field)
    assert [pair[1] for pair in read.pairs] == [*range(1, before + 1), 9999]


@pytest.mark.parametrize(
    ("members", "field"),
    [
        ({"MediaID": -1}, "MediaID"),
        ({"MediaID": 2**63}, "MediaID"),
        ({"MediaID": None}, "MediaID"),
        ({"MediaID": "7"}, "MediaID"),
        ({"MediaID": 1.5}, "MediaID"),
        ({"MediaID": True}, "MediaID"),
        ({"MediaID": 1}, "MediaID"),
        ({"MD5": "12"}, "MD5"),
        ({"MD5": "z" * 32}, "MD5"),
        ({"MD5": 5}, "MD5"),
        ({"SHA1": "a" * 39}, "SHA1"),
        ({"AlternativeHashes": [{"HashName": "SHA1", "HashValue": "q"}]}, "AlternativeHashes.HashValue"),
        ({"MediaSize": -5}, "MediaSize"),
        ({"MediaSize": "12 kB"}, "MediaSize"),
        ({"MediaSize": "9" * 30}, "MediaSize"),
        ({"Category": "none"}, "Category"),
        ({"Category": -1}, "Category"),
        ({"VictimIdentified": "maybe"}, "VictimIdentified"),
        ({"VictimIdentified": 1}, "VictimIdentified"),
        ({"Series": 5}, "Series"),
        ({"Series": "x" * 256}, "Series"),
        ({"Series": "a\nb"}, "Series"),
        ({"MediaFiles": {}}, "MediaFiles"),
        ({"MediaFiles": [{"Created": "no"}]}, "MediaFiles.Created"),
    ],
)
def test_a_wrong_member_is_named_with_what_was_found(
    path: Path, members: dict[str, object], field: str
) -> None:
    records = [media(1), media(2), {**media(3), **members}, media(4)]
    read = read_vics(path, cases_20(*records))
    (problem,) = read.problems
    assert (problem.record, problem.field, problem.file) == (3, field, "in.json")
    assert len(problem.found or "") <= 80
    assert [pair[1] for pair in read.pairs] == [1, 2, 4]


def test_everything_that_is_wrong_with_a_record_is_listed(path: Path) -> None:
    wrong = {"MD5": "x", "MediaSize": -1, "DateUpdated": "no", "VictimIdentified": "?"}
    read = read_vics(path, cases_20({**media(1), **wrong}))
    assert [problem.field for problem in read.problems] == [
        "MD5",
        "DateUpdated",
        "MediaSize",
        "VictimIdentified",
    ][: len(read.problems)] or {problem.field for problem in read.problems} == {
        "MD5",
        "DateUpdated",
        "MediaSize",
        "VictimIdentified",
    }
    assert len(read.refused) == 1


def test_a_record_without_number_is_refused(path: Path) -> None:
    (problem,) = read_vics(path, cases_20({"MD5": "0" * 32})).problems
    assert (problem.field, problem.message) == ("MediaID", "missing")


@pytest.mark.parametrize("wrong", ["7", '"text"', "null", "[]", "[[]]"])
def test_a_list_element_that_is_no_record_is_refused(path: Path, wrong: str) -> None:
    text = f'{{"value": [{{"MediaID": 1}}, {wrong}, {{"MediaID": 2}}]}}'
    read = read_vics(path, text)
    assert [problem.record for problem in read.problems] == [2]
    assert [pair[1] for pair in read.pairs] == [1, 2]


def test_the_same_number_twice_is_refused_however_far_apart(path: Path) -> None:
    records = [media(n) for n in (*range(1, 3000), 5)]
    (problem,) = read_vics(path, cases_20(*records)).problems
    assert (problem.record, problem.field, problem.found) == (3000, "MediaID", "5")


def test_the_line_of_a_refused_record_is_told(path: Path) -> None:
    document = json.loads(cases_20(media(1), media(2, MD5="x")))
    text = json.dumps(document, indent=2)
    (problem,) = read_vics(path, text).problems
    line = problem.line
    assert line is not None
    assert '"MediaID": 2' in "\n".join(text.splitlines()[line - 1 : line + 1])


@pytest.mark.parametrize("limit", [3, 17, 40, 120, 200])
def test_a_file_that_was_cut_off_is_a_fault_of_the_file(path: Path, limit: int) -> None:
    text = cases_20(media(1), media(2))
    read = read_vics(path, text[:limit])
    assert read.fault is not None
    assert "cut off" in read.fault.message


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "null",
        "[]",
        '"text"',
        "{}",
        '{"value": {}}',
        '{"value": 5}',
        '{"value": [], "value": []}',
        '{"other": []}',
        '{"value": [{"MediaID": 1,}]}',
        '{"value": [{"MediaID": 1} {"MediaID": 2}]}',
        '{"value": [{"MediaID": 1}]} {}',
        '{"value": [{"MediaID": 01}]}',
        '{"value": [{"MediaID": 1]}',
        "{'value': []}",
        '{"value": [{"Media": {}}]}',
        '{"value": [{"Media": 5}]}',
        '{"Cases": [{"Media": [], "Media": []}]}',
        '{"Cases": [{"CaseNumber": {}, "Media": [{"MediaID": 1}]}]}',
        '{"Cases": [{"CaseNumber": true, "Media": [{"MediaID": 1}]}]}',
        '{"@odata.context": 5, "value": []}',
        '{"@odata.context": "elsewhere", "value": []}',
        '{"value": [], "x": NaN}',
        '{"value": [], "x": 1' + "0" * 400 + "}",
        '{"value": [], "x": ' + "[" * 100 + "]" * 100 + "}",
        "{" * 2000,
        "[" * 100000,
        '{"value": ' + "[" * 100000,
        '{"a":' * 5000,
    ],
)
def test_what_is_no_vics_file_is_a_fault_of_the_file(path: Path, text: str) -> None:
    read = read_vics(path, text)
    assert read.fault is not None
    assert read.fault.message
    assert read.fault.line == 1


def test_broken_utf_16_is_a_fault_of_the_file(path: Path) -> None:
    read = read_vics(path, b"\xff\xfe" + cases_20(media(1)).encode("utf-16-le") + b"\x00\xd8x")
    assert read.fault is not None


def test_text_longer_than_the_limit_is_refused_by_its_record(path: Path) -> None:
    limits = Limits(string=5000)
    read = read_vics(path, cases_20(media(1), media(2, Comments="x" * 5001), media(3)), limits)
    record, field, message = only_problem(read)
    assert (record, field) == (2, "Comments")
    assert "5,000" in message


def test_text_of_more_than_a_mebibyte_is_refused(path: Path) -> None:
    read = read_vics(path, cases_20(media(1), media(2, Comments="x" * ((1 << 20) + 1)), media(3)))
    assert only_problem(read) == (2, "Comments", "text longer than 1 MiB")
    assert [pair[1] for pair in read.pairs] == [1, 3]


def test_a_record_beyond_all_measure_ends_the_reading(path: Path) -> None:
    limits = Limits(record=100_000)
    read = read_vics(path, cases_20(media(1), media(2, Comments="x" * 200_000), media(3)), limits)
    assert read.fault is not None
    assert "100,000" in read.fault.message


def test_nesting_up_to_the_limit_is_read(path: Path) -> None:
    deep = json.loads("[" * 58 + "]" * 58)
    assert len(read_vics(path, cases_20(media(1, Vendor=deep))).accepted) == 1
    deeper = json.loads("[" * 70 + "]" * 70)
    assert "64" in only_problem(read_vics(path, cases_20(media(1, Vendor=deeper))))[2]


def test_what_was_found_is_shown_escaped_and_short(path: Path) -> None:
    found = read_vics(path, cases_20(media(1, MD5="\u202eabc\x1b[31m" + "x" * 500))).problems[0].found
    assert found is not None
    assert len(found) <= 80
    assert found.isprintable()


def test_direction_marks_in_text_are_kept(path: Path) -> None:
    item = read_vics(path, cases_20(media(1, Comments="\u202egnp.exe"))).item
    assert item.comments == "\u202egnp.exe"


def test_a_formula_is_kept_as_text(path: Path) -> None:
    assert read_vics(path, cases_20(media(1, Series="=1+1"))).pairs == [("=1+1", 1)]
