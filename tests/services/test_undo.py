"""Undo and redo over records and restarts."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable
from functools import partial

from reviewer.domain.answer import Certainty, chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.sheet import Sheet
from reviewer.services.coding import CodingDesk
from reviewer.services.submitting import Closing, close_case
from tests.services.answering import fill_in
from tests.services.conftest import Project, bring_in


def submit_next(desk: CodingDesk, rng: random.Random) -> str:
    opened = desk.start()
    assert opened is not None
    fill_in(desk, opened, rng)
    desk.submit(opened.row.case, save_id=str(uuid.uuid4()))
    return opened.row.case_id


def test_one_step_takes_back_each_of_the_last_fifty_submissions_even_after_a_restart(
    project: Project,
) -> None:
    bring_in(project.sign_in("s-01"), range(13, 63))
    rng = random.Random(11)
    desk = project.sign_in("r-01").desk
    submitted = [submit_next(desk, rng) for _ in range(55)]
    again = project.sign_in("r-01").desk
    for case_id in reversed(submitted[5:]):
        undone = again.undo()
        assert undone is not None
        assert undone.what == "submission"
        reopened = again.open(undone.case)
        assert reopened.row.case_id == case_id
        assert reopened.row.state is AssignmentState.DRAFT
        assert reopened.sheet.complete


def test_what_was_taken_back_is_done_again_in_order(project: Project) -> None:
    workspace = project.sign_in("r-01")
    desk = workspace.desk
    rng = random.Random(12)
    submitted = [submit_next(desk, rng) for _ in range(3)]
    for _ in range(3):
        desk.undo()
    redone = [desk.redo() for _ in range(3)]
    cases = [desk.open(one.case) for one in redone if one is not None]
    assert [one.row.case_id for one in cases] == submitted
    assert {one.closed for one in cases} == {"submitted"}
    assert desk.redo() is None
    with workspace.store.reading(workspace.account) as read:
        latest = read.codings.latest(cases[0].row.case, workspace.account.key)
    assert latest is not None
    assert (latest.revision, latest.kind) == (3, "submitted")
    undone = desk.undo()
    assert undone is not None
    assert desk.open(undone.case).row.case_id == submitted[-1]


def test_within_an_open_record_each_change_is_a_step(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    opened = desk.start()
    assert opened is not None
    case = opened.row.case
    desk.answer(case, "victim_sex", chosen("male"))
    desk.answer(case, "victim_sex", chosen("female"))
    desk.set_certainty(case, Certainty.LOW)
    desk.set_note(case, "a note")
    desk.set_flag(case, flagged=True)
    whats = []
    while (undone := desk.undo()) is not None:
        whats.append(undone.what)
    assert whats == ["flag", "note", "certainty", "answer", "answer"]
    now = desk.open(case)
    assert (dict(now.sheet.answers), now.certainty, now.note, now.row.flagged) == ({}, None, "", False)
    while desk.redo() is not None:
        pass
    then = desk.open(case)
    assert dict(then.sheet.answers) == {"victim_sex": chosen("female")}
    assert (then.certainty, then.note, then.row.flagged) == (Certainty.LOW, "a note", True)


def test_a_new_change_forgets_what_could_be_redone(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    opened = desk.start()
    assert opened is not None
    desk.answer(opened.row.case, "victim_sex", chosen("male"))
    desk.undo()
    desk.answer(opened.row.case, "victim_sex", chosen("both"))
    assert desk.redo() is None


def test_repeating_is_one_step(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    submit_next(desk, random.Random(13))
    second = desk.start()
    assert second is not None
    desk.answer(second.row.case, "victim_sex", chosen("male"))
    desk.repeat_last(second.row.case)
    undone = desk.undo()
    assert undone is not None
    assert undone.what == "repeat"
    assert dict(desk.open(second.row.case).sheet.answers) == {"victim_sex": chosen("male")}


def test_a_handed_back_record_returns_as_it_was(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    opened = desk.start()
    assert opened is not None
    desk.hand_back(opened.row.case, save_id=str(uuid.uuid4()))
    assert desk.undo() is not None
    assert desk.open(opened.row.case).row.state is AssignmentState.OPEN
    assert desk.redo() is not None
    assert desk.open(opened.row.case).row.state is AssignmentState.HANDED_BACK


def test_what_a_closed_record_no_longer_fits_is_passed_over_both_ways(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    submit_next(desk, random.Random(15))
    second = desk.start()
    assert second is not None
    first = desk.open(CaseKey(second.row.case - 1))
    other = chosen("male" if first.sheet.answers["victim_sex"] != chosen("male") else "female")
    desk.answer(first.row.case, "victim_sex", other)
    desk.answer(first.row.case, "victim_sex", first.sheet.answers["victim_sex"])
    desk.submit(first.row.case, save_id=str(uuid.uuid4()))
    desk.answer(second.row.case, "victim_sex", chosen("both"))
    undone = [desk.undo(), desk.undo()]
    assert [one.what for one in undone if one is not None] == ["answer", "submission"]
    assert desk.undo() is None
    redone = [desk.redo(), desk.redo()]
    assert [one.what for one in redone if one is not None] == ["submission", "answer"]
    assert desk.redo() is None
    again = desk.open(first.row.case)
    assert (again.closed, again.sheet.answers) == ("submitted", first.sheet.answers)
    assert dict(desk.open(second.row.case).sheet.answers) == {"victim_sex": chosen("both")}


def test_a_hand_back_is_not_done_again_over_what_was_submitted_meanwhile(project: Project) -> None:
    workspace = project.sign_in("r-01")
    desk = workspace.desk
    opened = desk.start()
    assert opened is not None
    case = opened.row.case
    desk.hand_back(case, save_id=str(uuid.uuid4()))
    assert desk.undo() is not None
    elsewhere = project.sign_in("r-01")
    with elsewhere.store.writing(elsewhere.account) as work:
        sheet = Sheet(elsewhere.codebook, {})
        closing = Closing(
            save_id=str(uuid.uuid4()),
            reviewer=elsewhere.account.key,
            case=case,
            case_id=opened.row.case_id,
            codebook=elsewhere.project.codebook,
            sheet=sheet,
            certainty=None,
            note="",
            at=1,
        )
        close_case(work, closing, kind="submitted")
        work.commit()
    assert desk.redo() is None
    assert desk.open(case).closed == "submitted"


def test_the_change_that_opened_a_submitted_case_again_is_taken_back_with_its_draft(project: Project) -> None:
    workspace = project.sign_in("r-01")
    desk = workspace.desk
    submit_next(desk, random.Random(16))
    case = CaseKey(1)
    before = desk.open(case)
    other = chosen("male" if before.sheet.answers["victim_sex"] != chosen("male") else "female")
    desk.answer(case, "victim_sex", other)
    desk.set_note(case, "a note")
    assert desk.open(case).row.state is AssignmentState.DRAFT
    assert [one.what for one in (desk.undo(), desk.undo()) if one is not None] == ["note", "answer"]
    closed = desk.open(case)
    assert (closed.row.state, closed.closed) == (AssignmentState.DONE, "submitted")
    assert (closed.sheet.answers, closed.note) == (before.sheet.answers, "")
    with workspace.store.reading(workspace.account) as read:
        assert read.drafts.get(case) is None
        counts = read.queue.counts()
    assert (counts.draft, counts.done) == (0, 1)
    assert [one.what for one in (desk.redo(), desk.redo()) if one is not None] == ["answer", "note"]
    again = desk.open(case)
    assert (again.row.state, again.closed, again.note) == (AssignmentState.DRAFT, "", "a note")
    assert again.sheet.answers["victim_sex"] == other
    assert len(again.sheet.answers) == len(before.sheet.answers)


def test_the_first_change_of_an_open_case_leaves_it_open_when_it_is_taken_back(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    opened = desk.start()
    assert opened is not None
    case = opened.row.case
    changes: list[Callable[[], object]] = [
        partial(desk.answer, case, "victim_sex", chosen("male")),
        partial(desk.set_certainty, case, Certainty.HIGH),
        partial(desk.set_note, case, "a note"),
    ]
    for change in changes:
        change()
        assert desk.open(case).row.state is AssignmentState.DRAFT
        assert desk.undo() is not None
        assert desk.open(case).row.state is AssignmentState.OPEN


def test_a_case_that_was_closed_elsewhere_since_is_not_opened_again_by_redo(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    opened = desk.start()
    assert opened is not None
    desk.answer(opened.row.case, "victim_sex", chosen("male"))
    assert desk.undo() is not None
    project.sign_in("r-01").desk.hand_back(opened.row.case, save_id=str(uuid.uuid4()))
    assert desk.redo() is None
    assert desk.open(opened.row.case).closed == "handed_back"


def test_the_pauses_in_one_writing_of_a_note_are_one_step(project: Project) -> None:
    desk = project.sign_in("r-01").desk
    opened = desk.start()
    assert opened is not None
    case = opened.row.case
    desk.set_note(case, "one")
    desk.set_note(case, "one two", further=True)
    desk.set_note(case, "one two three", further=True)
    desk.set_note(case, "four")
    desk.set_flag(case, flagged=True)
    # Something else came between: the note before it is a step of its own.
    desk.set_note(case, "four five", further=True)
    notes = []
    while desk.undo() is not None:
        notes.append(desk.open(case).note)
    assert notes == ["four", "four", "one two three", ""]
    assert desk.open(case).row.state is AssignmentState.OPEN


def test_steps_of_one_reviewer_are_not_undone_by_another(project: Project) -> None:
    first = project.sign_in("r-01").desk
    submit_next(first, random.Random(14))
    assert project.sign_in("r-02").desk.undo() is None
