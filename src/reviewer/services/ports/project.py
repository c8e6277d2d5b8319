"""The project, its people and its codebook versions."""

from __future__ import annotations

from collections.abc import Sequence
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
