"""Files of every kind on their way in, and packages on their way to tables: nothing of them lies in clear."""

from __future__ import annotations

import csv
import gzip
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter

from tests.e2e.conftest import write_vics
from tests.e2e.watched import Watched
from tests.indicator.invented import cases
from tests.indicator.packages import Unit, acquaint, package_of
from tests.markers import CASE, EVERYTHING, NAME, SOURCE, found_in, leaks
from tests.services.conftest import PASSPHRASE

pytestmark = pytest.mark.timeout(900)
HEAD = ("case_id", "source", "batch")
SERIES = 9_000
"""Of five media each: as many as make a file that a process of its own reads."""


def rows() -> Iterator[tuple[str, ...]]:
    return ((f"{CASE}-{at}", SOURCE, "QZMARKTAG") for at in range(1_000))


def as_csv(folder: Path) -> Path:
    file = folder / "cases.csv"
    with file.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([HEAD, *rows()])
    return file


def as_workbook(folder: Path) -> Path:
    file = folder / "cases.xlsx"
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate([HEAD, *rows()]):
            sheet.write_row(at, 0, row)
    return file


def as_parquet(folder: Path) -> Path:
    import pyarrow as pa
    import pyarrow.parquet as pq

    file = folder / "cases.parquet"
    pq.write_table(pa.table(dict(zip(HEAD, zip(*rows(), strict=True), strict=True))), file)
    return file


def as_lines(folder: Path) -> Path:
    file = folder / "cases.jsonl"
    file.write_text("".join(json.dumps(dict(zip(HEAD, row, strict=True))) + "\n" for row in rows()), "utf-8")
    return file


def as_zip(folder: Path) -> Path:
    file = folder / "cases.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(as_csv(folder), "cases.csv")
    return file


def as_gzip(folder: Path) -> Path:
    file = folder / "cases.csv.gz"
    file.write_bytes(gzip.compress(as_csv(folder).read_bytes()))
    return file


def as_vics(folder: Path) -> Path:
    from reviewer.exchange.vics.apart import WORTH

    file = folder / "media.json"
    write_vics(file, series=SERIES, path=f"{SOURCE}\\{NAME}" + "long" * 20)
    assert file.stat().st_size > WORTH
    return file


Make = Callable[[Path], Path]


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    folder = tmp_path / "brought"
    folder.mkdir()
    return folder


def test_files_that_come_in_leave_nothing_in_clear(
    watched: Watched, access: tuple[str, ...], tmp_path: Path, brought: Path
) -> None:
    project = tmp_path / "project"
    new = ("new", project, "--title", "T", "--codebook", "gi-2018", "--supervisor", "sup-01")
    assert watched.run(*new, *access[2:])[0] == 0
    for make in (as_parquet, as_lines, as_zip, as_gzip, as_workbook, as_vics):
        file = make(brought)
        if make in {as_workbook, as_vics}:
            watched.run("import", project, file, *access, kill_after=60)
        code, said = watched.run("import", project, file, *access)
        assert code == 0, (make.__name__, said)
        assert found_in(said, EVERYTHING) == [], make.__name__
        assert watched.found == {}, make.__name__
    assert watched.looks > 10


def test_packages_become_tables_and_leave_nothing_else_in_clear(watched: Watched, tmp_path: Path) -> None:
    office, north = Unit.found(tmp_path / "project"), Unit.found(tmp_path / "north", seed=2)
    acquaint(north, office, "north")
    asked = ("identified_status", "severity")
    found = [
        replace(one, case=f"{CASE}-{at}", answers={name: one.answers[name] for name in asked})
        for at, one in enumerate(cases(60))
    ]
    file = package_of(north, tmp_path / "north.tar", found)
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE + "\n", "utf-8")
    watched.markers = (*EVERYTHING, PASSPHRASE)
    to = ("--to", tmp_path / "out", "--project", office.folder)
    access = ("--as", "s-01", "--passphrase-file", secret)
    watched.run("indicator", file, *to, *access, kill_after=40)
    code, said = watched.run("indicator", file, *to, *access)
    assert code == 0, said
    assert watched.found == {}
    # Not even pseudonyms: the tables count, and name no case.
    assert found_in(said, watched.markers) == []
    assert leaks([tmp_path / "out"], watched.markers) == {}
