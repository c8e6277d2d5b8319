"""Final answers of many packages into cases: each case once, what cannot be counted set apart.

Rows come from packages that were verified before; what they say is believed, but not that it makes sense.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, cast, get_args

from reviewer.domain.countries import is_country
from reviewer.indicator.answers import FinalCase, Said, State

Reason = Literal["codebook", "contradiction", "state", "code", "country"]
"""The first that is true of a record is said of it."""

REASONS: tuple[Reason, ...] = get_args(Reason)

COUNTRY_VARIABLE = "location_country"
PERIOD_VARIABLE = "period"
UNIT_VARIABLE = "unit"
Codes = Mapping[str, Collection[str]]
"""The codes of each variable that is counted; answers to other variables are not read."""
# Of every other variable a case has one code at most.
SETS = frozenset({"age_category", "victim_ethnicity", "theme", "production_context"})
STATES: tuple[State, ...] = get_args(State)


class FinalAnswer(NamedTuple):
    """One row of a package's standing final answers; a set has one row for each code."""

    project: str
    case: str  # a pseudonym; where units share a key, the same in all of their projects
    codebook: str  # digest of the exact version
    variable: str
    state: str
    code: str
    settled_at: str  # UTC, ISO 8601


@dataclass(frozen=True, slots=True)
class SetApart:
    """A record that is not counted. Of the case only its pseudonym is named."""

    package: str
    case: str
    reason: Reason


@dataclass(slots=True)
class Gathered:
    """`again`: records that came once more, or older than what counts. `shared`: cases found under one
    pseudonym in several projects, each counted once.
    """

    cases: list[FinalCase] = field(default_factory=list)
    apart: list[SetApart] = field(default_factory=list)
    again: int = 0
    shared: int = 0


@dataclass(slots=True)
class _Record:
    package: str
    project: str
    settled_at: str
    codebook: str
    answers: dict[str, tuple[set[str], set[str]]] = field(default_factory=dict)

    def add(self, row: FinalAnswer) -> None:
        states, codes = self.answers.setdefault(row.variable, (set(), set()))
        states.add(row.state)
        codes.update({row.code} if row.code else ())

    def same_as(self, other: _Record) -> bool:
        return (self.codebook, self.answers) == (other.codebook, other.answers)


def gather(
    packages: Iterable[tuple[str, Iterable[FinalAnswer]]],
    *,
    codebooks: Collection[str],
    codes: Codes | None = None,
    sets: Collection[str] = SETS,
) -> Gathered:
    """`packages`: a name and its rows. Only `codebooks` (digests) are counted: answers to another version
    mean something else unless a crosswalk says what. The latest record of a case counts; two that
    differ at the same time contradict each other, and neither does. With `codes`, a code that the codebook
    does not have sets its record apart; of the variables in `sets` a case may have several.

    What `engine` does for many packages at once; here it is plain, for tests to compare with.
    """
    rules = _Rules(frozenset(codebooks), codes, frozenset(sets))
    records: dict[str, list[_Record]] = {}
    for package, rows in packages:
        read = rows if codes is None else (row for row in rows if row.variable in codes)
        for (case, *_), record in _records(package, read).items():
            records.setdefault(case, []).append(record)
    found = Gathered()
    for case in sorted(records):
        _settle(case, records[case], rules, found)
    return found


@dataclass(frozen=True, slots=True)
class _Rules:
    codebooks: frozenset[str]
    codes: Codes | None
    sets: frozenset[str]


def _records(package: str, rows: Iterable[FinalAnswer]) -> dict[tuple[str, str, str, str], _Record]:
    records: dict[tuple[str, str, str, str], _Record] = {}
    for row in rows:
        key = (row.case, row.project, row.settled_at, row.codebook)
        if key not in records:
            records[key] = _Record(package, row.project, row.settled_at, row.codebook)
        records[key].add(row)
    return records


def _settle(case: str, records: list[_Record], rules: _Rules, found: Gathered) -> None:
    sound = []
    for record in records:
        reason = _fault(record, rules)
        if reason:
            found.apart.append(SetApart(record.package, case, reason))
        else:
            sound.append(record)
    if not sound:
        return
    latest = max(record.settled_at for record in sound)
    standing = [record for record in sound if record.settled_at == latest]
    if not all(record.same_as(standing[0]) for record in standing):
        found.apart.extend(SetApart(record.package, case, "contradiction") for record in standing)
        return
    found.again += len(sound) - 1
    found.shared += len({record.project for record in sound}) > 1
    found.cases.append(_case(case, standing[0], unit=min(record.project for record in standing)))


def _fault(record: _Record, rules: _Rules) -> Reason | None:
    if record.codebook not in rules.codebooks:
        return "codebook"
    faults = {one for variable, said in record.answers.items() for one in _faults(variable, said, rules)}
    return next((reason for reason in REASONS if reason in faults), None)


def _faults(variable: str, said: tuple[set[str], set[str]], rules: _Rules) -> Iterator[Reason]:
    states, codes = said
    if len(codes) > 1 and variable not in rules.sets:
        yield "contradiction"
    if len(states) > 1 or not states <= set(STATES) or (states == {"answered"}) is not bool(codes):
        yield "state"
    if variable == COUNTRY_VARIABLE:
        if not all(map(is_country, codes)):
            yield "country"
    elif rules.codes is not None and not codes <= set(rules.codes[variable]):
        yield "code"


def _case(case: str, record: _Record, *, unit: str) -> FinalCase:
    answers = {
        variable: Said(_state(states), frozenset(codes))
        for variable, (states, codes) in record.answers.items()
    }
    answers[PERIOD_VARIABLE] = Said("answered", frozenset({record.settled_at[:4]}))
    answers[UNIT_VARIABLE] = Said("answered", frozenset({unit}))
    return FinalCase(case, answers)


def _state(states: set[str]) -> State:
    (only,) = states
    return cast(State, only)
