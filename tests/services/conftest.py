"""A real project on disk, with two reviewers, a supervisor and some cases."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.person import Role
from reviewer.services.ports import IntakeRecord
from reviewer.storage.failures import BACKUPS
from reviewer.workspace import Workspace, create_project, open_workspace
from tests.costs import CHEAP

PASSPHRASE = "seven quiet rivers"


@dataclass
class TickingClock:
    """Each reading is a second later than the one before."""

    present: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.present += timedelta(seconds=1)
        return self.present


@dataclass
class Project:
    """A project folder, and workspaces that are closed with the test."""

    folder: Path
    clock: TickingClock = field(default_factory=TickingClock)
    stack: ExitStack = field(default_factory=ExitStack)

    def sign_in(self, account: str) -> Workspace:
        """Open it once more as that account."""
        return self.stack.enter_context(
            open_workspace(self.folder, account=account, passphrase=PASSPHRASE, clock=self.clock, cost=CHEAP)
        )


def series(number: int, *, media: int = 3) -> list[IntakeRecord]:
    """The records of one invented case, with hints upstream."""
    facts = CaseFacts(
        f"S-{number:06d}",
        source="U-07",
        received="2026-01-15",
        identified_status="unidentified",
        country="DE",
    )
    return [
        IntakeRecord(
            facts,
            MediaItem(
                media_id=number * 1000 + index,
                md5=f"{number * 1000 + index:032x}",
                size=1024,
                mime_type="image/jpeg" if index % 2 else "video/mp4",
                category=1,
                tags=("gi2018:severity=posing",),
                victim_identified=False,
            ),
        )
        for index in range(1, media + 1)
    ]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Twelve cases, given to everyone who reviews (r-01 and r-02)."""
    with new_project(tmp_path / "project") as made:
        yield made


@contextmanager
def new_project(folder: Path) -> Iterator[Project]:
    """The same for tests that share one."""
    files, present = _files_of_a_new_project()
    for path in (folder, folder / BACKUPS):
        path.mkdir(mode=0o700)
    for name, content in files.items():
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o600)
    made = Project(folder, TickingClock(present))
    with made.stack:
        yield made


@cache
def _files_of_a_new_project() -> tuple[dict[str, bytes], datetime]:
    """Made once for each process, and when that was done: making it takes ten times as long as writing it."""
    with tempfile.TemporaryDirectory() as outer:
        made = Project(Path(outer) / "project")
        create_project(
            made.folder,
            title="Unit North",
            codebook="gi-2018",
            supervisor="s-01",
            passphrase=PASSPHRASE,
            clock=made.clock,
            rng=random.Random(7),
            cost=CHEAP,
        )
        with made.stack:
            supervisor = made.sign_in("s-01")
            for name in ("r-01", "r-02"):
                supervisor.people.add(name, frozenset({Role.REVIEWER}), passphrase=PASSPHRASE)
            supervisor.people.add("x-01", frozenset({Role.EXPORTER}), passphrase=PASSPHRASE)
            bring_in(supervisor, range(1, 13))
        files = {path.name: path.read_bytes() for path in made.folder.iterdir() if path.is_file()}
        return files, made.clock.present


def bring_in(supervisor: Workspace, numbers: range) -> None:
    """Take invented cases in through the store's own intake."""
    with supervisor.store.writing(supervisor.account) as work:
        intake = work.intake("test")
        intake.add([record for number in numbers for record in series(number)])
        intake.finish()
        work.record("import.finished", "test", {"cases": len(numbers)}, 1)
        work.commit()
