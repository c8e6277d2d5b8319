"""Media items that a file brings or changes of cases that were there before, until everything of it is in.

They stand whole in the store, under keys of their own (`BESIDE`) where nothing leads, and so do their hashes;
which ones the store's own items lose waits in a temporary table.  With the last transaction they are seen
(`beside`).
"""

from __future__ import annotations

from reviewer.storage.beside import BESIDE
from reviewer.storage.intake_facts import MEDIA_COLUMNS, STAGED_VALUES
from reviewer.storage.intake_hashes import HashIntake
from reviewer.storage.prepared import Access, Prepared, Row

_STAGE = Prepared(
    "CREATE TEMP TABLE lost_hash (hash BLOB, case_id INTEGER, number INTEGER,"
    " PRIMARY KEY (hash, case_id, number)) WITHOUT ROWID"
)
_UNSTAGE = Prepared("DROP TABLE IF EXISTS temp.lost_hash")
_SHA1 = MEDIA_COLUMNS.index("sha1")
_LOSE = Prepared("INSERT OR IGNORE INTO temp.lost_hash VALUES (unhex(?), ?, ?)")
_KEEP = Prepared("DELETE FROM temp.lost_hash WHERE (hash, case_id, number) = (unhex(?), ?, ?)")
# Whether others have the same file is worked out at the end; until then it is as it was.
_PUT = Prepared(
    f"INSERT INTO media_item (case_id, number, intake_id, {', '.join(MEDIA_COLUMNS)}, shared)"
    f" VALUES (?, ?, ?, {', '.join(STAGED_VALUES)},"
    " (SELECT shared FROM media_item WHERE case_id = ? AND number = ?))"
)
_TAKE_AWAY = Prepared(f"DELETE FROM media_item WHERE case_id = ? + {BESIDE} AND number = ?")
_LOSE_HASHES = Prepared(
    "DELETE FROM media_hash WHERE (hash, case_id, number) IN"
    " (SELECT hash, case_id, number FROM temp.lost_hash)"
)


class Beside:
    """Keeps track of the items of one file that stand beside."""

    def __init__(self, access: Access, hashes: HashIntake) -> None:
        self._access = access
        self._hashes = hashes
        self.are_some = False
        self.have_hashes = False
        """Whether some are of files that the store does not know of those cases."""
        access.run(_UNSTAGE)
        access.run(_STAGE)

    def further(self) -> None:
        """Items that are in the store of no case yet stand beside."""
        self.are_some = self.have_hashes = True

    def put(self, case: int, number: int, now: Row, intake: int) -> None:
        """An item of the store changed, and stands beside from now on."""
        self.are_some = True
        self._access.many(_PUT, [(BESIDE + case, number, intake, *now, case, number)])

    def take_away(self, case: int, number: int) -> None:
        """It is again as it stands in the store."""
        self._access.many(_TAKE_AWAY, [(case, number)])

    def rehash(self, case: int, number: int, before: Row | None, *, now: Row, last: Row) -> None:
        """An item that stands beside was `last` so far, and `before` in the store, if it is there."""
        old, new = last[_SHA1], now[_SHA1]
        if old == new:
            return
        stored = "" if before is None else before[_SHA1]
        self.have_hashes = True
        self._hashes.replace(
            "" if old == stored else old, "" if new == stored else new, (BESIDE + case, number)
        )
        if stored:
            self._access.many(_KEEP if new == stored else _LOSE, [(stored, case, number)])

    def lose_hashes(self) -> None:
        """Have no hash lead to what is seen no longer."""
        if self.are_some:
            self._access.run(_LOSE_HASHES)

    def close(self) -> None:
        """Take the temporary table away."""
        self._access.run(_UNSTAGE)
