"""Which key slot of each account counts, so that an older key file leads nowhere.

Revision ID: 0010
Revises: 0009
"""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TABLE = """
    CREATE TABLE account_slot (
        account_id INTEGER NOT NULL,
        in_force BLOB,
        coming BLOB,
        CONSTRAINT pk_account_slot PRIMARY KEY (account_id),
        CONSTRAINT ck_account_slot_in_force CHECK (length(in_force) = 32),
        CONSTRAINT ck_account_slot_coming CHECK (length(coming) = 32),
        CONSTRAINT fk_account_slot_account_id FOREIGN KEY(account_id) REFERENCES account (id)
    )
     WITHOUT ROWID,
     STRICT
"""


def upgrade() -> None:
    op.execute(TABLE.strip())


def downgrade() -> None:
    op.execute("DROP TABLE account_slot")
