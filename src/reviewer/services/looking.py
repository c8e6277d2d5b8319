"""Finding the next own case that a newer codebook version asks to look at again."""

from __future__ import annotations

from reviewer.services.ports import QueueFilter, QueueRow, Reading

_AGAIN = QueueFilter(again=True)


def look_row(read: Reading, after: int) -> QueueRow | None:
    """Behind the case at that position of the queue, by case, then from the start; None: none is left."""
    rows = read.queue.matching(_AGAIN, after, 1) or read.queue.matching(_AGAIN, 0, 1)
    return rows[0] if rows else None
