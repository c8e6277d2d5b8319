"""What the people page shows and what its form means (no Qt)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from reviewer.domain.identifiers import AccountKey
from reviewer.domain.person import Account, Role

ROLES = (Role.REVIEWER, Role.SUPERVISOR, Role.EXPORTER)


class Task(StrEnum):
    """What the form does."""

    ADD = "add"
    RENEW = "renew"
    DISABLE = "disable"
    ENABLE = "enable"


class Fault(StrEnum):
    """What the form does not say yet."""

    NAME = "name"
    ROLES = "roles"
    TWICE = "twice"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class PeopleRequest:
    """What is to be done to an account; `passphrase` None lets one be made."""

    task: Task
    name: str
    roles: frozenset[Role] = frozenset()
    passphrase: str | None = field(default=None, repr=False)


@dataclass(slots=True)
class PeoplePresenter:
    """`made` is a passphrase that was made, shown until somebody goes on; it is kept nowhere else."""

    accounts: tuple[Account, ...] = ()
    waiting: Mapping[AccountKey, int] = field(default_factory=dict)
    chosen: str = ""
    task: Task = Task.ADD
    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    made: str = field(default="", repr=False)
    made_for: str = ""

    def know(self, accounts: Sequence[Account], waiting: Mapping[AccountKey, int] | None = None) -> None:
        """The accounts as they are, and how many cases wait for each; the chosen one stays chosen where it is
        there.
        """
        self.accounts, self.waiting = tuple(accounts), waiting or {}
        if self.account is None:
            self.chosen = self.accounts[0].name if self.accounts else ""

    def to_do(self, account: Account) -> int | None:
        """How many cases wait for the person; None for one who is given none."""
        return self.waiting.get(account.key, 0) if Role.REVIEWER in account.roles else None

    @property
    def account(self) -> Account | None:
        """The account that the list is on."""
        return next((one for one in self.accounts if one.name == self.chosen), None)

    def may(self, task: Task) -> bool:
        """Whether that can be done to the chosen account."""
        account = self.account
        if task is Task.ADD:
            return True
        if account is None:
            return False
        return account.enabled is not (task is Task.ENABLE)

    def choose(self, name: str) -> bool:
        """Another account; what cannot be done to it is not offered.  Whether the form must be emptied."""
        changed = name != self.chosen
        self.chosen = name
        if not self.may(self.task):
            self.task = Task.ADD
        return changed and self.task is not Task.ADD

    def begin(self, task: Task) -> None:
        """Another form; a passphrase that was made is shown no longer."""
        self.task = task
        self.forget()

    def forget(self) -> None:
        """Show no passphrase any more."""
        self.made = self.made_for = ""

    def rows(self) -> dict[str, bool]:
        """Which rows of the form mean something now."""
        adding, secret = self.task is Task.ADD, self.task is not Task.DISABLE
        return {"name": adding, "roles": adding, "first": secret, "second": secret}

    def request(self) -> PeopleRequest | Fault:
        """What the form asks for, or what it does not say yet."""
        account = self.account
        name = self.values.get("name", "").strip() if self.task is Task.ADD else self.chosen
        roles = frozenset(Role(one) for one in self.values.get("roles", "").split("\n") if one)
        first, second = self.values.get("first", ""), self.values.get("second", "")
        if self.task is not Task.ADD and (account is None or not self.may(self.task)):
            return Fault.ACCOUNT
        if not name:
            return Fault.NAME
        if self.task is Task.ADD and not roles:
            return Fault.ROLES
        if self.task is Task.DISABLE:
            return PeopleRequest(self.task, name)
        if first != second:
            return Fault.TWICE
        return PeopleRequest(self.task, name, roles if self.task is Task.ADD else frozenset(), first or None)

    def done(self, request: PeopleRequest, made: str | None) -> None:
        """It is done; a passphrase that was made is shown now."""
        self.made, self.made_for = made or "", request.name if made else ""
        self.chosen = request.name
        self.task = Task.ADD

    @property
    def codes_and_oversees(self) -> bool:
        """Whether the roles that are ticked make an account blind that would see everything otherwise."""
        roles = set(self.values.get("roles", "").split("\n"))
        others = {Role.SUPERVISOR.value, Role.EXPORTER.value} & roles
        return self.task is Task.ADD and Role.REVIEWER.value in roles and bool(others)
