"""What revising shows: versions, the draft, counts of codings that a revision touches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewer.domain.codebook import Codebook
from reviewer.domain.edition import Edition
from reviewer.domain.identifiers import CodebookKey
from reviewer.domain.revising import Change, Weight
from reviewer.services.ports import Forwarded, VersionRow


@dataclass(frozen=True, slots=True)
class Draft:
    """The next version in the making, after its present step."""

    base_key: CodebookKey
    edition: Edition
    what: str
    """The edit that led here."""
    by: str
    at: int
    can_undo: bool
    can_redo: bool
    changes: tuple[Change, ...]

    @property
    def book(self) -> Codebook:
        """The codebook as it would be published, checked."""
        return self.edition.book

    @property
    def weight(self) -> Weight:
        """The heaviest change."""
        return self.edition.weight


@dataclass(frozen=True, slots=True)
class Overview:
    """What the codebook page begins with; draft and forwarding are None for whoever does not supervise."""

    versions: tuple[VersionRow, ...]
    draft: Draft | None
    forwarding: Forwarded | None
    waiting: int
    """Own cases to look at again."""

    @property
    def current(self) -> VersionRow:
        """The version that cases are coded with."""
        return next(one for one in self.versions if one.current)


@dataclass(frozen=True, slots=True)
class Touched:
    """How many codings a revision means something for, of one variable."""

    ruled: int = 0
    look: int = 0


@dataclass(slots=True)
class Tally:
    """Codings in force, by what becomes of them; `seen` is the sum of the three.

    `stand`: nothing of them is touched; `ruled`: the mapping's rules settle what is; `look`: a person looks
    again.  `people` counts the reviewers whose codings are looked at again, and names none.
    """

    seen: int = 0
    stand: int = 0
    ruled: int = 0
    look: int = 0
    variables: dict[str, Touched] = field(default_factory=dict)
    people: set[int] = field(default_factory=set)

    def counts(self) -> Mapping[str, int]:
        """For the trail."""
        return {"seen": self.seen, "stand": self.stand, "ruled": self.ruled, "look": self.look}


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: `share` from 0 to 1, `seen` codings so far."""

    share: float
    seen: int


@dataclass(frozen=True, slots=True)
class Published:
    """A version that is in force now."""

    key: CodebookKey
    id: str
    version: str
    at: int
