"""Rows that are not what the trail's entries say of them, added from outside, or in another order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.storage.answers_said import SaidAnswers
from reviewer.storage.covered import CONTENT, COVERED, digest, said_of
from reviewer.storage.disorder import is_disordered
from reviewer.storage.intake_answered import misfits
from reviewer.storage.intake_answering import INTAKE
from reviewer.storage.prepared import ends_of
from reviewer.storage.standing import STANDING, Told
from reviewer.storage.tasks_answered import ASSIGNMENT, Tasks

_COVERING = (
    "SELECT seq, canonical FROM audit_entry WHERE instr(canonical, CAST(? AS BLOB)) > 0"
    " OR instr(canonical, CAST(? AS BLOB)) > 0 ORDER BY seq"
)


_NAMES = "codebook_variable"
_FROM_THE_FIRST = ("coding", "decision", "final_record", "draw", "assignment_plan", "package")
"""Tables whose every row has an entry, where the project's first answers for `_NAMES`, covered later."""


@dataclass(frozen=True, slots=True)
class Changed:
    """Rows that are not what they were when they were written: the entry that covers them, and their table.

    `entry` 0: rows that no entry covers, added from outside, or revisions in another order than their times.
    """

    entry: int
    table: str


def changed(driver: Any, told: Callable[[int], object] = bool) -> Iterator[Changed]:
    """Every range of rows that differs from what its entry says, and tables with rows that no entry covers.

    Rows older than the first covered one come from a version that did not cover them.  Behind them stand the
    rows of `standing` that somebody else has changed, what is not as imports left it, and assignments that
    nothing gave.  `told` hears at which entry it is.
    """
    began: dict[str, int] = {}
    reached: dict[str, int] = {}
    imported: dict[int, tuple[int, str]] = {}
    seq = 0
    standing, tasks, answers = Told(), Tasks(), SaidAnswers(driver)
    for seq, canonical in driver.execute(_COVERING, (f'"{CONTENT}"', f'"{STANDING}"')):
        told(seq)
        kind, detail = _said(canonical)
        standing.hear(seq, detail.get(STANDING))
        tasks.hear_policy(detail.get(STANDING))
        yield from (Changed(*one) for one in answers.hear(seq, kind, detail))
        content = list(said_of(detail.get(CONTENT)))
        if seq == 1 and any(table == _NAMES for table, _ in content):
            reached.update(dict.fromkeys(_FROM_THE_FIRST, 0))
        for table, (first, last, known) in content:
            if table == INTAKE and first not in imported:
                imported[first] = (seq, known)
                continue
            if table not in COVERED:
                yield Changed(seq, table)
                continue
            tasks.hear(seq, kind, table, (first, last))
            if _slipped_in(driver, table, reached.get(table), first):
                yield Changed(0, table)
            began.setdefault(table, first)
            reached[table] = last
            if digest(driver, table, first, last) != known:
                yield Changed(seq, table)
    yield from (Changed(*one) for one in answers.rest())
    # No version kept these without an entry: where none answers for them, they came from outside.
    reached.setdefault("late_words", 0)
    for table, last in reached.items():
        key = COVERED[table].key
        oldest, newest = driver.execute(ends_of(table, key)).fetchone()
        # Keys count from 1: what stands before them is no older version's.
        if (
            (oldest is not None and oldest < 1)
            or (newest or 0) != last
            or is_disordered(driver, table, began.get(table, 0))
        ):
            yield Changed(0, table)
    yield from (Changed(*one) for one in standing.misfits(driver))
    yield from _led_back(driver, imported, tasks, lambda: told(seq), whole=standing.whole)


def _led_back(
    driver: Any,
    imported: Mapping[int, tuple[int, str]],
    tasks: Tasks,
    hear: Callable[[], object],
    *,
    whole: frozenset[str],
) -> Iterator[Changed]:
    """What changes with the work, and is led back to rows that entries answer for."""
    for entry, table in misfits(driver, imported, hear, whole=INTAKE in whole):
        yield Changed(entry, table)
    for entry, table in tasks.misfits(driver, hear, whole=ASSIGNMENT in whole):
        yield Changed(entry, table)


def _slipped_in(driver: Any, table: str, reached: int | None, first: int) -> bool:
    """Whether rows stand between those of one entry and of the next; keys themselves may leave gaps."""
    if reached is None or first == reached + 1:
        return False
    key = COVERED[table].key
    sql = f"SELECT 1 FROM {table} WHERE {key} > ? AND {key} < ? LIMIT 1"
    return first <= reached or driver.execute(sql, (reached, first)).fetchone() is not None


def misplaced(driver: Any) -> Iterator[int]:
    """Entries of codings whose case has another id now than when they were made: ids were exchanged."""
    return (int(row[0]) for row in driver.execute(_MISPLACED, ('"kind":"coding.',)))


MISPLACED = "names another case than its coding"
# What is no entry is told by the chain, and must not stop the others.
_MISPLACED = (
    "WITH e AS MATERIALIZED (SELECT seq, CAST(canonical AS TEXT) AS said FROM audit_entry"
    " WHERE instr(canonical, CAST(? AS BLOB)) > 0 AND json_valid(CAST(canonical AS TEXT)))"
    " SELECT e.seq FROM e JOIN coding k ON k.uuid = e.said ->> '$.subject'"
    " JOIN case_record c ON c.id = k.case_id WHERE json_type(e.said, '$.detail.case') = 'text'"
    " AND e.said ->> '$.detail.case' <> c.case_id ORDER BY e.seq"
)


def _said(canonical: bytes) -> tuple[object, Mapping[str, Any]]:
    """An entry's kind and detail; empty where its bytes are not an entry's, which the chain shows."""
    try:
        said = json.loads(canonical)
        kind, detail = said["kind"], said["detail"]
    except (ValueError, KeyError, TypeError):
        return "", {}
    return kind, detail if isinstance(detail, dict) else {}
