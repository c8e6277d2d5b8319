"""Values of foreign files turned into the domain's, or refused: hashes, sizes, dates, names, truth.

Each function takes the field's name for the refusal, and gives None for what the source left out.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from reviewer.domain.countries import is_country
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault, glimpse

MAX_INT64 = 2**63 - 1
HASH_LENGTHS = {"md5": 32, "sha1": 40, "sha256": 64}

_HEX = re.compile(r"[0-9a-fA-F]+")
_DIGITS = re.compile(r"[0-9]{1,19}")
_TRUTH = {"true": True, "false": False, "": None}
_MILLISECONDS = re.compile(r"/Date\((-?[0-9]{1,15})(?:([+-])([0-9]{2})([0-9]{2}))?\)/")
# The form in which dates are kept; most sources write it already.  Year 1 is left to the long way.
_USUAL = re.compile(r"[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_US = re.compile(
    r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})"
    r"(?:,?\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]+))?)?\s*([AaPp][Mm])?)?"
)
# Digits of a second, before a zone may begin: behind the day, or behind the time of the other form.
_FRACTION = re.compile(r".{10}[^.,+\-Zz]*[.,]([0-9]+)|[0-9/]+,?\s+[0-9:]+\.([0-9]+)", re.DOTALL)
_MICROSECOND = 6
_MOST_FRACTION = 9
_NAMES = re.compile(r"\s*(?:\{([^{}]*)\}|([^,]+))\s*(?:,|$)|\s*,")
_UNSET_YEAR = 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def hash_text(name: str, value: str | None, length: int) -> str | None:
    """Lower-case hex of exactly `length` digits."""
    if not value:
        return None
    if len(value) == length and _HEX.fullmatch(value):
        return value.lower()
    expected = f"{length} hexadecimal digits"
    raise FieldFault(name, "not a hash of this kind", found=glimpse(value), expected=expected)


def whole_number(name: str, value: int | str | None, *, most: int = MAX_INT64) -> int | None:
    """A whole number from 0 to `most`, given as a number or as its digits."""
    if value is None or value == "":
        return None
    number = int(value) if isinstance(value, str) and _DIGITS.fullmatch(value) else value
    if isinstance(number, int) and 0 <= number <= most:
        return number
    expected = f"a whole number from 0 to {most}"
    raise FieldFault(name, "not a usable number", found=glimpse(str(value)[:40]), expected=expected)


def category(name: str, value: int | str | None) -> int | None:
    """A category's number; 0, null, empty and absent all mean uncategorised."""
    return whole_number(name, value, most=2**31 - 1) or None


def truth(name: str, value: bool | str | None) -> bool | None:
    """True, false, or not said; also as the words `true` and `false`."""
    if value is None or value is True or value is False:
        return value
    word = str(value).strip().lower()
    if word in _TRUTH:
        return _TRUTH[word]
    raise FieldFault(name, "neither true nor false", found=glimpse(value), expected="true, false or nothing")


def names(value: str) -> tuple[str, ...]:
    """The names of a comma separated list, braces around a name taken off, each once."""
    if "," not in value and "{" not in value:
        single = value.strip()
        return (single,) if single else ()
    if "{" not in value:
        return tuple(dict.fromkeys(filter(None, map(str.strip, value.split(",")))))
    found = ((match.group(1) or match.group(2) or "").strip() for match in _NAMES.finditer(value))
    return tuple(dict.fromkeys(one for one in found if one))


def check_case_id(field: str, name: str, limits: Limits) -> None:
    """Refuse a name that cannot name a case: too long, or with control characters."""
    if len(name) > limits.case_id:
        raise FieldFault(
            field,
            "too long for a case's name",
            found=glimpse(name),
            expected=f"at most {limits.case_id} characters",
        )
    if not name.isprintable() and any(char < " " or char == "\x7f" for char in name):
        raise FieldFault(field, "a case's name holds a control character", found=glimpse(name))


def country(name: str, value: str | None) -> str | None:
    """An officially assigned ISO 3166-1 alpha-2 code, in capitals."""
    if not value:
        return None
    if is_country(value.upper()):
        return value.upper()
    raise FieldFault(
        name, "not a country code", found=glimpse(value), expected="ISO 3166-1 alpha-2, such as NL"
    )


def moment(name: str, value: str | None) -> str | None:
    """ISO 8601 text of a date or a time given as ISO 8601, `/Date(ms)/` or month/day/year.

    A time with a zone is given in UTC with `Z`; one without stays without.  Seconds keep up to nine digits
    behind the point, as they are written.  Year 1 is a source's "not set".
    """
    if not value:
        return None
    if _USUAL.fullmatch(value) and exists(value):
        return value
    text = value.strip()
    try:
        found = _parsed(text)
        if found is not None:
            # A time in the last hours of year 9999 has no place in UTC.
            return None if found.year == _UNSET_YEAR else _iso(found, _beyond_microseconds(name, text))
    except (ValueError, OverflowError):
        pass
    expected = "a date as 2026-11-20 or 2026-11-20T09:15:40Z"
    raise FieldFault(name, "not a possible date", found=glimpse(value), expected=expected)


def exists(usual: str) -> bool:
    """Whether a moment written in the usual form is one."""
    try:
        datetime.fromisoformat(usual)
    except ValueError:
        return False
    return True


def _parsed(text: str) -> date | None:
    if len(text) == 10 and text[4:5] == "-":
        return date.fromisoformat(text)
    if text[4:5] == "-":
        return datetime.fromisoformat(text)
    if match := _MILLISECONDS.fullmatch(text):
        return _EPOCH + timedelta(milliseconds=int(match[1]))
    if match := _US.fullmatch(text):
        return _american(match)
    return None


def _american(match: re.Match[str]) -> date:
    month, day, year = int(match[1]), int(match[2]), int(match[3])
    if match[4] is None:
        return date(year, month, day)
    hour, minute, second = int(match[4]), int(match[5]), int(match[6] or 0)
    if match[8]:
        if not 1 <= hour <= 12:
            raise ValueError("not an hour of a twelve-hour clock")
        hour = hour % 12 + (12 if match[8].lower() == "pm" else 0)
    fraction = int(match[7][:_MICROSECOND].ljust(_MICROSECOND, "0")) if match[7] else 0
    # The form carries no zone; it stays without one.
    return datetime(year, month, day, hour, minute, second, fraction)  # noqa: DTZ001


def _beyond_microseconds(name: str, text: str) -> str:
    """The digits of a second that a `datetime` has no room for, without zeros at their end."""
    match = _FRACTION.match(text)
    digits = "" if match is None else (match[1] or match[2]).rstrip("0")
    if len(digits) > _MOST_FRACTION:
        expected = f"at most {_MOST_FRACTION} digits behind the seconds"
        raise FieldFault(name, "a time finer than it can be kept", found=glimpse(text), expected=expected)
    return digits[_MICROSECOND:]


def _iso(found: date, beyond: str) -> str:
    if not isinstance(found, datetime):
        return found.isoformat()
    zone = "" if found.tzinfo is None else "Z"
    there = found if found.tzinfo is None else found.astimezone(UTC).replace(tzinfo=None)
    return there.isoformat(timespec="microseconds" if beyond else "auto") + beyond + zone
