"""What the palette offers besides the table's actions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a page can do for what was typed, such as opening a case."""

    words: str
    do: Callable[[], None]


Ask = Callable[[str, Callable[[list[Offer]], None]], None]
"""Asks for offers to a text; they are told when they are known."""
