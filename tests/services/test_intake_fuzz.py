"""Files damaged in any way, in every format and packing: refused in words, the store as it was before."""

from __future__ import annotations

import gzip
import io
import json
import random
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from reviewer.exchange import table_admission
from reviewer.exchange.vics import records
from reviewer.services.intake import Cancelled, FileOutcome, Options
from reviewer.workspace import Workspace
from tests.exchange.reading import cases_20, hash_set_20, media
from tests.services.conftest import Project, new_project

MUTANTS = 12
COLUMNS = ("case_id", "country", "batch", "media_id", "md5")
ROWS = [(f"F-{n % 4}", "NL", n % 4, n, f"{n % 7:032x}") for n in range(1, 14)]
STRAY = (b'"', b"{", b"}", b"[", b",", b"\\", b"\n", b"\x00", b"\xff", b"1e999", b"NaN", b"<", b"=1+1", b"")


def as_csv() -> bytes:
    return "".join(",".join(map(str, row)) + "\n" for row in (COLUMNS, *ROWS)).encode()


def as_json_lines() -> bytes:
    return "".join(json.dumps(dict(zip(COLUMNS, row, strict=True))) + "\n" for row in ROWS).encode()


def as_parquet() -> bytes:
    out = io.BytesIO()
    columns = zip(COLUMNS, zip(*ROWS, strict=True), strict=True)
    pq.write_table(pa.table({name: list(values) for name, values in columns}), out)
    return out.getvalue()


def as_workbook() -> bytes:
    book, out = Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet()
    for row in (COLUMNS, *ROWS):
        sheet.append(row)
    book.save(out)
    return out.getvalue()


SHAPES = {
    "cases": cases_20(
        *(media(n, Series=f"F-{n % 4}", Tags="a,b", Vendor={"x": [1.0]}) for n in range(1, 14))
    ).encode(),
    "hash set": hash_set_20(*(media(n, Series=["F-1", "F-2"][n % 2 :]) for n in range(1, 14))).encode(),
    "csv": as_csv(),
    "lines": as_json_lines(),
    "parquet": as_parquet(),
    "workbook": as_workbook(),
}
TEXTS = ("cases", "hash set", "csv", "lines")


def zipped(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def packed(content: bytes, packing: str) -> bytes:
    match packing:
        case "gz":
            return gzip.compress(content, mtime=0)
        case "zst":
            return bytes(pa.compress(content, codec="zstd", asbytes=True))
        case "zip":
            return zipped(("a", content))
        case _:
            return content


def whole(workspace: Workspace) -> dict[str, list[object]]:
    """Every row of every table, those of indexes for text among them."""
    with closing(workspace.store.connect()) as connection:
        names = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE rootpage > 0 AND type = 'table'"
            )
        ]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in sorted(names)}


def check(workspace: Workspace, path: Path, *, accept_valid: bool = False) -> list[FileOutcome]:
    """Import it: whatever is refused leaves the store as it was, and a rehearsal always does."""
    before = whole(workspace)
    (*rehearsed,) = workspace.intake.import_files([path], Options(dry_run=True)).files
    assert whole(workspace) == before
    options = Options(accept_valid=path.with_suffix(".refused") if accept_valid else None)
    (*found,) = workspace.intake.import_files([path], options).files
    if not any(one.stored for one in found):
        assert whole(workspace) == before
        assert all(problem.message for one in found for problem in one.problems)
        assert all(one.problems or one.note for one in found)
    assert len(rehearsed) == len(found)
    return found


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong comes behind batches that were taken in already."""
    monkeypatch.setattr(table_admission, "_BATCH", 3)
    monkeypatch.setattr(records, "_BATCH", 3)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with new_project(tmp_path_factory.mktemp("fuzz") / "project") as made:
        yield made.sign_in("s-01")


def damaged(content: bytes, rng: random.Random) -> bytes:
    found = bytearray(content)
    for _ in range(rng.randrange(1, 3)):
        place = rng.randrange(len(found))
        match rng.randrange(5):
            case 0:
                found[place] = rng.randrange(256)
            case 1:
                del found[place : place + rng.randrange(1, 30)]
            case 2:
                found[place:place] = rng.choice(STRAY)
            case 3:
                found[place:place] = found[place // 2 : place]
            case _:
                del found[place + 1 :]
    return bytes(found)


def members_damaged(content: bytes, rng: random.Random) -> bytes:
    """A workbook that is an archive still, one of its parts damaged."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    chosen = rng.randrange(len(parts))
    return zipped(
        *((name, damaged(part, rng) if at == chosen else part) for at, (name, part) in enumerate(parts))
    )


@pytest.mark.parametrize("packing", ["plain", "gz", "zst", "zip"])
@pytest.mark.parametrize("shape", TEXTS)
def test_a_damaged_text_is_in_whole_or_not_at_all(
    project: Project, tmp_path: Path, shape: str, packing: str
) -> None:
    supervisor = project.sign_in("s-01")
    rng = random.Random(f"{shape} {packing}")
    refused = 0
    for number in range(MUTANTS):
        path = tmp_path / f"{number}"
        # The packing is damaged now and then, and else what is in it.
        late = packing != "plain" and not number % 4
        content = SHAPES[shape] if late else damaged(SHAPES[shape], rng)
        content = packed(content, packing)
        path.write_bytes(damaged(content, rng) if late else content)
        found = check(supervisor, path, accept_valid=number % 3 == 2)
        refused += not any(one.stored for one in found)
    assert refused
    assert supervisor.doctor().ok


@pytest.mark.parametrize("shape", ["parquet", "workbook"])
def test_a_damaged_table_is_in_whole_or_not_at_all(project: Project, tmp_path: Path, shape: str) -> None:
    supervisor = project.sign_in("s-01")
    rng = random.Random(shape)
    refused = 0
    for number in range(2 * MUTANTS):
        path = tmp_path / f"{number}"
        inner = shape == "workbook" and number % 2
        path.write_bytes((members_damaged if inner else damaged)(SHAPES[shape], rng))
        refused += not any(one.stored for one in check(supervisor, path))
    assert refused
    assert supervisor.doctor().ok


@pytest.mark.parametrize("shape", SHAPES)
def test_stopped_at_any_report_nothing_is_left(project: Project, tmp_path: Path, shape: str) -> None:
    supervisor = project.sign_in("s-01")
    path = tmp_path / "a"
    path.write_bytes(SHAPES[shape])
    before = whole(supervisor)
    stops = 0
    while True:
        asked = iter(range(stops))
        options = Options(cancelled=lambda asked=asked: next(asked, None) is None)  # type: ignore[misc]
        try:
            supervisor.intake.import_files([path], options)
        except Cancelled:
            assert whole(supervisor) == before
            stops += 1
        else:
            break
    assert stops > 1
    assert whole(supervisor) != before


edits = st.lists(
    st.tuples(st.integers(0, 5_000), st.integers(0, 20), st.sampled_from(STRAY) | st.binary(max_size=6)),
    min_size=1,
    max_size=3,
)


@settings(max_examples=30)
@given(shape=st.sampled_from([*SHAPES]), packing=st.sampled_from(["plain", "gz", "zip"]), edits=edits)
def test_no_edit_of_a_file_is_taken_in_by_half(
    shared: Workspace,
    tmp_path_factory: pytest.TempPathFactory,
    shape: str,
    packing: str,
    edits: list[tuple[int, int, bytes]],
) -> None:
    content = SHAPES[shape]
    for place, length, text in edits:
        at = place % (len(content) + 1)
        content = content[:at] + text + content[at + length :]
    path = tmp_path_factory.mktemp("edited") / "a"
    path.write_bytes(packed(content, packing if shape in TEXTS else "plain"))
    check(shared, path)
