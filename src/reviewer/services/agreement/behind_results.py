"""What stands behind one line of a project's agreement: pairs, confusions, groups, drift and cases."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.domain.identifiers import CaseKey
from reviewer.services.agreement.results import Estimate, LineKey


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
class ReviewerAgainstFinal:
    """One reviewer (a place among the study's): the share of answers that became final, with its interval.

    Of the `decided` ones an adjudicator gave the final answer, and `same_decided` of them as the reviewer.
    """

    reviewer: int
    compared: int
    same: Estimate
    decided: int
    same_decided: int


@dataclass(frozen=True, slots=True)
class AgainstFinal:
    """One variable; `all` is over every reviewer.  `drift` has no windows, only the reviewers' charts."""

    variable: str
    all: Estimate
    reviewers: tuple[ReviewerAgainstFinal, ...]
    drift: Drift


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
    later codings), a pair, a `category` that somebody used, a window (positions among the pairable units), a
    month, a `group` (column and value), codings under another `version`, or a `reviewer`'s codings: all that
    can be compared, or those from one of his `codings` to another (positions in the order of time).

    `missing`: those with a coding that says nothing which could be compared.  `final`: a reviewer's answers
    that can be compared with the final ones, with `decided` only those where an adjudicator gave that.  With
    `disagreed` only cases on which not all say the same, of `final` those where the final answer is another.
    """

    key: LineKey
    cell: tuple[int, int] | None = None
    pair: tuple[int, int] | None = None
    category: int | None = None
    window: tuple[int, int] | None = None
    month: str = ""
    group: tuple[str, str] | None = None
    version: str = ""
    reviewer: int | None = None
    codings: tuple[int, int] | None = None
    missing: bool = False
    final: bool = False
    decided: bool = False
    disagreed: bool = False


FINAL = ""
"""Stands in a reviewer's place before a final answer."""


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """What one reviewer (or nobody: FINAL) said of the case: codes, a typed value or a state; with certainty
    and note.
    """

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
