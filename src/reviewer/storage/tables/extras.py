"""What tables cannot say in SQLAlchemy: the text index and the triggers that keep history as it was."""

from __future__ import annotations

APPEND_ONLY = (
    "coding",
    "coding_answer",
    "audit_entry",
    "draw",
    "drawn_case",
    "assignment_plan",
    "planned_task",
    "case_revision",
    "media_change",
    "decision",
    "decision_answer",
    "final_record",
    "final_answer",
    "feedback_release",
    "codebook_publication",
    "package",
    "account_key",
    "entry_signature",
    "indicator_release",
    "late_words",
)

# The rows keep the texts; the index only finds them.  Trigrams match within words, in any script.
CASE_TEXT = (
    "CREATE VIRTUAL TABLE case_text USING fts5(case_id, source, country,"
    " tokenize='trigram', content='', contentless_delete=1)"
)


# A merge may bring a revision that is older than one that is there.  The numbers follow the order of the
# times, so they alone may be given anew; and words that were held back may come behind (`LATE`).
RENUMBERED = {
    "coding": "id, uuid, reviewer_id, case_id, codebook_id, kind, certainty, round, at",
    "coding_answer": "coding_id, variable_id, part, codebook_id, state, code_id",
    "decision": (
        "id, uuid, case_id, codebook_id, variable_id, kind, adjudicator_id, reason, note, based_on, at"
    ),
    "final_record": "id, uuid, case_id, codebook_id, account_id, unresolved, based_on, at",
}


# Where nothing stands yet, what `late_words` keeps for it may be put, and nothing else.
LATE = {"coding": ("note", "OLD.id", "0"), "coding_answer": ("value", "OLD.coding_id", "OLD.variable_id")}


def _guard(table: str, change: str) -> str:
    columns = f" OF {RENUMBERED[table]}" if change == "UPDATE" and table in RENUMBERED else ""
    return (
        f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change}{columns} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append only'); END"
    )


def _late_guard(table: str) -> str:
    column, coding, variable = LATE[table]
    return (
        f"CREATE TRIGGER {table}_refuses_words BEFORE UPDATE OF {column} ON {table}"
        f" WHEN OLD.{column} IS NOT '' OR NOT EXISTS (SELECT 1 FROM late_words l WHERE l.coding_id = {coding}"
        f" AND l.variable_id = {variable} AND l.words IS NEW.{column})"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append only'); END"
    )


STATEMENTS = (
    CASE_TEXT,
    *(_guard(table, change) for table in APPEND_ONLY for change in ("UPDATE", "DELETE")),
    *(_late_guard(table) for table in LATE),
)
