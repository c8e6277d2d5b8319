"""The columns of the three long tables that go out; docs/manual/export.md says the same."""

from __future__ import annotations

from reviewer.exchange.outgoing.table import Column

STATUSES = ("submitted", "superseded", "handed_back", "migrated", "withdrawn")
FINAL_STATUSES = ("settled", "open", "deferred", "waiting")
STATES = ("answered", "none", "does_not_apply", "not_reached")
FINAL_STATES = (*STATES, "unresolved")
CERTAINTIES = ("low", "moderate", "high")
PROVENANCES = ("unanimous", "majority", "adjudicated", "unresolved")
STATE_LABELS = {
    "answered": "answered",
    "none": "none of a set",
    "does_not_apply": "does not apply",
    "not_reached": "not reached",
    "unresolved": "not settled yet",
}

CODINGS = (
    Column("project_id", "string", "Identity of the project, the same on every desk.", required=True),
    Column("case_id", "string", "The case as its source named it.", required=True),
    Column("coding_id", "string", "Identity of one revision of one reviewer's coding.", required=True),
    Column("reviewer", "string", "Account that submitted it.", required=True),
    Column("codebook_id", "string", "Codebook that was asked.", required=True),
    Column(
        "codebook_version",
        "string",
        "Its exact version; see codebook.toml for the current one.",
        required=True,
    ),
    Column("variable", "string", "Variable of the codebook.", required=True),
    Column(
        "code",
        "string",
        "The code, or the typed value; empty but for the state 'answered'. A set has one row for each code.",
        says_why="state",
    ),
    Column("certainty", "string", "How sure the reviewer was of the whole coding.", CERTAINTIES),
    Column("round", "integer", "Round of coding, from 1.", required=True),
    Column("status", "string", "State of the revision.", STATUSES, required=True),
    Column("submitted_at", "datetime", "When it was submitted, UTC, with microseconds.", required=True),
    Column(
        "state",
        "string",
        "What is known: answered, none of a set, hidden by a condition, not reached.",
        STATES,
        required=True,
        labels=STATE_LABELS,
    ),
)
SPREAD = frozenset({"variable", "code", "state"})
"""Of these columns each row of a coding has its own."""

_OF_FINALS = {
    "coding_id": Column(
        "coding_id", "string", "Identity of the revision of the case's final answers.", required=True
    ),
    "reviewer": Column("reviewer", "string", "Empty: final answers are nobody's coding."),
    "certainty": Column("certainty", "string", "Empty: certainty belongs to a coding.", CERTAINTIES),
    "round": Column("round", "integer", "The highest round in which the case was coded.", required=True),
    "status": Column(
        "status",
        "string",
        "How far the case is settled; waiting: it is being coded again, and these answers may change.",
        FINAL_STATUSES,
        required=True,
    ),
    "submitted_at": Column(
        "submitted_at", "datetime", "When this became final, UTC, with microseconds.", required=True
    ),
    "state": Column(
        "state",
        "string",
        "As of a coding, or unresolved: no final answer yet.",
        FINAL_STATES,
        required=True,
        labels=STATE_LABELS,
    ),
}
PROVENANCE = Column(
    "provenance",
    "string",
    "Where the answer came from: all coders, more than half of three and more, an adjudicator.",
    PROVENANCES,
    required=True,
)
SAID_BY = Column("said_by", "integer", "How many codings say the same.", required=True)
# In the columns of the codings, so that one program reads both.
FINALS = (*(_OF_FINALS.get(column.name, column) for column in CODINGS), PROVENANCE, SAID_BY)

CASES = (
    Column("case_id", "string", "The case as its source named it.", required=True),
    Column("source", "string", "Where the record came from."),
    Column("received", "any", "Date or time of receipt, ISO 8601."),
    Column("identified_status", "string", "Status that the source gives; a hint, not a label."),
    Column("country", "string", "ISO 3166-1 alpha-2."),
    Column("media", "integer", "Media items of the case.", required=True),
    Column("images", "integer", "Of these, images by MIME type.", required=True),
    Column("videos", "integer", "Of these, videos by MIME type.", required=True),
    Column(
        "highest_category", "integer", "Highest category that the source gives any of them; empty where none."
    ),
    Column(
        "any_victim_identified",
        "boolean",
        "Whether the source says so of any of them; empty where it does not say.",
    ),
)
