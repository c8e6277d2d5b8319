"""Which revisions of the database's form this program knows; the newest is what the tables say."""

from __future__ import annotations

from typing import Any

from reviewer.domain.errors import Damaged, TooNew

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010")
HEAD = KNOWN[-1]
VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def revision_of(connection: Any, *, where: str) -> str:
    """The revision that a file is at, read by a driver connection.

    Raises TooNew for one that only a later program knows, Damaged where there is none.
    """
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
    if row is None:
        raise Damaged("The database holds no project.", where=where, mend="Restore a backup.")
    revision: str = row[0]
    if revision not in KNOWN:
        raise TooNew(
            f"The project was made by a later version of the program (revision {revision}).",
            where=where,
            mend="Install that version; this one leaves the project as it is.",
        )
    return revision
