"""Assignments: which reviewer codes which case, and how far that is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .identifiers import AccountKey, AssignmentKey, CaseKey


class AssignmentState(StrEnum):
    """How far an assignment is; the reviewer's queue shows it by icon and word."""

    OPEN = "open"
    DRAFT = "draft"
    DONE = "done"
    HANDED_BACK = "handed_back"


class AssignmentPolicy(StrEnum):
    """Who gets a new case: everyone who reviews, or only those a supervisor assigns it to."""

    EVERYONE = "everyone"
    ASSIGNED_ONLY = "assigned_only"


@dataclass(frozen=True, slots=True)
class Assignment:
    """One reviewer's task on one case.  `position` is dense in the reviewer's queue, from 1."""

    key: AssignmentKey
    case: CaseKey
    reviewer: AccountKey
    position: int
    state: AssignmentState
    round: int = 1
    flagged: bool = False
