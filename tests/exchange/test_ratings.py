"""Wide tables of ratings from any tool: what is read, and the words in which the rest is refused."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import NotFound, Refused
from reviewer.exchange.limits import Limits
from reviewer.exchange.rating_cells import NOT_CODED
from reviewer.exchange.ratings import Level, RatingsRefused, RatingsTable, read_ratings

LEVELS: tuple[Level, ...] = ("nominal", "ordinal", "interval", "ratio")
SET: Level = "set"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ratings.csv"


def read(file: Path, text: str, level: Level = "nominal", *categories: str) -> RatingsTable:
    file.write_text(text, encoding="utf-8")
    return read_ratings(file, level=level, categories=categories or None)


def refusal(file: Path, text: str, level: Level = "nominal", *categories: str) -> str:
    with pytest.raises(RatingsRefused) as caught:
        read(file, text, level, *categories)
    return str(caught.value)


def column(table: RatingsTable, reviewer: int) -> list[object]:
    """The reviewer's values in order, None = not coded."""
    return [None if code == NOT_CODED else table.values[code] for code in table.codes[reviewer]]


def test_reads_units_reviewers_and_missing_cells(file: Path) -> None:
    table = read(file, "unit,Ada,Ben\n1,a,b\n2,,b\n3,a,\n", "nominal", "b", "a", "c")
    assert table.reviewers == ("Ada", "Ben")
    assert table.units == 3
    assert table.categories == ("b", "a", "c")
    assert table.declared
    assert column(table, 0) == ["a", None, "a"]
    assert column(table, 1) == ["b", "b", None]


def test_undeclared_categories_are_those_found_and_sorted(file: Path) -> None:
    assert read(file, "u,A,B\n1,mid,low\n2,high,low\n").categories == ("high", "low", "mid")
    numbers = read(file, "u,A,B\n1,10,9\n2,-1,2.5\n", "interval")
    assert numbers.categories == ("-1", "2.5", "9", "10")
    assert not numbers.declared
    assert [numbers.categories[numbers.order[code]] for code in numbers.codes[0]] == ["10", "-1"]


@pytest.mark.parametrize("level", LEVELS)
def test_numbers_are_the_same_however_they_are_written(file: Path, level: Level) -> None:
    table = read(file, "u,A,B\n1,1,1.0\n2,02,2\n", level)
    assert table.categories == ("1", "2")
    places = [[table.order[code] for code in codes] for codes in table.codes]
    assert places == [[0, 1], [0, 1]]
    declared = read(file, "u,A,B\n1,1,1.0\n2,2.0,2\n", level, "1", "2")
    assert [list(codes) for codes in declared.codes] == [[0, 1], [0, 1]]


def test_the_empty_set_is_not_a_missing_one(file: Path) -> None:
    table = read(file, "u,A,B\n1,{},\n2,a;b,b;a\n3, a ,{}\n", "set")
    assert column(table, 0) == [frozenset(), frozenset("ab"), frozenset("a")]
    assert column(table, 1) == [None, frozenset("ab"), frozenset()]
    assert table.categories == ("a", "b")
    assert read(file, "u,A,B\n1,{},a\n", "set", "b", "a").categories == ("b", "a")


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    ],
)
def test_utf8_and_utf16_with_a_mark_are_read(file: Path, encode: object) -> None:
    assert callable(encode)
    file.write_bytes(encode("u,Zoë,Bjørn\n1,ä,ö\n"))
    table = read_ratings(file, level="nominal")
    assert table.reviewers == ("Zoë", "Bjørn")
    assert table.categories == ("ä", "ö")


def test_another_encoding_is_read_when_it_is_named(file: Path) -> None:
    file.write_bytes("u,A,B\n1,ä,ö\n".encode("latin-1"))
    with pytest.raises(RatingsRefused, match="not valid UTF-8"):
        read_ratings(file, level="nominal")
    assert read_ratings(file, level="nominal", encoding="latin-1").categories == ("ä", "ö")
    for name in ("martian", "hex", "rot13", "idna"):
        with pytest.raises(Refused, match="no such encoding"):
            read_ratings(file, level="nominal", encoding=name)


@pytest.mark.parametrize("mark", [",", "\t", ";"])
def test_comma_tab_and_semicolon_divide_columns(file: Path, mark: str) -> None:
    table = read(file, "u,A,B\r\n1,x,y\r\n".replace(",", mark))
    assert table.reviewers == ("A", "B")
    assert column(table, 1) == ["y"]


def test_quoted_cells_and_blank_lines_are_read(file: Path) -> None:
    table = read(file, 'u,"A, the first",B\n\n1,"a,b","say ""x"""\n\n')
    assert table.reviewers == ("A, the first", "B")
    assert (column(table, 0), column(table, 1)) == (["a,b"], ['say "x"'])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("u,A,B\n1,a\n", "line 2: a row of another length; found 2 cells; expected 3 cells"),
        ("u,A,B\n1,a,b,c\n", "found 4 cells"),
        ("u,A,B\n1,a,b\n1,a,b\n", "line 3: the unit is given twice"),
        ("u,A,B\nx,a,b\nx,a,b\n", "line 3: the unit is given twice"),
        ("u,A,B\n ,a,b\n", "line 2: the unit has no id"),
        ("u,A,A\n1,a,b\n", "field A: the reviewer is given twice"),
        ("u,A,\n1,a,b\n", "column 3 has no name"),
        ("u,A\n1,a\n", "agreement needs two reviewers; found one reviewer"),
        ("u\n1\n", "agreement needs two reviewers; found no reviewer"),
        ("", "agreement needs two reviewers"),
        ("u,A,B\n", "no unit"),
        ('u,A,B\n1,"a,b\n', "not well-formed CSV"),
    ],
)
def test_tables_that_are_not_ratings_are_refused_by_line(file: Path, text: str, words: str) -> None:
    assert words in refusal(file, text)


def test_unknown_categories_are_named_with_line_and_reviewer(file: Path) -> None:
    words = refusal(file, "u,A,B\n1,a,x\n2,y,a\n", "nominal", "a", "b")
    assert "line 2, field B: unknown category; found x; expected one of a, b, or an empty cell" in words
    assert "line 3, field A: unknown category; found y" in words


@pytest.mark.parametrize("level", ["interval", "ratio"])
@pytest.mark.parametrize("cell", ["high", "nan", "inf", "1_000", "1,5"])
def test_text_in_a_numeric_level_is_refused(file: Path, level: Level, cell: str) -> None:
    words = refusal(file, f'u,A,B\n1,1,"{cell}"\n', level)
    assert "line 2, field B: text in a numeric level" in words
    assert "text in a numeric level" in refusal(file, "u,A,B\n1,1,2\n", level, "1", "2", "many")


@pytest.mark.parametrize(
    ("cell", "words"),
    [("a;{}", "the empty set among flags"), ("a;;b", "a flag without a name"), ("z", "unknown flag")],
)
def test_sets_that_contradict_themselves_are_refused(file: Path, cell: str, words: str) -> None:
    assert f"line 2, field B: {words}" in refusal(file, f"u,A,B\n1,a,{cell}\n", "set", "a", "b")


@pytest.mark.parametrize(
    ("level", "categories", "words"),
    [
        ("nominal", ("a", "a"), "declared twice"),
        ("nominal", ("a", ""), "without a name"),
        ("ordinal", ("1", "1.0"), "a number is declared twice"),
        ("nominal", ("",), "no category is declared"),
        ("set", ("a", "{}"), "not a flag"),
        ("set", ("a;b",), "not a flag"),
        ("set", ("a", "a"), "declared twice"),
        ("set", ("",), "no flag is declared"),
    ],
)
def test_declarations_that_cannot_be_meant_are_refused(
    file: Path, level: Level, categories: tuple[str, ...], words: str
) -> None:
    assert words in refusal(file, "u,A,B\n1,a,a\n", level, *categories)


def test_many_problems_are_counted_and_the_first_ones_shown(file: Path) -> None:
    rows = "".join(f"{unit},x,a\n" for unit in range(500))
    with pytest.raises(RatingsRefused) as caught:
        read(file, f"u,A,B\n{rows}", "nominal", "a")
    assert caught.value.total == 500
    assert len(caught.value.problems) == 100
    assert "and 490 more" in str(caught.value)


def test_free_text_is_not_taken_for_categories(file: Path) -> None:
    rows = "".join(f"{unit},note {unit},note\n" for unit in range(1_500))
    assert "more than 1,000 different categories" in refusal(file, f"u,A,B\n{rows}")


def test_more_than_a_thousand_declared_categories_are_refused(file: Path) -> None:
    declared = tuple(str(number) for number in range(1_001))
    assert "more than 1,000 different categories" in refusal(file, "u,A,B\n1,1,2\n", "nominal", *declared)


def test_blank_cells_are_missing_and_many_different_sets_are_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert column(read(file, "u,A,B\n1, ,a\n", "set"), 0) == [None]
    assert column(read(file, "u,A,B\n1, ,a\n"), 0) == [None]
    monkeypatch.setattr("reviewer.exchange.rating_cells.MOST_SETS", 2)
    assert "more than 2 different sets" in refusal(file, "u,A,B\n1,a,b\n2,a;b,a\n", "set")


def test_limits_are_named(file: Path) -> None:
    file.write_text(f"u,A,B\n1,{'x' * 99},b\n", encoding="utf-8")
    with pytest.raises(RatingsRefused, match="a cell longer than 50 characters"):
        read_ratings(file, level="nominal", limits=Limits(string=50))
    file.write_text("u,A,B,C\n1,a,b,c\n", encoding="utf-8")
    with pytest.raises(RatingsRefused, match="more than 2 reviewers"):
        read_ratings(file, level="nominal", limits=Limits(columns=2))


def test_a_missing_file_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        read_ratings(tmp_path / "nothing.csv", level="nominal")
    with pytest.raises(NotFound):
        read_ratings(tmp_path, level="nominal")


CELLS = st.sampled_from(["", "a", "b", "c", "1", "2.0"])


@given(rows=st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=30))
def test_every_cell_comes_back(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    file = tmp_path_factory.mktemp("drawn") / "ratings.csv"
    text = "".join(f"{unit},{','.join(row)}\n" for unit, row in enumerate(rows))
    table = read(file, f"unit,A,B,C\n{text}")
    assert table.units == len(rows)
    for reviewer in range(3):
        assert column(table, reviewer) == [row[reviewer] or None for row in rows]


@given(raw=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_words(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    file = tmp_path_factory.mktemp("drawn") / "ratings.csv"
    file.write_bytes(b"u,A,B\n" + raw)
    for level in (*LEVELS, SET):
        assert len(lengths(file, level)) <= 1


def lengths(file: Path, level: Level) -> set[int]:
    """How many units there are and how many codes each reviewer has; nothing where the table is refused."""
    try:
        table = read_ratings(file, level=level)
    except RatingsRefused:
        return set()
    return {table.units, *(len(codes) for codes in table.codes)}
