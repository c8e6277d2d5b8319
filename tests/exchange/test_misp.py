"""Codebooks as MISP taxonomies and back."""

from __future__ import annotations

import json
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.codebook import Codebook, Level, Variable
from reviewer.domain.revising import changes
from reviewer.exchange.codebook_file import CodebookRefused
from reviewer.exchange.misp import from_misp, to_misp
from reviewer.services.codebooks import load
from tests.exchange.any_codebook import codebooks

SHAPE = Path(__file__).parent / "data" / "misp_machinetag.json"


def read(document: object) -> Codebook:
    return from_misp(json.dumps(document).encode(), name="t.json").codebook


def refusal(document: object) -> list[tuple[str | None, str]]:
    with pytest.raises(CodebookRefused) as caught:
        read(document)
    return [(problem.field, problem.message) for problem in caught.value.problems]


@given(codebooks(plainest=True))
def test_what_a_taxonomy_can_carry_comes_back_as_the_same_version(book: Codebook) -> None:
    back = from_misp(to_misp(book).encode(), name="t.json")
    # `exclusive` is a predicate's; of codes, only `none` stands alone by itself.
    assert [one for one in changes(book, back.codebook) if one.what != "exclusive"] == []
    if not any(code.exclusive and code.id != "none" for one in book.variables for code in one.codes):
        assert back.codebook.digest == book.digest
    assert back.left_out == ()


@given(codebooks())
def test_what_is_asked_keeps_its_names_order_and_levels(book: Codebook) -> None:
    asked = [one for one in book.enabled if one.codes]
    if not asked:
        return
    back = from_misp(to_misp(book).encode(), name="t.json").codebook
    assert [(one.id, one.level) for one in back.variables] == [(one.id, told_level(one)) for one in asked]
    for before, after in zip(asked, back.variables, strict=True):
        assert [code.id for code in after.codes] == [code.id for code in before.offered]


def told_level(variable: Variable) -> Level:
    """A scale of which only `undetermined` is offered has no order left to be told."""
    scaled = any(code.id != "undetermined" for code in variable.offered)
    return Level.NOMINAL if variable.level is Level.ORDINAL and not scaled else variable.level


def test_the_shipped_codebook_becomes_a_taxonomy_of_the_known_shape() -> None:
    document = json.loads(to_misp(load("gi-2018")[0]))
    known = json.loads(SHAPE.read_text("utf-8"))
    assert set(known) <= set(document)
    assert (document["namespace"], document["version"]) == ("gi-2018", 0)
    assert {field for one in known["predicates"] for field in one} <= set(document["predicates"][0])
    entry = document["values"][0]["entry"][0]
    assert {field for one in known["values"] for each in one["entry"] for field in each} <= set(entry)
    names = [one["value"] for one in document["predicates"]]
    assert names == [one["predicate"] for one in document["values"]]
    assert "age-category" in names
    assert "victim-ethnicity" not in names
    severity = next(one for one in document["values"] if one["predicate"] == "severity")["entry"]
    numbers = [one.get("numerical_value") for one in severity]
    assert numbers == [*range(1, len(numbers)), None]


def test_identities_are_stable_and_all_different() -> None:
    """Fixed for ever: a MISP instance knows a value by its uuid."""
    document = json.loads(to_misp(load("gi-2018")[0]))
    uuids = [one["uuid"] for one in document["predicates"]]
    uuids += [each["uuid"] for one in document["values"] for each in one["entry"]]
    assert len(set(uuids)) == len(uuids)
    assert {uuid.UUID(one).version for one in uuids} == {5}
    severity = next(one for one in document["predicates"] if one["value"] == "severity")
    assert severity["uuid"] == str(uuid.uuid5(uuid.NAMESPACE_URL, "urn:reviewer:codebook:gi-2018:severity"))


def test_the_known_taxonomy_is_read() -> None:
    back = from_misp(SHAPE.read_bytes(), name="t.json")
    age, status = back.codebook.variables
    assert (age.id, age.level, [code.id for code in age.codes]) == (
        "age_category",
        Level.SET,
        ["prepubescent", "undetermined"],
    )
    assert (status.id, status.level) == ("identified", Level.NOMINAL)
    assert back.codebook.title["en"].startswith("Coding values")
    assert back.codebook.unconfirmed


def taxonomy(**changed: Any) -> dict[str, Any]:
    whole: dict[str, Any] = {
        "namespace": "scale",
        "description": "A scale",
        "version": 2,
        "predicates": [{"value": "grade", "exclusive": True, "expanded": "Grade"}],
        "values": [
            {
                "predicate": "grade",
                "entry": [{"value": "high", "numerical_value": 9}, {"value": "low", "numerical_value": 1}],
            }
        ],
    }
    return {**whole, **changed}


def test_numerical_values_order_the_codes() -> None:
    (grade,) = read(taxonomy()).variables
    assert (grade.level, [code.id for code in grade.codes]) == (Level.ORDINAL, ["low", "high"])
    assert grade.codes[0].label == {"en": "low"}


def test_a_taxonomy_of_predicates_alone_is_one_variable() -> None:
    document = taxonomy(values=[], predicates=[{"value": "white"}, {"value": "red"}])
    (only,) = read(document).variables
    assert (only.id, only.level, [code.id for code in only.codes]) == ("scale", Level.SET, ["white", "red"])
    (only,) = read({**document, "exclusive": True}).variables
    assert only.level is Level.NOMINAL


def test_what_a_codebook_has_no_place_for_is_said() -> None:
    document = taxonomy(
        refs=["x"],
        type=["event"],
        predicates=[*taxonomy()["predicates"], {"value": "bare", "colour": "#fff"}],
    )
    back = from_misp(json.dumps(document).encode(), name="t.json")
    assert back.left_out == (
        "references (refs)",
        "the kinds of thing to be tagged (type)",
        "predicate 'bare', which has no values",
    )
    document["values"][0]["entry"][0]["colour"] = "#000"
    assert "colours (colour)" in from_misp(json.dumps(document).encode(), name="t.json").left_out


def valued(predicate: str, *values: str) -> dict[str, Any]:
    """A taxonomy of one predicate with these values."""
    entries = [{"value": one} for one in values]
    return taxonomy(predicates=[{"value": predicate}], values=[{"predicate": predicate, "entry": entries}])


LOST = taxonomy(values=[{"predicate": "lost", "entry": [{"value": "a"}]}])


@pytest.mark.parametrize(
    ("document", "place", "message"),
    [
        ([], "the file", "this is not an object"),
        (taxonomy(namespace=7), "namespace", "a text is needed here"),
        (taxonomy(predicates={}), "predicates", "this is not a list"),
        (taxonomy(values=[3]), "values[1]", "this is not an object"),
        (LOST, "values of 'lost'", "there is no predicate of this name"),
        (taxonomy(namespace="Bad Name"), "id", "'id' cannot be used"),
        (valued("GRADE", "a"), "predicate 'GRADE'.id", "'id' cannot be used"),
        (valued("grade", "very low"), "predicate 'grade', value 'very low'.id", "'id' cannot be used"),
        (valued("grade", "a", "a"), "predicate 'grade', value 'a'.id", "this id is used twice"),
    ],
)
def test_a_taxonomy_that_is_none_is_refused_with_the_place(
    document: object, place: str, message: str
) -> None:
    assert (place, message) in refusal(document)


@pytest.mark.parametrize("raw", [b"", b"{", b'{"a":1,"a":2}', b"\xff", b'{"namespace": NaN}', b"[" * 100])
def test_what_is_not_json_is_refused(raw: bytes) -> None:
    with pytest.raises(CodebookRefused):
        from_misp(raw, name="t.json")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4) | st.floats(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["value", "predicate", "entry", "expanded", "description", "numerical_value"]),
            inner,
        )
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["namespace", "version", "predicates", "values", "expanded"]), JSON))
def test_any_json_is_a_codebook_or_refused(document: dict[str, object]) -> None:
    with suppress(CodebookRefused):
        assert from_misp(json.dumps(document).encode(), name="t.json").codebook.digest
