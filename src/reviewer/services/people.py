"""People: accounts with their roles and key slots.  An account is never deleted, only disabled.

A key slot and the trail's entry about it lie in two files, and one comes first.  It is the entry: the new
slot is written beside the old ones, the entry is committed, then the slot takes its place.  Where the entry
cannot be kept, nothing changes.  A kill between the two leaves an entry of a change that did not come into
force: the old passphrase still opens, and whoever asked was never told that it was done.  The other way round
somebody could take an account over and end the program, and no entry would say so; this way is the safer.
`key_slots` says which slot counts.  The key file is one process's from before the entry until the slot lies
in it, and whoever takes both turns takes the database's first: so slots come in the order of their entries.
"""

from __future__ import annotations

import re
import unicodedata
from contextlib import AbstractContextManager, suppress
from typing import Protocol

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.errors import NotFound, Refused, ReviewerError
from reviewer.domain.identifiers import AccountKey, Clock, to_microseconds
from reviewer.domain.person import Account, Right, Role
from reviewer.services.key_slots import PresentSlots, announce, settle
from reviewer.services.ports import Store, Writing
from reviewer.vault.passphrase import generate
from reviewer.vault.slots import NewSlot

MAX_NAME = 64
_NAME = re.compile(r"[^\W_][\w .@'-]*", re.UNICODE)


class KeySlots(PresentSlots, Protocol):
    """The key file of the project, opened."""

    def renewed(self, account: str, passphrase: str) -> AbstractContextManager[NewSlot]:
        """Wrap the database key for an account; an older slot of that name is replaced as the block ends.

        Gives what is said of the slot.  Nothing of it comes into force where the block raises, and nobody
        else changes the key file during it: slots follow each other as their entries do.  Raises before it
        Refused (not a passphrase), and Busy where somebody else does, or has changed the same slot meanwhile.
        """

    def prove(self, passphrase: str, now: int) -> None:
        """Raise NotUnlocked unless it is the owner's passphrase; a failure counts as one of signing in."""

    def removed(self, account: str) -> AbstractContextManager[None]:
        """Take an account's slot away as the block ends, alone as `renewed`; harmless where there is none."""


class People:
    """Adds, lists and disables accounts."""

    def __init__(self, store: Store, account: Account, *, slots: KeySlots, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._slots = slots
        self._clock = clock

    def list(self) -> list[Account]:
        """Every account of the project, in the order in which they were made."""
        with self._store.reading(self._account) as read:
            return read.projects.accounts()

    def to_do(self) -> dict[AccountKey, int]:
        """How many cases wait for each reviewer, open or in draft; for those who supervise."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            return read.progress.to_do()

    def add(self, name: str, roles: frozenset[Role], *, passphrase: str | None) -> tuple[Account, str | None]:
        """Make an account; where no passphrase is given one is made and returned, else None.

        An account that a killed process left without its key is given one by `change_passphrase`.
        """
        self._account.require(Right.MANAGE_PEOPLE)
        name = checked_name(name)
        with self._store.writing(self._account) as work:
            if work.projects.account_named(name) is not None:
                raise Refused(f"There is an account '{name}' already.", mend="Choose another name.")
            made = generate() if passphrase is None else None
            at = to_microseconds(self._clock())
            account = work.projects.add_account(name, roles, at)
            assigned = self._assign_everything(work, account)
            with self._slots.renewed(name, passphrase if passphrase is not None else made or "") as slot:
                detail = {"roles": sorted(role.value for role in roles), "assigned": assigned}
                told = announce(work, self._slots, name, slot, at)
                work.record("account.added", name, {**detail, **told}, at)
                work.commit()
        self._settle()
        return account, made

    def _settle(self) -> None:
        # It is done; that it has taken its place is said by the next one to sign in, where it cannot be now.
        with suppress(ReviewerError):
            settle(self._store, self._account, self._slots, self._clock)

    def _assign_everything(self, work: Writing, account: Account) -> int:
        everyone = work.projects.info().policy is AssignmentPolicy.EVERYONE
        if not everyone or Role.REVIEWER not in account.roles:
            return 0
        return work.queue.assign_unassigned(account.key)

    def change_passphrase(self, name: str, *, passphrase: str | None) -> str | None:
        """Give an account a new passphrase, the own one or, with the right to manage people, another's.

        Where none is given one is made and returned.  The key is wrapped again, nothing is re-encrypted.
        """
        if name != self._account.name:
            self._account.require(Right.MANAGE_PEOPLE)
        with self._store.writing(self._account) as work:
            account = work.projects.account_named(name)
            if account is None or not account.enabled:
                raise NotFound(f"There is no account '{name}' in use.", mend="See 'reviewer people list'.")
            made = generate() if passphrase is None else None
            with self._slots.renewed(name, passphrase if passphrase is not None else made or "") as slot:
                at = to_microseconds(self._clock())
                told = announce(work, self._slots, name, slot, at, own=account.key == self._account.key)
                work.record("account.passphrase", name, told, at)
                work.commit()
        self._settle()
        return made

    def change_own(self, old: str, new: str) -> None:
        """Give the own account another passphrase; raises NotUnlocked where `old` is not the present one.

        A window that was left open must not be enough to take an account over.
        """
        self._slots.prove(old, to_microseconds(self._clock()))
        self.change_passphrase(self._account.name, passphrase=new)

    def enable(self, name: str, *, passphrase: str | None) -> str | None:
        """Let a disabled account sign in again, with a new passphrase; where none is given one is made and
        returned.  The cases that come while everybody gets all are given to a reviewer who is back.
        """
        self._account.require(Right.MANAGE_PEOPLE)
        with self._store.writing(self._account) as work:
            account = work.projects.account_named(name)
            if account is None:
                raise NotFound(f"There is no account '{name}'.", mend="See 'reviewer people list'.")
            if account.enabled:
                raise Refused(f"The account '{name}' is enabled already.")
            made = generate() if passphrase is None else None
            # One that a killed process left when it disabled the account must not open it again.
            with self._slots.removed(account.name):
                pass
            work.projects.set_enabled(account.key, enabled=True)
            assigned = self._assign_everything(work, account)
            with self._slots.renewed(
                account.name, passphrase if passphrase is not None else made or ""
            ) as slot:
                at = to_microseconds(self._clock())
                told = announce(work, self._slots, account.name, slot, at)
                work.record("account.enabled", account.name, {"assigned": assigned, **told}, at)
                work.commit()
        self._settle()
        return made

    def disable(self, name: str) -> None:
        """Disable an account and take its key slot away.  One supervisor always stays."""
        self._account.require(Right.MANAGE_PEOPLE)
        with self._store.writing(self._account) as work:
            account = work.projects.account_named(name)
            if account is None:
                raise NotFound(f"There is no account '{name}'.", mend="See 'reviewer people list'.")
            if account.enabled:
                _require_another_supervisor(work, account)
            # Also for an account disabled already: a crash may have come between the two.
            with self._slots.removed(account.name):
                if account.enabled:
                    self._disable(work, account)

    def _disable(self, work: Writing, account: Account) -> None:
        work.projects.set_enabled(account.key, enabled=False)
        work.slots.put_in_force(account.name, None)
        work.record("account.disabled", account.name, {"slot": None}, to_microseconds(self._clock()))
        work.commit()


def _require_another_supervisor(work: Writing, account: Account) -> None:
    others = [one for one in work.projects.accounts() if one.enabled and one.key != account.key]
    if not any(Role.SUPERVISOR in one.roles for one in others):
        raise Refused("The last supervisor cannot be disabled.", mend="Add another supervisor first.")


def checked_name(name: str) -> str:
    """The name in NFC; raises Refused unless it is 1 to 64 letters, digits, spaces and . @ ' - _."""
    name = unicodedata.normalize("NFC", name).strip()
    if not 1 <= len(name) <= MAX_NAME or not _NAME.fullmatch(name):
        raise Refused(
            "This is not a usable account name.",
            mend=f"Take 1 to {MAX_NAME} letters, digits, spaces and . @ ' - _, a letter or digit first.",
        )
    return name
