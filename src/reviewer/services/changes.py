"""What a write touched; pages decide by it whether they must refresh."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.domain.identifiers import CaseKey


@dataclass(frozen=True, slots=True)
class Changes:
    """`cases` whose record, draft or coding changed; whether queue states, codings or the project did."""

    cases: frozenset[CaseKey] = frozenset()
    queue: bool = False
    codings: bool = False
    project: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """A write that is durable: when (microseconds since 1970 UTC) and what it touched."""

    at: int
    changes: Changes
