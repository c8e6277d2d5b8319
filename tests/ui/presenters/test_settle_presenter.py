"""The adjudication page without its window: what each key decides, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest

from reviewer.domain.adjudication import Decision, Provenance, Reason
from reviewer.domain.answer import DOES_NOT_APPLY, NOT_REACHED, Answer, Certainty, chosen, typed
from reviewer.domain.identifiers import CaseKey, CodebookKey
from reviewer.services import codebooks
from reviewer.services.changes import Changes
from reviewer.services.ports import CaseView
from reviewer.services.settling.results import Agreed, Question, Settlement, SettlingCase, Side, WaitingRow
from reviewer.ui.adjudication.deciding import OWN, REASONS
from reviewer.ui.adjudication.effects import (
    Decide,
    Defer,
    Effect,
    Effects,
    Explain,
    Open,
    OpenNext,
    Redo,
    Reveal,
    Said,
    Take,
    Undo,
    Withdraw,
)
from reviewer.ui.adjudication.messages import Kind
from reviewer.ui.adjudication.presenter import SettlePresenter
from reviewer.ui.adjudication.state import Mode, SettleState
from tests.services.rated import BOOK

BOOKS = codebooks.parse(BOOK.format(version="1"), name="small")
ROW = WaitingRow(CaseKey(7), "S-0007", 2.5, 2, "open")


def question(variable: str, *answers: Answer, decision: Decision | None = None) -> Question:
    sides = tuple(
        Side("ABCDEFGH"[at], answer, Certainty.HIGH if at else None, "") for at, answer in enumerate(answers)
    )
    return Question(variable, 1.0, sides, decision, deferred=False)


KIND = question("kind", chosen("one"), chosen("two"))
MARKS = question("marks", chosen("a"), chosen("a", "b"))
COUNT = question("count", typed("1"), typed("2"))


def case(*questions: Question, key: int = 7, agreed: tuple[Agreed, ...] = ()) -> SettlingCase:
    view = CaseView(CaseKey(key), f"S-{key:04}", None, None, None, (), {}, 0, 0, 0, None, None, 0, (), None)
    return SettlingCase(
        CaseKey(key), f"S-{key:04}", view, CodebookKey(1), questions, agreed, coders=2, revision=0, older=0
    )


def decided(found: SettlingCase, variable: str, answer: Answer | None, **said: object) -> SettlingCase:
    """The case with that question decided, or deferred."""
    decision = Decision(answer, "s-01", **said) if answer is not None else None  # type: ignore[arg-type]
    return replace(
        found,
        questions=tuple(
            replace(one, decision=decision, deferred=answer is None) if one.variable == variable else one
            for one in found.questions
        ),
    )


def settlement(found: SettlingCase) -> Settlement:
    left = any(one.decision is None for one in found.questions)
    return Settlement(Changes(), found, 1, not left)


@pytest.fixture
def presenter() -> SettlePresenter:
    numbers: Iterator[int] = count(1)
    made = SettlePresenter(BOOKS, language="en", new_save_id=lambda: f"save-{next(numbers)}")
    assert made.start() == [OpenNext(None, "", "open", False)]
    made.opened(ROW, case(KIND, MARKS))
    return made


def state(presenter: SettlePresenter) -> SettleState:
    assert presenter.state is not None
    return presenter.state


def only(effects: Effects) -> Effect:
    assert len(effects) == 1
    return effects[0]


def test_one_key_takes_a_side_and_the_next_question_opens(presenter: SettlePresenter) -> None:
    effect = only(presenter.take(1))
    assert effect == Take(CaseKey(7), "kind", "B", Said(), "save-1")
    assert presenter.waiting
    presenter.settled(effect, settlement(decided(case(KIND, MARKS), "kind", chosen("two"))))
    assert (state(presenter).active, presenter.waiting) == ("marks", False)


def test_the_last_decision_brings_the_next_case_behind_this_one(presenter: SettlePresenter) -> None:
    presenter.activate("marks")
    state(presenter).case = decided(case(KIND, MARKS), "kind", chosen("one"))
    effect = only(presenter.take(0))
    assert isinstance(effect, Take)
    after = decided(state(presenter).case, "marks", chosen("a"))
    assert presenter.settled(effect, settlement(after)) == [OpenNext((2.5, CaseKey(7)), "", "open", False)]
    assert presenter.waiting
    presenter.opened(None, None)
    assert presenter.state is None
    assert presenter.message is not None
    assert presenter.message.kind is Kind.NOTHING_LEFT
    assert presenter.take(0) == []


def test_in_the_queue_of_one_variable_its_decision_brings_the_next_case(presenter: SettlePresenter) -> None:
    assert presenter.queue_of("marks", "open") == [OpenNext(None, "marks", "open", False)]
    presenter.opened(ROW, case(KIND, MARKS))
    assert state(presenter).active == "marks"
    effect = only(presenter.take(0))
    assert isinstance(effect, Take)
    following = presenter.settled(effect, settlement(decided(case(KIND, MARKS), "marks", chosen("a"))))
    assert following == [OpenNext((2.5, CaseKey(7)), "marks", "open", False)]


def test_a_side_that_is_not_there_is_not_taken(presenter: SettlePresenter) -> None:
    assert presenter.take(2) == []
    assert not presenter.waiting


def test_a_side_without_an_answer_opens_the_choice_of_one(presenter: SettlePresenter) -> None:
    presenter.opened(ROW, case(question("kind", chosen("one"), DOES_NOT_APPLY)))
    assert presenter.take(1) == []
    assert presenter.mode is Mode.OTHER
    assert presenter.message is not None
    assert presenter.message.kind is Kind.NO_ANSWER


def test_the_side_that_left_it_blank_is_taken_where_that_may_be(presenter: SettlePresenter) -> None:
    presenter.opened(ROW, case(question("remark", typed("a text"), NOT_REACHED)))
    effect = only(presenter.take(1))
    assert isinstance(effect, Take)


def mode_of(presenter: SettlePresenter) -> Mode:
    return presenter.mode


def test_arrows_walk_the_sides_and_space_takes(presenter: SettlePresenter) -> None:
    for key in ("down", "down", "down", "up", "down"):
        assert presenter.press(key) == []
    assert state(presenter).focused == 1
    effect = only(presenter.press("space"))
    assert isinstance(effect, Take)
    assert effect.label == "B"


def test_another_answer_is_chosen_by_the_codebooks_keys(presenter: SettlePresenter) -> None:
    presenter.give_another()
    assert presenter.mode is Mode.OTHER
    assert presenter.takes_letters
    effect = only(presenter.press("2"))
    assert effect == Decide(CaseKey(7), "kind", chosen("two"), Said(), "save-1")


def test_an_answer_that_nobody_said_asks_for_a_reason_by_one_key(presenter: SettlePresenter) -> None:
    presenter.give_another()
    assert presenter.press("3") == []
    assert presenter.mode is Mode.REASON
    assert presenter.message is not None
    assert presenter.message.kind is Kind.REASON_NEEDED
    effect = only(presenter.press("4"))
    assert isinstance(effect, Decide)
    assert (effect.answer, effect.said) == (chosen("three"), Said(Reason.RECORD_INSUFFICIENT))


def test_esc_gives_the_answer_up(presenter: SettlePresenter) -> None:
    presenter.give_another()
    presenter.press("3")
    assert presenter.leave()
    assert presenter.mode is Mode.SIDES
    assert not presenter.leave()


def test_the_reason_other_needs_a_note_first(presenter: SettlePresenter) -> None:
    presenter.give_another()
    presenter.press("3")
    assert presenter.press(str(len(REASONS))) == []
    assert presenter.mode is Mode.NOTE
    effect = only(presenter.write_note(CaseKey(7), "kind", "seen in the dates"))
    assert isinstance(effect, Decide)
    assert effect.said == Said(Reason.OTHER, "seen in the dates")


def test_without_the_note_nothing_is_decided(presenter: SettlePresenter) -> None:
    presenter.give_reason()
    presenter.press(str(len(REASONS)))
    assert presenter.write_note(CaseKey(7), "kind", "  ") == []
    assert presenter.mode is Mode.SIDES
    assert state(presenter).reason() is None


def test_a_reason_and_a_note_given_before_go_with_the_decision(presenter: SettlePresenter) -> None:
    presenter.give_reason()
    assert presenter.press("1") == []
    assert presenter.write_note(CaseKey(7), "kind", "line 4") == []
    effect = only(presenter.take(0))
    assert isinstance(effect, Take)
    assert effect.said == Said(Reason.OVERLOOKED, "line 4")
    presenter.settled(effect, settlement(decided(case(KIND, MARKS), "kind", chosen("one"))))
    second = only(presenter.take(0))
    assert isinstance(second, Take)
    assert second.said == Said()


def test_a_reason_given_afterwards_explains_the_decision_that_stands(presenter: SettlePresenter) -> None:
    presenter.opened(ROW, decided(case(KIND, MARKS), "kind", chosen("one"), note="old"))
    assert state(presenter).active == "marks"
    presenter.activate("kind")
    presenter.give_reason()
    assert presenter.press("5") == [Explain(CaseKey(7), "kind", Reason.SLIP, "old", "save-1")]
    explained = decided(case(KIND, MARKS), "kind", chosen("one"), reason=Reason.SLIP, note="old")
    presenter.settled(Explain(CaseKey(7), "kind", Reason.SLIP, "old", ""), settlement(explained))
    assert state(presenter).active == "kind"
    assert presenter.write_note(CaseKey(7), "kind", "old") == []
    assert only(presenter.write_note(CaseKey(7), "kind", "new")) == Explain(
        CaseKey(7), "kind", Reason.SLIP, "new", "save-2"
    )


def test_a_set_is_toggled_and_taken_by_enter(presenter: SettlePresenter) -> None:
    presenter.activate("marks")
    presenter.give_another()
    assert presenter.press("enter") == []
    assert presenter.message is not None
    assert presenter.message.kind is Kind.CHOOSE_SOME
    assert presenter.press("1") == presenter.press("2") == []
    effect = only(presenter.press("enter"))
    assert isinstance(effect, Decide)
    assert effect.answer == chosen("a", "b")


def test_an_exclusive_code_of_a_set_is_taken_at_once(presenter: SettlePresenter) -> None:
    presenter.activate("marks")
    presenter.give_another()
    presenter.press("u")
    assert presenter.mode is Mode.REASON


def test_a_typed_value_is_checked_before_it_is_taken(presenter: SettlePresenter) -> None:
    presenter.opened(ROW, case(COUNT))
    presenter.give_another()
    assert presenter.commit_text("count", "many", take=True) == []
    assert state(presenter).refusal is not None
    effect = only(presenter.commit_text("count", "2", take=True))
    assert isinstance(effect, Decide)
    assert effect.answer == typed("2")


def test_a_question_is_deferred_and_taken_up_again(presenter: SettlePresenter) -> None:
    effect = only(presenter.defer())
    assert effect == Defer(CaseKey(7), "kind", "", "save-1")
    assert isinstance(effect, Defer)
    presenter.settled(effect, settlement(decided(case(KIND, MARKS), "kind", None)))
    assert state(presenter).active == "marks"
    presenter.activate("kind")
    assert presenter.withdraw() == [Withdraw(CaseKey(7), "kind", "save-2")]


def test_nothing_is_withdrawn_where_nothing_stands(presenter: SettlePresenter) -> None:
    assert presenter.withdraw() == []


def test_blind_first_hides_the_sides_until_an_own_answer_is_given(presenter: SettlePresenter) -> None:
    assert presenter.toggle_blind() == [Open(ROW, True, "kind")]
    presenter.opened(ROW, case(replace(KIND, sides=()), replace(MARKS, sides=())), active="kind")
    assert mode_of(presenter) is Mode.BLIND
    assert presenter.take(0) == []
    assert presenter.press("1") == [Reveal(CaseKey(7))]
    presenter.revealed(case(KIND, MARKS))
    assert mode_of(presenter) is Mode.SIDES
    assert presenter.hides("marks")
    effect = only(presenter.enter())
    assert isinstance(effect, Decide)
    assert (effect.answer, effect.said) == (chosen("one"), Said(blind=chosen("one")))


def test_the_own_answer_can_be_changed_once_the_others_are_seen(presenter: SettlePresenter) -> None:
    presenter.toggle_blind()
    presenter.opened(ROW, case(replace(KIND, sides=())))
    presenter.press("3")
    presenter.revealed(case(KIND))
    effect = only(presenter.take(1))
    assert isinstance(effect, Take)
    assert (effect.label, effect.said.blind) == ("B", chosen("three"))


def test_an_own_answer_that_nobody_said_asks_for_a_reason_when_confirmed(presenter: SettlePresenter) -> None:
    presenter.toggle_blind()
    presenter.opened(ROW, case(replace(KIND, sides=())))
    presenter.press("3")
    presenter.revealed(case(KIND))
    assert presenter.choose(OWN) == []
    assert presenter.mode is Mode.REASON
    effect = only(presenter.choose(Reason.SLIP.value))
    assert isinstance(effect, Decide)
    assert effect.said == Said(Reason.SLIP, "", chosen("three"))


def test_enter_goes_to_the_next_case_where_nothing_is_to_confirm(presenter: SettlePresenter) -> None:
    assert presenter.enter() == [OpenNext((2.5, CaseKey(7)), "", "open", False)]


def test_what_is_typed_ahead_is_done_on_what_comes(presenter: SettlePresenter) -> None:
    first = only(presenter.take(0))
    assert isinstance(first, Take)
    assert presenter.take(1) == presenter.undo() == []
    second = only(presenter.settled(first, settlement(decided(case(KIND, MARKS), "kind", chosen("one")))))
    assert isinstance(second, Take)
    assert (second.variable, second.label) == ("marks", "B")
    done = decided(decided(case(KIND, MARKS), "kind", chosen("one")), "marks", chosen("a", "b"))
    assert presenter.settled(second, settlement(done)) == [OpenNext((2.5, CaseKey(7)), "", "open", False)]
    assert presenter.opened(ROW, case(KIND)) == [Undo()]


def test_blind_first_can_be_typed_ahead(presenter: SettlePresenter) -> None:
    presenter.toggle_blind()
    presenter.opened(ROW, case(KIND, MARKS))
    assert presenter.press("1") == [Reveal(CaseKey(7))]
    for key in ("b", "u"):
        assert presenter.means(key)
        presenter.press(key)
    effect = only(presenter.revealed(case(KIND, MARKS)))
    assert isinstance(effect, Take)
    assert (effect.label, effect.said.blind) == ("B", chosen("one"))
    following = presenter.settled(effect, settlement(decided(case(KIND, MARKS), "kind", chosen("two"))))
    assert following == [Reveal(CaseKey(7))]
    assert state(presenter).own["marks"] == chosen("undetermined")


def test_undo_and_redo_show_the_case_and_question_they_go_over(presenter: SettlePresenter) -> None:
    assert presenter.undo() == [Undo()]
    presenter.stepped(settlement(decided(case(KIND, MARKS, key=3), "kind", chosen("one"))), redone=False)
    assert (state(presenter).case.case, state(presenter).active) == (3, "marks")
    assert presenter.enter() == [OpenNext(None, "", "open", False)]
    presenter.opened(ROW, case(KIND))
    assert presenter.redo() == [Redo()]
    presenter.stepped(None, redone=True)
    assert presenter.message is not None
    assert presenter.message.kind is Kind.NOTHING_TO_REDO
    assert state(presenter).case.case == 7


def test_what_merges_by_a_decision_is_said(presenter: SettlePresenter) -> None:
    effect = only(presenter.take(0))
    assert isinstance(effect, Take)
    more = Agreed("more", chosen("yes"), Provenance.UNANIMOUS, 2)
    after = replace(decided(case(KIND, MARKS), "kind", chosen("one")), agreed=(more,))
    presenter.settled(effect, settlement(after))
    assert presenter.message is not None
    assert (presenter.message.kind, presenter.message.subject) == (Kind.MERGED, "More")


def test_a_failure_changes_nothing_and_drops_what_was_typed_ahead(presenter: SettlePresenter) -> None:
    presenter.take(0)
    presenter.take(1)
    presenter.failed("The disk is full.")
    assert presenter.message is not None
    assert presenter.message.subject == "The disk is full."
    effect = only(presenter.take(0))
    assert isinstance(effect, Take)
    assert (effect.variable, effect.label) == ("kind", "A")


def test_questions_are_walked_by_page_keys(presenter: SettlePresenter) -> None:
    presenter.press("pagedown")
    assert state(presenter).active == "marks"
    presenter.press("pagedown")
    presenter.press("pageup")
    assert state(presenter).active == "kind"


def test_a_case_without_questions_takes_no_keys_but_the_next(presenter: SettlePresenter) -> None:
    presenter.opened(ROW, case())
    assert presenter.give_another() == presenter.give_reason() == presenter.defer() == []
    assert presenter.press("down") == presenter.press("pagedown") == presenter.choose("A") == []
    assert presenter.enter() == [OpenNext((2.5, CaseKey(7)), "", "open", False)]
