"""The store as a whole: a view, a transaction, the trail."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

from reviewer.domain.person import Account
from reviewer.services.ports.abandoned import Abandoned, AbandonedWrites
from reviewer.services.ports.cases import Cases
from reviewer.services.ports.coding import Codings, CodingWrites, Drafts, DraftWrites, UndoLog
from reviewer.services.ports.design import Draws, DrawWrites, Plans, PlanWrites
from reviewer.services.ports.indicator import Releases, ReleaseWrites
from reviewer.services.ports.intake import Intake
from reviewer.services.ports.packages import (
    Addresses,
    AddressWrites,
    Arriving,
    Departing,
    Packages,
    PackageWrites,
    ProjectSecrets,
    ProjectSecretWrites,
)
from reviewer.services.ports.progress import ProgressCounts
from reviewer.services.ports.project import KeptSlots, KeptSlotWrites, Projects, ProjectWrites
from reviewer.services.ports.queue import Queue, QueueWrites
from reviewer.services.ports.ratings import Ratings
from reviewer.services.ports.revising import Revising, RevisingWrites
from reviewer.services.ports.settling import (
    Decisions,
    DecisionWrites,
    Feedback,
    Finals,
    FinalWrites,
    Opinions,
    Settling,
    SettlingWrites,
)


class TrailWish(NamedTuple):
    """Which entries: of kinds that begin with `kind`, of one `actor`, about one `subject` (or case), from
    `since` until before `until` (microseconds since 1970 UTC); empty and None: all.
    """

    kind: str = ""
    actor: str = ""
    subject: str = ""
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One entry as it stands in the trail; `detail` holds identifiers, codes and counts, never free text."""

    seq: int
    at: int
    actor: str
    kind: str
    subject: str
    detail: Mapping[str, object]
    hash: bytes


Told = Callable[[int], object]
"""Hears how far something is, now and then; what it raises ends it."""


class Trail(Protocol):
    """The audit log; whoever may not see all codings sees the own entries only."""

    def head(self) -> tuple[int, bytes]:
        """(entries, hash of the last)."""

    def entries(
        self, wanted: TrailWish, *, before: int | None, count: int, most: int = 50_000
    ) -> tuple[list[TrailEntry], int]:
        """At most `count` entries, the newest first, all numbered below `before` (None: from the end), and
        the number before which to go on (1: there are no more); looks at `most` entries at once.
        """

    def oldest_first(self, wanted: TrailWish) -> Iterator[TrailEntry]:
        """Every such entry, streamed."""

    def hash_at(self, entry: int) -> bytes | None:
        """The hash of the entry of that number; None where there is none."""

    def problems(self, told: Told = ...) -> Iterator[tuple[int, str]]:
        """(entry, what is wrong with it) beyond the chain: rows it answers for, and signatures.

        Entry 0 stands for rows that no entry answers for.  `told` hears how far it is of twice the entries.
        """

    def verify(self, told: Told = ...) -> tuple[int, int | None]:
        """(entries, first broken entry or None), reading every entry; `told` hears which."""


class Reading(Protocol):
    """One consistent view of the store for one account."""

    @property
    def projects(self) -> Projects: ...
    @property
    def queue(self) -> Queue: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def codings(self) -> Codings: ...
    @property
    def ratings(self) -> Ratings: ...
    @property
    def draws(self) -> Draws: ...
    @property
    def plans(self) -> Plans: ...
    @property
    def progress(self) -> ProgressCounts: ...
    @property
    def abandoned(self) -> Abandoned: ...
    @property
    def revising(self) -> Revising: ...
    @property
    def opinions(self) -> Opinions: ...
    @property
    def decisions(self) -> Decisions: ...
    @property
    def finals(self) -> Finals: ...
    @property
    def settling(self) -> Settling: ...
    @property
    def feedback(self) -> Feedback: ...
    @property
    def departing(self) -> Departing: ...
    @property
    def packages(self) -> Packages: ...
    @property
    def addresses(self) -> Addresses: ...
    @property
    def secrets(self) -> ProjectSecrets: ...
    @property
    def releases(self) -> Releases: ...
    @property
    def slots(self) -> KeptSlots: ...
    @property
    def trail(self) -> Trail: ...


class Writing(Protocol):
    """One transaction; nothing of it is kept unless `commit` returns."""

    @property
    def projects(self) -> ProjectWrites: ...
    @property
    def queue(self) -> QueueWrites: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def drafts(self) -> DraftWrites: ...
    @property
    def codings(self) -> CodingWrites: ...
    @property
    def draws(self) -> DrawWrites: ...
    @property
    def plans(self) -> PlanWrites: ...
    @property
    def abandoned(self) -> AbandonedWrites: ...
    @property
    def opinions(self) -> Opinions: ...
    @property
    def decisions(self) -> DecisionWrites: ...
    @property
    def finals(self) -> FinalWrites: ...
    @property
    def settling(self) -> SettlingWrites: ...
    @property
    def revising(self) -> RevisingWrites: ...
    @property
    def arriving(self) -> Arriving: ...
    @property
    def packages(self) -> PackageWrites: ...
    @property
    def addresses(self) -> AddressWrites: ...
    @property
    def secrets(self) -> ProjectSecretWrites: ...
    @property
    def releases(self) -> ReleaseWrites: ...
    @property
    def slots(self) -> KeptSlotWrites: ...
    @property
    def undo(self) -> UndoLog: ...

    def intake(self, source: str, *, stepwise: bool = False) -> Intake:
        """Start taking in one file; `source` names where it comes from (kept as provenance).

        `stepwise`: nothing else is written, others may write meanwhile, and a reader has checked every value.
        Raises Busy where another import is on its way.
        """

    def record(self, kind: str, subject: str, detail: Mapping[str, object], at: int) -> None:
        """Chain a trail entry; the actor is the viewer."""

    def commit(self) -> None:
        """Make it durable; raises StorageFailed or Busy, and then nothing was kept."""


class Store(Protocol):
    """The project's database, opened; `close` checkpoints and removes keys from memory."""

    def reading(self, viewer: Account) -> AbstractContextManager[Reading]: ...
    def writing(self, viewer: Account) -> AbstractContextManager[Writing]: ...
    def going_out(self, folder: Path, *, name: str = "") -> AbstractContextManager[None]:
        """Have it known meanwhile that files are written to that folder in the clear, or one of that name:
        what a process that is killed leaves there is taken away when the project is opened next.  Raises
        StorageFailed.
        """

    def close(self) -> None: ...
