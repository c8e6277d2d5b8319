"""Progress: the same numbers as counted by hand over the raw tables, in steps that can be stopped."""

from __future__ import annotations

from fractions import Fraction

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.errors import NotAllowed, NotFound
from reviewer.domain.identifiers import DrawKey
from reviewer.domain.person import Role
from reviewer.domain.planning import Overlap
from reviewer.services import progress
from reviewer.services.assigning import AssignRequest
from reviewer.services.drawing import DrawRequest
from reviewer.services.progress import ByColumn, ByDraw, RoundProgress
from reviewer.services.watching import Stopped, Watch
from reviewer.workspace import Workspace
from tests.services.conftest import PASSPHRASE, Project
from tests.services.study import add_reviewers, code, queue, take_in

THREE = ("r-01", "r-02", "r-03")


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    """30 of 42 cases drawn by country and given to three; r-01 has coded two, one of them undetermined."""
    workspace = project.sign_in("s-01")
    take_in(workspace, 30)
    add_reviewers(workspace, "r-03")
    workspace.drawing.make(DrawRequest(size=30, seed=1, stratify="country"))
    workspace.assigning.make(AssignRequest(THREE, seed=5, overlap=Overlap(Fraction(0))))
    with project.sign_in("r-01") as reviewer:
        (first, _), (second, _), (third, _) = queue(reviewer)[:3]
        code(reviewer, first)
        code(reviewer, second, severity=chosen("undetermined"))
        reviewer.desk.answer(reviewer.worklist.rows(3, 1)[0].case, "severity", chosen("posing"))
        assert third
    return workspace


def test_what_is_known_at_once_is_a_look_up(supervisor: Workspace) -> None:
    states = supervisor.progress.states()
    assert (states.cases, states.done, states.to_come) == (42, 2, 28)
    assert states.assignments == {
        AssignmentState.OPEN: 27,
        AssignmentState.DRAFT: 1,
        AssignmentState.DONE: 2,
    }


@pytest.mark.parametrize("step", [1, 7, 20_000])
def test_a_report_says_the_same_in_steps_of_any_size(
    supervisor: Workspace, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "_STEP", step)
    heard: list[tuple[int, int]] = []
    report = supervisor.progress.report(
        ByDraw(DrawKey(1)), Watch(told=lambda done, total: heard.append((done, total)))
    )
    assert report.states == supervisor.progress.states()
    assert report.rounds == (RoundProgress(1, open=27, draft=1, done=2, handed_back=0),)
    assert report.rounds[0].total == 30
    assert sum(one.cases for one in report.strata) == 30
    assert sum(one.done for one in report.strata) == 2
    assert {one.unassigned for one in report.strata} == {0}
    assert [one.stratum for one in report.strata] == ["DE", "FR", "NL"]
    assert report.variables is not None
    said = {one.variable: one for one in report.variables}
    assert (said["severity"].answered, said["severity"].undetermined) == (2, 1)
    assert (said["coercion"].answered, said["coercion"].does_not_apply) == (0, 2)
    assert heard == sorted(heard)
    assert all(done < total for done, total in heard)


def test_every_case_can_be_divided_by_a_column(supervisor: Workspace) -> None:
    report = supervisor.progress.report(ByColumn("country"))
    assert sum(one.cases for one in report.strata) == 42
    assert sum(one.unassigned for one in report.strata) == 12
    with pytest.raises(NotFound, match="no column 'colour'"):
        supervisor.progress.report(ByColumn("colour"))
    with pytest.raises(NotFound, match="no draw 9"):
        supervisor.progress.report(ByDraw(DrawKey(9)))


def test_a_revision_counts_once(project: Project, supervisor: Workspace) -> None:
    with project.sign_in("r-01") as reviewer:
        case = reviewer.worklist.rows(2, 1)[0].case
        reviewer.desk.answer(case, "severity", chosen("posing"))
        reviewer.desk.submit(case, save_id="again")
    report = supervisor.progress.report(ByColumn("country"))
    assert report.variables is not None
    (severity,) = [one for one in report.variables if one.variable == "severity"]
    assert (severity.answered, severity.undetermined) == (2, 0)


def test_counting_can_be_stopped(supervisor: Workspace) -> None:
    with pytest.raises(Stopped):
        supervisor.progress.report(ByColumn("country"), Watch(stopped=lambda: True))


def test_whoever_codes_sees_nothing_of_it(project: Project, supervisor: Workspace) -> None:
    for name in ("r-01", "x-01"):
        with project.sign_in(name) as workspace:
            with pytest.raises(NotAllowed):
                workspace.progress.states()
            with pytest.raises(NotAllowed):
                workspace.progress.report(ByColumn("country"))
            with pytest.raises(NotAllowed):
                workspace.progress.draws()
    both = frozenset({Role.REVIEWER, Role.SUPERVISOR})
    supervisor.people.add("b-01", both, passphrase=PASSPHRASE)
    with project.sign_in("b-01") as workspace:
        # Who also codes learns how far the work is, and nothing of what the others said.
        assert workspace.progress.report(ByColumn("country")).variables is None
        with pytest.raises(NotFound):
            workspace.progress.report(ByColumn("highest_category"))
