"""People: accounts, roles and what each role may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .errors import NotAllowed
from .identifiers import AccountKey


class Role(StrEnum):
    """A role of an account; one account may have several."""

    REVIEWER = "reviewer"
    SUPERVISOR = "supervisor"
    EXPORTER = "exporter"


class Right(StrEnum):
    """Something that a service lets an account do."""

    CODE = "code cases"
    IMPORT = "import case records"
    MANAGE_PEOPLE = "manage people"
    SEE_ALL_CODINGS = "see every reviewer's codings"
    SEE_HINTS = "see upstream hints"
    EXPORT_ALL = "export every reviewer's codings"
    EXPORT_OWN = "export one's own codings"
    SUPERVISE = "draw, assign and settle"
    BACK_UP = "make backups"


_RIGHTS: dict[Role, frozenset[Right]] = {
    Role.REVIEWER: frozenset({Right.CODE, Right.EXPORT_OWN}),
    Role.SUPERVISOR: frozenset(
        {
            Right.IMPORT,
            Right.MANAGE_PEOPLE,
            Right.SEE_ALL_CODINGS,
            Right.SEE_HINTS,
            Right.EXPORT_ALL,
            Right.EXPORT_OWN,
            Right.SUPERVISE,
            Right.BACK_UP,
        }
    ),
    Role.EXPORTER: frozenset({Right.EXPORT_ALL, Right.EXPORT_OWN, Right.SEE_ALL_CODINGS, Right.BACK_UP}),
}

_UNBLINDING = frozenset({Right.SEE_HINTS, Right.SEE_ALL_CODINGS, Right.EXPORT_ALL})


@dataclass(frozen=True, slots=True)
class Account:
    """A person's account in one project; `name` is the sign-in name."""

    key: AccountKey
    name: str
    roles: frozenset[Role]
    enabled: bool = True

    def may(self, right: Right) -> bool:
        """Whether one of the roles includes the right and the account is enabled.

        A reviewer codes blind: holding that role takes away hints and others' codings, whatever else is held.
        """
        if not self.enabled:
            return False
        blind = Role.REVIEWER in self.roles and right in _UNBLINDING
        return not blind and any(right in _RIGHTS[role] for role in self.roles)

    def require(self, right: Right) -> None:
        """Raise NotAllowed unless the account has the right."""
        if not self.may(right):
            raise NotAllowed(
                f"The account '{self.name}' may not {right.value}.", mend="Sign in with an account that may."
            )
