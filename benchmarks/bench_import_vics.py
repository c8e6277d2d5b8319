"""Importing VICS into an encrypted, audited project, against `sqlite3 .import` of the same rows as CSV.

The table has the columns that the store keeps of a media item.  Both build indexes on case, MD5 and SHA-1 and
wait for the disk (WAL, FULL); rounds take turns.  Processor time stands beside the time, which others who use
the machine prolong.  Limits: 1.5 times the shell, and 150 MB of memory added.  A number as argument sets the
media records (default 100,000; 1,000,000 is the size of the target).
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.import_data import COLUMNS, write_csv, write_vics
from reviewer.vault.derivation import MINIMUM
from reviewer.workspace import create_project, open_workspace

LIMIT = 1.5
MEMORY_LIMIT = 150
ROUNDS = 3
PASSPHRASE = "seven quiet rivers"
_TABLE = ", ".join(f"{name} {kind}" for name, kind in COLUMNS.items())
_SHELL = f"""
PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
CREATE TABLE media ({_TABLE});
CREATE UNIQUE INDEX known ON media (case_id, media_id, md5);
CREATE INDEX by_md5 ON media (md5);
CREATE INDEX by_sha1 ON media (sha1);
.mode csv
"""


class Taken(NamedTuple):
    """Seconds: on the clock, and of processors."""

    clock: float
    processor: float


def shell(folder: Path, table: Path) -> Taken:
    """What the shell takes."""
    database = folder / "peer.db"
    script = f"{_SHELL}.import {table} media\n"
    since, used = time.perf_counter(), _processor(resource.RUSAGE_CHILDREN)
    subprocess.run(["sqlite3", str(database)], input=script, text=True, check=True, capture_output=True)
    taken = Taken(time.perf_counter() - since, _processor(resource.RUSAGE_CHILDREN) - used)
    for file in folder.glob("peer.db*"):
        file.unlink()
    return taken


def imported(folder: Path, file: Path, media: int) -> Taken:
    """What an import into a new project takes, the commit included."""
    project = folder / "project"
    create_project(
        project, title="Bench", codebook="gi-2018", supervisor="s", passphrase=PASSPHRASE, cost=MINIMUM
    )
    with open_workspace(project, account="s", passphrase=PASSPHRASE, cost=MINIMUM) as workspace:
        since, used = time.perf_counter(), _processor(resource.RUSAGE_SELF)
        (outcome,) = workspace.intake.import_files([file]).files
        taken = Taken(time.perf_counter() - since, _processor(resource.RUSAGE_SELF) - used)
    assert outcome.counts.media_new == media
    shutil.rmtree(project)
    return taken


def _processor(whose: int) -> float:
    used = resource.getrusage(whose)
    return used.ru_utime + used.ru_stime


def main() -> int:
    """Measure and say; 0 where the limits were kept."""
    media = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    if shutil.which("sqlite3") is None:
        sys.stdout.write("the sqlite3 shell is not installed: nothing to compare with\n")
        return 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, table = folder / "bench.json", folder / "bench.csv"
        write_vics(file, media)
        write_csv(table, media)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        pairs = [(shell(folder, table), imported(folder, file, media)) for _ in range(ROUNDS)]
        memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    theirs, ours = ([one[side] for one in pairs] for side in (0, 1))
    clock, processor = (_ratio(ours, theirs, what) for what in (0, 1))
    sys.stdout.write(
        f"{media:,} media records\n"
        f"sqlite3 .import: {_median(theirs, 0):.2f} s (processor {_median(theirs, 1):.2f} s)\n"
        f"import: {_median(ours, 0):.2f} s (processor {_median(ours, 1):.2f} s) = {clock:.2f} x"
        f" (processor {processor:.2f} x; limit {LIMIT} x)\n"
        f"memory added: {memory:.0f} MB (limit {MEMORY_LIMIT} MB)\n"
    )
    return 0 if clock <= LIMIT and memory <= MEMORY_LIMIT else 1


def _median(times: list[Taken], what: int) -> float:
    return statistics.median(one[what] for one in times)


def _ratio(ours: list[Taken], theirs: list[Taken], what: int) -> float:
    return _median(ours, what) / _median(theirs, what)


if __name__ == "__main__":
    sys.exit(main())
