"""Revising as the codebook page uses it: versions, draft, preview, publication, cases to look at again."""

from __future__ import annotations

from collections.abc import Generator

from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import NotFound
from reviewer.domain.forwarding import Forwarding
from reviewer.domain.identifiers import Clock, CodebookKey
from reviewer.domain.person import Account, Right
from reviewer.domain.revising import Change, changes
from reviewer.services.ports import LookRow, Store, VersionRow
from reviewer.services.revising.drafting import Drafting
from reviewer.services.revising.judging import tallied
from reviewer.services.revising.publishing import Publishing
from reviewer.services.revising.results import Overview, Progress, Tally
from reviewer.services.revising.ways import Ways


class RevisingDesk:
    """Everybody may read the versions and the own cases to look at again; the rest is for who supervises."""

    def __init__(self, store: Store, account: Account, *, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._ways = Ways()
        self.drafting = Drafting(store, account, ways=self._ways, clock=clock)
        self.publishing = Publishing(store, account, ways=self._ways, clock=clock)

    @property
    def supervises(self) -> bool:
        """Whether the account may edit and publish."""
        return self._account.may(Right.SUPERVISE)

    def overview(self) -> Overview:
        """What the codebook page begins with."""
        with self._store.reading(self._account) as read:
            supervises = self.supervises
            return Overview(
                versions=tuple(read.revising.versions()),
                draft=self.drafting.of(read, read.revising.draft()) if supervises else None,
                forwarding=read.revising.forwarding() if supervises else None,
                waiting=read.revising.waiting(),
            )

    def book(self, key: CodebookKey) -> Codebook:
        """A published version; raises NotFound."""
        with self._store.reading(self._account) as read:
            return self._ways.book(read, key)

    def version(self, name: str) -> Codebook:
        """The version of that name (its digest's beginning, or `id@version`, tell apart what is named the
        same); raises NotFound.
        """
        with self._store.reading(self._account) as read:
            versions = read.revising.versions()
            found = [one for one in reversed(versions) if _is_called(one, name)]
            if not found:
                known = ", ".join(one.version for one in versions)
                raise NotFound(
                    f"The project has no codebook version '{name}'.", mend=f"Its versions are {known}."
                )
            return self._ways.book(read, found[0].key)

    def differences(self, old: CodebookKey, new: CodebookKey) -> list[Change]:
        """From one version to another, in either direction of time."""
        with self._store.reading(self._account) as read:
            return changes(self._ways.book(read, old), self._ways.book(read, new))

    def differences_to(self, old: CodebookKey, book: Codebook) -> list[Change]:
        """From a version to a codebook that is not published."""
        with self._store.reading(self._account) as read:
            return changes(self._ways.book(read, old), book)

    def preview_in_steps(self) -> Generator[Progress, None, Tally]:
        """What publishing the draft as it stands would mean for the codings in force; changes nothing."""
        draft = self.drafting.current()
        if draft is None:
            raise NotFound("There is no draft of the codebook.", mend="Begin one first.")
        edition = draft.edition
        last = Forwarding.between(edition.base, edition.book, edition.mapping)
        return tallied(self._store, self._account, self._ways, draft.base_key, last)

    def to_look_at(self, after: int, count: int) -> list[LookRow]:
        """The next own cases to look at again, behind that case (0: from the start)."""
        with self._store.reading(self._account) as read:
            return read.revising.to_look_at(after, count)


def _is_called(version: VersionRow, name: str) -> bool:
    return name in {version.version, f"{version.id}@{version.version}"} or (
        len(name) >= 8 and version.digest.startswith(name)
    )
