"""Archives whose zip64 fields lie about sizes, places and numbers are read right or refused, in bounds."""

from __future__ import annotations

import contextlib
import struct
import tracemalloc
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.case import CaseFacts
from reviewer.exchange.limits import MIB, Limits
from reviewer.exchange.problems import FileFault
from reviewer.services.intake_files import Reading, look_into

_SEE_EXTRA = 0xFFFFFFFF
HUGE, LARGEST = 1 << 62, (1 << 64) - 1
TABLE = b"case_id\nA\n"


@dataclass(frozen=True)
class Said:
    """What the archive says in its 64-bit fields; None is the truth.  Pairs are packed and unpacked bytes."""

    in_front: tuple[int, int] | None = None
    in_directory: tuple[int, int] | None = None
    place: int = 0
    extra: bytes | None = None
    members: int | None = None
    directory_bytes: int | None = None
    directory_place: int | None = None
    times: int = 1


def archive(said: Said, content: bytes = TABLE, name: bytes = b"a.csv") -> bytes:
    """One member, with every size and place in its zip64 extra fields and the zip64 end of the directory."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    raw = packer.compress(content) + packer.flush()
    true, crc = (len(raw), len(content)), zlib.crc32(content)
    packed, unpacked = said.in_front or true
    extra = struct.pack("<HHQQ", 1, 16, unpacked, packed)
    fields = (8, 0, 0x21, crc, _SEE_EXTRA, _SEE_EXTRA, len(name))
    front = struct.pack("<4s5H3L2H", b"PK\3\4", 45, 0, *fields, len(extra)) + name + extra + raw
    packed, unpacked = said.in_directory or true
    extra = struct.pack("<HHQQQ", 1, 24, unpacked, packed, said.place) if said.extra is None else said.extra
    entry = struct.pack("<4s6H3L5H2L", b"PK\1\2", 45, 45, 0, *fields, len(extra), 0, 0, 0, 0, _SEE_EXTRA)
    directory = (entry + name + extra) * said.times
    return front + directory + _end(said, len(front), len(directory))


def _end(said: Said, place: int, size: int) -> bytes:
    members = said.times if said.members is None else said.members
    size_said = size if said.directory_bytes is None else said.directory_bytes
    place_said = place if said.directory_place is None else said.directory_place
    numbers = (members, members, size_said, place_said)
    return b"".join(
        [
            struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, *numbers),
            struct.pack("<4sLQL", b"PK\6\7", 0, place + size, 1),
            struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, _SEE_EXTRA, _SEE_EXTRA, 0),
        ]
    )


LIES = {
    "both sizes in the directory": Said(in_directory=(HUGE, HUGE)),
    "the unpacked size in the directory": Said(in_directory=(12, HUGE)),
    "no size in the directory": Said(in_directory=(0, 0)),
    "every size": Said(in_front=(HUGE, HUGE), in_directory=(LARGEST, LARGEST)),
    "the member's place": Said(place=HUGE),
    "the member's place, beyond any": Said(place=LARGEST),
    "an extra field with nothing in it": Said(extra=struct.pack("<HH", 1, 0)),
    "an extra field longer than it is": Said(extra=struct.pack("<HHQ", 1, 600, 1)),
    "an extra field of one number": Said(extra=struct.pack("<HHQ", 1, 8, 1)),
    "the directory's size": Said(directory_bytes=HUGE),
    "the directory's size, beyond any": Said(directory_bytes=LARGEST),
    "no directory": Said(directory_bytes=0),
    "the directory's place": Said(directory_place=HUGE),
    "the directory's place, beyond any": Said(directory_place=LARGEST),
    "a member twice": Said(times=2),
}
HARMLESS = {
    "nothing": Said(),
    # What the directory says counts; the member ends where it ends.
    "sizes in front of the member": Said(in_front=(HUGE, HUGE)),
    "the number of members": Said(members=HUGE),
    "that there are no members": Said(members=0),
}


def read(path: Path) -> list[str]:
    return [
        one.facts.case_id
        for file in look_into(path, label="a.zip", reading=Reading(), limits=Limits())
        for batch in file.batches(Limits(), facts_of_rest=lambda: CaseFacts("rest"), contradicted={})
        for one in batch.accepted
    ]


@pytest.mark.parametrize("name", [b"a.csv", b"xl/workbook.xml"])
@pytest.mark.parametrize("lie", LIES)
def test_a_lie_is_refused_in_words(tmp_path: Path, lie: str, name: bytes) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(archive(LIES[lie], name=name))
    with pytest.raises(FileFault) as caught:
        read(path)
    assert caught.value.problem.file.startswith("a.zip")


@pytest.mark.parametrize("lie", HARMLESS)
def test_what_is_read_in_spite_of_it_is_the_member_itself(tmp_path: Path, lie: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(archive(HARMLESS[lie]))
    assert read(path) == ["A"]


@pytest.mark.parametrize("name", [b"a.csv", b"xl/workbook.xml"])
@pytest.mark.parametrize(
    "said", [None, (HUGE, 40 * MIB), (MIB, 40 * MIB), (MIB, 5), (HUGE, HUGE), (1, 40 * MIB)]
)
def test_a_bomb_is_refused_whatever_it_says_of_its_sizes(
    tmp_path: Path, said: tuple[int, int] | None, name: bytes
) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(archive(Said(in_directory=said), b"a" * (40 * MIB), name))
    tracemalloc.start()
    try:
        with pytest.raises(FileFault):
            read(path)
        assert tracemalloc.get_traced_memory()[1] < 16 * MIB
    finally:
        tracemalloc.stop()


_NUMBERS = st.sampled_from([0, 1, 12, 100, (1 << 31) - 1, 1 << 32, 1 << 63, LARGEST])
_PAIRS = st.none() | st.tuples(_NUMBERS, _NUMBERS)


@given(
    said=st.builds(
        Said,
        in_front=_PAIRS,
        in_directory=_PAIRS,
        place=_NUMBERS,
        members=st.none() | _NUMBERS,
        directory_bytes=st.none() | _NUMBERS,
        directory_place=st.none() | _NUMBERS,
        times=st.integers(0, 3),
    ),
    name=st.sampled_from([b"a.csv", b"xl/workbook.xml"]),
)
def test_lies_together_are_refused_or_do_no_harm(
    tmp_path_factory: pytest.TempPathFactory, said: Said, name: bytes
) -> None:
    path = tmp_path_factory.mktemp("lies") / "a.zip"
    path.write_bytes(archive(said, name=name))
    # Anything but a refusal in words fails the test.
    with contextlib.suppress(FileFault):
        assert read(path) in ([], ["A"])
