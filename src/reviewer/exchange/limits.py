"""How much a foreign file may ask for; every refusal names the limit it met."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes are characters for strings and bytes for records and lines."""

    string: int = MIB
    nesting: int = 64
    columns: int = 1_000
    record: int = 4 * MIB
    """One JSON record, or one row of a table."""

    values: int = 100_000
    """Values in one JSON record: each takes many times the two characters that it may be written in."""

    ratio: int = 200
    """How many times its packed size a file may unpack to."""

    members: int = 10_000
    """Files in one archive."""

    case_id: int = 255
    problems: int = 100


def in_words(size: int) -> str:
    """A limit as people write it."""
    return f"{size // MIB} MiB" if size >= MIB and size % MIB == 0 else f"{size:,}"
