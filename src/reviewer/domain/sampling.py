"""Random samples of cases: simple and stratified, drawn directly or reached through files.

`sha256-order-v1`, cases drawn directly: each stratum gives the cases of its lowest ranks (see `seeded`).
Without strata this is a simple random sample; a larger size with the same seed and frame keeps every case.

`sha256-files-v1`, cases reached through files: for turn 1, 2, ... of a stratum, SHA-256 over seed, zero byte,
turn, zero byte and stratum, modulo the stratum's files, counts files from 0 through the stratum's cases in
the order of their ids; the case that holds the file is drawn, as often as it is met (with replacement: the
design of Hansen and Hurwitz).  The size counts turns, so fewer cases may be drawn.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reviewer.domain.allocation import Allocation, allocated
from reviewer.domain.errors import Refused
from reviewer.domain.frame import Frame, FrameCase, FrameRecord, surveyed
from reviewer.domain.seeded import ORDER, number, ranker

FILES = "sha256-files-v1"


class Reach(StrEnum):
    """By what a case is found: itself, each alike, or one of its files."""

    CASES = "cases"
    FILES = "files"

    @property
    def algorithm(self) -> str:
        """The name under which the way of drawing is specified above."""
        return ORDER if self is Reach.CASES else FILES


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """What is to be drawn.  `stratify` names the variable whose values the frame gives as strata (empty:
    none); `deviations` and `minimum` as `allocation.allocated`.
    """

    size: int
    seed: int
    stratify: str = ""
    allocation: Allocation = Allocation.PROPORTIONAL
    reach: Reach = Reach.CASES
    deviations: Mapping[str, float] = field(default_factory=dict)
    minimum: int = 0


@dataclass(frozen=True, slots=True)
class DrawnStratum:
    """One stratum of a draw: its size in the frame, and its share of the sample (turns, by files)."""

    name: str
    cases: int
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class DrawRecord:
    """All that is needed to draw again, and to say in a report how the cases were drawn."""

    plan: SamplePlan
    frame: FrameRecord
    strata: tuple[DrawnStratum, ...]

    @property
    def algorithm(self) -> str:
        """The specified way of drawing."""
        return self.plan.reach.algorithm


@dataclass(frozen=True, slots=True)
class DrawnCase:
    """One drawn case.

    `probability` is that of being in the sample; `weight` times a case's value, summed, estimates the frame's
    total: 1/probability where cases are drawn directly, hits * files of the stratum / (turns * files of the
    case) where they are reached through files.
    """

    case_id: str
    stratum: str
    probability: float
    weight: float
    hits: int = 1


@dataclass(frozen=True, slots=True)
class Draw:
    """A sample with its record; the cases stand in the order of drawing, which is random."""

    record: DrawRecord
    cases: tuple[DrawnCase, ...]


def draw(frame: Frame, plan: SamplePlan, *, wanted: Mapping[str, str | int | bool] | None = None) -> Draw:
    """Draw from the frame, going through it twice.  Memory grows with the sample and the strata.

    Raises Refused where the frame has too few cases, or the allocation cannot be met.
    """
    if plan.size < 1:
        raise Refused("A sample has at least one case.", mend="Choose a size of 1 or more.")
    known = surveyed(frame, wanted=wanted or {})
    return _drawn(frame, DrawRecord(plan, known, shares_of(known, plan)))


def draw_again(frame: Frame, record: DrawRecord) -> Draw:
    """The same sample from its record; Refused where the frame is not the one that was drawn from."""
    now = surveyed(frame, wanted=record.frame.wanted)
    if not _same(now, record):
        raise Refused(
            "The cases are not those that the draw was made from.",
            where=f"{record.frame.cases} cases then, {now.cases} now",
            mend="Draw from the same cases, or make a new draw.",
        )
    return _drawn(frame, record)


def _same(now: FrameRecord, record: DrawRecord) -> bool:
    """Whether this frame gives the same draw; files count only where cases are reached through them."""
    by_files = record.plan.reach is Reach.FILES

    def sizes(frame: FrameRecord) -> dict[str, tuple[int, int]]:
        return {name: (one.cases, one.files if by_files else 0) for name, one in frame.strata.items()}

    return now.digest == record.frame.digest and sizes(now) == sizes(record.frame)


def shares_of(known: FrameRecord, plan: SamplePlan) -> tuple[DrawnStratum, ...]:
    """How the strata of a frame share a sample, before anything is drawn; Refused where they cannot."""
    through_files = plan.reach is Reach.FILES
    sizes = {name: one.files if through_files else one.cases for name, one in known.strata.items()}
    if through_files:
        # Files are met with replacement, so a stratum may have more turns than files.
        sizes = {name: size * plan.size for name, size in sizes.items() if size}
    shares = allocated(plan.size, sizes, plan.allocation, deviations=plan.deviations, minimum=plan.minimum)
    return tuple(
        DrawnStratum(name, one.cases, one.files, shares.get(name, 0)) for name, one in known.strata.items()
    )


def _drawn(frame: Frame, record: DrawRecord) -> Draw:
    if record.plan.reach is Reach.CASES:
        return Draw(record, tuple(_lowest(frame, record)))
    return Draw(record, tuple(_met(frame, record)))


class _Held:
    """A case of the heap, whose top is the highest rank."""

    __slots__ = ("case", "key")

    def __init__(self, key: tuple[bytes, str], case: FrameCase) -> None:
        self.key = key
        self.case = case

    def __lt__(self, other: _Held) -> bool:
        return self.key > other.key


def _lowest(frame: Iterable[FrameCase], record: DrawRecord) -> Iterator[DrawnCase]:
    strata = {one.name: one for one in record.strata}
    heaps: dict[str, list[_Held]] = {name: [] for name in strata}
    sizes = {name: one.size for name, one in strata.items()}
    rank = ranker(record.plan.seed)
    for case in frame:
        size, heap = sizes[case.stratum], heaps[case.stratum]
        key = (rank(case.case_id), case.case_id)
        if len(heap) < size:
            heapq.heappush(heap, _Held(key, case))
        elif size and key < heap[0].key:
            heapq.heapreplace(heap, _Held(key, case))
    for held in sorted((held for heap in heaps.values() for held in heap), key=lambda held: held.key):
        stratum = strata[held.case.stratum]
        yield DrawnCase(
            held.case.case_id, stratum.name, stratum.size / stratum.cases, stratum.cases / stratum.size
        )


def _met(frame: Iterable[FrameCase], record: DrawRecord) -> list[DrawnCase]:
    strata = {one.name: one for one in record.strata}
    turns = {name: _turns(one, record.plan.seed) for name, one in strata.items()}
    passed = dict.fromkeys(strata, 0)
    first: list[tuple[int, DrawnCase]] = []
    for case in frame:
        passed[case.stratum] += case.files
        waiting = turns[case.stratum]
        met = []
        while waiting and waiting[-1][0] < passed[case.stratum]:
            met.append(waiting.pop()[1])
        if met:
            drawn = _weighted(case, strata[case.stratum], len(met))
            first.append((min(met), drawn))
    return [drawn for _, drawn in sorted(first, key=lambda one: (one[0], one[1].stratum))]


def _turns(stratum: DrawnStratum, seed: int) -> list[tuple[int, int]]:
    """(file, turn) of each turn, the lowest file last."""
    files = (
        (number(seed, turn, purpose=stratum.name) % stratum.files, turn)
        for turn in range(1, stratum.size + 1)
    )
    return sorted(files, reverse=True)


def _weighted(case: FrameCase, stratum: DrawnStratum, hits: int) -> DrawnCase:
    share = case.files / stratum.files
    return DrawnCase(
        case.case_id,
        stratum.name,
        # 1 - (1 - share) ** turns, without losing small shares to rounding.
        probability=1.0 if share == 1 else -math.expm1(stratum.size * math.log1p(-share)),
        weight=hits * stratum.files / (stratum.size * case.files),
        hits=hits,
    )


def quoted(record: DrawRecord) -> str:
    """The sentence that reports quote."""
    plan, frame = record.plan, record.frame
    kind = "simple random sample" if not plan.stratify else f"random sample stratified by {plan.stratify}"
    rule = f", {plan.allocation.value} allocation" if plan.stratify else ""
    through = " reached through random files" if plan.reach is Reach.FILES else ""
    drawn = f"{plan.size} turns among" if plan.reach is Reach.FILES else f"{plan.size} of"
    return (
        f"{kind}{through}: {drawn} {frame.cases} cases{rule}; seed {plan.seed}, {record.algorithm};"
        f" frame {frame.digest}"
    )
