"""Importing VICS into an encrypted, audited project, against `sqlite3 .import` of the same rows as CSV.

The table has the columns that the store keeps of a media item.  Both build indexes on case, MD5 and SHA-1 and
wait for the disk (WAL, FULL); rounds take turns.  Processor time stands beside the time, which others who use
the machine prolong; it is that of both processes, the one that reads and the one that stores.  The same
import without encryption stands beside.  Limits: 1.5 times the shell, 1.6 times plain SQLite, and 150 MB of
memory added, by both processes.  Numbers as arguments set the media records (default 100,000; the target is
1,000,000).
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2 as sqlcipher

from benchmarks.import_data import COLUMNS, write_csv, write_vics
from reviewer.storage import engine
from reviewer.vault.derivation import MINIMUM
from reviewer.workspace import create_project, open_workspace

LIMIT = 1.5
PLAIN_LIMIT = 1.6
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


def imported(folder: Path, file: Path, media: int, *, plain: bool = False) -> Taken:
    """What an import into a new project takes, the commit included; `plain` leaves its pages unencrypted."""
    project = folder / "project"
    with _unencrypted() if plain else nullcontext():
        create_project(
            project, title="Bench", codebook="gi-2018", supervisor="s", passphrase=PASSPHRASE, cost=MINIMUM
        )
        with open_workspace(project, account="s", passphrase=PASSPHRASE, cost=MINIMUM) as workspace:
            since, used = time.perf_counter(), _used_by_both()
            (outcome,) = workspace.intake.import_files([file]).files
            taken = Taken(time.perf_counter() - since, _used_by_both() - used)
    assert outcome.counts.media_new == media
    shutil.rmtree(project)
    return taken


@contextmanager
def _unencrypted() -> Iterator[None]:
    """New databases are plain SQLite meanwhile."""

    def plainly(path: Path, key: bytes | bytearray, *, timeout: float = engine.BUSY_SECONDS) -> Any:
        del key
        return sqlcipher.connect(
            str(path), timeout=timeout, isolation_level=None, check_same_thread=False, cached_statements=512
        )

    keyed, engine.keyed = engine.keyed, plainly
    try:
        yield
    finally:
        engine.keyed = keyed


# What the process that reads does, and the most memory that it had.  The kernel's figure for children would
# not do: it begins with what their parent had.
_READING = """
import sys
from pathlib import Path
from reviewer.exchange.limits import Limits
from reviewer.exchange.vics.apart import _parcels, _Task

for _ in _parcels(_Task(Path(sys.argv[1]), "bench", "bench", Limits()), lambda: None):
    pass
status = Path("/proc/self/status").read_text()
print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
"""


def read_apart(file: Path) -> float:
    """MB that the process that reads takes, all of it."""
    argv = [sys.executable, "-c", _READING, str(file)]
    return int(subprocess.run(argv, check=True, capture_output=True, text=True).stdout) / 1024


def _used_by_both() -> float:
    return _processor(resource.RUSAGE_SELF) + _processor(resource.RUSAGE_CHILDREN)


def _processor(whose: int) -> float:
    used = resource.getrusage(whose)
    return used.ru_utime + used.ru_stime


def main() -> int:
    """Measure and say; 0 where the limits were kept."""
    if shutil.which("sqlite3") is None:
        sys.stdout.write("the sqlite3 shell is not installed: nothing to compare with\n")
        return 1
    return max(measured(int(one)) for one in sys.argv[1:] or ["100_000"])


def measured(media: int) -> int:
    """One size of file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, table = folder / "bench.json", folder / "bench.csv"
        write_vics(file, media)
        write_csv(table, media)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        rounds = [
            (shell(folder, table), imported(folder, file, media), imported(folder, file, media, plain=True))
            for _ in range(ROUNDS)
        ]
        memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        reading = read_apart(file)
    theirs, ours, bare = ([one[side] for one in rounds] for side in (0, 1, 2))
    clock, processor = (_ratio(ours, theirs, what) for what in (0, 1))
    plain = _ratio(ours, bare, 1)
    sys.stdout.write(
        f"{media:,} media records\n"
        f"sqlite3 .import: {_said(theirs)}\n"
        f"import: {_said(ours)} = {clock:.2f} x (processor {processor:.2f} x; limit {LIMIT} x)\n"
        f"import into plain SQLite: {_said(bare)}; encrypted {_ratio(ours, bare, 0):.2f} x"
        f" (processor {plain:.2f} x; limit {PLAIN_LIMIT} x)\n"
        f"memory added: {memory:.0f} MB, and {reading:.0f} MB by the process that reads"
        f" (limit {MEMORY_LIMIT} MB)\n"
    )
    kept = clock <= LIMIT and plain <= PLAIN_LIMIT and memory + reading <= MEMORY_LIMIT
    return 0 if kept else 1


def _said(times: list[Taken]) -> str:
    return f"{_median(times, 0):.2f} s (processor {_median(times, 1):.2f} s)"


def _median(times: list[Taken], what: int) -> float:
    return statistics.median(one[what] for one in times)


def _ratio(ours: list[Taken], theirs: list[Taken], what: int) -> float:
    return _median(ours, what) / _median(theirs, what)


if __name__ == "__main__":
    sys.exit(main())
