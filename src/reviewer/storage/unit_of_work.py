"""One view of the store, or one transaction on it, for one account."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from sqlalchemy import Connection

from reviewer.domain.audit import Entry
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.domain.person import Account
from reviewer.storage.assignments import QueueWrites
from reviewer.storage.cases import Cases
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.codings import Codings, CodingWrites
from reviewer.storage.drafts import Drafts, DraftWrites
from reviewer.storage.intake import Intake
from reviewer.storage.prepared import Access
from reviewer.storage.projects import Projects, ProjectWrites
from reviewer.storage.queue import Queue
from reviewer.storage.scope import Scope
from reviewer.storage.trail import Trail, TrailWrites
from reviewer.storage.undo import UndoLog


class Reading:
    """One consistent view; each part is made when it is first asked for."""

    def __init__(self, connection: Connection, viewer: Account, catalogue: Catalogue) -> None:
        self._access = Access(connection)
        self._scope = Scope.of(viewer)
        self._catalogue = catalogue

    @cached_property
    def projects(self) -> Projects:
        return Projects(self._access)

    @cached_property
    def queue(self) -> Queue:
        return Queue(self._access, self._scope)

    @cached_property
    def cases(self) -> Cases:
        return Cases(self._access, self._scope)

    @cached_property
    def drafts(self) -> Drafts:
        return Drafts(self._access, self._scope, self._catalogue)

    @cached_property
    def codings(self) -> Codings:
        return Codings(self._access, self._scope, self._catalogue)

    @cached_property
    def trail(self) -> Trail:
        return Trail(self._access)


class Writing:
    """One transaction; nothing of it is kept unless `commit` returns."""

    def __init__(
        self,
        connection: Connection,
        viewer: Account,
        *,
        catalogue: Catalogue,
        clock: Clock,
        committed: Callable[[tuple[int, bytes]], None],
    ) -> None:
        self._connection = connection
        self._access = Access(connection)
        self._scope = Scope.of(viewer)
        self._catalogue = catalogue
        self._clock = clock
        self._committed = committed
        self._trail = TrailWrites(self._access)
        self._recorded = False

    @cached_property
    def projects(self) -> ProjectWrites:
        return ProjectWrites(self._access)

    @cached_property
    def queue(self) -> QueueWrites:
        return QueueWrites(self._access, self._scope)

    @cached_property
    def cases(self) -> Cases:
        return Cases(self._access, self._scope)

    @cached_property
    def drafts(self) -> DraftWrites:
        return DraftWrites(self._access, self._scope, self._catalogue)

    @cached_property
    def codings(self) -> CodingWrites:
        return CodingWrites(self._access, self._scope, self._catalogue)

    @cached_property
    def undo(self) -> UndoLog:
        return UndoLog(self._access, self._scope.viewer.key)

    def intake(self, source: str) -> Intake:
        """Start taking in one file; `source` names where it comes from."""
        at = to_microseconds(self._clock())
        return Intake(self._access, account=self._scope.viewer.key, source=source, at=at)

    def record(self, kind: str, subject: str, detail: Mapping[str, object], at: int) -> None:
        """Chain a trail entry; the actor is the viewer."""
        self._trail.append(Entry(at, self._scope.viewer.name, kind, subject, detail))
        self._recorded = True

    def commit(self) -> None:
        """Make it durable; a change without a trail entry is a bug, and is not kept."""
        if not self._recorded:
            raise RuntimeError("a writing without a trail entry was to be committed")
        head = self._trail.head()
        self._connection.commit()
        self._recorded = False
        self._committed(head)
