"""A difference between two codebooks in words, for people."""

from __future__ import annotations

from reviewer.domain.revising import Change

_LONGEST = 60


def in_words(change: Change) -> str:
    """`variable 'severity', code 'a': label (en) was 'A', is now 'B'`."""
    place = ", ".join(
        f"{kind} '{name}'"
        for kind, name in (("variable", change.variable), ("code", change.code), ("rule", change.rule))
        if name
    )
    return f"{place or 'codebook'}: {_what(change)}"


def _what(change: Change) -> str:
    if change.what == "moved":
        return "stands at another place"
    named = change.before or change.after
    if change.what in {"added", "removed"}:
        return f"{change.what} ({_short(named)})" if named else change.what
    field = f"{change.what} ({change.language})" if change.language else change.what
    if not change.before:
        return f"{field} is now {_short(change.after)}, and was empty"
    if not change.after:
        return f"{field} was {_short(change.before)}, and is empty now"
    return f"{field} was {_short(change.before)}, is now {_short(change.after)}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f"'{line}'" if len(line) <= _LONGEST else f"'{line[: _LONGEST - 1]}…'"
