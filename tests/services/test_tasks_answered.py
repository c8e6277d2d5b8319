"""Assignments are led back to what gave them: none is taken, exchanged or set otherwise unseen, and whatever
honest people do raises no alarm.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import timedelta
from fractions import Fraction
from typing import Any

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.enriching import Enrichment
from reviewer.domain.errors import ReviewerError
from reviewer.domain.planning import Overlap
from reviewer.services.assigning import AssignRequest
from reviewer.services.ports import TrailWish
from reviewer.storage.differing import Changed, changed
from reviewer.storage.makers import NOT_ALLOWED
from reviewer.storage.tasks_answered import ASSIGNMENT
from reviewer.workspace import Workspace
from tests.services.conftest import PASSPHRASE, Project
from tests.services.study import add_reviewers, code, queue, take_in

THREE = ("r-01", "r-02", "r-03")


def found(workspace: Workspace) -> list[Changed]:
    with closing(workspace.store.connect()) as driver:
        driver.execute("BEGIN")
        return list(changed(driver))


def opened(workspace: Workspace) -> Any:
    """What the database refuses is no hindrance to whoever has its key."""
    driver = workspace.store.connect()
    for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        driver.execute(f"DROP TRIGGER {name}")
    for pragma in ("foreign_keys = 0", "ignore_check_constraints = 1"):
        driver.execute(f"PRAGMA {pragma}").fetchall()
    return driver


@pytest.fixture
def everyone(project: Project) -> Workspace:
    """Everybody has every case; r-01 has coded one and begun another."""
    with project.sign_in("r-01") as reviewer:
        code(reviewer, "S-000001")
        reviewer.desk.answer(reviewer.worklist.rows(2, 1)[0].case, "severity", chosen("posing"))
    return project.sign_in("s-01")


@pytest.fixture
def planned(everyone: Workspace, project: Project) -> Workspace:
    """As a plan divided them: r-02 has coded one and handed one back, r-03 was replaced."""
    add_reviewers(everyone, "r-03")
    everyone.assigning.make(AssignRequest(THREE, seed=5, overlap=Overlap(count=3)))
    with project.sign_in("r-02") as reviewer:
        code(reviewer, queue(reviewer)[0][0])
        reviewer.desk.hand_back(reviewer.worklist.rows(2, 1)[0].case, save_id="back")
    everyone.reassigning.replace("r-03", ["r-01", "r-02"], seed=3)
    return everyone


OTHER: dict[str, Callable[[Any], list[object]]] = {
    "case_id": lambda _: [99],
    "reviewer_id": lambda _: [99],
    "round": lambda now: [now + 1],
    # What is not closed or was handed back may be open again: plans give a case twice.
    "state": lambda now: [
        one
        for one in ("open", "draft", "done", "handed_back")
        if one not in {now, "open" if now in {"draft", "handed_back"} else ""}
    ],
}


@pytest.mark.parametrize("column", OTHER)
@pytest.mark.parametrize("way", ["everyone", "planned"])
def test_any_other_value_of_any_assignment_is_found(
    request: pytest.FixtureRequest, way: str, column: str
) -> None:
    workspace: Workspace = request.getfixturevalue(way)
    assert found(workspace) == []
    tried = 0
    with closing(opened(workspace)) as driver:
        for key, now in driver.execute(f"SELECT id, {column} FROM assignment").fetchall():
            for other in OTHER[column](now):
                driver.execute("BEGIN")
                driver.execute(f"UPDATE assignment SET {column} = ? WHERE id = ?", (other, key))
                assert {one.table for one in changed(driver)} >= {ASSIGNMENT}, (key, now, other)
                driver.execute("ROLLBACK")
                tried += 1
    assert tried >= 12
    assert found(workspace) == []


CLOSE_RANKS = "UPDATE assignment SET position = position - 1 WHERE reviewer_id = ? AND position > ?"


@pytest.mark.parametrize("way", ["everyone", "planned"])
def test_a_task_that_was_taken_away_is_found_with_ranks_closed(
    request: pytest.FixtureRequest, way: str
) -> None:
    workspace: Workspace = request.getfixturevalue(way)
    kept = 0
    with closing(opened(workspace)) as driver:
        rows = driver.execute("SELECT id, reviewer_id, position, case_id, round FROM assignment").fetchall()
        for key, reviewer, position, case, round_ in rows:
            driver.execute("BEGIN")
            driver.execute("DELETE FROM assignment WHERE id = ?", (key,))
            driver.execute(
                "UPDATE assignment SET position = position + 1000 WHERE reviewer_id = ?", (reviewer,)
            )
            driver.execute(CLOSE_RANKS.replace("- 1", "- 1001"), (reviewer, 1000 + position))
            driver.execute("UPDATE assignment SET position = position - 1000 WHERE position > 1000")
            told = {one.table for one in changed(driver)}
            driver.execute("ROLLBACK")
            # What everybody had before the plan, and had begun, has no plan of its own.
            by_plan = driver.execute(
                "SELECT 1 FROM planned_task t JOIN assignment_plan p ON p.id = t.plan_id"
                " WHERE (t.case_id, t.reviewer_id, p.round) = (?, ?, ?)",
                (case, reviewer, round_),
            ).fetchone()
            assert (ASSIGNMENT in told) is (way == "everyone" or by_plan is not None)
            kept += ASSIGNMENT not in told
    assert kept <= 3


def test_the_plans_are_named_whose_tasks_are_missing(planned: Workspace) -> None:
    with closing(opened(planned)) as driver:
        driver.execute(
            "DELETE FROM assignment WHERE state = 'open' AND reviewer_id ="
            " (SELECT max(reviewer_id) FROM assignment WHERE state = 'open')"
        )
    with planned.store.reading(planned.account) as read:
        problems = dict(read.trail.problems())
        kinds = {one.seq: one.kind for one in read.trail.oldest_first(TrailWish())}
    assert set(problems.values()) == {"does not fit its rows in 'assignment'"}
    assert {kinds[seq] for seq in problems if seq} == {"plan.made", "plan.replaced"}


PUT = (
    "INSERT INTO assignment (case_id, reviewer_id, round, position, state, flagged) SELECT 12, a.id, ?,"
    " 1 + (SELECT max(position) FROM assignment WHERE reviewer_id = a.id), 'open', 0"
    " FROM account a WHERE name = 'r-01'"
)


@pytest.mark.parametrize("way", ["everyone", "planned"])
def test_a_case_that_nobody_was_given_is_found(request: pytest.FixtureRequest, way: str) -> None:
    workspace: Workspace = request.getfixturevalue(way)
    with closing(opened(workspace)) as driver:
        for round_ in (2, 7):
            driver.execute("BEGIN")
            driver.execute(PUT, (round_,))
            assert {one.table for one in changed(driver)} == {ASSIGNMENT}
            driver.execute("ROLLBACK")


def test_nobody_but_those_who_lead_says_that_cases_were_given(project: Project) -> None:
    """An entry of the kind by which a demo project's cases are given: nobody else may write one."""
    with project.sign_in("r-01") as reviewer, reviewer.store.writing(reviewer.account) as work:
        work.record("assignment.added", "r-01", {"cases": 1}, 1)
        work.commit()
    supervisor = project.sign_in("s-01")
    with supervisor.store.reading(supervisor.account) as read:
        assert [what for _, what in read.trail.problems()] == [NOT_ALLOWED]


def test_of_an_older_project_what_plans_gave_is_asked_alone(planned: Workspace) -> None:
    """As one was made that did not say yet that every assignment has a reason."""
    with closing(opened(planned)) as driver:
        (canonical,) = driver.execute("SELECT canonical FROM audit_entry WHERE seq = 1").fetchone()
        entry = json.loads(canonical)
        assert entry["detail"]["standing"].pop(ASSIGNMENT) == {}
        driver.execute("UPDATE audit_entry SET canonical = ? WHERE seq = 1", (json.dumps(entry).encode(),))
        driver.execute(PUT, (7,))
        driver.execute("UPDATE assignment SET state = 'draft' WHERE state = 'done'")
        assert list(changed(driver)) == []
        driver.execute("UPDATE assignment SET case_id = case_id + 99 WHERE state = 'open'")
        assert {one.table for one in changed(driver)} == {ASSIGNMENT}


@pytest.mark.parametrize("seed", range(3))
def test_whatever_honest_people_do_raises_no_alarm(project: Project, seed: int) -> None:
    draws = random.Random(seed)
    supervisor = project.sign_in("s-01")
    add_reviewers(supervisor, "r-03")
    desks = {name: project.sign_in(name) for name in THREE}
    cases = 12

    def work() -> None:
        desk = desks[draws.choice(THREE)]
        rows = desk.worklist.rows(1, 50)
        if rows:
            _at_the_desk(desk, draws.choice(rows).case, draws)

    def lead() -> None:
        nonlocal cases
        act = draws.randrange(7)
        others = draws.sample(THREE, 3)
        if act == 0:
            take_in(supervisor, 3, first=100 + cases)
            cases += 3
        elif act in {1, 2}:
            calibration = (f"T-{100 + cases - 1:04}",) if cases > 12 and act == 2 else ()
            request = AssignRequest(THREE, seed=seed, coders=2, calibration=calibration)
            supervisor.assigning.make(request)
        elif act == 3:
            supervisor.reassigning.replace(others[0], others[1:], seed=seed)
        elif act == 4:
            wanted = Enrichment(Fraction(1), Fraction(1), seed)
            supervisor.reassigning.second(others[:2], variable="severity", code="posing", wanted=wanted)
        elif act == 5:
            project.clock.present += timedelta(days=20)
            work()
            list(supervisor.returning.steps(14))
        else:
            supervisor.people.disable(others[0])
            supervisor.people.enable(others[0], passphrase=PASSPHRASE)

    for _ in range(60):
        # What is refused changes nothing.
        with suppress(ReviewerError):
            draws.choice((work, work, work, lead))()
        assert found(supervisor) == []
    assert [one for one in supervisor.doctor().checks if one.name == "kept counts" and not one.ok] == []


def _at_the_desk(desk: Workspace, case: Any, draws: random.Random) -> None:
    coding = desk.desk
    act, number = draws.randrange(7), draws.randrange(1 << 30)
    if act == 0:
        coding.answer(case, "severity", chosen("posing"))
    elif act == 1:
        coding.set_flag(case, flagged=draws.choice((True, False)))
    elif act == 2:
        coding.hand_back(case, save_id=f"back-{number}")
    elif act == 3:
        coding.set_note(case, "seen")
    elif act == 4:
        coding.undo()
    elif act == 5:
        coding.redo()
    else:
        with desk.store.reading(desk.account) as read:
            case_id = read.cases.view(case).case_id
        code(desk, case_id, severity=chosen(draws.choice(("posing", "nudist"))))
