"""The final answer: a third record beside the codings, which never change, with where it came from.

Variables are settled in the order of the codebook.  Where all coders say the same, or more than half of three
and more, the answer settles itself (a single coder is all there are; `support` says how many); else it waits
for an adjudicator, who has not coded the case.  A variable that the final answers hide does not apply,
whatever was said of it; one that they show is settled by those who were asked it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from reviewer.domain.answer import DOES_NOT_APPLY, NOT_REACHED, Answer
from reviewer.domain.checking import answer_problem
from reviewer.domain.codebook import Codebook, Variable
from reviewer.domain.conditions import Condition
from reviewer.domain.disagreement import OPINIONS
from reviewer.domain.errors import NotAllowed, Refused
from reviewer.domain.seeded import ordered

MOST_WITHOUT_MAJORITY = 2
"""Of so many coders none is outvoted."""


class Provenance(StrEnum):
    """Where a final answer came from; `unresolved` has no answer yet."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"
    ADJUDICATED = "adjudicated"
    UNRESOLVED = "unresolved"


class Reason(StrEnum):
    """Why the coders differed, as the adjudicator sees it; `other` needs a note."""

    OVERLOOKED = "overlooked"
    DEFINITION_READ_DIFFERENTLY = "definition_read_differently"
    DEFINITION_UNCLEAR = "definition_unclear"
    RECORD_INSUFFICIENT = "record_insufficient"
    SLIP = "slip"
    RECORD_CHANGED = "record_changed"
    OTHER = "other"


REASON_WORDS: Mapping[Reason, str] = {
    Reason.OVERLOOKED: "something in the record was overlooked",
    Reason.DEFINITION_READ_DIFFERENTLY: "the definition was read differently",
    Reason.DEFINITION_UNCLEAR: "the definition allows both answers",
    Reason.RECORD_INSUFFICIENT: "the record does not say enough",
    Reason.SLIP: "a slip in entering the answer",
    Reason.RECORD_CHANGED: "the record changed between the codings",
    Reason.OTHER: "another reason, said in the note",
}


@dataclass(frozen=True, slots=True)
class Opinion:
    """One coder's answers; `coding` is the uuid of the revision that holds them."""

    coding: str
    reviewer: str
    answers: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Decision:
    """What an adjudicator decided on one variable; None defers it.

    `blind` is what was decided before the coders' answers were shown, where blind first was asked for.
    """

    answer: Answer | None
    by: str
    reason: Reason | None = None
    note: str = ""
    blind: Answer | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """The final answer to one variable; None while unresolved.  `support` names the codings that say it."""

    variable: str
    answer: Answer | None
    provenance: Provenance
    support: tuple[str, ...] = ()
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the final answer is not what a reviewer had said."""

    variable: str
    own: Answer
    final: Answer
    provenance: Provenance
    reason: Reason | None
    note: str


def settled(
    codebook: Codebook, opinions: Sequence[Opinion], decisions: Mapping[str, Decision]
) -> dict[str, Settled]:
    """One result for each variable that is asked, in the codebook's order.

    A decision stands over what settles itself, but for one on a variable that does not apply.
    """
    results: dict[str, Settled] = {}
    seen: dict[str, Answer] = {}
    everybody = tuple(one.coding for one in opinions)
    for variable in codebook.enabled:
        result = _one(variable, opinions, decisions.get(variable.id), seen, results, everybody)
        results[variable.id] = result
        if result.answer is not None and result.answer.state in OPINIONS:
            seen[variable.id] = result.answer
    return results


def gates(variable: Variable) -> tuple[str, ...]:
    """The variables that its condition looks at."""
    return () if variable.condition is None else _looked_at(variable.condition)


@lru_cache(maxsize=1024)
def _looked_at(condition: Condition) -> tuple[str, ...]:
    # Asked for every variable of every case that is settled.
    return tuple(one.variable for one in condition.references())


def _one(
    variable: Variable,
    opinions: Sequence[Opinion],
    decision: Decision | None,
    seen: Mapping[str, Answer],
    results: Mapping[str, Settled],
    everybody: tuple[str, ...],
) -> Settled:
    # As on the sheet, conditions see only variables that themselves apply.
    if variable.condition is not None:
        waiting = [results[name] for name in gates(variable) if name in results]
        if any(one.provenance is Provenance.UNRESOLVED for one in waiting):
            return Settled(variable.id, None, Provenance.UNRESOLVED)
        if not variable.condition.holds(seen):
            return _hidden(variable, opinions, waiting)
    if decision is not None and decision.answer is not None:
        support = _saying(decision.answer, variable.id, opinions)
        return Settled(variable.id, decision.answer, Provenance.ADJUDICATED, support, decision)
    return _by_themselves(variable, opinions, decision, everybody)


def _hidden(variable: Variable, opinions: Sequence[Opinion], gates: Iterable[Settled]) -> Settled:
    support = _saying(DOES_NOT_APPLY, variable.id, opinions)
    order = (Provenance.UNANIMOUS, Provenance.MAJORITY, Provenance.ADJUDICATED)
    # It follows from the answers that hide it, and so comes from where the last of them came.
    provenance = max((one.provenance for one in gates), key=order.index, default=Provenance.UNANIMOUS)
    return Settled(variable.id, DOES_NOT_APPLY, provenance, support)


def _by_themselves(
    variable: Variable, opinions: Sequence[Opinion], decision: Decision | None, everybody: tuple[str, ...]
) -> Settled:
    said = [one.answers[variable.id] for one in opinions if variable.id in one.answers]
    if len(said) == len(opinions) > 0 and said[0].state in OPINIONS and said.count(said[0]) == len(said):
        return Settled(variable.id, said[0], Provenance.UNANIMOUS, everybody)
    given = [one for one in said if one.state in OPINIONS]
    if given and len(opinions) <= MOST_WITHOUT_MAJORITY:
        return Settled(variable.id, None, Provenance.UNRESOLVED, (), decision)
    # Who was not asked has no say in it; where nothing need be said, blank is an answer.
    asked = [one for one in said if one != DOES_NOT_APPLY] if not variable.required else said
    if not given and asked and set(asked) == {NOT_REACHED}:
        return Settled(
            variable.id, NOT_REACHED, Provenance.UNANIMOUS, _saying(NOT_REACHED, variable.id, opinions)
        )
    answer, count = Counter(given).most_common(1)[0] if given else (None, 0)
    if answer is not None and 2 * count > len(opinions):
        return Settled(variable.id, answer, Provenance.MAJORITY, _saying(answer, variable.id, opinions))
    return Settled(variable.id, None, Provenance.UNRESOLVED, (), decision)


def _saying(answer: Answer, variable: str, opinions: Sequence[Opinion]) -> tuple[str, ...]:
    return tuple(one.coding for one in opinions if one.answers.get(variable) == answer)


def check_adjudicator(adjudicator: str, coders: Iterable[str]) -> None:
    """Raise NotAllowed for whoever coded the case: nobody judges their own work."""
    if adjudicator in set(coders):
        raise NotAllowed(
            f"'{adjudicator}' has coded this case and cannot adjudicate it.",
            mend="Leave it to somebody who has not.",
        )


def check_decision(variable: Variable, decision: Decision) -> None:
    """Raise Refused where the answer does not fit the variable, or `other` comes without a note.

    To leave it blank is a decision too, where the variable may stay blank.
    """
    problem = answer_problem(variable, decision.answer) if decision.answer is not None else ""
    if problem:
        raise Refused(f"The answer to '{variable.id}' does not fit: {problem}.")
    given = decision.answer is None or decision.answer.state in OPINIONS
    if not given and (variable.required or decision.answer != NOT_REACHED):
        raise Refused(f"The decision on '{variable.id}' is no answer.", mend="Defer it instead.")
    if decision.reason is Reason.OTHER and not decision.note.strip():
        raise Refused("This reason needs a note.", mend="Say in a few words why, or choose another reason.")


def sides(case_id: str, codings: Iterable[str], *, seed: int) -> tuple[str, ...]:
    """The codings (uuids) in the order in which they are shown as A, B, ...: random for each case."""
    return tuple(ordered(codings, seed, purpose=f"sides {case_id}"))


def differences(own: Mapping[str, Answer], final: Mapping[str, Settled]) -> list[Difference]:
    """Where the final answers differ from a reviewer's own: the feedback when a round is released.

    What the reviewer was not asked, or what is unresolved, is no difference.
    """
    found = []
    for name, result in final.items():
        mine = own.get(name)
        if mine is None or result.answer is None or mine == result.answer or mine.state not in OPINIONS:
            continue
        decision = result.decision
        reason, note = (decision.reason, decision.note) if decision else (None, "")
        found.append(Difference(name, mine, result.answer, result.provenance, reason, note))
    return found
