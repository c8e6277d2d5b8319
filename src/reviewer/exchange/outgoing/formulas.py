"""Texts that a spreadsheet would take for a formula: an apostrophe goes before them, and nothing is lost.

A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@`, also behind a tab or a carriage return
(CWE-1236).  Numbers are left alone.  A text that begins with apostrophes and such a sign gets one more, so
that whoever takes one apostrophe away from every such text has the text as it was.
"""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\Z")
_SUSPECT = frozenset("'=+-@\t\r")


def neutral(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula."""
    if not text or text[0] not in _SUSPECT or not _FORMULA.match(text) or _NUMBER.match(text):
        return text
    return "'" + text


def as_it_was(text: str) -> str:
    """The text from which `neutral` made this one."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
