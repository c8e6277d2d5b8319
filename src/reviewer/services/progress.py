"""How far a study is: by state, stratum, round and variable, with what is still to come.  Never by person.

Going through a million cases is done in steps, so that it can tell how far it is, and be stopped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import NotFound
from reviewer.domain.identifiers import CodebookKey, DrawKey
from reviewer.domain.person import Account, Right
from reviewer.services.ports import ProgressCounts, Store, StoredDraw, StratumCount
from reviewer.services.watching import Watch

_STEP = 20_000
"""Rows that are gone through at a time: some hundredths of a second."""


class Division(Protocol):
    """By what the cases are divided: those of a draw by its strata, or every case by a column."""

    @property
    def draw(self) -> DrawKey | None: ...
    @property
    def column(self) -> str: ...


@dataclass(frozen=True, slots=True)
class ByDraw:
    """The cases of a draw, by its strata."""

    draw: DrawKey
    column: str = ""


@dataclass(frozen=True, slots=True)
class ByColumn:
    """Every case, by a column of the cases."""

    column: str
    draw: None = None


@dataclass(frozen=True, slots=True)
class States:
    """What is known at once: cases, those that are done, and assignments by state."""

    cases: int
    done: int
    assignments: dict[AssignmentState, int]

    def of(self, *states: AssignmentState) -> int:
        """Assignments in one of these states."""
        return sum(self.assignments.get(one, 0) for one in states)

    @property
    def to_come(self) -> int:
        """Assignments that are still to be done; what was handed back waits for the supervisor."""
        return self.of(AssignmentState.OPEN, AssignmentState.DRAFT)


@dataclass(frozen=True, slots=True)
class RoundProgress:
    """The assignments of a round by state."""

    round: int
    open: int
    draft: int
    done: int
    handed_back: int

    @property
    def total(self) -> int:
        """All of the round."""
        return self.open + self.draft + self.done + self.handed_back


@dataclass(frozen=True, slots=True)
class VariableProgress:
    """What the codings in force say of a variable; `undetermined` is among the answered."""

    variable: str
    answered: int
    undetermined: int
    none: int
    does_not_apply: int
    not_reached: int


@dataclass(frozen=True, slots=True)
class ProgressReport:
    """`variables` is None for an account that may not see every coding."""

    states: States
    rounds: tuple[RoundProgress, ...]
    strata: tuple[StratumCount, ...]
    variables: tuple[VariableProgress, ...] | None


class Progress:
    """Counts as the supervisor who is signed in."""

    def __init__(
        self, store: Store, account: Account, *, codebook: Codebook, codebook_key: CodebookKey
    ) -> None:
        self._store = store
        self._account = account
        self._codebook = codebook
        self._book = codebook_key

    def states(self) -> States:
        """What is kept: a look-up, whatever the project's size."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            cases, done = read.progress.cases()
            return States(cases, done, read.progress.assignments())

    def draws(self) -> list[StoredDraw]:
        """The draws whose strata can be looked at, the oldest first."""
        self._account.require(Right.SUPERVISE)
        with self._store.reading(self._account) as read:
            return read.draws.all()

    def report(self, division: Division, watch: Watch | None = None) -> ProgressReport:
        """Everything, in one pass over assignments, cases and codings; raises Stopped."""
        self._account.require(Right.SUPERVISE)
        sees_codings = self._account.may(Right.SEE_ALL_CODINGS)
        with self._store.reading(self._account) as read:
            counts = read.progress
            assignments, cases, codings = counts.ends()
            if division.draw is not None:
                cases = counts.draw_size(division.draw)
            elif division.column not in read.draws.columns():
                raise NotFound(f"The cases have no column '{division.column}'.")
            parts = (assignments, cases, codings if sees_codings else 0)
            walk = _Walk(counts, watch or Watch(), total=sum(parts))
            rounds = walk.rounds(parts[0])
            strata = walk.strata(parts[1], division)
            variables = walk.variables(parts[2], self._book)
            kept, done = counts.cases()
            states = States(kept, done, counts.assignments())
        return ProgressReport(states, rounds, strata, self._variables(variables) if sees_codings else None)

    def _variables(self, counted: dict[str, Counter[str]]) -> tuple[VariableProgress, ...]:
        """Every question of the codebook, in its order."""
        return tuple(
            VariableProgress(
                variable=one.id,
                answered=counted.get(one.id, Counter())["answered"],
                undetermined=counted.get(one.id, Counter())["undetermined"],
                none=counted.get(one.id, Counter())["none"],
                does_not_apply=counted.get(one.id, Counter())["does_not_apply"],
                not_reached=counted.get(one.id, Counter())["not_reached"],
            )
            for one in self._codebook.enabled
        )


class _Walk:
    """Goes through one table after the other, and tells how much of all of them is done."""

    def __init__(self, counts: ProgressCounts, watch: Watch, *, total: int) -> None:
        self._counts, self._watch, self._total = counts, watch, total
        self._before = 0

    def _steps(self, end: int) -> Iterator[tuple[int, int]]:
        """(after, up to) of parts that go to `end`."""
        for after in range(0, end, _STEP):
            self._watch.step(self._before + after, self._total)
            yield after, min(after + _STEP, end)
        self._before += end

    def rounds(self, end: int) -> tuple[RoundProgress, ...]:
        counted: Counter[tuple[int, AssignmentState]] = Counter()
        for after, up_to in self._steps(end):
            for one in self._counts.rounds(after=after, up_to=up_to):
                counted[one.round, one.state] += one.assignments
        return _rounds(counted)

    def strata(self, end: int, division: Division) -> tuple[StratumCount, ...]:
        counted: dict[str, StratumCount] = {}
        for after, up_to in self._steps(end):
            for one in self._part(division, after, up_to):
                counted[one.stratum] = _added(counted.get(one.stratum), one)
        return tuple(counted[name] for name in sorted(counted))

    def _part(self, division: Division, after: int, up_to: int) -> list[StratumCount]:
        if division.draw is not None:
            return self._counts.drawn(division.draw, after=after, up_to=up_to)
        return self._counts.by_column(division.column, after=after, up_to=up_to)

    def variables(self, end: int, codebook: CodebookKey) -> dict[str, Counter[str]]:
        counted: dict[str, Counter[str]] = {}
        for after, up_to in self._steps(end):
            for one in self._counts.variables(codebook, after=after, up_to=up_to):
                sums = counted.setdefault(one.variable, Counter())
                sums[one.state] += one.codings
                sums["undetermined"] += one.undetermined
        return counted


def _added(one: StratumCount | None, other: StratumCount) -> StratumCount:
    if one is None:
        return other
    return StratumCount(
        one.stratum, one.cases + other.cases, one.unassigned + other.unassigned, one.done + other.done
    )


def _rounds(counted: Counter[tuple[int, AssignmentState]]) -> tuple[RoundProgress, ...]:
    return tuple(
        RoundProgress(
            number,
            open=counted[number, AssignmentState.OPEN],
            draft=counted[number, AssignmentState.DRAFT],
            done=counted[number, AssignmentState.DONE],
            handed_back=counted[number, AssignmentState.HANDED_BACK],
        )
        for number in sorted({round_ for round_, _ in counted})
    )
