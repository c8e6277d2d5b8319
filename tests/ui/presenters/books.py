"""A small codebook with every kind of variable, and cases opened on it, for tests of the form."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.domain.answer import Answer
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.codebook import Code, Codebook, Hardness, Level, Rule, Variable
from reviewer.domain.conditions import Condition, parse_condition
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.keys import with_keys
from reviewer.domain.sheet import Sheet
from reviewer.services.coding import OpenedCase
from reviewer.services.ports import CaseView, QueueRow
from reviewer.ui.coding.presenter import CodingPresenter


def coded(name: str, level: Level, *codes: str, when: str = "", required: bool = True) -> Variable:
    made = tuple(
        Code(code.rstrip("!"), {"en": code.rstrip("!").title()}, exclusive=code.endswith("!"))
        for code in codes
    )
    return Variable(
        name, {"en": name.title()}, level, codes=made, condition=_condition(when), required=required
    )


def asked(
    name: str, level: Level, *, when: str = "", required: bool = True, bounds: tuple[str, str] | None = None
) -> Variable:
    low, high = bounds or (None, None)
    return Variable(
        name,
        {"en": name.title()},
        level,
        condition=_condition(when),
        required=required,
        minimum=low,
        maximum=high,
    )


def _condition(text: str) -> Condition | None:
    return parse_condition(text) if text else None


def book(*variables: Variable, rules: tuple[Rule, ...] = ()) -> Codebook:
    return Codebook("test", "1", {"en": "Test"}, ("en",), "confirmed", with_keys(variables), rules)


def rule(name: str, when: str, hardness: Hardness, *variables: str) -> Rule:
    return Rule(name, parse_condition(when), {"en": f"{name} is broken"}, hardness, variables)


def whole_book() -> Codebook:
    """Status single; theme set with none; context set; coercion only with youth; place and country; count."""
    return book(
        coded("status", Level.NOMINAL, "identified", "unidentified", "undetermined"),
        coded("theme", Level.SET, "alpha", "beta", "gamma", "none!", "undetermined!"),
        coded("context", Level.SET, "youth", "modelling"),
        coded("coercion", Level.NOMINAL, "yes", "no", when="context has youth"),
        coded("place", Level.NOMINAL, "known", "unknown"),
        asked("country", Level.COUNTRY, when="place = known", required=False),
        rules=(
            rule("soft", "status = identified and place = unknown", Hardness.SOFT, "status", "place"),
            rule("hard", "status = undetermined and place = known", Hardness.HARD, "status", "place"),
        ),
    )


def record(number: int) -> CaseView:
    return CaseView(
        case=CaseKey(number),
        case_id=f"S-{number:06}",
        source="unit-07",
        received="2026-03-11",
        country="DE",
        sources=("unit-07",),
        attributes={},
        media=4,
        images=3,
        videos=1,
        first_created="2019-02-01",
        last_created="2021-08-01",
        shared_media=1,
        related=(),
        hints=None,
    )


def opened(
    codebook: Codebook, number: int = 1, *, closed: str = "", answers: dict[str, Answer] | None = None
) -> OpenedCase:
    state = AssignmentState.DONE if closed else AssignmentState.OPEN
    row = QueueRow(number, CaseKey(number), f"S-{number:06}", state, flagged=False, media=4)
    return OpenedCase(row, record(number), Sheet(codebook, answers or {}), None, "", closed)


def presenter_on(case: OpenedCase | None) -> CodingPresenter:
    ids: Iterator[int] = iter(range(1000))
    presenter = CodingPresenter(language="en", new_save_id=lambda: f"save-{next(ids)}")
    presenter.start()
    presenter.opened(case)
    return presenter


def active(presenter: CodingPresenter) -> str | None:
    assert presenter.state is not None
    return presenter.state.active


def answers(presenter: CodingPresenter) -> dict[str, Answer]:
    assert presenter.state is not None
    return dict(presenter.state.sheet.answers)
