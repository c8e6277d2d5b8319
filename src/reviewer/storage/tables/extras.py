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
)

# The rows keep the texts; the index only finds them.  Trigrams match within words, in any script.
CASE_TEXT = (
    "CREATE VIRTUAL TABLE case_text USING fts5(case_id, source, country,"
    " tokenize='trigram', content='', contentless_delete=1)"
)


# A merge may bring a revision that is older than one that is there.  The numbers follow the order of the
# times, so they alone may be given anew.
RENUMBERED = {
    "coding": "id, uuid, reviewer_id, case_id, codebook_id, kind, certainty, note, round, at",
    "decision": (
        "id, uuid, case_id, codebook_id, variable_id, kind, adjudicator_id, reason, note, based_on, at"
    ),
    "final_record": "id, uuid, case_id, codebook_id, account_id, unresolved, based_on, at",
}


def _guard(table: str, change: str) -> str:
    columns = f" OF {RENUMBERED[table]}" if change == "UPDATE" and table in RENUMBERED else ""
    return (
        f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change}{columns} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append only'); END"
    )


STATEMENTS = (
    CASE_TEXT,
    *(_guard(table, change) for table in APPEND_ONLY for change in ("UPDATE", "DELETE")),
)
