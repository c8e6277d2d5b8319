"""The tables of a package: what was written is read, and what says it is larger than it can be is not."""

from __future__ import annotations

import csv
import io
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange.package import tables
from reviewer.exchange.package.rows import SHAPES, TASKS, WORDS
from reviewer.exchange.package.tables import TableFault, csv_chunks, parquet_chunks, read_table

TASK = st.tuples(st.text(st.characters(exclude_categories=["Cs"])), st.integers(-(2**63), 2**63 - 1))


def parquet(rows: list[tuple[object, ...]]) -> bytes:
    return b"".join(parquet_chunks(TASKS, rows))


def large(words: list[str], **options: Any) -> bytes:
    """A table of words by another program."""
    columns = [pa.field(one.name, pa.string(), nullable=False) for one in WORDS.columns]
    sink = io.BytesIO()
    table = pa.Table.from_arrays([pa.array(words)] * 3, schema=pa.schema(columns))
    pq.write_table(table, sink, compression="zstd", **options)
    return sink.getvalue()


@given(st.lists(TASK, max_size=20))
def test_what_was_written_is_read(rows: list[tuple[object, ...]]) -> None:
    content = parquet(rows)
    assert list(read_table(TASKS, content)) == rows
    assert list(read_table(TASKS, content, rows=len(rows))) == rows
    assert parquet(rows) == content


@given(st.lists(TASK, max_size=20))
def test_the_csv_says_the_same(rows: list[tuple[object, ...]]) -> None:
    text = b"".join(csv_chunks(TASKS, rows)).decode("utf-8")
    read = list(csv.reader(io.StringIO(text, newline="")))
    assert read[0] == [one.name for one in TASKS.columns]
    assert [(name.removeprefix("'"), int(round_.removeprefix("'"))) for name, round_ in read[1:]] == [
        (str(name).removeprefix("'"), round_) for name, round_ in rows
    ]


def test_tables_without_rows_are_tables() -> None:
    for shape in SHAPES.values():
        content = b"".join(parquet_chunks(shape, []))
        assert list(read_table(shape, content, rows=0)) == []


def test_other_columns_and_other_counts_are_faults() -> None:
    content = parquet([("a", 1), ("b", 2)])
    for rows in (0, 1, 3):
        with pytest.raises(TableFault):
            list(read_table(TASKS, content, rows=rows))
    with pytest.raises(TableFault):
        list(read_table(WORDS, content))
    for cut in (b"", b"PAR1", content[:-1], content[:100], content[100:]):
        with pytest.raises(TableFault):
            list(read_table(TASKS, cut))


def test_a_table_that_unpacks_to_much_more_than_it_is_is_a_fault() -> None:
    """Seventy million of one letter pack to some thousand bytes; the fault comes before they are unpacked."""
    bomb = large([f"{number:02}" + "x" * (1 << 20) for number in range(70)], use_dictionary=False)
    assert len(bomb) < 1 << 17
    with pytest.raises(TableFault):
        list(read_table(WORDS, bomb))


def test_a_table_of_more_rows_than_any_has_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """A million times one word take no room at all in the file."""
    bomb = large(["x"] * 1_000_000)
    assert len(bomb) < 1 << 13
    monkeypatch.setattr(tables, "MOST_ROWS", 999_999)
    with pytest.raises(TableFault):
        list(read_table(WORDS, bomb))


def test_a_column_that_is_larger_than_any_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_UNPACKED", 1 << 16)
    fits = large(["x" * (1 << 15)], use_dictionary=False)
    assert len(list(read_table(WORDS, fits))) == 1
    with pytest.raises(TableFault):
        list(read_table(WORDS, large(["x" * (1 << 17)], use_dictionary=False)))
