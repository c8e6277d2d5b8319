"""Feedback: nothing before a round is released; then one's own differences, and nobody else's."""

from __future__ import annotations

import pytest

from reviewer.domain.adjudication import Provenance, Reason
from reviewer.domain.answer import chosen
from reviewer.domain.errors import NotAllowed, NotFound
from reviewer.services.settling.results import RoundState
from tests.services.conftest import Project
from tests.services.settled import Study

DIFFERENT = {"severity": chosen("nudist"), "synthetic": chosen("undetermined")}


@pytest.fixture
def study(project: Project) -> Study:
    """Two cases differ and are settled as r-01 said, a third is decided as neither did, a fourth is open."""
    made = Study(project)
    for number in (1, 2):
        case = made.both_code(f"S-{number:06}", second=DIFFERENT)
        made.decide(case, "severity", "posing")
        made.desk.decide(
            case,
            "synthetic",
            chosen("not_synthetic"),
            reason=Reason.OVERLOOKED,
            note=f"see field {number}",
            save_id=f"s{number}",
        )
    third = made.both_code("S-000003", second={"severity": chosen("nudist")})
    made.decide(third, "severity", "assault")
    made.both_code("S-000004", second=DIFFERENT)
    made.desk.refresh()
    return made


def test_nothing_is_told_before_the_release(study: Study) -> None:
    for one in study.reviewers.values():
        assert one.feedback.mine() == []
        assert one.feedback.summary() == []


def test_a_released_round_shows_each_reviewer_the_own_differences(study: Study) -> None:
    assert study.supervisor.feedback.rounds() == [RoundState(1, 3, 1, None)]
    study.supervisor.feedback.release(1)
    (state,) = study.supervisor.feedback.rounds()
    assert state.released_at is not None
    first, second = (study.reviewers[name].feedback for name in ("r-01", "r-02"))
    assert [(one.case_id, [each.variable for each in one.differences]) for one in first.mine()] == [
        ("S-000003", ["severity"])
    ]
    rows = second.mine()
    assert [one.case_id for one in rows] == ["S-000001", "S-000002", "S-000003"]
    difference = rows[1].differences[1]
    assert (difference.variable, difference.own, difference.final) == (
        "synthetic",
        chosen("undetermined"),
        chosen("not_synthetic"),
    )
    assert (difference.provenance, difference.reason, difference.note) == (
        Provenance.ADJUDICATED,
        Reason.OVERLOOKED,
        "see field 2",
    )
    assert second.mine(after=rows[0].case, count=1) == rows[1:2]
    of_one = second.mine(variable="synthetic")
    assert [[each.variable for each in one.differences] for one in of_one] == [["synthetic"], ["synthetic"]]


def test_the_summary_counts_ones_own_answers_only(study: Study) -> None:
    study.supervisor.feedback.release(1)
    summary = {name: (own, other) for name, own, other in study.reviewers["r-02"].feedback.summary()}
    assert summary["severity"] == (3, 3)
    assert summary["synthetic"] == (3, 2)
    assert summary["victim_sex"] == (4, 0)
    assert "coercion" not in summary
    first = {name: (own, other) for name, own, other in study.reviewers["r-01"].feedback.summary()}
    assert first["severity"] == (3, 1)
    assert first["synthetic"] == (3, 0)


def test_a_case_that_is_coded_again_tells_nothing(study: Study) -> None:
    study.supervisor.feedback.release(1)
    case = study.key("S-000001")
    study.reviewers["r-02"].desk.answer(case, "severity", chosen("posing"))
    assert [one.case_id for one in study.reviewers["r-02"].feedback.mine()] == ["S-000002", "S-000003"]


def test_a_case_that_is_still_to_be_coded_in_a_later_round_tells_nothing(study: Study) -> None:
    study.supervisor.feedback.release(1)
    reviewer = study.reviewers["r-02"]
    with study.supervisor.store.writing(study.supervisor.account) as work:
        work.queue.assign(reviewer.account.key, [study.key("S-000002")], round_number=2)
        work.record("test.assigned", "test", {}, 1)
        work.commit()
    study.desk.refresh()
    assert [one.case_id for one in reviewer.feedback.mine()] == ["S-000001", "S-000003"]
    assert {one.round for one in study.supervisor.feedback.rounds()} == {1, 2}


def test_releasing_is_for_supervisors_and_said_once(study: Study) -> None:
    with pytest.raises(NotAllowed):
        study.reviewers["r-01"].feedback.release(1)
    with pytest.raises(NotAllowed):
        study.reviewers["r-01"].feedback.rounds()
    with pytest.raises(NotAllowed):
        study.supervisor.feedback.mine()
    with pytest.raises(NotFound):
        study.supervisor.feedback.release(7)
    study.supervisor.feedback.release(1)
    entries = study.table("SELECT count(*) FROM audit_entry")
    study.supervisor.feedback.release(1)
    assert study.table("SELECT count(*) FROM audit_entry") == entries
