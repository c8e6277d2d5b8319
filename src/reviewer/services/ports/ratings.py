"""First independent codings as columns of numbers, for agreement."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from reviewer.domain.identifiers import AccountKey, CaseKey, CodebookKey, CodingKey
from reviewer.services.ports.project import StoredCodebook


@dataclass(frozen=True, slots=True)
class RatingsWanted:
    """Which codings agreement is computed on: of one codebook version, and of what else is said.

    `since` and `until` are microseconds since 1970 UTC (`until` is not included) and refer to submission;
    `group` is what divides the cases (as `Ratings.labels`) and the wanted value.
    """

    codebook: CodebookKey
    round: int | None = None
    since: int | None = None
    until: int | None = None
    group: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class RatingColumns:
    """One number for each coding in every column, by coding key; `times` are microseconds since 1970 UTC."""

    codings: array[int]
    cases: array[int]
    reviewers: array[int]
    times: array[int]


STATE_NUMBERS = ("value", "none", "does_not_apply", "not_reached")
"""What the lowest numbers of a packed answer stand for; `value`: typed, to be had from `Ratings.values`."""


@dataclass(frozen=True, slots=True)
class PackedAnswers:
    """Answers as numbers: coding << (variable_bits + code_bits) | variable << code_bits | code, by coding
    key, a set as one number for each code.  Codes below `len(STATE_NUMBERS)` are states.
    """

    variable_bits: int
    code_bits: int
    variables: Mapping[str, int]
    codes: Mapping[tuple[int, str], int]
    """By variable's number and code id."""
    chunks: Iterator[array[int]]


@dataclass(frozen=True, slots=True)
class RatedCoding:
    """What stands beside the answers of one coding where the cases behind a number are listed."""

    coding: CodingKey
    case: CaseKey
    case_id: str
    reviewer: AccountKey
    certainty: str
    note: str
    at: int


class BesideFinal(NamedTuple):
    """One coder's answer to a variable beside the final or known one; `decided`: an adjudicator gave that, or
    it was known.

    `final` are its codes or the typed value, where its `state` is "answered".
    """

    case: CaseKey
    reviewer: AccountKey
    at: int
    same: bool
    decided: bool
    final: tuple[str, ...] = ()
    state: str = "answered"


class Ratings(Protocol):
    """First independent submitted codings, for agreement: of each case and reviewer the first revision of
    kind `submitted` that was not withdrawn, within the codebook version and round that are wanted.  Migrated
    and settled answers are never among them.

    Every method raises NotAllowed, at once, without the right to see all codings.  Columns are arrays of
    64-bit numbers ("q"), so that millions of codings are never objects.
    """

    def versions(self) -> list[StoredCodebook]:
        """The codebook versions that were coded with, oldest first."""

    def rounds(self) -> list[int]:
        """The rounds that were coded in, ascending."""

    def groups(self) -> list[str]:
        """What divides the cases: columns, attributes, and `stratum` where cases were drawn by strata."""

    def codings(self, wanted: RatingsWanted) -> RatingColumns: ...
    def answers(self, wanted: RatingsWanted) -> PackedAnswers:
        """The coded answers of these codings, and maybe of others of the same cases and reviewers that
        `codings` leaves out.
        """

    def values(self, wanted: RatingsWanted, variable: str) -> Iterator[tuple[int, str]]:
        """(coding, typed value) of one variable, by coding key; as `answers`."""

    def labels(self, group: str) -> Iterator[tuple[int, str | None]]:
        """(case, value) by case key, of one of `groups`; NotAllowed for hints that the viewer may not see."""

    def beside_finals(
        self, wanted: RatingsWanted, variable: str, *, calibration: bool = False
    ) -> Iterator[BesideFinal]:
        """First independent answers beside the final ones that rest on two codings and more, by coding key.

        Only where both say something, the final one maybe that it does not apply.  `calibration`: only on
        cases that a plan gave for calibration.
        """

    def first_answers(
        self, wanted: RatingsWanted, variable: str, cases: Sequence[CaseKey]
    ) -> Iterator[tuple[CaseKey, AccountKey, int, tuple[str, ...], str]]:
        """(case, reviewer, time, codes, state) of first independent answers to these cases (some hundreds)
        that say something, by coding key.
        """

    def settling(self, cases: Sequence[CaseKey]) -> dict[CaseKey, str]:
        """How far these cases (some hundreds) are settled: waiting, open, deferred or settled."""

    def shown(self, codings: Sequence[int]) -> list[RatedCoding]:
        """These codings (at most some hundreds), by case and reviewer."""
