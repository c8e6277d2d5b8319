"""Plans in a project: queues as planned, blind, replaced and seconded, and what everybody had taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.assignment import AssignmentPolicy
from reviewer.domain.enriching import Enrichment
from reviewer.domain.errors import NotAllowed, NotFound, Refused
from reviewer.domain.identifiers import DrawKey
from reviewer.domain.planning import Overlap
from reviewer.services.assigning import AssignRequest
from reviewer.services.drawing import DrawRequest
from reviewer.services.watching import Stopped, Watch
from reviewer.workspace import Workspace
from tests.services.conftest import Project
from tests.services.study import add_reviewers, code, queue, queues, take_in

THREE = ("r-01", "r-02", "r-03")


@pytest.fixture
def supervisor(project: Project) -> Workspace:
    """Twelve cases of the fixture and 30 of the study; three reviewers, who have every case."""
    workspace = project.sign_in("s-01")
    take_in(workspace, 30)
    add_reviewers(workspace, "r-03", "r-04")
    return workspace


def plan(**changes: object) -> AssignRequest:
    facts: dict[str, object] = {"reviewers": THREE, "seed": 5, "overlap": Overlap(Fraction("0.2")), **changes}
    return AssignRequest(**facts)  # type: ignore[arg-type]  # each test changes fields of its own


def test_the_cases_of_a_draw_are_assigned_as_planned(project: Project, supervisor: Workspace) -> None:
    drawn = supervisor.drawing.make(DrawRequest(size=20, seed=1, stratify="country"))
    made = supervisor.assigning.make(plan())
    assert (made.cases, made.overlap, made.left_out, made.withdrawn) == (20, 4, 0, 4 * 42)
    assert made.draw == 1
    found = queues(project, THREE)
    assert found == {name: [task.case_id for task in tasks] for name, tasks in made.plan.queues.items()}
    counts = Counter(case_id for cases in found.values() for case_id in cases)
    assert set(counts) == {one.case_id for one in drawn.draw.cases}
    assert sorted(counts.values()) == [1] * 16 + [2] * 4
    assert [one.total for one in made.loads] == [8, 8, 8]
    assert queues(project, ["r-04"]) == {"r-04": []}
    with supervisor.store.reading(supervisor.account) as read:
        assert read.projects.info().policy is AssignmentPolicy.ASSIGNED_ONLY
        (stored,) = read.plans.all()
        assert (stored.key, stored.round, stored.kind, stored.draw) == (made.key, 1, "plan", 1)
        assert stored.record["overlap_share"] == "1/5"
        assert len(read.plans.tasks(stored.key)) == 24
    assert supervisor.doctor().ok


def test_work_that_was_begun_stays_and_its_cases_are_left_out(
    project: Project, supervisor: Workspace
) -> None:
    with project.sign_in("r-04") as early:
        code(early, "T-0007")
        early.desk.answer(early.worklist.rows(20, 1)[0].case, "severity", chosen("posing"))
        begun = early.worklist.rows(20, 1)[0].case_id
    made = supervisor.assigning.make(plan(overlap=Overlap(Fraction(0))))
    assert (made.cases, made.left_out) == (40, 2)
    planned = {task.case_id for task in made.plan.tasks()}
    assert not planned & {"T-0007", begun}
    with project.sign_in("r-04") as early:
        assert sorted(queue(early)) == sorted([("T-0007", "done"), (begun, "draft")])
    assert supervisor.doctor().ok


def test_a_second_plan_takes_what_is_new_in_another_round(project: Project, supervisor: Workspace) -> None:
    supervisor.assigning.make(plan())
    with pytest.raises(Refused, match="no case left to assign: all 42 cases have reviewers already") as told:
        supervisor.assigning.make(plan())
    assert "draw further cases" in told.value.mend
    assert "replace that reviewer" in told.value.mend
    take_in(supervisor, 6, first=101)
    assert queues(project, ["r-04"]) == {"r-04": []}
    made = supervisor.assigning.make(plan(seed=6))
    assert (made.plan.request.round, made.cases, made.left_out, made.withdrawn) == (2, 6, 42, 0)
    with project.sign_in("r-01") as reviewer:
        case_id, _ = queue(reviewer)[-1]
        code(reviewer, case_id)
        with reviewer.store.reading(reviewer.account) as read:
            case = read.cases.find(case_id)
            assert case is not None
            coding = read.codings.latest(case, reviewer.account.key)
            assert coding is not None
            assert coding.round == 2


def test_a_preview_says_what_would_be_and_keeps_nothing(project: Project, supervisor: Workspace) -> None:
    before = queues(project, THREE)
    previewed = supervisor.assigning.preview(plan())
    assert (previewed.key, previewed.withdrawn) == (None, 168)
    assert queues(project, THREE) == before
    assert supervisor.assigning.all() == []
    with supervisor.store.reading(supervisor.account) as read:
        assert read.projects.info().policy is AssignmentPolicy.EVERYONE
    assert supervisor.assigning.make(plan()).plan == previewed.plan


def test_calibration_cases_go_to_everybody_unmarked(project: Project, supervisor: Workspace) -> None:
    made = supervisor.assigning.make(plan(calibration=("T-0001", "T-0002")))
    assert made.cases == 40
    found = queues(project, THREE)
    assert all({"T-0001", "T-0002"} <= set(cases) for cases in found.values())
    with project.sign_in("r-01") as reviewer:
        # Nothing that a reviewer may ask for tells a calibration case from another one.
        rows = {row.case_id: row for row in reviewer.worklist.rows(1, 100)}
        marks = {(type(row), row.state, row.flagged) for row in rows.values()}
        assert len(marks) == 1
        with pytest.raises(NotAllowed):
            reviewer.assigning.all()
    take_in(supervisor, 3, first=201)
    with pytest.raises(Refused, match="'r-01' has this calibration case already"):
        supervisor.assigning.make(plan(calibration=("T-0001",)))
    with pytest.raises(NotFound, match="no such case"):
        supervisor.assigning.make(plan(calibration=("T-9999",)))


def test_the_overlap_is_shared_within_a_column_where_the_draw_has_no_strata(
    project: Project, supervisor: Workspace
) -> None:
    supervisor.drawing.make(DrawRequest(size=30, seed=1, where=(("source", "U-07"),), text="T-"))
    made = supervisor.assigning.make(plan(stratify="country"))
    country = {f"T-{number:04}": number % 3 for number in range(1, 31)}
    shared = Counter(country[task.case_id] for task in made.plan.tasks() if task.kind.value == "overlap")
    assert dict(shared) == {0: 4, 1: 4, 2: 4}
    assert supervisor.assigning.all()[-1].record["stratify"] == "country"
    with pytest.raises(NotAllowed):
        project.sign_in("r-01").assigning.preview(plan(stratify="country"))


def test_cases_can_be_divided_among_rounds(project: Project, supervisor: Workspace) -> None:
    first = supervisor.assigning.make(plan(rounds=3))
    assert (first.cases, first.later, first.left_out) == (14, 28, 0)
    second = supervisor.assigning.make(plan(rounds=2))
    assert (second.cases, second.later, second.plan.request.round) == (14, 14, 2)
    third = supervisor.assigning.make(plan())
    assert (third.cases, third.later, third.plan.request.round) == (14, 0, 3)
    assert supervisor.doctor().ok


def test_a_preview_is_a_view_and_keeps_nobody_waiting(project: Project, supervisor: Workspace) -> None:
    with project.sign_in("r-04") as early:
        code(early, "T-0007")
        early.desk.set_flag(early.worklist.rows(20, 1)[0].case, flagged=True)
    with supervisor.store.writing(supervisor.account):
        # Somebody else holds the one lock that writing takes.
        previewed = project.sign_in("s-01").assigning.preview(plan(calibration=("T-0002",)))
    made = supervisor.assigning.make(plan(calibration=("T-0002",)))
    assert replace(previewed, key=made.key) == made
    assert (made.withdrawn, made.left_out) == (4 * 42 - 2, 2)


def test_planning_can_be_stopped_and_then_nothing_was_kept(supervisor: Workspace) -> None:
    for told in range(4):
        stops = iter([False] * told + [True] * 9)
        with pytest.raises(Stopped):
            supervisor.assigning.make(plan(), Watch(stopped=partial(next, stops)))
    assert supervisor.assigning.all() == []


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"reviewers": ("r-01", "r-09")}, NotFound, "no account 'r-09'"),
        ({"reviewers": ("r-01", "x-01")}, Refused, "not an enabled reviewer"),
        ({"reviewers": ("r-01", "r-01")}, Refused, "named twice"),
        ({"reviewers": ("r-01",)}, Refused, "cannot be found among 1"),
        ({"draw": DrawKey(9)}, NotFound, "no draw 9"),
        ({"round": 0}, Refused, "from 1"),
        ({"overlap": Overlap(count=43)}, Refused, "cannot overlap"),
    ],
)
def test_plans_that_cannot_be_made_change_nothing(
    project: Project, supervisor: Workspace, changes: dict[str, object], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        supervisor.assigning.make(plan(**changes))
    assert all(len(cases) == 42 for cases in queues(project, THREE).values())
    assert supervisor.assigning.all() == []


WAYS: tuple[Callable[[Workspace], object], ...] = (
    lambda one: one.assigning.make(plan()),
    lambda one: one.assigning.preview(plan()),
    lambda one: one.reassigning.replace("r-01", ["r-02"], seed=1),
    lambda one: one.reassigning.second(
        THREE, variable="v", code="c", wanted=Enrichment(Fraction(1), Fraction(0), 1)
    ),
)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ["r-01", "x-01"])
def test_only_supervisors_assign(project: Project, name: str, way: Callable[[Workspace], object]) -> None:
    with project.sign_in(name) as workspace, pytest.raises(NotAllowed):
        way(workspace)


def test_somebody_who_is_away_is_replaced_without_breaking_the_plan(
    project: Project, supervisor: Workspace
) -> None:
    made = supervisor.assigning.make(plan(calibration=("T-0001",)))
    with project.sign_in("r-03") as away:
        done = [case_id for case_id, _ in queue(away)[:3]]
        for case_id in done:
            code(away, case_id)
    before = queues(project, THREE)
    supervisor.people.disable("r-03")
    result = supervisor.reassigning.replace("r-03", ["r-01", "r-02", "r-04"], seed=8)
    # Of the three only r-04 was no part of the plan, and lacks the calibration case.
    lacking = [] if "T-0001" in done else ["r-04"]
    assert (result.kept, result.dropped, result.calibration) == (0, 0, len(lacking))
    assert [task.reviewer for _, task in result.moved if task.case_id == "T-0001"] == lacking
    assert len(result.moved) == result.cases == len(before["r-03"]) - 3
    after = queues(project, ["r-01", "r-02", "r-04"])
    held = Counter(case_id for cases in after.values() for case_id in cases) + Counter(done)
    for task in made.plan.tasks():
        coders = 2 if task.kind.value == "overlap" else 1
        assert task.kind.value == "calibration" or held[task.case_id] == coders
    assert all(len(set(cases)) == len(cases) for cases in after.values())
    kinds = [one.kind for one in supervisor.assigning.all()]
    assert kinds == ["plan", "replacement"]
    assert supervisor.doctor().ok


def test_substitutes_get_the_calibration_cases_that_they_lack_unmarked(
    project: Project, supervisor: Workspace
) -> None:
    supervisor.assigning.make(plan(reviewers=("r-01", "r-02"), calibration=("T-0001", "T-0002")))
    with project.sign_in("r-01") as away:
        handed_on = queue(away)
    result = supervisor.reassigning.replace("r-01", ["r-02", "r-03", "r-04"], seed=3)
    known = [(task.case_id, task.reviewer) for _, task in result.moved if task.kind.value == "calibration"]
    assert sorted(known) == [(case, name) for case in ("T-0001", "T-0002") for name in ("r-03", "r-04")]
    assert (result.calibration, result.dropped, len(result.moved) - result.cases) == (2, 0, 2)
    for name in ("r-03", "r-04"):
        with project.sign_in(name) as one:
            # Among the others, where they stood in the old queue, and in the same round.
            got = dict(queue(one))
            assert list(got) == [case for case, _ in handed_on if case in got]
            assert {"T-0001", "T-0002"} <= set(got)
            assert set(got.values()) == set(dict(handed_on).values())
    with project.sign_in("r-02") as has_them:
        assert Counter(case for case, _ in queue(has_them))["T-0001"] == 1
    assert supervisor.doctor().ok


def test_what_none_of_the_others_may_take_stays(project: Project, supervisor: Workspace) -> None:
    supervisor.assigning.make(plan(reviewers=("r-01", "r-02"), overlap=Overlap(Fraction(1))))
    result = supervisor.reassigning.replace("r-02", ["r-01"], seed=1)
    assert (len(result.moved), result.kept) == (0, 42)
    assert len(queues(project, ["r-02"])["r-02"]) == 42
    moved = supervisor.reassigning.replace("r-02", ["r-01", "r-03"], seed=1, keep=False)
    assert {task.reviewer for _, task in moved.moved} == {"r-03"}
    assert queues(project, ["r-03"]) == {"r-03": []}


def test_replacing_while_everybody_has_every_case_is_refused(supervisor: Workspace) -> None:
    with pytest.raises(Refused, match="nothing to hand on"):
        supervisor.reassigning.replace("r-01", ["r-02"], seed=1)
    supervisor.assigning.make(plan())
    for name, others, words in (
        ("r-09", ["r-01"], "no account"),
        ("r-01", ["r-01"], "replaced by others"),
        ("r-01", [], "replaced by others"),
    ):
        with pytest.raises(Refused, match=words):
            supervisor.reassigning.replace(name, others, seed=1)


def test_cases_with_a_rare_code_get_a_second_coder_with_weights(
    project: Project, supervisor: Workspace
) -> None:
    supervisor.assigning.make(plan(overlap=Overlap(Fraction(0))))
    coded = queues(project, THREE)
    for name, cases in coded.items():
        with project.sign_in(name) as reviewer:
            for at, case_id in enumerate(cases[:10]):
                code(reviewer, case_id, severity=chosen("assault" if at < 2 else "posing"))
    wanted = Enrichment(Fraction(1), Fraction("0.25"), 3)
    made = supervisor.reassigning.second(THREE, variable="severity", code="assault", wanted=wanted)
    assert made.first == 30
    rare = [one for one in made.codings if one.flagged]
    others = [one for one in made.codings if not one.flagged]
    assert (len(rare), len(others)) == (6, 6)
    assert {one.weight for one in rare} == {1.0}
    assert sum(one.weight for one in others) == pytest.approx(24)
    first = {case_id: name for name, cases in coded.items() for case_id in cases}
    assert all(one.reviewer != first[one.case_id] for one in made.codings)
    after = queues(project, THREE)
    for name in THREE:
        assert set(after[name]) - set(coded[name]) == {
            one.case_id for one in made.codings if one.reviewer == name
        }
    with supervisor.store.reading(supervisor.account) as read:
        assert made.key is not None
        weights = sorted(task.weight for task in read.plans.tasks(made.key))
        assert weights == [1.0] * 6 + [4.0] * 6
    assert made.round == 2
    everything = Enrichment(Fraction(1), Fraction(1), 1)
    rest = supervisor.reassigning.second(THREE, variable="severity", code="assault", wanted=everything)
    assert rest.first == 18
    with pytest.raises(Refused, match="coded by one reviewer alone"):
        supervisor.reassigning.second(THREE, variable="severity", code="assault", wanted=everything)
