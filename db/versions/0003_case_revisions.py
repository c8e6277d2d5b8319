"""What later intakes changed of cases and their media.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE case_revision (
        case_id INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        intake_id INTEGER NOT NULL,
        changes TEXT NOT NULL,
        CONSTRAINT pk_case_revision PRIMARY KEY (case_id, revision),
        CONSTRAINT ck_case_revision_revision CHECK (revision >= 2),
        CONSTRAINT ck_case_revision_changes CHECK (json_valid(changes)),
        CONSTRAINT fk_case_revision_case_id FOREIGN KEY(case_id) REFERENCES case_record (id),
        CONSTRAINT fk_case_revision_intake_id FOREIGN KEY(intake_id) REFERENCES intake (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE media_change (
        case_id INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        number INTEGER NOT NULL,
        changes TEXT NOT NULL,
        CONSTRAINT pk_media_change PRIMARY KEY (case_id, revision, number),
        CONSTRAINT ck_media_change_changes CHECK (json_valid(changes)),
        CONSTRAINT fk_media_change_case_id FOREIGN KEY(case_id) REFERENCES case_record (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
)

INDEXES = ("CREATE INDEX ix_case_revision_intake_id ON case_revision (intake_id)",)

APPEND_ONLY = ("case_revision", "media_change")
CHANGES = ("UPDATE", "DELETE")


def upgrade() -> None:
    for statement in (*TABLES, *INDEXES):
        op.execute(statement.strip())
    for table in APPEND_ONLY:
        for change in CHANGES:
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, '{table} is append only'); END"
            )


def downgrade() -> None:
    for statement in reversed(TABLES):
        op.execute(f"DROP TABLE {statement.split()[2]}")
