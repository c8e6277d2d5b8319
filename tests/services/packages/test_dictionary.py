"""A package as others open it: the bag by RFC 8493, and what is sealed by its own description."""

from __future__ import annotations

import hashlib
import json
import re
import tarfile
from pathlib import Path

import pytest
from frictionless import Package

from reviewer.domain.answer import chosen
from reviewer.services.packages.opened import opened_package
from tests.services.packages.desks import Desk, key_of

TABLES = ("codings", "revisions", "decisions", "final")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Two coders differ on one case, which is settled, and one of them undid another coding."""
    desk = Desk.new(tmp_path / "desk")
    desk.code("r-01", "T-0001")
    desk.code("r-02", "T-0001", severity=chosen("undetermined"))
    desk.code("r-02", "T-0002")
    desk.undo("r-02")
    with desk.sign_in() as office:
        office.settling.refresh()
        office.settling.decide(key_of(office, "T-0001"), "severity", chosen("posing"), save_id="d-1")
    return desk


def unpacked(file: Path, folder: Path) -> Path:
    """The bag as any program for archives lays it out."""
    with tarfile.open(file) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def opened(desk: Desk, file: Path, folder: Path) -> list[str]:
    """Write every sealed file out; gives their names."""
    with desk.sign_in() as office:
        secret = office.packages.keeper.keyring().open_secret
    folder.mkdir()
    with opened_package(file, secret) as package:
        for name in package.contents.files:
            (folder / name).write_bytes(package.read(name))
        return list(package.contents.files)


def test_what_is_sealed_is_what_its_description_says(desk: Desk, tmp_path: Path) -> None:
    packed = desk.pack(tmp_path / "labels.tar")
    names = opened(desk, packed.file, tmp_path / "inside")
    report = Package.from_descriptor(
        json.loads((tmp_path / "inside" / "datapackage.json").read_text("utf-8")),
        basepath=str(tmp_path / "inside"),
    ).validate()
    assert report.valid, report.flatten(["type", "message"])
    described = {task.place for task in report.tasks}
    tables = [f"{table}.{kind}" for table in TABLES for kind in ("csv", "parquet")]
    assert described == {*tables, "codebook.toml", "provenance.json"}
    assert set(names) - described == {"datapackage.json"}
    rows = {task.place: task.stats.get("rows") for task in report.tasks}
    for table in TABLES:
        assert rows[f"{table}.csv"] == rows[f"{table}.parquet"] != 0


def test_a_value_that_the_description_does_not_know_is_found(desk: Desk, tmp_path: Path) -> None:
    """The description says more than names: the check above would see what does not fit."""
    opened(desk, desk.pack(tmp_path / "labels.tar").file, tmp_path / "inside")
    table = tmp_path / "inside" / "codings.csv"
    table.write_bytes(table.read_bytes().replace(b",answered", b",guessed", 1))
    document = json.loads((tmp_path / "inside" / "datapackage.json").read_text("utf-8"))
    report = Package.from_descriptor(document, basepath=str(tmp_path / "inside")).validate()
    kinds = {kind for (kind,) in report.flatten(["type"])}
    assert {"constraint-error", "hash-count"} <= kinds


@pytest.mark.parametrize("wish", ["labels", "receipt"])
def test_the_bag_is_one_by_its_standard(desk: Desk, tmp_path: Path, wish: str) -> None:
    """RFC 8493, section 3: complete and valid, from the files alone."""
    file = desk.pack(tmp_path / "labels.tar").file
    if wish == "receipt":
        there = desk.copy(tmp_path / "there", seed=2)
        with there.sign_in() as office:
            (outcome,) = office.packages.merging.merge([file], receipts=tmp_path)
        assert outcome.receipt is not None
        file = outcome.receipt
    bag = unpacked(file, tmp_path / "bag")
    declaration = (bag / "bagit.txt").read_bytes()
    assert declaration == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    payload = {path.relative_to(bag).as_posix() for path in (bag / "data").rglob("*") if path.is_file()}
    tags = {path.name for path in bag.iterdir() if path.is_file()}
    assert manifest(bag, "manifest-sha256.txt") == payload
    assert manifest(bag, "tagmanifest-sha256.txt") == tags - {"tagmanifest-sha256.txt", "signatures.json"}
    info = dict(line.split(": ", 1) for line in (bag / "bag-info.txt").read_text("utf-8").splitlines())
    size = sum((bag / name).stat().st_size for name in payload)
    assert info["Payload-Oxum"] == f"{size}.{len(payload)}"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", info["Bagging-Date"])


def manifest(bag: Path, name: str) -> set[str]:
    """The files of a manifest, each of which has the digest that stands there."""
    found = set()
    for line in (bag / name).read_text("utf-8").splitlines():
        digest, _, path = line.partition("  ")
        assert hashlib.sha256((bag / path).read_bytes()).hexdigest() == digest
        assert path not in found
        found.add(path)
    return found
