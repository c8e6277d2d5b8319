"""How the codings came about: what was drawn, who was given what, and what the cases are like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.agreement.parts import Division
from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.identifiers import iso_utc
from reviewer.domain.person import Account, Right
from reviewer.domain.sampling import quoted
from reviewer.services.agreement.groups import NOT_SAID, division_by
from reviewer.services.agreement.study import Study
from reviewer.services.ports import Reading, StoredPlan

_MIX = ("source", "country")
_MOST = 12


@dataclass(frozen=True, slots=True)
class MixRow:
    """How many cases have a value of a column: of all that were coded, and of those coded twice or more."""

    label: str
    coded: int
    double_coded: int


@dataclass(frozen=True, slots=True)
class CaseMix:
    """The cases by one column, the most frequent values first; `others` counts the values left out."""

    column: str
    rows: tuple[MixRow, ...]
    others: int


@dataclass(frozen=True, slots=True)
class Coder:
    """One reviewer's codings of the selection and the days of the first and the last one (ISO 8601)."""

    name: str
    codings: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class StudyDesign:
    """`draws` and `plans` are sentences, None where the account may not read them; `turns[k]` counts the
    cases with k + 1 codings.
    """

    draws: tuple[str, ...] | None
    plans: tuple[str, ...] | None
    assigned_only: bool
    calibration: int
    second: int
    project_cases: int
    coders: tuple[Coder, ...]
    turns: tuple[int, ...]
    mix: tuple[CaseMix, ...]


def design_of(read: Reading, study: Study, account: Account) -> StudyDesign:
    """What the store knows of it."""
    supervises = account.may(Right.SUPERVISE)
    plans = read.plans.all() if supervises else []
    sizes = study.codings.sizes()
    return StudyDesign(
        draws=_draws(read, account),
        plans=tuple(_plan(one) for one in plans) if supervises else None,
        assigned_only=read.projects.info().policy is AssignmentPolicy.ASSIGNED_ONLY,
        calibration=sum(len(_list(one.record.get("calibration"))) for one in plans),
        second=sum(one.kind == "second" for one in plans),
        project_cases=read.cases.totals()[0],
        coders=_coders(study),
        turns=tuple(int((sizes == k + 1).sum()) for k in range(len(study.codings.turns))),
        mix=tuple(_mix(division_by(read, study.codings, column), column, study) for column in _MIX),
    )


def _draws(read: Reading, account: Account) -> tuple[str, ...] | None:
    """Whoever packs labels tells of draws there, and may quote them here."""
    if account.may(Right.SUPERVISE):
        return tuple(f"{iso_utc(one.at)[:10]}: {quoted(one.record)}." for one in read.draws.all())
    if account.may(Right.EXPORT_ALL):
        return tuple(f"Draw {one.draw}: {quoted(one.record)}." for one in read.departing.origins().draws)
    return None


def _plan(plan: StoredPlan) -> str:
    record: Mapping[str, object] = plan.record
    words = [f"{iso_utc(plan.at)[:10]}: {plan.kind}, round {plan.round}"]
    if plan.draw is not None:
        words.append(f"cases of draw {plan.draw}")
    if "coders" in record:
        count = record.get("overlap_count")
        share = f"{count} cases" if count is not None else f"a share of {record.get('overlap_share')}"
        words.append(f"{share} coded by {record['coders']} reviewers each, the others by one")
    if "reviewers" in record:
        words.append(f"{len(_list(record['reviewers']))} reviewers, balanced over reviewers and pairs")
    if "seed" in record:
        words.append(f"seed {record['seed']}")
    return "; ".join(words) + "."


def _coders(study: Study) -> tuple[Coder, ...]:
    codings = study.codings
    found = []
    for number, name in enumerate(codings.raters):
        times = codings.times[codings.rater == number]
        days = [iso_utc(int(moment))[:10] for moment in (times.min(), times.max())]
        found.append(Coder(name, len(times), *days))
    return tuple(found)


def _mix(division: Division, column: str, study: Study) -> CaseMix:
    sizes = study.codings.sizes()
    rows = [
        MixRow(name, len(units), int((sizes[units] >= 2).sum()))
        for name, units in ((name, division.units_of(i)) for i, name in enumerate(division.names))
    ]
    rows.sort(key=lambda row: (row.label == NOT_SAID, -row.coded, row.label))
    return CaseMix(column, tuple(rows[:_MOST]), max(len(rows) - _MOST, 0))


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
