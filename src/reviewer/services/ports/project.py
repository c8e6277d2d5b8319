"""The project, its people and its codebook versions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.identifiers import AccountKey, CodebookKey
from reviewer.domain.person import Account, Role


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    """The one project of a store.  `uuid` is its identity on every desk."""

    uuid: str
    title: str
    policy: AssignmentPolicy
    codebook: CodebookKey
    created_at: int


@dataclass(frozen=True, slots=True)
class StoredCodebook:
    """A codebook version as stored: canonical TOML in `content`, parsed by the services."""

    key: CodebookKey
    id: str
    version: str
    digest: str
    content: str


@dataclass(frozen=True, slots=True)
class KeptSlot:
    """Digests (32 bytes) of an account's key slots: the one that has taken its place in the key file, and one
    that was told of since and may not have.
    """

    in_force: bytes | None = None
    coming: bytes | None = None

    @property
    def counting(self) -> frozenset[bytes]:
        """The slots that let the account in."""
        return frozenset(one for one in (self.in_force, self.coming) if one is not None)


class KeptSlots(Protocol):
    """Which key slot of each account counts."""

    def all(self) -> Mapping[str, KeptSlot]:
        """By account; those of which no entry tells yet, in older projects, are missing."""


class KeptSlotWrites(KeptSlots, Protocol):
    """Keeping it, in the transaction of the entry that tells it."""

    def announce(self, name: str, slot: bytes) -> None:
        """A slot will take its place; the one that is in force counts until `put_in_force`."""

    def put_in_force(self, name: str, slot: bytes | None) -> None:
        """This slot counts and no other; None: none does."""


class Projects(Protocol):
    """The project, its accounts and its codebook versions."""

    def info(self) -> ProjectInfo: ...
    def accounts(self) -> list[Account]: ...
    def account_named(self, name: str) -> Account | None: ...
    def codebook(self, key: CodebookKey) -> StoredCodebook: ...
    def setting(self, name: str) -> object | None:
        """A setting that every desk of the project shares, as JSON knows it; None where nobody has set it."""


class ProjectWrites(Projects, Protocol):
    """Changes to the project, its people and its codebooks."""

    def create(self, uuid: str, title: str, policy: AssignmentPolicy, at: int) -> None:
        """Once for each store; the codebook is set by `add_codebook`."""

    def add_account(self, name: str, roles: frozenset[Role], at: int) -> Account: ...
    def set_enabled(self, account: AccountKey, *, enabled: bool) -> None: ...
    def set_policy(self, policy: AssignmentPolicy) -> None: ...
    def set_setting(self, name: str, value: object) -> None:
        """Keep what JSON can say under that name."""

    def add_codebook(
        self, book: StoredCodebook, variables: Sequence[tuple[str, str, Sequence[str]]], at: int
    ) -> CodebookKey:
        """Store a version with its (variable id, level, code ids) and make it current.

        `book.key` is ignored.
        """
