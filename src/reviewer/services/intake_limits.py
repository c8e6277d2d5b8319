"""The limits of an import as the settings say."""

from __future__ import annotations

from collections.abc import Callable

from reviewer.exchange.limits import Limits


def limits_of(number: Callable[[str], int]) -> Limits:
    """Limits from settings; `number` gives the whole number of a key."""
    return Limits(
        string=number("import.string_bytes"),
        nesting=number("import.nesting"),
        columns=number("import.columns"),
        ratio=number("import.compression_ratio"),
        members=number("import.archive_members"),
        problems=number("import.problems_shown"),
    )
