"""Undo steps: kept over restarts, at most 200, one for each closed record."""

from __future__ import annotations

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.identifiers import CaseKey
from reviewer.services.steps import AnswerStep, CloseStep, NoteStep, Step
from reviewer.storage.undo import UndoLog
from tests.storage.world import World


def note(case: int, text: str) -> NoteStep:
    return NoteStep(CaseKey(case), "", text)


def taken_back(log: UndoLog) -> list[Step]:
    steps = []
    while (step := log.top()) is not None:
        steps.append(step)
        log.mark_undone()
    return steps


def test_steps_come_back_last_first_and_go_again_first_first(world: World) -> None:
    world.cases(1)
    steps: list[Step] = [AnswerStep(CaseKey(1), "age", None, chosen("older")), note(1, "a"), note(1, "b")]
    with world.store.writing(world.ann) as work:
        for step in steps:
            work.undo.push(step, 1)
        assert taken_back(work.undo) == steps[::-1]
        for step in steps:
            assert work.undo.redo_top() == step
            work.undo.mark_redone()
        assert work.undo.redo_top() is None
        assert work.undo.top() == steps[-1]


def test_a_new_step_forgets_what_was_undone(world: World) -> None:
    world.cases(1)
    with world.store.writing(world.ann) as work:
        for text in "abc":
            work.undo.push(note(1, text), 1)
        work.undo.mark_undone()
        work.undo.mark_undone()
        work.undo.push(note(1, "d"), 2)
        assert work.undo.redo_top() is None
        assert taken_back(work.undo) == [note(1, "d"), note(1, "a")]


def test_closing_a_record_makes_one_step_of_its_own(world: World) -> None:
    world.cases(2)
    closed = CloseStep(CaseKey(1), "save-1", "submitted")
    with world.store.writing(world.ann) as work:
        for case, text in ((1, "a"), (2, "b"), (1, "c")):
            work.undo.push(note(case, text), 1)
        work.undo.collapse(CaseKey(1), closed, 2)
        assert taken_back(work.undo) == [closed, note(2, "b")]


def test_closing_again_keeps_the_earlier_submission(world: World) -> None:
    world.cases(1)
    first, second = (CloseStep(CaseKey(1), f"save-{number}", "submitted") for number in (1, 2))
    with world.store.writing(world.ann) as work:
        work.undo.push(note(1, "a"), 1)
        work.undo.collapse(CaseKey(1), first, 2)
        work.undo.push(note(1, "b"), 3)
        work.undo.push(note(1, "c"), 3)
        work.undo.collapse(CaseKey(1), second, 4)
        assert taken_back(work.undo) == [second, first]


@pytest.mark.parametrize("pushed", [200, 201, 250, 419])
def test_between_180_and_200_steps_are_kept(world: World, pushed: int) -> None:
    world.cases(1)
    with world.store.writing(world.ann) as work:
        for number in range(pushed):
            work.undo.push(note(1, str(number)), number)
        kept = taken_back(work.undo)
        assert 180 <= len(kept) <= 200
        assert kept == [note(1, str(number)) for number in range(pushed - 1, -1, -1)][: len(kept)]


def test_steps_are_the_accounts_own_and_survive_a_restart(world: World) -> None:
    world.cases(1)
    with world.store.writing(world.ann) as work:
        work.undo.push(note(1, "a"), 1)
        work.record("draft.note", "1", {}, 1)
        work.commit()
    world.reopen()
    with world.store.writing(world.bea) as work:
        assert work.undo.top() is None
    with world.store.writing(world.ann) as work:
        assert work.undo.top() == note(1, "a")
