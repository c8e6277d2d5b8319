"""One file of case records on its way in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from reviewer.domain.case import CaseFacts, MediaItem


class IntakeRecord(NamedTuple):
    """One record of a file on its way in: facts of a case, and a media item of it or None.

    A media record that names several series comes as one `IntakeRecord` for each, one after the other, all
    with the record's `number` (from 1), so that it is counted once; 0 stands for a record that comes alone.
    """

    facts: CaseFacts
    item: MediaItem | None
    number: int = 0


@dataclass(frozen=True, slots=True)
class IntakeCounts:
    """What an intake found; each media record counted once, however many series it names."""

    cases_new: int = 0
    cases_known: int = 0
    media_new: int = 0
    media_known: int = 0
    cases_changed: int = 0
    """Of the known cases, those that have a new revision."""
    media_changed: int = 0
    """Of the known media records, those that said something else before."""


class Intake(Protocol):
    """One file on its way in, inside the writing that gave it."""

    def add(self, records: Sequence[tuple[CaseFacts, MediaItem | None, int]]) -> None:
        """Stage a batch of what `IntakeRecord` names (thousands at a time)."""

    def conflicts(self) -> list[tuple[str, str]]:
        """(case_id, field) where the staged facts of one case contradict each other within this file.

        Those that were found since this was asked before.
        """

    def finish(self) -> IntakeCounts:
        """Merge what was staged: known media and cases add nothing; aggregates and queues follow."""
