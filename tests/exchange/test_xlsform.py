"""Codebooks as XLSForms and back."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from hypothesis import assume, given, settings
from pyxform.xls2xform import convert

from reviewer.domain.codebook import Codebook, Hardness, Level
from reviewer.domain.revising import changes
from reviewer.exchange import workbook
from reviewer.exchange.codebook_file import CodebookRefused, canonical_toml, read_codebook
from reviewer.exchange.foreign_codebook import ForeignCodebook
from reviewer.exchange.xlsform import from_xlsform, to_xlsform
from reviewer.services.codebooks import load, shipped_codebooks
from tests.exchange.any_codebook import codebooks

Sheet = list[list[str]]


@given(codebooks())
def test_any_codebook_comes_back_as_the_same_version(book: Codebook) -> None:
    back = from_xlsform(to_xlsform(book), name="f.xlsx")
    assert changes(book, back.codebook) == []
    assert back.codebook.digest == book.digest
    assert back.left_out == ()


@pytest.mark.parametrize("name", list(shipped_codebooks()))
def test_shipped_codebooks_come_back_and_the_field_s_own_tool_takes_them(name: str) -> None:
    book = load(name)[0]
    raw = to_xlsform(book)
    assert from_xlsform(raw, name="f.xlsx").codebook == book
    form = convert(io.BytesIO(raw), file_type=".xlsx").xform
    assert all(f"<{one.id}/>" in form for one in book.variables)


@settings(max_examples=15)
@given(codebooks())
def test_the_field_s_own_tool_takes_any_form(book: Codebook) -> None:
    # To that tool `${` begins a name wherever it stands, and there is no other way to write it.
    assume("${" not in canonical_toml(book))
    form = convert(io.BytesIO(to_xlsform(book)), file_type=".xlsx").xform
    assert form.count("<bind ") >= len(book.variables) + len(book.rules)


def test_the_same_codebook_gives_the_same_bytes() -> None:
    book = load("gi-2018")[0]
    assert to_xlsform(book) == to_xlsform(book)


def form(survey: Sequence[Sequence[str]], choices: Sequence[Sequence[str]] = (), **settings_: str) -> bytes:
    """A form of someone else's, with plain headings."""
    sheets: dict[str, list[list[str]]] = {
        "survey": [list(row) for row in survey],
        "choices": [["list_name", "name", "label"], *(list(row) for row in choices)],
    }
    if settings_:
        sheets["settings"] = [list(settings_), list(settings_.values())]
    return workbook.written(sheets)


NO_ALONE = "not(selected(., 'no') and count-selected(.) > 1)"
HEAD = ["type", "name", "label", "relevant", "required", "constraint"]
YES_NO = [("yn", "yes", "Yes"), ("yn", "no", "No")]


def read(
    survey: Sequence[Sequence[str]], choices: Sequence[Sequence[str]] = (), **settings_: str
) -> ForeignCodebook:
    return from_xlsform(form(survey, choices, **settings_), name="f.xlsx")


def refusal(
    survey: Sequence[Sequence[str]], choices: Sequence[Sequence[str]] = ()
) -> list[tuple[str | None, str]]:
    with pytest.raises(CodebookRefused) as caught:
        read(survey, choices)
    return [(one.field, one.message) for one in caught.value.problems]


SOMEONES = [
        HEAD,
        ["select_one yn", "Present", "Present?", "", "yes", ""],
        ["begin group", "g", "Group", "${present} = 'yes'", "", ""],
        ["integer", "count", "How many?", "", "", ". >= 1 and . <= 9"],
        ["select_multiple yn", "several", "Which?", "${count} > 2", "", NO_ALONE],
        ["end group", "", "", "", "", ""],
        ["text", "remark", "Remark", "", "", "string-length(.) < 9"],
        ["note", "few", "Only few?", "${count} = 1", "", ""],
        ["note", "stop", "Not both.", "selected(${several}, 'no') and ${present} != 'yes'", "yes", ""],
        ["image", "picture", "Picture", "", "", ""],
        ["calculate", "sum", "", "", "", ""],
    ]  # fmt: skip


def test_a_form_of_someone_else_becomes_a_codebook() -> None:
    back = read(SOMEONES, YES_NO, form_id="other-form", form_title="Other", version="7")
    book = back.codebook
    assert (book.id, book.version, book.title, book.languages) == (
        "other-form",
        "7",
        {"en": "Other"},
        ("en",),
    )
    present, count, several, remark = book.variables
    assert (present.level, present.required, [code.id for code in present.codes]) == (
        Level.NOMINAL,
        True,
        ["yes", "no"],
    )
    assert count.condition is not None
    assert count.condition.text == "present = yes"
    assert (count.minimum, count.maximum, count.required) == ("1", "9", False)
    assert several.condition is not None
    assert several.condition.text == "(present = yes) and (count > 2)"
    assert [code.exclusive for code in several.codes] == [False, True]
    assert remark.level is Level.TEXT
    assert [(rule.id, rule.hardness, rule.when.text) for rule in book.rules] == [
        ("few", Hardness.SOFT, "(count >= 1 and count <= 1)"),
        ("stop", Hardness.HARD, "several has no and not present = yes"),
    ]
    assert back.left_out == (
        "capital letters of the name 'Present'",
        "that a number is whole (count)",
        "a constraint of 'remark': string-length(.) < 9",
        "a question for a file of type 'image': files are never collected (picture)",
        "a row of type 'calculate' (sum)",
    )


def test_languages_are_read_in_every_usual_spelling() -> None:
    head = ["type", "name", "label::English (en)", "label:French", "Label :: ar", "hint::fr"]
    book = read([head, ["text", "a", "A", "À", "ا", "Aide"]], default_language="English (en)").codebook
    assert book.languages == ("en", "fr", "ar")
    assert book.variables[0].label == {"en": "A", "fr": "À", "ar": "ا"}
    assert book.variables[0].definition == {"fr": "Aide"}


def test_a_label_without_language_is_in_the_default_one() -> None:
    book = read([["type", "name", "label"], ["text", "a", "Ah"]], default_language="French (fr)").codebook
    assert (book.languages, book.variables[0].label) == (("fr",), {"fr": "Ah"})


def test_an_edited_condition_counts_and_an_untouched_one_keeps_its_wording() -> None:
    book = load("gi-2018")[0]
    sheets = workbook.read(to_xlsform(book))
    column = sheets["survey"][0].index("relevant")
    (row,) = [row for row in sheets["survey"] if row[1] == "location_country"]
    row[column] = "${location_status} = 'confirmed'"
    edited = from_xlsform(workbook.written(sheets), name="f.xlsx").codebook
    variable = edited.variable("location_country")
    assert variable is not None
    assert variable.condition is not None
    assert variable.condition.text == "location_status = confirmed"
    assert [one.what for one in changes(book, edited)] == ["condition"]


def test_a_disabled_or_never_relevant_question_is_not_asked() -> None:
    head = ["type", "name", "label", "disabled", "relevant"]
    rows = [
        head,
        ["text", "a", "A", "yes", ""],
        ["text", "b", "B", "", "false()"],
        ["text", "c", "C", "no", "true()"],
    ]
    book = read(rows).codebook
    assert [(one.enabled, one.condition) for one in book.variables] == [
        (False, None),
        (False, None),
        (True, None),
    ]


def test_choices_without_a_label_are_named_by_their_name() -> None:
    back = read([HEAD, ["select_one yn", "a", "A"]], [("yn", "yes", ""), ("yn", "no", "No")])
    assert back.codebook.variables[0].codes[0].label == {"en": "yes"}
    assert back.left_out == ("nothing, but 'yes' has no label, and its name stands for it",)


def test_what_is_not_read_is_said_once() -> None:
    head = [*HEAD, "appearance", "image::English (en)", "choice_filter", "required_message"]
    rows = [
        head,
        ["select_one yn or_other", "a", "A", "", "${b} = 1", "", "minimal", "x.png", "x = ${a}", "Do."],
    ]
    assert read(rows, YES_NO).left_out == (
        "column 'appearance' of the sheet 'survey'",
        "column 'image::English (en)' of the sheet 'survey'",
        "column 'required_message' of the sheet 'survey'",
        "the choice of another answer in words (a)",
        "the filter of the choices of 'a'",
        "the condition under which 'a' is required: it is always",
    )


@pytest.mark.parametrize(
    ("row", "place", "message"),
    [
        (["select_one lost", "b", "B"], "survey, row 3, type", "there are no choices of this list"),
        (["begin repeat", "b", "B"], "survey, row 3, type", "this type of question is not known"),
        (["rank yn", "b", "B"], "survey, row 3, type", "this type of question is not known"),
        (["end group", "", ""], "survey, row 3, type", "no group was begun"),
        (["begin group", "", ""], "survey", "a group is not ended"),
        (["text", "a", "A"], "survey, row 3, name", "this name is used twice"),
        (["text", "", "A"], "survey, row 3.id", "'id' cannot be used"),
        (["text", "b", "B" * 201], "survey, row 3.label.en", "this text is too long"),
        (
            ["text", "b", "B", "today() > 3"],
            "survey, row 3, relevant",
            "this condition cannot be carried: 'today' has no counterpart",
        ),
        (
            ["text", "b", "B", "${later} = 'x'"],
            "survey, row 3, relevant",
            "this condition cannot be carried: there is no question 'later' before this one",
        ),
        (["text", "b", "B", "${a} = 'maybe'"], "survey, row 3.condition", "variable 'a' has no such code"),
    ],
)
def test_what_cannot_be_carried_refuses_the_form_with_sheet_and_row(
    row: list[str], place: str, message: str
) -> None:
    assert (place, message) in refusal([HEAD, ["select_one yn", "a", "A"], row], YES_NO)


def test_a_choice_that_cannot_be_a_code_is_refused_with_its_row() -> None:
    found = refusal([HEAD, ["select_one yn", "a", "A"]], [("yn", "ok", "Ok"), ("yn", "not ok", "No")])
    assert ("choices, row 3.id", "'id' cannot be used") in found


def test_a_language_without_a_tag_is_refused() -> None:
    assert refusal([["type", "name", "label::Klingon tongue"], ["text", "a", "A"]]) == [
        ("survey, row 1", "the language 'Klingon tongue' has no tag; write 'Name (xx)'")
    ]


@pytest.mark.parametrize("column", ["name", "label"])
def test_a_column_that_is_there_twice_is_refused(column: str) -> None:
    found = refusal([["type", "name", "label", column], ["text", "a", "A", "b"]])
    assert found == [("survey, row 1", f"column '{column}' is there twice")]


def test_what_has_no_counterpart_of_its_own_kind_is_read_as_the_nearest() -> None:
    rows = [
        HEAD,
        ["date", "day", "Day", "", "", ""],
        ["range", "share", "Share", "", "", ". >= 0 and . >= 2 and . <= 9 and . <= 7"],
        ["note", "hello", "Welcome.", "", "", ""],
        ["image", "front", "Front", "", "", ""],
        ["image", "front", "Back", "", "", ""],
    ]
    back = read(rows)
    day, share = back.codebook.variables
    assert (day.level, share.minimum, share.maximum) == (Level.TEXT, "2", "7")
    assert back.left_out == (
        "that an answer is of type 'date' (day)",
        "the steps of a range (share)",
        "note 'hello', which is shown always",
        "a question for a file of type 'image': files are never collected (front)",
    )


def test_headings_that_name_nothing_are_passed_over() -> None:
    back = read([["type", "name", "label", "", ":::"], ["text", "a", "A", "x", "y"]])
    assert back.left_out == ("column ':::' of the sheet 'survey'",)


def edited(book: Codebook, sheet: str, column: str, text: str, *, row: int = 1) -> bytes:
    """The form of a codebook with one cell changed."""
    sheets = workbook.read(to_xlsform(book))
    at = sheets[sheet][0].index(column)
    cells = sheets[sheet][row]
    cells += [""] * (at + 1 - len(cells))
    cells[at] = text
    return workbook.written(sheets)


@pytest.mark.parametrize(
    ("sheet", "column", "text", "place"),
    [
        ("settings", "reviewer_notes", "[1]", "settings, row 2, reviewer_notes"),
        ("settings", "reviewer_notes", "[", "settings, row 2, reviewer_notes"),
        ("choices", "reviewer_offered", "maybe", "choices, row 2, reviewer_offered"),
        ("choices", "reviewer_provenance", "Q", "choices, row 2.provenance"),
        ("survey", "reviewer_key", "?", "survey, row 2.key"),
    ],
)
def test_own_columns_that_were_spoilt_are_refused(sheet: str, column: str, text: str, place: str) -> None:
    with pytest.raises(CodebookRefused) as caught:
        from_xlsform(edited(load("gi-2018")[0], sheet, column, text), name="f.xlsx")
    assert [problem.field for problem in caught.value.problems] == [place]


def test_a_condition_in_words_that_was_spoilt_gives_way_to_the_form_s_own() -> None:
    book = load("gi-2018")[0]
    (row,) = [at for at, one in enumerate(workbook.read(to_xlsform(book))["survey"]) if one[1] == "coercion"]
    raw = edited(book, "survey", "reviewer_condition", "has has", row=row)
    assert from_xlsform(raw, name="f.xlsx").codebook == book


def test_a_rule_and_a_variable_of_the_same_name_keep_theirs() -> None:
    head = '[codebook]\nid = "b"\nversion = "1"\nstatus = "confirmed"\nlanguages = ["en"]\ntitle.en = "B"\n'
    names = ("level", "rule_level")
    variables = "".join(f'[[variable]]\nid = "{one}"\nlevel = "text"\nlabel.en = "L"\n' for one in names)
    rule = 'when = "answered(level)"\nhardness = "soft"\nmessage.en = "Look."\n'
    rules = "".join(f'[[rule]]\nid = "{one}"\n{rule}' for one in names)
    book = read_codebook(head + variables + rules, name="t")
    raw = to_xlsform(book)
    assert from_xlsform(raw, name="f.xlsx").codebook == book
    written = [row[1] for row in workbook.read(raw)["survey"]]
    assert written == ["name", "level", "rule_level", "rule_level_", "rule_rule_level"]


def test_two_rules_of_the_same_name_are_refused() -> None:
    rows = [HEAD, ["text", "a", "A"], ["note", "r", "R", "${a} != ''"], ["note", "r", "R", "${a} = ''"]]
    assert ("survey, row 4, name", "this name is used twice") in refusal(rows)


def test_what_is_no_workbook_is_refused() -> None:
    with pytest.raises(CodebookRefused, match="not an"):
        from_xlsform(b"type,name", name="f.xlsx")


def test_a_workbook_without_survey_is_refused() -> None:
    with pytest.raises(CodebookRefused, match="no sheet 'survey'"):
        from_xlsform(workbook.written({"Table": [["a"]]}), name="f.xlsx")
