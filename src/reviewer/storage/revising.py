"""Versions, publications, and codings that a newer version touches."""

from __future__ import annotations

import json
from collections.abc import Mapping

from reviewer.domain.answer import Answer
from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey, CodingKey
from reviewer.domain.person import Right
from reviewer.services.ports import CodingInForce, DraftRow, Forwarded, LookRow, VersionRow
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.prepared import Access, Prepared
from reviewer.storage.scope import Scope

_VERSIONS = Prepared(
    "SELECT v.id, v.name, v.version, v.digest, v.created_at, v.id = (SELECT codebook_id FROM project),"
    " p.base_id, ifnull(a.name, '') FROM codebook_version v"
    " LEFT JOIN codebook_publication p ON p.codebook_id = v.id LEFT JOIN account a ON a.id = p.account_id"
    " ORDER BY v.id"
)
_PUBLICATION = Prepared("SELECT base_id, mapping FROM codebook_publication WHERE codebook_id = :codebook")
_DRAFT = Prepared(
    "SELECT d.base_id, d.step, (SELECT min(step) FROM codebook_draft_step),"
    " (SELECT max(step) FROM codebook_draft_step), s.what, s.content, s.mapping, a.name, d.at"
    " FROM codebook_draft d JOIN codebook_draft_step s ON s.step = d.step"
    " JOIN account a ON a.id = d.account_id"
)
_FORWARDING = Prepared(
    "SELECT codebook_id, carry, after_coding, seen, carried, looks, finished FROM codebook_forwarding"
    " WHERE codebook_id = (SELECT codebook_id FROM project)"
)
_LAST = Prepared("SELECT ifnull(max(id), 0) FROM coding")
# One row for each coding, its answers told by SQLite itself: equal patterns are judged once.
_IN_FORCE = Prepared(
    "SELECT k.id, k.uuid, k.reviewer_id, k.case_id, k.codebook_id, (SELECT json_group_array(json_array("
    "w.variable_id, w.state, w.code_id, w.value)) FROM coding_answer w WHERE w.coding_id = k.id"
    " AND w.variable_id IN (SELECT value FROM json_each(:variables))) FROM coding k NOT INDEXED"
    " WHERE k.id > :after AND k.kind IN ('submitted', 'migrated') AND k.codebook_id IS NOT :new"
    " AND NOT EXISTS (SELECT 1 FROM coding n WHERE n.case_id = k.case_id AND n.reviewer_id = k.reviewer_id"
    " AND n.revision = k.revision + 1) ORDER BY k.id LIMIT :count"
)
_WAITING = Prepared("SELECT cases FROM look_again_count WHERE reviewer_id = :reviewer")
_LOOK = Prepared(
    "SELECT variables FROM look_again WHERE reviewer_id = :reviewer AND case_id = :case AND done = 0"
)
_TO_LOOK_AT = Prepared(
    "SELECT l.case_id, c.case_id, v.version, l.variables FROM look_again l"
    " CROSS JOIN case_record c ON c.id = l.case_id JOIN coding k ON k.id = l.coding_id"
    " JOIN codebook_version v ON v.id = k.codebook_id"
    " WHERE l.reviewer_id = :reviewer AND l.done = 0 AND l.case_id > :after ORDER BY l.case_id LIMIT :count"
)


class Revising:
    """Reading of what revisions did and do."""

    def __init__(self, access: Access, scope: Scope, catalogue: Catalogue) -> None:
        self._access = access
        self._scope = scope
        self._viewer = scope.viewer
        self._catalogue = catalogue

    def versions(self) -> list[VersionRow]:
        """Every version, the oldest first."""
        return [
            VersionRow(CodebookKey(key), name, version, digest, at, bool(current), base, by)
            for key, name, version, digest, at, current, base, by in self._access.all(_VERSIONS)
        ]

    def publication(self, codebook: CodebookKey) -> tuple[CodebookKey, str] | None:
        """(version before, mapping as JSON) of a version that a revision made."""
        row = self._access.one(_PUBLICATION, codebook=codebook)
        return None if row is None else (CodebookKey(row[0]), row[1])

    def draft(self) -> DraftRow | None:
        """The draft after its present step."""
        self._viewer.require(Right.SUPERVISE)
        row = self._access.one(_DRAFT)
        return None if row is None else DraftRow(*row)

    def forwarding(self) -> Forwarded | None:
        """How far the current version's going through is."""
        self._viewer.require(Right.SUPERVISE)
        row = self._access.one(_FORWARDING)
        if row is None:
            return None
        key, carry, after, seen, carried, looks, finished = row
        return Forwarded(CodebookKey(key), bool(carry), after, seen, carried, looks, bool(finished))

    def last_coding(self) -> int:
        """The newest coding's key; 0 where there is none."""
        self._viewer.require(Right.SUPERVISE)
        row = self._access.one(_LAST)
        return int(row[0]) if row is not None else 0

    def in_force(
        self,
        new: CodebookKey | None,
        *,
        after: int,
        count: int,
        relevant: Mapping[CodebookKey, frozenset[str]],
    ) -> list[CodingInForce]:
        """The next codings in force that are not of the version `new`."""
        self._viewer.require(Right.SUPERVISE)
        wanted = [
            key
            for book, names in relevant.items()
            for name, key in self._catalogue.names(self._access, book).variables.items()
            if name in names
        ]
        rows = self._access.all(
            _IN_FORCE, new=new, after=after, count=count, variables=json.dumps(sorted(wanted))
        )
        return [
            CodingInForce(
                CodingKey(key), uuid, AccountKey(reviewer), CaseKey(case), CodebookKey(book), pattern
            )
            for key, uuid, reviewer, case, book, pattern in rows
        ]

    def answers(self, codebook: CodebookKey, pattern: str) -> dict[str, Answer]:
        """What a pattern of that version stands for."""
        rows = [tuple(row) for row in json.loads(pattern)]
        return self._catalogue.names(self._access, codebook).answers(rows)

    def waiting(self) -> int:
        """How many of the viewer's cases are to be looked at again."""
        row = self._access.one(_WAITING, reviewer=self._viewer.key)
        return 0 if row is None else int(row[0])

    def look_at(self, case: CaseKey) -> Mapping[str, str] | None:
        """Why the viewer's case is looked at again."""
        row = self._access.one(_LOOK, reviewer=self._viewer.key, case=case)
        return None if row is None else _why(row[0])

    def to_look_at(self, after: int, count: int) -> list[LookRow]:
        """The viewer's next cases to look at again, behind that case."""
        rows = self._access.all(_TO_LOOK_AT, reviewer=self._viewer.key, after=after, count=count)
        return [LookRow(CaseKey(case), case_id, version, _why(why)) for case, case_id, version, why in rows]


def _why(stored: str) -> dict[str, str]:
    return {str(name): str(words) for name, words in json.loads(stored).items()}
