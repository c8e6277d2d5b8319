"""Whether JSON is one document or an object on each line, by how it begins."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reviewer.exchange.vics.envelope import CONTEXT_KEYS, LIST_KEYS

_TOKEN = re.compile(r'"(?:[^"\\\n]++|\\.)*+"|[\[\]{}\n]')
_VALUE = re.compile(r"\s*:\s*(.)", re.DOTALL)


@dataclass(slots=True)
class _First:
    """The first object: its keys, each with the sign that its value begins with, and where it ends.

    `end` is 0 where it goes on behind what is known; `lines` counts those that end inside it.
    """

    keys: dict[str, str] = field(default_factory=dict)
    lines: int = 0
    end: int = 0


def is_json_lines(head: str) -> bool:
    """Whether text that begins with `{` is an object a line; `head` is its beginning.

    VICS says so by its context or its list of records; what a column is called, and what its texts say, tells
    nothing.
    """
    first = _first_object(head)
    if any(key in first.keys for key in CONTEXT_KEYS):
        return False
    if first.end and not first.lines and head[first.end :].lstrip().startswith("{"):
        return True
    if any(first.keys.get(key, "") in _NESTED for key in LIST_KEYS if key in first.keys):
        return False
    if any(key.strip().lower() == "case_id" for key in first.keys):
        return True
    return not first.lines and bool(first.keys) and _NESTED.isdisjoint(first.keys.values())


_NESTED = frozenset("[{")


def _first_object(head: str) -> _First:
    found = _First()
    depth = 0
    for match in _TOKEN.finditer(head):
        sign = match[0]
        if sign == "\n":
            found.lines += 1
        elif sign in "{[":
            depth += 1
        elif sign in "}]":
            depth -= 1
            if depth == 0:
                found.end = match.end()
                return found
        elif depth == 1 and (value := _VALUE.match(head, match.end())):
            found.keys[sign[1:-1]] = value[1]
    return found
