"""A reviewer tries to see what would end the blindness, by every read path there is."""

from __future__ import annotations

import random
import uuid

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.errors import NotAllowed, NotFound
from reviewer.services.ports import QueueFilter
from tests.services.answering import fill_in
from tests.services.conftest import Project, bring_in


def coded_by_the_other(project: Project) -> tuple[str, str]:
    """r-02 codes a case, starts another; gives both case ids."""
    desk = project.sign_in("r-02").desk
    opened = desk.start()
    assert opened is not None
    fill_in(desk, opened, random.Random(21))
    desk.set_note(opened.row.case, "for r-02 alone")
    desk.submit(opened.row.case, save_id=str(uuid.uuid4()))
    draft = desk.start()
    assert draft is not None
    desk.answer(draft.row.case, "victim_sex", chosen("both"))
    return opened.row.case_id, draft.row.case_id


def test_hints_from_upstream_do_not_exist_for_a_reviewer(project: Project) -> None:
    workspace = project.sign_in("r-01")
    opened = workspace.desk.start()
    assert opened is not None
    assert opened.record.hints is None
    rows = workspace.worklist.media(opened.row.case, 1, 10)
    assert len(rows) == 3
    assert {(row.category, row.tags) for row in rows} == {(None, None)}
    shown = repr((opened.record, rows))
    assert "unidentified" not in shown
    assert "severity" not in shown


def test_a_supervisor_sees_the_hints(project: Project) -> None:
    workspace = project.sign_in("s-01")
    row = workspace.worklist.rows(1, 1)[0]
    hints = workspace.worklist.record(row.case).hints
    assert hints is not None
    assert (hints.identified_status, hints.categories) == ("unidentified", ((1, 3),))
    assert {one.category for one in workspace.worklist.media(row.case, 1, 3)} == {1}


def test_another_reviewers_codings_and_drafts_do_not_exist(project: Project) -> None:
    submitted, drafted = coded_by_the_other(project)
    other = project.sign_in("r-02").account
    workspace = project.sign_in("r-01")
    with workspace.store.reading(workspace.account) as read:
        for case_id in (submitted, drafted):
            case = read.cases.find(case_id)
            assert case is not None
            assert read.drafts.get(case) is None
            assert read.codings.latest(case, other.key) is None
            assert read.codings.latest(case, workspace.account.key) is None
        assert read.codings.last_submitted(other.key) is None
        assert list(read.codings.table(own_only=True)) == []
        with pytest.raises(NotAllowed):
            list(read.codings.table(own_only=False))
        with pytest.raises(NotAllowed):
            list(read.cases.table())


def test_a_revision_is_not_reachable_by_its_id(project: Project) -> None:
    coded_by_the_other(project)
    other = project.sign_in("r-02")
    with other.store.reading(other.account) as read:
        mine = read.codings.last_submitted(other.account.key)
    assert mine is not None
    workspace = project.sign_in("r-01")
    with workspace.store.reading(workspace.account) as read:
        assert read.codings.by_uuid(mine.uuid) is None


def test_the_queue_shows_only_ones_own_states(project: Project) -> None:
    coded_by_the_other(project)
    workspace = project.sign_in("r-01")
    assert {row.state.value for row in workspace.worklist.rows(1, 100)} == {"open"}
    assert workspace.worklist.counts().open == 12
    assert workspace.worklist.matching(QueueFilter(text="for r-02"), 0, 10) == []


def test_cases_outside_the_queue_do_not_exist(project: Project) -> None:
    supervisor = project.sign_in("s-01")
    with supervisor.store.writing(supervisor.account) as work:
        work.projects.set_policy(AssignmentPolicy.ASSIGNED_ONLY)
        work.record("project.policy", "test", {}, 2)
        work.commit()
    bring_in(supervisor, range(50, 52))
    with supervisor.store.reading(supervisor.account) as read:
        hidden = read.cases.find("S-000050")
    assert hidden is not None
    workspace = project.sign_in("r-01")
    with workspace.store.reading(workspace.account) as read:
        assert read.cases.find("S-000050") is None
        with pytest.raises(NotFound):
            read.cases.view(hidden)
        assert read.cases.media(hidden, 1, 5) == []
        assert read.queue.row_of(hidden) is None
