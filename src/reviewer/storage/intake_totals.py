"""What follows from an intake: totals of the cases it touched, shared media, the text index, the queues."""

from __future__ import annotations

import json
from collections.abc import Iterator

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.person import Role
from reviewer.storage.assignments import assign_behind
from reviewer.storage.beside import BESIDE, items_of
from reviewer.storage.prepared import Access, Prepared

_STAGE_TOTALS = Prepared(
    "CREATE TEMP TABLE touched_totals (case_id INTEGER PRIMARY KEY, media INTEGER, images INTEGER,"
    " videos INTEGER, category INTEGER, victim INTEGER, first TEXT, last TEXT)"
)
OF_ITEMS = (
    "count(*) AS media, count(*) FILTER (WHERE m.kind = 'image') AS images,"
    " count(*) FILTER (WHERE m.kind = 'video') AS videos, max(nullif(m.category, 0)) AS category,"
    " max(m.victim_identified) AS victim, min(m.created) AS first, max(m.created) AS last"
)
_TOTALS_OF_NEW = (
    f"SELECT t.case_id, {OF_ITEMS} FROM temp.touched t CROSS JOIN media_item m ON m.case_id = t.case_id"
    " WHERE t.case_id BETWEEN :first AND :last AND t.is_new = 1 AND t.last > 0 GROUP BY t.case_id"
)
_FIND_TOTALS = Prepared(f"INSERT INTO temp.touched_totals {_TOTALS_OF_NEW}")
_NEW_CASES = Prepared("SELECT min(case_id), max(case_id) FROM temp.touched WHERE is_new = 1")
# So many cases, and about so many hashes, are looked at before somebody who waits may write.
_CASES_AT_ONCE, _HASHES_AT_ONCE = 50, 4_000
_SET = (
    "UPDATE case_record SET media = n.media, images = n.images, videos = n.videos,"
    " highest_category = n.category, any_victim_identified = n.victim"
)
# Where more cases are new than may wait, they are stored already, and nobody sees them before the commit.
_ANY_WAITS = Prepared("SELECT 1 FROM temp.waiting_case LIMIT 1")
_TOTAL_AT_ONCE = Prepared(
    f"{_SET}, first_created = n.first, last_created = n.last FROM ({_TOTALS_OF_NEW}) n"
    " WHERE n.case_id = case_record.id"
)
# Of a case that was there before: its items, those that stand beside in the place of what they were.
_STAND = "kind, category, victim_identified, created"
# Moments that are as they were need no room: items lose none.
_FIND_KNOWN_TOTALS = Prepared(
    "INSERT INTO temp.touched_totals SELECT n.id, n.media, n.images, n.videos, n.category, n.victim,"
    " nullif(n.first, c.first_created), nullif(n.last, c.last_created)"
    f" FROM (SELECT m.id, {OF_ITEMS} FROM ("
    f"SELECT k.id, {_STAND} FROM temp.beside_case k CROSS JOIN media_item i ON i.case_id = k.id"
    f" WHERE NOT EXISTS (SELECT 1 FROM media_item s WHERE s.case_id = k.id + {BESIDE}"
    " AND s.number = i.number)"
    f" UNION ALL SELECT k.id, {_STAND} FROM temp.beside_case k"
    f" CROSS JOIN media_item i ON i.case_id = k.id + {BESIDE}) m GROUP BY m.id) n"
    " CROSS JOIN case_record c ON c.id = n.id"
)
_FIND_BESIDE = (
    Prepared("DROP TABLE IF EXISTS temp.beside_case"),
    Prepared("CREATE TEMP TABLE beside_case (id INTEGER PRIMARY KEY)"),
    Prepared(
        f"INSERT INTO temp.beside_case SELECT DISTINCT case_id - {BESIDE} FROM media_item"
        f" WHERE case_id > {BESIDE}"
    ),
)
_TOTALS = Prepared(
    f"{_SET}, first_created = ifnull(n.first, first_created), last_created = ifnull(n.last, last_created)"
    " FROM temp.touched_totals n WHERE n.case_id = case_record.id AND n.case_id < :without"
)
_UNSTAGE_TOTALS = tuple(
    Prepared(f"DROP TABLE IF EXISTS temp.{name}") for name in ("touched_totals", "beside_case")
)
_PROGRESS = Prepared(
    "INSERT INTO case_progress (case_id, assigned, pending, flags, done)"
    " SELECT id, 0, 0, 0, 0 FROM case_record WHERE id >= :first_new"
)
_INDEX_NEW = Prepared(
    "INSERT INTO case_text (rowid, case_id, source, country)"
    " SELECT id, case_id, source, country FROM case_record WHERE id >= :not_indexed"
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
    for statement in _UNSTAGE_TOTALS:
        access.run(statement)
    access.run(_PROGRESS, first_new=first_new)
    access.run(_INDEX_NEW, not_indexed=not_indexed)


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
    f"INSERT INTO {_SHARED} SELECT hash FROM media_hash WHERE hash >= unhex(:first) AND hash < unhex(:behind)"
    f" GROUP BY hash HAVING min(case_id % {BESIDE}) <> max(case_id % {BESIDE})"
)
_LOOK_UP = tuple(
    Prepared(
        f"INSERT OR IGNORE INTO {_SHARED} SELECT m.{kind} FROM temp.touched t"
        " CROSS JOIN media_item m ON m.case_id = t.case_id AND m.intake_id = :intake"
        f" AND m.{kind} IS NOT NULL WHERE t.case_id BETWEEN :first AND :last AND t.is_new = 1"
        f" AND EXISTS (SELECT 1 FROM media_hash o WHERE o.hash = m.{kind} AND o.case_id <> m.case_id)"
    )
    for kind in ("md5", "sha1")
)
_LOOK_UP_BESIDE = tuple(
    Prepared(
        f"INSERT OR IGNORE INTO {_SHARED} SELECT m.{kind} FROM temp.beside_case k"
        f" CROSS JOIN media_item m ON m.case_id = k.id + {BESIDE} AND m.{kind} IS NOT NULL"
        f" WHERE EXISTS (SELECT 1 FROM media_hash o WHERE o.hash = m.{kind} AND o.case_id % {BESIDE} <> k.id)"
    )
    for kind in ("md5", "sha1")
)
_OWNERS = f"FROM {_SHARED} h CROSS JOIN media_hash o ON o.hash = h.hash"
_MARK = Prepared(
    f"UPDATE media_item SET shared = 1 WHERE (case_id, number) IN (SELECT o.case_id, o.number {_OWNERS})"
    " AND shared = 0"
)
_MARK_BESIDE = Prepared(
    f"UPDATE media_item SET shared = 1 WHERE (case_id, number) IN"
    f" (SELECT o.case_id + {BESIDE}, o.number {_OWNERS}) AND shared = 0"
)
_SHARED_MEDIA = (
    "UPDATE case_record SET shared_media = (SELECT count(*) FROM media_item m"
    f" WHERE {items_of('case_record.id', shown=str(BESIDE))} AND m.shared = 1)"
)
_RECOUNT_SHARED = Prepared(f"{_SHARED_MEDIA} WHERE id IN (SELECT o.case_id % {BESIDE} {_OWNERS})")


def stage_totals(access: Access, *, intake: int, items: int, beside: bool) -> Iterator[None]:
    """Find out what `finish_cases` and `finish_shared` write: everything that takes long and changes nothing.

    It does so piece by piece, and others may write after each.  `items`: how many media items the intake
    added to new cases; `beside`: whether hashes stand there.
    """
    for statement in (*_UNSTAGE_TOTALS, _STAGE_TOTALS, _UNSTAGE_SHARED, _STAGE_SHARED):
        access.run(statement)
    total = items + (access.one(_MEDIA) or (0,))[0]
    all_hashes = items * _SCAN_SHARE >= total
    totals = _FIND_TOTALS if access.one(_ANY_WAITS) else _TOTAL_AT_ONCE
    for first in _pieces_of_cases(access):
        for statement in (totals,) if all_hashes else (totals, *_LOOK_UP):
            access.run(statement, first=first, last=first + _CASES_AT_ONCE - 1, intake=intake)
        yield
    for first_hash, behind in _pieces_of_hashes(2 * total) if all_hashes and items else ():
        access.run(_SCAN, first=first_hash, behind=behind)
        yield
    for statement in (*_FIND_BESIDE, _FIND_KNOWN_TOTALS, *(_LOOK_UP_BESIDE if beside else ())):
        access.run(statement)


def _pieces_of_cases(access: Access) -> range:
    """The first of each some new cases."""
    first, last = access.one(_NEW_CASES) or (None, None)
    return range(0) if first is None else range(first, last + 1, _CASES_AT_ONCE)


def _pieces_of_hashes(count: int) -> Iterator[tuple[str, str]]:
    """Of about so many hashes, which lie evenly: where each piece begins, and where it ends, as text."""
    pieces = min(count // _HASHES_AT_ONCE + 1, 1 << 16)
    bounds = [f"{(place << 16) // pieces:04x}" for place in range(pieces)]
    yield from zip(bounds, [*bounds[1:], "ff" * 33], strict=True)


# An item that has another SHA-1 now may leave others behind that share it with nobody any more.
_OF_LOST = (
    "SELECT o.case_id + {0}, o.number FROM temp.lost_hash h CROSS JOIN media_hash o ON o.hash = h.hash"
    " UNION ALL SELECT case_id + {0}, number FROM temp.lost_hash"
)
_UNMARK = Prepared(
    "UPDATE media_item SET shared = 0 WHERE shared = 1 AND ((case_id, number) IN"
    f" ({_OF_LOST.format(0)} UNION ALL {_OF_LOST.format(BESIDE)}))"
    " AND NOT EXISTS (SELECT 1 FROM media_hash o WHERE o.hash = media_item.md5"
    f" AND o.case_id % {BESIDE} <> media_item.case_id % {BESIDE})"
    " AND NOT EXISTS (SELECT 1 FROM media_hash o WHERE o.hash = media_item.sha1"
    f" AND o.case_id % {BESIDE} <> media_item.case_id % {BESIDE}) RETURNING case_id % {BESIDE}"
)
_LOST_ANY = Prepared("SELECT 1 FROM temp.lost_hash LIMIT 1")
# What was found to be shared may have been by those alone that have another hash now.
_NO_LONGER_SHARED = Prepared(
    f"DELETE FROM {_SHARED} WHERE hash IN (SELECT hash FROM temp.lost_hash) AND NOT EXISTS (SELECT 1"
    " FROM media_hash o JOIN media_hash p ON p.hash = o.hash"
    f" AND p.case_id % {BESIDE} <> o.case_id % {BESIDE}"
    f" WHERE o.hash = {_SHARED.removeprefix('temp.')}.hash)"
)
_RECOUNT = Prepared(f"{_SHARED_MEDIA} WHERE id IN (SELECT value FROM json_each(:cases))")


def _unmark(access: Access) -> None:
    cases = {row[0] for row in access.all(_UNMARK)}
    access.run(_RECOUNT, cases=json.dumps(sorted(cases)))


def finish_shared(access: Access) -> None:
    """Mark media whose MD5 or SHA-1 occurs in another case too, in both cases."""
    if access.one(_LOST_ANY) is not None:
        _unmark(access)
        access.run(_NO_LONGER_SHARED)
    access.run(_MARK)
    access.run(_MARK_BESIDE)
    access.run(_RECOUNT_SHARED)
    access.run(_UNSTAGE_SHARED)
