"""Further columns of a table as typed attributes of a case."""

from __future__ import annotations

import math
import re

from reviewer.domain.case import Attribute
from reviewer.exchange.exact_numbers import exact_number
from reviewer.exchange.problems import FieldFault, glimpse
from reviewer.exchange.values import moment, truth

Cell = str | int | float | bool | None

_YES_NO = {"yes": "true", "no": "false"}
_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,17}")


def declared(name: str, value: Cell, kind: str | None) -> Attribute | None:
    """An attribute's value, of the type that the mapping declares for its column."""
    if kind is None or value is None or value == "":
        return attribute(value)
    if kind == "text":
        return value if isinstance(value, str) else str(value)
    if kind == "date":
        return moment(name, str(value))
    if kind == "truth":
        return value if isinstance(value, bool) else truth(name, _YES_NO.get(str(value).lower(), str(value)))
    return value if isinstance(value, int | float) else _number(name, value.strip())


def _number(name: str, text: str) -> int | float:
    try:
        number = exact_number(text)
    except ValueError:
        raise FieldFault(
            name, "not a number", found=glimpse(text), expected="a number, as 12 or 1.5"
        ) from None
    if number is None:
        expected = "the type text for this column, or at most fifteen digits without zeros in front"
        raise FieldFault(name, "a number that would lose digits", found=glimpse(text), expected=expected)
    return number


def attribute(value: Cell) -> Attribute | None:
    """A further column's value: a number or truth where the text is exactly how it is written, else the text.

    `007` and `1.50` stay text: a number would lose what was written.  Empty is None.
    """
    if not isinstance(value, str):
        return value
    if _WHOLE.fullmatch(value):
        return int(value)
    if value in {"true", "false"}:
        return value == "true"
    try:
        number = float(value)
    except ValueError:
        return value or None
    return number if math.isfinite(number) and repr(number) == value else value
