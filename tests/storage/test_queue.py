"""The queue: dense positions, states and their kept counts, and what whoever does not review sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.domain.answer import chosen
from reviewer.domain.assignment import AssignmentPolicy, AssignmentState
from reviewer.domain.errors import NotAllowed, NotFound
from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import QueueCounts, QueueFilter
from tests.storage.world import World

OPEN, DRAFT, DONE, HANDED_BACK = AssignmentState


def set_states(world: World, states: dict[int, AssignmentState], *, flags: tuple[int, ...] = ()) -> None:
    with world.store.writing(world.ann) as work:
        for case, state in states.items():
            work.queue.set_state(world.ann.key, CaseKey(case), state)
        for case in flags:
            work.queue.set_flag(world.ann.key, CaseKey(case), flagged=True)
        work.record("states", "ann", {}, 1)
        work.commit()


def test_everyone_who_reviews_gets_new_cases_in_their_order(world: World) -> None:
    world.cases(3)
    world.cases(2, prefix="NEW")
    for who in (world.ann, world.bea):
        with world.store.reading(who) as read:
            assert [row.case_id for row in read.queue.rows(1, 10)] == [
                *("SYN-0001", "SYN-0002", "SYN-0003"),
                *("NEW-0001", "NEW-0002"),
            ]
            assert [row.position for row in read.queue.rows(2, 3)] == [2, 3, 4]
            assert read.queue.counts() == QueueCounts(open=5)


def test_states_move_and_are_counted(world: World) -> None:
    world.cases(5)
    set_states(world, {1: DRAFT, 2: DONE, 3: HANDED_BACK, 4: DONE})
    set_states(world, {4: OPEN})
    with world.store.reading(world.ann) as read:
        assert read.queue.counts() == QueueCounts(open=2, draft=1, done=1, handed_back=1)
        assert [row.state for row in read.queue.rows(1, 5)] == [DRAFT, DONE, HANDED_BACK, OPEN, OPEN]
    with world.store.reading(world.bea) as read:
        assert read.queue.counts() == QueueCounts(open=5)


def test_the_next_open_case_stands_behind_then_at_the_start(world: World) -> None:
    world.cases(5)
    set_states(world, {1: DONE, 3: DRAFT, 4: HANDED_BACK})
    with world.store.reading(world.ann) as read:
        found = [read.queue.next_open(after) for after in (0, 2, 5, 99)]
        assert [row.position for row in found if row] == [2, 5, 2, 2]
    set_states(world, {2: DONE, 5: DRAFT})
    with world.store.reading(world.ann) as read:
        assert read.queue.next_open(0) is None


def test_the_latest_draft_is_the_one_changed_last(world: World) -> None:
    world.cases(3)
    for case in (2, 3, 2):
        world.answer(world.ann, case, "age", chosen("older"))
    with world.store.reading(world.ann) as read:
        draft = read.queue.latest_draft()
        assert draft is not None
        assert draft.case == 2
    with world.store.reading(world.bea) as read:
        assert read.queue.latest_draft() is None


def test_a_filter_by_state_and_flag_gives_pages_behind_a_position(world: World) -> None:
    world.cases(8)
    set_states(world, {2: DONE, 3: DRAFT, 5: DONE, 7: DONE}, flags=(1, 5, 7))
    wanted = {
        frozenset({DONE}): [2, 5, 7],
        frozenset({DONE, DRAFT}): [2, 3, 5, 7],
        frozenset({OPEN}): [1, 4, 6, 8],
        frozenset[AssignmentState](): [1, 2, 3, 4, 5, 6, 7, 8],
    }
    with world.store.reading(world.ann) as read:
        for states, positions in wanted.items():
            whole = read.queue.matching(QueueFilter(states=states), 0, 100)
            assert [row.position for row in whole] == positions
            behind = read.queue.matching(QueueFilter(states=states), 3, 2)
            assert behind == [row for row in whole if row.position > 3][:2]
        flagged = read.queue.matching(QueueFilter(flagged=True), 0, 100)
        assert [(row.position, row.flagged) for row in flagged] == [(1, True), (5, True), (7, True)]
        both = read.queue.matching(QueueFilter(states=frozenset({DONE}), flagged=True), 5, 100)
        assert [row.position for row in both] == [7]


def test_cases_are_assigned_in_the_order_asked_for_and_once(tmp_path: Path) -> None:
    world = World(tmp_path / "project", policy=AssignmentPolicy.ASSIGNED_ONLY)
    world.cases(5)
    with world.store.writing(world.sam) as work:
        keys = [CaseKey(number) for number in (4, 2, 4)]
        assert work.queue.assign(world.ann.key, keys) == 2
        assert work.queue.assign(world.ann.key, [CaseKey(1), CaseKey(2)]) == 1
        assert work.queue.assign_unassigned(world.ann.key) == 2
        assert work.queue.assign_unassigned(world.ann.key) == 0
        work.record("assigned", "ann", {}, 1)
        work.commit()
    with world.store.reading(world.ann) as read:
        assert [row.case for row in read.queue.rows(1, 9)] == [4, 2, 1, 3, 5]
        assert read.queue.counts() == QueueCounts(open=5)
    with world.store.reading(world.bea) as read:
        assert read.queue.counts() == QueueCounts()
        assert read.queue.rows(1, 9) == []
    world.store.close()


def test_a_second_round_is_another_assignment_of_the_same_case(world: World) -> None:
    world.cases(2)
    set_states(world, {1: DONE})
    with world.store.writing(world.sam) as work:
        assert work.queue.assign(world.ann.key, [CaseKey(1)], round_number=2) == 1
        again = work.queue.assignment(world.ann.key, CaseKey(1))
        assert again is not None
        assert (again.position, again.round, again.state) == (3, 2, OPEN)
        work.record("assigned", "ann", {}, 1)
        work.commit()
    with world.store.reading(world.ann) as read:
        row = read.queue.row_of(CaseKey(1))
        assert row is not None
        assert row.position == 3
        assert read.queue.counts() == QueueCounts(open=2, done=1)


def test_a_case_that_does_not_exist_cannot_be_assigned(world: World) -> None:
    with world.store.writing(world.sam) as work, pytest.raises(NotFound):
        work.queue.assign(world.ann.key, [CaseKey(1)])


def test_a_case_is_done_for_the_supervisor_when_everyone_is_done(world: World) -> None:
    world.cases(3)
    set_states(world, {1: DONE, 2: DONE}, flags=(3,))
    with world.store.reading(world.sam) as read:
        assert read.queue.counts() == QueueCounts(open=3)
    with world.store.writing(world.bea) as work:
        work.queue.set_state(world.bea.key, CaseKey(1), DONE)
        work.record("states", "bea", {}, 1)
        work.commit()
    with world.store.reading(world.sam) as read:
        assert read.queue.counts() == QueueCounts(open=2, done=1)
        rows = read.queue.rows(1, 9)
        assert [(row.position, row.state, row.flagged) for row in rows] == [
            (1, DONE, False),
            (2, OPEN, False),
            (3, OPEN, True),
        ]
        assert [row.case for row in read.queue.matching(QueueFilter(states=frozenset({DONE})), 0, 9)] == [1]
        assert [row.case for row in read.queue.matching(QueueFilter(states=frozenset({OPEN})), 2, 9)] == [3]
        assert read.queue.matching(QueueFilter(states=frozenset({DRAFT})), 0, 9) == []
        assert [row.case for row in read.queue.matching(QueueFilter(flagged=True), 0, 9)] == [3]
        found = read.queue.next_open(3)
        assert found is not None
        assert found.case == 2
    set_states(world, {1: DRAFT})
    with world.store.reading(world.sam) as read:
        assert read.queue.counts() == QueueCounts(open=3)


def test_a_done_case_opens_again_for_the_supervisor_when_it_is_assigned_anew(world: World) -> None:
    world.cases(1)
    for who in (world.ann, world.bea):
        with world.store.writing(who) as work:
            work.queue.set_state(who.key, CaseKey(1), DONE)
            work.record("states", who.name, {}, 1)
            work.commit()
    with world.store.writing(world.sam) as work:
        assert work.queue.counts() == QueueCounts(done=1)
        work.queue.assign(world.ann.key, [CaseKey(1)], round_number=2)
        assert work.queue.counts() == QueueCounts(open=1)


def test_a_reviewer_moves_the_own_queue_only(world: World) -> None:
    world.cases(1)
    with world.store.writing(world.ann) as work:
        with pytest.raises(NotAllowed):
            work.queue.set_state(world.bea.key, CaseKey(1), DONE)
        with pytest.raises(NotAllowed):
            work.queue.set_flag(world.bea.key, CaseKey(1), flagged=True)
        with pytest.raises(NotAllowed):
            work.queue.assign(world.bea.key, [CaseKey(1)])
        assert work.queue.assignment(world.bea.key, CaseKey(1)) is None


def test_saved_filters_are_the_accounts_own(world: World) -> None:
    wanted = QueueFilter(text='a "quoted" word', states=frozenset({DONE, OPEN}), flagged=True)
    with world.store.writing(world.ann) as work:
        work.queue.save_filter("mine", QueueFilter())
        work.queue.save_filter("mine", wanted)
        work.queue.save_filter("another", QueueFilter(text="x"))
        work.queue.delete_filter("not there")
        work.record("filter", "mine", {}, 1)
        work.commit()
    with world.store.reading(world.ann) as read:
        assert read.queue.saved_filters() == [("another", QueueFilter(text="x")), ("mine", wanted)]
    with world.store.writing(world.bea) as work:
        assert work.queue.saved_filters() == []
    with world.store.writing(world.ann) as work:
        work.queue.delete_filter("mine")
        assert [name for name, _ in work.queue.saved_filters()] == ["another"]
