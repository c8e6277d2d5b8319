"""Upgrading an older project: backed up first, then changed in one transaction with the record of it.

Alembic is imported here and nowhere else, so that a project of today's form opens without it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from reviewer.domain.errors import Damaged
from reviewer.resources import migrations_dir
from reviewer.storage.engine import connection_for, make_engine


def upgrade(connect: Callable[[], Any], *, folder: Path, to: str = "head") -> None:
    """Bring the database to a revision; killed or failing at any moment, it is as it was."""
    _migrate(connect, folder, lambda config: command.upgrade(config, to))


def downgrade(connect: Callable[[], Any], *, folder: Path, to: str) -> None:
    """Take the database back to an older revision ("base": empty); for tests of the revisions."""
    _migrate(connect, folder, lambda config: command.downgrade(config, to))


def _migrate(connect: Callable[[], Any], folder: Path, action: Callable[[Config], None]) -> None:
    engine = make_engine(lambda: _unchecked(connect()))
    try:
        with connection_for(engine, "BEGIN IMMEDIATE") as connection, connection.begin():
            action(_config(connection))
            _check_foreign_keys(connection, folder)
    finally:
        engine.dispose()


def _unchecked(connection: Any) -> Any:
    """A table that is made anew must not take along what refers to it; that is checked at the end."""
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations_dir()))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _check_foreign_keys(connection: Connection, folder: Path) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise Damaged(
            "The project was not upgraded: rows refer to others that are missing.",
            where=str(folder),
            mend="It is as it was. Run `reviewer doctor` on it with the version that made it.",
        )
