"""Undo and redo of decisions: over restarts, at least fifty, by what is appended."""

from __future__ import annotations

import pytest

from reviewer.domain.answer import Answer, chosen
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Role
from reviewer.services.settling.desk import SettlingDesk
from tests.services.conftest import PASSPHRASE, Project
from tests.services.settled import Study
from tests.services.study import code

CODES = ("indicative", "nudist", "erotica", "posing")


@pytest.fixture
def study(project: Project) -> Study:
    made = Study(project)
    made.both_code(second={"severity": chosen("nudist"), "synthetic": chosen("undetermined")})
    return made


def said(desk: SettlingDesk, case: CaseKey, variable: str) -> Answer | None:
    (asked,) = [one for one in desk.open(case).questions if one.variable == variable]
    return None if asked.decision is None else asked.decision.answer


def test_each_of_the_last_fifty_decisions_is_taken_back_after_a_restart(study: Study) -> None:
    case = study.key()
    for number in range(60):
        study.decide(case, "severity", CODES[number % len(CODES)])
    again = study.project.sign_in("s-01").settling
    for number in range(58, 8, -1):
        assert again.undo() is not None
        assert said(again, case, "severity") == chosen(CODES[number % len(CODES)])
    once_more = study.project.sign_in("s-01").settling
    for number in range(10, 60):
        assert once_more.redo() is not None
        assert said(once_more, case, "severity") == chosen(CODES[number % len(CODES)])
    assert once_more.redo() is None
    assert study.table("SELECT count(*), max(revision) FROM decision") == [(160, 160)]


def test_undo_crosses_variables_and_kinds_and_restores_counts(study: Study) -> None:
    case = study.key()
    study.desk.refresh()
    start = study.desk.counts()
    study.decide(case, "severity", "posing")
    study.desk.defer(case, "synthetic", save_id="defer")
    study.desk.withdraw(case, "severity", save_id="withdraw")
    undone = study.desk.undo()
    assert undone is not None
    assert said(study.desk, case, "severity") == chosen("posing")
    study.desk.undo()
    assert not study.desk.open(case).questions[1].deferred
    study.desk.undo()
    assert study.desk.counts() == start
    assert study.desk.undo() is None
    assert [study.desk.redo() is not None for _ in range(4)] == [True, True, True, False]
    assert study.table("SELECT kind FROM decision WHERE revision = 1 ORDER BY id") == [
        ("decided",),
        ("deferred",),
    ]


def test_a_new_decision_forgets_what_was_undone(study: Study) -> None:
    case = study.key()
    study.decide(case, "severity", "posing")
    study.desk.undo()
    study.decide(case, "severity", "nudist")
    assert study.desk.redo() is None


def test_what_somebody_else_decided_since_is_left_alone(study: Study) -> None:
    case = study.key()
    study.decide(case, "severity", "posing")
    study.supervisor.people.add("s-02", frozenset({Role.SUPERVISOR}), passphrase=PASSPHRASE)
    other = study.project.sign_in("s-02").settling
    other.decide(case, "severity", chosen("nudist"), save_id="other")
    assert study.desk.undo() is None
    assert said(study.desk, case, "severity") == chosen("nudist")
    assert other.undo() is not None
    assert said(study.desk, case, "severity") == chosen("posing")


def test_steps_on_a_case_that_is_coded_again_are_passed_over(study: Study) -> None:
    first = study.key()
    second = study.both_code("S-000002", second={"severity": chosen("nudist")})
    study.decide(first, "severity", "posing")
    study.decide(second, "severity", "posing")
    study.reviewers["r-01"].desk.answer(second, "severity", chosen("nudist"))
    undone = study.desk.undo()
    assert undone is not None
    assert undone.case.case == first


def test_reviewers_have_an_undo_of_their_own(study: Study) -> None:
    case = study.key()
    study.decide(case, "severity", "posing")
    undone = study.reviewers["r-01"].desk.undo()
    assert undone is not None
    assert undone.what == "submission"
    code(study.reviewers["r-01"], "S-000003")
    assert study.table("SELECT count(*) FROM settling_step") == [(1,)]


def test_at_most_two_hundred_steps_are_kept(study: Study) -> None:
    case = study.key()
    for number in range(205):
        study.decide(case, "severity", CODES[number % len(CODES)])
    assert study.table("SELECT count(*), max(number) FROM settling_step") == [(200, 205)]
