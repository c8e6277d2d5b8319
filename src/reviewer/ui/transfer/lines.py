"""One line for each file of an import (no Qt): what it brings, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass, field
from enum import StrEnum

from reviewer.services.intake_outcome import FileOutcome, IntakeCounts


class Verdict(StrEnum):
    """What becomes of a file, or became of it."""

    WAITING = "waiting"
    READY = "ready"
    PARTLY = "partly"
    KNOWN = "known"
    EMPTY = "empty"
    REFUSED = "refused"
    STORED = "stored"
    LEFT_OUT = "left_out"


STORING = frozenset({Verdict.READY, Verdict.PARTLY, Verdict.KNOWN})
"""Known files too: that a case was seen from another source is kept."""


@dataclass(frozen=True, slots=True)
class Line:
    """`counts` of a refused file are those that it would have without its refused records."""

    name: str
    verdict: Verdict
    format: str = ""
    counts: IntakeCounts = field(default_factory=IntakeCounts)
    refused: int = 0
    problems: int = 0


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over the files of which something is stored; `refused` over all."""

    files: int
    counts: IntakeCounts
    refused: int


def waiting(name: str, *, over: bool) -> Line:
    """The line of a file of which nothing is known: it waits, or was left out where all is over."""
    return Line(name, Verdict.LEFT_OUT if over else Verdict.WAITING)


def unsaid(checked: Iterable[FileOutcome], outcomes: Iterable[FileOutcome], *, over: bool) -> list[Line]:
    """The lines of an archive's files that were checked and of which nothing else is known yet, or was."""
    said = {one.file for one in outcomes}
    return [waiting(short_name(one.file), over=over) for one in checked if one.file not in said]


def line_of(outcome: FileOutcome, *, accept_valid: bool, taken: bool) -> Line:
    """The line of one file that was read; of one in an archive the name has the archive's before it."""
    verdict = _taken(outcome) if taken else _checked(outcome, accept_valid=accept_valid)
    name = short_name(outcome.file)
    return Line(
        name, verdict, outcome.format, outcome.counts, outcome.records_refused, outcome.problems.total
    )


def short_name(label: str) -> str:
    """A path without its folders."""
    return label.replace("\\", "/").rpartition("/")[2]


def totals_of(lines: Iterable[Line]) -> Totals:
    """All lines together."""
    every = list(lines)
    storing = [one for one in every if one.verdict in STORING or one.verdict is Verdict.STORED]
    counts = IntakeCounts(*(sum(of) for of in zip(*(astuple(one.counts) for one in storing), strict=True)))
    return Totals(len(storing), counts, sum(one.refused for one in every))


def _checked(outcome: FileOutcome, *, accept_valid: bool) -> Verdict:
    if not outcome.stored or (outcome.problems and not (accept_valid and outcome.is_partly)):
        return Verdict.REFUSED
    if outcome.note:
        return Verdict.EMPTY
    if outcome.records_refused:
        return Verdict.PARTLY
    return Verdict.READY if brings_anything(outcome.counts) else Verdict.KNOWN


def _taken(outcome: FileOutcome) -> Verdict:
    if not outcome.stored:
        return Verdict.REFUSED
    if outcome.note:
        return Verdict.EMPTY
    return Verdict.STORED if brings_anything(outcome.counts) else Verdict.KNOWN


def brings_anything(counts: IntakeCounts) -> bool:
    """Whether it is worth storing: known records add nothing."""
    return bool(counts.cases_new or counts.media_new or counts.cases_changed)
