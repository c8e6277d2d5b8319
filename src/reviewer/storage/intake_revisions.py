"""What an intake changed of cases that were there before: a revision of each, with what changed."""

from __future__ import annotations

import json
from collections.abc import Mapping

from reviewer.storage.intake_facts import STORED_VALUES, changes_between, facts_changes, facts_of_row
from reviewer.storage.prepared import Access, Prepared

_AT_ONCE = 1_000
_CHANGED_MEDIA = Prepared(
    f"SELECT b.case_id, c.revision + 1, b.number, b.before, {', '.join(STORED_VALUES)}"
    " FROM temp.changed_media b JOIN temp.touched t ON t.case_id = b.case_id AND t.is_new = 0"
    " JOIN case_record c ON c.id = b.case_id"
    " JOIN media_item m ON m.case_id = b.case_id AND m.number = b.number ORDER BY b.case_id, b.number"
)
_ADD_MEDIA = Prepared("INSERT INTO media_change (case_id, revision, number, changes) VALUES (?, ?, ?, ?)")
_CHANGED_CASES = Prepared(
    "SELECT c.id, t.before, c.revision + 1, EXISTS (SELECT 1 FROM media_change m"
    " WHERE m.case_id = c.id AND m.revision = c.revision + 1), c.case_id, c.source, c.received,"
    " c.identified_status, c.country, c.attributes FROM temp.touched t JOIN case_record c ON c.id = t.case_id"
    " WHERE t.is_new = 0 AND (t.before IS NOT NULL"
    " OR EXISTS (SELECT 1 FROM temp.changed_media b WHERE b.case_id = t.case_id)) ORDER BY c.id"
)
_ADD = Prepared("INSERT INTO case_revision (case_id, revision, intake_id, changes) VALUES (?, ?, ?, ?)")
_RAISE = Prepared(
    "UPDATE case_record SET revision = r.revision FROM case_revision r"
    " WHERE r.intake_id = :intake AND r.case_id = case_record.id"
)


def finish_revisions(access: Access, *, intake: int) -> int:
    """Write the revisions down; how many cases have one."""
    for rows in access.batches(_CHANGED_MEDIA, {}, size=_AT_ONCE):
        found = ((row[:3], changes_between(tuple(json.loads(row[3])), row[4:])) for row in rows)
        access.many(_ADD_MEDIA, [(*place, _text(changes)) for place, changes in found if changes])
    count = 0
    for rows in access.batches(_CHANGED_CASES, {}, size=_AT_ONCE):
        revisions = []
        for key, before, revision, media, *stored in rows:
            old = facts_of_row(json.loads(before)) if before else None
            changes = {} if old is None else facts_changes(old, facts_of_row(stored))
            if changes or media:
                revisions.append((key, revision, intake, _text(changes)))
        access.many(_ADD, revisions)
        count += len(revisions)
    access.run(_RAISE, intake=intake)
    return count


def _text(changes: Mapping[str, object]) -> str:
    return json.dumps(changes, ensure_ascii=False)
