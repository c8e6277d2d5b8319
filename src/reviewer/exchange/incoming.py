"""What a reader hands on: records that can be stored and records that cannot, batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

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
    """Some records of a file in its order; `done` is how many of the file's bytes have been read."""

    accepted: list[Incoming] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    done: int = 0


FactsOfRest = Callable[[], CaseFacts]
"""Gives the case of media that name neither a series nor a case; asked at most once for each file."""

Contradicted = Mapping[str, str]
"""Case ids whose records contradict each other in the file, and the field: each such record is refused."""


def check_contradicted(facts: CaseFacts, contradicted: Contradicted) -> None:
    """Refuse the record of a case about which the file says different things."""
    field = contradicted.get(facts.case_id)
    if field is not None:
        said = facts.attributes.get(field, getattr(facts, field, None))
        raise FieldFault(
            field,
            "records of this case say different things",
            found=None if said is None else glimpse(said),
            expected="the same in every record of a case, or nothing",
        )


class Reader(Protocol):
    """Reads one file in batches; raises FileFault where it cannot be read on."""

    def __iter__(self) -> Iterator[Batch]: ...
