"""Packed files: opened as often as one likes, bounded, and nothing but files of records inside."""

from __future__ import annotations

import contextlib
import gzip
import io
import pickle
import random
import zipfile
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from reviewer.exchange import packed as archives
from reviewer.exchange.limits import MIB, Limits
from reviewer.exchange.packed import Packed, contents_of
from reviewer.exchange.problems import FileFault

TEXT = "".join(f"C-{number},{number * number}\n" for number in range(40_000)).encode()


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def packed(folder: Path, kind: str, content: bytes) -> Path:
    path = folder / f"a.csv.{kind}"
    if kind == "zip":
        return zipped(path, a=content)
    raw = gzip.compress(content) if kind == "gz" else pa.compress(content, codec="zstd", asbytes=True)
    path.write_bytes(raw)
    return path


def inside(path: Path, limits: Limits | None = None) -> list[tuple[str, Packed]]:
    found = contents_of(path, path.read_bytes()[:64], label="a", limits=limits or Limits())
    assert found is not None
    return found


def read_all(path: Path, limits: Limits | None = None) -> None:
    for _, one in inside(path, limits):
        with one.open("rb") as file:
            while file.read(1 << 16):
                pass


def fault(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(FileFault) as caught:
        read_all(path, limits)
    return caught.value.problem.message


@pytest.mark.parametrize("kind", ["gz", "zst", "zip"])
def test_what_is_inside_reads_as_the_file_itself_would(tmp_path: Path, kind: str) -> None:
    ((_, one),) = inside(packed(tmp_path, kind, TEXT))
    plain = io.BytesIO(TEXT)
    with one.open("rb") as file:
        rng = random.Random(1)
        for _ in range(20):
            place, size = rng.randrange(len(TEXT)), rng.randrange(5_000)
            assert file.seek(place) == plain.seek(place)
            assert file.read(size) == plain.read(size)
            assert file.tell() == plain.tell()
    with one.open("rb") as file:
        assert file.read() == TEXT


@pytest.mark.parametrize("kind", ["gz", "zst", "zip"])
def test_bombs_are_refused_by_how_far_they_unpack(tmp_path: Path, kind: str) -> None:
    assert "unpacks to more than 200 times" in fault(packed(tmp_path, kind, b"a" * (16 * MIB)))


@pytest.mark.parametrize("kind", ["gz", "zst", "zip"])
def test_what_is_cut_off_is_refused(tmp_path: Path, kind: str) -> None:
    path = packed(tmp_path, kind, TEXT)
    path.write_bytes(path.read_bytes()[:-40])
    assert "damaged" in fault(path)


@pytest.mark.parametrize("name", ["../a.csv", "/a.csv", "x/../../a.csv", "..\\a.csv", "C:\\a.csv", "a\n.csv"])
def test_members_that_leave_the_archive_are_refused(tmp_path: Path, name: str) -> None:
    assert (
        fault(zipped(tmp_path / "a.zip", **{"good.csv": TEXT, name: TEXT})) == "a member leaves the archive"
    )


def test_archives_in_archives_links_and_crowds_are_refused(tmp_path: Path) -> None:
    assert "inside a packed file" in fault(zipped(tmp_path / "a.zip", a=gzip.compress(TEXT)))
    assert "inside a packed file" in fault(packed(tmp_path, "gz", zipped(tmp_path / "b.zip").read_bytes()))
    many = zipped(tmp_path / "c.zip", **{f"{n}.csv": b"case_id\n" for n in range(6)})
    assert "more than 5 members" in fault(many, Limits(members=5))
    link = zipfile.ZipInfo("a.csv")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "d.zip", "w") as archive:
        archive.writestr(link, "/etc/hostname")
    assert fault(tmp_path / "d.zip") == "a member of the archive is a link"
    assert fault(zipped(tmp_path / "e.zip")) == "the archive is empty"


def test_the_directory_of_an_archive_is_read_once_for_all_its_members(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    real = zipfile.ZipFile.__init__

    def counted(self: zipfile.ZipFile, file: Path, *rest: Any, **named: Any) -> None:
        opened.append(file)
        real(self, file, *rest, **named)

    path = zipped(tmp_path / "a.zip", **{f"{n}.csv": str(n).encode() for n in range(20)})
    monkeypatch.setattr(zipfile.ZipFile, "__init__", counted)
    members = [one for _, one in inside(path)]
    assert [one.open("rb").read() for one in members] == [str(n).encode() for n in range(20)]
    assert opened == [path]
    # In another process it is another directory.
    (copy,) = pickle.loads(pickle.dumps(members[:1]))  # noqa: S301 - our own
    assert copy == members[0]
    assert copy.open("rb").read() == b"0"


def test_members_are_bounded_together_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / "a.zip", **{f"{n}.csv": b"a" * 100_000 for n in range(10)})
    assert len(inside(path)) == 10
    monkeypatch.setattr(archives, "_FREE_OF_ALL", 500_000)
    assert "the archive unpacks to more than" in fault(path)


@pytest.mark.parametrize("name", ["a@.csv", "@a.csv"])
def test_a_name_with_a_nul_character_is_refused(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / "a.zip", **{name: TEXT})
    path.write_bytes(path.read_bytes().replace(name.encode(), name.replace("@", "\0").encode()))
    assert fault(path) == "a member leaves the archive"


@pytest.mark.parametrize("name", ["xl/workbook.bin", "META-INF/manifest.xml"])
def test_other_office_documents_are_called_so(tmp_path: Path, name: str) -> None:
    assert "Office document" in fault(zipped(tmp_path / "a.zip", **{"one.xml": b"<a/>", name: b"x"}))
    (tmp_path / "old").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert "old Office file" in fault(tmp_path / "old")


def test_pieces_are_read_to_the_last_and_empty_ones_not_without_end(tmp_path: Path) -> None:
    path = tmp_path / "a.gz"
    piece = gzip.compress(b"case_id\nA\n")
    path.write_bytes(gzip.compress(b"") + piece * 3_000 + gzip.compress(b"") * 100)
    ((_, one),) = inside(path)
    with one.open("rb") as file:
        assert file.read() == b"case_id\nA\n" * 3_000
    path.write_bytes(piece + gzip.compress(b"") * 60_000)
    assert "damaged" in fault(path)
    # What packs hardly at all takes as many bytes as it holds.
    content = random.Random(3).randbytes(1 << 20)
    path.write_bytes(gzip.compress(content, 0))
    ((_, one),) = inside(path)
    with one.open("rb") as file:
        assert file.read(1 << 20) == content


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize("kind", ["gz", "zst", "zip"])
def test_no_damage_gets_through_as_anything_but_a_refusal(tmp_path: Path, kind: str, seed: int) -> None:
    path = packed(tmp_path, kind, TEXT[:2_000])
    rng = random.Random(seed)
    raw = bytearray(path.read_bytes())
    for _ in range(rng.randrange(1, 4)):
        raw[rng.randrange(4, len(raw))] = rng.randrange(256)
    path.write_bytes(raw)
    # Where the damage is seen it is a FileFault; anything else fails the test.
    with contextlib.suppress(FileFault):
        read_all(path)


SYSTEM_FILES = (
    "__MACOSX/._a",
    "__MACOSX/x/a",
    "x/.DS_Store",
    ".DS_Store",
    "._a",
    "Thumbs.db",
    "x/desktop.ini",
)


def test_what_systems_put_into_archives_for_themselves_is_passed_over(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", **dict.fromkeys(SYSTEM_FILES, b"\0\5\x16\7"), **{"x/a.csv": TEXT})
    assert [name for name, _ in inside(path)] == ["x/a.csv"]
    path = zipped(tmp_path / "b.zip", **dict.fromkeys(SYSTEM_FILES, b"PK\3\4"))
    assert fault(path) == "the archive is empty"


@pytest.mark.parametrize("first", [0x50, 0x5F])
def test_a_packed_file_may_begin_with_a_frame_to_be_passed_over(tmp_path: Path, first: int) -> None:
    frame = bytes([first]) + b"\x2a\x4d\x18" + (5).to_bytes(4, "little") + b"hello"
    path = tmp_path / "a.zst"
    path.write_bytes(frame * 2 + pa.compress(TEXT, codec="zstd", asbytes=True))
    ((_, one),) = inside(path)
    with one.open("rb") as file:
        assert file.read() == TEXT
