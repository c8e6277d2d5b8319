"""Identifiers: row keys that never leave the store, and names that do.

Keys are integers given by the store.  A case is named outside by its `case_id` (text, as its
source wrote it); codings, packages and projects by UUIDs made from the random generator handed in.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import NewType

CaseKey = NewType("CaseKey", int)
AccountKey = NewType("AccountKey", int)
CodebookKey = NewType("CodebookKey", int)
AssignmentKey = NewType("AssignmentKey", int)
CodingKey = NewType("CodingKey", int)
DrawKey = NewType("DrawKey", int)
PlanKey = NewType("PlanKey", int)

Clock = Callable[[], datetime]
"""Gives the present as an aware UTC datetime."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def new_uuid(rng: random.Random) -> str:
    """A random (version 4) UUID drawn from `rng`, as text."""
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))


def to_microseconds(moment: datetime) -> int:
    """Whole microseconds since 1970 UTC; a naive datetime is a bug and raises ValueError."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return (moment - _EPOCH) // _MICROSECOND


def from_microseconds(value: int) -> datetime:
    """The inverse of `to_microseconds`, in UTC."""
    return _EPOCH + value * _MICROSECOND


def iso_utc(value: int) -> str:
    """ISO 8601 with microseconds and `Z`, from microseconds since 1970: the form of every export."""
    # A third of the time that strftime takes: an export says it of every coding.
    return from_microseconds(value).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"
