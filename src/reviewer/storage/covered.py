"""The rows that entries of the trail answer for: the tables, and the digest over rows of one of them.

Codings, decisions, final records, draws, plans, codebook versions, packages and releases are append only,
and the database refuses to change them; but whoever has the key and other tools could.  So each entry
carries, for every such table, the first and the last row that it covers and the SHA-256 over their bytes and
those of the rows that belong to them.  Names of accounts, variables and codes are covered too: the rows hold
their keys.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

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


def said_of(content: Any) -> list[tuple[str, tuple[int, int, str]]]:
    """What an entry covers, by table: the first and the last row, and their digest."""
    try:
        return [
            (table, (int(first), int(last), str(known))) for table, (first, last, known) in content.items()
        ]
    except (ValueError, TypeError, AttributeError):
        return []
