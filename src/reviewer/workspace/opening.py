"""An open project: its folder, its keys, its store and the services, put together for one account."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reviewer.domain.errors import NotUnlocked, ReviewerError
from reviewer.domain.identifiers import AccountKey, Clock, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.services import codebooks
from reviewer.services.coding import CodingDesk
from reviewer.services.handover import Handover
from reviewer.services.key_slots import require_counting, settle
from reviewer.services.people import People
from reviewer.services.worklist import Worklist
from reviewer.storage.failures import refusals
from reviewer.storage.project_file import open_store
from reviewer.storage.side_file import CHAIN_FILE
from reviewer.storage.store import SqlStore
from reviewer.vault.derivation import Cost
from reviewer.vault.keyring import KEYS_FILE, begin_seed, unlock_to_sign
from reviewer.workspace.keys import ProjectKeys
from reviewer.workspace.leading import LeadingServices
from reviewer.workspace.own_key import require_own_key
from reviewer.workspace.patience import Wait, patiently
from reviewer.workspace.travelling import TravellingServices

# A window opens without these: each is imported by the property that gives it.
if TYPE_CHECKING:
    from reviewer.services.trail import TrailReading
    from reviewer.workspace.backups import Backups
    from reviewer.workspace.health import Report

NOBODY = AccountKey(0)
"""The key of no account: before the first one is made, and until it is known who signs in."""


def system_clock() -> datetime:
    """The present, aware, in UTC."""
    return datetime.now(UTC)


class Workspace(LeadingServices, TravellingServices):
    """An open project, signed in as one account; used by one thread at a time."""

    def __init__(
        self, folder: Path, store: SqlStore, *, account: Account, keys: ProjectKeys, clock: Clock
    ) -> None:
        self.folder = folder
        self.account = account
        self.clock = clock
        self.store = store
        self._keys = keys
        store.sign_with(keys.signer(account.key))
        self.follow()
        self.worklist = Worklist(store, account, clock=clock)
        self.handover = Handover(store, account, clock=clock)
        self.people = People(store, account, slots=keys, clock=clock)

    @property
    def desk(self) -> CodingDesk:
        """The reviewer's desk; raises NotAllowed for whoever does not review."""
        book, key = self.codebook, self.project.codebook
        return CodingDesk(self.store, self.account, codebook=book, codebook_key=key, clock=self.clock)

    @property
    def trail(self) -> TrailReading:
        """Reading the trail."""
        from reviewer.services.trail import TrailReading
        from reviewer.workspace.outside import OutsideHeads

        outside = OutsideHeads(self.store, lambda: self.packages)
        return TrailReading(self.store, self.account, outside=outside)

    @property
    def backups(self) -> Backups:
        """Making backups."""
        from reviewer.workspace.backups import Backups

        return Backups(self.store, self.account, clock=self.clock)

    def follow(self) -> bool:
        """Take over the codebook version in force, between cases; whether it is another one than before."""
        with self.store.reading(self.account) as read:
            project = read.projects.info()
            stored = read.projects.codebook(project.codebook)
        if stored == getattr(self, "stored_codebook", None):
            return False
        self.project, self.stored_codebook = project, stored
        self.codebook = codebooks.parse(stored.content, name=f"{stored.id} {stored.version}")
        return True

    def doctor(self) -> Report:
        """Whether the project is whole, with what was counted."""
        from reviewer.workspace.health import examine

        return examine(self.store)

    def repair(self) -> list[str]:
        """Mend what `doctor` found and can be worked out again; what was done, in words.

        Raises NotAllowed without the right to supervise, Damaged where the trail is broken.
        """
        from reviewer.storage.repair import repair

        self.account.require(Right.SUPERVISE)
        wrong = frozenset(check.name for check in self.doctor().checks if not check.ok)
        return repair(self.store, self.account, wrong=wrong, at=to_microseconds(self.clock()))

    def checkpoint(self) -> None:
        """Bring the journal into the main file; for idle moments."""
        self.store.checkpoint()

    def beside(self) -> Workspace:
        """The project opened once more for the same account: long work has a thread and a store of its own.

        The caller closes it, before this one is closed.  Raises what `open_workspace` does.
        """
        keys = self._keys.copy()
        store = open_store(self.folder, keys.key, clock=self.clock)
        try:
            account = _signed_in(store, self.account.name)
            other = Workspace(self.folder, store, account=account, keys=keys, clock=self.clock)
            _tell_of_missing_length(other)
        except BaseException:
            store.close()
            keys.wipe()
            raise
        return other

    def close(self) -> None:
        """Close the store and wipe the key."""
        try:
            self.store.close()
        finally:
            self._keys.wipe()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_workspace(
    folder: Path,
    *,
    account: str,
    passphrase: str,
    clock: Clock = system_clock,
    cost: Cost | None = None,
    wait: Wait = time.sleep,
    as_found: Callable[[Workspace], None] | None = None,
) -> Workspace:
    """Unlock and open; raises NotUnlocked, NotFound, Damaged, TooNew or Busy, each in words.

    After failed attempts it waits first, by `wait(seconds)`; what that raises ends it.  `as_found` looks at
    the project before signing in says anything in its trail; what it raises ends it too.
    """
    owner = unicodedata.normalize("NFC", account)
    with refusals(folder):
        unlocked = patiently(
            lambda: unlock_to_sign(folder / KEYS_FILE, owner, passphrase),
            folder,
            owner,
            clock=clock,
            wait=wait,
        )
    held = bytearray(unlocked.slot)
    keys = ProjectKeys(folder / KEYS_FILE, unlocked.key, unlocked.seed, owner, cost, held)
    try:
        store = open_store(folder, keys.key, clock=clock)
    except BaseException:
        keys.wipe()
        raise
    try:
        person = _signed_in(store, owner)
        require_counting(store, person, unlocked.slot, where=KEYS_FILE)
        require_own_key(store, person, keys, begin=lambda: begin_seed(keys.file, owner, passphrase))
        workspace = Workspace(folder, store, account=person, keys=keys, clock=clock)
        if as_found is not None:
            as_found(workspace)
        _tell_of_missing_length(workspace)
        # Signing in does not depend on it: what cannot be said now is said the next time.
        with suppress(ReviewerError):
            settle(store, person, keys, clock)
    except BaseException:
        store.close()
        keys.wipe()
        raise
    return workspace


def _tell_of_missing_length(workspace: Workspace) -> None:
    """Whoever puts an older database back takes `chain.json` away too: its loss is an entry for good."""
    store = workspace.store
    if not store.length_missing:
        return
    with store.reading(workspace.account) as read:
        entries, _ = read.trail.head()
    with store.writing(workspace.account, as_it_is=True) as work:
        at = to_microseconds(workspace.clock())
        work.record("project.length_missing", CHAIN_FILE, {"entries": entries}, at)
        work.commit()


def _signed_in(store: SqlStore, name: str) -> Account:
    with store.reading(Account(NOBODY, name, frozenset())) as read:
        person = read.projects.account_named(name)
    if person is None or not person.enabled:
        raise NotUnlocked("The account or the passphrase is not right.", mend="Check both and try again.")
    return person
