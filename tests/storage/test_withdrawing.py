"""Withdrawing what nobody has begun: positions stay dense, kept counts true, and what was begun stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.answer import chosen
from reviewer.domain.assignment import AssignmentState
from reviewer.domain.errors import NotAllowed
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.person import Account
from reviewer.services.ports import Place, QueueCounts
from reviewer.services.steps import FlagStep
from reviewer.storage.doctor import checks
from tests.storage.world import World


def withdraw(world: World, who: Account) -> int:
    with world.store.writing(world.sam) as work:
        gone = work.plans.withdraw_unbegun(who.key)
        work.record("assignments.withdrawn", who.name, {"cases": gone}, 1)
        work.commit()
    return gone


def queue_of(world: World, who: Account) -> list[tuple[int, int, str]]:
    with world.store.reading(who) as read:
        return [(row.position, row.case, row.state.value) for row in read.queue.rows(1, 100)]


def test_what_was_begun_stays_and_closes_ranks(world: World) -> None:
    world.cases(6)
    world.answer(world.ann, 2, "age", chosen("older"))
    world.submit(world.ann, 4, {"age": chosen("older")})
    with world.store.writing(world.ann) as work:
        work.queue.set_flag(world.ann.key, CaseKey(5), flagged=True)
        work.queue.set_state(world.ann.key, CaseKey(6), AssignmentState.HANDED_BACK)
        work.record("moved", "5", {}, 1)
        work.commit()
    assert withdraw(world, world.ann) == 2
    assert queue_of(world, world.ann) == [
        (1, 2, "draft"),
        (2, 4, "done"),
        (3, 5, "open"),
        (4, 6, "handed_back"),
    ]
    with world.store.reading(world.ann) as read:
        assert read.queue.counts() == QueueCounts(open=1, draft=1, done=1, handed_back=1)
    assert len(queue_of(world, world.bea)) == 6
    assert withdraw(world, world.ann) == 0


def test_a_case_is_done_when_the_last_undone_assignment_is_withdrawn(world: World) -> None:
    world.cases(2)
    world.submit(world.ann, 1, {"age": chosen("older")})
    assert withdraw(world, world.bea) == 2
    with world.store.reading(world.sam) as read:
        assert read.queue.counts() == QueueCounts(open=1, done=1)
        assert [row.state.value for row in read.queue.rows(1, 9)] == ["done", "open"]


def test_what_could_be_done_again_is_not_withdrawn(world: World) -> None:
    """The step was undone: case 1 is open and blank, and a redo must find it in the queue."""
    world.cases(1)
    with world.store.writing(world.ann) as work:
        work.undo.push(FlagStep(CaseKey(1), flagged=True), 1)
        work.undo.mark_undone()
        work.record("undone", "1", {}, 1)
        work.commit()
    assert withdraw(world, world.ann) == 0


def test_whoever_does_not_supervise_withdraws_nothing(world: World) -> None:
    for who in (world.ann, world.eve):
        with pytest.raises(NotAllowed), world.store.writing(who) as work:
            work.plans.withdraw_unbegun(world.ann.key)


def test_new_assignments_stand_behind_those_that_stayed(world: World) -> None:
    world.cases(3)
    world.answer(world.ann, 3, "age", chosen("older"))
    withdraw(world, world.ann)
    with world.store.writing(world.sam) as work:
        assert work.queue.assign(world.ann.key, [CaseKey(2), CaseKey(1)]) == 2
        work.record("assigned", "ann", {}, 1)
        work.commit()
    assert queue_of(world, world.ann) == [(1, 3, "draft"), (2, 2, "open"), (3, 1, "open")]
    assert everything_kept_is_true(world)


def everything_kept_is_true(world: World) -> bool:
    """The doctor counts again what is kept."""
    return {check.name: check.ok for check in checks(world.store)}["kept counts"]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    states=st.lists(st.sampled_from(["open", "draft", "done", "flag"]), min_size=1, max_size=8),
    both=st.booleans(),
)
def test_kept_counts_are_true_after_any_withdrawal(
    *, tmp_path_factory: pytest.TempPathFactory, states: list[str], both: bool
) -> None:
    world = World(Path(tmp_path_factory.mktemp("w")) / "project")
    try:
        world.cases(len(states))
        for case, state in enumerate(states, start=1):
            if state == "draft":
                world.answer(world.ann, case, "age", chosen("older"))
            elif state == "done":
                world.submit(world.ann, case, {"age": chosen("older")})
            elif state == "flag":
                with world.store.writing(world.ann) as work:
                    work.queue.set_flag(world.ann.key, CaseKey(case), flagged=True)
                    work.record("flag", str(case), {}, 1)
                    work.commit()
        assert withdraw(world, world.ann) == states.count("open")
        if both:
            withdraw(world, world.bea)
        assert everything_kept_is_true(world)
        assert [position for position, _, _ in queue_of(world, world.ann)] == list(
            range(1, len(states) - states.count("open") + 1)
        )
    finally:
        world.store.close()


def test_what_waited_for_the_withdrawn_coder_is_settled_again(world: World) -> None:
    world.cases(2)
    world.submit(world.ann, 1, {"age": chosen("older")})
    with world.store.writing(world.sam) as work:
        assert work.settling.stale(CaseKey(0), 10) == [1]
        work.settling.put([Place(CaseKey(1), "waiting", 0.0, 1, (), ())], world.book)
        assert work.settling.stale(CaseKey(0), 10) == []
        work.record("test.settled", "test", {}, 1)
        work.commit()
    withdraw(world, world.bea)
    with world.store.reading(world.sam) as read:
        assert read.settling.stale(CaseKey(0), 10) == [1]
        assert read.settling.counts() == {"stale": 1, "waiting": 1}
    assert everything_kept_is_true(world)
