from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.codebook import Code, Level, Variable
from reviewer.domain.keys import RESERVED_KEYS, key_problems, with_keys

LETTERS = "abcdgilmpstvy"
LEVELS = st.sampled_from([Level.NOMINAL, Level.ORDINAL, Level.SET])


def made(name: str, level: Level = Level.NOMINAL, *codes: str, key: str = "", label: str = "") -> Variable:
    """Codes as `id` or `id=key`."""
    split = (one.partition("=") for one in codes)
    return Variable(
        name,
        {"en": label or name},
        level,
        key=key,
        codes=tuple(Code(code_id, {"en": code_id}, key=hint) for code_id, _, hint in split),
    )


def code_keys(variable: Variable) -> dict[str, str]:
    return {code.id: code.key for code in with_keys([variable])[0].codes}


def test_codes_get_the_digits_in_order_and_zero_is_the_tenth() -> None:
    ten = made("v", Level.ORDINAL, *(f"c{number}" for number in range(1, 11)), "undetermined")
    assert list(code_keys(ten).values()) == [*"1234567890", "u"]


def test_none_of_a_set_is_always_zero_and_of_a_single_choice_an_ordinary_code() -> None:
    codes = [*(f"c{number}" for number in range(1, 12)), "none", "undetermined"]
    keys = code_keys(made("v", Level.SET, *codes))
    assert (keys["none"], keys["undetermined"], keys["c9"], keys["c10"], keys["c11"]) == (
        "0",
        "u",
        "9",
        "a",
        "b",
    )
    assert code_keys(made("v", Level.NOMINAL, "none", "other")) == {"none": "1", "other": "2"}


def test_further_codes_get_letters_that_nothing_else_uses() -> None:
    many = with_keys([made("v", Level.NOMINAL, *(f"c{number}" for number in range(40)))])[0]
    keys = [code.key for code in many.codes]
    assert keys[10:23] == list(LETTERS)
    assert keys[23:26] == ["z a a", "z a b", "z a c"]
    assert len(set(keys)) == 40


def test_a_hint_is_kept_and_the_others_go_around_it() -> None:
    keys = code_keys(made("v", Level.NOMINAL, "one", "two=1", "three", "four=t", key="t"))
    assert keys == {"one": "2", "two": "1", "three": "3", "four": "t"}


def test_a_variable_gets_a_letter_of_its_own() -> None:
    names = ["alpha", "aloe", "all", "unknown_one", "xx"]
    keys = [one.key for one in with_keys([made(name, label=name.title()) for name in names])]
    assert keys == ["a", "l", "shift+a", "shift+u", "shift+x"]


def test_a_label_in_another_script_leaves_the_letters_of_the_id() -> None:
    assert with_keys([made("sex", label="جنس")])[0].key == "s"
    assert with_keys([made("x1", label="جنس")])[0].key == "shift+x"


def test_a_jump_letter_is_free_of_every_codes_letter() -> None:
    long = made("long", Level.NOMINAL, *(f"c{number}" for number in range(14)))
    keys = {one.id: one.key for one in with_keys([made("abcd"), long])}
    assert keys == {"abcd": "shift+a", "long": "l"}


def test_two_hundred_variables_have_two_hundred_keys() -> None:
    variables = with_keys([made(f"v{number}") for number in range(200)])
    keys = {one.key for one in variables}
    assert len(keys) == 200
    assert not keys & RESERVED_KEYS
    assert key_problems(variables) == []


@given(
    st.lists(
        st.tuples(LEVELS, st.integers(1, 60), st.booleans(), st.booleans()).map(
            lambda one: (
                one[0],
                [*(f"c{n}" for n in range(one[1])), *["none"] * one[2], *["undetermined"] * one[3]],
            )
        ),
        min_size=1,
        max_size=30,
    )
)
def test_no_key_ever_means_two_things(plan: list[tuple[Level, list[str]]]) -> None:
    variables = with_keys([made(f"v{at}", level, *codes) for at, (level, codes) in enumerate(plan)])
    assert key_problems(variables) == []
    assert with_keys(variables) == variables
    jumps = [one.key for one in variables]
    of_codes = {code.key for one in variables for code in one.codes}
    assert len(set(jumps)) == len(jumps)
    assert not set(jumps) & (of_codes | RESERVED_KEYS)
    assert not (of_codes - {"u"}) & RESERVED_KEYS
    for one in variables:
        keys = [code.key for code in one.codes]
        assert all(keys)
        assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("variables", "where", "message"),
    [
        ([made("v", Level.NOMINAL, "a=n")], (0, 0), "reserved"),
        ([made("v", Level.NOMINAL, "a=u")], (0, 0), "reserved"),
        ([made("v", Level.NOMINAL, "a=z")], (0, 0), "a digit or"),
        ([made("v", Level.NOMINAL, "a=A")], (0, 0), "a digit or"),
        ([made("v", Level.NOMINAL, "a=12")], (0, 0), "a digit or"),
        ([made("v", Level.NOMINAL, "a=shift+a")], (0, 0), "a digit or"),
        ([made("v", Level.NOMINAL, "a=٣")], (0, 0), "a digit or"),
        ([made("v", Level.NOMINAL, "a=1", "b", "c=1")], (0, 2), "another code"),
        ([made("v", Level.NOMINAL, "undetermined=9")], (0, 0), "always u"),
        ([made("v", Level.SET, "a", "none=1")], (0, 1), "always 0"),
        ([made("v", Level.SET, "a=0", "none")], (0, 0), "belongs to 'none'"),
        ([made("v", key="u")], (0, None), "reserved"),
        ([made("v", key="7")], (0, None), "a lower-case letter"),
        ([made("v", key="ctrl+v")], (0, None), "a lower-case letter"),
        ([made("v", key="v"), made("w", key="v")], (1, None), "another variable"),
        ([made("v", key="a"), made("w", Level.NOMINAL, "c=a")], (0, None), "a code"),
    ],
)
def test_a_key_that_cannot_be_used_is_named(
    variables: list[Variable], where: tuple[int, int | None], message: str
) -> None:
    problems = key_problems(variables)
    assert [(one.variable, one.code) for one in problems] == [where]
    assert message in problems[0].message


def test_keys_that_fit_are_no_problem() -> None:
    fine = [
        made("v", Level.SET, "a=3", "b=z a b", "none=0", "undetermined=u", key="shift+n"),
        made("w", Level.NOMINAL, "a=3", "none=0", key="shift+z a b"),
        made("x", Level.TEXT),
    ]
    assert key_problems(fine) == []
    assert replace(fine[2], key="shift+x") == with_keys(fine)[2]
