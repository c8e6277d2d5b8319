"""How effects are carried out: in order, and held when the disk would not take one."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pytest

from reviewer.domain.answer import NONE, Answer, Certainty, chosen
from reviewer.domain.errors import NotFound, Outdated, Refused, StorageFailed
from reviewer.domain.identifiers import CaseKey
from reviewer.domain.sheet import Sheet
from reviewer.services.changes import Changes, Saved
from reviewer.services.coding import OpenedCase, Repeated
from reviewer.services.undo import Undone
from reviewer.ui.coding.conductor import Conductor
from reviewer.ui.coding.effects import Effect
from reviewer.ui.coding.messages import Kind, Message
from reviewer.ui.coding.presenter import CodingPresenter
from tests.ui.presenters.books import active, answers, opened, whole_book

ONE, TWO = CaseKey(1), CaseKey(2)
BOOK = whole_book()
COMPLETE = {
    "status": chosen("identified"),
    "theme": NONE,
    "context": chosen("modelling"),
    "place": chosen("known"),
}


@dataclass
class Line:
    """The storage thread and the way back, one function at a time, when the test says so."""

    waiting: deque[Callable[[], None]] = field(default_factory=deque)

    def run(
        self,
        function: Callable[[], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        def work() -> None:
            try:
                result = function()
            except Exception as error:  # noqa: BLE001 - as the storage thread does: every error is told
                assert failed is not None
                self.told.append(partial(failed, error))
            else:
                if done is not None:
                    self.told.append(lambda: done(result))

        self.waiting.append(work)

    told: deque[Callable[[], None]] = field(default_factory=deque)

    def go(self) -> None:
        """All that waits runs first and is told afterwards: two threads at their worst."""
        while self.waiting or self.told:
            while self.waiting:
                self.waiting.popleft()()
            while self.told:
                self.told.popleft()()


@dataclass
class Desk:
    """A desk that keeps its cases in memory and fails when it is told to."""

    kept: dict[CaseKey, dict[str, Answer]] = field(default_factory=dict)
    submitted: list[CaseKey] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    trouble: list[Exception] = field(default_factory=list)
    steps: list[CaseKey] = field(default_factory=list)
    elsewhere: bool = False

    def _write(self, name: str, case: CaseKey) -> Saved:
        self.calls.append(name)
        if self.trouble:
            raise self.trouble.pop(0)
        return Saved(len(self.calls), Changes(cases=frozenset({case}), queue=True))

    def start(self) -> OpenedCase | None:
        return self.open(ONE)

    def open(self, case: CaseKey) -> OpenedCase:
        if case > 3:
            raise NotFound("This case is not in your queue.")
        return opened(BOOK, case, answers=dict(self.kept.get(case, {})))

    def next_open(self, after: int) -> OpenedCase | None:
        return self.open(CaseKey(after + 1)) if after < 3 else None

    def answer(self, case: CaseKey, variable: str, answer: Answer | None) -> Saved:
        saved = self._write(f"answer {variable}", case)
        if answer is not None:
            self.kept.setdefault(case, {})[variable] = answer
        self.steps.append(case)
        return saved

    def set_certainty(self, case: CaseKey, certainty: Certainty | None) -> Saved:
        return self._write("certainty", case)

    def set_note(self, case: CaseKey, note: str, *, further: bool = False) -> Saved:
        return self._write("note", case)

    def set_flag(self, case: CaseKey, *, flagged: bool) -> Saved:
        return self._write("flag", case)

    def submit(self, case: CaseKey, *, save_id: str, shown: Mapping[str, Answer] | None = None) -> Saved:
        saved = self._write(f"submit {save_id}", case)
        if self.elsewhere and shown != self.kept[case]:
            raise Outdated("It was changed in another window.")
        self.submitted.append(case)
        return saved

    def hand_back(self, case: CaseKey, *, save_id: str) -> Saved:
        return self._write("hand back", case)

    def repeat_last(self, case: CaseKey) -> Repeated:
        return Repeated(self._write("repeat", case), Sheet(BOOK, COMPLETE))

    def undo(self) -> Undone | None:
        if not self.steps:
            return None
        case = self.steps.pop()
        return Undone(case, "answer", "status", self._write("undo", case))

    def redo(self) -> Undone | None:
        return None


@dataclass
class Page:
    saved: list[int] = field(default_factory=list)
    drawn: int = 0

    def form_changed(self) -> None:
        self.drawn += 1

    def was_saved(self, saved: Saved, effect: Effect | None = None) -> None:
        self.saved.append(saved.at)


class World:
    def __init__(self) -> None:
        self.line, self.desk, self.page = Line(), Desk(), Page()
        ids = iter(range(100))
        self.presenter = CodingPresenter(language="en", new_save_id=lambda: f"id-{next(ids)}")
        desk: Any = self.desk
        self.conductor = Conductor(self.presenter, lambda: desk, runs=self.line, listener=self.page)
        self.do(self.presenter.start())

    def do(self, effects: list[Effect]) -> None:
        self.conductor.carry_out(effects)
        self.line.go()

    def press(self, *keys: str) -> None:
        """All keys before anything of it is carried out."""
        for key in keys:
            self.conductor.carry_out(self.presenter.press(key))
        self.line.go()


@pytest.fixture
def world() -> World:
    return World()


def test_answers_are_saved_in_the_order_of_their_keys(world: World) -> None:
    world.press("1", "0", "2")
    assert world.desk.calls == ["answer status", "answer theme", "answer context"]
    assert world.page.saved == [1, 2, 3]
    assert world.conductor.unfinished == 0


def test_a_submission_shows_the_next_case_and_does_there_what_was_typed_ahead(world: World) -> None:
    world.press("1", "0", "2", "enter", "1", "enter", "2")
    assert world.desk.submitted == [ONE]
    assert world.presenter.state is not None
    assert world.presenter.state.case == TWO
    assert answers(world.presenter) == {"status": chosen("unidentified")}


def test_the_end_of_the_queue_is_shown(world: World) -> None:
    world.do(world.presenter.open(CaseKey(3)))
    world.do(world.presenter.hand_back())
    assert world.presenter.state is None
    assert world.presenter.message == Message(Kind.HANDED_BACK, "S-000003")


def test_a_disk_that_refuses_holds_everything_behind_it_until_it_is_tried_again(world: World) -> None:
    world.desk.trouble.append(StorageFailed("The disk is full."))
    world.press("1", "0", "2", "enter", "1", "enter")
    assert world.desk.calls == ["answer status"]
    assert world.desk.submitted == []
    assert world.presenter.message == Message(Kind.SAVING_STOPPED, "The disk is full.")
    assert answers(world.presenter)["status"] == chosen("identified")
    world.press("2")
    assert world.desk.calls == ["answer status"]
    world.conductor.retry()
    world.line.go()
    assert world.desk.calls[1:] == [
        "answer status",
        "answer theme",
        "answer context",
        "answer place",
        "submit id-0",
    ]
    assert world.desk.submitted == [ONE]
    assert not world.presenter.stopped
    assert world.presenter.state is not None
    assert world.presenter.state.case == TWO


def test_a_note_written_while_the_disk_refuses_is_held_too(world: World) -> None:
    world.desk.trouble.append(StorageFailed("The disk is full."))
    world.press("1")
    world.do(world.presenter.set_note(ONE, "written meanwhile"))
    assert world.desk.calls == ["answer status"]
    assert world.presenter.state is not None
    assert world.presenter.state.note == "written meanwhile"
    world.conductor.retry()
    world.line.go()
    assert world.desk.calls[1:] == ["answer status", "note"]
    assert not world.presenter.stopped


def test_trying_again_in_vain_keeps_holding(world: World) -> None:
    world.desk.trouble += [StorageFailed("full"), StorageFailed("still full")]
    world.press("1", "0")
    world.conductor.retry()
    world.line.go()
    assert world.presenter.stopped
    assert world.presenter.message == Message(Kind.SAVING_STOPPED, "still full")
    world.conductor.retry()
    world.line.go()
    assert world.desk.calls[2:] == ["answer status", "answer theme"]
    assert world.presenter.message == Message(Kind.SAVING_AGAIN)


def test_a_refused_submission_leaves_the_form_as_it_is(world: World) -> None:
    world.press("1", "0", "2", "enter", "1")
    world.desk.trouble.append(Refused("No."))
    world.press("enter", "2")
    assert world.presenter.message == Message(Kind.REFUSED, "No.")
    assert world.presenter.state is not None
    assert world.presenter.state.case == ONE
    assert not world.presenter.waiting


def test_what_another_window_made_of_the_record_is_shown_before_it_is_submitted(world: World) -> None:
    world.press("1", "0", "2", "enter", "1")
    world.desk.kept[ONE]["status"], world.desk.elsewhere = chosen("unidentified"), True
    world.press("enter")
    assert world.presenter.message == Message(Kind.REFUSED, "It was changed in another window.")
    assert world.desk.submitted == []
    assert answers(world.presenter)["status"] == chosen("unidentified")
    # Not on the screen yet; then the first Enter says that it was read, and takes the message away.
    world.press("enter", "enter")
    assert (world.desk.submitted, world.presenter.message is None) == ([], False)
    world.presenter.unread.painted()
    world.press("enter")
    assert world.desk.submitted == []
    assert not world.presenter.unread.is_news(world.presenter.message)
    world.press("enter")
    assert world.desk.submitted == [ONE]


def test_what_was_typed_behind_a_refused_submission_is_not_done_in_the_record_that_is_shown_again(
    world: World,
) -> None:
    world.press("1", "0", "2", "enter", "1")
    world.desk.kept[ONE]["status"], world.desk.elsewhere = chosen("unidentified"), True
    world.conductor.carry_out(world.presenter.press("enter"))
    # While it is tried, until that is told, and while the record is read again.
    for following in (world.line.waiting, world.line.told, world.line.waiting):
        for key in ("a", "1", "enter"):
            world.conductor.carry_out(world.presenter.press(key))
        following.popleft()()
    world.line.go()
    world.presenter.unread.painted()
    assert answers(world.presenter)["status"] == chosen("unidentified")
    assert active(world.presenter) is None
    assert world.desk.submitted == []


def test_answering_in_a_record_that_is_shown_again_says_that_it_was_read(world: World) -> None:
    world.press("1", "0", "2", "enter", "1")
    world.desk.kept[ONE]["status"], world.desk.elsewhere = chosen("unidentified"), True
    world.press("enter")
    world.presenter.unread.painted()
    world.do(world.presenter.choose("place", "known"))
    world.press("enter")
    assert world.desk.submitted == [ONE]


def test_an_enter_before_its_case_was_there_submits_no_answers_that_came_with_it(world: World) -> None:
    world.desk.kept[TWO] = dict(COMPLETE)
    world.press("1", "0", "2", "enter", "1", "enter", "enter")
    assert world.desk.submitted == [ONE]
    assert world.presenter.state is not None
    assert world.presenter.state.case == TWO
    world.press("enter")
    assert world.desk.submitted == [ONE, TWO]


def test_a_refused_answer_is_replaced_by_what_the_store_has(world: World) -> None:
    world.desk.trouble.append(Refused("The answer does not fit."))
    world.press("1")
    assert answers(world.presenter) == {}
    assert world.presenter.message == Message(Kind.REFUSED, "The answer does not fit.")
    assert active(world.presenter) == "status"


def test_undo_shows_the_case_and_variable_it_took_back(world: World) -> None:
    world.press("1")
    world.do(world.presenter.open(TWO))
    world.do(world.presenter.undo())
    assert world.presenter.state is not None
    assert world.presenter.state.case == ONE
    assert active(world.presenter) == "status"
    assert world.presenter.message == Message(Kind.UNDONE, "answer", "S-000001")


def test_nothing_to_undo_or_redo_is_said(world: World) -> None:
    world.do(world.presenter.undo())
    assert world.presenter.message == Message(Kind.NOTHING_TO_UNDO)
    world.do(world.presenter.redo())
    assert world.presenter.message == Message(Kind.NOTHING_TO_REDO)


def test_repeating_fills_the_form(world: World) -> None:
    world.do(world.presenter.repeat_last())
    assert answers(world.presenter) == COMPLETE
    assert world.presenter.message == Message(Kind.REPEATED)


def test_certainty_note_and_flag_are_saved(world: World) -> None:
    world.do(world.presenter.set_certainty(Certainty.HIGH))
    world.do(world.presenter.set_note(ONE, "seen"))
    world.do(world.presenter.toggle_flag())
    assert world.desk.calls == ["certainty", "note", "flag"]


def test_a_case_that_is_not_there_is_told(world: World) -> None:
    world.do(world.presenter.open(CaseKey(9)))
    assert world.presenter.message == Message(Kind.REFUSED, "This case is not in your queue.")


def test_our_own_fault_says_nothing_of_its_own_and_frees_the_form(world: World) -> None:
    world.desk.trouble.append(RuntimeError("secret"))
    world.do(world.presenter.hand_back())
    assert world.presenter.message == Message(Kind.REFUSED, "")
    assert not world.presenter.waiting
