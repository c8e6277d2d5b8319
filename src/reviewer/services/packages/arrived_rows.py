"""The rows of an opened package as the store takes them in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from reviewer.domain.errors import VerificationFailed
from reviewer.domain.identifiers import iso_utc, to_microseconds
from reviewer.exchange.package.header import Kind
from reviewer.exchange.package.rows import (
    DECISIONS,
    FINAL,
    LABELS,
    REVISIONS,
    WORDS,
    DecisionRow,
    FinalRow,
    LabelRow,
    RevisionRow,
)
from reviewer.services.packages.opened import OpenedPackage
from reviewer.services.ports import AnswerMark, ArrivingCoding, ArrivingDecision, ArrivingFinal, FinalMark

_TOO_LATE = to_microseconds(datetime(2200, 1, 1, tzinfo=UTC))
"""No clock says so: a revision of then would stand before everything, and none could follow it for long."""


def arriving_codings(package: OpenedPackage) -> Iterator[ArrivingCoding]:
    """Each revision with its answers, which stand in the same order in the table of codings."""
    labels = _Alongside(groupby(package.rows(LABELS), key=itemgetter(2)))
    words = _Alongside(groupby(_words(package), key=itemgetter(0)))
    for cells in package.rows(REVISIONS):
        row = RevisionRow(*cells)
        yield ArrivingCoding(
            case=row.case_id,
            uuid=row.coding_id,
            reviewer=row.reviewer,
            codebook=row.codebook,
            kind=row.kind,
            follows=row.follows,
            certainty=row.certainty,
            round=row.round,
            at=_moment(row.submitted_at),
            answers=list(_answers(labels.of(row.coding_id))),
            words={variable: text for _, variable, text in words.of(row.coding_id)},
        )
    if labels.waits or words.waits:
        raise VerificationFailed(
            "The tables of the package do not belong together.",
            where=LABELS.name,
            mend="Ask for it once more, and take nothing from this one.",
        )


def _words(package: OpenedPackage) -> Iterator[Sequence[Any]]:
    """What a reviewer wrote comes home in a returned package; it is read from no other."""
    if package.header.kind is Kind.RETURNED and package.holds(WORDS):
        yield from package.rows(WORDS)


class _Alongside:
    """Groups of rows of another table, which stand in the same order; each is taken once."""

    def __init__(self, groups: Iterator[tuple[Any, Iterator[Sequence[Any]]]]) -> None:
        self._groups = groups
        self._next = next(groups, None)

    def of(self, coding: str) -> list[Sequence[Any]]:
        """The rows of a coding."""
        if self._next is None or self._next[0] != coding:
            return []
        rows = list(self._next[1])
        self._next = next(self._groups, None)
        return rows

    @property
    def waits(self) -> bool:
        """Whether rows are left that nothing asked for."""
        return self._next is not None


def _answers(rows: Sequence[Sequence[Any]]) -> Iterator[AnswerMark]:
    for variable, of_variable in groupby((LabelRow(*one) for one in rows), key=lambda one: one.variable):
        for part, row in enumerate(of_variable):
            yield AnswerMark(variable, part, row.state, row.code)


def arriving_decisions(package: OpenedPackage) -> Iterator[ArrivingDecision]:
    """Each decision with its answers."""
    for _, rows in groupby(package.rows(DECISIONS), key=itemgetter(0)):
        said = [DecisionRow(*cells) for cells in rows]
        first = said[0]
        answers = [
            (stage, part, one.state, one.code)
            for stage, of_stage in groupby((one for one in said if one.stage), key=lambda one: one.stage)
            for part, one in enumerate(of_stage)
        ]
        yield ArrivingDecision(
            case=first.case_id,
            uuid=first.decision_id,
            codebook=first.codebook,
            variable=first.variable,
            kind=first.kind,
            adjudicator=first.adjudicator,
            reason=first.reason,
            based_on=first.based_on.split(),
            at=_moment(first.decided_at),
            answers=answers,
        )


def arriving_finals(package: OpenedPackage) -> Iterator[ArrivingFinal]:
    """Each final record with its answers."""
    for _, rows in groupby(package.rows(FINAL), key=itemgetter(2)):
        said = [FinalRow(*cells) for cells in rows]
        first = said[0]
        marks = [
            FinalMark(
                variable, part, one.state, one.code, one.provenance, one.support.split(), one.decision_id
            )
            for variable, of_variable in groupby(said, key=lambda one: one.variable)
            for part, one in enumerate(of_variable)
        ]
        yield ArrivingFinal(
            case=first.case_id,
            uuid=first.final_id,
            codebook=first.codebook,
            settled_by=first.settled_by,
            unresolved=first.unresolved,
            based_on=first.based_on.split(),
            at=_moment(first.settled_at),
            answers=marks,
        )


def _moment(text: str) -> int:
    try:
        at = to_microseconds(datetime.fromisoformat(text))
    except ValueError:
        at = -1
    if not 0 <= at < _TOO_LATE or iso_utc(at) != text:
        raise VerificationFailed(
            "A time in the package cannot be read.",
            mend="Ask for it once more, and take nothing from this one.",
        )
    return at
