"""Choosing an answer, a reason or a round on the adjudication page, by keys and by clicks."""

from __future__ import annotations

import pytest

from reviewer.domain.adjudication import Reason
from reviewer.domain.answer import chosen
from reviewer.domain.codebook import Level
from reviewer.domain.identifiers import CaseKey
from reviewer.services.settling.results import RoundState
from reviewer.ui.adjudication.deciding import side_of
from reviewer.ui.adjudication.effects import Decide, Open, OpenNext, Reveal, Said, Take
from reviewer.ui.adjudication.messages import Kind
from reviewer.ui.adjudication.presenter import SettlePresenter
from reviewer.ui.adjudication.releasing import Releasing
from reviewer.ui.adjudication.state import Mode
from tests.ui.presenters.books import book, coded
from tests.ui.presenters.test_settle_presenter import ROW, case, decided, only, question, settlement, state

MANY = tuple(f"code-{number:02}" for number in range(60))
BOOK = book(
    coded("status", Level.NOMINAL, "identified", "unidentified", "undetermined"),
    coded("context", Level.SET, "school", "home", "street", "none!"),
    coded("long", Level.NOMINAL, *MANY),
)
STATUS = question("status", chosen("identified"), chosen("unidentified"), chosen("undetermined"))
CONTEXT = question("context", chosen("school"), chosen("home"))
LONG = question("long", chosen(MANY[0]), chosen(MANY[1]))


@pytest.fixture
def presenter() -> SettlePresenter:
    made = SettlePresenter(BOOK, language="en", new_save_id=lambda: "save")
    made.start()
    made.opened(ROW, case(STATUS, CONTEXT, LONG))
    return made


def begun(presenter: SettlePresenter, variable: str) -> SettlePresenter:
    """Another answer is being given to that question."""
    presenter.activate(variable)
    presenter.give_another()
    return presenter


def test_letters_and_digits_take_sides_and_d_takes_none() -> None:
    assert [side_of(key) for key in ("a", "c", "1", "9", "d", "enter", "ab")] == [0, 2, 0, 8, -1, -1, -1]


def test_arrows_and_enter_choose_an_option(presenter: SettlePresenter) -> None:
    begun(presenter, "status")
    for key in ("up", "up"):
        presenter.press(key)
    assert state(presenter).focused == 1
    effect = only(presenter.press("enter"))
    assert isinstance(effect, Decide)
    assert effect.answer == chosen("unidentified")


def test_space_toggles_in_a_set_and_enter_takes(presenter: SettlePresenter) -> None:
    begun(presenter, "context")
    presenter.press("down")
    assert presenter.press("space") == []
    assert state(presenter).picked == chosen("school")
    effect = only(presenter.press("enter"))
    assert isinstance(effect, Decide)
    assert effect.answer == chosen("school")


def test_a_key_of_several_strokes_waits_for_its_last(presenter: SettlePresenter) -> None:
    begun(presenter, "long")
    variable = presenter.known("long")
    assert variable is not None
    strokes = variable.codes[50].key.split(" ")
    assert len(strokes) == 3
    for stroke in strokes[:-1]:
        assert presenter.means(stroke)
        assert presenter.press(stroke) == []
        assert presenter.takes_letters
    presenter.press(strokes[-1])
    assert presenter.mode is Mode.REASON
    assert state(presenter).pending == chosen(MANY[50])


def test_a_key_that_means_nothing_is_left_to_others(presenter: SettlePresenter) -> None:
    assert not presenter.means("y")
    begun(presenter, "status")
    assert not presenter.means("y")
    assert presenter.press("y") == []
    assert presenter.means("enter")
    presenter.give_reason()
    assert presenter.means("7")
    assert not presenter.means("8")
    assert presenter.press("8") == presenter.press("pagedown") == []
    assert presenter.mode is Mode.REASON


def test_the_list_of_reasons_is_walked_too(presenter: SettlePresenter) -> None:
    presenter.give_reason()
    for key in ("down", "down", "space"):
        presenter.press(key)
    assert state(presenter).reason() is not None
    assert presenter.mode is Mode.SIDES


def test_clicks_do_what_keys_do(presenter: SettlePresenter) -> None:
    effect = only(presenter.choose("C"))
    assert isinstance(effect, Take)
    assert effect.label == "C"
    presenter.failed("")
    assert presenter.choose("Z") == []
    begun(presenter, "status")
    effect = only(presenter.choose("unidentified"))
    assert isinstance(effect, Decide)
    assert effect.answer == chosen("unidentified")


def test_keys_of_options_are_known_only_where_they_stand_beside_others(presenter: SettlePresenter) -> None:
    assert presenter.option_keys == frozenset()
    presenter.toggle_blind()
    presenter.opened(ROW, case(STATUS))
    assert presenter.option_keys == {"1", "2", "u"}


def test_enter_takes_what_was_chosen_blind_and_else_goes_on(presenter: SettlePresenter) -> None:
    presenter.toggle_blind()
    presenter.opened(ROW, case(CONTEXT))
    presenter.press("2")
    assert presenter.enter() == [Reveal(CaseKey(7))]
    assert state(presenter).own == {"context": chosen("home")}


def test_an_own_answer_that_needs_a_reason_does_not_lead_away(presenter: SettlePresenter) -> None:
    presenter.toggle_blind()
    presenter.opened(ROW, case(CONTEXT))
    presenter.press("3")
    presenter.enter()
    presenter.revealed(case(CONTEXT))
    assert presenter.enter() == []
    assert presenter.message is not None
    assert presenter.message.kind is Kind.REASON_NEEDED


def test_a_value_is_typed_only_where_one_is_asked(presenter: SettlePresenter) -> None:
    assert presenter.commit_text("status", "1", take=True) == []
    assert presenter.commit_text("context", "1", take=True) == []
    begun(presenter, "status")
    assert presenter.commit_text("status", "  ", take=True) == []


def test_a_note_on_another_question_or_case_is_left_alone(presenter: SettlePresenter) -> None:
    assert presenter.write_note(CaseKey(8), "status", "x") == []
    assert presenter.write_note(CaseKey(7), "absent", "x") == []
    assert state(presenter).notes == {}


def test_what_the_codebook_no_longer_knows_can_be_taken_and_named(presenter: SettlePresenter) -> None:
    presenter.opened(ROW, case(question("gone", chosen("one"), chosen("two"))))
    assert presenter.label_of("gone") == "gone"
    presenter.give_another()
    assert presenter.press("1") == presenter.press("enter") == []
    presenter.leave()
    assert isinstance(only(presenter.take(0)), Take)


ROUNDS = (RoundState(1, 20, 0, 5), RoundState(2, 3, 7, None))


def test_a_set_that_is_decided_is_changed_from_what_stands(presenter: SettlePresenter) -> None:
    presenter.opened(ROW, decided(case(CONTEXT), "context", chosen("school", "street")))
    begun(presenter, "context")
    assert state(presenter).picked == chosen("school", "street")
    presenter.press("1")
    assert presenter.press("enter") == []
    assert state(presenter).pending == chosen("street")


def test_the_reason_other_needs_its_note_for_a_side_too(presenter: SettlePresenter) -> None:
    state(presenter).reasons["status"] = Reason.OTHER
    assert presenter.take(0) == []
    assert presenter.mode is Mode.NOTE
    effect = only(presenter.write_note(CaseKey(7), "status", "see line 4"))
    assert isinstance(effect, Take)
    assert effect.said == Said(Reason.OTHER, "see line 4")


def test_a_case_can_be_chosen_and_left_for_the_next(presenter: SettlePresenter) -> None:
    assert presenter.open(ROW) == [Open(ROW, False, "")]
    presenter.opened(ROW, case(STATUS))
    assert presenter.next_case() == [OpenNext((2.5, CaseKey(7)), "", "open", False)]


def test_undo_in_the_open_case_shows_the_question_it_changed(presenter: SettlePresenter) -> None:
    presenter.opened(ROW, decided(case(STATUS, CONTEXT), "context", chosen("home")))
    presenter.undo()
    presenter.stepped(settlement(case(STATUS, CONTEXT)), redone=False)
    assert state(presenter).active == "context"
    assert state(presenter).row == ROW


def test_in_the_deferred_queue_what_was_put_off_is_taken_up(presenter: SettlePresenter) -> None:
    presenter.queue_of("", "deferred")
    both = decided(decided(case(STATUS, CONTEXT), "status", None), "context", None)
    presenter.opened(ROW, both)
    effect = only(presenter.take(0))
    assert isinstance(effect, Take)
    presenter.settled(effect, settlement(decided(both, "status", chosen("identified"))))
    assert state(presenter).active == "context"


def test_results_for_a_case_that_is_gone_are_let_go(presenter: SettlePresenter) -> None:
    effect = only(presenter.take(0))
    assert isinstance(effect, Take)
    presenter.state = None
    assert presenter.settled(effect, settlement(case(STATUS))) == []
    assert presenter.revealed(case(STATUS)) == []
    assert presenter.message is None
    assert not presenter.leave()


def test_a_round_is_chosen_by_its_digit_and_released_by_enter() -> None:
    releasing = Releasing(ROUNDS)
    assert releasing.press("enter") is None
    assert releasing.press("2") is None
    assert releasing.can_release
    assert releasing.press("enter") == 2


def test_a_round_that_is_released_is_not_released_again() -> None:
    releasing = Releasing(ROUNDS)
    releasing.press("1")
    assert not releasing.can_release
    assert releasing.press("enter") is None


def test_rounds_are_walked_by_arrows_and_nothing_else_means_anything() -> None:
    releasing = Releasing(ROUNDS)
    for key in ("up", "up", "up", "down", "down", "x", "9"):
        releasing.press(key)
    assert releasing.round == ROUNDS[1]
    assert Releasing().press("down") is None
    assert Releasing().round is None
