"""Packages sent and received, the address book, and the keys of the project."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from reviewer.domain.errors import NotAllowed
from reviewer.domain.identifiers import AccountKey
from reviewer.domain.person import Right
from reviewer.services.ports import KnownKey, OpenTask, PackageRecord, ProjectSecret
from reviewer.storage.beside import beside, items_of
from reviewer.storage.prepared import Access, Prepared, Row
from reviewer.storage.scope import Scope
from reviewer.storage.tables.packages import KnownKey as KnownKeyRow
from reviewer.storage.tables.packages import PackageRow, ProjectKey

DESK = "desk.of"
"""The setting that makes a reviewer's own desk of a project: what it knows of where it came from."""

_PACKAGE = (
    PackageRow.uuid,
    PackageRow.direction,
    PackageRow.kind,
    PackageRow.digest,
    PackageRow.up_to,
    PackageRow.at,
    PackageRow.record,
)
_ALL = Prepared(select(*_PACKAGE).order_by(PackageRow.id))
_ONE = Prepared(
    select(*_PACKAGE).where(
        PackageRow.uuid == bindparam("uuid"), PackageRow.direction == bindparam("direction")
    )
)
_ADD = Prepared(
    insert(PackageRow),
    columns=("uuid", "direction", "kind", "digest", "up_to", "account_id", "at", "record"),
)
_OPEN = Prepared(
    "SELECT a.position, c.case_id, c.source, c.received, c.country, a.round, m.media_id, m.mime_type, m.size,"
    " m.created FROM assignment a JOIN case_record c ON c.id = a.case_id"
    f" LEFT JOIN media_item m ON {items_of('c.id')}"
    " WHERE a.reviewer_id = :reviewer AND a.state = 'open' ORDER BY a.position, m.number"
)
_KEYS = Prepared(
    select(
        KnownKeyRow.fingerprint,
        KnownKeyRow.use,
        KnownKeyRow.name,
        KnownKeyRow.public_key,
        KnownKeyRow.confirmed,
        KnownKeyRow.revoked,
        KnownKeyRow.at,
    ).order_by(KnownKeyRow.name, KnownKeyRow.use)
)
_ENTRY = Prepared("SELECT hash FROM audit_entry WHERE seq = :seq")
_ADD_KEY = Prepared(insert(KnownKeyRow))
_STATE = Prepared(
    update(KnownKeyRow)
    .where(KnownKeyRow.fingerprint == bindparam("key"))
    .values(confirmed=bindparam("is_confirmed"), revoked=bindparam("is_revoked"))
)
_SECRETS = Prepared(select(ProjectKey.use, ProjectKey.secret, ProjectKey.public_key, ProjectKey.at))
_ADD_SECRET = Prepared(insert(ProjectKey))
_DESK = Prepared(f"SELECT value FROM project_setting WHERE name = '{DESK}'")
_SET_DESK = Prepared(
    f"INSERT INTO project_setting (name, value) VALUES ('{DESK}', :value)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


class Packages:
    """Reading of packages; for whoever packs and merges."""

    def __init__(self, access: Access, scope: Scope) -> None:
        self._access = access
        self._viewer = scope.viewer

    def all(self) -> list[PackageRecord]:
        """Every package, the oldest first."""
        require_packing(self._access, self._viewer)
        return [_package(row) for row in self._access.all(_ALL)]

    def get(self, uuid: str, direction: str) -> PackageRecord | None:
        """The package of that uuid, sent or received."""
        require_packing(self._access, self._viewer)
        row = self._access.one(_ONE, uuid=uuid, direction=direction)
        return None if row is None else _package(row)

    def anchored(self, entries: int, head: bytes) -> bool:
        """Whether the trail has an entry of that number and hash; with no entries it always has."""
        require_packing(self._access, self._viewer)
        row = self._access.one(_ENTRY, seq=entries)
        return entries == 0 or (row is not None and row[0] == head)

    def open_tasks(self, reviewer: AccountKey) -> Iterator[OpenTask]:
        """The reviewer's tasks that nobody has begun, in the order of the queue."""
        self._viewer.require(Right.SUPERVISE)
        tasks = self._access.stream(_OPEN, reviewer=reviewer, beside=beside(self._access))
        for _, rows in groupby(tasks, key=itemgetter(0)):
            found = list(rows)
            media = [row[6:] for row in found if row[6] is not None]
            case_id, source, received, country, round_ = found[0][1:6]
            yield OpenTask(case_id, source, received, country, round_, media)


class PackageWrites(Packages):
    """Append only."""

    def add(self, package: PackageRecord) -> None:
        """Keep what left or came in."""
        require_packing(self._access, self._viewer)
        self._access.insert(
            _ADD,
            uuid=package.uuid,
            direction=package.direction,
            kind=package.kind,
            digest=package.digest,
            up_to=package.up_to,
            account_id=self._viewer.key,
            at=package.at,
            record=json.dumps(package.record, sort_keys=True, ensure_ascii=False),
        )


class Addresses:
    """Reading of the address book, for whoever packs and merges: its names tell who works where."""

    def __init__(self, access: Access, scope: Scope) -> None:
        self._access = access
        self._viewer = scope.viewer

    def all(self) -> list[KnownKey]:
        """Every line, by name and use."""
        require_packing(self._access, self._viewer)
        return [
            KnownKey(fingerprint, use, name, public, bool(confirmed), bool(revoked), at)
            for fingerprint, use, name, public, confirmed, revoked, at in self._access.all(_KEYS)
        ]


class AddressWrites(Addresses):
    """Lines are added, confirmed and revoked, never taken away."""

    def add(self, key: KnownKey) -> None:
        """A new line."""
        require_packing(self._access, self._viewer)
        self._access.run(
            _ADD_KEY,
            fingerprint=key.fingerprint,
            use=key.use,
            name=key.name,
            public_key=key.public_key,
            confirmed=int(key.confirmed),
            revoked=int(key.revoked),
            account_id=self._viewer.key,
            at=key.at,
        )
        self._access.stands("known_key", key.fingerprint.hex())
        self._access.stands("known_key.state", key.fingerprint.hex())

    def set_state(self, fingerprint: bytes, *, confirmed: bool, revoked: bool) -> None:
        """Confirm or revoke a key."""
        require_packing(self._access, self._viewer)
        self._access.run(_STATE, key=fingerprint, is_confirmed=int(confirmed), is_revoked=int(revoked))
        self._access.stands("known_key.state", fingerprint.hex())


class ProjectSecrets:
    """Reading of the project's keys, for whoever packs and merges."""

    def __init__(self, access: Access, scope: Scope) -> None:
        self._access = access
        self._viewer = scope.viewer

    def all(self) -> dict[str, ProjectSecret]:
        """The keys by use; none before they were needed."""
        require_packing(self._access, self._viewer)
        return {row[0]: ProjectSecret(*row) for row in self._access.all(_SECRETS)}

    def desk(self) -> Mapping[str, object] | None:
        """What a reviewer's own desk knows of the project that it works for; None on every other desk."""
        return _desk(self._access)


class ProjectSecretWrites(ProjectSecrets):
    """Keys are made once."""

    def add(self, secret: ProjectSecret) -> None:
        """Keep a key; raises NotAllowed for whoever neither supervises nor exports."""
        if not self._viewer.may(Right.EXPORT_ALL):
            self._viewer.require(Right.SUPERVISE)
        self._access.run(
            _ADD_SECRET,
            use=secret.use,
            secret=secret.secret,
            public_key=secret.public_key,
            at=secret.at,
        )
        self._access.stands("project_key", secret.use)

    def set_desk(self, desk: Mapping[str, object]) -> None:
        """This is a reviewer's own desk: its first work package says so, by right of who packed it."""
        self._viewer.require(Right.SUPERVISE)
        self._access.run(_SET_DESK, value=json.dumps(desk, sort_keys=True))
        self._access.stands("project_setting", DESK)


def require_packing(access: Access, viewer: Any) -> None:
    """Raise NotAllowed unless the viewer supervises or exports, or this is the viewer's own desk."""
    if viewer.may(Right.SUPERVISE) or viewer.may(Right.EXPORT_ALL):
        return
    require_own_desk(access, viewer)


def require_own_desk(access: Access, viewer: Any) -> None:
    """Raise NotAllowed unless this is the viewer's own desk."""
    desk = _desk(access)
    if desk is None or desk.get("reviewer") != viewer.name:
        raise NotAllowed(
            f"The account '{viewer.name}' may not pack or merge.", mend="Sign in as exporter or supervisor."
        )


def _desk(access: Access) -> dict[str, object] | None:
    row = access.one(_DESK)
    if row is None:
        return None
    desk: dict[str, object] = json.loads(row[0])
    return desk


def _package(row: Row) -> PackageRecord:
    uuid, direction, kind, digest, up_to, at, record = row
    return PackageRecord(uuid, direction, kind, digest, up_to, at, json.loads(record))
