"""A codebook with fewer languages than the version before keeps what was said in the others."""

from __future__ import annotations

from dataclasses import replace

from reviewer.domain.codebook import Code, Codebook, Level, Variable
from reviewer.domain.languages import with_languages_of
from tests.domain.revised_books import book, rule

BASE = Codebook(
    "b",
    "1",
    {"en": "Book", "fr": "Livre"},
    ("en", "fr"),
    "confirmed",
    (
        Variable(
            "v",
            {"en": "V", "fr": "Vé"},
            Level.NOMINAL,
            codes=(Code("a", {"en": "A", "fr": "Ah"}, definition={"en": "Is a.", "fr": "Est a."}),),
        ),
    ),
)


NEW = Code("c", {"en": "C"})


def test_the_same_languages_change_nothing() -> None:
    assert with_languages_of(BASE, BASE) is BASE


def test_other_languages_stay_for_what_is_the_same_and_the_first_stands_for_what_is_new() -> None:
    new = book(
        Variable(
            "v", {"en": "Other"}, Level.NOMINAL, codes=(Code("a", {"en": "A2"}), Code("c", {"en": "C"}))
        ),
        rules=(rule("r", "v = a"),),
    )
    whole = with_languages_of(new, BASE)
    variable = whole.variables[0]
    assert whole.languages == ("en", "fr")
    assert whole.title == {"en": "Book", "fr": "Livre"}
    assert variable.label == {"en": "Other", "fr": "Vé"}
    assert [one.label for one in variable.codes] == [{"en": "A2", "fr": "Ah"}, {"en": "C", "fr": "C"}]
    assert variable.codes[0].definition == {"fr": "Est a."}
    assert whole.rules[0].message == {"en": "Not r.", "fr": "Not r."}


def test_a_language_of_its_own_is_added() -> None:
    new = replace(BASE, languages=("de",), title={"de": "Buch"}, variables=())
    assert with_languages_of(new, BASE).title == {"en": "Book", "fr": "Livre", "de": "Buch"}
