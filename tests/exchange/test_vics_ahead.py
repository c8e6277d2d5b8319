"""A case's number that stands behind its media is found, however often, in one more reading of the file."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.case import CaseFacts
from reviewer.exchange.limits import Limits
from reviewer.exchange.listening import Listened
from reviewer.exchange.packed import Content, contents_of
from reviewer.exchange.vics import VicsReader
from reviewer.exchange.vics.ahead import Ahead
from reviewer.exchange.vics.cursor import Cursor
from reviewer.exchange.vics.places import MediaPlaces
from reviewer.exchange.vics.source import BLOCK, Source
from tests.exchange.reading import everything
from tests.exchange.test_packed import packed

STEP = 1 << 16
CASES = 120
_FILLING = random.Random(1).randbytes(10_000).hex()


def text(encoding: str = "utf-8") -> bytes:
    """The context and every number stand last; a member that nobody knows sends each case the exact way."""
    cases = [
        {"Media": [{"MediaID": number, "Vendor": _FILLING}], "CaseNumber": f"EX-{number}"}
        for number in range(CASES)
    ]
    context = "http://x/ProjectVic/DataModels/2.0.xml/US/$metadata#Cases"
    return json.dumps({"value": cases, "@odata.context": context}).encode(encoding)


class Asked:
    """Counts how often it is asked: once for at most `STEP` bytes that are unpacked."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


def inside(path: Path) -> Content:
    found = contents_of(path, path.read_bytes()[:64], label="a", limits=Limits())
    assert found is not None
    return found[0][1]


def named(content: Content) -> list[str]:
    reader = VicsReader(
        content, label="a", source="a", limits=Limits(), facts_of_rest=lambda: CaseFacts("rest")
    )
    return [one.facts.case_id for one in everything(reader).accepted]


def placed(content: Content) -> list[str]:
    places: Iterable[object] = MediaPlaces(content, label="a", limits=Limits())
    return [one for place in places for one in getattr(place, "case_ids", ())]


@pytest.mark.parametrize("kind", ["gz", "zst", "zip"])
@pytest.mark.parametrize("read", [named, placed])
def test_a_packed_file_is_unpacked_a_few_times_however_many_cases_it_has(
    tmp_path: Path, kind: str, read: Callable[[Content], list[str]]
) -> None:
    content = text()
    asked = Asked()
    found = read(Listened(inside(packed(tmp_path, kind, content)), asked))
    assert found == [f"EX-{number}" for number in range(CASES)]
    # The file itself, the context, the kind of list and the numbers: four times, and some short reads.
    assert asked.times < 6 * len(content) // STEP


def test_utf_16_is_looked_ahead_in_as_well(tmp_path: Path) -> None:
    path = packed(tmp_path, "gz", b"\xff\xfe" + text("utf-16-le"))
    assert named(inside(path)) == [f"EX-{number}" for number in range(CASES)]


@given(places=st.lists(st.integers(0, 3 * BLOCK), min_size=1, max_size=8))
def test_wherever_one_looks_from_the_same_is_ahead(
    tmp_path_factory: pytest.TempPathFactory, places: list[int]
) -> None:
    path = tmp_path_factory.mktemp("ahead") / "a.json"
    # A value at every place, and the member that is looked for behind all of them.
    path.write_bytes(b"1" * (3 * BLOCK + 1) + b' , "a": 2, "b": 3')
    ahead = Ahead()
    source = Source(path)
    try:
        for place in sorted(places):
            cursor = Cursor(source, Limits())
            assert cursor.go_on_to(place)
            assert ahead.value(cursor, "b") == 3
            assert cursor.offset == place
            source.close()
            source = Source(path)
    finally:
        ahead.close()
        source.close()


def test_a_place_that_was_passed_by_is_not_gone_on_to(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b" " * (2 * BLOCK))
    source = Source(path)
    try:
        cursor = Cursor(source, Limits())
        assert cursor.go_on_to(BLOCK + 5)
        assert cursor.offset == BLOCK + 5
        assert cursor.go_on_to(BLOCK + 1)
        assert not cursor.go_on_to(BLOCK - 1)
        assert cursor.offset == BLOCK + 1
        assert cursor.go_on_to(9 * BLOCK)
        assert (cursor.offset, cursor.peek()) == (2 * BLOCK, -1)
    finally:
        source.close()
