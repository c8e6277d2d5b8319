"""What the account that looks may see: every query is made with it, so nobody has to remember to hide."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.domain.errors import NotAllowed
from reviewer.domain.identifiers import AccountKey
from reviewer.domain.person import Account, Right


@dataclass(frozen=True, slots=True)
class Scope:
    """`own_queue`: sees the cases of the own queue only; `all_cases`: every case; neither: none."""

    viewer: Account
    own_queue: bool
    all_cases: bool
    hints: bool
    all_codings: bool

    @classmethod
    def of(cls, viewer: Account) -> Scope:
        """The scope that the account's rights give it."""
        reviews = viewer.may(Right.CODE)
        oversees = (
            viewer.may(Right.SEE_ALL_CODINGS) or viewer.may(Right.SUPERVISE) or viewer.may(Right.IMPORT)
        )
        return cls(
            viewer=viewer,
            own_queue=reviews,
            all_cases=oversees and not reviews,
            hints=viewer.may(Right.SEE_HINTS),
            all_codings=viewer.may(Right.SEE_ALL_CODINGS),
        )

    def sees_codings_of(self, reviewer: AccountKey) -> bool:
        """Whether that reviewer's codings exist for the viewer."""
        return self.all_codings or reviewer == self.viewer.key

    def require_writes_for(self, reviewer: AccountKey) -> None:
        """Raise NotAllowed where a reviewer would change what belongs to another one."""
        if self.own_queue and reviewer != self.viewer.key:
            raise NotAllowed("A reviewer may change the own queue and codings only.")

    def require_gives_to(self, reviewer: AccountKey) -> None:
        """Raise NotAllowed where a reviewer would give another one cases.

        Whoever supervises beside reviewing does, and learns nothing of others' work by it.
        """
        if not self.viewer.may(Right.SUPERVISE):
            self.require_writes_for(reviewer)
