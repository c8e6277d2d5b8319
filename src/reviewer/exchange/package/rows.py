"""The rows that a package can hold: these and no others, so that what has no field here cannot leave.

No hash of a media item, no file name, contact, and no time but when something was submitted.  In packages of
labels a case and a person stand as pseudonyms, without any note or free text; in a work package, which is
sealed for one reviewer's desk, the case stands under its own id with what is needed to code it.  What that
reviewer wrote goes home in a returned package alone, which is sealed for the project and nobody else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from reviewer.exchange.outgoing.table import Column


class LabelRow(NamedTuple):
    """One answer of one coding; a set has one row for each code."""

    project_id: str
    case_id: str
    coding_id: str
    reviewer: str
    codebook_id: str
    codebook_version: str
    variable: str
    code: str
    certainty: str
    round: int
    status: str
    submitted_at: str
    state: str


class RevisionRow(NamedTuple):
    """One revision of a coding, withdrawals too; `follows` is the one that it replaced where it was made."""

    coding_id: str
    case_id: str
    reviewer: str
    codebook: str
    kind: str
    follows: str
    certainty: str
    round: int
    submitted_at: str


class WordsRow(NamedTuple):
    """What a reviewer wrote in one coding: a free text, or of the whole coding where `variable` is empty."""

    coding_id: str
    variable: str
    words: str


class DecisionRow(NamedTuple):
    """What an adjudicator decided, one row for each code; deferred and withdrawn ones have no state."""

    decision_id: str
    case_id: str
    codebook: str
    variable: str
    kind: str
    adjudicator: str
    reason: str
    based_on: str
    decided_at: str
    stage: str
    state: str
    code: str


class FinalRow(NamedTuple):
    """One final answer of one revision of a case's final record; a set has one row for each code."""

    project_id: str
    case_id: str
    final_id: str
    codebook_id: str
    codebook_version: str
    variable: str
    code: str
    state: str
    provenance: str
    support: str
    decision_id: str
    based_on: str
    unresolved: int
    settled_by: str
    status: str
    settled_at: str
    codebook: str


class DrawnRow(NamedTuple):
    """A case of a draw, coded or not; draws and sizes of strata stand in the provenance."""

    case_id: str
    draw: int
    stratum: str


class WorkCase(NamedTuple):
    """A case to be coded elsewhere: what the record shows, without hints and attributes."""

    case_id: str
    source: str
    received: str
    country: str


class WorkMedia(NamedTuple):
    """One media item of such a case: its kind, size and time, without hashes, names and categories."""

    case_id: str
    media_id: int
    mime_type: str
    size: int
    created: str


class WorkTask(NamedTuple):
    """The reviewer's task on a case, in the order of the queue."""

    case_id: str
    round: int


@dataclass(frozen=True, slots=True)
class Shape:
    """A table of a package: its row type, its columns and what it is."""

    name: str
    row: type[NamedTuple]
    columns: tuple[Column, ...]
    about: str


def _text(name: str, about: str, *choices: str) -> Column:
    return Column(name, "string", about, choices, required=False)


def _time(name: str, about: str) -> Column:
    return Column(name, "datetime", about, required=True)


def _number(name: str, about: str, *, required: bool = True) -> Column:
    return Column(name, "integer", about, required=required)


STATES = ("answered", "none", "does_not_apply", "not_reached")
_CERTAINTIES = ("low", "moderate", "high")
_PROJECT = _text("project_id", "Identity of the project, the same on every desk.")
_CASE = _text("case_id", "Pseudonym of the case: the same in every package of the project.")
_REVIEWER = _text("reviewer", "Pseudonym of the account that submitted it.")
_BOOK = _text("codebook", "Digest of the codebook's exact version.")
_BOOK_ID = _text("codebook_id", "Codebook that was asked.")
_VERSION = _text("codebook_version", "Its exact version.")
_VARIABLE = _text("variable", "Variable of the codebook.")
_CODE = _text("code", "The code, number or country; a free text is held back and leaves this empty.")

LABELS = Shape(
    "codings",
    LabelRow,
    (
        _PROJECT,
        _CASE,
        _text("coding_id", "Identity of one revision of one reviewer's coding."),
        _REVIEWER,
        _BOOK_ID,
        _VERSION,
        _VARIABLE,
        _CODE,
        _text("certainty", "How sure the reviewer was of the whole coding.", *_CERTAINTIES),
        _number("round", "Round of coding, from 1."),
        _text("status", "State of the revision.", "submitted", "superseded", "handed_back", "migrated"),
        _time("submitted_at", "When it was submitted, UTC, with microseconds."),
        _text("state", "What is known; none is an answered empty set.", *STATES),
    ),
    "One row for each answer of each submitted coding.",
)
REVISIONS = Shape(
    "revisions",
    RevisionRow,
    (
        _text("coding_id", "Identity of the revision."),
        _CASE,
        _REVIEWER,
        _BOOK,
        _text("kind", "What the revision is.", "submitted", "withdrawn", "handed_back", "migrated"),
        _text("follows", "The revision that it replaced, where there was one."),
        _text("certainty", "How sure the reviewer was.", *_CERTAINTIES),
        _number("round", "Round of coding, from 1."),
        _time("submitted_at", "When it was submitted, UTC, with microseconds."),
    ),
    "One row for each revision of a coding, withdrawn ones too.",
)
WORDS = Shape(
    "words",
    WordsRow,
    (
        _text("coding_id", "Identity of the revision."),
        _text("variable", "Variable that takes a free text; empty for what was said of the whole coding."),
        _text("words", "What the reviewer wrote."),
    ),
    "What the reviewer wrote, on its way home; sealed for the reviewer's own project and nobody else.",
)
DECISIONS = Shape(
    "decisions",
    DecisionRow,
    (
        _text("decision_id", "Identity of the decision."),
        _CASE,
        _BOOK,
        _VARIABLE,
        _text("kind", "What was done.", "decided", "deferred", "withdrawn"),
        _text("adjudicator", "Pseudonym of the account that decided."),
        _text("reason", "Why the reviewers differed, as a code."),
        _text("based_on", "The codings that were looked at, with spaces between."),
        _time("decided_at", "When it was decided, UTC."),
        _text("stage", "The decision, or what was said before the codings were seen.", "decided", "blind"),
        _text("state", "What is known.", "answered", "none"),
        _CODE,
    ),
    "One row for each code of each decision.",
)
FINAL = Shape(
    "final",
    FinalRow,
    (
        _PROJECT,
        _CASE,
        _text("final_id", "Identity of the revision of the final record."),
        _BOOK_ID,
        _VERSION,
        _VARIABLE,
        _CODE,
        _text("state", "What is known.", *STATES, "unresolved"),
        _text("provenance", "Where it came from.", "unanimous", "majority", "adjudicated", "unresolved"),
        _text("support", "The codings that say it, with spaces between."),
        _text("decision_id", "The decision, where it was adjudicated."),
        _text("based_on", "The codings that were settled, with spaces between."),
        _number("unresolved", "Variables of the case without a final answer."),
        _text("settled_by", "Pseudonym of the account that settled it."),
        _text("status", "Whether it stands.", "standing", "superseded"),
        _time("settled_at", "When it was settled, UTC."),
        _BOOK,
    ),
    "One row for each final answer.",
)
DRAWN = Shape(
    "drawn",
    DrawnRow,
    (
        _CASE,
        _number("draw", "Number of the draw, as provenance.json tells of it."),
        _text("stratum", "Pseudonym of the stratum that the case was drawn from."),
    ),
    "One row for each case of each draw: which stratum it was drawn from.",
)
CASES = Shape(
    "cases",
    WorkCase,
    (
        _text("case_id", "The case."),
        _text("source", "Where the record came from."),
        _text("received", "Date or time of receipt, ISO 8601."),
        _text("country", "ISO 3166-1 alpha-2."),
    ),
    "The cases to be coded.",
)
MEDIA = Shape(
    "media",
    WorkMedia,
    (
        _text("case_id", "The case."),
        _number("media_id", "Number of the media item."),
        _text("mime_type", "MIME type."),
        _number("size", "Bytes; -1 where it is not known."),
        _text("created", "When it was made, ISO 8601."),
    ),
    "What is known of their media items; never the items.",
)
TASKS = Shape(
    "tasks",
    WorkTask,
    (_text("case_id", "The case."), _number("round", "Round of coding, from 1.")),
    "The reviewer's tasks, in order.",
)
SHAPES = {one.name: one for one in (LABELS, REVISIONS, WORDS, DECISIONS, FINAL, DRAWN, CASES, MEDIA, TASKS)}
