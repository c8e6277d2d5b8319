"""What agreement of a project is told as: plain numbers and words, for pages, commands and reports alike.

Nothing here computes, and nothing here needs the libraries that do.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import RatingsWanted

TENTATIVE, RELIABLE = 0.667, 0.800
"""Krippendorff's marks (2004, p. 241)."""


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


@dataclass(frozen=True, slots=True)
class Pair:
    """Two reviewers (by their numbers) on the units that both coded; `p` is Holm's, of Stuart-Maxwell."""

    first: int
    second: int
    units: int
    agreement: Estimate
    kappa: Estimate
    p: float | None = None


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often `rows[i]` met `columns[j]`: earlier against later coding, or one reviewer against another."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    pair: tuple[int, int] | None = None

    @property
    def total(self) -> int:
        """All pairs of codings."""
        return sum(map(sum, self.counts))


@dataclass(frozen=True, slots=True)
class CategoryLine:
    """One category against all others: which definition fails."""

    category: str
    uses: int
    specific: Estimate
    one_vs_rest: Estimate


@dataclass(frozen=True, slots=True)
class ReviewerLine:
    """One reviewer against the others: the mean kappa, pooled agreement, and alpha of all others alone."""

    reviewer: str
    codings: int
    agreement: Estimate
    kappa: Estimate
    without: Estimate


@dataclass(frozen=True, slots=True)
class GroupLine:
    """Agreement on a part of the cases.  `difference` is alpha less that of the part before (of periods and
    codebook versions) or of all other cases; `p` is its two-sided p, by Holm over the groups.
    """

    label: str
    units: int
    pairable: int
    agreement: Estimate
    alpha: Estimate
    ac: Estimate
    difference: Estimate | None = None
    p: float | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """Alpha over a window of units in the order of time: positions among the pairable units, and moments."""

    first: int
    last: int
    start: int
    end: int
    alpha: Estimate


@dataclass(frozen=True, slots=True)
class CusumPoint:
    """The sum after the reviewer's coding number `position`, made at `at`; `signal`: the threshold was
    reached here, and the sum began anew.
    """

    position: int
    at: int
    level: float
    signal: bool


@dataclass(frozen=True, slots=True)
class Cusum:
    """One reviewer's disagreements with the others in the order of coding."""

    reviewer: int
    codings: int
    disagreements: int
    points: tuple[CusumPoint, ...]


@dataclass(frozen=True, slots=True)
class Drift:
    """Alpha over rolling windows, and a CUSUM for each reviewer: from `usual` to `raised` rate, signal at
    `threshold`; `false_alarm` and `true_alarm` are the mean numbers of codings until a signal at both rates.
    """

    window: int
    windows: tuple[Window, ...]
    reason: str
    usual: float | None
    raised: float | None
    threshold: float | None
    false_alarm: float | None
    true_alarm: float | None
    cusums: tuple[Cusum, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """Everything about one line."""

    key: LineKey
    pairs: tuple[Pair, ...]
    confusion: Confusion | None
    categories: tuple[CategoryLine, ...]
    reviewers: tuple[ReviewerLine, ...]
    months: tuple[GroupLine, ...]
    drift: Drift


@dataclass(frozen=True, slots=True)
class Spot:
    """Which cases are asked for: those behind a line, a cell (row and column; of a `pair`, or of earlier and
    later codings), a pair, a window (positions among the pairable units), a month or a `reviewer`'s codings;
    with `disagreed` only those on which not all say the same.
    """

    key: LineKey
    cell: tuple[int, int] | None = None
    pair: tuple[int, int] | None = None
    window: tuple[int, int] | None = None
    month: str = ""
    reviewer: int | None = None
    disagreed: bool = False


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """What one reviewer said of the case: codes, a typed value or a state; with certainty and note."""

    reviewer: str
    codes: tuple[str, ...]
    state: str
    certainty: str
    note: str
    at: int


@dataclass(frozen=True, slots=True)
class CaseBehind:
    """One case behind a number; `disagreement` is the mean distance of its answers, 0 to 1."""

    case: CaseKey
    case_id: str
    disagreement: float
    answers: tuple[GivenAnswer, ...]


@dataclass(frozen=True, slots=True)
class CasesBehind:
    """A page of the cases behind a number, those with most disagreement first."""

    spot: Spot
    total: int
    first: int
    rows: tuple[CaseBehind, ...]
