"""What a reader hands on: records that can be stored and records that cannot, batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.exchange.problems import Problem


class Incoming(NamedTuple):
    """One case's facts with one media item of it, or none.

    A media record that names several series gives several of these.
    """

    facts: CaseFacts
    item: MediaItem | None


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


NameOfRest = Callable[[], str]
"""Gives the case id for media that name neither a series nor a case; asked at most once for each file."""


class Reader(Protocol):
    """Reads one file in batches; raises FileFault where it cannot be read on."""

    def __iter__(self) -> Iterator[Batch]: ...
