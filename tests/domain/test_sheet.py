from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.answer import DOES_NOT_APPLY, NONE, NOT_REACHED, Answer, AnswerState, chosen, typed
from reviewer.domain.checking import answer_problem
from reviewer.domain.codebook import CODED_LEVELS, Hardness, Level
from reviewer.domain.sheet import Sheet, choose, toggle
from tests.domain.books import BOOK, CONTEXT, SEVERITY, THEME

EMPTY = Sheet(BOOK)
FULL = {
    "context": chosen("youth"),
    "coercion": chosen("yes"),
    "theme": NONE,
    "severity": chosen("high"),
    "count": typed("3"),
}


def shown(sheet: Sheet) -> list[str]:
    return [one.id for one in sheet.applicable()]


def test_a_variable_appears_and_disappears_with_its_condition() -> None:
    assert shown(EMPTY) == ["context", "theme", "severity", "place", "count"]
    youth = EMPTY.with_answer("context", chosen("youth"))
    assert shown(youth) == ["context", "coercion", "theme", "severity", "place", "count"]
    assert shown(youth.with_answer("context", chosen("other"))) == shown(EMPTY)


def test_conditions_that_hang_on_each_other_fall_together() -> None:
    sheet = Sheet(BOOK, FULL)
    assert "detail" in shown(sheet)
    assert not {"coercion", "detail"} & set(shown(sheet.with_answer("context", None)))


def test_a_hidden_answer_returns_with_its_condition() -> None:
    sheet = Sheet(BOOK, FULL)
    away = sheet.with_answer("context", chosen("other"))
    assert "coercion" not in away.visible_answers()
    assert away.with_answer("context", chosen("youth")).visible_answers() == sheet.visible_answers()


def test_changing_a_sheet_leaves_the_old_one_as_it_was() -> None:
    changed = EMPTY.with_answer("severity", chosen("low"))
    assert EMPTY.answers == {}
    assert changed.with_answer("severity", None).answers == {}


@pytest.mark.parametrize(
    ("after", "given_answers", "expected"),
    [
        (None, (), "context"),
        ("context", (), "theme"),
        ("severity", (), "count"),
        ("count", (), "context"),
        ("count", ("context", "coercion", "theme"), "severity"),
        ("coercion", (), "context"),
        ("no_such_variable", ("context",), "coercion"),
        ("place", ("context", "coercion", "theme", "severity"), "count"),
        (None, ("context", "coercion", "theme", "severity", "count"), None),
    ],
)
def test_the_next_open_variable_is_required_blank_and_behind(
    after: str | None, given_answers: tuple[str, ...], expected: str | None
) -> None:
    found = Sheet(BOOK, {name: FULL[name] for name in given_answers}).next_open(after)
    assert (found.id if found else None) == expected


def test_a_sheet_is_complete_without_its_optional_answers() -> None:
    assert Sheet(BOOK, FULL).complete
    assert not EMPTY.complete


def test_rules_are_broken_by_visible_answers_only() -> None:
    sheet = Sheet(BOOK, {**FULL, "severity": chosen("low"), "count": typed("51")})
    assert [rule.id for rule in sheet.broken(Hardness.HARD)] == ["hard_one", "of_hidden"]
    without = sheet.with_answer("context", chosen("other"))
    assert [rule.id for rule in without.broken(Hardness.HARD)] == ["hard_one"]
    assert sheet.broken(Hardness.SOFT) == ()
    assert [rule.id for rule in Sheet(BOOK, FULL).broken(Hardness.SOFT)] == ["soft_one"]


def test_a_finished_sheet_says_of_every_enabled_variable_what_became_of_it() -> None:
    sheet = Sheet(BOOK, {**FULL, "context": chosen("other")})
    assert sheet.finished() == {
        "context": chosen("other"),
        "coercion": DOES_NOT_APPLY,
        "detail": DOES_NOT_APPLY,
        "theme": NONE,
        "severity": chosen("high"),
        "place": NOT_REACHED,
        "count": typed("3"),
    }


def test_none_of_a_set_is_a_state_and_none_of_a_single_choice_a_code() -> None:
    assert choose(THEME, "none") == NONE
    assert choose(THEME, "alpha") == chosen("alpha")
    assert choose(replace(SEVERITY, level=Level.NOMINAL), "none") == chosen("none")


@pytest.mark.parametrize(
    ("before", "code", "after"),
    [
        (None, "beta", chosen("beta")),
        (chosen("beta"), "alpha", chosen("alpha", "beta")),
        (chosen("alpha", "beta"), "alpha", chosen("beta")),
        (chosen("beta"), "beta", None),
        (chosen("alpha", "beta"), "none", NONE),
        (NONE, "none", None),
        (NONE, "alpha", chosen("alpha")),
        (chosen("alpha"), "undetermined", chosen("undetermined")),
        (chosen("undetermined"), "undetermined", None),
        (chosen("undetermined"), "none", NONE),
        (NONE, "undetermined", chosen("undetermined")),
        (chosen("undetermined"), "beta", chosen("beta")),
        (chosen("alpha"), "no_such_code", chosen("alpha")),
        (None, "no_such_code", None),
    ],
)
def test_toggling(before: Answer | None, code: str, after: Answer | None) -> None:
    assert toggle(THEME, before, code) == after


@given(st.lists(st.sampled_from([code.id for code in THEME.offered]), max_size=12))
def test_a_set_that_was_only_toggled_always_fits_its_variable(presses: list[str]) -> None:
    answer: Answer | None = None
    for code in presses:
        answer = toggle(THEME, answer, code)
        assert answer is None or answer_problem(THEME, answer) == ""
        assert answer is None or answer.codes == tuple(c.id for c in THEME.codes if c.id in answer.codes)


@given(st.sets(st.sampled_from(["youth", "other"]), min_size=1), st.sampled_from(["youth", "other"]))
def test_toggling_a_plain_code_twice_changes_nothing(chosen_before: set[str], code: str) -> None:
    before = chosen(*(one.id for one in CONTEXT.codes if one.id in chosen_before))
    once = toggle(CONTEXT, before, code)
    assert toggle(CONTEXT, once, code) == before


@given(st.data())
def test_filling_in_what_is_open_always_ends_in_a_complete_sheet(data: st.DataObject) -> None:
    sheet, steps = EMPTY, 0
    while (variable := sheet.next_open()) is not None:
        code = data.draw(st.sampled_from(variable.offered)).id if variable.level in CODED_LEVELS else ""
        sheet = sheet.with_answer(variable.id, choose(variable, code) if code else typed("5"))
        steps += 1
    assert steps <= len(BOOK.enabled)
    states = {answer.state for answer in sheet.finished().values()}
    assert states <= set(AnswerState)
    assert set(sheet.finished()) == {one.id for one in BOOK.enabled}
