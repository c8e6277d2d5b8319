from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.codebook import Code, Codebook, Hardness, Level, Rule, Variable
from reviewer.domain.conditions import parse_condition
from reviewer.domain.keys import with_keys
from reviewer.exchange.codebook_file import canonical_toml, decoded, digest_of, read_codebook

SMALL = """
[codebook]
id = "small-1"
version = "2.1"
languages = ["en", "fr"]
title = { en = "Small", fr = "Petit" }
notes = ["One note.", "Another."]

[[variable]]
id = "context"
level = "set"
label.en = "Context"
label.fr = "Contexte"

  [[variable.code]]
  id = "youth"
  label = { en = "Youth", fr = "Jeune" }
  provenance = "S"
  note = "a note"

  [[variable.code]]
  id = "none"
  label = { en = "None", fr = "Aucun" }

  [[variable.code]]
  id = "undetermined"
  label = { en = "Cannot be determined", fr = "Indéterminable" }
  exclusive = true
  retired = true

[[variable]]
id = "count"
level = "number"
required = false
enabled = false
condition = "context has youth"
minimum = 0
maximum = 12.50
label = { en = "Count", fr = "Nombre" }
definition.en = "How many."

[[rule]]
id = "few"
when = "count > 10 and context has none"
hardness = "hard"
message = { en = "Too many.", fr = "Trop." }
"""


def test_a_file_becomes_a_codebook() -> None:
    book = read_codebook(SMALL, name="small.toml")
    assert (book.id, book.version, book.status) == ("small-1", "2.1", "unconfirmed")
    assert book.title == {"en": "Small", "fr": "Petit"}
    assert book.languages == ("en", "fr")
    assert book.notes == ("One note.", "Another.")
    context, count = book.variables
    assert (context.level, context.required, context.enabled, context.condition) == (
        Level.SET,
        True,
        True,
        None,
    )
    assert [(code.id, code.key, code.exclusive) for code in context.codes] == [
        ("youth", "1", False),
        ("none", "0", True),
        ("undetermined", "u", True),
    ]
    assert (context.codes[0].provenance, context.codes[0].note, context.codes[2].retired) == (
        "S",
        "a note",
        True,
    )
    assert (count.level, count.required, count.enabled) == (Level.NUMBER, False, False)
    assert (count.minimum, count.maximum, count.definition) == ("0", "12.5", {"en": "How many."})
    assert count.condition == parse_condition("context has youth")
    (rule,) = book.rules
    assert (rule.id, rule.hardness, rule.variables) == ("few", Hardness.HARD, ("count", "context"))


def test_the_canonical_text_reads_as_the_same_codebook() -> None:
    book = read_codebook(SMALL, name="small.toml")
    text = canonical_toml(book)
    assert read_codebook(text, name="x") == book
    assert canonical_toml(read_codebook(text, name="x")) == text
    assert book.digest == digest_of(book)


def test_comments_order_of_fields_and_line_ends_make_no_other_version() -> None:
    turned = SMALL.replace('id = "count"\nlevel = "number"', '# comment\nlevel = "number"\nid = "count"')
    turned = turned.replace("12.50", "1.25e1").replace(
        "required = false\n", 'required = false\nprovenance = "P"\n'
    )
    without_mark = turned.replace('provenance = "P"\n', "").replace("\n", "\r\n")
    assert read_codebook(without_mark, name="x").digest == read_codebook(SMALL, name="x").digest
    assert read_codebook(turned, name="x").digest != read_codebook(SMALL, name="x").digest


@pytest.mark.parametrize(
    "change",
    [
        lambda book: replace(book, version="3"),
        lambda book: replace(book, status="confirmed"),
        lambda book: replace(book, notes=book.notes[:1]),
        lambda book: replace(book, title={**book.title, "fr": "Autre"}),
        lambda book: replace(book, variables=book.variables[::-1]),
        lambda book: replace(book, rules=()),
        lambda book: replace(book, variables=(replace(book.variables[0], key="c"), book.variables[1])),
        lambda book: replace(book, variables=(replace(book.variables[0], codes=()), book.variables[1])),
    ],
)
def test_every_change_of_content_is_another_version(change: Callable[[Codebook], Codebook]) -> None:
    book = replace(read_codebook(SMALL, name="x"), variables=read_codebook(SMALL, name="x").variables)
    book = replace(book, variables=(replace(book.variables[0], key="t"), book.variables[1]))
    assert digest_of(change(book)) != digest_of(book)


def test_a_byte_order_mark_is_no_content() -> None:
    assert decoded(b"\xef\xbb\xbf" + SMALL.encode(), name="x") == SMALL


_TEXT = st.text(
    st.characters(
        codec="utf-8",
        exclude_categories=["Cc", "Cs", "Zl", "Zp"],
        exclude_characters="\ufeff\ufff9\ufffa\ufffb\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    ),
    min_size=1,
    max_size=30,
).filter(lambda text: bool(text.strip()))
# In either order: the canonical text has the order of the codebook's languages.
_TEXTS = st.fixed_dictionaries({"en": _TEXT, "ar": _TEXT})
_IDS = st.from_regex(r"[a-z][a-z0-9]{2,5}", fullmatch=True).filter(
    lambda name: name not in {"and", "not", "has"}
)
_NUMBERS = st.decimals(-(10**6), 10**6, places=3, allow_nan=False).map(
    lambda one: format(Decimal(one).normalize(), "f")
)


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    names = draw(st.lists(_IDS, min_size=1, max_size=5, unique=True))
    variables: list[Variable] = []
    for name in names:
        level = draw(st.sampled_from(Level))
        coded = level in {Level.NOMINAL, Level.ORDINAL, Level.SET}
        codes = draw(
            st.lists(st.builds(_code, _IDS, _TEXTS, _TEXTS), min_size=1, max_size=4, unique_by=lambda c: c.id)
        )
        bounds = (
            sorted(draw(st.tuples(_NUMBERS, _NUMBERS)), key=Decimal)
            if level is Level.NUMBER
            else (None, None)
        )
        earlier = [one for one in variables if one.codes]
        linked = bool(earlier) and draw(st.booleans())
        condition = f"{earlier[0].id} = {earlier[0].codes[0].id}" if linked else ""
        variables.append(
            Variable(
                name,
                draw(_TEXTS),
                level,
                codes=tuple(codes) if coded else (),
                required=draw(st.booleans()),
                condition=parse_condition(condition) if condition else None,
                minimum=bounds[0],
                maximum=bounds[1],
            )
        )
    when = parse_condition(f"answered({names[0]})")
    rule = Rule("first", when, draw(_TEXTS), draw(st.sampled_from(Hardness)), (names[0],))
    book = Codebook("made", "1", draw(_TEXTS), ("en", "ar"), "confirmed", with_keys(variables), (rule,))
    return replace(book, digest=digest_of(book))


def _code(name: str, label: dict[str, str], definition: dict[str, str]) -> Code:
    return Code(name, label, definition=definition)


@given(codebooks())
def test_any_codebook_survives_being_written_and_read(book: Codebook) -> None:
    assert read_codebook(canonical_toml(book), name="x") == book
