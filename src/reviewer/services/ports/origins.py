"""Where labels come from, in facts that name nobody: for whoever packs, not for whoever codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reviewer.domain.sampling import DrawRecord


@dataclass(frozen=True, slots=True)
class DrawOrigin:
    """A draw of the project, with how many cases it has."""

    draw: int
    cases: int
    record: DrawRecord


class DepartingDrawn(NamedTuple):
    """A case of a draw on its way out, by its pseudonym; the stratum under its own name."""

    case: str
    draw: int
    stratum: str


@dataclass(frozen=True, slots=True)
class PlanOrigin:
    """A plan; `reviewers` and `calibration` are numbers of people and cases, `tasks` counts them by kind.

    `overlap` is the share or the number of cases that several were to code, as it was asked for.
    """

    plan: int
    kind: str
    round: int
    draw: int | None
    seed: int | None
    coders: int | None
    overlap: str
    reviewers: int
    calibration: int
    tasks: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Origins:
    """All of them; `coders` counts cases by how many people have coded them."""

    draws: Sequence[DrawOrigin]
    plans: Sequence[PlanOrigin]
    coders: Mapping[int, int]
