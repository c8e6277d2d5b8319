"""One view of the store, or one transaction on it, for one account."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from reviewer.domain.audit import Entry
from reviewer.domain.errors import Busy
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.storage.abandoned import Abandoned, AbandonedWrites
from reviewer.storage.arriving import Arriving
from reviewer.storage.assignments import QueueWrites
from reviewer.storage.cases import Cases
from reviewer.storage.catalogue import Catalogue
from reviewer.storage.codings import Codings, CodingWrites
from reviewer.storage.covering import Covering
from reviewer.storage.departing import Departing
from reviewer.storage.drafts import Drafts, DraftWrites
from reviewer.storage.draws import Draws, DrawWrites
from reviewer.storage.enabled import require_enabled
from reviewer.storage.engine import driver_of
from reviewer.storage.feedback import Feedback
from reviewer.storage.form import mend_form
from reviewer.storage.indexes import mend_indexes
from reviewer.storage.indicator import Releases, ReleaseWrites
from reviewer.storage.intake import Intake
from reviewer.storage.intake_steps import Steps
from reviewer.storage.kept_keys import mend_keys
from reviewer.storage.key_slots import KeySlots, KeySlotWrites
from reviewer.storage.own_key import number_of_key
from reviewer.storage.packages import (
    Addresses,
    AddressWrites,
    Packages,
    PackageWrites,
    ProjectSecrets,
    ProjectSecretWrites,
)
from reviewer.storage.plans import Plans, PlanWrites
from reviewer.storage.prepared import Access
from reviewer.storage.progress import ProgressCounts
from reviewer.storage.projects import Projects, ProjectWrites
from reviewer.storage.queue import Queue
from reviewer.storage.ratings import Ratings
from reviewer.storage.recount import recount
from reviewer.storage.revising import Revising
from reviewer.storage.revising_writes import RevisingWrites
from reviewer.storage.scope import Scope
from reviewer.storage.settling_decisions import Decisions, DecisionWrites
from reviewer.storage.settling_finals import Finals, FinalWrites
from reviewer.storage.settling_opinions import Opinions
from reviewer.storage.settling_queue import Settling, SettlingWrites
from reviewer.storage.signatures import Signer, add_key, is_to_be_signed, sign_entry
from reviewer.storage.trail import Trail, TrailWrites
from reviewer.storage.turns import Turns
from reviewer.storage.undo import UndoLog
from reviewer.storage.vouching import ANNOUNCES


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
        self.opinions = Opinions(self._access, scope, catalogue)
        self.decisions = Decisions(self._access, scope, catalogue)
        self.finals = Finals(self._access, scope, catalogue)
        self.settling = Settling(self._access, scope, catalogue)
        self.feedback = Feedback(self._access, scope, catalogue)
        self.progress = ProgressCounts(self._access, scope)
        self.abandoned = Abandoned(self._access, scope, catalogue)
        self.revising = Revising(self._access, scope, catalogue)
        self.departing = Departing(self._access, scope, catalogue)
        self.packages = Packages(self._access, scope)
        self.addresses = Addresses(self._access, scope)
        self.secrets = ProjectSecrets(self._access, scope)
        self.releases = Releases(self._access, scope)
        self.slots = KeySlots(self._access)
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
        turns: Turns,
        signer: Signer | None = None,
    ) -> None:
        self._connection = connection
        self._viewer = scope.viewer
        self._clock = clock
        self._committed = committed
        self._turns = turns
        self._steps: Steps | None = None
        self.kept = False
        """Whether it was committed."""
        self._signer = signer if signer is not None and signer.account == scope.viewer.key else None
        self._covering = Covering(driver_of(connection))
        self._access = Access(driver_of(connection), self._covering)
        self._trail = TrailWrites(self._access)
        self.projects = ProjectWrites(self._access)
        self.queue = QueueWrites(self._access, scope)
        self.cases = Cases(self._access, scope)
        self.drafts = DraftWrites(self._access, scope, catalogue)
        self.codings = CodingWrites(self._access, scope, catalogue)
        self.draws = DrawWrites(self._access, scope)
        self.plans = PlanWrites(self._access, scope)
        self.abandoned = AbandonedWrites(self._access, scope, catalogue)
        self.opinions = Opinions(self._access, scope, catalogue)
        self.decisions = DecisionWrites(self._access, scope, catalogue)
        self.finals = FinalWrites(self._access, scope, catalogue)
        self.settling = SettlingWrites(self._access, scope, catalogue)
        self.revising = RevisingWrites(self._access, scope, catalogue)
        self.arriving = Arriving(self._access, scope, catalogue)
        self.packages = PackageWrites(self._access, scope)
        self.addresses = AddressWrites(self._access, scope)
        self.secrets = ProjectSecretWrites(self._access, scope)
        self.releases = ReleaseWrites(self._access, scope)
        self.slots = KeySlotWrites(self._access)
        self.undo = UndoLog(self._access, scope.viewer.key)

    def close(self) -> bool:
        """After the transaction: whether steps may have left rows behind that lead nowhere."""
        if self._steps is None:
            return False
        self._steps.close()
        return self._steps.taken

    def intake(self, source: str, *, stepwise: bool = False) -> Intake:
        """Start taking in one file; `source` names where it comes from.

        `stepwise`: the writing does nothing else and lets others write while it goes on, and a reader has
        checked every value.  Raises Busy where another import is on its way, and NotAllowed at any step
        once the viewer is disabled meanwhile.
        """
        claimed = self._turns.claim()
        if claimed is False:
            raise Busy(
                "Another import is on its way in this project.", mend="Try again once it has finished."
            )
        if stepwise and claimed:
            self._steps = Steps(self._connection, self._turns, ask=self._require_enabled)
        return Intake(
            self._access,
            account=self._viewer.key,
            source=source,
            at=to_microseconds(self._clock()),
            turn=self._steps,
            answer=self._covering.imported,
        )

    def _require_enabled(self) -> None:
        require_enabled(self._access.driver, self._viewer)

    def record(self, kind: str, subject: str, detail: Mapping[str, object], at: int) -> None:
        """Chain a trail entry that answers for the rows added since the last, and sign it.

        The actor is the viewer.
        """
        if self._covering.pending:
            detail = {**detail, **self._covering.taken()}
        entry = Entry(at, self._viewer.name, kind, subject, detail)
        if self._signer is None or not is_to_be_signed(kind, detail):
            self._trail.append(entry)
        else:
            number = self._announced(self._signer, at)
            sign_entry(self._access, self._signer, number, *self._trail.append(entry))

    def _announced(self, signer: Signer, at: int) -> int:
        """The number of the viewer's signing key, which the trail announces before it is first used."""
        number, known = number_of_key(self._access, signer, self._viewer.name)
        if known:
            return number
        add_key(self._access, signer, number, at)
        detail = {"number": number, "public_key": signer.public.hex()}
        entry = Entry(at, self._viewer.name, ANNOUNCES, self._viewer.name, detail)
        sign_entry(self._access, signer, number, *self._trail.append(entry))
        return number

    def mend_form(self) -> list[str]:
        """Take away what this program does not make, and make what it does; what was done, in words."""
        return mend_form(self._access.driver)

    def mend_indexes(self) -> list[str]:
        """Make indexes anew where all that is wrong is what they lead to; what was done, in words."""
        return mend_indexes(self._access.driver)

    def mend_keys(self) -> list[str]:
        """Keep the signing keys that entries announced; what was done, in words."""
        return mend_keys(self._access.driver)

    def recount(self) -> None:
        """Work every kept count out again."""
        recount(self._access.driver)

    def commit(self) -> None:
        """Make it durable; a change without a trail entry is a bug, and is not kept."""
        head = self._trail.added
        if head is None:
            raise RuntimeError("a writing without a trail entry was to be committed")
        if self._covering.pending:
            raise RuntimeError("rows that no trail entry answers for were to be committed")
        self._connection.commit()
        self.kept = True
        if self._steps is not None:
            self._steps.committed()
        self._trail.added = None
        self._committed(head)
