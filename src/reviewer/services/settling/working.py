"""Working a case out: final answers from opinions and decisions, what is left to decide, where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.domain.adjudication import Decision, Provenance, Settled, differences, gates, settled
from reviewer.domain.codebook import Codebook, Variable
from reviewer.domain.disagreement import disagreement
from reviewer.domain.identifiers import AccountKey, CodebookKey
from reviewer.services.ports import CodedCase, NewFinal, Place, StoredDecision


@dataclass(frozen=True, slots=True)
class Worked:
    """A case that is coded: its final answers, and (variable, distance) of what is to be decided or was."""

    coded: CodedCase
    decisions: Mapping[str, StoredDecision]
    results: Mapping[str, Settled]
    questions: tuple[tuple[Variable, float], ...]

    @property
    def unresolved(self) -> tuple[tuple[Variable, float], ...]:
        """The questions without an answer."""
        return tuple(
            one for one in self.questions if self.results[one[0].id].provenance is Provenance.UNRESOLVED
        )

    def deferred(self, variable: str) -> bool:
        """Whether the decision that stands on it puts it off."""
        standing = self.decisions.get(variable)
        return standing is not None and standing.kind == "deferred"

    @property
    def state(self) -> str:
        """settled, deferred (all that is left is put off) or open."""
        return self._state(self.unresolved)

    def _state(self, left: tuple[tuple[Variable, float], ...]) -> str:
        if not left:
            return "settled"
        return "deferred" if all(self.deferred(one.id) for one, _ in left) else "open"

    def place(self) -> Place:
        """Where it stands in the queue.

        Decided questions keep their weight, so that a case does not move while one works on it.
        """
        left = self.unresolved
        waiting = tuple((one.id, distance, self.deferred(one.id)) for one, distance in left)
        weight = sum(distance for _, distance in self.questions)
        state, differing = self._state(left), tuple(self._differing())
        return Place(self.coded.case, state, weight, self.coded.round, waiting, differing)

    def _differing(self) -> list[tuple[AccountKey, str]]:
        return [
            (one.coder, difference.variable)
            for one in self.coded.opinions
            for difference in differences(one.opinion.answers, self.results)
        ]

    def final(self, codebook: CodebookKey, uuid: str, at: int) -> NewFinal:
        """The final record that it makes."""
        decided = {
            name: self.decisions[name].key
            for name, one in self.results.items()
            if one.decision is not None and name in self.decisions and one.answer is not None
        }
        based_on = tuple(one.opinion.coding for one in self.coded.opinions)
        return NewFinal(uuid, self.coded.case, codebook, based_on, self.results, decided, at)


def is_coded(coded: CodedCase) -> bool:
    """Whether everybody who was given the case has coded it, all with the current codebook version."""
    return bool(coded.opinions) and coded.finished and not coded.older


def stands(coded: CodedCase) -> bool:
    """Whether what was settled under an older codebook version still is all that there is."""
    return coded.finished and bool(coded.older) and not coded.opinions


def work_out(book: Codebook, coded: CodedCase, decisions: Mapping[str, StoredDecision]) -> Worked:
    """The case as its opinions and decisions make it."""
    opinions = [one.opinion for one in coded.opinions]
    standing = {name: as_decision(one) for name, one in decisions.items() if one.kind != "withdrawn"}
    results = settled(book, opinions, standing)
    questions = tuple(
        (one, disagreement(one, [said.answers[one.id] for said in opinions if one.id in said.answers]))
        for one in book.enabled
        if _is_question(one, results)
    )
    return Worked(coded, decisions, results, questions)


def waiting_place(coded: CodedCase) -> Place:
    """The place of a case that is still being coded."""
    return Place(coded.case, "waiting", 0.0, coded.round, (), ())


def as_decision(stored: StoredDecision) -> Decision:
    """The decision as the domain knows it."""
    return Decision(stored.answer, stored.by, stored.reason, stored.note, stored.blind)


def _is_question(variable: Variable, results: Mapping[str, Settled]) -> bool:
    result = results[variable.id]
    if result.provenance is not Provenance.UNRESOLVED:
        return result.decision is not None
    # What a variable that is not settled yet may hide is asked once that one is.
    return all(
        results[name].provenance is not Provenance.UNRESOLVED for name in gates(variable) if name in results
    )
