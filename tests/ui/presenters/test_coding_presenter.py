"""What each key means on the form."""

from __future__ import annotations

import pytest

from reviewer.domain.answer import NONE, Certainty, chosen, typed
from reviewer.domain.codebook import Level
from reviewer.domain.identifiers import CaseKey
from reviewer.ui.coding.effects import (
    HandBack,
    Open,
    OpenNext,
    Redo,
    RepeatLast,
    SaveAnswer,
    SaveCertainty,
    SaveFlag,
    SaveNote,
    Start,
    Submit,
    Undo,
)
from reviewer.ui.coding.messages import Kind, Message
from reviewer.ui.coding.presenter import CodingPresenter
from tests.ui.presenters.books import active, answers, book, coded, opened, presenter_on, whole_book

ONE = CaseKey(1)
COMPLETE = {
    "status": chosen("identified"),
    "theme": NONE,
    "context": chosen("modelling"),
    "place": chosen("known"),
}


def test_the_first_variable_that_is_open_is_active_when_a_case_opens() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert active(presenter) == "status"
    given = presenter_on(opened(whole_book(), answers={"status": chosen("identified")}))
    assert active(given) == "theme"


def test_a_single_choice_answers_and_goes_on() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert presenter.press("2") == [SaveAnswer(ONE, "status", chosen("unidentified"))]
    assert active(presenter) == "theme"


def test_u_answers_undetermined() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert presenter.press("u") == [SaveAnswer(ONE, "status", chosen("undetermined"))]


def test_a_set_toggles_until_enter_goes_on() -> None:
    presenter = presenter_on(opened(whole_book(), answers={"status": chosen("identified")}))
    assert presenter.press("2") == [SaveAnswer(ONE, "theme", chosen("beta"))]
    assert presenter.press("1") == [SaveAnswer(ONE, "theme", chosen("alpha", "beta"))]
    assert presenter.press("2") == [SaveAnswer(ONE, "theme", chosen("alpha"))]
    assert active(presenter) == "theme"
    assert presenter.press("enter") == []
    assert active(presenter) == "context"


@pytest.mark.parametrize(("key", "answer"), [("0", NONE), ("u", chosen("undetermined"))])
def test_what_stands_alone_in_a_set_goes_on_by_itself(key: str, answer: object) -> None:
    presenter = presenter_on(opened(whole_book(), answers={"status": chosen("identified")}))
    presenter.press("1")
    assert presenter.press(key) == [SaveAnswer(ONE, "theme", answer)]  # type: ignore[arg-type]
    assert active(presenter) == "context"


def test_taking_an_exclusive_code_back_stays_on_the_set() -> None:
    presenter = presenter_on(opened(whole_book(), answers={"status": chosen("identified"), "theme": NONE}))
    presenter.activate("theme")
    assert presenter.press("0") == [SaveAnswer(ONE, "theme", None)]
    assert active(presenter) == "theme"


def test_the_only_open_set_is_not_left_blank() -> None:
    presenter = presenter_on(opened(book(coded("theme", Level.SET, "alpha", "none!"))))
    assert presenter.press("enter") == []
    assert active(presenter) == "theme"
    assert presenter.message == Message(Kind.CHOOSE_SOME)


def test_enter_on_a_single_choice_never_chooses_what_was_not_pointed_at() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert presenter.press("enter") == []
    assert active(presenter) == "status"
    assert presenter.message == Message(Kind.CHOOSE_ONE)


@pytest.mark.parametrize("key", ["enter", "space"])
def test_the_arrows_focus_an_option_which_enter_or_space_chooses(key: str) -> None:
    presenter = presenter_on(opened(whole_book()))
    for arrow in ("down", "down", "down", "down", "up", "home", "end", "up"):
        presenter.press(arrow)
    assert presenter.press(key) == [SaveAnswer(ONE, "status", chosen("unidentified"))]
    assert active(presenter) == "theme"


def test_up_from_nowhere_focuses_the_last_option() -> None:
    presenter = presenter_on(opened(whole_book()))
    presenter.press("up")
    assert presenter.state is not None
    focused = presenter.state.focused_code()
    assert focused is not None
    assert focused.id == "undetermined"


def test_space_toggles_the_focused_option_of_a_set_and_stays() -> None:
    presenter = presenter_on(opened(whole_book(), answers={"status": chosen("identified")}))
    presenter.press("down")
    assert presenter.press("space") == [SaveAnswer(ONE, "theme", chosen("alpha"))]
    assert active(presenter) == "theme"


def test_each_variables_letter_jumps_to_it() -> None:
    codebook = whole_book()
    for variable in codebook.variables[:3]:
        presenter = presenter_on(opened(codebook))
        assert presenter.press(variable.key) == []
        assert active(presenter) == variable.id


def test_a_letter_of_a_variable_that_does_not_apply_means_nothing() -> None:
    codebook = whole_book()
    presenter = presenter_on(opened(codebook))
    coercion = codebook.variable("coercion")
    assert coercion is not None
    assert not presenter.means(coercion.key)
    assert presenter.press(coercion.key) == []
    assert active(presenter) == "status"


def test_conditions_bring_variables_in_and_take_them_away() -> None:
    presenter = presenter_on(opened(whole_book(), answers={**COMPLETE, "context": chosen("youth")}))
    assert active(presenter) == "coercion"
    presenter.activate("context")
    presenter.press("1")
    presenter.press("2")
    presenter.press("enter")
    assert active(presenter) is None


def test_going_on_comes_round_to_what_was_passed_over() -> None:
    presenter = presenter_on(opened(whole_book()))
    presenter.activate("place")
    presenter.press("2")
    assert active(presenter) == "status"


def test_backspace_clears_the_active_answer() -> None:
    presenter = presenter_on(opened(whole_book(), answers={"status": chosen("identified")}))
    presenter.activate("status")
    assert presenter.press("backspace") == [SaveAnswer(ONE, "status", None)]
    assert active(presenter) == "status"
    assert presenter.press("backspace") == []


def test_page_keys_move_between_variables_and_stop_at_the_ends() -> None:
    presenter = presenter_on(opened(whole_book()))
    presenter.press("pageup")
    assert active(presenter) == "status"
    presenter.press("pagedown")
    assert active(presenter) == "theme"
    for _ in range(9):
        presenter.press("pagedown")
    assert active(presenter) == "place"


def test_with_nothing_left_one_enter_submits() -> None:
    presenter = presenter_on(opened(whole_book(), answers=COMPLETE))
    assert active(presenter) is None
    assert presenter.press("enter") == [Submit(ONE, 1, "save-0")]
    assert presenter.waiting


def test_the_optional_country_does_not_stop_the_way() -> None:
    partial = {name: answer for name, answer in COMPLETE.items() if name != "place"}
    presenter = presenter_on(opened(whole_book(), answers=partial))
    presenter.press("1")
    assert active(presenter) is None
    presenter.activate("country")
    presenter.press("enter")
    assert active(presenter) is None


def test_a_broken_hard_rule_is_named_and_its_variable_opened() -> None:
    presenter = presenter_on(opened(whole_book(), answers={**COMPLETE, "status": chosen("undetermined")}))
    assert presenter.press("enter") == []
    assert presenter.message == Message(Kind.MEND_RULE, "hard is broken")
    assert active(presenter) == "status"


def test_a_broken_soft_rule_never_stops_a_submission() -> None:
    presenter = presenter_on(opened(whole_book(), answers={**COMPLETE, "place": chosen("unknown")}))
    assert isinstance(presenter.press("enter")[0], Submit)


def test_leaving_the_last_card_blank_and_asking_to_submit_says_what_is_open() -> None:
    presenter = presenter_on(opened(whole_book(), answers=COMPLETE))
    presenter.activate("status")
    presenter.press("backspace")
    assert presenter.state is not None
    presenter.state.active = None
    assert presenter.press("enter") == []
    assert presenter.message == Message(Kind.STILL_OPEN, "Status")
    assert active(presenter) == "status"


def test_a_closed_case_is_read_only_until_an_answer_changes() -> None:
    presenter = presenter_on(opened(whole_book(), closed="submitted", answers=COMPLETE))
    assert presenter.state is not None
    assert active(presenter) is None
    assert presenter.press("1") == []
    presenter.activate("status")
    assert presenter.press("1") == []
    assert presenter.state.closed == "submitted"
    presenter.activate("status")
    assert presenter.press("2") == [SaveAnswer(ONE, "status", chosen("unidentified"))]
    assert presenter.state.closed == ""
    assert presenter.message == Message(Kind.REOPENED, "S-000001")
    assert isinstance(presenter.press("enter")[0], Submit)


def test_enter_on_a_closed_case_goes_to_the_next_open_one() -> None:
    presenter = presenter_on(opened(whole_book(), closed="submitted", answers=COMPLETE))
    assert presenter.press("enter") == [OpenNext(1)]


def test_certainty_is_kept_and_taken_back_by_the_same_key() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert presenter.set_certainty(Certainty.LOW) == [SaveCertainty(ONE, Certainty.LOW)]
    assert presenter.set_certainty(Certainty.LOW) == [SaveCertainty(ONE, None)]


def test_a_note_is_saved_once_and_only_for_its_own_case() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert presenter.set_note(ONE, "seen twice") == [SaveNote(ONE, "seen twice")]
    assert presenter.set_note(ONE, "seen twice") == []
    assert presenter.set_note(CaseKey(9), "elsewhere") == []


def test_a_note_that_is_written_on_says_so() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert presenter.set_note(ONE, "seen", further=False) == [SaveNote(ONE, "seen")]
    assert presenter.set_note(ONE, "seen twice", further=True) == [SaveNote(ONE, "seen twice", further=True)]


def test_the_flag_toggles() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert presenter.toggle_flag() == [SaveFlag(ONE, flagged=True)]
    assert presenter.toggle_flag() == [SaveFlag(ONE, flagged=False)]


def test_hand_back_needs_one_key_and_no_reason() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert presenter.hand_back() == [HandBack(ONE, 1, "save-0")]
    closed = presenter_on(opened(whole_book(), closed="submitted", answers=COMPLETE))
    assert closed.hand_back() == []


def test_two_keys_repeat_the_last_record() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert presenter.repeat_last() == [RepeatLast(ONE)]
    assert presenter.press("enter") == []
    effects = presenter.repeated(opened(whole_book(), answers=COMPLETE).sheet)
    assert effects == [Submit(ONE, 1, "save-0")]


def test_keys_typed_ahead_wait_for_the_next_case() -> None:
    presenter = presenter_on(opened(whole_book(), answers=COMPLETE))
    presenter.press("enter")
    assert presenter.press("2") == []
    assert presenter.press("0") == []
    effects = presenter.opened(opened(whole_book(), 2))
    assert effects == [
        SaveAnswer(CaseKey(2), "status", chosen("unidentified")),
        SaveAnswer(CaseKey(2), "theme", NONE),
    ]
    assert active(presenter) == "context"


def test_several_turns_typed_ahead_are_taken_one_by_one() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert presenter.undo() == [Undo()]
    assert presenter.undo() == []
    assert presenter.redo() == []
    assert presenter.opened(opened(whole_book(), 2)) == [Undo()]
    assert presenter.opened(opened(whole_book(), 3)) == [Redo()]


def test_undo_comes_back_to_the_variable_it_concerns() -> None:
    presenter = presenter_on(opened(whole_book(), answers={"status": chosen("identified")}))
    presenter.undo()
    presenter.opened(opened(whole_book()), message=Message(Kind.UNDONE, "answer"), active="context")
    assert active(presenter) == "context"
    assert presenter.message == Message(Kind.UNDONE, "answer")


def test_a_failed_turn_drops_what_was_meant_for_the_next_case() -> None:
    presenter = presenter_on(opened(whole_book(), answers=COMPLETE))
    presenter.press("enter")
    presenter.press("1")
    presenter.turn_failed(Message(Kind.REFUSED, "no"))
    assert not presenter.waiting
    assert answers(presenter) == COMPLETE


def test_the_end_of_the_queue_is_said_and_enter_looks_again() -> None:
    presenter = presenter_on(None)
    assert presenter.message == Message(Kind.NOTHING_LEFT)
    assert presenter.press("1") == []
    assert presenter.press("enter") == [OpenNext(0)]


def test_no_answer_is_taken_while_the_disk_refuses() -> None:
    presenter = presenter_on(opened(whole_book()))
    presenter.press("1")
    presenter.saving_stopped("The disk is full.")
    assert presenter.press("1") == []
    assert answers(presenter) == {"status": chosen("identified")}
    assert presenter.message == Message(Kind.SAVING_STOPPED, "The disk is full.")
    presenter.saving_resumed()
    assert presenter.press("1") == [SaveAnswer(ONE, "theme", chosen("alpha"))]


def test_cases_are_opened_by_name_and_by_place() -> None:
    presenter = CodingPresenter(language="en", new_save_id=lambda: "x")
    assert presenter.start() == [Start()]
    presenter.opened(opened(whole_book(), 7))
    assert presenter.open(CaseKey(3)) == [Open(CaseKey(3))]
    presenter.opened(opened(whole_book(), 3))
    assert presenter.open_next() == [OpenNext(3)]


def test_what_is_asked_for_later_belongs_to_the_case_that_comes() -> None:
    presenter = presenter_on(opened(whole_book(), answers=COMPLETE))
    presenter.press("enter")
    seen: list[CaseKey] = []

    def look() -> None:
        assert presenter.state is not None
        seen.append(presenter.state.case)

    assert presenter.later(look) == []
    assert seen == []
    presenter.opened(opened(whole_book(), 2))
    assert seen == [CaseKey(2)]


def test_an_option_can_be_chosen_by_name_on_any_card() -> None:
    presenter = presenter_on(opened(whole_book()))
    assert presenter.choose("place", "unknown") == [SaveAnswer(ONE, "place", chosen("unknown"))]
    assert presenter.choose("coercion", "yes") == []
    assert presenter.choose("place", "nowhere") == []


def test_a_key_of_three_strokes_is_collected() -> None:
    many = coded("country", Level.NOMINAL, *(f"code{number}" for number in range(80)))
    codebook = book(many)
    key = codebook.variables[0].codes[-1].key
    assert key.count(" ") == 2
    presenter = presenter_on(opened(codebook))
    first, second, third = key.split()
    assert presenter.means(first)
    assert presenter.press(first) == []
    assert presenter.means("n")
    assert presenter.press(second) == []
    assert presenter.press(third) == [SaveAnswer(ONE, "country", chosen("code79"))]


def test_a_wrong_stroke_ends_the_collecting() -> None:
    presenter = presenter_on(opened(book(coded("c", Level.NOMINAL, *(f"code{n}" for n in range(80))))))
    presenter.press("z")
    presenter.press("9")
    assert presenter.strokes == ""
    assert presenter.press("1") == [SaveAnswer(ONE, "c", chosen("code0"))]


def test_typed_country_is_kept_in_capitals_and_goes_on() -> None:
    presenter = presenter_on(opened(whole_book(), answers=COMPLETE))
    presenter.activate("country")
    assert presenter.commit_text("country", " de ") == [SaveAnswer(ONE, "country", typed("DE"))]
    assert active(presenter) is None
