"""What follows from an intake: totals of the cases it touched, shared media, the text index, the queues."""

from __future__ import annotations

import json

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.person import Role
from reviewer.storage.assignments import assign_behind
from reviewer.storage.prepared import Access, Prepared

_STAGE_TOTALS = Prepared(
    "CREATE TEMP TABLE touched_totals AS SELECT t.case_id, count(*) AS media,"
    " count(*) FILTER (WHERE m.kind = 'image') AS images,"
    " count(*) FILTER (WHERE m.kind = 'video') AS videos, max(nullif(m.category, 0)) AS category,"
    " max(m.victim_identified) AS victim, min(m.created) AS first, max(m.created) AS last"
    " FROM temp.touched t CROSS JOIN media_item m ON m.case_id = t.case_id"
    " WHERE t.last > 0 GROUP BY t.case_id"
)
_TOTALS = Prepared(
    "UPDATE case_record SET media = n.media, images = n.images, videos = n.videos,"
    " highest_category = n.category, any_victim_identified = n.victim, first_created = n.first,"
    " last_created = n.last FROM temp.touched_totals n WHERE n.case_id = case_record.id"
)
_UNSTAGE_TOTALS = Prepared("DROP TABLE IF EXISTS temp.touched_totals")
_PROGRESS = Prepared(
    "INSERT INTO case_progress (case_id, assigned, pending, flags, done)"
    " SELECT id, 0, 0, 0, 0 FROM case_record WHERE id >= :first_new"
)
_INDEX_NEW = Prepared(
    "INSERT INTO case_text (rowid, case_id, source, country)"
    " SELECT id, case_id, source, country FROM case_record WHERE id >= :first_new"
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


def finish_cases(access: Access, *, first_new: int) -> None:
    """Totals, progress rows and text index."""
    access.run(_TOTALS)
    access.run(_UNSTAGE_TOTALS)
    access.run(_PROGRESS, first_new=first_new)
    access.run(_INDEX_NEW, first_new=first_new)
    access.run(_INDEX_RENEWED)


def queue_new_cases(access: Access, *, first_new: int) -> None:
    """Where the policy says so, everyone who reviews gets the new cases."""
    policy = access.one(_POLICY)
    if policy is not None and policy[0] == AssignmentPolicy.EVERYONE.value:
        for (reviewer,) in access.all(_REVIEWERS):
            assign_behind(access, reviewer, after=first_new - 1)


class _Shared:
    """The statements for one kind of hash."""

    def __init__(self, column: str) -> None:
        name = f"temp.shared_{column}"
        self.stage = Prepared(f"CREATE TEMP TABLE shared_{column} (hash BLOB PRIMARY KEY) WITHOUT ROWID")
        self.unstage = Prepared(f"DROP TABLE IF EXISTS {name}")
        self.scan = Prepared(
            f"INSERT INTO {name} SELECT {column} FROM media_item WHERE {column} IS NOT NULL"
            f" GROUP BY {column} HAVING min(case_id) <> max(case_id)"
        )
        self.look_up = Prepared(
            f"INSERT OR IGNORE INTO {name} SELECT m.{column} FROM temp.touched t"
            " CROSS JOIN media_item m ON m.case_id = t.case_id AND m.intake_id = :intake"
            f" AND m.{column} IS NOT NULL WHERE EXISTS (SELECT 1 FROM media_item o"
            f" WHERE o.{column} = m.{column} AND o.case_id <> m.case_id)"
        )
        self.recount = Prepared(
            "UPDATE case_record SET shared_media = (SELECT count(*) FROM media_item m"
            " WHERE m.case_id = case_record.id AND m.shared = 1)"
            f" WHERE id IN (SELECT o.case_id FROM {name} h"
            f" CROSS JOIN media_item o ON o.{column} = h.hash)"
        )
        self.mark = Prepared(
            "UPDATE media_item SET shared = 1 WHERE (case_id, number) IN (SELECT o.case_id, o.number"
            f" FROM {name} h CROSS JOIN media_item o ON o.{column} = h.hash WHERE o.shared = 0)"
        )


_KINDS = (_Shared("md5"), _Shared("sha1"))


def stage_totals(access: Access, *, intake: int, items: int) -> None:
    """Find out what `finish_cases` and `finish_shared` write: everything that takes long and changes nothing.

    `items`: how many media items the intake added or changed.
    """
    access.run(_UNSTAGE_TOTALS)
    access.run(_STAGE_TOTALS)
    total = items + (access.one(_MEDIA) or (0,))[0]
    for kind in _KINDS:
        access.run(kind.unstage)
        access.run(kind.stage)
        if items * _SCAN_SHARE >= total > 0:
            access.run(kind.scan)
        elif items:
            access.run(kind.look_up, intake=intake)


# An item that has another SHA-1 now may leave others behind that share it with nobody any more.
_UNMARK = Prepared(
    "UPDATE media_item SET shared = 0 WHERE shared = 1 AND ((case_id, number) IN"
    " (SELECT o.case_id, o.number FROM temp.lost_hash h CROSS JOIN media_item o ON o.sha1 = h.hash"
    " UNION ALL SELECT case_id, number FROM temp.changed_media))"
    " AND NOT EXISTS (SELECT 1 FROM media_item o WHERE o.md5 = media_item.md5"
    " AND o.case_id <> media_item.case_id)"
    " AND NOT EXISTS (SELECT 1 FROM media_item o WHERE o.sha1 = media_item.sha1"
    " AND o.case_id <> media_item.case_id) RETURNING case_id"
)
_LOST_ANY = Prepared("SELECT 1 FROM temp.lost_hash LIMIT 1")
_RECOUNT = Prepared(
    "UPDATE case_record SET shared_media = (SELECT count(*) FROM media_item m"
    " WHERE m.case_id = case_record.id AND m.shared = 1) WHERE id IN (SELECT value FROM json_each(:cases))"
)


def _unmark(access: Access) -> None:
    cases = {row[0] for row in access.all(_UNMARK)}
    access.run(_RECOUNT, cases=json.dumps(sorted(cases)))


def finish_shared(access: Access, *, items: int) -> None:
    """Mark media whose MD5 or SHA-1 occurs in another case too, in both cases."""
    if items and access.one(_LOST_ANY) is not None:
        _unmark(access)
    for kind in _KINDS:
        if items:
            access.run(kind.mark)
            access.run(kind.recount)
        access.run(kind.unstage)
