"""The draft of the next codebook version, publications, codings to look at again, shared settings.

Revision ID: 0005
Revises: 0004
"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE codebook_draft (
        id INTEGER NOT NULL,
        base_id INTEGER NOT NULL,
        step INTEGER NOT NULL,
        account_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_codebook_draft PRIMARY KEY (id),
        CONSTRAINT ck_codebook_draft_single CHECK (id = 1),
        CONSTRAINT ck_codebook_draft_step CHECK (step >= 0),
        CONSTRAINT fk_codebook_draft_base_id FOREIGN KEY(base_id) REFERENCES codebook_version (id),
        CONSTRAINT fk_codebook_draft_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     STRICT
    """,
    """
    CREATE TABLE codebook_draft_step (
        step INTEGER NOT NULL,
        what TEXT NOT NULL,
        content TEXT NOT NULL,
        mapping TEXT NOT NULL,
        CONSTRAINT pk_codebook_draft_step PRIMARY KEY (step),
        CONSTRAINT ck_codebook_draft_step_mapping CHECK (json_valid(mapping))
    )
     STRICT
    """,
    """
    CREATE TABLE codebook_publication (
        codebook_id INTEGER NOT NULL,
        base_id INTEGER NOT NULL,
        mapping TEXT NOT NULL,
        account_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_codebook_publication PRIMARY KEY (codebook_id),
        CONSTRAINT ck_codebook_publication_mapping CHECK (json_valid(mapping)),
        CONSTRAINT fk_codebook_publication_codebook_id FOREIGN KEY(codebook_id)
            REFERENCES codebook_version (id),
        CONSTRAINT fk_codebook_publication_base_id FOREIGN KEY(base_id) REFERENCES codebook_version (id),
        CONSTRAINT fk_codebook_publication_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     STRICT
    """,
    """
    CREATE TABLE codebook_forwarding (
        codebook_id INTEGER NOT NULL,
        carry INTEGER NOT NULL,
        after_coding INTEGER NOT NULL,
        seen INTEGER NOT NULL,
        carried INTEGER NOT NULL,
        looks INTEGER NOT NULL,
        finished INTEGER NOT NULL,
        CONSTRAINT pk_codebook_forwarding PRIMARY KEY (codebook_id),
        CONSTRAINT ck_codebook_forwarding_carry CHECK (carry IN (0, 1)),
        CONSTRAINT ck_codebook_forwarding_finished CHECK (finished IN (0, 1)),
        CONSTRAINT fk_codebook_forwarding_codebook_id FOREIGN KEY(codebook_id)
            REFERENCES codebook_version (id)
    )
     STRICT
    """,
    """
    CREATE TABLE look_again (
        reviewer_id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        codebook_id INTEGER NOT NULL,
        coding_id INTEGER NOT NULL,
        variables TEXT NOT NULL,
        done INTEGER NOT NULL,
        CONSTRAINT pk_look_again PRIMARY KEY (reviewer_id, case_id),
        CONSTRAINT ck_look_again_variables CHECK (json_valid(variables)),
        CONSTRAINT ck_look_again_done CHECK (done IN (0, 1)),
        CONSTRAINT fk_look_again_reviewer_id FOREIGN KEY(reviewer_id) REFERENCES account (id),
        CONSTRAINT fk_look_again_case_id FOREIGN KEY(case_id) REFERENCES case_record (id),
        CONSTRAINT fk_look_again_codebook_id FOREIGN KEY(codebook_id) REFERENCES codebook_version (id),
        CONSTRAINT fk_look_again_coding_id FOREIGN KEY(coding_id) REFERENCES coding (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE look_again_count (
        reviewer_id INTEGER NOT NULL,
        cases INTEGER NOT NULL,
        CONSTRAINT pk_look_again_count PRIMARY KEY (reviewer_id),
        CONSTRAINT ck_look_again_count_cases CHECK (cases >= 0),
        CONSTRAINT fk_look_again_count_reviewer_id FOREIGN KEY(reviewer_id) REFERENCES account (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE project_setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_project_setting PRIMARY KEY (name),
        CONSTRAINT ck_project_setting_value CHECK (json_valid(value))
    )
     WITHOUT ROWID,
     STRICT
    """,
)

INDEXES = ("CREATE INDEX ix_look_again_waiting ON look_again (reviewer_id, case_id) WHERE done = 0",)

APPEND_ONLY = ("codebook_publication",)
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
