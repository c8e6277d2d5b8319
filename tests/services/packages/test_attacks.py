"""Attacks on real packages: found with the right exit code, or harmless, and nothing is written anywhere."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest

from reviewer.domain.errors import NotFound, Refused, ReviewerError, VerificationFailed
from reviewer.exchange.package.bag import BagWriter
from reviewer.exchange.package.checking import check
from reviewer.exchange.package.header import Header
from reviewer.services.packages.opened import signed_by
from reviewer.services.packages.verifying import verify_outside
from reviewer.vault.signing import public_key_of, sign
from tests.exchange.package.bags import joined, member, parts
from tests.services.packages.desks import Desk

STRANGER = bytes(range(7, 39))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk.new(tmp_path / "desk")
    desk.code("r-01", "T-0001")
    return desk


@pytest.fixture
def package(desk: Desk, tmp_path: Path) -> Path:
    there = desk.copy(tmp_path / "there", seed=2)
    there.code("r-02", "T-0002")
    return there.pack(tmp_path / "labels.tar").file


def refused(desk: Desk, file: Path) -> tuple[int, str]:
    """How a merge of the file ends; it must leave nothing behind."""
    before, beside = desk.content(), sorted(file.parent.iterdir())
    (outcome,) = desk.merge(file)
    assert (outcome.new, outcome.known, outcome.conflicting) == (0, 0, 0)
    assert desk.content() == before
    assert sorted(file.parent.iterdir()) == beside
    return outcome.exit_code, outcome.problems[0]["message"]


def test_flipped_bytes_anywhere_are_found(package: Path, tmp_path: Path) -> None:
    whole = package.read_bytes()
    places = random.Random(3).sample(range(len(whole)), 150)
    changed = tmp_path / "changed.tar"
    for place in [0, 156, 511, 512, len(whole) - 1, *places]:
        changed.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        found = verify_outside(changed)
        assert (found.ok, found.project, bool(found.problems)) == (False, None, True), place


def test_every_flipped_byte_of_a_small_package_is_found(desk: Desk, package: Path, tmp_path: Path) -> None:
    """A receipt, as it comes back: the bit changes from byte to byte, so that each bit has its turn."""
    with desk.sign_in() as office:
        (outcome,) = office.packages.merging.merge([package], receipts=tmp_path)
    assert outcome.receipt is not None
    whole = bytearray(outcome.receipt.read_bytes())
    assert not check(io.BytesIO(whole), signed_by).wrong
    missed = []
    for place in range(len(whole)):
        whole[place] ^= 1 << place % 8
        if not check(io.BytesIO(whole), signed_by).wrong:
            missed.append(place)
        whole[place] ^= 1 << place % 8
    assert missed == []


@pytest.mark.parametrize("share", [0.3, 0.7, 0.999])
def test_a_package_cut_off_is_found(desk: Desk, package: Path, tmp_path: Path, share: float) -> None:
    whole = package.read_bytes()
    cut = tmp_path / "cut.tar"
    cut.write_bytes(whole[: int(len(whole) * share)])
    assert refused(desk, cut)[0] == 4


def test_what_is_no_package_is_told_so(desk: Desk, tmp_path: Path) -> None:
    for name, content in {"a.zip": b"PK\x03\x04" * 100, "b.csv": b"case_id\n", "empty": b""}.items():
        (tmp_path / name).write_bytes(content)
        assert refused(desk, tmp_path / name) == (1, refused(desk, tmp_path / name)[1])
        with pytest.raises(Refused, match="not a package"):
            verify_outside(tmp_path / name)
    with pytest.raises(NotFound):
        verify_outside(tmp_path / "missing.tar")
    with pytest.raises(Refused, match="not a file"):
        verify_outside(tmp_path)


def test_a_payload_file_of_another_package_is_found(desk: Desk, package: Path, tmp_path: Path) -> None:
    other = dict(parts(desk.pack(tmp_path / "other.tar").file.read_bytes()))
    mixed = tmp_path / "mixed.tar"
    name = "package/data/codings.parquet.age"
    mixed.write_bytes(
        joined(
            [(one, other[one] if one == name else content) for one, content in parts(package.read_bytes())]
        )
    )
    found = verify_outside(mixed)
    assert [one["file"] for one in found.problems] == ["data/codings.parquet.age"]
    assert refused(desk, mixed)[0] == 4


def resigned(package: Path, file: Path, *, header: Header | None = None) -> Path:
    """The payload of a package under a new signature of a stranger."""
    whole = package.read_bytes()
    known = check(io.BytesIO(whole), signed_by).header
    assert known is not None
    key = public_key_of(STRANGER).hex()
    given = header or known
    own = Header(
        given.kind,
        given.package,
        given.project,
        given.created_at,
        given.counts,
        (("project", key),),
        given.exporter,
        given.since,
    )
    stream = io.BytesIO()
    writer = BagWriter(stream)
    for name, content in parts(whole):
        if name.startswith("package/data/"):
            size = int(content[124:135], 8)
            with writer.payload(name.removeprefix("package/data/").removesuffix(".age")) as sink:
                sink.write(content[512 : 512 + size])
    writer.close(own, [lambda digest: sign(STRANGER, "package", digest)])
    file.write_bytes(stream.getvalue())
    return file


def test_what_a_stranger_signed_anew_is_refused_twice(desk: Desk, package: Path, tmp_path: Path) -> None:
    """The signature alone is right; under the seal other signers are named, and the key is not known."""
    stolen = resigned(package, tmp_path / "stolen.tar")
    assert verify_outside(stolen).ok
    code, words = refused(desk, stolen)
    assert (code, "signed again by somebody else" in words) == (4, True)
    with desk.sign_in() as office:
        assert not office.packages.verifying.verify(stolen).ok


def test_signers_that_are_unknown_unconfirmed_or_revoked_are_refused(tmp_path: Path) -> None:
    """A project that was made anew under the same identity has other keys, and is a stranger."""
    here = Desk.new(tmp_path / "here")
    there = here.copy(tmp_path / "there", seed=3)
    with there.sign_in() as office:
        office.packages.book.own()
        connection = office.store.connect()
        try:
            signer = public_key_of(STRANGER)
            connection.execute(
                "UPDATE project_key SET secret = ?, public_key = ? WHERE use = 'sign'", (STRANGER, signer)
            )
        finally:
            connection.close()
    file = there.pack(tmp_path / "labels.tar").file
    code, words = refused(here, file)
    assert (code, "signed by somebody unknown" in words) == (1, True)
    with here.sign_in() as office:
        (line,) = office.packages.book.add("partner", signer=signer.hex(), recipient=None)
    assert line.words in words
    assert "was not confirmed" in refused(here, file)[1]
    with here.sign_in() as office:
        with pytest.raises(VerificationFailed, match="No key of 'partner' has these words"):
            office.packages.book.confirm("partner", "acorn orchard")
        office.packages.book.confirm("partner", line.words.upper())
    assert here.merge(file)[0].exit_code == 0
    with here.sign_in() as office:
        office.packages.book.revoke("partner")
    assert "'partner', whose key is revoked" in refused(here, file)[1]


def test_packages_of_another_project_are_refused(package: Path, tmp_path: Path) -> None:
    other = Desk.new(tmp_path / "other")
    with other.sign_in() as office:
        connection = office.store.connect()
        try:
            connection.execute("UPDATE project SET uuid = '99999999-2222-4333-8444-555555555555'")
        finally:
            connection.close()
    code, words = refused(other, package)
    assert (code, "of another project" in words) == (1, True)


def test_a_package_of_a_later_version_is_refused_in_words(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reviewer.exchange.package.header.FORMAT", 2)
    file = desk.pack(tmp_path / "later.tar").file
    monkeypatch.undo()
    code, words = refused(desk, file)
    assert (code, "later version" in words) == (1, True)


def test_links_and_paths_in_a_package_write_nothing(desk: Desk, package: Path, tmp_path: Path) -> None:
    whole = parts(package.read_bytes())
    attacks = [
        member("package/../../outside.txt", b"x"),
        member("package/data/x.age", b"", kind=b"2", link=b"/outside.txt"),
        member("package/data/x.age", b"", kind=b"3"),
    ]
    for attack in attacks:
        file = tmp_path / "attack.tar"
        file.write_bytes(joined([*whole, ("x", attack)]))
        assert refused(desk, file)[0] == 4
    assert not list(tmp_path.rglob("outside*"))


def test_a_full_disk_leaves_the_old_package(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "labels.tar"
    desk.pack(file)
    before = file.read_bytes()
    monkeypatch.setattr("os.fsync", _full)
    with pytest.raises((ReviewerError, OSError)):
        desk.pack(file)
    monkeypatch.undo()
    assert file.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["labels.tar"]


def _full(_: int) -> None:
    raise OSError(28, "No space left on device")
