"""The questions of the review screen at size: each at most 5 ms, and none slower with more cases.

`python -m benchmarks.bench_store_queue [CASES...]`; without numbers 1,000 and 100,000 cases, with ten media
items each.  The reference size is 1,000,000 (making it takes some minutes).
"""

from __future__ import annotations

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from reviewer.domain.assignment import AssignmentPolicy, AssignmentState
from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.domain.identifiers import AccountKey, CaseKey
from reviewer.domain.person import Account, Role
from reviewer.services.ports import IntakeRecord, QueueFilter, Reading
from reviewer.storage.project_file import create_project, open_store
from reviewer.storage.store import SqlStore

KEY = bytes(range(32))
SIZES = (1_000, 100_000)
MEDIA = 10
BATCH = 5_000
LIMIT_MS = 5.0
REPEATS = 25
REVIEWER = Account(AccountKey(1), "ann", frozenset({Role.REVIEWER}))
SUPERVISOR = Account(AccountKey(2), "sam", frozenset({Role.SUPERVISOR}))
COUNTRIES = ("NL", "BE", "DE", "FR")


def records(cases: int) -> Iterator[IntakeRecord]:
    """Series of ten media items; one item in fifty occurs in another series too."""
    for number in range(cases):
        source, country = f"unit-{number % 40:02d}", COUNTRIES[number % 4]
        facts = CaseFacts(f"SYN-{number:07d}", source=source, country=country)
        for item in range(MEDIA):
            media_id = number * MEDIA + item
            content = media_id if item or number % 5 else media_id // 100
            yield IntakeRecord(
                facts,
                MediaItem(
                    media_id,
                    md5=f"{content * 2654435761 % 2**128:032x}",
                    sha1=f"{content * 2654435761 % 2**160:040x}",
                    mime_type="image/jpeg",
                    path=f"folder\\{number % 100}\\file-{item}.bin",
                ),
            )


def make(folder: Path, cases: int) -> SqlStore:
    """A project of that size: one reviewer, the first half done, every tenth case flagged."""
    create_project(folder, KEY)
    store = open_store(folder, KEY, clock=lambda: datetime.now(UTC))
    with store.writing(SUPERVISOR) as work:
        work.projects.create("00000000-0000-4000-8000-000000000000", "Bench", AssignmentPolicy.EVERYONE, 1)
        work.projects.add_account("ann", frozenset({Role.REVIEWER}), 1)
        work.projects.add_account("sam", frozenset({Role.SUPERVISOR}), 1)
        intake, incoming = work.intake("bench"), records(cases)
        while batch := list(islice(incoming, BATCH)):
            intake.add(batch)
        intake.finish()
        work.record("made", "bench", {}, 1)
        work.commit()
    with store.writing(REVIEWER) as work:
        for number in range(1, cases // 2):
            work.queue.set_state(REVIEWER.key, CaseKey(number), AssignmentState.DONE)
        for number in range(1, cases, 10):
            work.queue.set_flag(REVIEWER.key, CaseKey(number), flagged=True)
        work.record("worked", "bench", {}, 1)
        work.commit()
    store.checkpoint()
    return store


Question = Callable[[Reading, int], object]


def questions(cases: int) -> dict[str, Question]:
    """Each is asked at a place in the queue."""
    texts = (f"syn-{cases - 7:07d}", "syn", "nl", "zz")
    one, every, short, never = (QueueFilter(text=text) for text in texts)
    open_ = QueueFilter(states=frozenset({AssignmentState.OPEN}))
    flagged = QueueFilter(flagged=True)
    return {
        "next open case": lambda read, at: read.queue.next_open(at),
        "counts by state": lambda read, _: read.queue.counts(),
        "page of 100": lambda read, at: read.queue.rows(at, 100),
        "open cases, page of 100": lambda read, at: read.queue.matching(open_, at, 100),
        "flagged cases, page of 100": lambda read, at: read.queue.matching(flagged, at, 100),
        "text, one hit": lambda read, _: read.queue.matching(one, 0, 100),
        "text, every case, page of 100": lambda read, at: read.queue.matching(every, at, 100),
        "text of two letters, page of 100": lambda read, at: read.queue.matching(short, at, 100),
        "two letters found nowhere, a step": lambda read, at: read.queue.found(never, at, 100),
        "the record of a case": lambda read, at: read.cases.view(CaseKey(at)),
        "page of media": lambda read, at: read.cases.media(CaseKey(at), 1, 100),
    }


def asked(store: SqlStore, cases: int, question: Question) -> float:
    """Milliseconds at the median, over places spread through the queue; the first asking is not counted."""
    taken = []
    for repeat in range(REPEATS + 1):
        at = 1 + (repeat * 7919 * cases // 100_003) % cases
        start = time.perf_counter()
        with store.reading(REVIEWER) as read:
            question(read, at)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken[1:])


def main(sizes: list[int]) -> int:
    """Print the table; 0 where each limit was kept."""
    table: dict[str, list[float]] = {}
    for cases in sizes:
        with tempfile.TemporaryDirectory() as place:
            start = time.perf_counter()
            store = make(Path(place) / "project", cases)
            taken = time.perf_counter() - start
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            made = f"{cases:>9} cases, {cases * MEDIA} media: made in {taken:.1f} s, peak {peak} MiB"
            sys.stdout.write(f"{made}\n")
            for name, question in questions(cases).items():
                table.setdefault(name, []).append(asked(store, cases, question))
            store.close()
    sys.stdout.write(f"{'median ms':34}" + "".join(f"{cases:>12}" for cases in sizes) + "\n")
    for name, figures in table.items():
        sys.stdout.write(f"{name:34}" + "".join(f"{figure:12.3f}" for figure in figures) + "\n")
    worst = max(max(figures) for figures in table.values())
    sys.stdout.write(f"worst {worst:.2f} ms (limit {LIMIT_MS})\n")
    return 0 if worst <= LIMIT_MS else 1


if __name__ == "__main__":
    sys.exit(main([int(size) for size in sys.argv[1:]] or list(SIZES)))
