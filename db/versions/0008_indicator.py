"""The log of what was published of the indicator.

Revision ID: 0008
Revises: 0007
"""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABLE = """
CREATE TABLE indicator_release (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    population TEXT NOT NULL,
    line TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    CONSTRAINT pk_indicator_release PRIMARY KEY (id),
    CONSTRAINT uq_indicator_release_name UNIQUE (name),
    CONSTRAINT ck_indicator_release_line CHECK (json_valid(line)),
    CONSTRAINT fk_indicator_release_account_id FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
"""
CHANGES = ("UPDATE", "DELETE")


def upgrade() -> None:
    op.execute(TABLE.strip())
    for change in CHANGES:
        op.execute(
            f"CREATE TRIGGER indicator_release_refuses_{change.lower()} BEFORE {change} ON indicator_release"
            " BEGIN SELECT RAISE(ABORT, 'indicator_release is append only'); END"
        )


def downgrade() -> None:
    op.execute("DROP TABLE indicator_release")
