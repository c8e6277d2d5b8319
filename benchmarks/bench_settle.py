"""Settling at size: merging what agrees, a page of the queue, opening a case, deciding.

`python -m benchmarks.bench_settle [CASES]` (100,000 doubly coded cases without a number, of 13 variables of
which each reviewer gets a fifth wrong, so that nearly every case waits: the worst there is).  Limits: a page,
an open case and a decision 5 ms each beside the disk's flush at the median, wherever in the queue, and again
while a million cases wait; merging within 400 MB.  What merging costs for a case stands beside the peer: the
bare driver reading the same answers and writing the same final answers.
"""

from __future__ import annotations

import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks.agreement_project_data import KEY, SUPERVISOR, make
from reviewer.domain.answer import chosen
from reviewer.domain.identifiers import CaseKey, CodebookKey
from reviewer.services.codebooks import load
from reviewer.services.settling.desk import SettlingDesk
from reviewer.storage.engine import DATABASE, connect
from reviewer.storage.store import SqlStore

CASES = 100_000
MANY = 1_000_000
ROUNDS = 60
ANSWER = chosen("posing")
LIMIT_MS, MEGABYTES = 5.0, 400.0
CODED = (
    (
        "INSERT INTO assignment (case_id, reviewer_id, round, position, state, flagged)"
        " SELECT case_id, reviewer_id, 1, row_number() OVER (PARTITION BY reviewer_id ORDER BY case_id),"
        " 'done', 0 FROM coding"
    ),
    "INSERT INTO case_settling SELECT DISTINCT case_id, 'waiting', 0.0, 0, 1, 1 FROM coding",
    "INSERT INTO settling_count SELECT 1, 'waiting', count(*) FROM case_settling",
    "INSERT INTO settling_count SELECT 1, 'stale', count(*) FROM case_settling",
)


def prepared(folder: Path, cases: int) -> SqlStore:
    """A project whose cases are all coded, and none settled."""
    store = make(folder, cases)
    with closing(connect(folder / DATABASE, KEY)) as driver:
        driver.execute("BEGIN IMMEDIATE")
        for statement in CODED:
            driver.execute(statement)
        driver.execute("COMMIT")
        driver.execute("ANALYZE")
    return store


def lengthen(folder: Path, cases: int) -> None:
    """Let a million cases wait: behind those that are coded, places in the queue alone."""
    more = f"WITH RECURSIVE n(k) AS (SELECT {cases + 1} UNION ALL SELECT k + 1 FROM n WHERE k < {MANY})"
    with closing(connect(folder / DATABASE, KEY)) as driver:
        driver.execute("BEGIN IMMEDIATE")
        driver.execute(
            "INSERT INTO case_record (id, case_id, country, attributes, media, images, videos, shared_media,"
            f" revision, intake_id) {more}"
            " SELECT k, printf('S-%07d', k), 'DE', '{}', 0, 0, 0, 0, 1, 1 FROM n"
        )
        driver.execute(f"INSERT INTO case_settling {more} SELECT k, 'open', (k % 60) / 10.0, 1, 1, 0 FROM n")
        driver.execute(
            f"INSERT INTO case_disagreement {more} SELECT k, (SELECT id FROM codebook_variable"
            " WHERE name = 'severity'), (k % 10) / 10.0, 0 FROM n"
        )
        driver.execute("COMMIT")


def peer(folder: Path, cases: int) -> float:
    """CPU seconds for each case: the bare driver reads two codings and writes one record, 200 at a time."""
    taken = min(cases, 4_000)
    with closing(connect(folder / DATABASE, KEY)) as driver:
        driver.execute("CREATE TABLE peer_answer AS SELECT * FROM final_answer LIMIT 0")
        driver.execute("CREATE UNIQUE INDEX peer_key ON peer_answer (final_id, variable_id, part)")
        start = time.process_time()
        for first in range(1, taken, 200):
            driver.execute("BEGIN IMMEDIATE")
            read = "SELECT w.* FROM coding k CROSS JOIN coding_answer w ON w.coding_id = k.id WHERE k.case_id"
            driver.execute(f"{read} BETWEEN ? AND ?", (first, first + 199)).fetchall()
            rows = driver.execute(
                "SELECT w.* FROM final_record f CROSS JOIN final_answer w ON w.final_id = f.id"
                " WHERE f.case_id BETWEEN ? AND ?",
                (first, first + 199),
            ).fetchall()
            driver.executemany("INSERT INTO peer_answer VALUES (?,?,?,?,?,?,?,?,?,?)", rows)
            driver.execute("COMMIT")
        return (time.process_time() - start) / taken


def timed(what: Callable[[], object]) -> float:
    """Milliseconds of CPU."""
    start = time.process_time()
    what()
    return 1000 * (time.process_time() - start)


def measured(desk: SettlingDesk, cases: int, *, again: bool = False) -> dict[str, list[float]]:
    """What a person waits for, at places all over the queue; `again`: on other cases."""
    rng = random.Random(6 if again else 5)
    names = ("page", "page of a variable", "open", "next", "decide")
    found: dict[str, list[float]] = {name: [] for name in names}
    for number in range(ROUNDS):
        place = (rng.uniform(0, 6), CaseKey(rng.randrange(cases // 2)))
        of_one = (rng.uniform(0, 1), place[1])
        case = desk.waiting(variable="severity", after=(1.0, place[1]), count=1)[0].case
        save_id = f"bench-{number}-{again}"
        asked: tuple[Callable[[], object], ...] = (
            partial(desk.waiting, after=place),
            partial(desk.waiting, variable="severity", after=of_one),
            partial(desk.open, case),
            partial(desk.next, case),
            partial(desk.decide, case, "severity", ANSWER, save_id=save_id),
        )
        for name, what in zip(names, asked, strict=True):
            found[name].append(timed(what))
    return found


def main() -> int:
    """Print the table; 0 where the limits were kept."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    book, _ = load("gi-2018")
    with tempfile.TemporaryDirectory() as place:
        store = prepared(Path(place) / "project", cases)
        desk = SettlingDesk(
            store,
            SUPERVISOR,
            codebook=book,
            codebook_key=CodebookKey(1),
            seed=1,
            clock=lambda: datetime.now(UTC),
        )
        begun, worked = time.perf_counter(), time.process_time()
        counts = desk.refresh()
        seconds, cpu = time.perf_counter() - begun, time.process_time() - worked
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        found = measured(desk, cases)
        beside = peer(Path(place) / "project", cases)
        if cases < MANY:
            lengthen(Path(place) / "project", cases)
            more = measured(desk, cases, again=True)
            found |= {f"{name} of {MANY:,}": values for name, values in more.items()}
        store.close()
    say = sys.stdout.write
    say(f"{cases:,} cases: {counts}\n")
    say(f"merging: {seconds:.1f} s, {cases / seconds:,.0f} cases a second;")
    say(f" CPU {1e6 * cpu / cases:.0f} us a case,")
    say(f" {cpu / cases / beside:.1f} x the bare driver; {memory:.0f} MB (limit {MEGABYTES:.0f})\n")
    kept = memory <= MEGABYTES
    for name, values in found.items():
        median, worst = statistics.median(values), max(values)
        say(
            f"{name:34} median {median:5.2f} ms   worst {worst:6.2f} ms   (limit of the median: {LIMIT_MS})\n"
        )
        kept = kept and median <= LIMIT_MS
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
