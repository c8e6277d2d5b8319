"""Which automatic backups are kept: the newest of each of the last hours, days and weeks.

Hours, days and weeks (ISO, Monday first) are counted in UTC, and only those that have a backup count: a
project that rested for a month still keeps its newest ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Retention:
    """How many hours, days and weeks keep their newest backup; `every` is the least time between two."""

    every: timedelta = timedelta(hours=1)
    hourly: int = 24
    daily: int = 7
    weekly: int = 8

    def is_due(self, newest: datetime | None, now: datetime) -> bool:
        """Whether the time since the newest backup is over; also where the clock was set back behind it."""
        return newest is None or not timedelta(0) <= now - newest < self.every

    def kept(self, moments: Iterable[datetime]) -> frozenset[datetime]:
        """Those of the moments that are kept; the newest of all always is."""
        newest_first = sorted(moments, reverse=True)
        periods: tuple[tuple[int, Callable[[datetime], object]], ...] = (
            (self.hourly, lambda one: (one.date(), one.hour)),
            (self.daily, datetime.date),
            (self.weekly, lambda one: one.isocalendar()[:2]),
        )
        kept = set(newest_first[:1])
        for many, period in periods:
            seen: set[object] = set()
            for moment in newest_first:
                if len(seen) == many:
                    break
                if period(moment) not in seen:
                    seen.add(period(moment))
                    kept.add(moment)
        return frozenset(kept)
