"""The base of the tables: how constraints are named, and types that STRICT tables know."""

from __future__ import annotations

from typing import Annotated

from sqlalchemy import CheckConstraint, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

Key = Annotated[int, mapped_column(primary_key=True)]
String = Annotated[str, mapped_column(Text)]
MaybeString = Annotated[str | None, mapped_column(Text)]
Blob = Annotated[bytes, mapped_column(LargeBinary)]
MaybeBlob = Annotated[bytes | None, mapped_column(LargeBinary)]


class Base(DeclarativeBase):
    """Every table is STRICT; truth values are integers 0 and 1, moments microseconds since 1970 UTC."""

    metadata = MetaData(naming_convention=NAMING)


STRICT = {"sqlite_strict": True}
CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}


def truth(column: str) -> CheckConstraint:
    """The column holds 0 or 1 (or NULL, where it may)."""
    return CheckConstraint(f"{column} IN (0, 1)", name=column)


def one_of(column: str, *values: str) -> CheckConstraint:
    """The column holds one of these words (or NULL, where it may)."""
    return CheckConstraint(f"{column} IN ({', '.join(repr(value) for value in values)})", name=column)
