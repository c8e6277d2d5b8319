"""Reading the trail: every change with who, when and what; and whether it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice

from reviewer.domain.person import Account
from reviewer.services.ports import Store, TrailEntry, TrailWish

MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Verified:
    """What reading every entry found; `first_broken` is None where all is whole, 0 where the first fault is
    in rows that no entry answers for.
    """

    entries: int
    head: bytes
    first_broken: int | None
    problems: tuple[tuple[int, str], ...] = ()
    """(entry, what is wrong with it), at most `MOST_PROBLEMS`."""

    @property
    def ok(self) -> bool:
        """Whether chain, rows and signatures are what they were."""
        return self.first_broken is None


@dataclass(frozen=True, slots=True)
class TrailPage:
    """Some entries, the newest first; `before` is where the next page begins, 1 where there is none."""

    entries: tuple[TrailEntry, ...]
    before: int

    @property
    def more(self) -> bool:
        """Whether there may be older ones."""
        return self.before > 1


class TrailReading:
    """The trail as the account may see it: whoever codes blind sees the own entries only."""

    def __init__(self, store: Store, account: Account) -> None:
        self._store = store
        self._account = account

    def page(self, wanted: TrailWish, *, before: int | None = None, count: int = 100) -> TrailPage:
        """The next entries below `before`; a page may be short, or empty, and have more behind it."""
        with self._store.reading(self._account) as read:
            entries, onwards = read.trail.entries(wanted, before=before, count=count)
        return TrailPage(tuple(entries), onwards)

    @contextmanager
    def all(self, wanted: TrailWish) -> Iterator[Iterator[TrailEntry]]:
        """Every such entry, the oldest first, in one consistent view."""
        with self._store.reading(self._account) as read:
            yield read.trail.oldest_first(wanted)

    def verify(self, *, chain_only: bool = False) -> Verified:
        """Read every entry, the rows that they answer for and their signatures; any account may ask."""
        with self._store.reading(self._account) as read:
            entries, broken = read.trail.verify()
            problems = [] if broken is None else [(broken, "does not follow from the one before it")]
            if not chain_only:
                problems += islice(read.trail.problems(), MOST_PROBLEMS)
            head = read.trail.head()[1]
        first = min((entry for entry, _ in problems), default=None)
        return Verified(entries, head, first, tuple(sorted(problems)))
