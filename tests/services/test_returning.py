"""Abandoned work comes back by rule or by hand: to others, once, and nothing that was said is lost."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from fractions import Fraction

import pytest

from reviewer.domain.answer import AnswerState, chosen
from reviewer.domain.errors import NotAllowed, Refused
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Role
from reviewer.domain.planning import Overlap
from reviewer.services.assigning import AssignRequest
from reviewer.services.ports import AbandonedCounts
from reviewer.services.returning import Returned
from reviewer.workspace import Workspace
from tests.services.conftest import PASSPHRASE, Project
from tests.services.study import add_reviewers, code, queue, queues

THREE = ("r-01", "r-02", "r-03")


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    """Twelve cases for three reviewers, four each; the first of them is coded by two."""
    workspace = project.sign_in("s-01")
    add_reviewers(workspace, "r-03")
    workspace.assigning.make(AssignRequest(THREE, seed=5, overlap=Overlap(count=3)))
    return workspace


def later(project: Project, days: float) -> None:
    project.clock.present += timedelta(days=days)


def works(project: Project, name: str) -> str:
    """The reviewer codes the next case; gives its id."""
    with project.sign_in(name) as workspace:
        case_id = next(case_id for case_id, state in queue(workspace) if state == "open")
        code(workspace, case_id)
    return case_id


def begins(project: Project, name: str) -> CaseKey:
    """The reviewer answers one question of the next case and goes away."""
    with project.sign_in(name) as workspace:
        row = next(row for row in workspace.worklist.rows(1, 100) if row.state.value == "open")
        workspace.desk.answer(row.case, "severity", chosen("posing"))
        workspace.desk.set_note(row.case, "seen twice")
        workspace.desk.set_flag(row.case, flagged=True)
    return row.case


def returned(workspace: Workspace, days: int) -> Returned:
    return sum(workspace.returning.steps(days), Returned())


def held(project: Project) -> Counter[str]:
    return Counter(case_id for cases in queues(project, THREE).values() for case_id in cases)


def test_what_an_idle_reviewer_has_not_begun_goes_to_those_at_work(
    project: Project, supervisor: Workspace
) -> None:
    before = held(project)
    done = works(project, "r-03")
    later(project, 20)
    for name in ("r-01", "r-02"):
        works(project, name)
    idle = queues(project, ["r-03"])["r-03"]
    assert supervisor.returning.waiting(14) == AbandonedCounts(1, len(idle) - 1, 0, 0)
    result = returned(supervisor, 14)
    assert (result.moved, result.kept, result.drafts) == (len(idle) - 1, 0, 0)
    assert queues(project, ["r-03"]) == {"r-03": [done]}
    assert held(project) == before
    assert [one.kind for one in supervisor.assigning.all()] == ["plan", "replacement"]
    assert returned(supervisor, 14) == Returned()
    assert supervisor.doctor().ok


def test_whoever_works_keeps_what_waits_at_the_end_of_the_queue(
    project: Project, supervisor: Workspace
) -> None:
    later(project, 20)
    for name in THREE:
        works(project, name)
    later(project, 5)
    assert supervisor.returning.waiting(14).total == 0
    assert returned(supervisor, 14) == Returned()
    later(project, 10)
    # Now nobody is at work: there is nobody to give it to, and nothing is written again and again.
    entries = _entries(supervisor)
    assert returned(supervisor, 14).moved == 0
    assert _entries(supervisor) == entries


def _entries(workspace: Workspace) -> int:
    with workspace.store.reading(workspace.account) as read:
        return read.trail.head()[0]


def test_an_old_draft_is_handed_back_with_its_answers_and_somebody_else_gets_the_case(
    project: Project, supervisor: Workspace
) -> None:
    before = held(project)
    case = begins(project, "r-03")
    later(project, 20)
    for name in THREE:
        works(project, name)
    assert supervisor.returning.waiting(14) == AbandonedCounts(0, 0, 1, 0)
    assert returned(supervisor, 14) == Returned(moved=1, kept=0, drafts=1)
    assert held(project) == before
    with supervisor.store.reading(supervisor.account) as read:
        gone = read.projects.account_named("r-03")
        assert gone is not None
        coding = read.codings.latest(case, gone.key)
        assert coding is not None
        assert (coding.kind, coding.note) == ("handed_back", "seen twice")
        assert coding.answers["severity"] == chosen("posing")
        assert coding.answers["victim_sex"].state is AnswerState.NOT_REACHED
    with project.sign_in("r-03") as reviewer:
        assert reviewer.desk.undo() is not None, "the case coded since can still be taken back"
        assert case not in [row.case for row in reviewer.worklist.rows(1, 100)]
    assert supervisor.doctor().ok


@pytest.mark.parametrize("flagged", [False, True])
def test_a_case_that_was_handed_back_long_ago_finds_another_reviewer(
    project: Project, supervisor: Workspace, flagged: bool
) -> None:
    before = held(project)
    with project.sign_in("r-01") as reviewer:
        row = reviewer.worklist.rows(1, 1)[0]
        reviewer.desk.set_flag(row.case, flagged=flagged)
        reviewer.desk.hand_back(row.case, save_id="not-mine")
    later(project, 20)
    for name in THREE:
        works(project, name)
    assert supervisor.returning.waiting(14) == AbandonedCounts(0, 0, 0, 1)
    assert returned(supervisor, 14) == Returned(moved=1)
    assert row.case_id not in queues(project, ["r-01"])["r-01"]
    assert held(project) == before
    assert supervisor.doctor().ok


def test_a_draft_stays_where_nobody_else_may_take_the_case(project: Project) -> None:
    supervisor = project.sign_in("s-01")
    supervisor.assigning.make(AssignRequest(("r-01", "r-02"), seed=5, overlap=Overlap(Fraction(1))))
    case = begins(project, "r-02")
    later(project, 20)
    for name in ("r-01", "r-02"):
        works(project, name)
    assert returned(supervisor, 14) == Returned(kept=1, drafts=1)
    with project.sign_in("r-02") as reviewer:
        opened = reviewer.desk.open(case)
        assert opened.closed == "handed_back"
        assert opened.sheet.answers["severity"] == chosen("posing")
        # The next answer opens it again, with everything that was said.
        reviewer.desk.answer(case, "victim_sex", chosen("both"))
        assert reviewer.desk.open(case).sheet.answers["severity"] == chosen("posing")
    assert supervisor.doctor().ok


def test_the_rule_is_off_until_a_supervisor_sets_it(project: Project, supervisor: Workspace) -> None:
    works(project, "r-01")
    later(project, 40)
    works(project, "r-02")
    assert supervisor.returning.rule() == 0
    assert list(supervisor.returning.by_rule()) == []
    supervisor.returning.set_rule(30)
    assert supervisor.returning.rule() == 30
    assert sum(supervisor.returning.by_rule(), Returned()).moved > 0
    supervisor.returning.set_rule(0)
    assert list(supervisor.returning.by_rule()) == []
    for days in (-1, 4000):
        with pytest.raises(Refused):
            supervisor.returning.set_rule(days)
    with pytest.raises(Refused):
        supervisor.returning.waiting(0)


def test_nothing_comes_back_while_everybody_has_every_case(project: Project) -> None:
    supervisor = project.sign_in("s-01")
    begins(project, "r-01")
    later(project, 100)
    works(project, "r-02")
    assert returned(supervisor, 14) == Returned()


def test_a_run_that_is_left_half_way_is_gone_on_with(project: Project, supervisor: Workspace) -> None:
    before = held(project)
    begins(project, "r-03")
    begins(project, "r-02")
    later(project, 20)
    works(project, "r-01")
    steps = supervisor.returning.steps(14)
    next(steps)
    del steps
    assert supervisor.doctor().ok
    returned(supervisor, 14)
    assert supervisor.returning.waiting(14).drafts == 0
    assert held(project) == before
    assert supervisor.doctor().ok


def test_only_whoever_oversees_and_does_not_code_brings_work_back(
    project: Project, supervisor: Workspace
) -> None:
    both = frozenset({Role.REVIEWER, Role.SUPERVISOR})
    supervisor.people.add("b-01", both, passphrase=PASSPHRASE)
    supervisor.returning.set_rule(10)
    for name in ("r-01", "x-01", "b-01"):
        with project.sign_in(name) as workspace:
            assert not workspace.returning.allowed
            with pytest.raises(NotAllowed):
                workspace.returning.waiting(14)
            with pytest.raises(NotAllowed):
                list(workspace.returning.steps(14))
    for name in ("r-01", "x-01"):
        with project.sign_in(name) as workspace:
            with pytest.raises(NotAllowed):
                workspace.returning.rule()
            with pytest.raises(NotAllowed):
                workspace.returning.set_rule(1)
    with project.sign_in("b-01") as workspace:
        assert list(workspace.returning.by_rule()) == []
