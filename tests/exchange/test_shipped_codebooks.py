"""The shipped codebooks against the tables that they were made from."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from reviewer.domain.answer import NONE, Answer, chosen
from reviewer.domain.codebook import Code, Codebook, Hardness, Level, Variable
from reviewer.domain.keys import RESERVED_KEYS
from reviewer.domain.sheet import Sheet
from reviewer.services.codebooks import load, shipped_codebooks

DATA = Path(__file__).parent / "data"
LANGUAGES = ("en", "fr", "es", "ar")
NEUTRAL = {"erotica", "erotic_posing", "explicit_erotic_posing"}
SCHEMES = {"copine": "copine", "sap": "sap", "ew-sodg": "ew_sodg", "a1-b2": "industry"}


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def study() -> Codebook:
    return load("gi-2018")[0]


def test_five_codebooks_are_shipped_under_their_own_ids() -> None:
    assert list(shipped_codebooks()) == ["a1-b2", "copine", "ew-sodg", "gi-2018", "sap"]
    for codebook_id in shipped_codebooks():
        codebook, content = load(codebook_id)
        assert codebook.id == codebook_id
        assert f'id = "{codebook_id}"' in content


@pytest.mark.parametrize("codebook_id", ["gi-2018", *SCHEMES])
def test_every_label_and_definition_is_there_in_four_languages(codebook_id: str) -> None:
    codebook, _ = load(codebook_id)
    assert codebook.languages == LANGUAGES
    for variable in codebook.variables:
        parts: list[Variable | Code] = [variable, *variable.codes]
        for part in parts:
            assert tuple(part.label) == LANGUAGES
            assert tuple(part.definition) == LANGUAGES
            assert part.definition["en"].count(".") <= 2, "short definitions"


def test_the_study_has_every_variable_and_code_of_its_table_in_order(study: Codebook) -> None:
    told = [(row["variable"], row["code"], row["prov"], row["note"]) for row in rows("codebook_gi2018.csv")]
    read = [(one.id, code.id, code.provenance, code.note) for one in study.variables for code in one.codes]
    assert read == told


def test_labels_of_the_study_are_those_of_its_table_but_for_the_neutral_names(study: Codebook) -> None:
    told = {(row["variable"], row["code"]): row["label"] for row in rows("codebook_gi2018.csv")}
    read = {(one.id, code.id): code.label["en"] for one in study.variables for code in one.codes}
    assert {key[1] for key in told if told[key] != read[key]} == NEUTRAL
    severity = study.variable("severity")
    assert severity is not None
    for number, code in enumerate(severity.codes[:10], start=1):
        assert f"COPINE level {number}" in code.definition["en"]
        assert "erotic" not in code.label["en"].lower()


def test_single_and_multiple_choice_are_those_of_the_table(study: Codebook) -> None:
    kinds = {row["variable"]: row["type"] for row in rows("codebook_gi2018.csv")}
    assert {
        one.id: "multi" if one.level is Level.SET else "single" for one in study.variables if one.codes
    } == kinds
    assert {one.id for one in study.variables if one.level is Level.ORDINAL} == {"severity"}


def test_table_exclusives_and_undetermined_stand_alone_in_sets(study: Codebook) -> None:
    told = {
        (row["variable"], row["code"]) for row in rows("codebook_gi2018.csv") if row["note"] == "exclusive"
    }
    sets = {(one.id, "undetermined") for one in study.variables if one.level is Level.SET}
    exclusive = {(one.id, code.id) for one in study.variables for code in one.codes if code.exclusive}
    assert exclusive == told | sets


def test_the_study_says_that_it_is_unconfirmed_and_leaves_out_what_is_off(study: Codebook) -> None:
    assert study.unconfirmed
    assert study.version == "0"
    assert [one.id for one in study.variables if not one.enabled] == ["victim_ethnicity"]
    off = [(one.id, code.id) for one in study.variables for code in one.codes if not code.enabled]
    assert off == [("age_category", "postpubescent_minor")]
    assert any("not compared with the study's own codebook" in note for note in study.notes)


@pytest.mark.parametrize(
    ("answers", "shown", "hidden"),
    [
        ({}, set(), {"coercion", "offender_sex", "location_country"}),
        ({"production_context": chosen("youth_produced", "other")}, {"coercion"}, {"offender_sex"}),
        ({"production_context": chosen("other")}, set(), {"coercion"}),
        ({"offender_visible": chosen("yes")}, {"offender_sex"}, {"coercion"}),
        ({"offender_visible": chosen("undetermined")}, set(), {"offender_sex"}),
        ({"location_status": chosen("confirmed")}, {"location_country"}, set()),
        ({"location_status": chosen("suspected")}, {"location_country"}, set()),
        ({"location_status": chosen("unknown")}, set(), {"location_country"}),
    ],
)
def test_what_applies_in_the_study_depends_on_the_answers(
    study: Codebook, answers: dict[str, Answer], shown: set[str], hidden: set[str]
) -> None:
    applying = {one.id for one in Sheet(study, answers).applicable()}
    assert shown <= applying
    assert not hidden & applying


@pytest.mark.parametrize(
    ("answers", "warned"),
    [
        ({"severity": chosen("assault")}, []),
        ({"severity": chosen("assault"), "content_kind": chosen("abusive")}, []),
        ({"severity": chosen("assault"), "content_kind": chosen("both")}, []),
        ({"severity": chosen("posing"), "content_kind": chosen("exploitative")}, []),
        (
            {"severity": chosen("explicit_sexual_activity"), "content_kind": chosen("exploitative")},
            ["severity_without_abusive_content"],
        ),
        (
            {"severity": chosen("gross_assault"), "content_kind": chosen("undetermined")},
            ["severity_without_abusive_content"],
        ),
        ({"severity": chosen("sadism_or_paraphilia"), "theme": chosen("sadism")}, []),
        ({"severity": chosen("sadism_or_paraphilia"), "theme": NONE}, ["paraphilia_without_theme"]),
        ({"severity": chosen("sadism_or_paraphilia")}, []),
        ({"severity": chosen("assault"), "theme": NONE}, []),
    ],
)
def test_the_study_warns_softly(study: Codebook, answers: dict[str, Answer], warned: list[str]) -> None:
    sheet = Sheet(study, answers)
    assert [rule.id for rule in sheet.broken(Hardness.SOFT)] == warned
    assert sheet.broken(Hardness.HARD) == ()


def test_the_country_is_an_optional_variable_of_its_own(study: Codebook) -> None:
    country = study.variable("location_country")
    assert country is not None
    assert (country.level, country.required, country.provenance) == (Level.COUNTRY, False, "S")


def test_each_jump_key_of_the_study_is_a_letter_of_its_own_label_or_id(study: Codebook) -> None:
    for one in study.variables:
        letter = one.key.removeprefix("shift+")
        assert letter in (one.label["en"] + one.id).lower()
        assert one.key not in RESERVED_KEYS
    assert [one.id for one in study.variables if one.key.startswith("shift+")] == [
        "victim_ethnicity",
        "location_country",
    ]


@pytest.mark.parametrize(("codebook_id", "scheme"), SCHEMES.items())
def test_a_scheme_has_its_published_codes_and_labels_in_order(codebook_id: str, scheme: str) -> None:
    codebook, _ = load(codebook_id)
    (variable,) = codebook.variables
    told = [(row["code"], row["official_label"]) for row in rows("schemes.csv") if row["scheme"] == scheme]
    assert [(code.id, code.label["en"]) for code in variable.codes] == told
    assert {code.provenance for code in variable.codes} == {"S"}
    assert not codebook.unconfirmed


def test_the_keys_of_ten_levels_are_ten_digits() -> None:
    (level,) = load("copine")[0].variables
    assert "".join(code.key for code in level.codes) == "1234567890"
