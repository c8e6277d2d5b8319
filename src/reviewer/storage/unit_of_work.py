"""One view of the store, or one transaction on it, for one account."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from reviewer.domain.audit import Entry
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.storage.assignments import QueueWrites
from reviewer.storage.cases import Cases
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.codings import Codings, CodingWrites
from reviewer.storage.drafts import Drafts, DraftWrites
from reviewer.storage.draws import Draws, DrawWrites
from reviewer.storage.engine import driver_of
from reviewer.storage.intake import Intake
from reviewer.storage.plans import Plans, PlanWrites
from reviewer.storage.prepared import Access
from reviewer.storage.progress import ProgressCounts
from reviewer.storage.projects import Projects, ProjectWrites
from reviewer.storage.queue import Queue
from reviewer.storage.ratings import Ratings
from reviewer.storage.scope import Scope
from reviewer.storage.trail import Trail, TrailWrites
from reviewer.storage.undo import UndoLog


class Reading:
    """One consistent view."""

    def __init__(self, connection: Connection, scope: Scope, catalogue: Catalogue) -> None:
        self._access = Access(driver_of(connection))
        self.projects = Projects(self._access)
        self.queue = Queue(self._access, scope)
        self.cases = Cases(self._access, scope)
        self.drafts = Drafts(self._access, scope, catalogue)
        self.codings = Codings(self._access, scope, catalogue)
        self.ratings = Ratings(self._access, scope, catalogue)
        self.draws = Draws(self._access, scope)
        self.plans = Plans(self._access, scope)
        self.progress = ProgressCounts(self._access, scope)
        self.trail = Trail(self._access, scope)


class Writing:
    """One transaction; nothing of it is kept unless `commit` returns."""

    def __init__(
        self,
        connection: Connection,
        scope: Scope,
        *,
        catalogue: Catalogue,
        clock: Clock,
        committed: Callable[[tuple[int, bytes]], None],
    ) -> None:
        self._connection = connection
        self._viewer = scope.viewer
        self._clock = clock
        self._committed = committed
        self._access = Access(driver_of(connection))
        self._trail = TrailWrites(self._access)
        self.projects = ProjectWrites(self._access)
        self.queue = QueueWrites(self._access, scope)
        self.cases = Cases(self._access, scope)
        self.drafts = DraftWrites(self._access, scope, catalogue)
        self.codings = CodingWrites(self._access, scope, catalogue)
        self.draws = DrawWrites(self._access, scope)
        self.plans = PlanWrites(self._access, scope)
        self.undo = UndoLog(self._access, scope.viewer.key)

    def intake(self, source: str) -> Intake:
        """Start taking in one file; `source` names where it comes from."""
        at = to_microseconds(self._clock())
        return Intake(self._access, account=self._viewer.key, source=source, at=at)

    def record(self, kind: str, subject: str, detail: Mapping[str, object], at: int) -> None:
        """Chain a trail entry; the actor is the viewer."""
        self._trail.append(Entry(at, self._viewer.name, kind, subject, detail))

    def commit(self) -> None:
        """Make it durable; a change without a trail entry is a bug, and is not kept."""
        head = self._trail.added
        if head is None:
            raise RuntimeError("a writing without a trail entry was to be committed")
        self._connection.commit()
        self._trail.added = None
        self._committed(head)
