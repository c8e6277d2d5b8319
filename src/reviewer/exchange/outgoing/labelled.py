"""What statistics packages want besides a table: short names, labels, numbers for codes, declared missings.

A column with a closed list of values is written as 1, 2, 3, ... in the order of that list, with a label for
each number.  Why an answer is missing is said by a value of its own, which is declared as missing, so that no
package counts it: it is never one of the codes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import count

from reviewer.exchange.outgoing.table import Column


class Kind(StrEnum):
    """How the column is kept in a package."""

    CODED = "coded"
    NUMBER = "number"
    TEXT = "text"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Missing:
    """Why an answer is missing: as SPSS and as Stata keep it, and in words."""

    state: str
    number: int
    letter: str
    label: str


MISSING = (
    Missing("does_not_apply", -99997, "a", "does not apply"),
    Missing("not_reached", -99998, "b", "not reached"),
    Missing("blank", -99999, "c", "not said"),
)
"""`blank`: nothing is known, not even a state: a variable that the coding's codebook did not have."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """What a package allows of names and labels; lengths in bytes of UTF-8."""

    name: int
    label: int
    value_label: int
    text: int
    reserved: frozenset[str]


_SPSS_WORDS = frozenset({"all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"})
_STATA_WORDS = frozenset(
    {"byte", "double", "else", "exp", "float", "for", "if", "in", "int", "long", "strl", "using", "with"}
)
SPSS = Dialect(64, 255, 119, 32_767, _SPSS_WORDS)
STATA = Dialect(
    # Stata's own limit is 32: the sets of value labels are named after their columns, with a number behind.
    27,
    79,
    # Stata's own limit is 32,000: what is longer than this is not read as a label.
    1_000,
    2_045,
    _STATA_WORDS,
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """One column as a package gets it; `says_why` is the place of the column with the state, or None."""

    name: str
    label: str
    kind: Kind
    numbers: Mapping[str, int]
    labels: Mapping[int, str]
    says_why: int | None = None


def labelled(columns: Sequence[Column], dialect: Dialect) -> list[Labelled]:
    """Every column; names are unique whatever their case."""
    places = {column.name: at for at, column in enumerate(columns)}
    taken: set[str] = set()
    found = []
    for column in columns:
        name = _name(column.name, dialect, taken)
        taken.add(name.lower())
        numbers = {choice: at for at, choice in enumerate(column.choices, start=1)}
        if column.kind == "integer" and column.choices:
            numbers = {choice: int(choice) for choice in column.choices}
        words = column.heading or column.description
        found.append(
            Labelled(
                name,
                cut(words if name == column.name else f"{column.name}: {words}", dialect.label),
                _kind(column),
                numbers,
                {
                    number: cut(column.labels.get(choice) or choice, dialect.value_label)
                    for choice, number in numbers.items()
                },
                places.get(column.says_why),
            )
        )
    return found


def cut(text: str, most: int) -> str:
    """At most so many bytes of UTF-8, never in the middle of a sign."""
    raw = text.encode("utf-8")
    return text if len(raw) <= most else raw[: most - 3].decode("utf-8", "ignore") + "…"


def _kind(column: Column) -> Kind:
    if column.choices or column.kind == "boolean":
        return Kind.CODED
    if column.kind in {"integer", "number"}:
        return Kind.NUMBER
    return Kind.TIME if column.kind == "datetime" else Kind.TEXT


def _name(wanted: str, dialect: Dialect, taken: set[str]) -> str:
    """The name itself where it is allowed; else what is allowed of it, with a mark of its own behind."""
    plain = re.sub(r"[^A-Za-z0-9_]", "_", wanted)
    if not re.match(r"[A-Za-z]", plain) or plain.lower() in dialect.reserved:
        plain = f"v_{plain}"
    plain = plain.rstrip("_") or "v"
    if len(plain) <= dialect.name and plain.lower() not in taken:
        return plain
    for turn in count():
        mark = hashlib.sha256(f"{wanted}{turn or ''}".encode()).hexdigest()[:6]
        name = f"{plain[: dialect.name - 7]}_{mark}"
        if name.lower() not in taken:
            return name
    raise AssertionError("unreachable")
