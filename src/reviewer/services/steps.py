"""Undo steps: typed changes with what stood before and after, whose inverse is the redo step."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.domain.answer import Answer, AnswerState, Certainty
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import CaseKey


@dataclass(frozen=True, slots=True)
class Began:
    """What a change found where it began the draft: the case's state, and the newest revision's save id.

    Taking that change back ends the draft and leaves the case as it was found.
    """

    state: AssignmentState
    coding: str = ""


@dataclass(frozen=True, slots=True)
class AnswerStep:
    """One variable's answer changed; None is blank."""

    case: CaseKey
    variable: str
    before: Answer | None
    after: Answer | None
    began: Began | None = None


@dataclass(frozen=True, slots=True)
class CertaintyStep:
    """The certainty changed."""

    case: CaseKey
    before: Certainty | None
    after: Certainty | None
    began: Began | None = None


@dataclass(frozen=True, slots=True)
class NoteStep:
    """The note changed."""

    case: CaseKey
    before: str
    after: str
    began: Began | None = None


@dataclass(frozen=True, slots=True)
class FlagStep:
    """The flag was set or taken away."""

    case: CaseKey
    flagged: bool


@dataclass(frozen=True, slots=True)
class RepeatStep:
    """Several answers were filled in at once from the last record."""

    case: CaseKey
    before: Mapping[str, Answer]
    after: Mapping[str, Answer]
    began: Began | None = None


@dataclass(frozen=True, slots=True)
class CloseStep:
    """The case was submitted or handed back; undo opens it again with the answers it had.

    `coding` is the uuid of the revision that closed it; `kind` is `submitted` or `handed_back`.
    """

    case: CaseKey
    coding: str
    kind: str


DraftStep = AnswerStep | CertaintyStep | NoteStep | RepeatStep
Step = AnswerStep | CertaintyStep | NoteStep | FlagStep | RepeatStep | CloseStep


def answer_to_json(answer: Answer | None) -> object:
    """JSON form of an answer; None is blank."""
    if answer is None:
        return None
    return {"state": answer.state.value, "codes": list(answer.codes), "value": answer.value}


def answer_from_json(document: object) -> Answer | None:
    """The inverse of `answer_to_json`; raises ValueError where it is none."""
    if document is None:
        return None
    if not isinstance(document, dict):
        raise ValueError("not an answer")  # noqa: TRY004 - the text is wrong, not a caller's type
    return Answer(AnswerState(document["state"]), tuple(document["codes"]), document["value"])


def _answers_to_json(answers: Mapping[str, Answer]) -> dict[str, object]:
    return {name: answer_to_json(answer) for name, answer in answers.items()}


def _answers_from_json(document: Mapping[str, object]) -> dict[str, Answer]:
    read = ((name, answer_from_json(one)) for name, one in document.items())
    return {name: answer for name, answer in read if answer is not None}


def step_to_json(step: Step) -> str:
    """The step as one JSON text, to be kept over restarts."""
    body: dict[str, object] = {"type": type(step).__name__, "case": step.case}
    match step:
        case AnswerStep():
            body |= {"variable": step.variable}
            body |= {"before": answer_to_json(step.before), "after": answer_to_json(step.after)}
        case CertaintyStep() | NoteStep():
            body |= {"before": step.before, "after": step.after}
        case FlagStep():
            body |= {"flagged": step.flagged}
        case RepeatStep():
            body |= {"before": _answers_to_json(step.before), "after": _answers_to_json(step.after)}
        case CloseStep():
            body |= {"coding": step.coding, "kind": step.kind}
    if isinstance(step, DraftStep) and step.began is not None:
        body |= {"began": {"state": step.began.state.value, "coding": step.began.coding}}
    return json.dumps(body, sort_keys=True, ensure_ascii=False)


def step_from_json(text: str) -> Step:
    """The inverse of `step_to_json`; raises ValueError or KeyError where it is none."""
    body = json.loads(text)
    case, began = CaseKey(body["case"]), _began(body.get("began"))
    match body["type"]:
        case "AnswerStep":
            before, after = answer_from_json(body["before"]), answer_from_json(body["after"])
            return AnswerStep(case, body["variable"], before, after, began)
        case "CertaintyStep":
            return CertaintyStep(case, _certainty(body["before"]), _certainty(body["after"]), began)
        case "NoteStep":
            return NoteStep(case, body["before"], body["after"], began)
        case "FlagStep":
            return FlagStep(case, body["flagged"])
        case "RepeatStep":
            all_before, all_after = _answers_from_json(body["before"]), _answers_from_json(body["after"])
            return RepeatStep(case, all_before, all_after, began)
        case "CloseStep":
            return CloseStep(case, body["coding"], body["kind"])
    raise ValueError("not an undo step")


def _began(document: Mapping[str, str] | None) -> Began | None:
    return None if document is None else Began(AssignmentState(document["state"]), document["coding"])


def _certainty(value: str | None) -> Certainty | None:
    return None if value is None else Certainty(value)
