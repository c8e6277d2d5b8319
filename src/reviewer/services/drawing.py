"""Drawing samples: made in one transaction with their record, listed, and repeated from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.domain.allocation import Allocation
from reviewer.domain.errors import NotFound, Refused, VerificationFailed
from reviewer.domain.frame import FrameRecord, surveyed
from reviewer.domain.identifiers import Clock, DrawKey, to_microseconds
from reviewer.domain.person import Account, Right
from reviewer.domain.sampling import Draw, DrawnCase, Reach, SamplePlan, draw, draw_again
from reviewer.services.ports import Draws, FrameWish, Reading, Store, StoredDraw
from reviewer.services.watching import Watch, WatchedFrame

_WHERE = "where."
_LARGEST_SEED = 1 << 63


@dataclass(frozen=True, slots=True)
class DrawRequest:
    """What is to be drawn, and from which cases: `text` and `where` as in `FrameWish`.

    `pilot` names the (variable, code) whose codings so far tell Neyman's allocation how the strata vary.
    """

    size: int
    seed: int
    stratify: str = ""
    allocation: Allocation = Allocation.PROPORTIONAL
    reach: Reach = Reach.CASES
    minimum: int = 0
    text: str = ""
    where: tuple[tuple[str, str], ...] = ()
    pilot: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class MadeDraw:
    """A draw with its sample; `stored` is None where it was only tried."""

    draw: Draw
    stored: StoredDraw | None


class Drawing:
    """Draws samples as the supervisor who is signed in."""

    def __init__(self, store: Store, account: Account, *, clock: Clock) -> None:
        self._store = store
        self._account = account
        self._clock = clock

    def columns(self) -> list[str]:
        """What cases can be stratified and chosen by; goes through every case that has attributes."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            return read.draws.columns()

    def survey(self, request: DrawRequest, watch: Watch | None = None) -> FrameRecord:
        """The cases that the request could reach: how many, which, and how they lie in the strata."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            wish = _wish(read.draws, request)
            frame = WatchedFrame(read.draws.frame(wish), watch or Watch(), read.cases.totals()[0])
            return surveyed(frame, wanted=_wanted_of(wish))

    def deviations(self, request: DrawRequest) -> Mapping[str, float]:
        """How the strata vary, from the request's pilot; nothing where its allocation does not ask."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            return _deviations(read.draws, request)

    def preview(self, request: DrawRequest, watch: Watch | None = None) -> MadeDraw:
        """The draw as it would be; nothing is kept."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            return MadeDraw(_drawn(read, request, watch), None)

    def make(self, request: DrawRequest, watch: Watch | None = None) -> MadeDraw:
        """Draw and keep; raises Refused where there are too few cases or no such column, and Stopped.

        The cases are gone through in a view of the store: nobody's save waits for that.
        """
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            drawn = _drawn(read, request, watch)
            last_case = read.draws.last_case()
        with self._store.writing(self._account) as work:
            at = to_microseconds(self._clock())
            key = work.draws.add(drawn, last_case=last_case, at=at)
            work.record("draw.made", f"draw {key}", _detail(drawn), at)
            stored = work.draws.get(key)
            work.commit()
        return MadeDraw(drawn, stored)

    def all(self) -> list[StoredDraw]:
        """Every draw of the project, the oldest first."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            return read.draws.all()

    def sample(self, key: DrawKey) -> list[DrawnCase]:
        """The cases of a draw with their weights; raises NotFound."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            read.draws.get(key)
            return read.draws.sample(key)

    def again(self, key: DrawKey, watch: Watch | None = None) -> MadeDraw:
        """Draw once more from the record.

        Raises Refused where the cases are not those any more, VerificationFailed where what is kept is not
        what the record gives.
        """
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            stored = read.draws.get(key)
            wish = _wish_of(stored.record.frame.wanted, stratify=stored.record.plan.stratify)
            wish = FrameWish(wish.stratify, wish.text, wish.where, up_to=stored.last_case)
            frame = WatchedFrame(read.draws.frame(wish), watch or Watch(), stored.record.frame.cases, times=2)
            drawn = draw_again(frame, stored.record)
            kept = read.draws.sample(key)
        if list(drawn.cases) != kept:
            raise VerificationFailed(
                f"The cases that are kept of draw {key} are not those that its record gives.",
                mend="Restore a backup from before the change.",
            )
        return MadeDraw(drawn, stored)


def _drawn(read: Reading, request: DrawRequest, watch: Watch | None) -> Draw:
    if not -_LARGEST_SEED <= request.seed < _LARGEST_SEED:
        raise Refused("The seed is a whole number of at most 64 bits.")
    draws = read.draws
    wish = _wish(draws, request)
    plan = SamplePlan(
        size=request.size,
        seed=request.seed,
        stratify=request.stratify,
        allocation=request.allocation,
        reach=request.reach,
        deviations=_deviations(draws, request),
        minimum=request.minimum,
    )
    frame = WatchedFrame(draws.frame(wish), watch or Watch(), read.cases.totals()[0], times=2)
    return draw(frame, plan, wanted=_wanted_of(wish))


def _wish(draws: Draws, request: DrawRequest) -> FrameWish:
    wish = FrameWish(request.stratify, request.text, request.where)
    _check_columns(draws, wish)
    return wish


def _check_columns(draws: Draws, wish: FrameWish) -> None:
    named = [column for column in (wish.stratify, *(column for column, _ in wish.where)) if column]
    known = draws.columns() if named else []
    for column in named:
        if column not in known:
            raise NotFound(f"The cases have no column '{column}'.", mend=f"They have {', '.join(known)}.")


def _deviations(draws: Draws, request: DrawRequest) -> Mapping[str, float]:
    if request.allocation is not Allocation.NEYMAN:
        return {}
    if request.pilot is None:
        raise Refused(
            "Neyman's allocation needs a pilot.", mend="Name the code to be estimated: --pilot VARIABLE=CODE."
        )
    pilot = draws.pilot(request.stratify, *request.pilot)
    return {stratum: one.deviation for stratum, one in pilot.items()}


def _wanted_of(wish: FrameWish) -> dict[str, str | int | bool]:
    """What the record says of the frame; `_wish_of` reads it."""
    text = {"text": wish.text} if wish.text.strip() else {}
    return {**text, **{f"{_WHERE}{column}": value for column, value in wish.where}}


def _wish_of(wanted: Mapping[str, str | int | bool], *, stratify: str) -> FrameWish:
    where = tuple(
        (name.removeprefix(_WHERE), str(value)) for name, value in wanted.items() if name.startswith(_WHERE)
    )
    return FrameWish(stratify, str(wanted.get("text", "")), where)


def _detail(drawn: Draw) -> dict[str, object]:
    """Facts for the trail: what repeats the draw, and how many cases; trail numbers are whole."""
    plan, frame = drawn.record.plan, drawn.record.frame
    return {
        "algorithm": drawn.record.algorithm,
        "seed": plan.seed,
        "size": plan.size,
        "cases": len(drawn.cases),
        "stratify": plan.stratify,
        "allocation": plan.allocation.value,
        "frame_cases": frame.cases,
        "frame_digest": frame.digest,
    }
