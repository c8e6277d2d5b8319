"""Verifying the trail's chain, against reading the same rows by the bare driver.

`python -m benchmarks.bench_trail [ENTRIES]` (200,000 without a number; the reference size is a million).  The
entries are those of answers, as the review screen makes them.  Both go over the same encrypted file.

The limit is by the clock, which is what somebody waits.  The processors' time is said beside it, for two of
them verify: hashing an entry costs 0.4 times what reading it does, and deciphering it 0.6 times.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.agreement_data import judged, say
from reviewer.domain.audit import GENESIS, Entry, canonical_bytes, chained
from reviewer.storage.chain import first_broken
from reviewer.storage.engine import DATABASE, connect
from reviewer.storage.project_file import create_project

KEY = bytes(range(32))
COUNT = 200_000
LIMIT = 1.3
ROUNDS = 7
ENTRIES = "SELECT seq, canonical, prev, hash FROM audit_entry ORDER BY seq"


def entries(count: int) -> Iterator[tuple[int, bytes, bytes, bytes]]:
    """Rows of the trail: answers of a reviewer, chained."""
    previous = GENESIS
    for seq in range(1, count + 1):
        detail = {"case": f"SYN-{seq // 14:07d}", "variable": "severity", "answer": ["posing"], "seconds": 3}
        entry = Entry(1_772_000_000_000_000 + seq, "r-01", "draft.answer", f"SYN-{seq // 14:07d}", detail)
        canonical = canonical_bytes(seq, entry)
        own = chained(previous, canonical)
        yield seq, canonical, previous, own
        previous = own


def make(folder: Path, count: int) -> None:
    """A project with so many entries."""
    create_project(folder, KEY)
    with closing(connect(folder / DATABASE, KEY)) as driver:
        driver.execute("BEGIN IMMEDIATE")
        driver.executemany("INSERT INTO audit_entry VALUES (?, ?, ?, ?)", entries(count))
        driver.execute("COMMIT")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def read(driver: Any) -> None:
    """Every row, and nothing with it."""
    deque(driver.execute(ENTRIES), maxlen=0)


def verify(driver: Any) -> None:
    """As the trail page, the command and the doctor do it."""
    if first_broken(driver) is not None:
        raise RuntimeError("the chain is whole, and was called broken")


def measured(work: Callable[[Any], None], folder: Path) -> tuple[float, float]:
    """Seconds by the clock, and of the processors, on a connection that has read nothing yet."""
    with closing(connect(folder / DATABASE, KEY)) as driver:
        clock, worked = time.perf_counter(), time.process_time()
        work(driver)
        return time.perf_counter() - clock, time.process_time() - worked


def main() -> int:
    """Measure, say, and return 0 where the limit was kept."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    with tempfile.TemporaryDirectory() as outer:
        folder = Path(outer) / "project"
        make(folder, count)
        # In turn: a busy machine is as busy for the one as for the other.
        times = [(measured(read, folder), measured(verify, folder)) for _ in range(ROUNDS)]
    ratios = []
    for place, name in enumerate(("by the clock", "of the processors")):
        taken = [(peer[place], ours[place]) for peer, ours in times]
        peer, ours = (statistics.median(one) for one in zip(*taken, strict=True))
        ratios.append(statistics.median(ours / peer for peer, ours in taken))
        said = f"{name}: read {peer:.2f} s, verified {ours:.2f} s, {ratios[-1]:.2f} x"
        say(f"{count:,} entries {said} (medians of {ROUNDS})")
    kept = judged("verifying the chain, against reading its rows", ratios[0], LIMIT, at_least=False)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
