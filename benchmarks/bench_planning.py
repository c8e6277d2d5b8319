"""Planning and progress at size: what the window's thread asks at most 5 ms, the rest away from it.

`python -m benchmarks.bench_planning [CASES...]`; without numbers 1,000 and 100,000 cases.  The reference size
is 1,000,000 (making it takes some minutes).
"""

from __future__ import annotations

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from benchmarks.bench_store_queue import LIMIT_MS, REVIEWER, SUPERVISOR, make
from reviewer.domain.identifiers import from_microseconds
from reviewer.domain.planning import Overlap
from reviewer.services import codebooks
from reviewer.services.assigning import Assigning, AssignRequest
from reviewer.services.drawing import Drawing, DrawRequest
from reviewer.services.ports import StoredCodebook
from reviewer.services.progress import ByColumn, Progress
from reviewer.services.returning import Returning
from reviewer.storage.store import SqlStore

SIZES = (1_000, 100_000)
REPEATS = 15
DRAWN = 800
_NOW = 1_780_000_000_000_000


def with_codebook(store: SqlStore) -> Progress:
    """The project with the study's codebook, and the service that counts."""
    book, content = codebooks.load("gi-2018")
    stored = StoredCodebook(0, book.id, book.version, "0" * 64, content)  # type: ignore[arg-type]  # no key yet
    variables = [(one.id, one.level.value, [code.id for code in one.codes]) for one in book.variables]
    with store.writing(SUPERVISOR) as work:
        key = work.projects.add_codebook(stored, variables, 1)
        work.record("made", "codebook", {}, 1)
        work.commit()
    return Progress(store, SUPERVISOR, codebook=book, codebook_key=key)


def milliseconds(ask: Callable[[], object], repeats: int = REPEATS) -> float:
    """At the median; the first asking is not counted."""
    taken = []
    for _ in range(repeats + 1):
        start = time.perf_counter()
        ask()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken[1:])


def seconds(work: Callable[[], object]) -> float:
    """Once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def looked(store: SqlStore, progress: Progress) -> dict[str, float]:
    """What the pages ask when they are opened, in milliseconds."""
    drawing = Drawing(store, SUPERVISOR, clock=lambda: from_microseconds(_NOW))
    assigning = Assigning(store, SUPERVISOR, clock=lambda: from_microseconds(_NOW))
    returning = Returning(store, SUPERVISOR, clock=lambda: from_microseconds(_NOW))
    return {
        "progress: cases and assignments by state": milliseconds(progress.states),
        "the draws": milliseconds(drawing.all),
        "the plans": milliseconds(assigning.all),
        "the rule for abandoned work": milliseconds(returning.rule),
    }


def beside(store: SqlStore, progress: Progress) -> dict[str, float]:
    """What runs away from the window, in seconds."""
    drawing = Drawing(store, SUPERVISOR, clock=lambda: from_microseconds(_NOW))
    assigning = Assigning(store, SUPERVISOR, clock=lambda: from_microseconds(_NOW))
    returning = Returning(store, SUPERVISOR, clock=lambda: from_microseconds(_NOW))
    draw = DrawRequest(size=DRAWN, seed=1, stratify="source")
    plan = AssignRequest((REVIEWER.name,), seed=1, coders=1, overlap=Overlap(Fraction(0)))
    return {
        "columns of the cases": seconds(drawing.columns),
        "the frame counted, with its digest": seconds(lambda: drawing.survey(draw)),
        f"{DRAWN} cases drawn and kept": seconds(lambda: drawing.make(draw)),
        f"a plan of {DRAWN} cases previewed": seconds(lambda: assigning.preview(plan)),
        "abandoned work counted": seconds(lambda: returning.waiting(14)),
        "progress by stratum, round and variable": seconds(lambda: progress.report(ByColumn("source"))),
    }


def main(sizes: list[int]) -> int:
    """Print the tables; 0 where each limit was kept."""
    asked: dict[str, list[float]] = {}
    ran: dict[str, list[float]] = {}
    for cases in sizes:
        with tempfile.TemporaryDirectory() as place:
            store = make(Path(place) / "project", cases)
            progress = with_codebook(store)
            for name, figure in beside(store, progress).items():
                ran.setdefault(name, []).append(figure)
            for name, figure in looked(store, progress).items():
                asked.setdefault(name, []).append(figure)
            store.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    for title, table, unit in (("asked, median ms", asked, ".3f"), ("run beside, s", ran, ".2f")):
        sys.stdout.write(f"{title:44}" + "".join(f"{cases:>12}" for cases in sizes) + "\n")
        for name, figures in table.items():
            sys.stdout.write(f"{name:44}" + "".join(f"{figure:12{unit}}" for figure in figures) + "\n")
    worst = max(max(figures) for figures in asked.values())
    sys.stdout.write(f"worst {worst:.2f} ms (limit {LIMIT_MS}); peak {peak} MiB\n")
    return 0 if worst <= LIMIT_MS else 1


if __name__ == "__main__":
    sys.exit(main([int(size) for size in sys.argv[1:]] or list(SIZES)))
