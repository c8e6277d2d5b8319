"""Who hears, between one programme and the next, that protecting goes on; what they raise ends it."""

from __future__ import annotations

from collections.abc import Callable

Pulse = Callable[[], object]


def nobody() -> None:
    """Nobody is told, and nobody stops it."""
