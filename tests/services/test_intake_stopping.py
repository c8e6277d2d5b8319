"""A stop is heard while a file holds nothing to hand on, by asking as often as it is read."""

from __future__ import annotations

import gzip
import io
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reviewer.domain.case import CaseFacts
from reviewer.exchange.limits import MIB, Limits
from reviewer.exchange.listening import Listened
from reviewer.exchange.packed import contents_of
from reviewer.exchange.vics import apart
from reviewer.services.intake import Cancelled, Options
from reviewer.services.intake_preview import preview
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.test_intake_fuzz import packed

SIZE = 2 * MIB
MOST_BETWEEN = 3 * MIB // 4
"""Bytes that may be read between two questions: a small part of a second on any machine."""


def blank(line: bytes) -> bytes:
    return line * (SIZE // len(line))


SHAPES: dict[str, Callable[[], bytes]] = {
    "blank lines": lambda: b"case_id\n" + blank(b"\n") + b"A\n",
    "blank lines of two bytes": lambda: b"case_id\r\n" + blank(b"\r\n") + b"A\r\n",
    "blank JSON lines": lambda: b'{"case_id":"A"}\n' + blank(b"  \t \n"),
    "white space in VICS": lambda: b'{"value":' + blank(b"    \n\t  ") + b'[{"MediaID":1}]}',
    "white space behind VICS": lambda: b'{"value":[{"MediaID":1}]}' + blank(b" \n"),
    "a member stepped over": lambda: (
        b'{"value":[{"Media":[{"MediaID":1,"V":[' + blank(b"0,")[: 3 * MIB] + b'0]}]}],"@odata.context":null}'
    ),
    "cases without media": lambda: b'{"Cases":[' + blank(b'{"Media":[]},') + b'{"Media":[]}]}',
}


@dataclass
class Asked:
    """Counts how often it was asked; `stop` makes it say yes from then on."""

    times: int = 0
    stop: threading.Event = field(default_factory=threading.Event)
    often: threading.Event = field(default_factory=threading.Event)
    enough: int = 1 << 60

    def __call__(self) -> bool:
        self.times += 1
        if self.times >= self.enough:
            self.often.set()
            # Whoever waits for this must be able to stop it before it is through.
            self.stop.wait()
        return self.stop.is_set()


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    return project.sign_in("s-01")


def stored(workspace: Workspace) -> tuple[int, int]:
    with workspace.store.reading(workspace.account) as read:
        return read.cases.totals()


def run(workspace: Workspace, path: Path, asked: Asked, ended: list[Exception]) -> None:
    with workspace.beside() as beside:
        try:
            beside.intake.import_files([path], Options(cancelled=asked))
        except Cancelled as error:
            ended.append(error)


@pytest.mark.parametrize(
    ("name", "packing"),
    [*((name, "plain") for name in SHAPES), ("blank lines", "gz"), ("white space in VICS", "gz")],
)
def test_it_is_asked_all_along_and_heard_from_another_thread(
    supervisor: Workspace, tmp_path: Path, name: str, packing: str
) -> None:
    content = SHAPES[name]()
    path = tmp_path / "in"
    path.write_bytes(content if packing == "plain" else gzip.compress(content, 0))
    before = stored(supervisor)
    quiet = Asked()
    # All of it is read for its digest, and at least once more; a rehearsal, so that nothing is left.
    supervisor.intake.import_files([path], Options(dry_run=True, cancelled=quiet))
    assert quiet.times >= 2 * len(content) // MOST_BETWEEN
    # Behind the digest.
    asked, ended = Asked(enough=quiet.times * 3 // 4), list[Exception]()
    thread = threading.Thread(target=run, args=(supervisor, path, asked, ended))
    thread.start()
    asked.often.wait()
    asked.stop.set()
    thread.join()
    assert [type(error) for error in ended] == [Cancelled]
    assert stored(supervisor) == before


def test_a_look_at_a_file_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "in"
    path.write_bytes(SHAPES["blank lines"]())
    stopped = Asked()
    stopped.stop.set()
    with pytest.raises(Cancelled):
        preview(path, Options(cancelled=stopped))


def test_the_process_that_reads_apart_says_all_along_that_it_reads(tmp_path: Path) -> None:
    path = tmp_path / "in"
    content = SHAPES["white space in VICS"]()
    path.write_bytes(content)
    beats: list[int] = []
    task = apart._Task(path, "in", "in", Limits())
    assert [parcel.last for parcel in apart._parcels(task, lambda: beats.append(1))][-1]
    assert len(beats) >= len(content) // MOST_BETWEEN


def test_a_stop_ends_the_process_that_reads_apart(tmp_path: Path) -> None:
    path = tmp_path / "in"
    path.write_bytes(b'{"value":[' + b",".join(b'{"MediaID":%d}' % n for n in range(20_000)) + b"]}")

    def ask() -> None:
        raise Cancelled("stopped")

    reader = apart.ReaderApart(
        path, label="a", source="a", limits=Limits(), facts_of_rest=lambda: CaseFacts("a"), ask=ask
    )
    # No process may outlive a test.
    with pytest.raises(Cancelled):
        next(iter(reader))


@pytest.mark.parametrize("packing", ["plain", "gz", "zip"])
def test_a_file_that_asks_reads_as_the_file_itself(tmp_path: Path, packing: str) -> None:
    rng = random.Random(packing)
    content = rng.randbytes(300_000)
    path = tmp_path / "in"
    path.write_bytes(packed(content, packing))
    inside = contents_of(path, path.read_bytes()[:64], label="in", limits=Limits())
    asked: list[int] = []
    with (
        Listened(inside[0][1] if inside else path, lambda: asked.append(1)).open("rb") as file,
        io.BytesIO(content) as plain,
    ):
        for _ in range(40):
            place, size = rng.randrange(len(content)), rng.randrange(90_000)
            assert file.seek(place) == plain.seek(place)
            assert file.read(size) == plain.read(size)
            assert file.tell() == plain.tell()
    assert len(asked) > 10
