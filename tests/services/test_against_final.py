"""Reviewers against the final answers: shares, what was decided, drift, and calibration cases alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.errors import NotAllowed, NotFound
from reviewer.services.agreement.against_final import NOTHING_SETTLED, wilson
from reviewer.services.agreement.behind_results import FINAL, Spot
from reviewer.services.agreement.results import LineKey
from reviewer.services.ports import NewPlan, PlannedTask
from tests.services.conftest import Project
from tests.services.settled import Study


@pytest.fixture
def study(project: Project) -> Study:
    """Five cases: three differ, of which two are decided as r-01 said and one still waits."""
    made = Study(project)
    for number in (1, 2, 3):
        made.both_code(f"S-{number:06}", second={"severity": chosen("nudist")})
    for number in (4, 5):
        made.both_code(f"S-{number:06}")
    made.desk.refresh()
    for number in (1, 2):
        made.decide(made.key(f"S-{number:06}"), "severity", "posing")
    return made


def test_each_reviewer_has_a_share_of_answers_that_became_final(study: Study) -> None:
    agreement = study.supervisor.agreement
    codings = agreement.study()
    found = agreement.against_final(codings, "severity")
    names = [codings.codings.raters[one.reviewer] for one in found.reviewers]
    assert names == ["r-01", "r-02"]
    first, second = found.reviewers
    assert (first.compared, first.same.value, first.decided, first.same_decided) == (4, 1.0, 2, 2)
    assert (second.compared, second.same.value, second.decided, second.same_decided) == (4, 0.5, 2, 0)
    assert found.all == wilson(6, 8)
    assert [(one.codings, one.disagreements) for one in found.drift.cusums] == [(4, 0), (4, 2)]


def test_every_share_opens_its_cases(study: Study) -> None:
    agreement = study.supervisor.agreement
    codings = agreement.study()
    spot = Spot(LineKey("severity"), reviewer=1, final=True)
    totals = [
        agreement.cases(codings, one).total
        for one in (
            spot,
            replace(spot, disagreed=True),
            replace(spot, decided=True),
            replace(spot, decided=True, disagreed=True, reviewer=0),
            replace(spot, codings=(0, 1)),
        )
    ]
    assert totals == [4, 2, 2, 0, 2]
    found = agreement.cases(codings, replace(spot, disagreed=True))
    assert [one.case_id for one in found.rows] == ["S-000001", "S-000002"]
    said = [(one.reviewer, one.codes) for one in found.rows[0].answers]
    assert said == [("r-01", ("posing",)), ("r-02", ("nudist",)), (FINAL, ("posing",))]
    found = agreement.cases(codings, replace(spot, key=LineKey("age_category")))
    assert {one.answers[-1].state for one in found.rows} == {"answered"}


def test_the_first_coding_counts_and_not_what_a_reviewer_said_later(study: Study) -> None:
    case = study.key("S-000001")
    study.reviewers["r-02"].desk.answer(case, "severity", chosen("posing"))
    study.reviewers["r-02"].desk.submit(case, save_id="later")
    study.desk.refresh()
    agreement = study.supervisor.agreement
    found = agreement.against_final(agreement.study(), "severity")
    assert (found.reviewers[1].compared, found.reviewers[1].same.value) == (4, 0.5)


def test_sets_are_the_same_or_not_as_a_whole(study: Study) -> None:
    both = chosen("toddler", "infant")
    study.both_code("S-000006", second={"age_category": both})
    study.decide(study.key("S-000006"), "age_category", "infant", "toddler")
    agreement = study.supervisor.agreement
    found = agreement.against_final(agreement.study(), "age_category")
    assert [one.same.n for one in found.reviewers] == [6, 6]
    assert [one.same.value for one in found.reviewers] == [5 / 6, 5 / 6]


def test_calibration_cases_alone(study: Study) -> None:
    tasks = [
        PlannedTask(study.key("S-000001"), one.account.key, "calibration") for one in study.reviewers.values()
    ]
    with study.supervisor.store.writing(study.supervisor.account) as work:
        work.plans.add(NewPlan(None, 1, "plan", {}, 1), tasks)
        work.record("test.planned", "test", {}, 1)
        work.commit()
    agreement = study.supervisor.agreement
    found = agreement.against_final(agreement.study(), "severity", calibration=True)
    assert [(one.compared, one.same.value) for one in found.reviewers] == [(1, 1.0), (1, 0.0)]


def test_what_is_known_of_a_calibration_case_counts_before_what_became_final(study: Study) -> None:
    known = {"S-000001": {"severity": ["nudist"]}, "S-000003": {"severity": ["posing"]}}
    tasks = [
        PlannedTask(study.key(f"S-{number:06}"), one.account.key, "calibration")
        for one in study.reviewers.values()
        for number in (1, 3, 4)
    ]
    with study.supervisor.store.writing(study.supervisor.account) as work:
        work.plans.add(NewPlan(None, 1, "plan", {"known": known}, 1), tasks)
        work.record("test.planned", "test", {}, 1)
        work.commit()
    agreement = study.supervisor.agreement
    found = agreement.against_final(agreement.study(), "severity", calibration=True)
    # 1: known otherwise than decided; 3: known, though it still waits; 4: nothing known, unanimous.
    assert [(one.compared, one.same.value) for one in found.reviewers] == [(3, 2 / 3), (3, 2 / 3)]
    assert [one.decided for one in found.reviewers] == [2, 2]
    of_others = agreement.against_final(agreement.study(), "age_category", calibration=True)
    assert [one.decided for one in of_others.reviewers] == [0, 0]


def test_nothing_settled_is_no_number(project: Project) -> None:
    study = Study(project)
    study.both_code()
    agreement = study.supervisor.agreement
    found = agreement.against_final(agreement.study(), "severity")
    assert (found.reviewers, found.all.value, found.all.reason) == ((), None, NOTHING_SETTLED)
    assert found.drift.cusums == ()
    with pytest.raises(NotFound):
        agreement.against_final(agreement.study(), "no_such_variable")


def test_a_reviewer_compares_nothing(study: Study) -> None:
    codings = study.supervisor.agreement.study()
    with pytest.raises(NotAllowed):
        study.reviewers["r-01"].agreement.against_final(codings, "severity")


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    # Newcombe, R. G. (1998), Statistics in Medicine 17, 857-872, table I, method 3.
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_is_the_published_interval(count: int, total: int, low: float, high: float) -> None:
    found = wilson(count, total)
    assert found.low == pytest.approx(low, abs=5e-5)
    assert found.high == pytest.approx(high, abs=5e-5)
