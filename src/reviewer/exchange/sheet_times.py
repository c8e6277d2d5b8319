"""What the numbers of a workbook are as dates, times and durations, to the microsecond."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal

_MICROSECONDS = 86_400_000_000
_UNITS = (1_000_000, 1_000, 1)
_USUAL_DIGITS = 15
_PLAIN = re.compile(r"[+-]?[0-9]{1,9}(?:\.[0-9]{0,40})?")
_MOST_DAYS, _LEAST_DAYS = 10**7, 1e-12
_LEAP = 60
"""The day that spreadsheets count in 1900 and that no calendar has, its 29 February."""


class NoDayError(ValueError):
    """The number is no day that there is."""


def duration_of(written: str) -> timedelta:
    """A number of days as a duration."""
    return timedelta(microseconds=_microseconds(written))


def moment_of(written: str, epoch: datetime, *, is_day: bool) -> datetime | time:
    """The moment so many days behind `epoch`, which is 1899-12-30 or 1904-01-01.

    A part of a day alone is a time; where the cell shows days (`is_day`) it is one of the first day, which
    the calendar of 1900 does not have.  Raises NoDayError there, and OverflowError beyond year 9999.
    """
    days, rest = divmod(_microseconds(written), _MICROSECONDS)
    if not is_day and days == 0:
        return (epoch + timedelta(microseconds=rest)).time()
    if epoch.year < 1900:
        if days in {0, _LEAP}:
            raise NoDayError
        days += 0 < days < _LEAP
    return epoch + timedelta(days=days, microseconds=rest)


def text_of(found: date | time | timedelta) -> str:
    """ISO 8601 text; a moment at midnight is a day."""
    if isinstance(found, timedelta):
        return str(found)
    if isinstance(found, datetime) and found.time() == time():
        return found.date().isoformat()
    return found.isoformat()


def _microseconds(written: str) -> int:
    """The roundest time that the number can stand for: in binary, and cut to some digits, few are exact."""
    about = abs(float(written))
    if about >= _MOST_DAYS:
        raise OverflowError("no calendar goes that far")
    if about < _LEAST_DAYS or written.isdecimal():
        return round(about) * _MICROSECONDS
    if not _PLAIN.fullmatch(written):
        written = format(Decimal(written), "f")
    sign, (whole, _, behind) = -1 if written.startswith("-") else 1, written.lstrip("+-").partition(".")
    digits = (whole + behind).lstrip("0")
    parts, scale = int(digits or "0") * _MICROSECONDS, 10 ** len(behind)
    last_digit = 10.0 ** (min(0, len(digits) - _USUAL_DIGITS) - len(behind))
    unsure = (last_digit + math.ulp(about)) / 2 * _MICROSECONDS
    rounded = ((parts + scale * unit // 2) // (scale * unit) * unit for unit in _UNITS)
    found = next((one for one in rounded if abs(one * scale - parts) / scale <= unsure), None)
    return sign * (_nearest(parts, scale) if found is None else found)


def _nearest(parts: int, scale: int) -> int:
    return (parts + scale // 2) // scale
