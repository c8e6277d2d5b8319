"""Whose rows an entry may answer for: what somebody says of a case stands in that person's own entries.

Whoever has the database key can write a coding in another's name, and an entry of their own that answers for
it.  So a row that names who made it has an entry of that account.  Others bring it where work of an absent
reviewer comes back, a published codebook carries answers over, or a package arrives; those who lead alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from reviewer.storage.covered import CONTENT, COVERED, said_of
from reviewer.storage.intake_answering import INTAKE

NOT_MADE_BY = "answers for rows of somebody else"
NOT_ALLOWED = "answers for rows that such an account cannot make"
NOT_OF_KIND = "answers for codings that such an entry cannot make"
NOT_ARRIVED = "brings rows of a package that did not arrive"

MAKERS: Mapping[str, str] = {
    "coding": "reviewer_id",
    "decision": "adjudicator_id",
    "final_record": "account_id",
    "draw": "account_id",
    "assignment_plan": "account_id",
    "codebook_publication": "account_id",
    "package": "account_id",
    "indicator_release": "account_id",
    INTAKE: "account_id",
}
"""The column of a covered table that names who made a row."""

LED = frozenset({"decision", "final_record", "draw", "assignment_plan", "codebook_publication", INTAKE})
"""Tables of which only those who lead make rows."""

LED_KINDS = frozenset({"assignment.added"})
"""Kinds of entries that say of no row whose it is, and by which only those who lead give cases to others."""

BRINGING: Mapping[str, frozenset[str]] = {
    "coding.returned": frozenset({"coding"}),
    # As work that came back was called once.
    "coding.handed_back": frozenset({"coding"}),
    "codebook.forwarded": frozenset({"coding"}),
    "final.merged": frozenset({"decision"}),
    "package.merged": frozenset({"coding", "decision", "final_record"}),
}
"""Kinds of entries by which those who lead bring rows of others, and of which tables."""

_CODINGS: Mapping[str, str] = {
    "coding.submitted": "submitted",
    "coding.withdrawn": "withdrawn",
    "coding.handed_back": "handed_back",
    "coding.returned": "handed_back",
    "codebook.forwarded": "migrated",
    "package.merged": "",
}
"""Kinds of entries that make codings, and of which kind; empty: of any."""

_OF_ONE = "coding."
_MERGED = "package.merged"
_ARRIVING = frozenset({"coding", "decision", "final_record", "late_words"})
_ARRIVED = "SELECT 1 FROM package WHERE uuid = ? AND direction = 'received' AND lower(hex(digest)) = ?"


def wrong_makers(driver: Any, said: Mapping[str, Any], leads: Callable[[str], bool]) -> str:
    """What is wrong with the rows that an entry answers for, else empty; `leads` tells of an account whether
    it may bring what others made.  KeyError, TypeError or ValueError for what is no entry.
    """
    kind, actor = str(said["kind"]), str(said["actor"])
    if kind in LED_KINDS and not leads(actor):
        return NOT_ALLOWED
    content = said["detail"].get(CONTENT)
    brought = said_of(content) if content else []
    for table, (first, last, _) in brought:
        if table not in MAKERS:
            continue
        if table in LED and not leads(actor):
            return NOT_ALLOWED
        brings = table in BRINGING.get(kind, ()) and leads(actor)
        if not brings and _of_others(driver, table, (first, last), actor):
            return NOT_MADE_BY
        if table == "coding" and not _is_kind(driver, said, first, last):
            return NOT_OF_KIND
    if kind == _MERGED and not _ARRIVING.isdisjoint(table for table, _ in brought):
        return "" if _has_arrived(driver, said) else NOT_ARRIVED
    return ""


def _has_arrived(driver: Any, said: Mapping[str, Any]) -> bool:
    """Whether the package is kept, with the digest that the entry names, from which rows are said to come."""
    named = (said["subject"], said["detail"].get("digest"))
    return driver.execute(_ARRIVED, named).fetchone() is not None


def _of_others(driver: Any, table: str, ends: tuple[int, int], actor: str) -> bool:
    sql = (
        f"SELECT 1 FROM {table} t LEFT JOIN account a ON a.id = t.{MAKERS[table]}"
        f" WHERE t.{_key(table)} BETWEEN ? AND ? AND a.name IS NOT ? LIMIT 1"
    )
    return driver.execute(sql, (*ends, actor)).fetchone() is not None


def _key(table: str) -> str:
    return COVERED[table].key if table in COVERED else "id"


def _is_kind(driver: Any, said: Mapping[str, Any], first: int, last: int) -> bool:
    """Whether such an entry makes codings like these; one that is named after its coding makes that one."""
    kind = str(said["kind"])
    made = _CODINGS.get(kind)
    if made is None:
        return False
    rows: Iterator[tuple[str, str]] = driver.execute(
        "SELECT uuid, kind FROM coding WHERE id BETWEEN ? AND ?", (first, last)
    )
    one = kind.startswith(_OF_ONE)
    return all(made in {"", of} and (not one or uuid == said["subject"]) for uuid, of in rows)
