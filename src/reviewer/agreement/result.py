"""What a coefficient answers: a value with its uncertainty, or the reason that there is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

NO_PAIRS = "no unit was coded by two reviewers, so there is nothing to compare"
NO_VARIATION = "every code that can be compared is the same, so agreement by chance cannot be told apart"
NO_DISTANCE = "no two of the codes that can be compared lie apart on this scale, so nothing can disagree"
ONE_CATEGORY = "only one category is declared, so every pair agrees by definition"


@dataclass(frozen=True, slots=True)
class Interval:
    """Limits on the coefficient's own scale; `method` says in words how they were found."""

    low: float
    high: float
    method: str
    level: float = 0.95


@dataclass(frozen=True, slots=True)
class Defined:
    """A coefficient that exists. `n` counts the units behind it; `se` and `df` are absent where no
    standard error is defined (one unit, or a coefficient without one). `details` holds the parts of the
    formula under the names of the reference file (`pa`, `pe`, `Do`, `De`, ...).
    """

    value: float
    n: int
    se: float | None = None
    df: int | None = None
    interval: Interval | None = None
    details: Mapping[str, object] = field(default_factory=dict)

    is_defined: ClassVar[Literal[True]] = True


@dataclass(frozen=True, slots=True)
class Undefined:
    """A coefficient that does not exist for these ratings; `reason` is a sentence for people."""

    reason: str
    n: int = 0
    df: int | None = None
    details: Mapping[str, object] = field(default_factory=dict)

    is_defined: ClassVar[Literal[False]] = False


Result = Defined | Undefined


@dataclass(frozen=True, slots=True)
class Family:
    """One result for each category or flag in the codebook's order; `of_pairs`: for each pair of raters."""

    members: Mapping[str, Result]
    n: int
    of_pairs: bool = False
    details: Mapping[str, object] = field(default_factory=dict)

    @property
    def is_defined(self) -> bool:
        return any(member.is_defined for member in self.members.values())


def value_of(result: Result) -> float | None:
    return result.value if isinstance(result, Defined) else None
