"""What the form for assigning means (no Qt): a new plan, or a second coder for a rare code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reviewer.domain.enriching import Enrichment
from reviewer.domain.identifiers import DrawKey
from reviewer.domain.planning import MAX_REVIEWERS, Overlap
from reviewer.services.assigning import AssignRequest
from reviewer.ui.planning.numbers import share, whole, words_of

_MOST_CASES = 100_000_000
_MOST_ROUNDS = 10_000
_SEED = 1 << 62


class Fault(StrEnum):
    """What the form does not say yet."""

    REVIEWERS = "reviewers"
    CODERS = "coders"
    OVERLAP = "overlap"
    ROUND = "round"
    ROUNDS = "rounds"
    SEED = "seed"
    CODE = "code"
    SHARES = "shares"


class Kind(StrEnum):
    """What is planned."""

    PLAN = "plan"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class SecondRequest:
    """A second coder for cases that one reviewer has coded."""

    reviewers: tuple[str, ...]
    variable: str
    code: str
    wanted: Enrichment


Request = AssignRequest | SecondRequest


@dataclass(slots=True)
class AssignForm:
    """The values of the form by name."""

    values: Mapping[str, str] = field(default_factory=dict)

    def _value(self, name: str) -> str:
        return self.values.get(name, "")

    @property
    def kind(self) -> Kind:
        """What is planned."""
        return Kind(self._value("kind") or Kind.PLAN)

    @property
    def reviewers(self) -> tuple[str, ...]:
        """Who gets cases."""
        return tuple(name for name in self._value("reviewers").split("\n") if name)

    @property
    def calibration(self) -> tuple[str, ...]:
        """Ids of cases with a known answer."""
        return words_of(self._value("calibration"))

    def rows(self) -> dict[str, bool]:
        """Which rows of the form mean something now."""
        second = self.kind is Kind.SECOND
        plan = ("draw", "coders", "overlap_by", "overlap", "strata", "round", "rounds", "calibration")
        return {
            **dict.fromkeys(plan, not second),
            **dict.fromkeys(("variable", "code", "with_code", "without_code"), second),
        }

    def request(self) -> Request | Fault:
        """What is to be planned, or what the form does not say yet."""
        if not 1 <= len(self.reviewers) <= MAX_REVIEWERS:
            return Fault.REVIEWERS
        seed = whole(self._value("seed"), low=-_SEED, high=_SEED)
        if seed is None:
            return Fault.SEED
        return self._second(seed) if self.kind is Kind.SECOND else self._plan(seed)

    def _plan(self, seed: int) -> AssignRequest | Fault:
        coders = whole(self._value("coders") or "2", low=1, high=len(self.reviewers))
        overlap = self._overlap()
        round_ = whole(self._value("round"), low=1, high=_MOST_ROUNDS) if self._value("round").strip() else 0
        rounds = whole(self._value("rounds") or "1", low=1, high=_MOST_ROUNDS)
        if coders is None:
            return Fault.CODERS
        if overlap is None:
            return Fault.OVERLAP
        if round_ is None or rounds is None:
            return Fault.ROUND if round_ is None else Fault.ROUNDS
        draw = self._value("draw")
        return AssignRequest(
            reviewers=self.reviewers,
            seed=seed,
            coders=coders,
            overlap=overlap,
            draw=DrawKey(int(draw)) if draw else None,
            round=round_ or None,
            calibration=self.calibration,
            stratify=self._value("strata"),
            rounds=rounds,
        )

    def _overlap(self) -> Overlap | None:
        text = self._value("overlap") or "20%"
        if self._value("overlap_by") == "count":
            count = whole(text, low=0, high=_MOST_CASES)
            return None if count is None else Overlap(count=count)
        found = share(text)
        return None if found is None else Overlap(found)

    def _second(self, seed: int) -> SecondRequest | Fault:
        variable, code = self._value("variable"), self._value("code")
        if not variable or not code:
            return Fault.CODE
        flagged = share(self._value("with_code") or "100%")
        others = share(self._value("without_code") or "10%")
        if flagged is None or others is None:
            return Fault.SHARES
        return SecondRequest(self.reviewers, variable, code, Enrichment(flagged, others, seed))
