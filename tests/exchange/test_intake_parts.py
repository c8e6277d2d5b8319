"""The smaller pieces of reading: sets of numbers, lines, values, JSON lines, problems."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange.attributes import attribute
from reviewer.exchange.id_set import IdSet
from reviewer.exchange.json_lines import JsonLinesReader
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault, Problem, ProblemList, glimpse
from reviewer.exchange.text_lines import TextLines
from reviewer.exchange.values import moment, names
from tests.exchange.reading import Read, everything

_NUMBERS = st.integers(0, 2**63 - 1) | st.integers(0, 40_000) | st.integers(10**12, 10**12 + 500)


@given(st.lists(_NUMBERS, max_size=400), st.integers(0, 60_000))
def test_an_id_set_says_what_a_set_says(numbers: list[int], dense: int) -> None:
    ids, known = IdSet(), set[int]()
    for number in [*numbers, *range(dense, dense + 120), *numbers]:
        assert (number in ids) == (number in known)
        assert ids.add(number) == (number not in known)
        known.add(number)


def test_many_numbers_are_put_in_together_or_not_at_all() -> None:
    ids = IdSet()
    assert ids.add_all(list(range(0, 60_000, 3)))
    assert not ids.add_all([1, 2, 3])
    assert 1 not in ids
    assert not ids.add_all([7, 7])
    assert 7 not in ids
    with pytest.raises(FieldFault):
        ids.claim("MediaID", 3)


@given(st.lists(st.text(st.sampled_from("ab\r\né"), max_size=9), max_size=60), st.booleans())
def test_lines_are_those_that_python_reads(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str], marked: bool
) -> None:
    path = tmp_path_factory.mktemp("lines") / "in.csv"
    text = "".join(pieces)
    path.write_bytes(text.encode("utf-8-sig" if marked else "utf-8"))
    lines = TextLines(path, label="in.csv", limits=Limits())
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(lines) == list(file)
    lines.close()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("0", 0),
        ("-7", -7),
        ("007", "007"),
        ("1.5", 1.5),
        ("1.50", "1.50"),
        ("1e5", "1e5"),
        ("nan", "nan"),
        ("true", True),
        ("True", "True"),
        ("=1", "=1"),
        ("9" * 30, "9" * 30),
        (" x ", " x "),
    ],
)
def test_an_attribute_is_a_number_only_where_nothing_is_lost(text: str, value: object) -> None:
    found = attribute(text)
    assert (found, type(found)) == (value, type(value))


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    try:
        kept = moment("created", text)
    except FieldFault:
        return
    assert kept is None or moment("created", kept) == kept


@given(st.text(max_size=40))
def test_names_are_trimmed_and_each_stands_once(text: str) -> None:
    found = names(text)
    assert len(set(found)) == len(found)
    assert all(name == name.strip() and name for name in found)


def test_a_list_of_problems_keeps_some_and_counts_all() -> None:
    problems = ProblemList(cap=2)
    problems.extend(Problem("f", "m", record=number) for number in range(5))
    assert (len(list(problems)), problems.total, bool(problems)) == (2, 5, True)


def test_a_problem_says_where_it_is() -> None:
    problem = Problem("f.csv", "too long", record=3, line=4, field="md5", found="x", expected="y")
    assert str(problem) == "f.csv, record 3, line 4, field md5: too long; found x; expected y"
    assert list(problem.to_json()) == ["file", "record", "line", "field", "found", "expected", "message"]


@given(st.text(max_size=300) | st.binary(max_size=300) | st.integers() | st.none())
def test_a_glimpse_is_short_and_printable(value: object) -> None:
    shown = glimpse(value)
    assert len(shown) <= 80
    assert shown.isprintable()


def read_lines(path: Path, text: str) -> Read:
    path.write_text(text, "utf-8")
    return everything(JsonLinesReader(path, label="in.jsonl", limits=Limits()))


def test_json_lines_mean_what_the_columns_of_a_table_mean(tmp_path: Path) -> None:
    text = '{"case_id": "S-1", "country": "NL", "batch": 7}\n\n{"case_id": 5, "media_id": 1, "size": "12"}\n'
    read = read_lines(tmp_path / "in.jsonl", text)
    assert read.pairs == [("S-1", None), ("5", 1)]
    assert read.accepted[0].facts.attributes == {"batch": 7}


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("not json", None),
        ("[]", None),
        ('{"source": "a"}', "case_id"),
        ('{"case_id": "S-1", "case_id": "S-2"}', "case_id"),
        ('{"case_id": "S-1", "Case_ID": "S-2"}', None),
        ('{"case_id": "S-1", "x": {}}', "x"),
        ('{"case_id": "S-1", "x": NaN}', "x"),
        ('{"case_id": 1.5}', "case_id"),
        ('{"case_id": "S-1", "media_id": 1.5}', "media_id"),
        ('{"case_id": "S-1", "media_id": 3, "victim_identified": 1}', "victim_identified"),
    ],
)
def test_a_bad_line_is_refused_and_the_next_is_read(tmp_path: Path, line: str, field: str | None) -> None:
    read = read_lines(tmp_path / "in.jsonl", f'{{"case_id": "S-0"}}\n{line}\n{{"case_id": "S-9"}}\n')
    assert [(problem.record, problem.line, problem.field) for problem in read.problems] == [(2, 2, field)]
    assert [pair[0] for pair in read.pairs] == ["S-0", "S-9"]
