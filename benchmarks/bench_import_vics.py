"""Importing VICS into an encrypted, audited project, against `sqlite3 .import` of the same rows as CSV.

Both build indexes on case, MD5 and SHA-1 and wait for the disk (WAL, FULL); rounds take turns.
Limits: 1.5 times the shell, and 150 MB of memory added.  A number as argument sets the media records
(default 100,000).
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

from benchmarks.import_data import write_csv, write_vics
from reviewer.vault.derivation import MINIMUM
from reviewer.workspace import create_project, open_workspace

LIMIT = 1.5
MEMORY_LIMIT = 150
ROUNDS = 3
PASSPHRASE = "seven quiet rivers"
_SHELL = """
PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
CREATE TABLE media (case_id TEXT, media_id INTEGER, md5 TEXT, sha1 TEXT, size INTEGER, mime_type TEXT,
  created TEXT, category INTEGER, file_name TEXT, path TEXT);
CREATE UNIQUE INDEX known ON media (case_id, media_id, md5);
CREATE INDEX by_md5 ON media (md5);
CREATE INDEX by_sha1 ON media (sha1);
.mode csv
"""


def shell(folder: Path, table: Path) -> float:
    """Seconds that the shell takes."""
    database = folder / "peer.db"
    script = f"{_SHELL}.import {table} media\n"
    start = time.perf_counter()
    subprocess.run(["sqlite3", str(database)], input=script, text=True, check=True, capture_output=True)
    taken = time.perf_counter() - start
    for file in folder.glob("peer.db*"):
        file.unlink()
    return taken


def imported(folder: Path, file: Path, media: int) -> float:
    """Seconds that an import into a new project takes, the commit included."""
    project = folder / "project"
    create_project(
        project, title="Bench", codebook="gi-2018", supervisor="s", passphrase=PASSPHRASE, cost=MINIMUM
    )
    with open_workspace(project, account="s", passphrase=PASSPHRASE, cost=MINIMUM) as workspace:
        start = time.perf_counter()
        (outcome,) = workspace.intake.import_files([file]).files
        taken = time.perf_counter() - start
    assert outcome.counts.media_new == media
    shutil.rmtree(project)
    return taken


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
    theirs, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = ours / theirs
    sys.stdout.write(
        f"{media:,} media records\nsqlite3 .import: {theirs:.2f} s\n"
        f"import: {ours:.2f} s = {ratio:.2f} x (limit {LIMIT} x)\n"
        f"memory added: {memory:.0f} MB (limit {MEMORY_LIMIT} MB)\n"
    )
    return 0 if ratio <= LIMIT and memory <= MEMORY_LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
