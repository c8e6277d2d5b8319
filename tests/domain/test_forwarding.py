"""What becomes of a coding when the codebook is revised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.answer import DOES_NOT_APPLY, NONE, Answer, chosen, typed
from reviewer.domain.carrying import CodebookMapping
from reviewer.domain.codebook import Codebook, Hardness, Level
from reviewer.domain.editing import (
    add_variable,
    put_rule,
    rename_variable,
    retire_variable,
    set_condition,
    set_required,
    set_text,
)
from reviewer.domain.editing_codes import Part, add_code, merge_codes, rename_code, retire_code, split_code
from reviewer.domain.edition import Edit, Edition
from reviewer.domain.forwarding import MEANING_CHANGED, Forwarding, through
from reviewer.domain.sheet import Sheet
from tests.domain.revised_books import BOOK, book, rule

OLD = book(*BOOK.variables, rules=(rule("r", "status = unknown and severity = three"),))
WHOLE = {"status": chosen("known"), "severity": chosen("two"), "themes": chosen("x", "y")}


def passage(*edits: Edit, old: Codebook = OLD) -> Forwarding:
    edition = Edition.of(old)
    for edit in edits:
        edition = edit(edition)
    return Forwarding.between(edition.base, edition.book, edition.mapping)


def finished(answers: dict[str, Answer], old: Codebook = OLD) -> dict[str, Answer]:
    return Sheet(old, answers).finished()


def test_a_change_of_wording_touches_nothing() -> None:
    verdict = passage(
        lambda one: set_text(one, "label", variable="severity", language="en", text="Grade")
    ).verdict(finished(WHOLE))
    assert not verdict.touched
    assert verdict.answers == finished(WHOLE)


def test_what_a_rule_settles_needs_no_look() -> None:
    verdict = passage(
        lambda one: merge_codes(one, "severity", ["two"], "one"),
        lambda one: rename_variable(one, "status", "state"),
        lambda one: split_code(one, "themes", "x", [Part("x-a", {"en": "XA"}, "severity = two")]),
    ).verdict(finished(WHOLE))
    assert (dict(verdict.look), verdict.ruled) == ({}, frozenset({"severity", "themes"}))
    assert verdict.answers["severity"] == chosen("one")
    assert verdict.answers["themes"] == chosen("x-a", "y")
    assert verdict.answers["state"] == chosen("known")


def test_a_split_whose_conditions_fail_asks_again() -> None:
    split = passage(
        lambda one: split_code(one, "severity", "two", [Part("a", {"en": "A"}, "status = unknown")])
    )
    assert list(split.verdict(finished(WHOLE)).look) == ["severity"]
    assert not split.verdict(finished({**WHOLE, "severity": chosen("one")})).touched


@pytest.mark.parametrize(
    ("edit", "looked"),
    [
        (lambda one: retire_code(one, "severity", "two"), {"severity"}),
        (lambda one: retire_code(one, "severity", "one"), set()),
        (lambda one: add_code(one, "severity", "four", label={"en": "Four"}), {"severity"}),
        (lambda one: retire_variable(one, "severity"), set()),
        (lambda one: set_required(one, "persons", required=True), {"persons"}),
        (lambda one: set_condition(one, "severity", "status = unknown"), set()),
        (
            lambda one: put_rule(
                one, "s", when="themes has x", message={"en": "No."}, hardness=Hardness.HARD
            ),
            {"themes"},
        ),
        (
            lambda one: set_text(
                one, "definition", variable="severity", code="two", language="en", text="Else."
            ),
            {"severity"},
        ),
        (
            lambda one: add_variable(one, "new", level=Level.TEXT, label={"en": "New"}),
            {"new"},
        ),
    ],
)
def test_what_no_rule_settles_is_looked_at_again(edit: Edit, looked: set[str]) -> None:
    assert set(passage(edit).verdict(finished(WHOLE)).look) == looked


def test_a_meaning_that_changed_is_said_only_where_it_is_asked() -> None:
    changed = passage(
        lambda one: set_text(one, "definition", variable="themes", language="en", text="Else."),
        lambda one: set_condition(one, "themes", "status = unknown"),
    )
    assert changed.verdict(finished(WHOLE)).look == {}
    plain = passage(lambda one: set_text(one, "definition", variable="themes", language="en", text="Else."))
    assert plain.verdict(finished(WHOLE)).look == {"themes": MEANING_CHANGED}


def test_several_revisions_are_gone_through_until_one_needs_a_look() -> None:
    first = passage(lambda one: merge_codes(one, "severity", ["two"], "one"))
    second = passage(lambda one: rename_code(one, "severity", "one", "low"), old=first.new)
    verdict = through([first, second], finished(WHOLE))
    assert (verdict.answers["severity"], verdict.ruled, dict(verdict.look)) == (
        chosen("low"),
        frozenset({"severity"}),
        {},
    )
    blocked = passage(lambda one: retire_code(one, "severity", "two"))
    assert set(through([blocked, second], finished(WHOLE)).look) == {"severity"}
    with pytest.raises(ValueError, match="no revision"):
        through([], WHOLE)


EDITS: list[Edit] = [
    lambda one: merge_codes(one, "severity", ["two"], "one"),
    lambda one: retire_code(one, "themes", "y"),
    lambda one: retire_code(one, "status", "known"),
    lambda one: split_code(one, "severity", "three", [Part("t", {"en": "T"}, "persons > 3")]),
    lambda one: set_condition(one, "severity", "status = known"),
    lambda one: set_condition(one, "themes", ""),
    lambda one: set_required(one, "remark", required=True),
    lambda one: retire_variable(one, "persons"),
    lambda one: rename_variable(one, "persons", "people"),
    lambda one: rename_code(one, "themes", "z", "zed"),
    lambda one: add_variable(one, "new", level=Level.TEXT, label={"en": "New"}),
    lambda one: put_rule(one, "s", when="themes has x", message={"en": "No."}, hardness=Hardness.HARD),
]


def _ordinary(draw: Callable[..., object]) -> dict[str, Answer]:
    answers: dict[str, Answer] = {
        "status": chosen(str(draw(st.sampled_from(["known", "unknown"])))),
        "severity": chosen(str(draw(st.sampled_from(["one", "two", "three", "undetermined"])))),
    }
    if answers["status"] == chosen("unknown") and answers["severity"] == chosen("three"):
        answers["severity"] = chosen("one")
    if answers["status"] == chosen("known"):
        picked = [one for one in ("x", "y", "z") if draw(st.booleans())]
        answers["themes"] = chosen(*picked) if picked else NONE
    if draw(st.booleans()):
        answers["persons"] = typed(str(draw(st.integers(0, 10))))
    if draw(st.booleans()):
        answers["remark"] = typed("said")
    return answers


whole_answers = st.composite(_ordinary)()


@given(st.lists(st.sampled_from(range(len(EDITS))), unique=True, max_size=4), whole_answers)
def test_the_relevant_variables_alone_give_the_same_verdict(
    picked: list[int], answers: dict[str, Answer]
) -> None:
    edition = Edition.of(OLD)
    for at in picked:
        try:
            edition = EDITS[at](edition)
        except Exception:  # noqa: BLE001, S112 - an edit that an earlier one made impossible
            continue
    whole = Forwarding.between(edition.base, edition.book, edition.mapping)
    relevant = whole.relevant()
    wanted, narrow = (
        whole.verdict(finished(answers)),
        whole.narrowed().verdict({name: one for name, one in finished(answers).items() if name in relevant}),
    )
    assert (narrow.look, narrow.ruled) == (wanted.look, wanted.ruled)
    for name, one in narrow.answers.items():
        assert wanted.answers[name] == one


def test_without_a_mapping_what_fits_stays() -> None:
    new = replace(OLD, variables=OLD.variables[1:], rules=())
    verdict = Forwarding.between(OLD, new, CodebookMapping()).verdict(finished(WHOLE))
    assert verdict.answers["themes"] == DOES_NOT_APPLY
