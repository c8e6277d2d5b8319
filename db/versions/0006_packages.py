"""Packages sent and received, the address book, and the keys of the project.

Revision ID: 0006
Revises: 0005
"""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE package (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        direction TEXT NOT NULL,
        kind TEXT NOT NULL,
        digest BLOB NOT NULL,
        up_to INTEGER NOT NULL,
        account_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        record TEXT NOT NULL,
        CONSTRAINT pk_package PRIMARY KEY (id),
        CONSTRAINT uq_package_uuid_direction UNIQUE (uuid, direction),
        CONSTRAINT ck_package_digest CHECK (length(digest) = 32),
        CONSTRAINT ck_package_up_to CHECK (up_to >= 0),
        CONSTRAINT ck_package_record CHECK (json_valid(record)),
        CONSTRAINT ck_package_direction CHECK (direction IN ('sent', 'received')),
        CONSTRAINT ck_package_kind CHECK (kind IN ('labels', 'work', 'returned', 'receipt')),
        CONSTRAINT fk_package_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     STRICT
    """,
    """
    CREATE TABLE late_words (
        id INTEGER NOT NULL,
        coding_id INTEGER NOT NULL,
        variable_id INTEGER NOT NULL,
        words TEXT NOT NULL,
        CONSTRAINT pk_late_words PRIMARY KEY (id),
        CONSTRAINT uq_late_words_coding_id_variable_id UNIQUE (coding_id, variable_id),
        CONSTRAINT ck_late_words_words CHECK (words <> ''),
        CONSTRAINT fk_late_words_coding_id FOREIGN KEY(coding_id) REFERENCES coding (id)
    )
     STRICT
    """,
    """
    CREATE TABLE known_key (
        fingerprint BLOB NOT NULL,
        use TEXT NOT NULL,
        name TEXT NOT NULL,
        public_key BLOB NOT NULL,
        confirmed INTEGER NOT NULL,
        revoked INTEGER NOT NULL,
        account_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_known_key PRIMARY KEY (fingerprint),
        CONSTRAINT uq_known_key_name_use UNIQUE (name, use),
        CONSTRAINT ck_known_key_fingerprint CHECK (length(fingerprint) = 32),
        CONSTRAINT ck_known_key_use CHECK (use IN ('signer', 'recipient')),
        CONSTRAINT ck_known_key_confirmed CHECK (confirmed IN (0, 1)),
        CONSTRAINT ck_known_key_revoked CHECK (revoked IN (0, 1)),
        CONSTRAINT fk_known_key_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE project_key (
        use TEXT NOT NULL,
        secret BLOB NOT NULL,
        public_key BLOB,
        at INTEGER NOT NULL,
        CONSTRAINT pk_project_key PRIMARY KEY (use),
        CONSTRAINT ck_project_key_use CHECK (use IN ('sign', 'open', 'pseudonym'))
    )
     WITHOUT ROWID,
     STRICT
    """,
)

APPEND_ONLY = ("package", "late_words")
CHANGES = ("UPDATE", "DELETE")
# Revision numbers follow the order of the times: what a merge brings may stand before what is there.
RENUMBERED = {
    "coding": "id, uuid, reviewer_id, case_id, codebook_id, kind, certainty, round, at",
    "coding_answer": "coding_id, variable_id, part, codebook_id, state, code_id",
    "decision": (
        "id, uuid, case_id, codebook_id, variable_id, kind, adjudicator_id, reason, note, based_on, at"
    ),
    "final_record": "id, uuid, case_id, codebook_id, account_id, unresolved, based_on, at",
}
# What was held back when a coding came may come behind, where nothing stands yet.
LATE = {
    "coding": """
        CREATE TRIGGER coding_refuses_words BEFORE UPDATE OF note ON coding
        WHEN OLD.note IS NOT '' OR NOT EXISTS (SELECT 1 FROM late_words l WHERE l.coding_id = OLD.id
        AND l.variable_id = 0 AND l.words IS NEW.note)
        BEGIN SELECT RAISE(ABORT, 'coding is append only'); END
    """,
    "coding_answer": """
        CREATE TRIGGER coding_answer_refuses_words BEFORE UPDATE OF value ON coding_answer
        WHEN OLD.value IS NOT '' OR NOT EXISTS (SELECT 1 FROM late_words l WHERE l.coding_id = OLD.coding_id
        AND l.variable_id = OLD.variable_id AND l.words IS NEW.value)
        BEGIN SELECT RAISE(ABORT, 'coding_answer is append only'); END
    """,
}


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement.strip())
    for table in APPEND_ONLY:
        for change in CHANGES:
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, '{table} is append only'); END"
            )
    for table, columns in RENUMBERED.items():
        guard(table, f" OF {columns}")
    for statement in LATE.values():
        op.execute(statement.strip())


def guard(table: str, columns: str) -> None:
    op.execute(f"DROP TRIGGER {table}_refuses_update")
    op.execute(
        f"CREATE TRIGGER {table}_refuses_update BEFORE UPDATE{columns} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append only'); END"
    )


def downgrade() -> None:
    for table in LATE:
        op.execute(f"DROP TRIGGER {table}_refuses_words")
    for table in RENUMBERED:
        guard(table, "")
    for statement in reversed(TABLES):
        op.execute(f"DROP TABLE {statement.split()[2]}")
