"""Packages: what leaves, what arrives, whose keys are known, and the keys of the project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, Protocol

from reviewer.domain.identifiers import AccountKey, CodebookKey
from reviewer.services.ports.origins import DepartingDrawn, Origins

NameOf = Callable[[str], str]
"""Gives the pseudonym of a case id."""


class AnswerMark(NamedTuple):
    """One row of an answer; `code` holds a number or country too, and is empty for a free text."""

    variable: str
    part: int
    state: str
    code: str


class DepartingCoding(NamedTuple):
    """A revision on its way out; `case` is its pseudonym, `follows` the revision before it or empty."""

    case: str
    uuid: str
    reviewer: str
    codebook: CodebookKey
    kind: str
    status: str
    follows: str
    certainty: str
    round: int
    at: int
    answers: Sequence[AnswerMark]


class DepartingWords(NamedTuple):
    """What a reviewer wrote in a coding: of a variable, or of the whole coding where that is empty."""

    uuid: str
    variable: str
    words: str


class DepartingDecision(NamedTuple):
    """A decision on its way out: (stage, part, state, code) for each row of its answers."""

    case: str
    uuid: str
    codebook: CodebookKey
    variable: str
    kind: str
    adjudicator: str
    reason: str
    based_on: Sequence[str]
    at: int
    answers: Sequence[tuple[str, int, str, str]]


class FinalMark(NamedTuple):
    """One row of a final answer; `support` names codings, `decision` the decision by uuid."""

    variable: str
    part: int
    state: str
    code: str
    provenance: str
    support: Sequence[str]
    decision: str


class DepartingFinal(NamedTuple):
    """A revision of a case's final record on its way out."""

    case: str
    uuid: str
    codebook: CodebookKey
    settled_by: str
    standing: bool
    unresolved: int
    based_on: Sequence[str]
    at: int
    answers: Sequence[FinalMark]


class Newest(NamedTuple):
    """The newest keys that there are: what a package covers, and where the next one begins."""

    codings: int = 0
    decisions: int = 0
    finals: int = 0


class Departing(Protocol):
    """Rows on their way out, ordered by pseudonyms, so that their order tells nothing of the ids.

    `own_only` gives the viewer's codings alone.  Free texts, notes and hashes are never read, but by `words`.
    With `decisions` those come too that the final records behind `after` name.
    """

    def newest(self) -> Newest: ...
    def begin(self, name_of: NameOf) -> None:
        """Work out the pseudonyms of the cases that were coded or drawn."""

    def codings(self, *, after: int, own_only: bool, answers: bool = True) -> Iterator[DepartingCoding]: ...
    def words(self, *, after: int) -> Iterator[DepartingWords]:
        """What the viewer wrote, in the order of `codings`; NotAllowed but on the viewer's own desk."""

    def decisions(self, *, after: Newest) -> Iterator[DepartingDecision]: ...
    def finals(self, *, after: int) -> Iterator[DepartingFinal]: ...
    def drawn(self) -> Iterator[DepartingDrawn]: ...
    def origins(self) -> Origins: ...


class OpenTask(NamedTuple):
    """A task of a reviewer that nobody has begun, with what is needed to code its case elsewhere.

    A media item is (media id, MIME type, size, created).
    """

    case_id: str
    source: str | None
    received: str | None
    country: str | None
    round: int
    media: Sequence[tuple[int, str | None, int | None, str | None]]


class ArrivingCoding(NamedTuple):
    """A revision that came in a package; `words` are by variable, those of the whole by an empty name."""

    case: str
    uuid: str
    reviewer: str
    codebook: str
    kind: str
    follows: str
    certainty: str
    round: int
    at: int
    answers: Sequence[AnswerMark]
    words: Mapping[str, str] = MappingProxyType({})


class ArrivingDecision(NamedTuple):
    """A decision that came in a package."""

    case: str
    uuid: str
    codebook: str
    variable: str
    kind: str
    adjudicator: str
    reason: str
    based_on: Sequence[str]
    at: int
    answers: Sequence[tuple[str, int, str, str]]


class ArrivingFinal(NamedTuple):
    """A revision of a final record that came in a package."""

    case: str
    uuid: str
    codebook: str
    settled_by: str
    unresolved: int
    based_on: Sequence[str]
    at: int
    answers: Sequence[FinalMark]


class Unfit(NamedTuple):
    """Rows that cannot be taken, why, and an example; `what` is a sentence without a full stop."""

    what: str
    rows: int
    mend: str


@dataclass(slots=True)
class Arrival:
    """What became of the codings, decisions and final records of one package.

    A coding is new, known or, where this desk has revisions that its maker did not know, conflicting: both
    stay.  `words_new` counts what was written in known ones, and was held back when they came.
    """

    new: int = 0
    known: int = 0
    words_new: int = 0
    conflicting: int = 0
    finals_new: int = 0
    unfit: list[Unfit] = field(default_factory=list)


class Arriving(Protocol):
    """Rows on their way in, inside one writing; whatever is unfit is said, and then nothing may be kept."""

    def begin(self, name_of: NameOf, person_of: NameOf) -> None:
        """Work out the pseudonyms of all cases and people."""

    def codings(self, rows: Iterable[ArrivingCoding], arrival: Arrival, *, only: str | None) -> None:
        """Add those that are not there; `only`: the pseudonym of the one reviewer that they may be of."""

    def decisions(self, rows: Iterable[ArrivingDecision], arrival: Arrival) -> None: ...
    def finals(self, rows: Iterable[ArrivingFinal], arrival: Arrival) -> None: ...
    def finish(self, arrival: Arrival) -> None:
        """Put revisions in the order of their times, and tasks in the state that follows from them."""


@dataclass(frozen=True, slots=True)
class PackageRecord:
    """A package that left or came in; `digest` is what was signed, `up_to` the newest coding it covers."""

    uuid: str
    direction: str
    kind: str
    digest: bytes
    up_to: int
    at: int
    record: Mapping[str, object]


class Packages(Protocol):
    """The packages of the project."""

    def all(self) -> list[PackageRecord]:
        """Every package, the oldest first."""

    def get(self, uuid: str, direction: str) -> PackageRecord | None: ...
    def anchored(self, entries: int, head: bytes) -> bool:
        """Whether the trail has an entry of that number and hash; with no entries it always has."""

    def open_tasks(self, reviewer: AccountKey) -> Iterator[OpenTask]:
        """The reviewer's tasks that nobody has begun, in the order of the queue."""


class PackageWrites(Packages, Protocol):
    """Append only."""

    def add(self, package: PackageRecord) -> None: ...


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A line of the address book; `use` is signer or recipient, `name` whose key it is."""

    fingerprint: bytes
    use: str
    name: str
    public_key: bytes
    confirmed: bool
    revoked: bool
    at: int


class Addresses(Protocol):
    """Whose keys are known."""

    def all(self) -> list[KnownKey]:
        """Every line, by name and use."""


class AddressWrites(Addresses, Protocol):
    """Lines are added, confirmed and revoked, never taken away."""

    def add(self, key: KnownKey) -> None: ...
    def set_state(self, fingerprint: bytes, *, confirmed: bool, revoked: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class ProjectSecret:
    """A key of the project: `sign`, `open` or `pseudonym`; 32 bytes."""

    use: str
    secret: bytes = field(repr=False)
    public_key: bytes | None
    at: int


class ProjectSecrets(Protocol):
    """The project's own keys, for those who pack and merge."""

    def all(self) -> dict[str, ProjectSecret]: ...
    def desk(self) -> Mapping[str, object] | None:
        """What a reviewer's own desk knows of the project that it works for; None on every other desk."""


class ProjectSecretWrites(ProjectSecrets, Protocol):
    """Keys are made once."""

    def add(self, secret: ProjectSecret) -> None: ...
    def set_desk(self, desk: Mapping[str, object]) -> None:
        """This is a reviewer's own desk."""
