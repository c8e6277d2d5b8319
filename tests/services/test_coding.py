"""The desk: what a reviewer answers is on disk when the call returns, and closes as it should."""

from __future__ import annotations

import random
import uuid

import pytest

from reviewer.domain.answer import DOES_NOT_APPLY, NOT_REACHED, AnswerState, Certainty, chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.errors import NotAllowed, NotFound, Outdated, Refused
from reviewer.domain.identifiers import CaseKey
from reviewer.services.coding import MEDIA_AT_ONCE, CodingDesk, OpenedCase
from tests.services.answering import fill_in
from tests.services.conftest import Project


def started(desk: CodingDesk) -> OpenedCase:
    opened = desk.start()
    assert opened is not None
    return opened


def save_id() -> str:
    return str(uuid.uuid4())


def test_answers_are_there_for_another_connection_as_soon_as_the_call_returns(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    opened = started(desk)
    desk.answer(opened.row.case, "victim_sex", chosen("female"))
    again = started(project.sign_in("r-01").desk)
    assert again.row.case_id == opened.row.case_id
    assert again.row.state is AssignmentState.DRAFT
    assert again.sheet.answers == {"victim_sex": chosen("female")}


def test_an_answer_that_the_variable_cannot_take_is_refused_and_changes_nothing(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    case = started(desk).row.case
    with pytest.raises(Refused, match="victim_sex"):
        desk.answer(case, "victim_sex", chosen("infant"))
    with pytest.raises(Refused, match="does not ask"):
        desk.answer(case, "victim_ethnicity", chosen("undetermined"))
    assert started(desk).row.state is AssignmentState.OPEN


def test_submitting_too_early_names_what_is_missing(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    case = started(desk).row.case
    desk.answer(case, "victim_sex", chosen("male"))
    with pytest.raises(Refused, match="identified_status"):
        desk.submit(case, save_id=save_id())
    assert desk.open(case).closed == ""


def test_a_submitted_record_is_closed_and_the_next_one_opens(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    opened = started(desk)
    finished = fill_in(desk, opened, random.Random(1))
    desk.set_certainty(opened.row.case, Certainty.MODERATE)
    desk.submit(opened.row.case, save_id=save_id())
    closed = desk.open(opened.row.case)
    assert (closed.closed, closed.row.state) == ("submitted", AssignmentState.DONE)
    assert closed.certainty is Certainty.MODERATE
    assert closed.sheet.finished() == finished
    following = desk.next_open(opened.row.position)
    assert following is not None
    assert following.row.position == opened.row.position + 1
    assert len(following.media) == min(following.record.media, MEDIA_AT_ONCE)


def test_hidden_variables_do_not_apply_and_optional_blank_ones_were_not_reached(project: Project) -> None:
    workspace = project.sign_in("r-01")
    desk = workspace.desk
    opened = started(desk)
    case = opened.row.case
    desk.answer(case, "offender_visible", chosen("no"))
    desk.answer(case, "location_status", chosen("confirmed"))
    fill_in(desk, desk.open(case), random.Random(2))
    desk.submit(case, save_id=save_id())
    with workspace.store.reading(workspace.account) as read:
        coding = read.codings.latest(case, workspace.account.key)
    assert coding is not None
    assert coding.answers["offender_sex"] == DOES_NOT_APPLY
    assert coding.answers["location_country"] == NOT_REACHED
    assert coding.answers["severity"].state is AnswerState.ANSWERED
    assert set(coding.answers) == {one.id for one in workspace.codebook.enabled}


def test_saying_a_submission_twice_is_harmless(project: Project) -> None:
    workspace = project.sign_in("r-01")
    desk = workspace.desk
    opened = started(desk)
    fill_in(desk, opened, random.Random(3))
    same = save_id()
    first = desk.submit(opened.row.case, save_id=same)
    assert desk.submit(opened.row.case, save_id=same).at == first.at
    with workspace.store.reading(workspace.account) as read:
        coding = read.codings.latest(opened.row.case, workspace.account.key)
    assert coding is not None
    assert coding.revision == 1


def test_a_changed_answer_opens_a_closed_record_and_makes_the_next_revision(project: Project) -> None:
    workspace = project.sign_in("r-01")
    desk = workspace.desk
    opened = started(desk)
    case = opened.row.case
    fill_in(desk, opened, random.Random(4))
    desk.set_note(case, "seen twice")
    desk.submit(case, save_id=save_id())
    before = desk.open(case).sheet.answers["victim_sex"]
    other = chosen("male" if before != chosen("male") else "female")
    desk.answer(case, "victim_sex", other)
    reopened = desk.open(case)
    assert (reopened.closed, reopened.row.state, reopened.note) == ("", AssignmentState.DRAFT, "seen twice")
    desk.submit(case, save_id=save_id())
    with workspace.store.reading(workspace.account) as read:
        coding = read.codings.latest(case, workspace.account.key)
    assert coding is not None
    assert (coding.revision, coding.answers["victim_sex"]) == (2, other)


def test_closing_a_reopened_record_unchanged_makes_no_revision(project: Project) -> None:
    workspace = project.sign_in("r-01")
    desk = workspace.desk
    opened = started(desk)
    case = opened.row.case
    fill_in(desk, opened, random.Random(5))
    desk.submit(case, save_id=save_id())
    same = desk.open(case).sheet.answers["victim_sex"]
    desk.answer(case, "victim_sex", same)
    desk.submit(case, save_id=save_id())
    assert desk.open(case).row.state is AssignmentState.DONE
    with workspace.store.reading(workspace.account) as read:
        coding = read.codings.latest(case, workspace.account.key)
    assert coding is not None
    assert coding.revision == 1


def test_a_closed_record_is_not_submitted_again_without_a_change(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    opened = started(desk)
    fill_in(desk, opened, random.Random(6))
    desk.submit(opened.row.case, save_id=save_id())
    with pytest.raises(Refused, match="submitted already"):
        desk.submit(opened.row.case, save_id=save_id())


def test_what_another_window_closed_is_not_handed_back_over_it(project: Project) -> None:
    workspace = project.sign_in("r-01")
    desk = workspace.desk
    opened = started(desk)
    case = opened.row.case
    fill_in(desk, opened, random.Random(7))
    desk.submit(case, save_id=save_id())
    with pytest.raises(Refused, match="submitted already"):
        project.sign_in("r-01").desk.hand_back(case, save_id=save_id())
    second = started(desk).row.case
    desk.answer(second, "victim_sex", chosen("both"))
    desk.hand_back(second, save_id=save_id())
    with pytest.raises(Refused, match="handed back already"):
        project.sign_in("r-01").desk.hand_back(second, save_id=save_id())
    with workspace.store.reading(workspace.account) as read:
        kept = [read.codings.latest(one, workspace.account.key) for one in (case, second)]
    assert [(one.kind, one.revision) for one in kept if one is not None] == [
        ("submitted", 1),
        ("handed_back", 1),
    ]


def test_nothing_is_submitted_that_another_window_answered_and_this_one_does_not_show(
    project: Project,
) -> None:
    desk, other = project.sign_in("r-01").desk, project.sign_in("r-01").desk
    opened = started(desk)
    case = opened.row.case
    fill_in(desk, opened, random.Random(7))
    shown = started(desk).sheet.answers
    changed = next(code for code in ("female", "male") if chosen(code) != shown["victim_sex"])
    other.answer(case, "victim_sex", chosen(changed))
    with pytest.raises(Outdated, match="another window"):
        desk.submit(case, save_id=save_id(), shown=shown)
    seen = started(desk)
    assert seen.sheet.answers["victim_sex"] == chosen(changed)
    desk.submit(case, save_id=save_id(), shown=seen.sheet.answers)
    with pytest.raises(Refused, match="submitted already"):
        other.submit(case, save_id=save_id(), shown=seen.sheet.answers)


def test_a_further_round_begins_blank_and_the_same_answers_are_a_coding_of_its_own(project: Project) -> None:
    workspace = project.sign_in("r-01")
    desk = workspace.desk
    opened = started(desk)
    case = opened.row.case
    given = fill_in(desk, opened, random.Random(9))
    desk.submit(case, save_id=save_id())
    with project.sign_in("s-01") as supervisor, supervisor.store.writing(supervisor.account) as work:
        work.queue.assign(workspace.account.key, [case], round_number=2)
        work.record("test.assigned", "round 2", {}, 1)
        work.commit()
    assert desk.open(case).sheet.answers == {}
    desk.answer(case, "victim_sex", given["victim_sex"])
    again = desk.open(case)
    assert dict(again.sheet.answers) == {"victim_sex": given["victim_sex"]}
    assert fill_in(desk, again, random.Random(9)) != {}
    for name, answer in given.items():
        desk.answer(case, name, answer if answer.state in {AnswerState.ANSWERED, AnswerState.NONE} else None)
    desk.submit(case, save_id=save_id())
    with workspace.store.reading(workspace.account) as read:
        latest = read.codings.latest(case, workspace.account.key)
    assert latest is not None
    assert (latest.revision, latest.round, dict(latest.answers)) == (2, 2, given)


def test_where_nothing_is_open_any_more_the_next_is_what_was_left_in_draft(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    left = started(desk)
    desk.answer(left.row.case, "victim_sex", chosen("male"))
    while (
        following := desk.next_open(left.row.position)
    ) is not None and following.row.case != left.row.case:
        desk.hand_back(following.row.case, save_id=save_id())
    assert following is not None
    assert dict(following.sheet.answers) == {"victim_sex": chosen("male")}
    desk.hand_back(left.row.case, save_id=save_id())
    assert desk.next_open(0) is None


def test_a_record_is_handed_back_with_what_was_answered_and_without_a_reason(project: Project) -> None:
    workspace = project.sign_in("r-01")
    desk = workspace.desk
    case = started(desk).row.case
    desk.answer(case, "victim_sex", chosen("both"))
    desk.hand_back(case, save_id=save_id())
    closed = desk.open(case)
    assert (closed.closed, closed.row.state) == ("handed_back", AssignmentState.HANDED_BACK)
    with workspace.store.reading(workspace.account) as read:
        coding = read.codings.latest(case, workspace.account.key)
    assert coding is not None
    assert coding.answers["victim_sex"] == chosen("both")
    assert coding.answers["severity"] == NOT_REACHED


def test_the_last_record_is_repeated_without_its_certainty_and_note(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    first = started(desk)
    finished = fill_in(desk, first, random.Random(8))
    desk.set_certainty(first.row.case, Certainty.HIGH)
    desk.set_note(first.row.case, "of the first only")
    desk.submit(first.row.case, save_id=save_id())
    second = started(desk)
    repeated = desk.repeat_last(second.row.case)
    assert repeated.sheet.finished() == finished
    opened = desk.open(second.row.case)
    assert (opened.certainty, opened.note) == (None, "")
    assert opened.sheet.answers == repeated.sheet.answers


def test_there_is_nothing_to_repeat_at_first(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    with pytest.raises(Refused, match="no submitted record"):
        desk.repeat_last(started(desk).row.case)


def test_only_reviewers_have_a_desk_and_only_for_their_own_queue(project: Project) -> None:
    with pytest.raises(NotAllowed):
        _ = project.sign_in("s-01").desk
    desk = project.sign_in("r-01").desk
    with pytest.raises(NotFound):
        desk.open(CaseKey(9999))
    with pytest.raises(NotFound):
        desk.answer(CaseKey(9999), "victim_sex", chosen("male"))
