"""One durable save against the same rows written by the bare driver, into the same kind of file.

Both are encrypted, write ahead and wait for the disk (FULL); the rounds take turns, so that both meet the
same neighbours.  The disk's own flush is in both figures.  Limit: twice the bare driver, at the median.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from reviewer.domain.answer import chosen
from reviewer.domain.assignment import AssignmentPolicy, AssignmentState
from reviewer.domain.audit import Entry, canonical_bytes, chained
from reviewer.domain.case import CaseFacts
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey
from reviewer.domain.person import Account, Role
from reviewer.services.ports import IntakeRecord, StoredCodebook
from reviewer.services.steps import AnswerStep
from reviewer.storage.engine import DATABASE, connect
from reviewer.storage.project_file import create_project, open_store
from reviewer.storage.store import SqlStore

KEY = bytes(range(32))
CASES = 1_000
ROUNDS = 12
SAVES = 100
LIMIT = 2.0
REVIEWER = Account(AccountKey(1), "ann", frozenset({Role.REVIEWER}))
SUPERVISOR = Account(AccountKey(2), "sam", frozenset({Role.SUPERVISOR}))


def make(folder: Path) -> SqlStore:
    """A project of a thousand cases, all of them in draft with one answer."""
    create_project(folder, KEY)
    store = open_store(folder, KEY, clock=lambda: datetime.now(UTC))
    with store.writing(SUPERVISOR) as work:
        work.projects.create("00000000-0000-4000-8000-000000000000", "Bench", AssignmentPolicy.EVERYONE, 1)
        work.projects.add_account("ann", frozenset({Role.REVIEWER}), 1)
        work.projects.add_account("sam", frozenset({Role.SUPERVISOR}), 1)
        book = StoredCodebook(CodebookKey(0), "bench", "1", "0" * 64, "")
        work.projects.add_codebook(book, [("age", "nominal", ["a", "b"])], 1)
        intake = work.intake("bench")
        intake.add([IntakeRecord(CaseFacts(f"SYN-{number:06d}"), None) for number in range(CASES)])
        intake.finish()
        work.record("made", "bench", {}, 1)
        work.commit()
    with store.writing(REVIEWER) as work:
        for number in range(1, CASES + 1):
            work.drafts.put_answer(CaseKey(number), CodebookKey(1), "age", chosen("a"), 1)
            work.queue.set_state(REVIEWER.key, CaseKey(number), AssignmentState.DRAFT)
            work.undo.push(AnswerStep(CaseKey(number), "age", None, chosen("a")), 1)
        work.record("drafts", "bench", {}, 1)
        work.commit()
    return store


def through_the_store(store: SqlStore, number: int) -> None:
    """A save as the coding desk makes it."""
    case = CaseKey(1 + number % CASES)
    answer = chosen("ab"[number % 2])
    with store.writing(REVIEWER) as work:
        work.drafts.put_answer(case, CodebookKey(1), "age", answer, number)
        work.queue.set_state(REVIEWER.key, case, AssignmentState.DRAFT)
        work.undo.push(AnswerStep(case, "age", None, answer), number)
        work.record("draft.answer", f"SYN-{case:06d}", {"variable": "age", "after": ["a"]}, number)
        work.commit()


def by_the_driver(driver: Any, number: int) -> None:
    """The same rows with nothing around them."""
    case = 1 + number % CASES
    driver.execute("BEGIN IMMEDIATE")
    driver.execute("UPDATE draft SET updated_at = ? WHERE reviewer_id = 1 AND case_id = ?", (number, case))
    answer = "draft_answer WHERE reviewer_id = 1 AND case_id = ? AND variable_id = 1"
    driver.execute(f"DELETE FROM {answer}", (case,))
    row = (case, 1 + number % 2)
    driver.execute("INSERT INTO draft_answer VALUES (1, ?, 1, 0, 1, 'answered', ?, NULL)", row)
    last = driver.execute("SELECT max(number) FROM undo_step WHERE account_id = 1").fetchone()[0]
    step = json.dumps({"type": "AnswerStep", "case": case, "variable": "age", "before": None, "after": ["a"]})
    driver.execute("INSERT INTO undo_step VALUES (1, ?, ?, 0, 0, ?, ?)", (last + 1, case, step, number))
    driver.execute("DELETE FROM undo_step WHERE account_id = 1 AND number = ?", (last - 199,))
    seq, previous = driver.execute("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()
    entry = Entry(number, "ann", "draft.answer", f"SYN-{case:06d}", {"variable": "age", "after": ["a"]})
    canonical = canonical_bytes(seq + 1, entry)
    own = chained(previous, canonical)
    driver.execute("INSERT INTO audit_entry VALUES (?, ?, ?, ?)", (seq + 1, canonical, previous, own))
    driver.execute("COMMIT")


def timed(save: Callable[[int], None], first: int) -> list[float]:
    """Milliseconds of each of a hundred saves."""
    taken = []
    for number in range(first, first + SAVES):
        start = time.perf_counter()
        save(number)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def main() -> int:
    """Print the table; 0 where the limit was kept."""
    with tempfile.TemporaryDirectory() as place:
        store = make(Path(place) / "store")
        peer = make(Path(place) / "peer")
        ours: list[float] = []
        bare: list[float] = []
        with closing(connect(peer.folder / DATABASE, KEY)) as driver:
            for number in range(0, ROUNDS * SAVES, SAVES):
                ours += timed(lambda at: through_the_store(store, at), number)
                bare += timed(lambda at: by_the_driver(driver, at), number)
        peer.close()
        store.close()
    ratio = statistics.median(ours) / statistics.median(bare)
    for name, taken in (("through the store", ours), ("bare driver", bare)):
        cuts = statistics.quantiles(taken, n=100)
        sys.stdout.write(f"{name:20} median {statistics.median(taken):6.2f} ms   p99 {cuts[98]:6.2f} ms\n")
    sys.stdout.write(f"one durable save: {ratio:.2f} x the bare driver (limit {LIMIT})\n")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
