"""Media items and hashes that stand beside: what the last import changed or added of cases that were there.

They are seen as soon as that import is, all at once, and then take their places one after the other
(`folding`).  Until then whoever reads items reads those beside in the place of what they were.
"""

from __future__ import annotations

from typing import Any

from reviewer.storage.prepared import Access, Prepared

BESIDE = 1 << 40
"""Items of a case that was there before stand under its key and so much more until they take their places:
behind the last case, where nothing else leads."""

# All that stand beside are of one import: the next one begins by putting them in their places.
_SHOWN = Prepared(
    "SELECT 1 FROM intake WHERE id = (SELECT intake_id FROM media_item"
    f" WHERE case_id > {BESIDE} ORDER BY case_id, number LIMIT 1)"
)

# All items as they are seen, in the place of `media_item`, while those beside are shown.
_SEEN = f"""(
    SELECT m.case_id % {BESIDE} AS case_id, m.number, m.md5, m.sha1, m.shared FROM media_item m
    WHERE m.case_id > {BESIDE} OR (m.case_id <= (SELECT coalesce(max(id), 0) FROM case_record)
        AND NOT EXISTS (SELECT 1 FROM media_item s WHERE s.case_id = m.case_id + {BESIDE}
            AND s.number = m.number))
)"""

_SEEN_HASHES = f"(SELECT case_id % {BESIDE} AS case_id FROM media_hash)"


def as_seen(driver: Any, sql: str) -> str:
    """The SQL, which goes through all items or hashes, with those beside in the place of what they were."""
    if not beside(Access(driver)):
        return sql
    return sql.replace("FROM media_item", f"FROM {_SEEN}").replace("FROM media_hash", f"FROM {_SEEN_HASHES}")


def beside(access: Access) -> int:
    """What leads to the items beside, for `:beside`: 0 where they are not to be seen, or there are none."""
    return BESIDE if access.one(_SHOWN) is not None else 0


def case_of(hashed: str) -> str:
    """SQL: the case that a row of `media_hash` leads to, given what `beside` gives as `:beside`."""
    return f"iif({hashed} > {BESIDE}, {hashed} - :beside, {hashed})"


def items_of(case: str, shown: str = ":beside") -> str:
    """SQL: whether `m` is an item of the case as it is seen; `shown` is what `beside` gives."""
    return (
        f"m.case_id IN ({case}, {case} + {shown}) AND NOT ({shown} > 0 AND m.case_id = {case} AND EXISTS"
        f" (SELECT 1 FROM media_item s WHERE s.case_id = {case} + {shown} AND s.number = m.number))"
    )
