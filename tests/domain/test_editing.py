"""Edits of a codebook draft: what the book becomes, and what the mapping says of answers given before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.domain.answer import Answer, chosen
from reviewer.domain.carrying import CodeRule, carried, mapping_problems
from reviewer.domain.codebook import Codebook, Hardness, Level, Variable
from reviewer.domain.conditions import parse_condition
from reviewer.domain.editing import (
    add_variable,
    bring_back_variable,
    move_variable,
    put_rule,
    remove_rule,
    rename_variable,
    replace_book,
    retire_variable,
    set_condition,
    set_key,
    set_required,
    set_text,
    set_title,
    set_version,
)
from reviewer.domain.editing_codes import (
    Part,
    add_code,
    bring_back_code,
    merge_codes,
    move_code,
    rename_code,
    retire_code,
    set_exclusive,
    split_code,
)
from reviewer.domain.edition import Edit, Edition, proposed_version, variable_of, with_proposed_version
from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.revising import Weight
from tests.domain.revised_books import BOOK, book, rule

START = Edition.of(BOOK)


def codes(edition: Edition, name: str) -> list[str]:
    return [one.id for one in variable_of(edition.book, name).codes]


def offered(edition: Edition, name: str) -> list[str]:
    return [one.id for one in variable_of(edition.book, name).offered]


def after(edition: Edition, **answers: Answer) -> dict[str, Answer]:
    return dict(carried(answers, edition.base, edition.book, edition.mapping).answers)


def rules(edition: Edition) -> list[tuple[str, str, str, str]]:
    return [
        (one.variable, one.code, one.target, one.when.text if one.when else "")
        for one in edition.mapping.rules
    ]


@pytest.mark.parametrize(
    ("version", "weight", "expected"),
    [
        ("0", Weight.BREAKING, "1"),
        ("1", Weight.MEANING, "2"),
        ("1", Weight.WORDING, "1.1"),
        ("1.2", Weight.WORDING, "1.3"),
        ("1.2.3", Weight.BREAKING, "2.0.0"),
        ("2018-a", Weight.MEANING, "2018-a-2"),
    ],
)
def test_a_version_is_proposed_by_the_weight_of_the_changes(
    version: str, weight: Weight, expected: str
) -> None:
    assert proposed_version(version, weight) == expected


def test_the_version_follows_the_changes_until_somebody_chooses_one() -> None:
    heavier = with_proposed_version(START, retire_code(START, "severity", "one"))
    assert (START.book.version, heavier.book.version) == ("1.1", "2")
    own = with_proposed_version(heavier, set_version(heavier, "2026"))
    assert with_proposed_version(own, retire_code(own, "severity", "two")).book.version == "2026"
    with pytest.raises(Refused):
        set_version(START, "1")


def test_texts_are_changed_in_one_language_and_taken_away_when_empty() -> None:
    edition = set_text(START, "label", variable="severity", code="one", language="en", text=" First ")
    edition = set_text(edition, "definition", variable="severity", language="en", text="")
    edition = set_text(
        edition, "definition", variable="severity", code="one", language="en", text="Is first."
    )
    edition = set_text(edition, "label", variable="status", language="en", text="State")
    edition = set_title(edition, language="en", text="Volume")
    changed = variable_of(edition.book, "severity")
    assert (changed.codes[0].label, changed.codes[0].definition) == ({"en": "First"}, {"en": "Is first."})
    assert (changed.definition, edition.book.title) == ({}, {"en": "Volume"})
    assert edition.mapping.rules == ()
    with pytest.raises(Refused, match="no language 'fr'"):
        set_title(START, language="fr", text="Livre")


def test_a_new_code_stands_before_those_that_stand_alone() -> None:
    assert codes(add_code(START, "severity", "four", label={"en": "Four"}), "severity") == [
        *("one", "two", "three", "four", "undetermined")
    ]
    assert codes(add_code(START, "themes", "w", label={"en": "W"}, behind="x"), "themes")[:2] == ["x", "w"]
    with pytest.raises(Refused, match="used already"):
        add_code(START, "severity", "one", label={"en": "One"})
    with pytest.raises(Refused, match="has no codes"):
        add_code(START, "remark", "one", label={"en": "One"})


def test_a_published_code_is_retired_and_a_new_one_goes() -> None:
    edition = retire_code(add_code(START, "severity", "four", label={"en": "Four"}), "severity", "four")
    assert codes(edition, "severity") == codes(START, "severity")
    edition = retire_code(edition, "severity", "two")
    assert "two" in codes(edition, "severity")
    assert "two" not in offered(edition, "severity")
    assert offered(bring_back_code(edition, "severity", "two"), "severity") == offered(START, "severity")


def test_merged_codes_pass_to_the_one_that_stays_even_when_that_is_merged_later() -> None:
    edition = merge_codes(START, "severity", ["one"], "two")
    edition = merge_codes(edition, "severity", ["two"], "three")
    assert rules(edition) == [("severity", "one", "three", ""), ("severity", "two", "three", "")]
    assert after(edition, status=chosen("unknown"), severity=chosen("one"))["severity"] == chosen("three")
    assert offered(edition, "severity") == ["three", "undetermined"]
    for codes_, into in (["two"], "two"), (["one"], "two"):
        with pytest.raises(Refused):
            merge_codes(edition, "severity", codes_, into)
    assert rules(bring_back_code(edition, "severity", "one")) == [("severity", "two", "three", "")]


def test_a_split_code_passes_by_the_first_condition_that_holds() -> None:
    parts = [Part("two-a", {"en": "Two A"}, "status = known"), Part("two-b", {"en": "Two B"})]
    edition = split_code(START, "severity", "two", parts)
    assert offered(edition, "severity") == ["one", "two-a", "two-b", "three", "undetermined"]
    for status, expected in ("known", "two-a"), ("unknown", "two-b"):
        answers = after(edition, status=chosen(status), severity=chosen("two"))
        assert answers["severity"] == chosen(expected)
    again = merge_codes(edition, "severity", ["two-a"], "one")
    assert ("severity", "two", "one", "status = known") in rules(again)
    deeper = split_code(edition, "severity", "two-a", [Part("deep", {"en": "Deep"}, "answered(persons)")])
    assert ("severity", "two", "deep", "(status = known) and (answered(persons))") in rules(deeper)
    with pytest.raises(Refused, match="not a condition"):
        split_code(START, "severity", "two", [Part("x", {"en": "X"}, "status is known")])


def test_a_code_is_split_into_three_by_rules_and_only_the_last_takes_the_rest() -> None:
    parts = [
        Part("a", {"en": "A"}, "status = known"),
        Part("b", {"en": "B"}, "status = unknown"),
        Part("c", {"en": "C"}),
    ]
    edition = split_code(START, "severity", "two", parts)
    assert offered(edition, "severity") == ["one", "a", "b", "c", "three", "undetermined"]
    for status, expected in ("known", "a"), ("unknown", "b"):
        assert after(edition, status=chosen(status), severity=chosen("two"))["severity"] == chosen(expected)
    assert after(edition, severity=chosen("two"))["severity"] == chosen("c")
    for wrong in (parts[::-1], [parts[0], parts[2], parts[1]]):
        with pytest.raises(Refused, match="'c' takes every answer"):
            split_code(START, "severity", "two", wrong)


def test_a_renamed_variable_is_renamed_in_conditions_and_answers_follow() -> None:
    old = book(*BOOK.variables, rules=(rule("r", "answered(status) and severity in {one, status}"),))
    edition = rename_variable(rename_variable(Edition.of(old), "status", "state"), "state", "situation")
    assert edition.mapping.renamed == {"status": "situation"}
    assert variable_of(edition.book, "themes").condition == parse_condition("situation = known")
    assert edition.book.rules[0].when.text == "answered(situation) and severity in {one, status}"
    assert edition.book.rules[0].variables == ("situation", "severity")
    assert after(edition, status=chosen("unknown"))["situation"] == chosen("unknown")
    assert rename_variable(edition, "situation", "status").mapping.renamed == {}
    merged = merge_codes(edition, "situation", ["unknown"], "known")
    assert rules(merged) == [("status", "unknown", "known", "")]


def test_a_renamed_code_is_renamed_in_conditions_and_answers_follow() -> None:
    old = book(*BOOK.variables, rules=(rule("r", "severity in {two, one} and status != known"),))
    edition = rename_code(rename_code(Edition.of(old), "status", "known", "sure"), "severity", "one", "low")
    assert variable_of(edition.book, "themes").condition == parse_condition("status = sure")
    assert edition.book.rules[0].when.text == "severity in {two, low} and status != sure"
    assert after(edition, status=chosen("known"))["status"] == chosen("sure")
    assert mapping_problems(edition.base, edition.book, edition.mapping) == []
    assert rules(rename_code(edition, "status", "sure", "certain")) == [
        ("status", "known", "certain", ""),
        ("severity", "one", "low", ""),
    ]


def test_variables_are_added_moved_retired_and_brought_back() -> None:
    edition = add_variable(
        START, "kind", level=Level.NOMINAL, label={"en": "Kind"}, behind="status", codes={"a": {"en": "A"}}
    )
    assert [one.id for one in edition.book.variables][:2] == ["status", "kind"]
    assert next(one.id for one in move_variable(edition, "kind", -5).book.variables) == "kind"
    assert retire_variable(edition, "kind").book.variables == START.book.variables
    gone = retire_variable(START, "persons")
    assert not variable_of(gone.book, "persons").enabled
    assert variable_of(bring_back_variable(gone, "persons").book, "persons").enabled


@pytest.mark.parametrize(
    ("edit", "found"),
    [
        (lambda one: set_required(one, "persons", required=True), lambda of: of.required),
        (lambda one: set_condition(one, "persons", " status = known "), lambda of: of.condition is not None),
        (lambda one: set_key(one, "p", variable="persons"), lambda of: of.key == "p"),
    ],
)
def test_a_variable_is_changed_in_one_respect(edit: Edit, found: Callable[[Variable], bool]) -> None:
    assert not found(variable_of(START.book, "persons"))
    assert found(variable_of(edit(START).book, "persons"))


def test_codes_are_moved_and_made_to_stand_alone() -> None:
    assert codes(move_code(START, "severity", "one", 1), "severity")[:2] == ["two", "one"]
    edition = set_exclusive(START, "themes", "x", exclusive=True)
    assert variable_of(edition.book, "themes").codes[0].exclusive
    assert variable_of(set_key(START, "x", variable="themes", code="x").book, "themes").codes[0].key == "x"


def test_rules_are_put_and_removed() -> None:
    edition = put_rule(START, "r", when="severity = one", message={"en": "No."}, hardness=Hardness.HARD)
    edition = put_rule(edition, "r", when="severity = two", message={"en": "No."}, hardness=Hardness.SOFT)
    assert [(one.id, one.when.text, one.variables) for one in edition.book.rules] == [
        ("r", "severity = two", ("severity",))
    ]
    assert remove_rule(edition, "r").book.rules == ()
    with pytest.raises(NotFound):
        remove_rule(START, "r")
    with pytest.raises(Refused):
        put_rule(START, "s", when=" ", message={}, hardness=Hardness.HARD)


def test_a_codebook_from_a_file_keeps_the_rules_that_fit_it() -> None:
    edition = merge_codes(merge_codes(START, "severity", ["one"], "two"), "status", ["known"], "unknown")
    edition = rename_variable(edition, "persons", "people")
    other: Codebook = book(*(one for one in BOOK.variables if one.id != "status"), version="7")
    taken = replace_book(edition, other)
    assert taken.mapping.rules == (CodeRule("severity", "one", "two"),)
    assert (taken.mapping.renamed, taken.book.version) == ({}, "7")
