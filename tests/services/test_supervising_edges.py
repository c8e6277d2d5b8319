"""What is tried on a supervisor's work: ties, clocks that go back, people who are away twice, restarts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from fractions import Fraction

import pytest

from reviewer.domain.adjudication import Provenance
from reviewer.domain.answer import Answer, chosen
from reviewer.domain.errors import NotAllowed, Refused
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Role
from reviewer.domain.planning import Overlap
from reviewer.services.assigning import AssignRequest
from reviewer.services.returning import Returned
from reviewer.services.settling.desk import SettlingDesk
from reviewer.workspace import Workspace
from tests.services.conftest import PASSPHRASE, Project
from tests.services.settled import Study
from tests.services.study import add_reviewers, code, queue, queues

FOUR = ("r-01", "r-02", "r-03", "r-04")


@pytest.fixture
def study(project: Project) -> Study:
    """Four reviewers, each with every case."""
    add_reviewers(project.sign_in("s-01"), "r-03", "r-04")
    return Study(project)


def all_code(study: Study, case_id: str, *severities: str) -> CaseKey:
    """The reviewers, as many as there are severities, code the case; the others hand it back."""
    for name, severity in zip(FOUR, severities, strict=False):
        code(study.project.sign_in(name), case_id, severity=chosen(severity))
    for name in FOUR[len(severities) :]:
        study.supervisor.people.disable(name)
    study.desk.refresh()
    return study.key(case_id)


@pytest.mark.parametrize(
    ("severities", "provenance"),
    [
        (("posing", "posing", "assault"), Provenance.MAJORITY),
        (("posing", "assault", "erotica"), None),
        (("posing", "posing", "assault", "assault"), None),
        (("posing", "posing", "assault", "erotica"), None),
        (("posing", "posing", "posing", "erotica"), Provenance.MAJORITY),
    ],
)
def test_only_more_than_half_settle_and_a_tie_is_decided_blind_first(
    study: Study, severities: tuple[str, ...], provenance: Provenance | None
) -> None:
    case = all_code(study, "S-000001", *severities)
    seen = study.desk.open(case, blind=True)
    assert seen.coders == len(severities)
    if provenance is not None:
        (said,) = [one for one in seen.agreed if one.variable == "severity"]
        assert (said.provenance, said.answer, said.said_by) == (
            provenance,
            chosen("posing"),
            severities.count("posing"),
        )
        return
    (asked,) = seen.questions
    assert (asked.variable, asked.sides, asked.distance) == ("severity", (), 0.0)
    assert "severity" not in {one.variable for one in seen.agreed}
    own = chosen("nudist")
    decided = study.desk.decide(case, "severity", own, blind=own, save_id="blind")
    (shown,) = decided.case.questions
    assert Counter(one.answer for one in shown.sides) == Counter(chosen(one) for one in severities)
    assert [one.label for one in shown.sides] == list("ABCD"[: len(severities)])
    taken = shown.sides[0].answer
    assert taken is not None
    after = study.desk.take(case, "severity", "A", blind=own, save_id="taken")
    (last,) = after.case.questions
    assert last.decision is not None
    assert (last.decision.answer, last.decision.blind) == (taken, own)
    assert study.table("SELECT count(*) FROM coding") == [(len(severities),)]


DOORS: tuple[Callable[[SettlingDesk, CaseKey], object], ...] = (
    lambda desk, case: desk.open(case),
    lambda desk, case: desk.open(case, blind=True),
    lambda desk, case: desk.decide(case, "severity", chosen("posing"), save_id="x"),
    lambda desk, case: desk.take(case, "severity", "A", save_id="x"),
    lambda desk, case: desk.defer(case, "severity", save_id="x"),
    lambda desk, case: desk.withdraw(case, "severity", save_id="x"),
    lambda desk, case: desk.explain(case, "severity", reason=None, note="", save_id="x"),
)


@pytest.mark.parametrize("door", DOORS)
def test_an_adjudicator_who_codes_the_case_is_refused_at_every_door(
    study: Study, door: Callable[[SettlingDesk, CaseKey], object]
) -> None:
    both = frozenset({Role.SUPERVISOR, Role.REVIEWER})
    study.supervisor.people.add("b-01", both, passphrase=PASSPHRASE)
    twice = study.project.sign_in("b-01")
    case = all_code(study, "S-000001", "posing", "assault")
    code(twice, "S-000001", severity=chosen("erotica"))
    before = study.table("SELECT count(*) FROM audit_entry")
    with pytest.raises(NotAllowed, match="cannot adjudicate"):
        door(twice.settling, case)
    assert study.table("SELECT count(*) FROM audit_entry") == before
    assert study.table("SELECT count(*) FROM decision") == [(0,)]


def test_decisions_are_taken_back_over_restarts_on_both_sides_of_a_redo(study: Study) -> None:
    case = study.both_code(second={"severity": chosen("nudist"), "synthetic": chosen("undetermined")})
    for name in FOUR[2:]:
        study.supervisor.people.disable(name)
    study.desk.refresh()
    study.decide(case, "severity", "posing")
    study.decide(case, "synthetic", "not_synthetic")
    study.supervisor.feedback.release(1)

    def again() -> SettlingDesk:
        return study.project.sign_in("s-01").settling

    def answers(desk: SettlingDesk) -> dict[str, Answer | None]:
        asked = desk.open(case).questions
        return {one.variable: one.decision.answer if one.decision else None for one in asked}

    assert again().undo() is not None
    assert answers(again()) == {"severity": chosen("posing"), "synthetic": None}
    assert again().undo() is not None
    assert again().undo() is None
    assert again().redo() is not None
    assert answers(again()) == {"severity": chosen("posing"), "synthetic": None}
    assert again().redo() is not None
    assert again().redo() is None
    assert answers(again()) == {"severity": chosen("posing"), "synthetic": chosen("not_synthetic")}
    assert again().counts().settled == 1
    assert study.supervisor.doctor().ok


# ---- people who are away, and clocks


@pytest.fixture
def planned(project: Project) -> Workspace:
    """Twelve cases, two coders each, of four reviewers."""
    supervisor = project.sign_in("s-01")
    add_reviewers(supervisor, "r-03", "r-04")
    supervisor.assigning.make(AssignRequest(FOUR, seed=5, overlap=Overlap(Fraction(1))))
    return supervisor


def held(project: Project) -> dict[str, set[str]]:
    """By whom each case is held."""
    found: dict[str, set[str]] = {}
    for name, cases in queues(project, FOUR).items():
        assert len(set(cases)) == len(cases), name
        for case_id in cases:
            found.setdefault(case_id, set()).add(name)
    return found


def test_somebody_who_is_away_may_be_replaced_again_and_by_those_who_are_away_next(
    project: Project, planned: Workspace
) -> None:
    assert {len(names) for names in held(project).values()} == {2}
    first = planned.reassigning.replace("r-03", ["r-01", "r-02", "r-04"], seed=1)
    assert first.moved
    assert {len(names) for names in held(project).values()} == {2}
    again = planned.reassigning.replace("r-03", ["r-01", "r-02", "r-04"], seed=1)
    assert (again.moved, again.kept, again.dropped) == ((), first.kept, 0)
    next_ = planned.reassigning.replace("r-04", ["r-03", "r-01", "r-02"], seed=2)
    assert next_.moved
    assert {len(names) for names in held(project).values()} == {2}
    for others in (["r-04"], []):
        with pytest.raises(Refused, match="replaced by others"):
            planned.reassigning.replace("r-04", others, seed=2)
    with planned.store.reading(planned.account) as read:
        before = read.trail.head()
    assert planned.reassigning.replace("r-04", ["r-01"], seed=3).moved == ()
    with planned.store.reading(planned.account) as read:
        assert read.trail.head() == before
    assert planned.doctor().ok


def test_a_clock_that_was_set_back_makes_no_work_abandoned(project: Project, planned: Workspace) -> None:
    with project.sign_in("r-01") as reviewer:
        row = next(iter(reviewer.worklist.rows(1, 1)))
        reviewer.desk.answer(row.case, "severity", chosen("posing"))
        reviewer.desk.set_note(row.case, "begun")
    before = held(project)
    project.clock.present -= timedelta(days=400)
    assert planned.returning.waiting(1).total == 0
    assert sum(planned.returning.steps(1), Returned()) == Returned()
    assert held(project) == before
    assert planned.doctor().ok


def test_a_case_taken_up_again_under_a_clock_set_back_comes_back_once_and_whole(
    project: Project, planned: Workspace
) -> None:
    with project.sign_in("r-01") as reviewer:
        case_id, _ = queue(reviewer)[0]
        code(reviewer, case_id)
    project.clock.present -= timedelta(days=60)
    with project.sign_in("r-01") as reviewer:
        row = reviewer.worklist.rows(1, 1)[0]
        reviewer.desk.answer(row.case, "severity", chosen("erotica"))
    project.clock.present += timedelta(days=30)
    for name in FOUR[1:]:
        with project.sign_in(name) as other:
            code(other, next(case for case, state in queue(other) if state == "open"))
    sum(planned.returning.steps(14), Returned())
    with planned.store.reading(planned.account) as read:
        account = read.projects.account_named("r-01")
        assert account is not None
        latest = read.codings.latest(row.case, account.key)
    assert latest is not None
    assert (latest.kind, latest.revision) == ("handed_back", 2)
    assert latest.answers["severity"] == chosen("erotica")
    project.clock.present += timedelta(days=60)
    for name in FOUR[1:]:
        with project.sign_in(name) as other:
            waiting = [case for case, state in queue(other) if state == "open"]
            if waiting:
                code(other, waiting[0])
    sum(planned.returning.steps(14), Returned())
    assert len(held(project)[case_id] - {"r-01"}) == 2
    assert planned.doctor().ok
