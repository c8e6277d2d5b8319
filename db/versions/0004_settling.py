"""Decisions, final records, the queue of what waits to be settled, and released rounds.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE decision (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        case_id INTEGER NOT NULL,
        codebook_id INTEGER NOT NULL,
        variable_id INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        kind TEXT NOT NULL,
        adjudicator_id INTEGER NOT NULL,
        reason TEXT,
        note TEXT NOT NULL,
        based_on TEXT NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_decision PRIMARY KEY (id),
        CONSTRAINT uq_decision_uuid UNIQUE (uuid),
        CONSTRAINT uq_decision_case_id_variable_id_revision UNIQUE (case_id, variable_id, revision),
        CONSTRAINT uq_decision_id_variable_id_codebook_id UNIQUE (id, variable_id, codebook_id),
        CONSTRAINT fk_decision_variable_id_codebook_id FOREIGN KEY(variable_id, codebook_id)
            REFERENCES codebook_variable (id, codebook_id),
        CONSTRAINT ck_decision_revision CHECK (revision >= 1),
        CONSTRAINT ck_decision_based_on CHECK (json_valid(based_on)),
        CONSTRAINT ck_decision_kind CHECK (kind IN ('decided', 'deferred', 'withdrawn')),
        CONSTRAINT fk_decision_case_id FOREIGN KEY(case_id) REFERENCES case_record (id),
        CONSTRAINT fk_decision_codebook_id FOREIGN KEY(codebook_id) REFERENCES codebook_version (id),
        CONSTRAINT fk_decision_adjudicator_id FOREIGN KEY(adjudicator_id) REFERENCES account (id)
    )
     STRICT
    """,
    """
    CREATE TABLE decision_answer (
        decision_id INTEGER NOT NULL,
        stage TEXT NOT NULL,
        part INTEGER NOT NULL,
        variable_id INTEGER NOT NULL,
        codebook_id INTEGER NOT NULL,
        state TEXT NOT NULL,
        code_id INTEGER,
        value TEXT,
        CONSTRAINT pk_decision_answer PRIMARY KEY (decision_id, stage, part),
        CONSTRAINT fk_decision_answer_decision_id_variable_id_codebook_id
            FOREIGN KEY(decision_id, variable_id, codebook_id)
            REFERENCES decision (id, variable_id, codebook_id),
        CONSTRAINT fk_decision_answer_code_id_variable_id FOREIGN KEY(code_id, variable_id)
            REFERENCES codebook_code (id, variable_id),
        CONSTRAINT ck_decision_answer_carries
            CHECK ((state = 'answered') = ((code_id IS NULL) <> (value IS NULL))
            AND (code_id IS NULL OR value IS NULL)),
        CONSTRAINT ck_decision_answer_stage CHECK (stage IN ('decided', 'blind')),
        CONSTRAINT ck_decision_answer_state CHECK (state IN ('answered', 'none', 'not_reached'))
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE final_record (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        case_id INTEGER NOT NULL,
        codebook_id INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        account_id INTEGER NOT NULL,
        unresolved INTEGER NOT NULL,
        based_on TEXT NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_final_record PRIMARY KEY (id),
        CONSTRAINT uq_final_record_uuid UNIQUE (uuid),
        CONSTRAINT uq_final_record_case_id_revision UNIQUE (case_id, revision),
        CONSTRAINT uq_final_record_id_codebook_id UNIQUE (id, codebook_id),
        CONSTRAINT ck_final_record_revision CHECK (revision >= 1),
        CONSTRAINT ck_final_record_unresolved CHECK (unresolved >= 0),
        CONSTRAINT ck_final_record_based_on CHECK (json_valid(based_on)),
        CONSTRAINT fk_final_record_case_id FOREIGN KEY(case_id) REFERENCES case_record (id),
        CONSTRAINT fk_final_record_codebook_id FOREIGN KEY(codebook_id) REFERENCES codebook_version (id),
        CONSTRAINT fk_final_record_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     STRICT
    """,
    """
    CREATE TABLE final_answer (
        final_id INTEGER NOT NULL,
        variable_id INTEGER NOT NULL,
        part INTEGER NOT NULL,
        codebook_id INTEGER NOT NULL,
        state TEXT NOT NULL,
        code_id INTEGER,
        value TEXT,
        provenance TEXT NOT NULL,
        support TEXT NOT NULL,
        decision_id INTEGER,
        CONSTRAINT pk_final_answer PRIMARY KEY (final_id, variable_id, part),
        CONSTRAINT fk_final_answer_final_id_codebook_id FOREIGN KEY(final_id, codebook_id)
            REFERENCES final_record (id, codebook_id),
        CONSTRAINT fk_final_answer_variable_id_codebook_id FOREIGN KEY(variable_id, codebook_id)
            REFERENCES codebook_variable (id, codebook_id),
        CONSTRAINT fk_final_answer_code_id_variable_id FOREIGN KEY(code_id, variable_id)
            REFERENCES codebook_code (id, variable_id),
        CONSTRAINT ck_final_answer_carries
            CHECK ((state = 'answered') = ((code_id IS NULL) <> (value IS NULL))
            AND (code_id IS NULL OR value IS NULL)),
        CONSTRAINT ck_final_answer_resolved CHECK ((provenance = 'unresolved') = (state = 'unresolved')),
        CONSTRAINT ck_final_answer_support CHECK (json_valid(support)),
        CONSTRAINT ck_final_answer_state CHECK (state
            IN ('answered', 'none', 'does_not_apply', 'not_reached', 'unresolved')),
        CONSTRAINT ck_final_answer_provenance CHECK (provenance
            IN ('unanimous', 'majority', 'adjudicated', 'unresolved')),
        CONSTRAINT fk_final_answer_decision_id FOREIGN KEY(decision_id) REFERENCES decision (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE case_settling (
        case_id INTEGER NOT NULL,
        state TEXT NOT NULL,
        weight REAL NOT NULL,
        unresolved INTEGER NOT NULL,
        round INTEGER NOT NULL,
        stale INTEGER NOT NULL,
        CONSTRAINT pk_case_settling PRIMARY KEY (case_id),
        CONSTRAINT ck_case_settling_state CHECK (state IN ('waiting', 'open', 'deferred', 'settled')),
        CONSTRAINT ck_case_settling_weight CHECK (weight >= 0),
        CONSTRAINT ck_case_settling_unresolved CHECK (unresolved >= 0),
        CONSTRAINT ck_case_settling_stale CHECK (stale IN (0, 1)),
        CONSTRAINT fk_case_settling_case_id FOREIGN KEY(case_id) REFERENCES case_record (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE case_disagreement (
        case_id INTEGER NOT NULL,
        variable_id INTEGER NOT NULL,
        weight REAL NOT NULL,
        "deferred" INTEGER NOT NULL,
        CONSTRAINT pk_case_disagreement PRIMARY KEY (case_id, variable_id),
        CONSTRAINT ck_case_disagreement_weight CHECK (weight >= 0),
        CONSTRAINT ck_case_disagreement_deferred CHECK (deferred IN (0, 1)),
        CONSTRAINT fk_case_disagreement_case_id FOREIGN KEY(case_id) REFERENCES case_record (id),
        CONSTRAINT fk_case_disagreement_variable_id FOREIGN KEY(variable_id)
            REFERENCES codebook_variable (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE variable_waiting (
        variable_id INTEGER NOT NULL,
        cases INTEGER NOT NULL,
        CONSTRAINT pk_variable_waiting PRIMARY KEY (variable_id),
        CONSTRAINT ck_variable_waiting_cases CHECK (cases >= 0),
        CONSTRAINT fk_variable_waiting_variable_id FOREIGN KEY(variable_id)
            REFERENCES codebook_variable (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE settling_count (
        round INTEGER NOT NULL,
        state TEXT NOT NULL,
        cases INTEGER NOT NULL,
        CONSTRAINT pk_settling_count PRIMARY KEY (round, state),
        CONSTRAINT ck_settling_count_state CHECK (state
            IN ('waiting', 'open', 'deferred', 'settled', 'stale')),
        CONSTRAINT ck_settling_count_cases CHECK (cases >= 0)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE settling_step (
        account_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        before_id INTEGER,
        after_id INTEGER NOT NULL,
        undone INTEGER NOT NULL,
        CONSTRAINT pk_settling_step PRIMARY KEY (account_id, number),
        CONSTRAINT ck_settling_step_undone CHECK (undone IN (0, 1)),
        CONSTRAINT fk_settling_step_account_id FOREIGN KEY(account_id) REFERENCES account (id),
        CONSTRAINT fk_settling_step_before_id FOREIGN KEY(before_id) REFERENCES decision (id),
        CONSTRAINT fk_settling_step_after_id FOREIGN KEY(after_id) REFERENCES decision (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE final_difference (
        reviewer_id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        variable_id INTEGER NOT NULL,
        CONSTRAINT pk_final_difference PRIMARY KEY (reviewer_id, case_id, variable_id),
        CONSTRAINT fk_final_difference_reviewer_id FOREIGN KEY(reviewer_id) REFERENCES account (id),
        CONSTRAINT fk_final_difference_case_id FOREIGN KEY(case_id) REFERENCES case_record (id),
        CONSTRAINT fk_final_difference_variable_id FOREIGN KEY(variable_id)
            REFERENCES codebook_variable (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE feedback_release (
        round INTEGER NOT NULL,
        account_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_feedback_release PRIMARY KEY (round),
        CONSTRAINT ck_feedback_release_round CHECK (round >= 1),
        CONSTRAINT fk_feedback_release_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     STRICT
    """,
)

INDEXES = (
    "CREATE INDEX ix_decision_adjudicator_id_id ON decision (adjudicator_id, id)",
    "CREATE INDEX ix_case_settling_stale ON case_settling (case_id) WHERE stale = 1",
    "CREATE INDEX ix_case_settling_state_weight ON case_settling (state, weight DESC, case_id)",
    """CREATE INDEX ix_case_disagreement_variable_weight
    ON case_disagreement (variable_id, "deferred", weight DESC, case_id)""",
    "CREATE INDEX ix_settling_step_undone ON settling_step (account_id, number) WHERE undone = 1",
    "CREATE INDEX ix_final_difference_case_id ON final_difference (case_id)",
)
# What was coded before there was settling is worked out when an adjudicator first looks.
MARK_CODED = (
    "INSERT INTO case_settling SELECT case_id, 'waiting', 0.0, 0, max(round), 1 FROM coding GROUP BY case_id",
    "INSERT INTO settling_count SELECT round, 'waiting', count(*) FROM case_settling GROUP BY round",
    "INSERT INTO settling_count SELECT round, 'stale', count(*) FROM case_settling GROUP BY round",
)

APPEND_ONLY = ("decision", "decision_answer", "final_record", "final_answer", "feedback_release")
CHANGES = ("UPDATE", "DELETE")


def upgrade() -> None:
    for statement in (*TABLES, *INDEXES, *MARK_CODED):
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
