"""A new codebook version: what was decided stands where it passes, and nothing that was settled is lost."""

from __future__ import annotations

import pytest

from reviewer.domain.adjudication import Provenance
from reviewer.domain.answer import chosen
from reviewer.domain.errors import NotAllowed, Refused
from reviewer.services.settling.results import SettlingCounts
from tests.services.conftest import Project
from tests.services.revised import forward, merge, publish, relabel
from tests.services.settled import Study
from tests.services.test_settling import DIFFERENT


@pytest.fixture
def study(project: Project) -> Study:
    """One case is decided, one is unanimous, one waits."""
    made = Study(project)
    case = made.both_code(second=DIFFERENT)
    made.decide(case, "severity", "nudist")
    made.decide(case, "synthetic", "not_synthetic")
    made.both_code("S-000002")
    made.both_code("S-000003", second=DIFFERENT)
    assert made.desk.refresh() == SettlingCounts(settled=2, open=1)
    return made


def test_decisions_pass_with_the_codings_that_are_carried(study: Study) -> None:
    study.supervisor.revising.drafting.begin()
    relabel(study.supervisor, "severity", "Grade")
    publish(study.supervisor, carry=True)
    forward(study.supervisor)
    study.supervisor.follow()
    assert study.desk.counts().stale == 3
    assert study.desk.refresh() == SettlingCounts(settled=2, open=1)
    case = study.desk.open(study.key())
    severity = next(one for one in case.questions if one.variable == "severity")
    assert severity.decision is not None
    assert (severity.decision.answer, severity.decision.by) == (chosen("nudist"), "s-01")
    assert case.revision > 1
    again = study.table("SELECT count(*) FROM decision")
    study.desk.refresh()
    assert study.table("SELECT count(*) FROM decision") == again
    assert study.supervisor.doctor().ok


def test_a_decision_follows_the_rule_of_a_merged_code(study: Study) -> None:
    study.supervisor.revising.drafting.begin()
    merge(study.supervisor, "severity", "nudist", "indicative")
    publish(study.supervisor, carry=True)
    forward(study.supervisor)
    study.supervisor.follow()
    study.desk.refresh()
    case = study.desk.open(study.key())
    decided = {one.variable: one.decision.answer for one in case.questions if one.decision is not None}
    assert decided == {"severity": chosen("indicative"), "synthetic": chosen("not_synthetic")}


def test_what_was_settled_stays_while_nobody_codes_under_the_new_version(study: Study) -> None:
    before = study.table("SELECT * FROM final_record")
    study.supervisor.revising.drafting.begin()
    relabel(study.supervisor, "severity", "Grade")
    publish(study.supervisor, carry=False)
    study.supervisor.follow()
    assert study.desk.refresh() == SettlingCounts(settled=2, waiting=1)
    assert study.table("SELECT * FROM final_record") == before
    assert study.desk.waiting() == []
    with pytest.raises(Refused, match="still being coded"):
        study.desk.open(study.key("S-000003"))


def test_what_was_published_without_carrying_over_can_be_carried_over_later(study: Study) -> None:
    publishing = study.supervisor.revising.publishing
    study.supervisor.revising.drafting.begin()
    relabel(study.supervisor, "severity", "Grade")
    publish(study.supervisor, carry=False)
    forward(study.supervisor)
    study.supervisor.follow()
    assert study.desk.refresh() == SettlingCounts(settled=2, waiting=1)
    publishing.carry_over()
    done = forward(study.supervisor)
    assert done is not None
    assert (done.carry, done.seen, done.carried, done.looks) == (True, 6, 6, 0)
    assert study.desk.refresh() == SettlingCounts(settled=2, open=1)
    assert {one.variable for one in study.desk.open(study.key("S-000003")).questions} >= {"severity"}
    with pytest.raises(Refused, match="already"):
        publishing.carry_over()
    with pytest.raises(NotAllowed):
        study.project.sign_in("r-01").revising.publishing.carry_over()
    assert study.supervisor.doctor().ok


def test_a_case_waits_until_all_its_coders_are_at_the_same_version(study: Study) -> None:
    study.supervisor.revising.drafting.begin()
    relabel(study.supervisor, "severity", "Grade")
    publish(study.supervisor, carry=False)
    study.supervisor.follow()
    reviewer = study.project.sign_in("r-01")
    case = study.key("S-000002")
    reviewer.desk.answer(case, "severity", chosen("nudist"))
    reviewer.desk.submit(case, save_id="new-version")
    assert study.desk.refresh() == SettlingCounts(settled=1, waiting=2)
    other = study.project.sign_in("r-02")
    other.desk.answer(case, "severity", chosen("nudist"))
    other.desk.submit(case, save_id="new-version-too")
    assert study.desk.refresh() == SettlingCounts(settled=2, waiting=1)
    by_variable = {one.variable: one for one in study.desk.open(case).agreed}
    assert by_variable["severity"].answer == chosen("nudist")
    assert by_variable["severity"].provenance is Provenance.UNANIMOUS
