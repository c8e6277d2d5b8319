"""What agreement of a project is told as: plain numbers and words, for pages, commands and reports alike.

Nothing here computes, and nothing here needs the libraries that do.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reviewer.services.ports import RatingsWanted

TENTATIVE, RELIABLE = 0.667, 0.800
"""Krippendorff's marks (2004, p. 241)."""
FEWEST_COMPARED = 30
"""So many cases at least on each side where parts of the cases are compared."""


class Kind(StrEnum):
    """How a line was measured."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"
    SET = "set"
    FLAG = "flag"
    TEXT = "text"


class Verdict(StrEnum):
    """What may be concluded, by probability; `FEW_DATA` where the interval itself cannot be trusted."""

    RELIABLE = "reliable"
    TENTATIVE = "tentative"
    UNRELIABLE = "unreliable"
    UNDECIDED = "undecided"
    FEW_DATA = "few_data"
    UNDEFINED = "undefined"
    NOT_COMPUTED = "not_computed"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number with its 95 % interval, or the reason that there is none; `n` units stand behind it."""

    value: float | None
    n: int
    low: float | None = None
    high: float | None = None
    se: float | None = None
    df: int | None = None
    method: str = ""
    reason: str = ""


NOTHING = Estimate(None, 0, reason="not computed for this kind of variable")


@dataclass(frozen=True, slots=True)
class LineKey:
    """A variable, or one flag of it."""

    variable: str
    flag: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """Which hint applies, and its words."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict, and how probably alpha lies below the two marks (None where that is not known)."""

    verdict: Verdict
    below_tentative: float | None = None
    below_reliable: float | None = None


@dataclass(frozen=True, slots=True)
class Shares:
    """What share of a reviewer's codings each category has, in the order of the line's categories."""

    reviewer: str
    codings: int
    shares: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Treatment:
    """How many codings were in which state, and in words how each state was treated."""

    coded: int
    undetermined: int
    none: int
    does_not_apply: int
    not_reached: int
    blank: int
    words: tuple[str, ...]

    @property
    def codings(self) -> int:
        """All codings of the selection."""
        return self.coded + self.missing

    @property
    def missing(self) -> int:
        """Codings that carry nothing which could be compared."""
        return self.does_not_apply + self.not_reached + self.blank


@dataclass(frozen=True, slots=True)
class Parts:
    """What alpha was made of: observed and expected disagreement over the pairable values."""

    observed: float | None
    expected: float | None
    values: int


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table.  `alpha_name` and `ac_name` are the coefficients' names in the documents.

    `nominal` is alpha with every code alike, `undetermined` among them, where `alpha` leaves it out.
    `positive` and `negative` are the specific agreements of a flag.
    """

    key: LineKey
    kind: Kind
    categories: tuple[str, ...]
    units: int
    pairable: int
    treatment: Treatment
    prevalence: tuple[Shares, ...]
    agreement: Estimate
    alpha: Estimate
    ac: Estimate
    judgement: Judgement
    alpha_name: str = ""
    ac_name: str = ""
    nominal: Estimate | None = None
    positive: Estimate | None = None
    negative: Estimate | None = None
    parts: Parts = Parts(None, None, 0)
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """The table, and what it rests on.  `seconds` is the time that computing took."""

    project: str
    title: str
    codebook: str
    version: str
    unconfirmed: bool
    wanted: RatingsWanted
    cases: int
    double_coded: int
    codings: int
    reviewers: tuple[str, ...]
    computed_at: int
    seconds: float
    lines: tuple[Line, ...]

    def line(self, key: LineKey) -> Line | None:
        """The line of that key."""
        return next((one for one in self.lines if one.key == key), None)


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of how many codings are read, then how many of how many variables are computed."""

    done: int
    total: int
    computing: bool = False

    @property
    def share(self) -> float:
        """Of the whole, 0 to 1: reading takes most of the time."""
        part = self.done / self.total if self.total else 1.0
        return 0.8 + 0.2 * part if self.computing else 0.8 * part
