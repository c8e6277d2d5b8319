"""Case records and their media metadata, as far as the account that looks may see them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from reviewer.domain.case import Attribute, MediaKind
from reviewer.domain.errors import NotAllowed, NotFound
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Right
from reviewer.services.ports import CaseRevision, CaseRow, CaseView, Hints, MediaRow
from reviewer.storage.beside import BESIDE, beside, case_of, items_of
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.scope import Scope

RELATED = 20
# A hash that occurs in thousands of cases must not make the record of one of them slow.
_RELATED_SEEN = 2_000

_FIND = Prepared("SELECT id FROM case_record WHERE case_id = :case_id")
_ASSIGNED = Prepared("SELECT 1 FROM assignment WHERE case_id = :case AND reviewer_id = :reviewer LIMIT 1")
_RECORD = Prepared(
    "SELECT case_id, source, received, country, attributes, media, images, videos, first_created,"
    " last_created, shared_media, identified_status, any_victim_identified,"
    " (SELECT json_group_array(source) FROM"
    " (SELECT source FROM case_source WHERE case_id = c.id ORDER BY source))"
    " FROM case_record c WHERE c.id = :case"
)
_ITEMS = items_of(":case")
_CATEGORIES = Prepared(
    f"SELECT category, count(*) FROM media_item m WHERE {_ITEMS} AND category <> 0 GROUP BY category"
    " ORDER BY category"
)
_SIGNS = Prepared(
    f"SELECT max(self_generated), count(*) FILTER (WHERE distributed = 1) FROM media_item m WHERE {_ITEMS}"
)
_MEDIA = Prepared(
    "SELECT number, media_id, kind, mime_type, size, md5, sha1, created, category, tags, file_name, path"
    f" FROM media_item m WHERE {_ITEMS} AND number >= :first AND number < :first + :count"
)
_RELATED = Prepared(
    f"SELECT DISTINCT other FROM (SELECT {case_of('o.case_id')} AS other FROM media_item m JOIN media_hash o"
    f" ON o.hash = m.md5 AND o.case_id % {BESIDE} <> :case WHERE {_ITEMS} AND m.shared = 1"
    f" UNION ALL SELECT {case_of('o.case_id')} FROM media_item m JOIN media_hash o"
    f" ON o.hash = m.sha1 AND o.case_id % {BESIDE} <> :case WHERE {_ITEMS} AND m.shared = 1"
    " LIMIT :seen)"
)
_NAMED = Prepared(
    "SELECT case_id FROM case_record WHERE id IN (SELECT value FROM json_each(:cases)) AND (:reviewer IS NULL"
    " OR EXISTS (SELECT 1 FROM assignment a WHERE a.case_id = case_record.id AND a.reviewer_id = :reviewer))"
    " ORDER BY id LIMIT :count"
)
_SOURCES = Prepared(
    "SELECT s.source FROM case_record c JOIN case_source s ON s.case_id = c.id WHERE c.case_id = :case_id"
    " ORDER BY s.source"
)
_BY_MEDIA_ID = Prepared(
    "SELECT j.key, c.case_id FROM json_each(:asked) j CROSS JOIN json_each(j.value ->> 0) n"
    " CROSS JOIN case_record c ON c.case_id = n.value"
    f" CROSS JOIN media_item m ON {items_of('c.id')} AND m.media_id = j.value ->> 1"
    " WHERE m.md5 IS NULL OR j.value ->> 2 IS NULL OR m.md5 = unhex(j.value ->> 2) ORDER BY j.key, c.case_id"
)
_BY_MD5 = Prepared(
    "SELECT DISTINCT j.key, c.case_id FROM json_each(:asked) j"
    " CROSS JOIN media_hash m ON m.hash = unhex(j.value)"
    f" CROSS JOIN case_record c ON c.id = {case_of('m.case_id')} WHERE j.value IS NOT NULL"
    " ORDER BY j.key, c.case_id"
)
_REVISIONS = Prepared(
    "SELECT r.revision, i.at, i.source, r.changes, (SELECT count(*) FROM media_change m"
    " WHERE m.case_id = r.case_id AND m.revision = r.revision) + (SELECT count(*) FROM media_item s"
    " JOIN media_item m ON m.case_id = r.case_id AND m.number = s.number"
    " WHERE :beside > 0 AND s.case_id = r.case_id + :beside AND s.intake_id = r.intake_id)"
    " FROM case_revision r JOIN intake i ON i.id = r.intake_id WHERE r.case_id = :case ORDER BY r.revision"
)
_TOTALS = Prepared("SELECT name, value FROM kept_count")
_TABLE = Prepared(
    "SELECT case_id, source, received, identified_status, country, media, images, videos, highest_category,"
    " any_victim_identified, attributes FROM case_record ORDER BY case_id"
)


class Cases:
    """Reading of case records.  Hints from upstream sources leave here only for those who may see them."""

    def __init__(self, access: Access, scope: Scope) -> None:
        self._access = access
        self._scope = scope

    def find(self, case_id: str) -> CaseKey | None:
        """The case of that id, if the viewer may see it."""
        row = self._access.one(_FIND, case_id=case_id)
        return CaseKey(row[0]) if row is not None and self._visible(CaseKey(row[0])) else None

    def view(self, case: CaseKey) -> CaseView:
        """The record; raises NotFound for a case that the viewer may not see."""
        row = self._access.one(_RECORD, case=case) if self._visible(case) else None
        if row is None:
            raise NotFound("There is no such case for this account.")
        case_id, source, received, country, attributes, media, images, videos, first, last, shared = row[:11]
        return CaseView(
            case=case,
            case_id=case_id,
            source=source,
            received=received,
            country=country,
            sources=tuple(json.loads(row[13])),
            attributes=_attributes(attributes),
            media=media,
            images=images,
            videos=videos,
            first_created=first,
            last_created=last,
            shared_media=shared,
            related=self._related(case) if shared else (),
            hints=self._hints(case, row[11], row[12]) if self._scope.hints else None,
        )

    def media(self, case: CaseKey, first: int, count: int) -> list[MediaRow]:
        """Media rows `first`, `first+1`, ...; none of a case that the viewer may not see."""
        if not self._visible(case):
            return []
        rows = self._access.all(_MEDIA, case=case, first=first, count=count, beside=beside(self._access))
        # The few of one page, from two places of the index.
        return [self._media_row(row) for row in sorted(rows, key=itemgetter(0))]

    def of_media(self, asked: Sequence[tuple[Sequence[str], int | None, str | None]]) -> list[list[str]]:
        """For each of (case ids, MediaID, MD5): the cases that have the media item, by id.

        Matched by MediaID within the cases that are named; where none has it, by MD5 in any.
        Raises NotAllowed for an account that may not export every case.
        """
        self._require_export()
        found: list[list[str]] = [[] for _ in asked]
        for place, case_id in self._access.all(
            _BY_MEDIA_ID, asked=json.dumps(asked), beside=beside(self._access)
        ):
            found[place].append(case_id)
        hashes = [None if cases else md5 for cases, (_, _, md5) in zip(found, asked, strict=True)]
        for place, case_id in self._access.all(
            _BY_MD5, asked=json.dumps(hashes), beside=beside(self._access)
        ):
            found[place].append(case_id)
        return found

    def sources_of(self, case_id: str) -> tuple[str, ...]:
        """Where the case of that id came from; nothing where there is none.

        Raises NotAllowed for an account that may not export every case.
        """
        self._require_export()
        return tuple(row[0] for row in self._access.all(_SOURCES, case_id=case_id))

    def _require_export(self) -> None:
        if not self._scope.viewer.may(Right.EXPORT_ALL):
            raise NotAllowed("This account may not export the case records.")

    def revisions(self, case: CaseKey) -> list[CaseRevision]:
        """What imports changed of the record, in order; empty for whoever codes blind.

        Among the changes are categories and other hints.
        """
        if not self._scope.hints or not self._visible(case):
            return []
        return [
            CaseRevision(
                revision, at, source, {name: tuple(both) for name, both in json.loads(changes).items()}, media
            )
            for revision, at, source, changes, media in self._access.all(
                _REVISIONS, case=case, beside=beside(self._access)
            )
        ]

    def totals(self) -> tuple[int, int]:
        """(cases, media items) of the project, from kept counts."""
        kept: dict[str, int] = dict(self._access.all(_TOTALS))
        return kept.get("cases", 0), kept.get("media", 0)

    def table(self) -> Iterator[CaseRow]:
        """Every case by case id, streamed; raises NotAllowed at once without the right to export all."""
        self._require_export()
        return (_case_row(row) for row in self._access.stream(_TABLE))

    def _visible(self, case: CaseKey) -> bool:
        if not self._scope.own_queue:
            return self._scope.all_cases
        reviewer = self._scope.viewer.key
        return self._access.one(_ASSIGNED, case=case, reviewer=reviewer) is not None

    def _related(self, case: CaseKey) -> tuple[str, ...]:
        shown = beside(self._access)
        found = self._access.all(_RELATED, case=case, seen=_RELATED_SEEN, beside=shown)
        others = [row[0] for row in found]
        reviewer = self._scope.viewer.key if self._scope.own_queue else None
        named = self._access.all(_NAMED, cases=json.dumps(others), reviewer=reviewer, count=RELATED)
        return tuple(row[0] for row in named)

    def _hints(self, case: CaseKey, identified_status: str | None, victim: int | None) -> Hints:
        shown = beside(self._access)
        categories = self._access.all(_CATEGORIES, case=case, beside=shown)
        self_generated, distributed = self._access.one(_SIGNS, case=case, beside=shown) or (None, 0)
        return Hints(
            identified_status=identified_status,
            categories=tuple((category, count) for category, count in categories),
            any_victim_identified=_tristate(victim),
            any_self_generated=_tristate(self_generated),
            distributed=distributed,
        )

    def _media_row(self, row: Row) -> MediaRow:
        number, media_id, kind, mime_type, size, md5, sha1, created, category, tags, file_name, path = row
        return MediaRow(
            number=number,
            media_id=media_id,
            kind=MediaKind(kind),
            mime_type=mime_type,
            size=size,
            md5=_hex(md5),
            sha1=_hex(sha1),
            created=created,
            category=category if self._scope.hints else None,
            tags=", ".join(json.loads(tags)) if self._scope.hints and tags else None,
            file_name=file_name,
            path=path,
        )


def _case_row(row: Row) -> CaseRow:
    case_id, source, received, status, country, media, images, videos, category, victim, attributes = row
    return CaseRow(
        case_id=case_id,
        source=source,
        received=received,
        identified_status=status,
        country=country,
        media=media,
        images=images,
        videos=videos,
        highest_category=category,
        any_victim_identified=_tristate(victim),
        attributes=_attributes(attributes),
    )


def _attributes(text: str) -> Mapping[str, Attribute]:
    attributes: dict[str, Attribute] = json.loads(text)
    return attributes


def _tristate(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def _hex(value: bytes | None) -> str | None:
    return None if value is None else value.hex()
