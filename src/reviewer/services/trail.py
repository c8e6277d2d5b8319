"""Reading the trail: every change with who, when and what; and whether it is whole, and all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from reviewer.domain.person import Account
from reviewer.services.ports import Store, TrailEntry, TrailWish
from reviewer.services.trail_file import write_trail
from reviewer.services.trail_heads import LeftAside, Outside, unlike, unlike_kept
from reviewer.services.watching import Watch

MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Verified:
    """What reading every entry found; `first_broken` is None where all is whole, 0 where every fault is in
    rows that no entry answers for.  An entry that is missing counts as broken.
    """

    entries: int
    head: bytes
    first_broken: int | None
    problems: tuple[tuple[int, str], ...] = ()
    """(entry, what is wrong with it), at most `MOST_PROBLEMS`; rows of no entry (0) stand last."""
    aside: tuple[LeftAside, ...] = ()
    """Backups in the project's folder that the trail could not be held to; that alone is no fault of it."""

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

    def __init__(self, store: Store, account: Account, *, outside: Outside) -> None:
        self._store = store
        self._account = account
        self._outside = outside

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

    def verify(
        self, *, chain_only: bool = False, against: Sequence[Path] = (), watch: Watch | None = None
    ) -> Verified:
        """Read every entry, the rows that they answer for and their signatures; any account may ask.

        The trail is held to the backups in the project's folder (`aside` names those that are another
        project's or cannot be read), and to the files of `against`: backups, packages that left, receipts.
        Raises Stopped where the watch says so, what `trail_heads.Outside.of`
        raises of a file, VerificationFailed where it is another project's.
        """
        watch = watch or Watch()
        # First: a head that comes while entries are read is of a later trail.
        kept, named = list(self._outside.kept()), [self._outside.of(one) for one in against]
        with self._store.reading(self._account) as read:
            head = read.trail.head()
            total = head[0] if chain_only else 3 * head[0]
            entries, broken = read.trail.verify(lambda at: watch.step(at, total))
            problems = [] if broken is None else [(broken, "does not follow from the one before it")]
            if not chain_only:
                found = read.trail.problems(lambda at: watch.step(entries + at, total))
                problems += islice(found, MOST_PROBLEMS)
            unfit, aside = unlike_kept(read.trail, kept)
            problems += unfit
            problems += [wrong for one in named if (wrong := unlike(read.trail, one)) is not None]
        # A broken entry no longer answers for its rows: it is named first, the rows behind it.
        problems.sort(key=lambda problem: (problem[0] == 0, problem))
        first = problems[0][0] if problems else None
        return Verified(entries, head[1], first, tuple(problems), tuple(aside))

    def write(self, to: Path, wanted: TrailWish, *, kind: str, watch: Watch | None = None) -> int:
        """Every such entry as one file, the oldest first: `csv` or `jsonl`; how many there are.

        Raises StorageFailed or Stopped; then `to` is as it was.
        """
        watch = watch or Watch()
        with self._store.going_out(to.parent, name=to.name), self.all(wanted) as entries:
            return write_trail(to, entries, kind=kind, watch=watch)
