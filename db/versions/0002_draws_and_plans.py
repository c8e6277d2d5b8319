"""Samples that were drawn, and plans of who codes what.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE draw (
        id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        account_id INTEGER NOT NULL,
        last_case INTEGER NOT NULL,
        cases INTEGER NOT NULL,
        record TEXT NOT NULL,
        CONSTRAINT pk_draw PRIMARY KEY (id),
        CONSTRAINT ck_draw_cases CHECK (cases >= 1),
        CONSTRAINT ck_draw_record CHECK (json_valid(record)),
        CONSTRAINT fk_draw_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     STRICT
    """,
    """
    CREATE TABLE assignment_plan (
        id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        account_id INTEGER NOT NULL,
        draw_id INTEGER,
        round INTEGER NOT NULL,
        kind TEXT NOT NULL,
        record TEXT NOT NULL,
        CONSTRAINT pk_assignment_plan PRIMARY KEY (id),
        CONSTRAINT ck_assignment_plan_round CHECK (round >= 1),
        CONSTRAINT ck_assignment_plan_record CHECK (json_valid(record)),
        CONSTRAINT ck_assignment_plan_kind CHECK (kind IN ('plan', 'replacement', 'second')),
        CONSTRAINT fk_assignment_plan_account_id FOREIGN KEY(account_id) REFERENCES account (id),
        CONSTRAINT fk_assignment_plan_draw_id FOREIGN KEY(draw_id) REFERENCES draw (id)
    )
     STRICT
    """,
    """
    CREATE TABLE drawn_case (
        draw_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        stratum TEXT NOT NULL,
        probability REAL NOT NULL,
        weight REAL NOT NULL,
        hits INTEGER NOT NULL,
        CONSTRAINT pk_drawn_case PRIMARY KEY (draw_id, number),
        CONSTRAINT uq_drawn_case_draw_id_case_id UNIQUE (draw_id, case_id),
        CONSTRAINT ck_drawn_case_number CHECK (number >= 1),
        CONSTRAINT ck_drawn_case_probability CHECK (probability > 0 AND probability <= 1),
        CONSTRAINT ck_drawn_case_weight CHECK (weight > 0),
        CONSTRAINT ck_drawn_case_hits CHECK (hits >= 1),
        CONSTRAINT fk_drawn_case_draw_id FOREIGN KEY(draw_id) REFERENCES draw (id),
        CONSTRAINT fk_drawn_case_case_id FOREIGN KEY(case_id) REFERENCES case_record (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE planned_task (
        plan_id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        reviewer_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        weight REAL NOT NULL,
        CONSTRAINT pk_planned_task PRIMARY KEY (plan_id, case_id, reviewer_id),
        CONSTRAINT ck_planned_task_weight CHECK (weight >= 1),
        CONSTRAINT ck_planned_task_kind CHECK (kind IN ('single', 'overlap', 'calibration', 'second')),
        CONSTRAINT fk_planned_task_plan_id FOREIGN KEY(plan_id) REFERENCES assignment_plan (id),
        CONSTRAINT fk_planned_task_case_id FOREIGN KEY(case_id) REFERENCES case_record (id),
        CONSTRAINT fk_planned_task_reviewer_id FOREIGN KEY(reviewer_id) REFERENCES account (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
)

INDEXES = (
    "CREATE INDEX ix_drawn_case_case_id ON drawn_case (case_id)",
    "CREATE INDEX ix_planned_task_case_id ON planned_task (case_id)",
)

APPEND_ONLY = ("draw", "drawn_case", "assignment_plan", "planned_task")
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
