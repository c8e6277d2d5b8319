"""The constraints of an XLSForm that a codebook knows: bounds of numbers and codes that stand alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from reviewer.domain.codebook import Level

_BOUND = re.compile(r"\.\s*(?P<sign>>=|<=)\s*(?P<number>-?\d+(?:\.\d+)?)")
_ALONE = re.compile(
    r"not\(selected\(\s*\.\s*,\s*'(?P<code>[^']*)'\s*\)\s+and\s+count-selected\(\s*\.\s*\)\s*>\s*1\)"
)
_COUNTRY = re.compile(r"regex\(\s*\.\s*,\s*'\^\[A-Z\]\{2\}\$'\s*\)")


@dataclass(frozen=True, slots=True)
class Constraint:
    """What was understood, and the parts that were not (`unread`)."""

    minimum: str | None = None
    maximum: str | None = None
    exclusive: frozenset[str] = frozenset()
    unread: str = ""


def read_constraint(text: str, level: Level) -> Constraint:
    """The parts of a constraint that are joined by `and`."""
    bounds: dict[str, str] = {}
    exclusive: set[str] = set()
    unread: list[str] = []
    for part in _parts(text):
        bound, alone = _BOUND.fullmatch(part), _ALONE.fullmatch(part)
        if bound is not None and level is Level.NUMBER:
            number = format(Decimal(bound["number"]).normalize(), "f")
            bounds[bound["sign"]] = _narrower(bound["sign"], number, bounds.get(bound["sign"]))
        elif alone is not None and level is Level.SET:
            exclusive.add(alone["code"])
        elif not (level is Level.COUNTRY and _COUNTRY.fullmatch(part)):
            unread.append(part)
    return Constraint(bounds.get(">="), bounds.get("<="), frozenset(exclusive), " and ".join(unread))


def _parts(text: str) -> list[str]:
    """What `and` joins outside of all brackets."""
    parts = [""]
    depth = 0
    for piece in re.split(r"([()]|\s+and\s+)", text.strip()):
        depth += {"(": 1, ")": -1}.get(piece, 0)
        if piece.strip() == "and" and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return [part.strip() for part in parts if part.strip()]


def _narrower(sign: str, number: str, other: str | None) -> str:
    if other is None:
        return number
    return (max if sign == ">=" else min)(number, other, key=Decimal)
