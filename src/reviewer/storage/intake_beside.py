"""Media items that a file brings or changes of cases that were there before, until everything of it is in.

They stand whole in the store, under keys of their own (`BESIDE`) where nothing leads; which hashes they gain
and lose waits in temporary tables.  With the last transaction they are seen (`beside`).
"""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.storage.beside import BESIDE
from reviewer.storage.intake_facts import MEDIA_COLUMNS, STAGED_VALUES
from reviewer.storage.prepared import Access, Prepared, Row

_HASH = "(hash BLOB, case_id INTEGER, number INTEGER, PRIMARY KEY (hash, case_id, number)) WITHOUT ROWID"
_TABLES = (
    Prepared(f"CREATE TEMP TABLE lost_hash {_HASH}"),
    Prepared(f"CREATE TEMP TABLE gained_hash {_HASH}"),
)
_UNSTAGE = tuple(Prepared(f"DROP TABLE IF EXISTS temp.{name}") for name in ("lost_hash", "gained_hash"))
_SHA1 = MEDIA_COLUMNS.index("sha1")
_GAIN = Prepared("INSERT OR IGNORE INTO temp.gained_hash VALUES (unhex(?), ?, ?)")
_UNGAIN = Prepared("DELETE FROM temp.gained_hash WHERE (hash, case_id, number) = (unhex(?), ?, ?)")
_LOSE = Prepared("INSERT OR IGNORE INTO temp.lost_hash VALUES (unhex(?), ?, ?)")
# Whether others have the same file is worked out at the end; until then it is as it was.
_PUT = Prepared(
    f"INSERT INTO media_item (case_id, number, intake_id, {', '.join(MEDIA_COLUMNS)}, shared)"
    f" VALUES (?, ?, ?, {', '.join(STAGED_VALUES)},"
    " (SELECT shared FROM media_item WHERE case_id = ? AND number = ?))"
)
_TAKE_AWAY = Prepared(f"DELETE FROM media_item WHERE case_id = ? + {BESIDE} AND number = ?")
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

    def put(self, case: int, number: int, now: Row, intake: int) -> None:
        """An item of the store changed, and stands beside from now on."""
        self.are_some = True
        self._access.many(_PUT, [(BESIDE + case, number, intake, *now, case, number)])

    def take_away(self, case: int, number: int) -> None:
        """It is again as it stands in the store."""
        self._access.many(_TAKE_AWAY, [(case, number)])

    def rehash(self, case: int, number: int, before: Row | None, *, now: Row, last: Row) -> None:
        """An item that stands beside was `last` so far, and `before` in the store, if it is there."""
        if now[_SHA1] == last[_SHA1]:
            return
        if last[_SHA1]:
            self._access.many(_UNGAIN, [(last[_SHA1], case, number)])
        if now[_SHA1]:
            self._access.many(_GAIN, [(now[_SHA1], case, number)])
        if before is not None and before[_SHA1]:
            self._access.many(_LOSE, [(before[_SHA1], case, number)])

    def store_hashes(self) -> None:
        """Have the hashes lead to what is seen from now on."""
        if self.are_some:
            for statement in _HASHES:
                self._access.run(statement)

    def close(self) -> None:
        """Take the temporary tables away."""
        for statement in _UNSTAGE:
            self._access.run(statement)
