"""A case as the adjudicator sees it: questions with their sides, and what settled itself."""

from __future__ import annotations

from reviewer.domain.adjudication import Provenance, sides
from reviewer.domain.codebook import Variable
from reviewer.domain.identifiers import CodebookKey
from reviewer.services.ports import CaseView, CodedCase, CodedOpinion
from reviewer.services.settling.results import Agreed, Question, SettlingCase, Side
from reviewer.services.settling.working import Worked, as_decision

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def labelled(coded: CodedCase, seed: int) -> dict[str, CodedOpinion]:
    """The opinions as A, B, ..., in an order that is random for each case and always the same."""
    by_coding = {one.opinion.coding: one for one in coded.opinions}
    order = sides(coded.case_id, by_coding, seed=seed)
    return {_label(number): by_coding[coding] for number, coding in enumerate(order)}


def _label(number: int) -> str:
    if number < len(_LETTERS):
        return _LETTERS[number]
    return _label(number // len(_LETTERS) - 1) + _LETTERS[number % len(_LETTERS)]


def presented(
    worked: Worked, view: CaseView, *, codebook: CodebookKey, seed: int, revision: int, blind: bool
) -> SettlingCase:
    """The whole case; blind, the sides of a question stay away until it is decided."""
    shown = labelled(worked.coded, seed)
    asked = {one.id for one, _ in worked.questions}
    agreed = (one for name, one in worked.results.items() if name not in asked)
    return SettlingCase(
        case=worked.coded.case,
        case_id=worked.coded.case_id,
        view=view,
        codebook=codebook,
        questions=tuple(_question(worked, one, shown, blind=blind) for one in worked.questions),
        agreed=tuple(
            Agreed(one.variable, one.answer, one.provenance, len(one.support))
            for one in agreed
            if one.answer is not None
        ),
        coders=len(worked.coded.opinions),
        revision=revision,
        older=worked.coded.older,
    )


def _question(
    worked: Worked, asked: tuple[Variable, float], shown: dict[str, CodedOpinion], *, blind: bool
) -> Question:
    variable, distance = asked
    stored = worked.decisions.get(variable.id)
    standing = stored if stored is not None and stored.kind != "withdrawn" else None
    open_ = worked.results[variable.id].provenance is Provenance.UNRESOLVED
    told = () if blind and open_ else _sides(variable.id, shown)
    decision = None if standing is None else as_decision(standing)
    return Question(
        variable.id,
        0.0 if blind and open_ else distance,
        told,
        decision,
        open_ and worked.deferred(variable.id),
    )


def _sides(variable: str, shown: dict[str, CodedOpinion]) -> tuple[Side, ...]:
    return tuple(
        Side(label, one.opinion.answers.get(variable), one.certainty, one.note)
        for label, one in shown.items()
    )
