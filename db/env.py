"""Alembic's entry: runs inside the program's own connection and transaction, handed over in `attributes`.

There is no alembic.ini and no address: an encrypted database can be reached through the program only.
"""

from __future__ import annotations

from alembic import context

_CONNECTION = context.config.attributes["connection"]

# The transaction is the caller's: a revision's changes and the record of it are kept together, or not at all.
context.configure(connection=_CONNECTION, transactional_ddl=False, transaction_per_migration=False)
context.run_migrations()
