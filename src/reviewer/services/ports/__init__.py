"""What services ask of the store: rows and Protocols, no SQL.

The store is opened for one account at a time (`viewer`).  Every read path filters by it: for a
reviewer, upstream hints, other reviewers' codings and final answers do not exist.  A `Writing`
is one BEGIN IMMEDIATE transaction; it must `record` at least one trail entry before `commit`, and
rolls back unless committed.  Times are microseconds since 1970 UTC.
"""

from reviewer.services.ports.cases import CaseRevision, CaseRow, Cases, CaseView, Hints, MediaRow
from reviewer.services.ports.coding import (
    CodingRow,
    Codings,
    CodingWrites,
    Draft,
    Drafts,
    DraftWrites,
    NewCoding,
    StoredCoding,
    UndoLog,
)
from reviewer.services.ports.design import (
    CodedOnce,
    Draws,
    DrawWrites,
    FrameWish,
    NewPlan,
    PlannableCase,
    PlannedTask,
    Plans,
    PlanWrites,
    StoredDraw,
    StoredPlan,
    UnbegunTask,
)
from reviewer.services.ports.intake import Intake, IntakeCounts, IntakeRecord
from reviewer.services.ports.progress import ProgressCounts, RoundCount, StratumCount, VariableCount
from reviewer.services.ports.project import ProjectInfo, Projects, ProjectWrites, StoredCodebook
from reviewer.services.ports.queue import Queue, QueueCounts, QueueFilter, QueueRow, QueueWrites
from reviewer.services.ports.ratings import (
    STATE_NUMBERS,
    PackedAnswers,
    RatedCoding,
    RatingColumns,
    Ratings,
    RatingsWanted,
)
from reviewer.services.ports.store import Reading, Store, Trail, TrailEntry, TrailWish, Writing

__all__ = [
    "STATE_NUMBERS",
    "CaseRevision",
    "CaseRow",
    "CaseView",
    "Cases",
    "CodedOnce",
    "CodingRow",
    "CodingWrites",
    "Codings",
    "Draft",
    "DraftWrites",
    "Drafts",
    "DrawWrites",
    "Draws",
    "FrameWish",
    "Hints",
    "Intake",
    "IntakeCounts",
    "IntakeRecord",
    "MediaRow",
    "NewCoding",
    "NewPlan",
    "PackedAnswers",
    "PlanWrites",
    "PlannableCase",
    "PlannedTask",
    "Plans",
    "ProgressCounts",
    "ProjectInfo",
    "ProjectWrites",
    "Projects",
    "Queue",
    "QueueCounts",
    "QueueFilter",
    "QueueRow",
    "QueueWrites",
    "RatedCoding",
    "RatingColumns",
    "Ratings",
    "RatingsWanted",
    "Reading",
    "RoundCount",
    "Store",
    "StoredCodebook",
    "StoredCoding",
    "StoredDraw",
    "StoredPlan",
    "StratumCount",
    "Trail",
    "TrailEntry",
    "TrailWish",
    "UnbegunTask",
    "UndoLog",
    "VariableCount",
    "Writing",
]
