"""A VICS file read by a process of its own: the same batches, the same refusals, no process left behind."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.domain.arrivals import Arrivals
from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.exchange.incoming import Batch, Incoming
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FileFault
from reviewer.exchange.vics import VicsReader, apart
from reviewer.exchange.vics.parcels import packed, unpacked
from tests.exchange.reading import hash_set_20, media

REST = CaseFacts("rest", source="a.json")


def apart_of(path: Path, facts_of_rest: Callable[[], CaseFacts] = lambda: REST) -> apart.ReaderApart:
    return apart.ReaderApart(path, label="a", source="a", limits=Limits(), facts_of_rest=facts_of_rest)


def here(path: Path) -> list[Batch]:
    return list(VicsReader(path, label="a", source="a", limits=Limits(), facts_of_rest=lambda: REST))


def seen(batches: Iterable[Batch]) -> list[object]:
    """What is in them, however they hold it."""
    return [(list(one.taken), one.refused, one.done) for one in batches]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.json"
    # More than the pipe between the two holds.
    records = [media(n) for n in range(20_000)]
    records[7]["Series"] = "A,B"
    records[8]["MD5"] = "no hash"
    del records[9]["Series"]
    records[10]["Tags"] = ["one", {"Name": "two"}]
    path.write_text(hash_set_20(*records), "utf-8")
    return path


def test_it_gives_what_the_reader_gives_and_asks_for_the_rest_once(file: Path) -> None:
    asked: list[int] = []

    def rest() -> CaseFacts:
        asked.append(1)
        return REST

    found = list(apart_of(file, rest))
    assert seen(found) == seen(here(file))
    assert sum(len(one.refused) for one in found) == 1
    assert asked == [1]


def test_what_is_wrong_at_the_end_is_refused_with_its_line(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-10])
    with pytest.raises(FileFault) as elsewhere:
        list(apart_of(file))
    with pytest.raises(FileFault) as fault:
        here(file)
    assert elsewhere.value.problem == fault.value.problem


def test_it_takes_no_module_from_the_folder_that_the_program_was_started_in(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected, working, taken = seen(here(file)), tmp_path / "working", tmp_path / "taken"
    working.mkdir()
    for name in ("reviewer", "json", "pickle", "msgspec", "signal"):
        (working / f"{name}.py").write_text(f"open({str(taken)!r}, 'w').close()\nraise SystemExit\n", "utf-8")
    monkeypatch.chdir(working)
    assert seen(apart_of(file)) == expected
    assert not taken.exists()


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileFault, match="cannot be read"):
        list(apart_of(tmp_path / "gone.json"))


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that the test starts."""
    found: list[subprocess.Popen[bytes]] = []
    start = apart._started

    def noted(task: apart._Task) -> subprocess.Popen[bytes]:
        found.append(start(task))
        return found[-1]

    monkeypatch.setattr(apart, "_started", noted)
    return found


def test_a_process_that_is_killed_is_a_refusal(file: Path, started: list[subprocess.Popen[bytes]]) -> None:
    batches = iter(apart_of(file))
    next(batches)
    os.kill(started[0].pid, signal.SIGKILL)
    with pytest.raises(FileFault, match="ended from outside"):
        list(batches)
    assert started[0].returncode == -signal.SIGKILL


def test_who_stops_early_leaves_no_process(file: Path, started: list[subprocess.Popen[bytes]]) -> None:
    with closing(apart_of(file).__iter__()) as batches:
        next(batches)
    assert started[0].returncode is not None


texts = st.none() | st.text(max_size=5)
items = st.builds(
    MediaItem,
    st.integers(0, 2**63 - 1),
    md5=texts,
    size=st.none() | st.integers(0, 2**63 - 1),
    tags=st.lists(st.text(max_size=3), max_size=3).map(tuple),
    suspected=st.none() | st.booleans(),
    comments=texts,
)
records = st.builds(
    Incoming, st.sampled_from([CaseFacts("A"), CaseFacts("B", "s")]), items, st.integers(0, 9)
)


@settings(deadline=None)
@given(st.lists(records, max_size=6))
def test_a_batch_comes_out_as_it_went_in(accepted: list[Incoming]) -> None:
    batch = Batch(accepted, done=7)
    parcel = packed(batch)
    assert seen([unpacked(parcel, parcel.facts)]) == seen([batch])


@given(st.lists(records, min_size=1, max_size=6), st.integers(0, 6), st.integers(0, 6))
def test_columns_are_the_records_that_they_were_made_of(accepted: list[Incoming], one: int, two: int) -> None:
    together = Arrivals.of([(facts, item, number) for facts, item, number in accepted if item is not None])
    assert (list(together), len(together)) == (accepted, len(accepted))
    assert [together[place] for place in range(len(accepted))] == accepted
    part = together[one:two]
    assert (list(part), len(part), bool(part)) == (
        accepted[one:two],
        len(accepted[one:two]),
        bool(accepted[one:two]),
    )
