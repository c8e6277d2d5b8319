"""What a reader hands on: records that can be stored and records that cannot, batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from reviewer.domain.arrivals import Arrivals
from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.exchange.problems import FieldFault, Problem, glimpse


class Incoming(NamedTuple):
    """One case's facts with one media item of it, or none.

    A media record that names several series gives several of these, all with its `number` (from 1).
    """

    facts: CaseFacts
    item: MediaItem | None
    number: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """A record that cannot be taken: its text whole, and why."""

    record: int
    line: int | None
    text: str
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class Batch:
    """Some records of a file in its order; `done` is how many of the file's bytes have been read.

    Those that can be stored are `accepted`, or come `by_columns`.
    """

    accepted: list[Incoming] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    done: int = 0
    by_columns: Arrivals | None = None

    @property
    def taken(self) -> Sequence[tuple[CaseFacts, MediaItem | None, int]]:
        """The records that can be stored, however they come."""
        return self.accepted if self.by_columns is None else self.by_columns


FactsOfRest = Callable[[], CaseFacts]
"""Gives the case of media that name neither a series nor a case; asked at most once for each file."""


class Contradicted(Protocol):
    """Cases whose records contradict each other in the file, and the field: each such record is refused."""

    def __len__(self) -> int: ...

    def get(self, case_id: str, /) -> str | None:
        """The field, or None."""


_FIRST_KEPT = 10_000


class SaidFirst(NamedTuple):
    """The first record that gives the field of a contradicted case, and a glimpse of what it says there."""

    record: int
    said: str


def check_contradicted(
    facts: CaseFacts,
    contradicted: Contradicted,
    *,
    record: int = 0,
    first: dict[str, SaidFirst] | None = None,
) -> None:
    """Refuse the record of a case about which the file says different things.

    `first` holds by case id what was said first so far, and is filled up to a bound; where it is given,
    `record` is too.
    """
    field = contradicted.get(facts.case_id)
    if field is None:
        return
    value = facts.attributes.get(field, getattr(facts, field, None))
    said = None if value is None else glimpse(value)
    begun = None if first is None else first.get(facts.case_id)
    if first is not None and begun is None and said is not None and len(first) < _FIRST_KEPT:
        first[facts.case_id] = SaidFirst(record, said)
    raise _contradiction(field, said, begun)


def _contradiction(field: str, said: str | None, begun: SaidFirst | None) -> FieldFault:
    if said is None:
        # Nothing has to be mended here: the record is refused together with those that differ.
        since = "" if begun is None else f", the first of them record {begun.record}"
        return FieldFault(field, f"other records of this case say different things{since}")
    expected = "the same in every record of a case, or nothing"
    if begun is not None and begun.said != said:
        expected = f"the same as in record {begun.record}, '{begun.said}', or nothing"
    return FieldFault(field, "records of this case say different things", found=said, expected=expected)


class Reader(Protocol):
    """Reads one file in batches; raises FileFault where it cannot be read on."""

    def __iter__(self) -> Iterator[Batch]: ...
