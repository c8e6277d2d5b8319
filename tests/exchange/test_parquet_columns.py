"""Row groups whose columns are read one after the other: the same rows as of those read side by side."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from reviewer.exchange import parquet_bounds
from reviewer.exchange.limits import Limits
from reviewer.exchange.parquet import ParquetReader
from tests.exchange.reading import Read, everything
from tests.exchange.test_parquet_pages import CODECS, ENCODINGS, written

ROWS = 700


def read(path: Path, limits: Limits | None = None) -> Read:
    return everything(ParquetReader(path, label="in", limits=limits or Limits()))


@pytest.fixture
def one_by_one(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """No two columns are read side by side, and few rows of each."""
    with monkeypatch.context() as patched:
        patched.setattr(parquet_bounds, "MAX_PAGES", 0)
        patched.setattr(parquet_bounds, "_LONG_STEPS", (37, 1))
        yield patched


def columns(seed: str) -> dict[str, Any]:
    """Of every kind that a column may have, with gaps."""
    rng = random.Random(seed)

    def some(kind: pa.DataType, *values: object) -> pa.Array:
        return pa.array([rng.choice((None, *values)) for _ in range(ROWS)], kind)

    moment = datetime(2026, 11, 20, 9, 15, 40, tzinfo=UTC)
    return {
        "case_id": pa.array([f"C-{number}" for number in range(ROWS)]),
        "text": pa.array([rng.choice((None, "", "é" * rng.randrange(40))) for _ in range(ROWS)]),
        "large": some(pa.large_string(), "one", "two"),
        "words": some(pa.string(), "a", "b").dictionary_encode(),
        "truth": some(pa.bool_(), True, False),
        "small": some(pa.int8(), -1, 7),
        "number": pa.array([rng.randrange(-(2**60), 2**60) for _ in range(ROWS)]),
        "share": some(pa.float64(), 0.5, -2.25),
        "price": some(pa.decimal128(9, 2), Decimal("1.50"), Decimal("-3.25")),
        "bytes": some(pa.binary(4), b"abcd", b"efgh"),
        "day": some(pa.date32(), date(2026, 11, 20)),
        "here": some(pa.timestamp("us", tz="Europe/Luxembourg"), moment.astimezone(ZoneInfo("UTC"))),
        "long": some(pa.duration("s"), timedelta(seconds=90)),
    }


@pytest.mark.parametrize("store_schema", [True, False])
@pytest.mark.parametrize("version", ["1.0", "2.0"])
@pytest.mark.parametrize("codec", CODECS)
def test_the_same_rows_come_one_column_after_the_other(
    tmp_path: Path, one_by_one: pytest.MonkeyPatch, codec: str, version: str, store_schema: bool
) -> None:
    path = tmp_path / "a"
    pq.write_table(
        pa.table(columns(codec + version)),
        path,
        compression=codec,
        data_page_version=version,
        store_schema=store_schema,
        row_group_size=400,
        data_page_size=300,
        write_batch_size=32,
    )
    apart = read(path)
    one_by_one.undo()
    together = read(path)
    assert together.fault is None
    assert len(together.accepted) + len(together.refused) == ROWS
    assert apart == together


@pytest.mark.parametrize("page", [1, 500, 1 << 20])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_texts_of_every_encoding_come_whole(
    tmp_path: Path, one_by_one: pytest.MonkeyPatch, encoding: str, page: int
) -> None:
    texts = {name: one for name, one in columns(encoding).items() if name in {"case_id", "text", "large"}}
    options = {"data_page_size": page, "write_batch_size": 16}
    path = written(tmp_path / "a", texts, encoding, row_group_size=333, **options)
    apart = read(path)
    one_by_one.undo()
    assert apart.fault is None
    assert apart == read(path)


def test_columns_too_many_to_be_unpacked_together_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wide = {f"c{n}": [f"{n}-{row}" for row in range(2_500)] for n in range(20)}
    path = written(tmp_path / "a", {"case_id": [f"C-{row}" for row in range(2_500)], **wide})
    monkeypatch.setattr(parquet_bounds, "MAX_PAGES", 100_000)
    found = read(path)
    assert found.fault is None
    assert [one.facts.attributes["c19"] for one in found.accepted] == wide["c19"]


@pytest.mark.usefixtures("one_by_one")
def test_a_file_that_would_be_unpacked_again_and_again_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "a", {"case_id": [f"C-{row}" for row in range(2_000)], "n": range(2_000)})
    fault = read(path, Limits(ratio=20)).fault
    assert fault is not None
    assert fault.message == "the columns would be unpacked more than 20 times"


@pytest.mark.usefixtures("one_by_one")
@pytest.mark.parametrize("seed", range(60))
def test_no_damage_is_more_than_a_refusal(tmp_path: Path, seed: int) -> None:
    path = written(
        tmp_path / "a", {"case_id": [f"C-{n}" for n in range(50)], "n": range(50)}, row_group_size=20
    )
    rng = random.Random(seed)
    raw = bytearray(path.read_bytes())
    for _ in range(rng.randrange(1, 4)):
        raw[rng.randrange(4, len(raw))] = rng.randrange(256)
    path.write_bytes(raw)
    found = read(path)
    assert found.fault is not None or len(found.accepted) + len(found.refused) <= 50
