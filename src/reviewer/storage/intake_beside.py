"""Media items that a file brings or changes of cases that were there before, until everything of it is in.

They stand whole in the store, under keys of their own (`BESIDE`) where nothing leads; what follows from them
(revisions, hashes) waits in temporary tables.  The last transaction takes all of it over as it is.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from reviewer.storage.intake_facts import BESIDE, MEDIA_COLUMNS, changes_between
from reviewer.storage.prepared import Access, Prepared, Row

# So many rows of the store are copied at once: what a statement reads of its own table is kept in memory.
_AT_ONCE = 5_000
_HASH = "(hash BLOB, case_id INTEGER, number INTEGER, PRIMARY KEY (hash, case_id, number)) WITHOUT ROWID"
_TABLES = (
    Prepared(
        "CREATE TEMP TABLE changed_media (case_id INTEGER, number INTEGER, changes TEXT NOT NULL,"
        " PRIMARY KEY (case_id, number)) WITHOUT ROWID"
    ),
    Prepared(f"CREATE TEMP TABLE lost_hash {_HASH}"),
    Prepared(f"CREATE TEMP TABLE gained_hash {_HASH}"),
)
_UNSTAGE = tuple(
    Prepared(f"DROP TABLE IF EXISTS temp.{name}") for name in ("changed_media", "lost_hash", "gained_hash")
)
_SHA1 = MEDIA_COLUMNS.index("sha1")
_NOTE = Prepared("INSERT OR REPLACE INTO temp.changed_media (case_id, number, changes) VALUES (?, ?, ?)")
_UNNOTE = Prepared("DELETE FROM temp.changed_media WHERE case_id = ? AND number = ?")
_GAIN = Prepared("INSERT OR IGNORE INTO temp.gained_hash VALUES (unhex(?), ?, ?)")
_UNGAIN = Prepared("DELETE FROM temp.gained_hash WHERE (hash, case_id, number) = (unhex(?), ?, ?)")
_LOSE = Prepared("INSERT OR IGNORE INTO temp.lost_hash VALUES (unhex(?), ?, ?)")

# The item's place and what it is matched by stay as they are.
_RENEWED = ", ".join(name for name in (*MEDIA_COLUMNS, "intake_id") if name not in {"media_id", "md5"})
_WHOLE = ", ".join(MEDIA_COLUMNS)
_END = Prepared(
    "SELECT case_id, number FROM media_item WHERE (case_id, number) > (:case, :number)"
    f" ORDER BY case_id, number LIMIT 1 OFFSET {_AT_ONCE - 1}"
)
_SOME = "(s.case_id, s.number) > (:case, :number) AND (s.case_id, s.number) <= (:to_case, :to_number)"
_FROM = f"FROM media_item s JOIN case_record c ON c.id = s.case_id - {BESIDE} WHERE {_SOME}"
_CHANGE = Prepared(
    f"UPDATE media_item SET ({_RENEWED}) = (SELECT {_RENEWED} FROM media_item s"
    f" WHERE s.case_id = media_item.case_id + {BESIDE} AND s.number = media_item.number)"
    f" WHERE (case_id, number) IN (SELECT s.case_id - {BESIDE}, s.number {_FROM} AND s.number <= c.media)"
)
_ADD = Prepared(
    f"INSERT INTO media_item (case_id, number, intake_id, shared, {_WHOLE})"
    f" SELECT s.case_id - {BESIDE}, s.number, s.intake_id, 0, s.{', s.'.join(MEDIA_COLUMNS)}"
    f" {_FROM} AND s.number > c.media ORDER BY s.case_id, s.number"
)
_START, _BEHIND_ALL = (BESIDE, 0), (2 * BESIDE, 0)
_HASHES = (
    Prepared(
        "DELETE FROM media_hash WHERE (hash, case_id, number) IN"
        " (SELECT hash, case_id, number FROM temp.lost_hash)"
    ),
    Prepared(
        "INSERT INTO media_hash (hash, case_id, number)"
        " SELECT hash, case_id, number FROM temp.gained_hash ORDER BY hash, case_id, number"
    ),
)
_ADD_CHANGES = Prepared(
    "INSERT INTO media_change (case_id, revision, number, changes)"
    " SELECT m.case_id, c.revision + 1, m.number, m.changes FROM temp.changed_media m"
    " JOIN case_record c ON c.id = m.case_id ORDER BY m.case_id, m.number"
)
_CLEAR = Prepared(f"DELETE FROM media_item WHERE case_id > {BESIDE}")


class Beside:
    """Keeps track of the items of one file that stand beside."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self.are_some = False
        for statement in (*_UNSTAGE, *_TABLES):
            access.run(statement)

    def further(self, case: int, number: int, hashes: Sequence[str]) -> None:
        """One more item of a case stands beside."""
        self.are_some = True
        self._access.many(_GAIN, [(one, case, number) for one in hashes if one])

    def changed(self, case: int, number: int, before: Row | None, *, now: Row, last: Row) -> None:
        """An item stands beside that was `last` so far, and `before` in the store, if it is there."""
        self.are_some = True
        if before is not None:
            self._note(case, number, changes_between(before, now))
        if now[_SHA1] == last[_SHA1]:
            return
        if last[_SHA1]:
            self._access.many(_UNGAIN, [(last[_SHA1], case, number)])
        if now[_SHA1]:
            self._access.many(_GAIN, [(now[_SHA1], case, number)])
        if before is not None and before[_SHA1]:
            self._access.many(_LOSE, [(before[_SHA1], case, number)])

    def _note(self, case: int, number: int, changes: dict[str, list[object]]) -> None:
        if changes:
            self._access.many(_NOTE, [(case, number, json.dumps(changes, ensure_ascii=False))])
        else:
            self._access.many(_UNNOTE, [(case, number)])

    def store(self) -> None:
        """Take everything over, before the cases' own totals and revisions change: from now on it is seen."""
        if not self.are_some:
            return
        place: tuple[int, int] | None = _START
        while place is not None:
            upto = self._access.one(_END, case=place[0], number=place[1])
            to = upto or _BEHIND_ALL
            part = {"case": place[0], "number": place[1], "to_case": to[0], "to_number": to[1]}
            self._access.run(_CHANGE, **part)
            self._access.run(_ADD, **part)
            place = None if upto is None else (upto[0], upto[1])
        for statement in (*_HASHES, _ADD_CHANGES):
            self._access.run(statement)

    def clear(self) -> None:
        """Take away what stands beside, within the transaction that took it over."""
        if self.are_some:
            self._access.run(_CLEAR)

    def close(self) -> None:
        """Take the temporary tables away."""
        for statement in _UNSTAGE:
            self._access.run(statement)
