"""Items that stand beside take their places, once their import is seen; what changed of each is kept.

Nothing that is read changes by it, so that it may be done in as many steps as others wish, and be gone on
with after it was killed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from reviewer.storage.beside import BESIDE
from reviewer.storage.intake_facts import MEDIA_COLUMNS
from reviewer.storage.prepared import Access, Prepared, Row

# So many rows of the store are copied at once: what a statement reads of its own table is kept in memory.
_AT_ONCE = 5_000
_WIDTH = len(MEDIA_COLUMNS)
_OF_BOTH = ", ".join(f"{one}.{name}" for one in "ms" for name in MEDIA_COLUMNS)
_PART = Prepared(
    "SELECT s.case_id, s.number, m.number IS NOT NULL, "
    + _OF_BOTH
    + f" FROM media_item s LEFT JOIN media_item m ON m.case_id = s.case_id - {BESIDE} AND m.number = s.number"
    f" WHERE s.case_id > {BESIDE} ORDER BY s.case_id, s.number LIMIT :some"
)
_UP_TO = f"s.case_id > {BESIDE} AND (s.case_id, s.number) <= (:case, :number)"
# The item's place, what it is matched by and which import added it stay as they are.
_RENEWED = ", ".join(name for name in (*MEDIA_COLUMNS, "shared") if name not in {"media_id", "md5"})
_CHANGE = Prepared(
    f"UPDATE media_item SET ({_RENEWED}) = (SELECT {_RENEWED} FROM media_item s"
    f" WHERE s.case_id = media_item.case_id + {BESIDE} AND s.number = media_item.number)"
    f" WHERE (case_id, number) IN (SELECT s.case_id - {BESIDE}, s.number FROM media_item s WHERE {_UP_TO})"
)
_ADD = Prepared(
    f"INSERT INTO media_item (case_id, number, intake_id, shared, {', '.join(MEDIA_COLUMNS)})"
    f" SELECT s.case_id - {BESIDE}, s.number, s.intake_id, s.shared, s.{', s.'.join(MEDIA_COLUMNS)}"
    f" FROM media_item s WHERE {_UP_TO} AND NOT EXISTS (SELECT 1 FROM media_item m"
    f" WHERE m.case_id = s.case_id - {BESIDE} AND m.number = s.number) ORDER BY s.case_id, s.number"
)
_TELL = Prepared(
    "INSERT INTO media_change (case_id, revision, number, changes)"
    " SELECT id, revision, ?2, ?3 FROM case_record WHERE id = ?1"
)
_CLEAR = Prepared(f"DELETE FROM media_item AS s WHERE {_UP_TO}")

_ANY = Prepared(f"SELECT 1 FROM media_item WHERE case_id > {BESIDE} LIMIT 1")
_HASHES = Prepared(
    f"SELECT hash, case_id, number FROM media_hash WHERE case_id > {BESIDE}"
    " AND (hash, case_id, number) > (:hash, :case, :number) ORDER BY hash, case_id, number LIMIT :some"
)
_MOVE = Prepared(
    f"UPDATE OR REPLACE media_hash SET case_id = case_id - {BESIDE}"
    " WHERE hash = ? AND case_id = ? AND number = ?"
)


def fold(access: Access, some: int) -> int:
    """Put so many of those beside in their places, within a transaction; how many there were."""
    rows = access.all(_PART, some=some)
    if not rows:
        return 0
    case, number = rows[-1][:2]
    changes = list(_changes(rows))
    access.many(_TELL, changes)
    if changes:
        access.run(_CHANGE, case=case, number=number)
    if len(changes) < len(rows):
        access.run(_ADD, case=case, number=number)
    access.run(_CLEAR, case=case, number=number)
    return len(rows)


def hashes_beside(access: Access) -> Iterator[list[Row]]:
    """All of them, some at a time; they lie anywhere, so that the whole table is gone through once."""
    last: Row = (b"", 0, 0)
    while rows := access.all(_HASHES, hash=last[0], case=last[1], number=last[2], some=_AT_ONCE):
        yield rows
        last = rows[-1]


def fold_hashes(access: Access, rows: list[Row]) -> None:
    """Have these lead to where the items will be, within a transaction; to be done before the items."""
    access.many(_MOVE, rows)


def fold_at_once(access: Access) -> None:
    """Put all of them in their places, within one transaction."""
    if access.one(_ANY) is None:
        return
    for rows in hashes_beside(access):
        fold_hashes(access, rows)
    while fold(access, _AT_ONCE) == _AT_ONCE:
        pass


def _changes(rows: list[Row]) -> Iterator[Row]:
    """(case, number, changes) of each that stood there before, which all have changed."""
    for case, number, was_there, *values in rows:
        if was_there:
            changes = {
                name: [_said(before), _said(now)]
                for name, before, now in zip(MEDIA_COLUMNS, values[:_WIDTH], values[_WIDTH:], strict=True)
                if before != now
            }
            yield case - BESIDE, number, json.dumps(changes, ensure_ascii=False)


def _said(value: object) -> object:
    return value.hex() if isinstance(value, bytes) else value
