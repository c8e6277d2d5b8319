"""How long a save waits while another process takes a large file in, beside the same saves without an import.

One process imports VICS into the project of a second one, which answers some twenty times a second, as no
person could.  Limit: 25 ms at the 99th percentile.  A number as argument sets the media records (default
100,000).
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

from benchmarks.bench_store_save import SUPERVISOR, make, through_the_store
from benchmarks.import_data import write_vics
from reviewer.storage.store import SqlStore

LIMIT_MS = 25.0
BETWEEN_SECONDS = 0.04
ALONE = 200
# Imports, and says how long it took.
IMPORTING = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from benchmarks.bench_store_save import KEY, SUPERVISOR
from reviewer.services.intake import IntakeService
from reviewer.storage.project_file import open_store

store = open_store(Path(sys.argv[1]), KEY, clock=lambda: datetime.now(UTC))
since = time.perf_counter()
outcome = IntakeService(store, SUPERVISOR, clock=lambda: datetime.now(UTC)).import_files([Path(sys.argv[2])])
assert outcome.accepted, outcome
print(time.perf_counter() - since)
store.close()
"""


def saves(store: SqlStore, wanted: Callable[[int], bool]) -> list[float]:
    """Milliseconds of each save, as long as they are wanted."""
    taken: list[float] = []
    thinking = Event()
    while wanted(len(taken)):
        since = time.perf_counter()
        through_the_store(store, len(taken))
        taken.append((time.perf_counter() - since) * 1000)
        thinking.wait(BETWEEN_SECONDS)
    return taken


def imported(folder: Path, file: Path) -> subprocess.Popen[str]:
    argv = [sys.executable, "-c", IMPORTING, str(folder), str(file)]
    return subprocess.Popen(argv, stdout=subprocess.PIPE, text=True)


def main() -> int:
    """Measure and say; 0 where the limit was kept."""
    media = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "bench.json"
        write_vics(file, media)
        with closing(make(Path(name) / "undisturbed")), imported(Path(name) / "undisturbed", file) as alone:
            unhurried = float(alone.communicate()[0])
        with closing(make(Path(name) / "project")) as store:
            before = saves(store, lambda count: count < ALONE)
            with imported(store.folder, file) as other:
                during = saves(store, lambda _: other.poll() is None)
                polite = float(other.communicate()[0])
            with store.reading(SUPERVISOR) as read:
                assert read.cases.totals()[1] == media
    for words, taken in (("without an import", before), ("during the import", during)):
        sys.stdout.write(f"saves {words}: {len(taken)}, {figures(taken)}\n")
    p99 = statistics.quantiles(during, n=100)[98]
    sys.stdout.write(
        f"{media:,} media records: import alone {unhurried:.1f} s, with saves {polite:.1f} s\n"
        f"a save during an import: p99 {p99:.1f} ms (limit {LIMIT_MS:.0f} ms)\n"
    )
    return 0 if p99 <= LIMIT_MS else 1


def figures(taken: list[float]) -> str:
    """Median, 99th percentile and the longest."""
    cuts = statistics.quantiles(taken, n=100)
    return f"median {statistics.median(taken):.1f} ms, p99 {cuts[98]:.1f} ms, longest {max(taken):.1f} ms"


if __name__ == "__main__":
    sys.exit(main())
