"""Final answers: what settles itself, what waits, and who may decide."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.adjudication import (
    REASON_WORDS,
    Decision,
    Difference,
    Opinion,
    Provenance,
    Reason,
    Settled,
    check_adjudicator,
    check_decision,
    differences,
    settled,
    sides,
)
from reviewer.domain.answer import DOES_NOT_APPLY, NONE, NOT_REACHED, Answer, chosen, typed
from reviewer.domain.errors import NotAllowed, Refused
from reviewer.domain.sheet import Sheet
from tests.domain.revised_books import BOOK, PERSONS, STATUS, THEMES, book, variable


def opinion(at: int, **answers: Answer) -> Opinion:
    """A coding as it is submitted: one answer for each variable."""
    return Opinion(f"coding-{at}", f"r{at}", Sheet(BOOK, answers).finished())


KNOWN = {"status": chosen("known"), "severity": chosen("one"), "themes": chosen("x")}
UNKNOWN = {"status": chosen("unknown"), "severity": chosen("one")}


def outcome(opinions: list[Opinion], **decisions: Decision) -> dict[str, tuple[Answer | None, str]]:
    return {
        name: (one.answer, one.provenance.value) for name, one in settled(BOOK, opinions, decisions).items()
    }


def test_what_all_say_is_unanimous_blank_ones_included() -> None:
    final = settled(BOOK, [opinion(1, **KNOWN), opinion(2, **KNOWN)], {})
    assert {one.provenance for one in final.values()} == {Provenance.UNANIMOUS}
    assert final["persons"].answer == NOT_REACHED
    assert final["themes"].support == ("coding-1", "coding-2")


def test_where_nothing_need_be_said_blank_is_settled_by_those_who_were_asked() -> None:
    place = variable("place", "here", "there", when="status = known", required=False)
    small = book(STATUS, place)
    asked, unasked = ({"status": chosen("known")}, {"status": chosen("unknown")})
    opinions = [
        Opinion(f"coding-{at}", f"r{at}", Sheet(small, answers).finished())
        for at, answers in enumerate((asked, unasked), start=1)
    ]
    known = Decision(chosen("known"), "s-01")
    final = settled(small, opinions, {"status": known})["place"]
    assert (final.answer, final.provenance, final.support) == (
        NOT_REACHED,
        Provenance.UNANIMOUS,
        ("coding-1",),
    )
    needed = book(STATUS, replace(place, required=True))
    assert settled(needed, opinions, {"status": known})["place"].answer is None


def test_a_single_coder_is_all_there_are() -> None:
    final = settled(BOOK, [opinion(1, **KNOWN)], {})
    assert final["status"] == Settled("status", chosen("known"), Provenance.UNANIMOUS, ("coding-1",))


def test_more_than_half_of_three_settle_and_half_of_four_do_not() -> None:
    three = [opinion(1, **KNOWN), opinion(2, **KNOWN), opinion(3, **{**KNOWN, "severity": chosen("two")})]
    assert outcome(three)["severity"] == (chosen("one"), "majority")
    four = [*three, opinion(4, **{**KNOWN, "severity": chosen("two")})]
    assert outcome(four)["severity"] == (None, "unresolved")


def test_two_who_differ_wait_for_a_third_person() -> None:
    two = [opinion(1, **KNOWN), opinion(2, **{**KNOWN, "severity": chosen("two")})]
    assert outcome(two)["severity"] == (None, "unresolved")
    decision = Decision(chosen("two"), "s", Reason.OVERLOOKED)
    final = settled(BOOK, two, {"severity": decision})["severity"]
    assert final == Settled("severity", chosen("two"), Provenance.ADJUDICATED, ("coding-2",), decision)
    other = settled(BOOK, two, {"severity": Decision(chosen("three"), "s")})["severity"]
    assert other.support == ()


def test_a_deferred_decision_leaves_it_unresolved() -> None:
    two = [opinion(1, **KNOWN), opinion(2, **{**KNOWN, "severity": chosen("two")})]
    deferred = Decision(None, "s", note="asked for advice")
    assert settled(BOOK, two, {"severity": deferred})["severity"].decision == deferred


def test_what_hangs_on_an_unresolved_variable_is_unresolved() -> None:
    two = [opinion(1, **KNOWN), opinion(2, **UNKNOWN)]
    assert outcome(two)["themes"] == (None, "unresolved")


def test_a_variable_that_the_final_answers_hide_does_not_apply() -> None:
    two = [opinion(1, **KNOWN), opinion(2, **UNKNOWN)]
    final = outcome(two, status=Decision(chosen("unknown"), "s"), themes=Decision(chosen("y"), "s"))
    assert final["themes"] == (DOES_NOT_APPLY, "adjudicated")
    three = [*two, opinion(3, **UNKNOWN)]
    assert outcome(three)["themes"] == (DOES_NOT_APPLY, "majority")
    assert outcome([opinion(1, **UNKNOWN), opinion(2, **UNKNOWN)])["themes"] == (DOES_NOT_APPLY, "unanimous")


def test_one_who_was_asked_is_not_all() -> None:
    """The adjudicator shows the variable; only one of two coders had been asked it."""
    two = [opinion(1, **KNOWN), opinion(2, **UNKNOWN)]
    assert outcome(two, status=Decision(chosen("known"), "s"))["themes"] == (None, "unresolved")
    three = [*two, opinion(3, **KNOWN)]
    assert outcome(three)["themes"] == (chosen("x"), "majority")


def test_a_condition_on_a_hidden_variable_sees_nothing() -> None:
    chained = book(STATUS, THEMES, variable("detail", "p", "q", when="themes has x"))
    answers = Sheet(chained, {"status": chosen("unknown")}).finished()
    final = settled(chained, [Opinion("c", "r", answers)], {})
    assert final["detail"].answer == DOES_NOT_APPLY


def test_a_variable_that_was_not_in_the_coding_is_unresolved() -> None:
    assert settled(BOOK, [Opinion("c", "r", {})], {})["status"].provenance is Provenance.UNRESOLVED
    assert settled(BOOK, [], {})["status"].answer is None


ANSWERS = st.sampled_from([KNOWN, UNKNOWN, {**KNOWN, "themes": NONE}, {**UNKNOWN, "persons": typed("3")}])


@given(st.lists(ANSWERS, min_size=1, max_size=5))
def test_the_order_of_coders_changes_no_answer(given_: list[dict[str, Answer]]) -> None:
    opinions = [opinion(at, **answers) for at, answers in enumerate(given_)]
    assert outcome(list(reversed(opinions))) == outcome(opinions)


@given(st.lists(ANSWERS, min_size=1, max_size=5))
def test_an_answer_without_a_person_is_said_by_more_than_half(given_: list[dict[str, Answer]]) -> None:
    opinions = [opinion(at, **answers) for at, answers in enumerate(given_)]
    for name, one in settled(BOOK, opinions, {}).items():
        if one.answer is not None and one.answer != DOES_NOT_APPLY:
            said = sum(each.answers[name] == one.answer for each in opinions)
            assert said == len(one.support)
            assert 2 * said > len(opinions)


def test_whoever_coded_a_case_cannot_adjudicate_it() -> None:
    check_adjudicator("s", ["a", "b"])
    with pytest.raises(NotAllowed, match="has coded this case"):
        check_adjudicator("a", ["a", "b"])


def test_decisions_that_do_not_fit_are_refused() -> None:
    check_decision(STATUS, Decision(chosen("known"), "s", Reason.OTHER, "a word"))
    check_decision(STATUS, Decision(None, "s"))
    for decision in (
        Decision(chosen("else"), "s"),
        Decision(DOES_NOT_APPLY, "s"),
        Decision(chosen("known"), "s", Reason.OTHER, "  "),
    ):
        with pytest.raises(Refused):
            check_decision(STATUS, decision)
    with pytest.raises(Refused, match="larger than 10"):
        check_decision(PERSONS, Decision(typed("11"), "s"))


def test_sides_are_shuffled_for_each_case_and_can_be_repeated() -> None:
    shown = {case: sides(case, ["u1", "u2"], seed=5) for case in (f"c{at}" for at in range(60))}
    assert shown == {case: sides(case, ["u2", "u1"], seed=5) for case in shown}
    assert 15 < sum(one == ("u1", "u2") for one in shown.values()) < 45


def test_feedback_says_where_the_final_answer_differs_and_why() -> None:
    two = [opinion(1, **KNOWN), opinion(2, **{**KNOWN, "severity": chosen("two")})]
    decision = Decision(chosen("two"), "s", Reason.SLIP, "see the definition")
    final = settled(BOOK, two, {"severity": decision})
    assert differences(two[0].answers, final) == [
        Difference(
            "severity",
            chosen("one"),
            chosen("two"),
            Provenance.ADJUDICATED,
            Reason.SLIP,
            "see the definition",
        )
    ]
    assert differences(two[1].answers, final) == []
    assert differences({}, final) == []


def test_a_majority_is_fed_back_without_a_reason() -> None:
    three = [opinion(1, **KNOWN), opinion(2, **KNOWN), opinion(3, **{**KNOWN, "severity": chosen("two")})]
    (found,) = differences(three[2].answers, settled(BOOK, three, {}))
    assert (found.provenance, found.reason, found.note) == (Provenance.MAJORITY, None, "")


def test_every_reason_has_words() -> None:
    assert set(REASON_WORDS) == set(Reason)
