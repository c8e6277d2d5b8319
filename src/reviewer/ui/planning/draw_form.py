"""What the form for drawing means (no Qt): the cases, the design, the size, the seed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reviewer.domain.allocation import Allocation
from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import Refused
from reviewer.domain.frame import FrameRecord
from reviewer.domain.sample_size import WantedWidth
from reviewer.domain.sampling import DrawnStratum, Reach, SamplePlan, shares_of
from reviewer.services import sizing
from reviewer.services.agreement.results import Estimate
from reviewer.services.drawing import DrawRequest
from reviewer.services.sizing import Formula
from reviewer.ui.planning.numbers import share, whole

LARGEST = 100_000_000
_SEED = 1 << 62


class Fault(StrEnum):
    """What the form does not say yet."""

    SIZE = "size"
    WIDTH = "width"
    EXPECTED = "expected"
    ALPHA = "alpha"
    CONFIDENCE = "confidence"
    OF = "of"
    PILOT = "pilot"
    MINIMUM = "minimum"
    SEED = "seed"
    COUNTING = "counting"
    PILOTING = "piloting"


class SizeBy(StrEnum):
    """How the size is said."""

    NUMBER = "number"
    WIDTH = "width"
    ALPHA = "alpha"
    ALPHA_WIDTH = "alpha_width"


@dataclass(frozen=True, slots=True)
class Sized:
    """A size, and the formula by which it was worked out."""

    cases: int
    formula: Formula | None = None


Reached = tuple[str, str, str, str]
"""(words, column, value, strata): what decides which cases could be drawn, and how they lie."""


@dataclass(slots=True)
class DrawForm:
    """`frame` and `deviations` are what was found for the form as it is, None until that is known."""

    book: Codebook
    values: Mapping[str, str] = field(default_factory=dict)
    frame: FrameRecord | None = None
    deviations: Mapping[str, float] | None = None
    alpha: Estimate | None = None
    formulas: bool = False
    """Whether what computes them is loaded: that takes too long for the window's own thread."""
    _frame_of: Reached | None = None
    _deviations_of: tuple[str, ...] = ()
    _alpha_of: str = ""

    def say(self, values: Mapping[str, str]) -> None:
        """The form says something else; what was found for other cases is forgotten."""
        self.values = values
        if self._frame_of != self.reached:
            self.frame, self._frame_of = None, None
        if self._deviations_of != self._pilot_key:
            self.deviations, self._deviations_of = None, ()
        if self._alpha_of != self.of:
            self.alpha, self._alpha_of = None, ""

    # ---- what has to be found out

    @property
    def reached(self) -> Reached:
        """What decides which cases could be drawn."""
        value = self._value("value").strip() if self._value("column") else ""
        return self._value("words").strip(), self._value("column"), value, self._value("strata")

    @property
    def needs_frame(self) -> bool:
        """Whether the cases have to be counted."""
        return self.frame is None

    @property
    def needs_deviations(self) -> bool:
        """Whether a pilot is asked for and not known."""
        return self.allocation is Allocation.NEYMAN and bool(self.pilot) and self.deviations is None

    @property
    def needs_formulas(self) -> bool:
        """Whether formulas have to be loaded that the form asks for."""
        return self.size_by is SizeBy.ALPHA and not self.formulas

    @property
    def needs_alpha(self) -> bool:
        """Whether agreement so far is asked for and not known."""
        return self.size_by is SizeBy.ALPHA_WIDTH and bool(self.of) and self.alpha is None

    def counted(self, reached: Reached, frame: FrameRecord) -> None:
        """The cases that were counted, if the form still asks for them."""
        if reached == self.reached:
            self.frame, self._frame_of = frame, reached

    def piloted(self, asked: DrawRequest, deviations: Mapping[str, float]) -> None:
        """How the strata vary."""
        if asked.pilot == self.pilot and asked.stratify == self._value("strata"):
            self.deviations, self._deviations_of = deviations, self._pilot_key

    def alpha_found(self, variable: str, alpha: Estimate) -> None:
        """Agreement so far."""
        if variable == self.of:
            self.alpha, self._alpha_of = alpha, variable

    # ---- what it says

    def _value(self, name: str) -> str:
        return self.values.get(name, "")

    @property
    def size_by(self) -> SizeBy:
        """How the size is said."""
        return SizeBy(self._value("size_by") or SizeBy.NUMBER)

    @property
    def allocation(self) -> Allocation:
        """How strata share the sample; proportional where there are none."""
        said = self._value("allocation") if self._value("strata") else ""
        return Allocation(said or Allocation.PROPORTIONAL)

    @property
    def pilot(self) -> tuple[str, str] | None:
        """The code that Neyman's allocation looks at."""
        variable, code = self._value("pilot_variable"), self._value("pilot_code")
        return (variable, code) if variable and code else None

    @property
    def of(self) -> str:
        """The variable whose agreement is the pilot of the size."""
        return self._value("of")

    @property
    def _pilot_key(self) -> tuple[str, ...]:
        return (self._value("strata"), *(self.pilot or ()))

    def rows(self) -> dict[str, bool]:
        """Which rows of the form mean something now."""
        by, strata = self.size_by, bool(self._value("strata"))
        neyman = self.allocation is Allocation.NEYMAN
        return {
            "value": bool(self._value("column")),
            "allocation": strata,
            "minimum": strata,
            "pilot_variable": neyman,
            "pilot_code": neyman,
            "size": by is SizeBy.NUMBER,
            "width": by in {SizeBy.WIDTH, SizeBy.ALPHA_WIDTH},
            "alpha": by is SizeBy.ALPHA,
            "expected": by in {SizeBy.WIDTH, SizeBy.ALPHA},
            "of": by is SizeBy.ALPHA_WIDTH,
            "confidence": by is not SizeBy.NUMBER,
        }

    def sized(self) -> Sized | Fault:
        """How many cases; raises Refused where they cannot be worked out."""
        by = self.size_by
        if by is SizeBy.NUMBER:
            size = whole(self._value("size"), low=1, high=LARGEST)
            return Fault.SIZE if size is None else Sized(size)
        confidence = share(self._value("confidence") or "95%")
        if confidence is None or not 0 < confidence < 1:
            return Fault.CONFIDENCE
        if by is SizeBy.ALPHA_WIDTH:
            return self._by_pilot(float(confidence))
        expected = share(self._value("expected") or "50%")
        if expected is None:
            return Fault.EXPECTED
        if by is SizeBy.ALPHA:
            return self._for_alpha(float(expected), float(confidence))
        return self._for_width(float(expected), float(confidence))

    def _for_alpha(self, expected: float, confidence: float) -> Sized | Fault:
        alpha = share(self._value("alpha"))
        if alpha is None or not 0 < alpha < 1:
            return Fault.ALPHA
        if not self.formulas:
            return Fault.PILOTING
        cases = sizing.for_alpha(float(alpha), expected, confidence=confidence)
        return Sized(cases, Formula.KRIPPENDORFF)

    def _for_width(self, expected: float, confidence: float) -> Sized | Fault:
        width = share(self._value("width"))
        if width is None or not 0 < width < 1:
            return Fault.WIDTH
        if self.frame is None:
            return Fault.COUNTING
        population = self.frame.cases or None
        wanted = WantedWidth(float(width), expected, confidence=confidence, population=population)
        return Sized(sizing.for_share(wanted), Formula.WILSON)

    def _by_pilot(self, confidence: float) -> Sized | Fault:
        width = share(self._value("width"))
        if width is None or not width:
            return Fault.WIDTH
        if not self.of:
            return Fault.OF
        if self.alpha is None:
            return Fault.PILOTING
        cases = sizing.for_alpha_width(self.alpha.n, self.alpha.se, float(width), confidence=confidence)
        return Sized(cases, Formula.PILOT)

    def request(self) -> DrawRequest | Fault:
        """What is to be drawn, or what the form does not say yet; raises Refused as `sized`."""
        sized = self.sized()
        if isinstance(sized, Fault):
            return sized
        seed = whole(self._value("seed"), low=-_SEED, high=_SEED)
        if seed is None:
            return Fault.SEED
        strata = self._value("strata")
        minimum = whole(self._value("minimum") or "0", low=0, high=LARGEST) if strata else 0
        if minimum is None:
            return Fault.MINIMUM
        if self.allocation is Allocation.NEYMAN and self.pilot is None:
            return Fault.PILOT
        return self.asking(size=sized.cases, seed=seed, minimum=minimum)

    def asking(self, *, size: int = 1, seed: int = 0, minimum: int = 0) -> DrawRequest:
        """A request for the cases of the form: also for counting them before a size is said."""
        words, column, value, strata = self.reached
        return DrawRequest(
            size=size,
            seed=seed,
            stratify=strata,
            allocation=self.allocation,
            reach=Reach(self._value("reach") or Reach.CASES),
            minimum=minimum,
            text=words,
            where=((column, value),) if column else (),
            pilot=self.pilot if self.allocation is Allocation.NEYMAN else None,
        )

    def shares(self) -> tuple[DrawnStratum, ...] | Fault:
        """How the strata would share the sample; raises Refused where they cannot."""
        request = self.request()
        if isinstance(request, Fault):
            return request
        if self.frame is None:
            return Fault.COUNTING
        if self.needs_deviations:
            return Fault.PILOTING
        if not self.frame.cases:
            raise Refused("No case is like that.", mend="Ask for others.")
        plan = SamplePlan(
            size=request.size,
            seed=request.seed,
            stratify=request.stratify,
            allocation=request.allocation,
            reach=request.reach,
            deviations=self.deviations or {},
            minimum=request.minimum,
        )
        return shares_of(self.frame, plan)
