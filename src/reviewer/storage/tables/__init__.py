"""The tables of a project's database, as they are at the newest revision."""

from sqlalchemy import MetaData

from reviewer.storage.tables import (
    cases,
    coding,
    design,
    extras,
    indicator,
    packages,
    project,
    queue,
    revising,
    settling,
    trail,
    trust,
)
from reviewer.storage.tables.base import Base

EXTRA_STATEMENTS = extras.STATEMENTS


def metadata() -> MetaData:
    """All tables."""
    return Base.metadata


__all__ = [
    "EXTRA_STATEMENTS",
    "cases",
    "coding",
    "design",
    "indicator",
    "metadata",
    "packages",
    "project",
    "queue",
    "revising",
    "settling",
    "trail",
    "trust",
]
