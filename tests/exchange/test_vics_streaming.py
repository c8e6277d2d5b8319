"""Fast runs and exact reading give the same records, whatever the layout, in bounded memory."""

from __future__ import annotations

import json
import random
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange.limits import Limits
from reviewer.exchange.vics import VicsReader, elements
from tests.exchange.reading import REST, Read, cases_20, everything, hash_set_20, media, read_vics

_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)


def _pairs(inner: st.SearchStrategy[object]) -> st.SearchStrategy[list[object]]:
    return st.lists(inner, max_size=2)


_RECORD = st.fixed_dictionaries(
    {},
    optional={
        "Comments": _TEXT | st.sampled_from(['a" : "b', "}, {", '\\"', "\\u0041", "[{"]),
        "Series": st.sampled_from(["A", "A,B", "{C}", ""]),
        "Tags": _TEXT,
        "Category": st.none() | st.integers(0, 9),
        "VictimIdentified": st.sampled_from([True, False, "true", "false", None]),
        "MediaFiles": st.lists(
            st.fixed_dictionaries({}, optional={"FileName": _TEXT, "FilePath": _TEXT}), max_size=2
        ),
        "Vendor": st.recursive(
            _TEXT | st.integers(-5, 5), lambda inner: st.lists(inner, max_size=2), max_leaves=4
        ),
        "MD5": st.sampled_from(["0" * 32, "", "bad"]),
    },
)


def _read_one_by_one(path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> Read:
    with monkeypatch.context() as patch:
        patch.setattr(elements, "_take_run", lambda *_: False)
        return read_vics(path, text)


@given(
    records=st.lists(_RECORD, max_size=30),
    separators=st.sampled_from([(",", ":"), (", ", ": "), (" ,\n ", " :\t"), ("\r\n,", ":")]),
    ascii_only=st.booleans(),
    cut=st.integers(0, 30),
)
def test_runs_give_what_exact_reading_gives(
    tmp_path_factory: pytest.TempPathFactory,
    records: list[dict[str, object]],
    separators: tuple[str, str],
    ascii_only: bool,
    cut: int,
) -> None:
    path = tmp_path_factory.mktemp("vics") / "in.json"
    numbered = [{"MediaID": number, **record} for number, record in enumerate(records)]
    document = {"Cases": [{"CaseNumber": "N", "Media": numbered[:cut]}, {"Media": numbered[cut:]}]}
    text = json.dumps(document, separators=separators, ensure_ascii=ascii_only)
    with pytest.MonkeyPatch.context() as patch:
        assert read_vics(path, text) == _read_one_by_one(path, patch, text)


def test_a_large_file_is_read_in_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    singles = 0
    learn = elements._learn

    def counted(cursor: object) -> bytes | None:
        nonlocal singles
        singles += 1
        return learn(cursor)  # type: ignore[arg-type]

    monkeypatch.setattr(elements, "_learn", counted)
    read = read_vics(tmp_path / "in.json", hash_set_20(*(media(n) for n in range(20_000))))
    assert len(read.accepted) == 20_000
    assert singles <= 3


@pytest.mark.parametrize("records", [1, 2, 599, 600, 601, 5000])
def test_every_record_is_read_once_whatever_the_number(tmp_path: Path, records: int) -> None:
    found = read_vics(tmp_path / "in.json", cases_20(*(media(n) for n in range(records))))
    assert [pair[1] for pair in found.pairs] == list(range(records))
    assert [one.number for one in found.accepted] == list(range(1, records + 1))


def test_many_small_cases_are_read_in_runs_and_numbered_through(tmp_path: Path) -> None:
    cases = [
        {"CaseNumber": f"C{n}", "Media": [{"MediaID": 2 * n}, {"MediaID": 2 * n + 1}]} for n in range(3000)
    ]
    cases[1500]["Media"][1]["MD5"] = "bad"  # type: ignore[index]
    read = read_vics(tmp_path / "in.json", json.dumps({"value": cases}))
    assert [problem.record for problem in read.problems] == [3002]
    assert len(read.accepted) == 5999


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    peaks = []
    for records in (3_000, 12_000):
        path = tmp_path / f"{records}.json"
        path.write_text(hash_set_20(*(media(n, Comments="x" * 300) for n in range(records))), "utf-8")
        tracemalloc.start()
        reader = VicsReader(path, label="a", source="a", limits=Limits(), facts_of_rest=lambda: REST)
        assert sum(len(batch.accepted) for batch in reader) == records
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 1_000_000
    assert peaks[1] < 12_000_000


_SHAPES = (
    cases_20(
        media(1, Category=5, Tags="a,b"), media(2, MediaFiles=[{"FileName": "x", "Created": "2026-01-01"}])
    ),
    json.dumps(
        json.loads(cases_20(*(media(n, Comments='q "uoted"') for n in range(9)), CaseNumber="N")), indent=1
    ),
    hash_set_20(*(media(n, SHA1="a" * 40, Vendor={"a": [1, 2]}) for n in range(30))),
)


@pytest.mark.parametrize("seed", range(6))
def test_mutated_files_never_raise_anything_else(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    path = tmp_path / "in.json"
    for _ in range(60):
        content = bytearray(rng.choice(_SHAPES).encode())
        for _ in range(rng.randrange(1, 4)):
            _mutate(content, rng)
        read = read_vics(path, bytes(content))
        assert all(problem.message and len(problem.found or "") <= 80 for problem in read.problems)


_STRAY = (b'"', b"{", b"}", b"[", b"]", b",", b":", b"\\", b"\x00", b"1e999", b"NaN")


def _mutate(content: bytearray, rng: random.Random) -> None:
    place = rng.randrange(len(content))
    match rng.randrange(6):
        case 0:
            content[place] = rng.randrange(256)
        case 1:
            del content[place : place + rng.randrange(1, 40)]
        case 2:
            content[place:place] = rng.choice(
                (b'"', b"{", b"}", b"[", b"]", b",", b":", b"\\", b"\x00", b"1e999", b"NaN")
            )
        case 3:
            content[place:place] = content[place // 2 : place]
        case 4:
            del content[place:]
            content.extend(b" " if not content else b"")
        case _:
            content[place:place] = b"[" * 100


def test_everything_is_read_lazily(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    path.write_text(hash_set_20(*(media(n, Comments="x" * 600) for n in range(3_000))) + "junk", "utf-8")
    reader = VicsReader(path, label="a", source="a", limits=Limits(), facts_of_rest=lambda: REST)
    first = next(iter(reader))
    assert first.accepted
    assert 0 < first.done < path.stat().st_size
    assert everything(reader).fault is not None
