"""What the queue shows and where its steps go."""

from __future__ import annotations

from reviewer.domain.assignment import AssignmentState
from reviewer.domain.identifiers import CaseKey
from reviewer.services.ports import QueueFilter
from reviewer.ui.worklist.presenter import LONGEST_NAME, QueuePresenter


def named(queue: QueuePresenter) -> str:
    return queue.name_for(lambda state: state.value, flagged="flagged")


def test_typing_the_same_words_asks_for_nothing_new() -> None:
    queue = QueuePresenter()
    assert queue.type(" DE-07 ")
    assert not queue.type("DE-07")
    assert queue.wanted == QueueFilter("DE-07")


def test_states_and_the_flag_are_added_and_taken_away() -> None:
    queue = QueuePresenter()
    queue.toggle_state(AssignmentState.OPEN)
    queue.toggle_state(AssignmentState.DRAFT)
    queue.toggle_state(AssignmentState.OPEN)
    queue.toggle_flagged()
    assert queue.wanted == QueueFilter(states=frozenset({AssignmentState.DRAFT}), flagged=True)
    assert queue.clear()
    assert queue.wanted.everything


def test_a_filter_is_named_by_what_it_asks_for() -> None:
    queue = QueuePresenter()
    queue.type("DE-07")
    queue.toggle_state(AssignmentState.DONE)
    queue.toggle_state(AssignmentState.OPEN)
    queue.toggle_flagged()
    assert named(queue) == "DE-07 · open · done · flagged"
    queue.type("x" * 300)
    assert len(named(queue)) == LONGEST_NAME


def test_only_what_is_new_and_asks_for_something_can_be_saved() -> None:
    queue = QueuePresenter()
    before = queue.can_save
    queue.type("DE")
    assert (before, queue.can_save) == (False, True)
    queue.keep([("DE", QueueFilter("DE"))])
    assert (queue.can_save, queue.saved_name) == (False, "DE")


def test_a_saved_filter_is_applied_by_its_name() -> None:
    queue = QueuePresenter()
    queue.keep([("DE", QueueFilter("DE"))])
    assert queue.apply("DE")
    assert not queue.apply("DE")
    assert not queue.apply("gone")


def test_steps_taken_fast_add_up_and_stop_at_the_ends() -> None:
    queue = QueuePresenter()
    queue.show(CaseKey(5), 4)
    assert [queue.step(1, 7), queue.step(1, 7), queue.step(1, 7)] == [5, 6, None]
    assert [queue.step(-1, 7), queue.step(-1, 7)] == [5, 4]


def test_without_an_open_case_steps_begin_at_either_end() -> None:
    assert QueuePresenter().step(1, 7) == 0
    assert QueuePresenter().step(-1, 7) == 6
    assert QueuePresenter().step(1, 0) is None


def test_another_filter_forgets_the_line_of_the_open_case() -> None:
    queue = QueuePresenter()
    queue.show(CaseKey(5), 4)
    queue.type("x")
    assert queue.at is None
    assert queue.current == CaseKey(5)
