"""Columns of dates and times in Parquet as ISO 8601 text, to the last digit: the language's own types end at
microseconds and at year 9999, and carry zones that no other table has.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

_WRITTEN = re.compile(r"(?:([0-9]{4}-[0-9]{2}-[0-9]{2}) ?)?([0-9]{2}:[0-9]{2}:[0-9]{2})?(?:\.([0-9]+))?")
_MICROSECOND = 6


@dataclass(frozen=True, slots=True)
class NoTime:
    """Stands for a date or time that no calendar day has; `str` is what the file holds there."""

    written: str

    def __str__(self) -> str:
        return self.written


def values_of(column: Any) -> list[Any]:
    """The values of an Arrow array: times with a zone as text in UTC, others as text without one.

    A date or time that cannot be one is a NoTime.
    """
    import pyarrow as pa

    kind = column.type
    if pa.types.is_timestamp(kind):
        # The number counts in UTC whatever the zone; without the zone nothing has to be known of it.
        column = column.cast(pa.int64()).cast(pa.timestamp(kind.unit))
    elif not (pa.types.is_date(kind) or pa.types.is_time(kind)):
        return column.to_pylist()  # type: ignore[no-any-return]
    zone = "Z" if pa.types.is_timestamp(kind) and kind.tz is not None else ""
    return [None if one is None else _iso(one, zone) for one in column.cast(pa.string()).to_pylist()]


def _iso(written: str, zone: str) -> str | NoTime:
    match = _WRITTEN.fullmatch(written)
    if match is None or (match[1] or "").startswith("0000"):
        return NoTime(written)
    digits = (match[3] or "").rstrip("0")
    fraction = f".{digits.ljust(_MICROSECOND, '0')}" if digits else ""
    return "T".join(filter(None, (match[1], match[2]))) + fraction + zone
