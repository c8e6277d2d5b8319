"""The rows of a package of labels: people and cases by pseudonym, everything else by code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from reviewer.domain.identifiers import CodebookKey, iso_utc
from reviewer.exchange.package.rows import DecisionRow, DrawnRow, FinalRow, LabelRow, RevisionRow, WordsRow
from reviewer.services.packages.provenance import stratum_name
from reviewer.services.ports import DepartingCoding, Newest, Reading, StoredCodebook
from reviewer.vault.pseudonyms import Pseudonyms


def _silent() -> None:
    """Nobody counts."""


@dataclass(slots=True)
class LabelRows:
    """Rows of one view of the store, behind `after`; each method gives them from the start."""

    read: Reading
    project: str
    names: Pseudonyms
    after: Newest
    own_only: bool = False
    tick: Callable[[], None] = _silent
    """Called for each record on its way; it may raise to stop."""
    _books: dict[CodebookKey, StoredCodebook] = field(default_factory=dict)
    _people: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.read.departing.begin(self.names.case)

    def labels(self) -> Iterator[LabelRow]:
        """One row for each answer of what was not withdrawn."""
        for one in self._codings():
            book, reviewer, at = self._book(one.codebook), self._person(one.reviewer), iso_utc(one.at)
            for variable, _, state, code in one.answers:
                yield LabelRow(
                    project_id=self.project,
                    case_id=one.case,
                    coding_id=one.uuid,
                    reviewer=reviewer,
                    codebook_id=book.id,
                    codebook_version=book.version,
                    variable=variable,
                    code=code,
                    certainty=one.certainty,
                    round=one.round,
                    status=one.status,
                    submitted_at=at,
                    state=state,
                )

    def revisions(self) -> Iterator[RevisionRow]:
        """One row for each revision."""
        for one in self._codings(answers=False):
            yield RevisionRow(
                coding_id=one.uuid,
                case_id=one.case,
                reviewer=self._person(one.reviewer),
                codebook=self._book(one.codebook).digest,
                kind=one.kind,
                follows=one.follows,
                certainty=one.certainty,
                round=one.round,
                submitted_at=iso_utc(one.at),
            )

    def words(self) -> Iterator[WordsRow]:
        """What the reviewer wrote, in the order of the revisions; on the reviewer's own desk only."""
        return (WordsRow(*one) for one in self.read.departing.words(after=self.after.codings))

    def _codings(self, *, answers: bool = True) -> Iterable[DepartingCoding]:
        """By the pseudonyms of case and reviewer: the order of the names themselves would give them away."""
        case, waiting = "", list[DepartingCoding]()
        wanted = self.read.departing.codings(
            after=self.after.codings, own_only=self.own_only, answers=answers
        )
        for one in wanted:
            self.tick()
            if one.case != case:
                yield from self._by_reviewer(waiting)
                case, waiting = one.case, []
            waiting.append(one)
        yield from self._by_reviewer(waiting)

    def _by_reviewer(self, codings: list[DepartingCoding]) -> list[DepartingCoding]:
        return sorted(codings, key=lambda one: (self._person(one.reviewer), one.at, one.uuid))

    def decisions(self) -> Iterator[DecisionRow]:
        """One row for each code of each decision; one alone where there is no answer."""
        for one in self.read.departing.decisions(after=self.after):
            self.tick()
            for stage, _, state, code in one.answers or [("", 0, "", "")]:
                yield DecisionRow(
                    decision_id=one.uuid,
                    case_id=one.case,
                    codebook=self._book(one.codebook).digest,
                    variable=one.variable,
                    kind=one.kind,
                    adjudicator=self._person(one.adjudicator),
                    reason=one.reason,
                    based_on=" ".join(one.based_on),
                    decided_at=iso_utc(one.at),
                    stage=stage,
                    state=state,
                    code=code,
                )

    def finals(self) -> Iterator[FinalRow]:
        """One row for each final answer, superseded records too."""
        for one in self.read.departing.finals(after=self.after.finals):
            self.tick()
            book, person, at = self._book(one.codebook), self._person(one.settled_by), iso_utc(one.at)
            for mark in one.answers:
                yield FinalRow(
                    project_id=self.project,
                    case_id=one.case,
                    final_id=one.uuid,
                    codebook_id=book.id,
                    codebook_version=book.version,
                    variable=mark.variable,
                    code=mark.code,
                    state=mark.state,
                    provenance=mark.provenance,
                    support=" ".join(mark.support),
                    decision_id=mark.decision,
                    based_on=" ".join(one.based_on),
                    unresolved=one.unresolved,
                    settled_by=person,
                    status="standing" if one.standing else "superseded",
                    settled_at=at,
                    codebook=book.digest,
                )

    def drawn(self) -> Iterator[DrawnRow]:
        """One row for each case of each draw, whatever the package begins behind: draws are told of whole."""
        for one in self.read.departing.drawn():
            yield DrawnRow(one.case, one.draw, stratum_name(self.names, one.stratum))

    def counts(self) -> Mapping[str, int]:
        """What the header says in clear: codings, cases and reviewers."""
        cases, people, codings = set[str](), set[str](), 0
        for one in self._codings(answers=False):
            cases.add(one.case)
            people.add(one.reviewer)
            codings += 1
        return {"codings": codings, "cases": len(cases), "reviewers": len(people)}

    def _book(self, key: CodebookKey) -> StoredCodebook:
        known = self._books.get(key)
        if known is None:
            known = self._books[key] = self.read.projects.codebook(key)
        return known

    def _person(self, name: str) -> str:
        known = self._people.get(name)
        if known is None:
            known = self._people[name] = self.names.person(name)
        return known
