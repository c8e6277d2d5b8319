"""Numbers as people type them (no Qt): with a comma or a point, as a share, in per cent, or as a fraction."""

from __future__ import annotations

from fractions import Fraction

_LONGEST = 24


def whole(text: str, *, low: int, high: int) -> int | None:
    """A whole number within these bounds; groups may stand apart.  None where it is none."""
    bare = "".join(text.split()).replace("_", "")
    sign = bare[:1] in {"-", "+"}
    if not bare[sign:].isdecimal() or len(bare) > _LONGEST:
        return None
    number = int(bare)
    return number if low <= number <= high else None


def share(text: str) -> Fraction | None:
    """0.2, 0,2, 20 % or 1/5, from 0 to 1; None where it is no such share."""
    number, percent, rest = text.strip().replace(",", ".").partition("%")
    if rest.strip() or len(number) > _LONGEST:
        return None
    try:
        found = Fraction(number.strip()) / (100 if percent else 1)
    except (ValueError, ZeroDivisionError):
        return None
    return found if 0 <= found <= 1 else None


def words_of(text: str) -> tuple[str, ...]:
    """Names that are parted by spaces, commas, semicolons or lines; each once, in their order."""
    return tuple(dict.fromkeys(text.replace(",", " ").replace(";", " ").split()))
