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


def _guard(table: str, change: str) -> str:
    return (
        f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append only'); END"
    )


STATEMENTS = (
    CASE_TEXT,
    *(_guard(table, change) for table in APPEND_ONLY for change in ("UPDATE", "DELETE")),
)
