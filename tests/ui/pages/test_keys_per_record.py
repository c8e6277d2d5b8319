"""The budget of keys, counted on the real window: nothing is asked of the mouse."""

from __future__ import annotations

import random

from tests.ui.pages.answering import given_in, plan
from tests.ui.pages.project import Project
from tests.ui.pages.screen import Screen

RECORDS = 50


def test_fifty_records_cost_no_more_keys_than_their_answers_and_each_is_taken_back_by_one(
    screen: Screen, project: Project
) -> None:
    rng = random.Random(7)
    screen.open(project.folder)
    coded = []
    for case in project.cases[:RECORDS]:
        assert screen.case == case
        answers = plan(screen.page.around.workspace.codebook, rng)
        before = screen.keys
        screen.press(*answers.keys, "enter")
        assert screen.keys - before <= answers.budget
        coded.append(answers)
    assert screen.progress == f"{RECORDS} of {len(project.cases)} coded"
    for case, answers in reversed(list(zip(project.cases, coded, strict=False))):
        before = screen.keys
        screen.press("ctrl+z")
        assert screen.keys - before == 1
        assert screen.case == case
        assert given_in(screen) == answers.given
    assert screen.progress == f"0 of {len(project.cases)} coded"


def test_two_keys_repeat_the_last_record(screen: Screen, project: Project) -> None:
    screen.open(project.folder)
    answers = plan(screen.page.around.workspace.codebook, random.Random(3))
    screen.press(*answers.keys, "enter")
    before = screen.keys
    screen.press("r", "enter")
    assert screen.keys - before == 2
    assert screen.case == project.cases[2]
    screen.press("ctrl+z")
    assert screen.case == project.cases[1]
    assert given_in(screen) == answers.given


def test_keys_typed_faster_than_the_store_are_done_in_their_order(screen: Screen, project: Project) -> None:
    rng = random.Random(11)
    screen.open(project.folder)
    planned = [plan(screen.page.around.workspace.codebook, rng) for _ in range(6)]
    for answers in planned:
        screen.press(*answers.keys, "enter", settle=False)
    screen.settle()
    assert screen.case == project.cases[6]
    for case, answers in reversed(list(zip(project.cases, planned, strict=False))):
        screen.press("ctrl+z")
        assert screen.case == case
        assert given_in(screen) == answers.given
