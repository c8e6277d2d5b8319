"""Cases to look at again stand in their reviewer's own queue, and in nobody else's."""

from __future__ import annotations

import uuid

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.services.ports import QueueFilter, QueueRow
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.revised import forward, publish, retire
from tests.services.study import code

AGAIN = QueueFilter(again=True)
CODED = ("S-000002", "S-000003", "S-000005")


@pytest.fixture
def touched(project: Project) -> Project:
    """Three codings of r-01 and one of r-02 that a newer version touches, and one that it does not."""
    reviewer = project.sign_in("r-01")
    for case in CODED:
        code(reviewer, case, severity=chosen("erotica"))
    code(reviewer, "S-000001")
    code(project.sign_in("r-02"), "S-000004", severity=chosen("erotica"))
    supervisor = project.sign_in("s-01")
    supervisor.revising.drafting.begin()
    retire(supervisor, "severity", "erotica")
    publish(supervisor)
    forward(supervisor)
    return project


def ids(rows: list[QueueRow]) -> list[str]:
    return [row.case_id for row in rows]


def looks(workspace: Workspace, wanted: QueueFilter = AGAIN, after: int = 0, count: int = 100) -> list[str]:
    return ids(workspace.worklist.matching(wanted, after, count))


def test_they_are_counted_and_paged_in_the_order_of_their_cases(touched: Project) -> None:
    reviewer = touched.sign_in("r-01")
    assert reviewer.worklist.counts().again == len(CODED)
    assert reviewer.worklist.counts().total == sum(
        reviewer.worklist.counts().__getattribute__(state.value) for state in AssignmentState
    )
    assert looks(reviewer) == list(CODED)
    found: list[str] = []
    after = 0
    while page := reviewer.worklist.matching(AGAIN, after, 1):
        found, after = [*found, page[0].case_id], page[0].position
    assert found == list(CODED)


def test_other_wishes_of_the_filter_hold_as_well(touched: Project) -> None:
    reviewer = touched.sign_in("r-01")
    assert looks(reviewer, QueueFilter(text="000003", again=True)) == ["S-000003"]
    assert looks(reviewer, QueueFilter(text="3", again=True)) == ["S-000003"]
    assert looks(reviewer, QueueFilter(states=frozenset({AssignmentState.OPEN}), again=True)) == []
    assert looks(reviewer, QueueFilter(flagged=True, again=True)) == []
    case = reviewer.worklist.matching(AGAIN, 0, 1)[0].case
    reviewer.desk.set_flag(case, flagged=True)
    assert looks(reviewer, QueueFilter(flagged=True, again=True)) == ["S-000002"]


def test_nobody_sees_those_of_others(touched: Project) -> None:
    assert looks(touched.sign_in("r-02")) == ["S-000004"]
    assert looks(touched.sign_in("s-01")) == []
    assert touched.sign_in("s-01").worklist.counts().again == 0


def test_one_comes_after_the_other_and_then_what_is_open(touched: Project) -> None:
    desk = touched.sign_in("r-01").desk
    opened, met = desk.next_look(0), []
    while opened is not None and opened.look:
        met.append(opened.row.case_id)
        desk.answer(opened.row.case, "severity", chosen("posing"))
        desk.submit(opened.row.case, save_id=str(uuid.uuid4()))
        opened = desk.next_look(opened.row.position)
    assert met == list(CODED)
    assert opened is not None
    assert opened.row.state is AssignmentState.OPEN
    assert touched.sign_in("r-01").worklist.counts().again == 0


def test_with_nothing_open_left_they_come_by_themselves(touched: Project) -> None:
    reviewer = touched.sign_in("r-01")
    desk = reviewer.desk
    opened = desk.start()
    while opened is not None and opened.row.state is AssignmentState.OPEN:
        desk.hand_back(opened.row.case, save_id=str(uuid.uuid4()))
        opened = desk.next_open(opened.row.position)
    assert opened is not None
    assert (opened.row.case_id, list(opened.look)) == ("S-000002", ["severity"])
    begun = touched.sign_in("r-01").desk.start()
    assert begun is not None
    assert begun.row.case_id == "S-000002"
