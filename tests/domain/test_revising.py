"""Revisions: every difference found, answers carried by rules only, codings to look at again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.answer import DOES_NOT_APPLY, NONE, NOT_REACHED, Answer, chosen, typed
from reviewer.domain.carrying import CodebookMapping, CodeRule, carried, mapping_problems
from reviewer.domain.codebook import Codebook, Hardness, Level, Variable
from reviewer.domain.conditions import parse_condition
from reviewer.domain.revising import Change, Weight, changes
from reviewer.domain.sheet import Sheet
from reviewer.domain.touching import Revision
from tests.domain.revised_books import BOOK, PERSONS, SEVERITY, STATUS, THEMES, book, code, rule, variable


def with_variable(changed: Variable, *, of: Codebook = BOOK) -> Codebook:
    """The book with this variable in place of the one of its id."""
    return replace(of, variables=tuple(changed if one.id == changed.id else one for one in of.variables))


def differences(new: Codebook, old: Codebook = BOOK) -> list[tuple[str, ...]]:
    return [
        (one.weight.value, one.what, one.variable or one.rule, one.code, one.before, one.after)
        for one in changes(old, new)
    ]


def test_a_codebook_does_not_differ_from_itself() -> None:
    assert changes(BOOK, BOOK) == []


def test_every_kind_of_change_of_a_variable_is_found() -> None:
    new = with_variable(
        replace(
            THEMES,
            label={"en": "Topics", "fr": "Sujets"},
            definition={"en": "Says what."},
            required=False,
            condition=None,
            key="t",
        )
    )
    assert differences(new) == [
        ("breaking", "required", "themes", "", "true", "false"),
        ("breaking", "condition", "themes", "", "status = known", ""),
        ("wording", "key", "themes", "", "", "t"),
        ("wording", "label", "themes", "", "Themes", "Topics"),
        ("wording", "label", "themes", "", "", "Sujets"),
        ("meaning", "definition", "themes", "", "Says themes.", "Says what."),
    ]


def test_codes_added_retired_moved_and_removed_are_found() -> None:
    two, three = SEVERITY.codes[1], replace(SEVERITY.codes[2], retired=True, definition={"en": "Is last."})
    new = with_variable(replace(SEVERITY, codes=(three, two, code("four"), SEVERITY.codes[3])))
    assert differences(new) == [
        ("breaking", "retired", "severity", "three", "false", "true"),
        ("meaning", "definition", "severity", "three", "Is three.", "Is last."),
        ("meaning", "added", "severity", "four", "", "Four"),
        ("meaning", "moved", "severity", "two", "", ""),
        ("breaking", "removed", "severity", "one", "One", ""),
    ]


def test_the_order_of_nominal_codes_is_wording() -> None:
    new = with_variable(replace(STATUS, codes=STATUS.codes[::-1]))
    assert differences(new) == [("wording", "moved", "status", "known", "", "")]


def test_variables_added_moved_and_removed_are_found() -> None:
    new = book(SEVERITY, variable("extra"), variable("free", required=False), STATUS, THEMES, PERSONS)
    assert differences(new) == [
        ("breaking", "added", "extra", "", "", "Extra"),
        ("meaning", "added", "free", "", "", "Free"),
        ("wording", "moved", "status", "", "", ""),
        ("breaking", "removed", "remark", "", "Remark", ""),
    ]


def test_rules_and_the_head_are_compared() -> None:
    old = replace(BOOK, rules=(rule("r1", "status = known"), rule("r2", "status = unknown")))
    first = replace(rule("r1", "status != known", Hardness.SOFT), message={"en": "Never."})
    new = replace(
        BOOK, version="2", title={"en": "Books"}, notes=("a", "b"), rules=(first, rule("r3", "persons > 3"))
    )
    assert differences(new, old) == [
        ("wording", "version", "", "", "1", "2"),
        ("wording", "notes", "", "", "", "a; b"),
        ("wording", "title", "", "", "Book", "Books"),
        ("breaking", "when", "r1", "", "status = known", "status != known"),
        ("breaking", "hardness", "r1", "", "hard", "soft"),
        ("wording", "message", "r1", "", "Not r1.", "Never."),
        ("breaking", "added", "r3", "", "", "persons > 3"),
        ("wording", "removed", "r2", "", "status = unknown", ""),
    ]


@given(st.permutations("abcdef"), st.permutations("abcdef"))
def test_moves_are_as_few_as_explain_the_new_order(before: list[str], after: list[str]) -> None:
    old, new = book(variable("v", *before)), book(variable("v", *after))
    moved = {one.code for one in changes(old, new)}
    stayed = [name for name in before if name not in moved]
    assert stayed == [name for name in after if name not in moved]
    assert (not moved) == (before == after)


ANSWERS: dict[str, Answer] = {
    "status": chosen("known"),
    "severity": chosen("two"),
    "themes": chosen("x", "z"),
    "persons": typed("3"),
}
FINISHED = Sheet(BOOK, ANSWERS).finished()


def carry(
    new: Codebook, *rules: CodeRule, answers: dict[str, Answer] = FINISHED, **renamed: str
) -> tuple[dict[str, Answer], dict[str, str]]:
    outcome = carried(answers, BOOK, new, CodebookMapping(rules, renamed))
    assert outcome.whole == (not outcome.again)
    return dict(outcome.answers), dict(outcome.again)


@given(
    st.fixed_dictionaries(
        {"status": st.sampled_from(["known", "unknown"]).map(chosen), "severity": st.just(chosen("one"))},
        optional={"themes": st.just(NONE) | st.just(chosen("x", "y")), "persons": st.just(typed("4"))},
    )
)
def test_answers_pass_unchanged_to_an_unchanged_codebook(given_: dict[str, Answer]) -> None:
    sheet = Sheet(BOOK, given_)
    outcome = carried(sheet.finished(), BOOK, BOOK, CodebookMapping())
    assert outcome.answers == sheet.finished()
    assert outcome.whole == sheet.complete


def test_a_code_without_successor_asks_for_another_look() -> None:
    new = with_variable(
        replace(SEVERITY, codes=(SEVERITY.codes[0], replace(SEVERITY.codes[1], retired=True)))
    )
    answers, again = carry(new)
    assert again == {"severity": "a code has no successor"}
    assert answers["severity"] == NOT_REACHED


def test_merged_codes_have_the_same_target() -> None:
    new = with_variable(replace(THEMES, codes=(code("w"), code("y"), code("none", exclusive=True))))
    answers, again = carry(new, CodeRule("themes", "x", "w"), CodeRule("themes", "z", "w"))
    assert (answers["themes"], again) == (chosen("w"), {})


def test_a_split_code_goes_where_its_condition_holds() -> None:
    new = with_variable(replace(SEVERITY, codes=(code("one"), code("two_a"), code("two_b"))))
    rules = (
        CodeRule("severity", "two", "two_a", parse_condition("persons > 5")),
        CodeRule("severity", "two", "two_b", parse_condition("persons <= 5")),
    )
    assert carry(new, *rules)[0]["severity"] == chosen("two_b")
    assert carry(new, rules[0])[1] == {"severity": "a code has no successor"}
    assert carry(new, CodeRule("severity", "two", ""))[1] == {"severity": "a code has no successor"}


def test_a_renamed_variable_keeps_its_answers() -> None:
    new = replace(BOOK, variables=(STATUS, replace(SEVERITY, id="gravity"), THEMES))
    answers, again = carry(new, severity="gravity")
    assert (answers["gravity"], again) == (chosen("two"), {})
    assert set(carry(new)[1]) == {"gravity"}


def test_a_set_that_became_single_is_carried_where_one_code_was_chosen() -> None:
    new = with_variable(replace(THEMES, level=Level.NOMINAL))
    assert carry(new)[1] == {"themes": "this variable takes one code"}
    one = Sheet(BOOK, {**ANSWERS, "themes": chosen("x")}).finished()
    assert carry(new, answers=one)[0]["themes"] == chosen("x")


def test_the_empty_set_stays_empty() -> None:
    empty = Sheet(BOOK, {**ANSWERS, "themes": NONE}).finished()
    assert carry(BOOK, answers=empty)[0]["themes"] == NONE
    without = with_variable(replace(THEMES, codes=THEMES.codes[:3]))
    assert carry(without, answers=empty)[1] == {"themes": "a code has no successor"}


def test_a_number_outside_the_new_bounds_asks_for_another_look() -> None:
    assert carry(with_variable(replace(PERSONS, maximum="2")))[1] == {"persons": "larger than 2"}


def test_what_the_new_version_hides_does_not_apply_and_what_it_shows_is_asked() -> None:
    hidden = with_variable(replace(THEMES, condition=parse_condition("status = unknown"), codes=(code("q"),)))
    assert carry(hidden)[0]["themes"] == DOES_NOT_APPLY
    assert carry(hidden)[1] == {}
    before = Sheet(BOOK, {**ANSWERS, "status": chosen("unknown")}).finished()
    shown = with_variable(replace(THEMES, condition=None))
    assert carry(shown, answers=before)[1] == {"themes": "it is asked now and has no answer"}


def test_a_new_hard_rule_that_is_broken_asks_for_another_look() -> None:
    new = replace(BOOK, rules=(rule("few", "persons > 2 and status = known"),))
    assert carry(new)[1] == {"persons": "rule 'few' is broken", "status": "rule 'few' is broken"}


@pytest.mark.parametrize(
    ("mapping", "problem"),
    [
        (CodebookMapping((CodeRule("status", "known", "known"),)), ""),
        (
            CodebookMapping(
                (CodeRule("status", "known", "", parse_condition("persons > 3 or status = known")),)
            ),
            "",
        ),
        (CodebookMapping((CodeRule("nothing", "x", "y"),)), "the old version has no code 'x' of 'nothing'"),
        (
            CodebookMapping((CodeRule("status", "lost", "x"),)),
            "the old version has no code 'lost' of 'status'",
        ),
        (
            CodebookMapping((CodeRule("status", "known", "q"),)),
            "the new version offers no code 'q' of 'status'",
        ),
        (
            CodebookMapping((CodeRule("status", "known", "known", parse_condition("ghost = a")),)),
            "the condition of 'known' names 'ghost', unknown to the old version",
        ),
        (CodebookMapping(renamed={"ghost": "status"}), "the old version has no variable 'ghost'"),
        (CodebookMapping(renamed={"status": "ghost"}), "the new version has no variable 'ghost'"),
        (CodebookMapping(renamed={"status": "remark", "themes": "remark"}), "two variables become 'remark'"),
    ],
)
def test_a_mapping_names_only_what_there_is(mapping: CodebookMapping, problem: str) -> None:
    assert mapping_problems(BOOK, BOOK, mapping) == ([problem] if problem else [])


def touched(new: Codebook, answers: dict[str, Answer] = FINISHED) -> set[str]:
    return set(Revision.between(BOOK, new).touched(answers))


def test_wording_touches_nothing() -> None:
    assert touched(with_variable(replace(STATUS, label={"en": "State"}, key="s"))) == set()


def test_a_new_definition_touches_the_codings_that_used_it() -> None:
    assert touched(with_variable(replace(STATUS, definition={"en": "Else."}))) == {"status"}
    one, two = SEVERITY.codes[:2]
    meant = replace(one, definition={"en": "Else."})
    assert touched(with_variable(replace(SEVERITY, codes=(meant, *SEVERITY.codes[1:])))) == set()
    meant = replace(two, definition={"en": "Else."})
    assert touched(with_variable(replace(SEVERITY, codes=(one, meant, *SEVERITY.codes[2:])))) == {"severity"}


def test_a_code_taken_away_touches_those_who_chose_it_and_a_new_one_all_who_answered() -> None:
    for field in ({"retired": True}, {"enabled": False}):
        gone = tuple(replace(one, **field) if one.id == "x" else one for one in THEMES.codes)  # type: ignore[arg-type]
        assert touched(with_variable(replace(THEMES, codes=gone))) == {"themes"}
        gone = tuple(replace(one, **field) if one.id == "y" else one for one in THEMES.codes)  # type: ignore[arg-type]
        assert touched(with_variable(replace(THEMES, codes=gone))) == set()
    assert touched(with_variable(replace(THEMES, codes=(*THEMES.codes, code("new"))))) == {"themes"}


def test_what_is_asked_now_and_was_not_is_touched() -> None:
    assert touched(with_variable(replace(PERSONS, required=True))) == set()
    without = Sheet(BOOK, {**ANSWERS}).with_answer("persons", None).finished()
    assert touched(with_variable(replace(PERSONS, required=True)), without) == {"persons"}
    assert touched(with_variable(replace(PERSONS, enabled=False))) == set()
    assert touched(replace(BOOK, variables=(*BOOK.variables, variable("extra", "a")))) == {"extra"}


def test_a_rule_that_is_broken_now_touches_its_variables() -> None:
    assert touched(replace(BOOK, rules=(rule("few", "persons > 2"),))) == {"persons"}
    assert touched(replace(BOOK, rules=(rule("few", "persons > 3"),))) == set()


def test_a_removed_variable_leaves_nothing_to_look_at() -> None:
    assert touched(replace(BOOK, variables=BOOK.variables[:-2])) == set()


@given(st.sampled_from(Weight))
def test_a_revision_keeps_what_matters_only(weight: Weight) -> None:
    new = with_variable(replace(STATUS, label={"en": "S"}, definition={"en": "D"}, required=False))
    kept = {one.weight for one in Revision.between(BOOK, new).differences}
    assert (weight in kept) == (weight is not Weight.WORDING)
    assert all(isinstance(one, Change) for one in Revision.between(BOOK, new).differences)
