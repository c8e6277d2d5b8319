"""Numbers as they are written, where keeping them loses no digit."""

from __future__ import annotations

import math
import re
from decimal import Decimal

_FORM = re.compile(r"[+-]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?")
_LEADING_ZEROS = re.compile(r"[+-]?0[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]{1,6})?")
_WHOLE = re.compile(r"[+-]?[0-9]{1,19}")
_MOST_CHARACTERS = 400
_DIGITS = 17
_MOST = 2**63


def looks_like_number(text: str) -> bool:
    """Whether people would call it a number: digits with a sign, a point and an exponent, no more."""
    return bool(_FORM.fullmatch(text) or _LEADING_ZEROS.fullmatch(text))


def exact_number(text: str) -> int | float | None:
    """The number that `text` writes, or None where digits would be lost: too many of them, zeros in front.

    Whole numbers are kept to 64 bits, others in binary, where what is kept says the same in as many digits
    (programs write up to seventeen).  Raises ValueError where it is no number at all.
    """
    if not looks_like_number(text):
        raise ValueError("not a number")
    if len(text) > _MOST_CHARACTERS or not _FORM.fullmatch(text):
        return None
    if _WHOLE.fullmatch(text) and -_MOST <= int(text) < _MOST:
        return int(text)
    number, written = float(text), Decimal(text)
    if math.isfinite(number) and _says(number, written):
        return number
    return int(written) if abs(written) < _MOST and written == int(written) else None


def _says(number: float, written: Decimal) -> bool:
    digits = len(written.as_tuple().digits)
    return written == Decimal(repr(number)) or (
        digits <= _DIGITS and written == Decimal(f"{number:.{digits}g}")
    )
