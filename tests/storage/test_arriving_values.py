"""What a package says was answered is taken in only where it could have been answered here."""

from __future__ import annotations

import pytest

from reviewer.domain.codebook import Level
from reviewer.storage.arriving_places import answer_row
from reviewer.storage.arriving_words import with_words
from reviewer.storage.catalogue import Names

VARIABLES = {"kind": Level.NOMINAL, "theme": Level.SET, "many": Level.NUMBER, "land": Level.COUNTRY}
KEYS = {name: at for at, name in enumerate([*VARIABLES, "remark"], start=1)}
CODES = {(KEYS["kind"], "a"): 11, (KEYS["kind"], "b"): 12, (KEYS["theme"], "a"): 13}
NAMES = Names(
    book="unit",
    version="1",
    variables=KEYS,
    codes=CODES,
    variable_names={key: name for name, key in KEYS.items()},
    code_names={key: name for (_, name), key in CODES.items()},
    levels={**{KEYS[name]: level for name, level in VARIABLES.items()}, KEYS["remark"]: Level.TEXT},
)


@pytest.mark.parametrize(
    ("variable", "part", "code"),
    [
        *(("kind", 0, "a"), ("theme", 0, "a"), ("theme", 3, "a"), ("remark", 0, "")),
        *(("many", 0, "-5"), ("many", 0, "12.50"), ("land", 0, "LU")),
    ],
)
def test_what_can_be_answered_is_taken_in(variable: str, part: int, code: str) -> None:
    row = answer_row(NAMES, variable, part, "answered", code)
    assert row is not None
    assert (NAMES.variable_names[row[0]], row[1]) == (variable, part)
    assert row[4] == code if row[3] is None else NAMES.code_names[row[3]] == code


@pytest.mark.parametrize(
    ("variable", "part", "code"),
    [
        *(("kind", 0, "c"), ("kind", 0, ""), ("kind", 1, "b"), ("theme", 0, ""), ("nothing", 0, "a")),
        *(("many", 0, text) for text in ("", "abc", "=1+1", "1e999", "NaN", "Infinity", "9" * 41, " 1")),
        *(("land", 0, text) for text in ("", "XX", "lu", "=cmd|x")),
        *(("many", 1, "1"), ("land", 1, "LU"), ("remark", 0, "words that are held back"), ("remark", 1, "")),
    ],
)
def test_what_cannot_be_answered_is_not(variable: str, part: int, code: str) -> None:
    assert answer_row(NAMES, variable, part, "answered", code) is None


ANSWERED = [(KEYS["remark"], 0, "answered", None, ""), (KEYS["kind"], 0, "answered", 11, None)]


def test_words_stand_where_a_free_text_was_answered() -> None:
    worded = with_words(NAMES, ANSWERED, {"remark": "seen twice", "": "compare"})
    assert worded is not None
    assert worded.answers == [(KEYS["remark"], 0, "answered", None, "seen twice"), ANSWERED[1]]
    assert (worded.note, dict(worded.words)) == ("compare", {KEYS["remark"]: "seen twice", 0: "compare"})
    assert with_words(NAMES, ANSWERED, {}) == (ANSWERED, "", {})


@pytest.mark.parametrize(
    "words",
    [
        *({"kind": "a"}, {"many": "1"}, {"unheard": "x"}, {"remark": ""}, {"remark": " "}, {"remark": "a\0"}),
        *({"remark": "x" * 10_001}, {"": "x" * 20_001}),
    ],
)
def test_words_that_could_not_have_been_written_are_none(words: dict[str, str]) -> None:
    assert with_words(NAMES, ANSWERED, words) is None
    assert with_words(NAMES, ANSWERED[1:], {"remark": "x"}) is None
