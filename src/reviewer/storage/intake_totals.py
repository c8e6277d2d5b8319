"""What follows from an intake: totals of the cases it touched, shared media, the text index, the queues."""

from __future__ import annotations

import json

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.person import Role
from reviewer.storage.assignments import assign_behind
from reviewer.storage.prepared import Access, Prepared

_STAGE_TOTALS = Prepared(
    "CREATE TEMP TABLE touched_totals (case_id INTEGER PRIMARY KEY, media INTEGER, images INTEGER,"
    " videos INTEGER, category INTEGER, victim INTEGER, first TEXT, last TEXT)"
)
_FIND_TOTALS = Prepared(
    "INSERT INTO temp.touched_totals SELECT t.case_id, count(*),"
    " count(*) FILTER (WHERE m.kind = 'image'), count(*) FILTER (WHERE m.kind = 'video'),"
    " max(nullif(m.category, 0)), max(m.victim_identified), min(m.created), max(m.created)"
    " FROM temp.touched t CROSS JOIN media_item m ON m.case_id = t.case_id"
    " WHERE t.last > 0 GROUP BY t.case_id"
)
_TOTALS = Prepared(
    "UPDATE case_record SET media = n.media, images = n.images, videos = n.videos,"
    " highest_category = n.category, any_victim_identified = n.victim, first_created = n.first,"
    " last_created = n.last FROM temp.touched_totals n WHERE n.case_id = case_record.id"
    " AND n.case_id < :without"
)
_UNSTAGE_TOTALS = Prepared("DROP TABLE IF EXISTS temp.touched_totals")
_PROGRESS = Prepared(
    "INSERT INTO case_progress (case_id, assigned, pending, flags, done)"
    " SELECT id, 0, 0, 0, 0 FROM case_record WHERE id >= :first_new"
)
_INDEX_NEW = Prepared(
    "INSERT INTO case_text (rowid, case_id, source, country)"
    " SELECT id, case_id, source, country FROM case_record WHERE id >= :not_indexed"
)
_INDEX_RENEWED = Prepared(
    "INSERT OR REPLACE INTO case_text (rowid, case_id, source, country)"
    " SELECT c.id, c.case_id, c.source, c.country FROM temp.touched t JOIN case_record c ON c.id = t.case_id"
    " WHERE t.before IS NOT NULL"
)
_POLICY = Prepared("SELECT policy FROM project")
_REVIEWERS = Prepared(
    "SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id"
    f" WHERE a.enabled = 1 AND r.role = '{Role.REVIEWER.value}' ORDER BY a.id"
)
_MEDIA = Prepared("SELECT value FROM kept_count WHERE name = 'media'")
# From this share of all media on, reading the whole index is quicker than looking each new hash up.
_SCAN_SHARE = 8


def finish_cases(access: Access, *, first_new: int, not_indexed: int, totals_from: int) -> None:
    """Totals, progress rows and text index.

    `not_indexed`: the first case that is not in the index yet; `totals_from`: the first that has its totals.
    """
    access.run(_TOTALS, without=totals_from)
    access.run(_UNSTAGE_TOTALS)
    access.run(_PROGRESS, first_new=first_new)
    access.run(_INDEX_NEW, not_indexed=not_indexed)
    access.run(_INDEX_RENEWED)


def queue_new_cases(access: Access, *, first_new: int) -> None:
    """Where the policy says so, everyone who reviews gets the new cases."""
    policy = access.one(_POLICY)
    if policy is not None and policy[0] == AssignmentPolicy.EVERYONE.value:
        for (reviewer,) in access.all(_REVIEWERS):
            assign_behind(access, reviewer, after=first_new - 1)


_SHARED = "temp.shared_hash"
_UNSTAGE_SHARED = Prepared(f"DROP TABLE IF EXISTS {_SHARED}")
_STAGE_SHARED = Prepared("CREATE TEMP TABLE shared_hash (hash BLOB PRIMARY KEY) WITHOUT ROWID")
_SCAN = Prepared(
    f"INSERT INTO {_SHARED} SELECT hash FROM media_hash GROUP BY hash HAVING min(case_id) <> max(case_id)"
)
_LOOK_UP = tuple(
    Prepared(
        f"INSERT OR IGNORE INTO {_SHARED} SELECT m.{kind} FROM temp.touched t"
        " CROSS JOIN media_item m ON m.case_id = t.case_id AND m.intake_id = :intake"
        f" AND m.{kind} IS NOT NULL WHERE EXISTS (SELECT 1 FROM media_hash o"
        f" WHERE o.hash = m.{kind} AND o.case_id <> m.case_id)"
    )
    for kind in ("md5", "sha1")
)
_OWNERS = f"FROM {_SHARED} h CROSS JOIN media_hash o ON o.hash = h.hash"
_MARK = Prepared(
    f"UPDATE media_item SET shared = 1 WHERE (case_id, number) IN (SELECT o.case_id, o.number {_OWNERS})"
    " AND shared = 0"
)
_SHARED_MEDIA = (
    "UPDATE case_record SET shared_media = (SELECT count(*) FROM media_item m"
    " WHERE m.case_id = case_record.id AND m.shared = 1)"
)
_RECOUNT_SHARED = Prepared(f"{_SHARED_MEDIA} WHERE id IN (SELECT o.case_id {_OWNERS})")


def stage_totals(access: Access, *, intake: int, items: int) -> None:
    """Find out what `finish_cases` and `finish_shared` write: everything that takes long and changes nothing.

    `items`: how many media items the intake added or changed.
    """
    access.run(_UNSTAGE_TOTALS)
    access.run(_STAGE_TOTALS)
    access.run(_FIND_TOTALS)
    total = items + (access.one(_MEDIA) or (0,))[0]
    access.run(_UNSTAGE_SHARED)
    access.run(_STAGE_SHARED)
    if items * _SCAN_SHARE >= total > 0:
        access.run(_SCAN)
    elif items:
        for statement in _LOOK_UP:
            access.run(statement, intake=intake)


# An item that has another SHA-1 now may leave others behind that share it with nobody any more.
_UNMARK = Prepared(
    "UPDATE media_item SET shared = 0 WHERE shared = 1 AND ((case_id, number) IN"
    " (SELECT o.case_id, o.number FROM temp.lost_hash h CROSS JOIN media_hash o ON o.hash = h.hash"
    " UNION ALL SELECT case_id, number FROM temp.changed_media))"
    " AND NOT EXISTS (SELECT 1 FROM media_hash o WHERE o.hash = media_item.md5"
    " AND o.case_id <> media_item.case_id)"
    " AND NOT EXISTS (SELECT 1 FROM media_hash o WHERE o.hash = media_item.sha1"
    " AND o.case_id <> media_item.case_id) RETURNING case_id"
)
_LOST_ANY = Prepared("SELECT 1 FROM temp.lost_hash LIMIT 1")
_RECOUNT = Prepared(f"{_SHARED_MEDIA} WHERE id IN (SELECT value FROM json_each(:cases))")


def _unmark(access: Access) -> None:
    cases = {row[0] for row in access.all(_UNMARK)}
    access.run(_RECOUNT, cases=json.dumps(sorted(cases)))


def finish_shared(access: Access, *, items: int) -> None:
    """Mark media whose MD5 or SHA-1 occurs in another case too, in both cases."""
    if items and access.one(_LOST_ANY) is not None:
        _unmark(access)
    if items:
        access.run(_MARK)
        access.run(_RECOUNT_SHARED)
    access.run(_UNSTAGE_SHARED)
