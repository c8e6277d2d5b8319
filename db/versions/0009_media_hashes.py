"""Hashes of media in a table of their own: it is written in the order of the hashes, an index is not.

Revision ID: 0009
Revises: 0008
"""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TABLE = """
    CREATE TABLE media_hash (
        hash BLOB NOT NULL,
        case_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        CONSTRAINT pk_media_hash PRIMARY KEY (hash, case_id, number),
        CONSTRAINT ck_media_hash_hash CHECK (length(hash) IN (16, 20))
    )
     WITHOUT ROWID,
     STRICT
"""
FILL = (
    "INSERT INTO media_hash (hash, case_id, number) SELECT {kind}, case_id, number FROM media_item"
    " WHERE {kind} IS NOT NULL ORDER BY {kind}, case_id, number"
)
KINDS = ("md5", "sha1")


def upgrade() -> None:
    op.execute(TABLE.strip())
    for kind in KINDS:
        op.execute(FILL.format(kind=kind))
        op.execute(f"DROP INDEX ix_media_item_{kind}")


def downgrade() -> None:
    for kind in KINDS:
        op.execute(f"CREATE INDEX ix_media_item_{kind} ON media_item ({kind}) WHERE {kind} IS NOT NULL")
    op.execute("DROP TABLE media_hash")
