"""A reviewer at work while the codebook is revised: drafts pass, and cases are looked at again."""

from __future__ import annotations

import uuid
from functools import partial
from pathlib import Path

import pytest

from reviewer.domain.answer import Certainty, chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.editing import set_required
from reviewer.services.coding import CodingDesk, OpenedCase
from reviewer.services.passing import Passed
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.revised import case_key, forward, merge, publish, redefine, retire
from tests.services.study import ANSWERS, code


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    return project.sign_in("s-01")


def started(desk: CodingDesk) -> OpenedCase:
    opened = desk.start()
    assert opened is not None
    return opened


def revise(supervisor: Workspace) -> None:
    """Nudist passes to indicative, erotica has no successor."""
    supervisor.revising.drafting.begin()
    merge(supervisor, "severity", "nudist", "indicative")
    retire(supervisor, "severity", "erotica")
    publish(supervisor)
    forward(supervisor)


def submit(desk: CodingDesk, opened: OpenedCase) -> None:
    desk.submit(opened.row.case, save_id=str(uuid.uuid4()))


def test_the_open_case_is_finished_as_it_was_begun_and_the_next_has_the_new_version(
    project: Project, supervisor: Workspace
) -> None:
    desk = project.sign_in("r-01").desk
    opened = started(desk)
    desk.answer(opened.row.case, "severity", chosen("erotica"))
    revise(supervisor)
    for variable, answer in ANSWERS.items():
        if variable != "severity":
            desk.answer(opened.row.case, variable, answer)
    submit(desk, opened)
    following = desk.next_open(opened.row.position)
    assert following is not None
    assert (following.sheet.codebook.version, following.passed) == ("1", None)
    reviewer = project.sign_in("r-01")
    looks = reviewer.revising.to_look_at(0, 10)
    assert [(one.case_id, one.coded_with) for one in looks] == [(opened.row.case_id, "0")]


def test_a_draft_passes_on_opening_and_says_what_is_asked_again(
    project: Project, supervisor: Workspace
) -> None:
    desk = project.sign_in("r-01").desk
    opened = started(desk)
    desk.answer(opened.row.case, "severity", chosen("erotica"))
    desk.answer(opened.row.case, "victim_sex", chosen("female"))
    desk.set_certainty(opened.row.case, Certainty.LOW)
    desk.set_note(opened.row.case, "not sure")
    revise(supervisor)
    again = started(project.sign_in("r-01").desk)
    assert again.passed == Passed("0", "1", ("severity",))
    assert again.sheet.answers == {"victim_sex": chosen("female")}
    assert (again.certainty, again.note) == (Certainty.LOW, "not sure")
    assert again.row.state is AssignmentState.DRAFT
    assert started(project.sign_in("r-01").desk).passed is None


def test_a_draft_passes_whole_where_rules_settle_it(project: Project, supervisor: Workspace) -> None:
    desk = project.sign_in("r-01").desk
    opened = started(desk)
    desk.answer(opened.row.case, "severity", chosen("nudist"))
    revise(supervisor)
    again = started(project.sign_in("r-01").desk)
    assert again.passed == Passed("0", "1", ())
    assert again.sheet.answers == {"severity": chosen("indicative")}


def test_an_empty_draft_with_a_certainty_stays_a_draft(project: Project, supervisor: Workspace) -> None:
    desk = project.sign_in("r-01").desk
    opened = started(desk)
    desk.set_certainty(opened.row.case, Certainty.HIGH)
    revise(supervisor)
    again = started(project.sign_in("r-01").desk)
    assert (again.certainty, again.row.case) == (Certainty.HIGH, opened.row.case)


def test_a_case_to_look_at_again_is_shown_with_its_old_answers_and_submitting_says_it_was(
    project: Project, supervisor: Workspace
) -> None:
    reviewer = project.sign_in("r-01")
    code(reviewer, "S-000001", severity=chosen("erotica"))
    revise(supervisor)
    case = case_key(reviewer, "S-000001")
    desk = reviewer.desk
    opened = desk.open(case)
    assert (opened.closed, list(opened.look), opened.passed) == (
        "",
        ["severity"],
        Passed("0", "1", ("severity",)),
    )
    assert opened.sheet.answers["victim_sex"] == ANSWERS["victim_sex"]
    assert "severity" not in opened.sheet.answers
    desk.answer(case, "severity", chosen("posing"))
    submit(desk, opened)
    assert reviewer.revising.overview().waiting == 0
    closed = desk.open(case)
    assert (closed.closed, closed.look, closed.passed) == ("submitted", {}, None)
    with reviewer.store.reading(reviewer.account) as read:
        latest = read.codings.latest(case, reviewer.account.key)
    assert latest is not None
    assert (latest.kind, latest.revision) == ("submitted", 2)
    assert latest.answers["severity"] == chosen("posing")


def test_answers_that_stand_are_submitted_again_without_a_change(
    project: Project, supervisor: Workspace
) -> None:
    reviewer = project.sign_in("r-01")
    code(reviewer, "S-000001")
    supervisor.revising.drafting.begin()
    redefine(supervisor, "severity", "Said otherwise.")
    publish(supervisor)
    forward(supervisor)
    assert reviewer.revising.overview().waiting == 1
    desk = reviewer.desk
    opened = desk.open(case_key(reviewer, "S-000001"))
    assert (opened.closed, list(opened.look)) == ("", ["severity"])
    submit(desk, opened)
    assert reviewer.revising.overview().waiting == 0
    with reviewer.store.reading(reviewer.account) as read:
        latest = read.codings.latest(opened.row.case, reviewer.account.key)
    assert latest is not None
    assert latest.revision == 2


def test_undo_over_a_revision_takes_back_what_still_fits_and_passes_over_the_rest(
    project: Project, supervisor: Workspace
) -> None:
    desk = project.sign_in("r-01").desk
    opened = started(desk)
    desk.answer(opened.row.case, "victim_sex", chosen("male"))
    desk.answer(opened.row.case, "victim_sex", chosen("female"))
    desk.answer(opened.row.case, "severity", chosen("erotica"))
    desk.answer(opened.row.case, "severity", chosen("posing"))
    revise(supervisor)
    undone = desk.undo()
    assert undone is not None
    # Back to `erotica` it cannot go any more: that step is passed over, and the one before it taken back.
    assert undone.variable == "severity"
    again = desk.open(opened.row.case)
    assert again.sheet.codebook.version == "1"
    assert again.sheet.answers == {"victim_sex": chosen("female")}
    assert desk.undo() is not None
    assert desk.open(opened.row.case).sheet.answers == {"victim_sex": chosen("male")}


def test_a_submission_from_before_is_taken_back_under_the_version_in_force(
    project: Project, supervisor: Workspace
) -> None:
    reviewer = project.sign_in("r-01")
    code(reviewer, "S-000001", severity=chosen("nudist"))
    revise(supervisor)
    undone = reviewer.desk.undo()
    assert undone is not None
    opened = reviewer.desk.open(undone.case)
    assert opened.row.state is AssignmentState.DRAFT
    assert opened.sheet.answers["severity"] == chosen("indicative")
    # The closing was done with the older version: it is not done again.
    assert reviewer.desk.redo() is None


def test_the_last_record_is_repeated_as_it_is_under_the_version_in_force(
    project: Project, supervisor: Workspace
) -> None:
    reviewer = project.sign_in("r-01")
    code(reviewer, "S-000001", severity=chosen("nudist"))
    supervisor.revising.drafting.begin()
    merge(supervisor, "severity", "nudist", "indicative")
    publish(supervisor, carry=True)
    forward(supervisor)
    desk = project.sign_in("r-01").desk
    opened = started(desk)
    assert desk.repeat_last(opened.row.case).sheet.answers["severity"] == chosen("indicative")


def test_a_closed_case_that_nothing_touches_stays_closed(project: Project, supervisor: Workspace) -> None:
    reviewer = project.sign_in("r-01")
    code(reviewer, "S-000001")
    supervisor.revising.drafting.begin()
    change = partial(set_required, name="synthetic", required=False)
    supervisor.revising.drafting.edit(change, what="required")
    publish(supervisor)
    forward(supervisor)
    opened = reviewer.desk.open(case_key(reviewer, "S-000001"))
    assert (opened.closed, opened.look, opened.passed) == ("submitted", {}, Passed("0", "1", ()))


def test_the_workspace_follows_between_cases(project: Project, supervisor: Workspace) -> None:
    reviewer = project.sign_in("r-01")
    assert not reviewer.follow()
    revise(supervisor)
    assert reviewer.follow()
    assert (reviewer.codebook.version, reviewer.project.codebook) == ("1", 2)


def test_a_coding_recorded_from_a_file_says_that_the_case_was_looked_at(
    project: Project, supervisor: Workspace, tmp_path: Path
) -> None:
    code(project.sign_in("r-01"), "S-000001", severity=chosen("erotica"))
    revise(supervisor)
    reviewer = project.sign_in("r-01")
    assert reviewer.revising.overview().waiting == 1
    rows = [
        f"S-000001,{name},{code}"
        for name, answer in {**ANSWERS, "severity": chosen("posing")}.items()
        for code in answer.codes
    ]
    file = tmp_path / "answers.csv"
    file.write_text("case_id,variable,code\n" + "\n".join(rows) + "\n", "utf-8")
    assert list(reviewer.recording.record_file(file).problems) == []
    assert reviewer.revising.overview().waiting == 0
