"""What a trail entry answers for: the rows that were added before it in its transaction, under one digest.

Codings, decisions, final records, draws, plans, codebook versions, packages and releases are append only,
and the database refuses to change them; but whoever has the key and other tools could.  So each entry
carries, for every such table, the first and the last row that it covers and the SHA-256 over their bytes and
those of the rows that belong to them.  Names of accounts, variables and codes are covered too: the rows hold
their keys.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reviewer.storage.disorder import is_disordered
from reviewer.storage.intake_answered import misfits
from reviewer.storage.intake_answering import INTAKE
from reviewer.storage.standing import STANDING, Standing, Told

CONTENT = "content"
"""The field of an entry's detail: {table: [first id, last id, digest]}."""


@dataclass(frozen=True, slots=True)
class Covered:
    """A table of which rows are covered, by `key`, and the table whose rows belong to them by `child_key`."""

    columns: str
    child: str = ""
    child_key: str = ""
    child_columns: str = ""
    key: str = "id"


# Numbers of revisions are no content: they follow the order of the times, and a merge gives them anew.
_ANSWER = "variable_id, part, state, code_id, value"
COVERED: Mapping[str, Covered] = {
    "coding": Covered(
        "id, uuid, reviewer_id, case_id, codebook_id, kind, certainty, note, round, at",
        *("coding_answer", "coding_id", _ANSWER),
    ),
    "decision": Covered(
        "id, uuid, case_id, codebook_id, variable_id, kind, adjudicator_id, reason, note, based_on, at",
        *("decision_answer", "decision_id", "stage, part, state, code_id, value"),
    ),
    "final_record": Covered(
        "id, uuid, case_id, codebook_id, account_id, unresolved, based_on, at",
        *("final_answer", "final_id", f"{_ANSWER}, provenance, support, decision_id"),
    ),
    "draw": Covered(
        "id, at, account_id, last_case, cases, record",
        *("drawn_case", "draw_id", "number, case_id, stratum, probability, weight, hits"),
    ),
    "assignment_plan": Covered(
        "id, at, account_id, draw_id, round, kind, record",
        *("planned_task", "plan_id", "case_id, reviewer_id, kind, weight"),
    ),
    "codebook_version": Covered("id, name, version, digest, content, created_at"),
    # What a code or a variable is called is what an answer means; the answers hold their keys.
    "codebook_variable": Covered(
        "id, codebook_id, position, name, level",
        *("codebook_code", "variable_id", "id, position, name"),
    ),
    "codebook_publication": Covered("codebook_id, base_id, mapping, account_id, at", key="codebook_id"),
    "account": Covered("id, name, created_at"),
    "package": Covered("id, uuid, direction, kind, digest, up_to, account_id, at, record"),
    "late_words": Covered("id, coding_id, variable_id, words"),
    "indicator_release": Covered("id, name, population, line, account_id, at"),
}
# Codings that came without words may be given them later: they are taken as they were when they came, and
# what came behind has an entry of its own.
_LATE = (
    "CASE WHEN EXISTS (SELECT 1 FROM late_words l WHERE l.coding_id = {coding} AND l.variable_id = {variable}"
    " AND l.words = {column}) THEN '' ELSE {column} END"
)
_ANY_LATE = "SELECT 1 FROM late_words WHERE coding_id BETWEEN ? AND ? LIMIT 1"
_WITHOUT_WORDS = Covered(
    COVERED["coding"].columns.replace("note", _LATE.format(coding="coding.id", variable=0, column="note")),
    *("coding_answer", "coding_id"),
    _ANSWER.replace(
        "value",
        _LATE.format(coding="coding_answer.coding_id", variable="coding_answer.variable_id", column="value"),
    ),
)


_COVERING = (
    "SELECT seq, canonical FROM audit_entry WHERE instr(canonical, CAST(? AS BLOB)) > 0"
    " OR instr(canonical, CAST(? AS BLOB)) > 0 ORDER BY seq"
)


_NAMES = "codebook_variable"
_FROM_THE_FIRST = ("coding", "decision", "final_record", "draw", "assignment_plan", "package")
"""Tables whose every row has an entry, where the project's first answers for `_NAMES`, covered later."""


class Covering:
    """The rows of one transaction that no entry covers yet."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        self._added: dict[str, list[int]] = {}
        self._imported: dict[str, object] = {}
        self._standing = Standing(driver)

    def stands(self, table: str, name: str) -> None:
        """A row that may change was added or changed."""
        self._standing.changed(table, name)

    def imported(self, intake: int, said: str) -> None:
        """A file was taken in; the digests of what it brought (`intake_answering`)."""
        self._imported[INTAKE] = [intake, intake, said]

    def added(self, table: str, key: int) -> None:
        """A row was added; tables that are not covered are passed over."""
        if table in COVERED:
            self._added.setdefault(table, []).append(key)

    def newest(self, table: str) -> int | None:
        """The newest key of a table that is covered; None for every other."""
        if table not in COVERED:
            return None
        (key,) = self._driver.execute(f"SELECT ifnull(max({COVERED[table].key}), 0) FROM {table}").fetchone()
        return int(key)

    def taken(self) -> dict[str, object]:
        """The fields for the entry that is made now; nothing is left to cover."""
        taken = {CONTENT: self._taken(), STANDING: self._standing.taken()}
        return {field: said for field, said in taken.items() if said}

    def _taken(self) -> dict[str, object]:
        pending, self._added = self._added, {}
        imported, self._imported = self._imported, {}
        return imported | {
            table: [min(keys), max(keys), digest(self._driver, table, min(keys), max(keys))]
            for table, keys in sorted(pending.items())
        }

    @property
    def pending(self) -> bool:
        """Whether there are rows without an entry: such a transaction must not be kept."""
        return bool(self._added or self._imported) or self._standing.pending


def digest(driver: Any, table: str, first: int, last: int) -> str:
    """SHA-256 over the rows `first` to `last` and what belongs to them, in the order of their keys."""
    covered = COVERED[table]
    if table == "coding" and driver.execute(_ANY_LATE, (first, last)).fetchone():
        covered = _WITHOUT_WORDS
    found = hashlib.sha256()
    for row in driver.execute(
        f"SELECT {covered.columns} FROM {table} WHERE {covered.key} BETWEEN ? AND ? ORDER BY {covered.key}",
        (first, last),
    ):
        found.update(_text(row).encode("utf-8") + b"\n")
    if covered.child:
        names = f"{covered.child_key}, {covered.child_columns}"
        rows = driver.execute(
            f"SELECT {names} FROM {covered.child} WHERE {covered.child_key} BETWEEN ? AND ?"
            f" ORDER BY {_order(covered)}",
            (first, last),
        )
        _update(found, rows)
    return found.hexdigest()


def _order(covered: Covered) -> str:
    """All columns: whatever the primary key is, there is one order only."""
    return ", ".join(str(place + 1) for place in range(covered.child_columns.count(",") + 2))


def _update(found: Any, rows: Iterable[tuple[Any, ...]]) -> None:
    """Rows of one table, each a key (whole number) before what belongs to it.

    Thousands of answers are the same but for their key, so that each is written once.
    """
    known: dict[tuple[Any, ...], str] = {}
    for key, *rest in rows:
        said = tuple(rest)
        text = known.get(said)
        if text is None:
            if len(known) >= _KNOWN:
                known.clear()
            text = known[said] = _text(said)[1:]
        found.update(f"[{key},{text}\n".encode())


_KNOWN = 4_096
"""So many different rows are remembered at once: a draw may have a million."""
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=bytes.hex).encode


def _text(row: Sequence[object]) -> str:
    """JSON, bytes as their hexadecimal digits."""
    return _ENCODE(row)


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
    rows of `standing` that somebody else has changed, and what is not as imports left it.  `told` hears at
    which entry it is.
    """
    began: dict[str, int] = {}
    reached: dict[str, int] = {}
    imported: dict[int, tuple[int, str]] = {}
    seq = 0
    standing = Told()
    for seq, canonical in driver.execute(_COVERING, (f'"{CONTENT}"', f'"{STANDING}"')):
        told(seq)
        detail = _detail(canonical)
        standing.hear(seq, detail.get(STANDING))
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
            if _slipped_in(driver, table, reached.get(table), first):
                yield Changed(0, table)
            began.setdefault(table, first)
            reached[table] = last
            if digest(driver, table, first, last) != known:
                yield Changed(seq, table)
    # No version kept these without an entry: where none answers for them, they came from outside.
    reached.setdefault("late_words", 0)
    for table, last in reached.items():
        key = COVERED[table].key
        ends = f"SELECT ifnull(min({key}), 1), ifnull(max({key}), 0) FROM {table}"
        oldest, newest = driver.execute(ends).fetchone()
        # Keys count from 1: what stands before them is no older version's.
        if oldest < 1 or newest != last or is_disordered(driver, table, began.get(table, 0)):
            yield Changed(0, table)
    yield from (Changed(*one) for one in standing.misfits(driver))
    yield from (Changed(*one) for one in misfits(driver, imported, lambda: told(seq)))


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


def _detail(canonical: bytes) -> Mapping[str, Any]:
    """An entry's detail; empty where its bytes are not an entry's, which the chain shows."""
    try:
        detail = json.loads(canonical)["detail"]
    except (ValueError, KeyError, TypeError):
        return {}
    return detail if isinstance(detail, dict) else {}


def said_of(content: Any) -> list[tuple[str, tuple[int, int, str]]]:
    """What an entry covers, by table: the first and the last row, and their digest."""
    try:
        return [
            (table, (int(first), int(last), str(known))) for table, (first, last, known) in content.items()
        ]
    except (ValueError, TypeError, AttributeError):
        return []
