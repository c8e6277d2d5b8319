"""Recording codings made elsewhere: the rules of the desk, and the same again is known."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.domain.answer import AnswerState, Certainty, chosen
from reviewer.domain.codebook import Level, Variable
from reviewer.domain.errors import NotAllowed, NotFound, Refused
from reviewer.services.ports import StoredCoding
from reviewer.services.recording import Recorded, RecordingOutcome
from reviewer.services.recording_sheet import _canonical
from reviewer.workspace import Workspace
from tests.services.conftest import Project

ANSWERS: dict[str, tuple[str, ...]] = {
    "identified_status": ("unidentified",),
    "age_category": ("toddler", "infant"),
    "victim_sex": ("female",),
    "severity": ("posing",),
    "theme": ("none",),
    "content_kind": ("exploitative",),
    "production_context": ("modelling",),
    "offender_visible": ("no",),
    "location_status": ("unknown",),
    "synthetic": ("not_synthetic",),
}


@pytest.fixture
def reviewer(project: Project) -> Workspace:
    return project.sign_in("r-01")


def rows(case_id: str, **changes: tuple[str, ...]) -> str:
    """The rows of one case, without certainty and note."""
    answers = ANSWERS | changes
    return "".join(f"{case_id},{name},{code}\n" for name, codes in answers.items() for code in codes)


def record(
    workspace: Workspace, path: Path, text: str, *, all_or_nothing: bool = False
) -> tuple[RecordingOutcome, list[Recorded]]:
    path.write_text(text, "utf-8")
    durable: list[Recorded] = []
    outcome = workspace.recording.record_file(path, all_or_nothing=all_or_nothing, durable=durable.append)
    return outcome, durable


def latest(workspace: Workspace, case_id: str) -> StoredCoding | None:
    with workspace.store.reading(workspace.account) as read:
        case = read.cases.find(case_id)
        assert case is not None
        return read.codings.latest(case, workspace.account.key)


def test_codings_are_recorded_in_the_order_of_the_file(reviewer: Workspace, tmp_path: Path) -> None:
    text = "case_id,variable,code\n" + rows("S-000002") + rows("S-000001")
    outcome, durable = record(reviewer, tmp_path / "a.csv", text)
    assert (outcome.recorded, outcome.known, outcome.refused) == (2, 0, 0)
    assert [one.case_id for one in durable] == ["S-000002", "S-000001"]
    coding = latest(reviewer, "S-000001")
    assert coding is not None
    assert coding.uuid == durable[1].coding_id
    assert coding.answers["age_category"].codes == ("infant", "toddler")
    assert coding.answers["theme"].state is AnswerState.NONE
    assert coding.answers["offender_sex"].state is AnswerState.DOES_NOT_APPLY


def test_the_same_file_again_makes_no_revision(reviewer: Workspace, tmp_path: Path) -> None:
    text = "case_id,variable,code\n" + rows("S-000001")
    _, first = record(reviewer, tmp_path / "a.csv", text)
    outcome, second = record(reviewer, tmp_path / "a.csv", text)
    assert (outcome.recorded, outcome.known) == (0, 1)
    assert [one.to_json() for one in second] == [one.to_json() for one in first]
    changed, _ = record(reviewer, tmp_path / "a.csv", text.replace("posing", "nudist"))
    assert changed.recorded == 1
    coding = latest(reviewer, "S-000001")
    assert coding is not None
    assert coding.revision == 2


def test_what_an_earlier_round_said_is_said_anew(reviewer: Workspace, tmp_path: Path) -> None:
    text = "case_id,variable,code\n" + rows("S-000001")
    record(reviewer, tmp_path / "a.csv", text)
    with closing(reviewer.store.connect()) as connection:
        connection.execute("UPDATE assignment SET round = 2 WHERE case_id = 1")
    outcome, _ = record(reviewer, tmp_path / "a.csv", text)
    assert (outcome.recorded, outcome.known) == (1, 0)
    coding = latest(reviewer, "S-000001")
    assert coding is not None
    assert coding.round == 2
    assert record(reviewer, tmp_path / "a.csv", text)[0].known == 1


def test_a_letter_and_its_mark_are_one_letter() -> None:
    variable = Variable("remark", {"en": "remark"}, Level.TEXT)
    assert _canonical(variable, "e\u0301") == "\u00e9"


def test_certainty_and_note_belong_to_the_coding(reviewer: Workspace, tmp_path: Path) -> None:
    lines = rows("S-000001").splitlines()
    text = "case_id,variable,code,certainty,note\n" + f"{lines[0]},high,seen twice\n"
    text += "".join(f"{line},,\n" for line in lines[1:])
    record(reviewer, tmp_path / "a.csv", text)
    coding = latest(reviewer, "S-000001")
    assert coding is not None
    assert (coding.certainty, coding.note) == (Certainty.HIGH, "seen twice")


def test_json_lines_are_read_too(reviewer: Workspace, tmp_path: Path) -> None:
    lines = [
        json.dumps({"case_id": "S-000001", "variable": name, "code": code})
        for name, codes in ANSWERS.items()
        for code in codes
    ]
    outcome, _ = record(reviewer, tmp_path / "a.jsonl", "\n".join(lines))
    assert outcome.recorded == 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"severity": ("nothing",)}, "code"),
        ({"severity": ("posing", "nudist")}, "variable"),
        ({"severity": ()}, "variable"),
        ({"severity": ("",)}, "code"),
        ({"theme": ("none", "sadism")}, "code"),
        ({"age_category": ("infant", "infant")}, "code"),
        ({"unheard_of": ("x",)}, "variable"),
        ({"victim_ethnicity": ("undetermined",)}, "variable"),
        ({"offender_sex": ("male",)}, "variable"),
        ({"coercion": ("coercive",)}, "variable"),
    ],
)
def test_the_rules_of_the_desk_hold(
    reviewer: Workspace, tmp_path: Path, changes: dict[str, tuple[str, ...]], field: str
) -> None:
    text = "case_id,variable,code\n" + rows("S-000001", **changes) + rows("S-000002")
    outcome, durable = record(reviewer, tmp_path / "a.csv", text)
    assert [problem.field for problem in outcome.problems] == [field]
    assert (outcome.recorded, outcome.refused) == (1, 1)
    assert [one.case_id for one in durable] == ["S-000002"]
    assert latest(reviewer, "S-000001") is None


@pytest.mark.parametrize(
    "row",
    [
        "S-000001,severity\n",
        ",severity,posing\n",
        "S-999999,severity,posing\n",
        "S-000002,severity,posing\n" + "S-000001,severity,posing\n",
    ],
)
def test_a_bad_row_refuses_its_case_and_no_other(reviewer: Workspace, tmp_path: Path, row: str) -> None:
    text = "case_id,variable,code\n" + rows("S-000001") + row + rows("S-000003")
    outcome, durable = record(reviewer, tmp_path / "a.csv", text)
    assert outcome.problems.total >= 1
    assert "S-000003" in [one.case_id for one in durable]


def test_all_or_nothing_records_nothing_where_one_case_is_refused(
    reviewer: Workspace, tmp_path: Path
) -> None:
    text = "case_id,variable,code\n" + rows("S-000001") + rows("S-000002", severity=("x",))
    outcome, durable = record(reviewer, tmp_path / "a.csv", text, all_or_nothing=True)
    assert (outcome.recorded, outcome.refused, durable) == (0, 1, [])
    assert latest(reviewer, "S-000001") is None
    good, durable = record(reviewer, tmp_path / "a.csv", text.replace(",x", ",nudist"), all_or_nothing=True)
    assert (good.recorded, len(durable)) == (2, 2)


@pytest.mark.parametrize(
    "header", ["case_id,variable\n", "case_id,variable,code,code\n", "case,variable,code\n", ""]
)
def test_a_wrong_header_is_refused_before_anything(reviewer: Workspace, tmp_path: Path, header: str) -> None:
    outcome, durable = record(reviewer, tmp_path / "a.csv", header)
    assert (outcome.problems.total, durable) == (1, [])


def test_one_step_takes_a_recorded_coding_back(reviewer: Workspace, tmp_path: Path) -> None:
    record(reviewer, tmp_path / "a.csv", "case_id,variable,code\n" + rows("S-000001"))
    undone = reviewer.desk.undo()
    assert undone is not None
    opened = reviewer.desk.open(undone.case)
    assert (opened.closed, opened.sheet.answers["severity"].codes) == ("", ("posing",))


def test_an_unfinished_draft_is_not_recorded_over(reviewer: Workspace, tmp_path: Path) -> None:
    opened = reviewer.desk.start()
    assert opened is not None
    reviewer.desk.answer(opened.row.case, "victim_sex", chosen("both"))
    text = "case_id,variable,code\n" + rows(opened.row.case_id)
    outcome, _ = record(reviewer, tmp_path / "a.csv", text)
    assert (outcome.recorded, outcome.refused) == (0, 1)
    assert reviewer.desk.open(opened.row.case).sheet.answers == {"victim_sex": chosen("both")}


def test_a_blank_case_is_closed_in_the_queue(reviewer: Workspace, tmp_path: Path) -> None:
    before = reviewer.worklist.counts()
    record(reviewer, tmp_path / "a.csv", "case_id,variable,code\n" + rows("S-000001"))
    after = reviewer.worklist.counts()
    assert (after.done, after.open) == (before.done + 1, before.open - 1)


def test_what_is_no_file_is_refused(reviewer: Workspace, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        reviewer.recording.record_file(tmp_path / "none.csv")
    with pytest.raises(Refused):
        reviewer.recording.record_file(tmp_path)


def test_only_a_reviewer_records(project: Project) -> None:
    for name in ("s-01", "x-01"):
        with pytest.raises(NotAllowed):
            _ = project.sign_in(name).recording
