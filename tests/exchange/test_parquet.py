"""Case tables as Parquet: typed columns mean what the CSV's mean, damage and bombs are refused."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from reviewer.exchange import parquet
from reviewer.exchange.limits import Limits
from reviewer.exchange.mapping import ColumnMapping
from reviewer.exchange.parquet import ParquetReader
from tests.exchange.reading import Read, everything


def table(path: Path, columns: dict[str, list[object]]) -> Path:
    pq.write_table(pa.table(columns), path)
    return path


def read(path: Path, *, limits: Limits | None = None, mapping: ColumnMapping | None = None) -> Read:
    return everything(ParquetReader(path, label="in", limits=limits or Limits(), mapping=mapping))


def test_typed_columns_mean_what_those_of_the_csv_mean(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 20, 9, 15, 40, tzinfo=UTC)
    columns: dict[str, list[object]] = {
        "case_id": ["A", "B"],
        "received": [date(2026, 11, 20), None],
        "media_id": [1, 2],
        "md5": [bytes(range(16)), None],
        "created": [moment, None],
        "victim_identified": [True, None],
        "price": [Decimal("1.50"), None],
        "score": [0.5, None],
    }
    first, second = read(table(tmp_path / "a.parquet", columns)).accepted
    assert first.item is not None
    assert first.item.md5 == bytes(range(16)).hex()
    assert (first.item.created, first.item.victim_identified) == ("2026-11-20T09:15:40Z", True)
    assert first.facts.received == "2026-11-20"
    assert first.facts.attributes == {"price": "1.50", "score": 0.5}
    assert (second.facts.case_id, dict(second.facts.attributes)) == ("B", {})


@pytest.mark.parametrize(
    ("kind", "number", "kept"),
    [
        (pa.timestamp("s", "Europe/Luxembourg"), 1767265200, "2026-01-01T11:00:00Z"),
        (pa.timestamp("us", "+05:30"), 1767265200_500000, "2026-01-01T11:00:00.500000Z"),
        (pa.timestamp("ns", "UTC"), 1767265200_123456789, "2026-01-01T11:00:00.123456789Z"),
        (pa.timestamp("ns"), 1767265200_123456700, "2026-01-01T11:00:00.1234567"),
        (pa.timestamp("ms"), -1, "1969-12-31T23:59:59.999000"),
        (pa.date32(), 20454, "2026-01-01"),
        (pa.time64("ns"), 1, "00:00:00.000000001"),
    ],
)
def test_times_become_text_in_utc_to_the_last_digit(
    tmp_path: Path, kind: pa.DataType, number: int, kept: str
) -> None:
    whole = pa.int32() if kind.bit_width == 32 else pa.int64()
    times = pa.array([number, None], whole).view(kind)
    pq.write_table(pa.table({"case_id": ["A", "B"], "seen": times}), tmp_path / "a.parquet")
    first, second = read(tmp_path / "a.parquet").accepted
    assert first.facts.attributes == {"seen": kept}
    assert second.facts.attributes == {}


def test_a_time_behind_the_last_year_is_refused_in_its_row_alone(tmp_path: Path) -> None:
    times = pa.array([0, 2**62], pa.int64()).view(pa.timestamp("us", "Europe/Luxembourg"))
    pq.write_table(pa.table({"case_id": ["A", "B"], "seen": times}), tmp_path / "a.parquet")
    (problem,) = read(tmp_path / "a.parquet").problems
    assert (problem.record, problem.field) == (2, "seen")


def test_each_row_that_cannot_be_taken_is_named(tmp_path: Path) -> None:
    path = table(tmp_path / "a.parquet", {"case_id": ["A", "B", None], "n": [1.0, float("nan"), 2.0]})
    assert [(one.record, one.field) for one in read(path).problems] == [(2, "n"), (3, "case_id")]


def test_groups_without_rows_bring_nothing_and_spoil_nothing(tmp_path: Path) -> None:
    nothing = pa.table({"case_id": pa.array([], pa.string()), "n": pa.array([], pa.int64())})
    with pq.ParquetWriter(tmp_path / "a.parquet", nothing.schema) as file:
        for one in (pa.table({"case_id": ["A"], "n": [1]}), nothing, pa.table({"case_id": ["B"], "n": [2]})):
            file.write_table(one)
    assert read(tmp_path / "a.parquet").pairs == [("A", None), ("B", None)]
    pq.write_table(nothing, tmp_path / "b.parquet")
    found = read(tmp_path / "b.parquet")
    assert (found.pairs, found.fault) == ([], None)


def test_nested_columns_and_missing_ids_are_refused(tmp_path: Path) -> None:
    fault = read(table(tmp_path / "a.parquet", {"case_id": ["A"], "n": [[1, 2]]})).fault
    assert fault is not None
    assert (fault.message, fault.found) == ("a nested column", "n")
    fault = read(table(tmp_path / "b.parquet", {"fall": ["A"]})).fault
    assert fault is not None
    assert fault.field == "case_id"
    mapping = ColumnMapping({"fall": "case_id"})
    assert read(tmp_path / "b.parquet", mapping=mapping).pairs == [("A", None)]


def test_what_unpacks_too_far_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"case_id": ["x" * 1_000_000] * 4}), path, use_dictionary=False)
    monkeypatch.setattr(parquet, "_FREE", 1_000_000)
    fault = read(path, limits=Limits(ratio=10)).fault
    assert fault is not None
    assert "10 times" in fault.message


def test_a_directory_that_lies_about_the_number_of_rows_is_refused(tmp_path: Path) -> None:
    path = table(tmp_path / "a.parquet", {"case_id": [f"C-{n}" for n in range(1000)], "n": [1] * 1000})
    raw = path.read_bytes()
    # 1000 and 996 as the format writes them: once for the file, for its row group, and for each column.
    place, told = raw.rindex(b"\xd0\x0f"), 0
    while place > len(raw) - 8 - int.from_bytes(raw[-8:-4], "little"):
        path.write_bytes(raw[:place] + b"\xc8\x0f" + raw[place + 2 :])
        found = read(path)
        # Some of them are mere statistics.
        assert found.fault is not None or len(found.accepted) == 1000
        place, told = raw.rindex(b"\xd0\x0f", 0, place), told + (found.fault is not None)
    assert told == 4


def test_a_directory_that_is_dear_to_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = table(tmp_path / "a.parquet", {f"c{n}": [1] for n in range(900)})
    monkeypatch.setattr(parquet, "MAX_DIRECTORY", 10_000)
    fault = read(path).fault
    assert fault is not None
    assert "directory is larger" in fault.message


@pytest.mark.parametrize("seed", range(40))
def test_no_damage_gets_through_as_anything_but_a_refusal(tmp_path: Path, seed: int) -> None:
    path = table(tmp_path / "a.parquet", {"case_id": [f"C-{n}" for n in range(50)], "n": list(range(50))})
    rng = random.Random(seed)
    raw = bytearray(path.read_bytes())
    for _ in range(rng.randrange(1, 6)):
        raw[rng.randrange(len(raw))] = rng.randrange(256)
    path.write_bytes(raw[: rng.choice([len(raw), rng.randrange(len(raw))])])
    found = read(path)
    assert found.fault is not None or len(found.accepted) + len(found.refused) <= 50
