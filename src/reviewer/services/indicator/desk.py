"""The indicator as a user makes it: packages in, protected tables out, and a log of what left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from reviewer.domain.codebook import CODED_LEVELS, Codebook, Level
from reviewer.domain.errors import NotUnlocked, Refused, VerificationFailed
from reviewer.domain.identifiers import Clock, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.indicator.axes import UNIT
from reviewer.indicator.between_coders import coders_axes
from reviewer.indicator.counting import axes_of
from reviewer.indicator.definitions import DEFINITIONS, Definition, by_unit
from reviewer.indicator.disclosure.attack import NotProved
from reviewer.indicator.disclosure.secondary import Unprotected
from reviewer.indicator.engine.book import Book
from reviewer.indicator.engine.choosing import DUCKDB, Engine, opened_door
from reviewer.indicator.engine.doors import Door, TooMuch
from reviewer.indicator.engine.running import Held, hold
from reviewer.indicator.engine.spark import SparkFailed, SparkMissing, SparkSilent
from reviewer.indicator.figures import Indicator, indicator
from reviewer.indicator.joins import with_joins
from reviewer.indicator.placing import Placed
from reviewer.services.indicator.crosswalk import Crosswalk, ways_to
from reviewer.services.indicator.designs import designed
from reviewer.services.indicator.frames import Frames, told_frames
from reviewer.services.indicator.joining import join_note, proposed_joins, read_joins
from reviewer.services.indicator.kinds import kinds_note
from reviewer.services.indicator.reading import KnownAddresses, Opener, Untaken
from reviewer.services.indicator.results import (
    APART_LISTED,
    BookName,
    IndicatorResult,
    LeftOutPackage,
    TakenPackage,
)
from reviewer.services.packages.keys import KeyKeeper
from reviewer.services.ports import Store, StoredCodebook
from reviewer.services.watching import Watch

DEFINED_OVER = "gi-2018"
"""The codebook whose variables the definitions name."""

MOST_UNITS = 20
"""Up to so many units the headline figures are said of each: beyond, most of their cells would be hidden."""

_MOST_NAMED = 20
_WORST_FIRST = (VerificationFailed, NotUnlocked, Refused)


@dataclass(slots=True)
class _Taking:
    """What became of each package, while the engine reads them one after the other."""

    opener: Opener
    watch: Watch
    set_apart: bool
    taken: list[TakenPackage] = field(default_factory=list)
    untaken: list[tuple[Path, Untaken]] = field(default_factory=list)
    drawn: dict[str, Any] = field(default_factory=dict)

    def pulse(self) -> None:
        """All packages are read; raises Stopped where somebody stops it."""
        self.watch.step(len(self.taken), len(self.taken))

    def answers(self, paths: Sequence[Path]) -> Iterator[tuple[str, Any]]:
        for number, path in enumerate(paths):
            self.watch.step(number, len(paths))
            try:
                opened = self.opener.open(path)
            except Untaken as untaken:
                self.untaken.append((path, untaken))
                continue
            self.taken.append(opened.taken)
            if opened.drawn is not None:
                self.drawn[opened.taken.package] = opened.drawn
            # Where nothing will be counted, the others are only looked at.
            if self.set_apart or not self.untaken:
                yield str(path), opened.answers


@dataclass(frozen=True, slots=True)
class IndicatorDesk:
    """Counts packages that are sealed for this project, as exporter or supervisor."""

    store: Store
    account: Account
    keeper: KeyKeeper
    codebook: Codebook
    stored: StoredCodebook
    clock: Clock

    def run(
        self,
        paths: Sequence[Path],
        *,
        threshold: int = 10,
        engine: Engine = DUCKDB,
        set_apart: bool = False,
        definitions: Sequence[Definition] = DEFINITIONS,
        joins: Sequence[str] = (),
        watch: Watch | None = None,
    ) -> IndicatorResult:
        """Verify every package, count each case once, protect all tables together; writes nothing.

        With `set_apart` a package that cannot be counted is left out and named; otherwise nothing is counted.
        `joins` are codes that are shown together (`joining.read_joins`).
        Raises NotAllowed, VerificationFailed, NotUnlocked, Refused and Stopped.
        """
        self.account.require(Right.EXPORT_ALL)
        self._check(paths, threshold)
        book = BookName(self.stored.id, self.stored.version, self.stored.digest)
        with self.store.reading(self.account) as read:
            known = KnownAddresses(read.addresses.all())
            crosswalk = Crosswalk(book.digest, ways_to(read, book.digest))
        together = read_joins(joins, by_unit(definitions))
        definitions = with_joins(definitions, together)
        asks, asked = self._asks(definitions), with_joins(by_unit(definitions), together)
        opener = Opener(self.keeper.keyring(), known, book, crosswalk, definitions, asks.codes)
        taking = _Taking(opener, watch or Watch(), set_apart)
        with _opened(engine) as door:
            axes = (*axes_of(asked), *coders_axes(asked))
            held = hold(taking.answers(paths), door, book=asks, axes=axes, listed=APART_LISTED)
            if taking.untaken and not (set_apart and taking.taken):
                raise _refusal(taking.untaken)
            units = len({one.unit for one in taking.taken})
            shown = asked if 1 < units <= MOST_UNITS else definitions
            frames = told_frames(taking.taken, taking.drawn, shared=held.shared)
            found = designed(_protected(shown, held, threshold, taking, frames), frames)
            proposed = proposed_joins(shown, held, threshold=threshold)
        result = self._result(taking, held, found, book=book, threshold=threshold, engine=engine)
        notes = (*result.notes, *map(join_note, together))
        return replace(result, notes=notes, proposed=proposed)

    def _check(self, paths: Sequence[Path], threshold: int) -> None:
        if not paths:
            raise Refused("No package is named.", mend="Name packages that are sealed for this project.")
        if threshold < 2:
            raise Refused(
                "A threshold of less than 2 protects nobody.", mend="Name 2 or more; 10 is the usual one."
            )
        if self.stored.id != DEFINED_OVER:
            raise Refused(
                f"The indicator is defined over the codebook '{DEFINED_OVER}', and this project has"
                f" '{self.stored.id}'.",
                mend="Use a project of that codebook.",
            )

    def _asks(self, definitions: Sequence[Definition]) -> Book:
        by_coders = {axis.variable: list(axis.known) for axis in coders_axes(definitions)}
        coded = [one for one in self.codebook.variables if one.level in CODED_LEVELS | {Level.COUNTRY}]
        return Book(
            frozenset({self.stored.digest}),
            {one.id: [code.id for code in one.codes] for one in coded} | by_coders,
            frozenset(one.id for one in coded if one.level is Level.SET),
        )

    def _result(
        self,
        taking: _Taking,
        held: Held,
        found: Indicator,
        *,
        book: BookName,
        threshold: int,
        engine: Engine,
    ) -> IndicatorResult:
        left_out = (
            LeftOutPackage(str(path), one.fault, one.error.what, one.error.mend)
            for path, one in taking.untaken
        )
        result = IndicatorResult(
            packages=tuple(taking.taken),
            left_out=tuple(left_out),
            codebook=book,
            cases=held.size,
            apart=tuple(held.apart),
            apart_counts=held.apart_counts,
            again=held.again,
            shared=held.shared,
            indicator=found,
            threshold=threshold,
            engine=engine.name,
            made_at=to_microseconds(self.clock()),
            population=held.population,
        )
        return replace(result, notes=(*result.notes, *_notes(result)))


@contextmanager
def _opened(engine: Engine) -> Iterator[Door]:
    try:
        with opened_door(engine) as door:
            yield door
    except TooMuch:
        raise Refused(
            "The packages hold more answers than fit into the memory that the engine may take.",
            mend="Give it more with --memory, or count on a larger machine.",
        ) from None
    except SparkMissing:
        raise Refused(
            "This installation has nothing that speaks to Spark.",
            mend="Install the Python package pyspark-client beside it, or use --engine duckdb.",
        ) from None
    except SparkSilent as problem:
        raise Refused(
            f"No Spark Connect server answers at the address ({problem}).",
            mend="Look whether it runs there and lets you in, or use --engine duckdb.",
        ) from None
    except SparkFailed as problem:
        raise Refused(
            f"Spark gave up ({problem}); nothing was counted.",
            mend="Its log says more. Try again, or use --engine duckdb.",
        ) from None


def _protected(
    definitions: Sequence[Definition], held: Held, threshold: int, taking: _Taking, frames: Frames
) -> Indicator:
    coders = all(one.coded for one in taking.taken)
    cases = _placed(held, frames) if frames.weighs else held
    try:
        return indicator(
            definitions, cases, threshold=threshold, coders=coders, frames=frames.strata, pulse=taking.pulse
        )
    except (Unprotected, NotProved) as problem:
        raise Refused(
            f"Nothing can be published: {problem}.", mend="Count more packages together, so that groups grow."
        ) from None


def _placed(held: Held, frames: Frames) -> Placed:
    unit = next(axis for axis in held.axes if axis.variable == UNIT.variable)
    return Placed(held, held.placed(frames.drawn, unit), unit, frames.whole)


def _refusal(untaken: Sequence[tuple[Path, Untaken]]) -> Exception:
    """One error for all, of the gravest kind among them."""
    kind = next(kind for kind in _WORST_FIRST if any(isinstance(one.error, kind) for _, one in untaken))
    named = untaken[:_MOST_NAMED]
    told = [
        f"({number}) {path}: {one.error.what} {one.error.mend}".rstrip()
        for number, (path, one) in enumerate(named, 1)
    ]
    if len(untaken) > len(named):
        told.append(f"And {len(untaken) - len(named):,} further packages.")
    many = "1 package" if len(untaken) == 1 else f"{len(untaken):,} packages"
    return kind(
        f"Nothing was counted, because of {many}: {' '.join(told)}",
        mend="With --set-apart the others are counted without.",
    )


def _notes(result: IndicatorResult) -> Iterator[str]:
    if of_one_kind := kinds_note(result.indicator.protected):
        yield of_one_kind
    projects = Counter(one.project for one in result.packages)
    if len(projects) > 1 and not result.shared:
        yield (
            "No case has one pseudonym in several projects: what several units hold is counted once for each,"
            " unless they share a key."
        )
    uncoded = sum(not one.coded for one in result.packages)
    if uncoded:
        yield (
            "No range between coders is said: the codings that final answers were made of are not in"
            f" {uncoded:,} of the packages, or of an earlier codebook version."
        )
    crossed = sum(one.crossed for one in result.packages)
    if crossed:
        # How many answers that are is for the desk alone: it may be how many cases had one rare code.
        yield (
            f"{crossed:,} records of earlier codebook versions are counted by the mappings of revisions;"
            " what those send to another look counts as not settled."
        )
    if any(one.strata for one in result.indicator.figures):
        yield "Shares that weigh strata are made of the counts in the table 'strata', which leaves with them."
    if result.left_out:
        yield f"{len(result.left_out):,} packages were left out and are not counted."
