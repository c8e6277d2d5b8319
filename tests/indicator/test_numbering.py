"""Answers as numbers: the same number for the same code of a variable, one record for the same texts."""

from __future__ import annotations

import pyarrow as pa

from reviewer.indicator import axes
from reviewer.indicator.engine.book import Book, Slots
from reviewer.indicator.engine.numbering import Numbered, Numbering
from reviewer.indicator.engine.packed import COLUMNS

BOOK = Book(
    frozenset({"d"}),
    {"severity": ["posing", "assault"], "theme": ["sadism", "other"]},
    frozenset({"theme"}),
)
AT = "2026-03-01T10:00:00.000000Z"


def numbered(*rows: tuple[str, str, str, str, str], package: int = 0, first: int = 0) -> Numbered:
    """Rows of (project, case, codebook, variable, code)."""
    cells = [(*row[:4], "answered", row[4], AT) for row in rows]
    columns = {name: pa.array([row[at] for row in cells], pa.string()) for at, name in enumerate(COLUMNS)}
    slots = Slots((axes.SEVERITY, axes.THEME))
    return Numbering.of(BOOK, slots).apply(pa.table(columns), package, first)


def test_rows_of_the_same_texts_are_one_record() -> None:
    found = numbered(
        ("p", "a", "d", "severity", "posing"),
        ("p", "a", "other", "severity", "posing"),
        ("q", "a", "d", "severity", "posing"),
        ("p", "a", "d", "theme", "other"),
        package=3,
        first=10,
    )
    assert found.answers.column("record").to_pylist() == [10, 11, 12, 10]
    assert found.records.select(["record", "package", "project", "codebook", "known"]).to_pylist() == [
        {"record": 10, "package": 3, "project": "p", "codebook": "d", "known": 1},
        {"record": 11, "package": 3, "project": "p", "codebook": "other", "known": 0},
        {"record": 12, "package": 3, "project": "q", "codebook": "d", "known": 1},
    ]


def test_a_code_that_the_variable_does_not_have_is_below_nought_and_no_code_is_null() -> None:
    codes = numbered(
        ("p", "a", "d", "severity", "posing"),
        ("p", "b", "d", "severity", "sadism"),
        ("p", "c", "d", "severity", ""),
        ("p", "d", "d", "theme", "sadism"),
    ).answers.column("code")
    known, unheard, nothing, other = codes.to_pylist()
    assert unheard < 0 <= known != other
    assert nothing is None


def test_a_code_said_again_counts_once_in_its_set() -> None:
    rows = [("p", "a", "d", "theme", code) for code in ("sadism", "other", "sadism")]
    bits = numbered(*rows, ("p", "b", "d", "theme", "sadism")).answers.column("bit").to_pylist()
    assert bits[2] == 0
    assert bits[0] == bits[3] > 0
    assert bits[1] > 0


def test_questions_that_are_not_counted_are_left_out() -> None:
    found = numbered(("p", "a", "d", "a_number", "7"))
    assert (found.answers.num_rows, found.records.num_rows) == (0, 0)
