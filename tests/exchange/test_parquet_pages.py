"""Page headers of Parquet files as they are written, and bounds that no value gets around."""

from __future__ import annotations

import io
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange import parquet, parquet_bounds
from reviewer.exchange.limits import MIB, Limits
from reviewer.exchange.parquet import ParquetReader
from reviewer.exchange.parquet_bounds import ROWS, Bounds
from reviewer.exchange.parquet_directory import Directory
from reviewer.exchange.parquet_pages import MAX_HEADER, Misshapen, pages
from tests.exchange.reading import Read, everything

CODECS = [
    one
    for one in ("none", "snappy", "gzip", "brotli", "zstd", "lz4")
    if one == "none" or pa.Codec.is_available(one)
]
ENCODINGS = ["dictionary", "PLAIN", "DELTA_BYTE_ARRAY", "DELTA_LENGTH_BYTE_ARRAY"]


def written(path: Path, columns: dict[str, Any], encoding: str = "dictionary", **options: Any) -> Path:
    table = pa.table(columns)
    if encoding != "dictionary":
        options |= {"use_dictionary": False, "column_encoding": dict.fromkeys(columns, encoding)}
    pq.write_table(table, path, store_schema=False, **options)
    return path


def same(text: str, rows: int) -> pa.DictionaryArray:
    """A column whose dictionary holds one text."""
    return pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), [text])


def read(path: Path, limits: Limits | None = None) -> Read:
    return everything(ParquetReader(path, label="in", limits=limits or Limits()))


def bounds_of(path: Path) -> list[int]:
    """How many rows of each group may be asked for at once."""
    with path.open("rb") as file, pq.ParquetFile(path) as opened:
        bounds, directory = Bounds(file, label="in", limits=Limits()), Directory(file)
        groups = map(directory.group, range(len(directory.groups)))
        return [bounds.rows_at_once(group, opened.schema, first=1).rows for group in groups]


texts = st.lists(st.none() | st.text(max_size=30), min_size=1, max_size=300)


@given(
    values=texts,
    codec=st.sampled_from(CODECS),
    encoding=st.sampled_from(ENCODINGS),
    version=st.sampled_from(["1.0", "2.0"]),
    size=st.sampled_from([1, 100, 1 << 20]),
    group=st.integers(1, 300),
)
def test_headers_say_what_the_library_wrote(
    values: list[str | None], codec: str, encoding: str, version: str, size: int, group: int
) -> None:
    out = io.BytesIO()
    options: dict[str, Any] = {"data_page_version": version, "data_page_size": size, "write_batch_size": 16}
    if encoding != "dictionary":
        options |= {"use_dictionary": False, "column_encoding": encoding}
    table = pa.table({"x": pa.array(values, pa.string())})
    pq.write_table(table, out, compression=codec, row_group_size=group, **options)
    metadata = pq.read_metadata(io.BytesIO(out.getvalue()))
    for at in range(metadata.num_row_groups):
        chunk = metadata.row_group(at).column(0)
        start = chunk.data_page_offset
        if chunk.has_dictionary_page:
            start = min(start, chunk.dictionary_page_offset)
        found = list(pages(out, start, chunk.total_compressed_size))
        data = [page for page in found if not page.is_dictionary]
        assert sum(page.values for page in data) == chunk.num_values
        assert Counter(page.is_dictionary for page in found)[True] == chunk.has_dictionary_page
        assert found[-1].place + found[-1].packed == start + chunk.total_compressed_size
        assert sum(page.unpacked for page in found) <= chunk.total_uncompressed_size


@given(raw=st.binary(max_size=400), start=st.integers(0, 50), size=st.integers(0, 400))
def test_what_is_no_header_is_refused(raw: bytes, start: int, size: int) -> None:
    try:
        found = list(pages(io.BytesIO(raw), start, size))
    except Misshapen:
        return
    assert all(page.packed >= 0 and page.unpacked >= 0 for page in found)


def test_a_header_without_an_end_is_read_no_further_than_its_limit() -> None:
    file = io.BytesIO(b"\x18\xff\xff\xff\x7f" + b"x" * (16 * MAX_HEADER))
    with pytest.raises(Misshapen):
        next(pages(file, 0, 1 << 40))
    assert file.tell() <= 16 * MAX_HEADER


@pytest.mark.parametrize("version", ["1.0", "2.0"])
@pytest.mark.parametrize("codec", CODECS)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_same_rows_come_out_of_every_way_to_write_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str, codec: str, version: str
) -> None:
    rng = random.Random(f"{encoding} {codec} {version}")
    rows = [f"C-{number}" for number in range(500)]
    words: list[str | None] = [rng.choice([None, "", "é" * rng.randrange(40)]) for _ in rows]
    path = written(
        tmp_path / "a",
        {"case_id": rows, "x": pa.array(words, pa.string())},
        encoding,
        compression=codec,
        data_page_version=version,
        row_group_size=199,
        data_page_size=500,
        write_batch_size=32,
    )
    # So little that every length is looked at.
    monkeypatch.setattr(parquet_bounds, "MAX_COPIED", 8_000)
    found = [(one.facts.case_id, dict(one.facts.attributes)) for one in read(path).accepted]
    assert found == [(name, {"x": word} if word else {}) for name, word in zip(rows, words, strict=True)]


def test_usual_tables_are_unpacked_by_the_thousand(tmp_path: Path) -> None:
    rows = [f"C-{number}" for number in range(5_000)]
    path = written(tmp_path / "a", {"case_id": rows, "n": range(5_000), "x": [f"{one} text" for one in rows]})
    assert bounds_of(path) == [ROWS]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_few_rows_are_unpacked_together_where_one_text_among_them_is_long(
    tmp_path: Path, encoding: str
) -> None:
    rows = [f"C-{number}" for number in range(400)]
    column = ["s"] * 200 + ["y" * 900_000] + ["s"] * 199
    path = written(tmp_path / "a", {"case_id": rows, "x": column}, encoding)
    (at_once,) = bounds_of(path)
    if encoding in {"dictionary", "DELTA_BYTE_ARRAY"}:
        # Each row may have it again.
        assert at_once * 900_000 <= parquet_bounds.MAX_COPIED
    assert [one.facts.attributes["x"] for one in read(path).accepted] == column


def test_a_page_that_unpacks_too_far_is_refused_by_its_first_record_and_its_column(tmp_path: Path) -> None:
    rows = [f"C-{number}" for number in range(2_001)]
    path = written(
        tmp_path / "a",
        {"case_id": rows, "x": ["s"] * 1_900 + ["y" * (50 * MIB)] + ["s"] * 100},
        "PLAIN",
        write_batch_size=100,
        data_page_size=1,
    )
    fault = read(path).fault
    assert fault is not None
    assert (fault.record, fault.field) == (1_901, "x")
    assert "48 MiB" in fault.message
    assert fault.expected


def test_a_long_text_in_a_dictionary_is_refused_by_its_column(tmp_path: Path) -> None:
    rows = [f"C-{number}" for number in range(50)]
    path = written(tmp_path / "a", {"case_id": rows, "x": same("x" * (2 * MIB), 50)})
    fault = read(path).fault
    assert fault is not None
    assert (fault.record, fault.field, fault.message) == (1, "x", "text longer than 1 MiB")


def test_a_row_longer_than_the_limit_is_refused_by_its_record_and_its_longest_field(tmp_path: Path) -> None:
    columns: dict[str, Any] = {"case_id": ["A", "B"], "x": ["x" * 900] * 2, "y": ["y", "y" * 950]}
    fault = read(written(tmp_path / "a", columns), Limits(record=1_000)).fault
    assert fault is not None
    assert (fault.record, fault.field) == (2, "y")


def test_a_column_whose_pages_are_too_much_alone_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "a", {"case_id": [f"C-{n}" for n in range(5_000)], "n": range(5_000)})
    monkeypatch.setattr(parquet_bounds, "MAX_COLUMN", 20_000)
    fault = read(path).fault
    assert fault is not None
    assert fault.message.startswith("a column that unpacks to more than")
    assert fault.field == "case_id"


def test_rows_that_a_small_file_repeats_without_end_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "a", {"case_id": same("A", 2_000), "x": same("x" * 1_000, 2_000)})
    assert read(path).fault is None
    monkeypatch.setattr(parquet, "_FREE_COPIES", 100_000)
    fault = read(path).fault
    assert fault is not None
    assert "200 times" in fault.message


def test_room_for_values_that_are_not_there_counts(tmp_path: Path) -> None:
    path = written(tmp_path / "a", {"case_id": ["A"] * 100, "x": pa.nulls(100, pa.binary(1_000_000))})
    (at_once,) = bounds_of(path)
    assert at_once * 1_000_000 <= parquet_bounds.MAX_COPIED


@pytest.mark.parametrize("seed", range(60))
def test_no_damage_of_a_page_header_is_more_than_a_refusal(tmp_path: Path, seed: int) -> None:
    path = written(
        tmp_path / "a", {"case_id": [f"C-{n}" for n in range(50)], "n": range(50)}, row_group_size=20
    )
    rng = random.Random(seed)
    raw = bytearray(path.read_bytes())
    directory = len(raw) - 8 - int.from_bytes(raw[-8:-4], "little")
    for _ in range(rng.randrange(1, 4)):
        raw[rng.randrange(4, directory)] = rng.randrange(256)
    path.write_bytes(raw)
    found = read(path)
    assert found.fault is not None or len(found.accepted) + len(found.refused) <= 50
