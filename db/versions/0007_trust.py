"""Signing keys of accounts, and signatures of trail entries.

Revision ID: 0007
Revises: 0006
"""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE account_key (
        account_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        public_key BLOB NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_account_key PRIMARY KEY (account_id, number),
        CONSTRAINT ck_account_key_number CHECK (number >= 1),
        CONSTRAINT ck_account_key_public_key CHECK (length(public_key) = 32),
        CONSTRAINT fk_account_key_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE entry_signature (
        seq INTEGER NOT NULL,
        account_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        signature BLOB NOT NULL,
        CONSTRAINT pk_entry_signature PRIMARY KEY (seq),
        CONSTRAINT ck_entry_signature_signature CHECK (length(signature) = 64),
        CONSTRAINT fk_entry_signature_seq FOREIGN KEY(seq) REFERENCES audit_entry (seq),
        CONSTRAINT fk_entry_signature_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
)

APPEND_ONLY = ("account_key", "entry_signature")
CHANGES = ("UPDATE", "DELETE")


def upgrade() -> None:
    for statement in TABLES:
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
