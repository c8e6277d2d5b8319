"""What is wrong with a codebook file is said with line and field, all of it at once, and in words."""

from __future__ import annotations

import contextlib
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange.codebook_file import MAX_BYTES, MAX_LINE, CodebookRefused, decoded, read_codebook
from reviewer.exchange.problems import Problem
from reviewer.services.codebooks import shipped_codebooks

GOOD = """\
[codebook]
id = "good"
version = "1"
status = "confirmed"
languages = ["en", "fr"]
title = { en = "Good", fr = "Bon" }

[[variable]]
id = "first"
level = "set"
label.en = "First"
label.fr = "Premier"

[[variable.code]]
id = "a"
label = { en = "A", fr = "A" }

[[variable.code]]
id = "b"
label = { en = "B", fr = "B" }

[[variable]]
id = "second"
level = "number"
condition = "first has a"
minimum = 1
maximum = 9
label = { en = "Second", fr = "Second" }

[[variable]]
id = "third"
level = "nominal"
label = { en = "Third", fr = "Troisième" }

[[variable.code]]
id = "a"
key = "3"
label = { en = "A", fr = "A" }

[[rule]]
id = "rule_one"
when = "second > 3 and third = a"
hardness = "soft"
message = { en = "Why?", fr = "Pourquoi ?" }
"""


def problems_of(text: str) -> list[Problem]:
    with pytest.raises(CodebookRefused) as caught:
        read_codebook(text, name="book.toml")
    return caught.value.problems


def test_the_file_that_the_others_are_made_from_is_good() -> None:
    assert [one.id for one in read_codebook(GOOD, name="x").variables] == ["first", "second", "third"]


@pytest.mark.parametrize(
    ("was", "now", "line", "field", "said"),
    [
        ('id = "good"', 'id = "Good"', 2, "codebook.id", "cannot be used"),
        ('id = "good"', "id = 7", 2, "codebook.id", "not a text"),
        ('id = "good"\n', "", 1, "codebook.id", "needed"),
        ('version = "1"', "version = 1", 3, "codebook.version", "not a text"),
        ('version = "1"', 'version = "1 b"', 3, "codebook.version", "cannot be used"),
        ('"confirmed"', '"sure"', 4, "codebook.status", "cannot be used"),
        ('["en", "fr"]', "[]", 5, "codebook.languages", "at least one"),
        ('["en", "fr"]', '"en"', 5, "codebook.languages", "not a list"),
        ('["en", "fr"]', '["en", "fr", "en"]', 5, "codebook.languages", "twice"),
        ('["en", "fr"]', '["en", "fr", "English"]', 5, "codebook.languages", "language tag"),
        ('title = { en = "Good", fr = "Bon" }', 'title.en = "Good"', 6, "codebook.title.fr", "missing"),
        ('title = { en = "Good", fr = "Bon" }', 'title = "Good"', 6, "codebook.title", "table of languages"),
        ('"Bon" }', '"Bon" }\nnotes = "one"', 7, "codebook.notes", "not a list"),
        ('"Bon" }', '"Bon" }\nnotes = ["a\\u202eb"]', 7, "codebook.notes", "not seen"),
        ('"Bon" }', '"Bon" }\ncolour = "red"', 7, "codebook.colour", "not known"),
        ('"Bon" }', '"Bon" }\nnotes = [' + '"x",' * 101 + "]", 7, "codebook.notes", "list is too long"),
        ('"Bon" }', '"Bon" }\nnotes = ["' + "x" * 2001 + '"]', 7, "codebook.notes", "text is too long"),
        ("[codebook]", "[book]", 1, "codebook", "[codebook] is needed"),
        ("[[rule]]", "[[rules]]", 40, "rules", "not known"),
        ('id = "first"', 'id = "first-one"', 9, "variable[1].id", "cannot be used"),
        ('id = "first"', 'id = "fir\\u202est"', 9, "variable[1].id", "not seen"),
        ('id = "first"', 'id = "fir\\u0000st"', 9, "variable[1].id", "not seen"),
        ('id = "second"', 'id = "first"', 23, "variable[2].id", "twice"),
        ('id = "third"', 'id = "not"', 31, "variable[3].id", "word of the conditions"),
        ('level = "set"', 'level = "sets"', 10, "variable[1].level", "cannot be used"),
        ('level = "set"\n', "", 8, "variable[1].level", "needed"),
        ('level = "number"', 'level = "nominal"', 22, "variable[2].code", "needs codes"),
        ('label.fr = "Premier"\n', "", 11, "variable[1].label.fr", "missing"),
        ('label.fr = "Premier"', 'label.fr = " "', 12, "variable[1].label.fr", "missing"),
        ('label.fr = "Premier"', 'label.fr = "a\\nb"', 12, "variable[1].label.fr", "not seen"),
        ('label.fr = "Premier"', 'label.fr = ["x"]', 12, "variable[1].label.fr", "not a text"),
        ('"Premier"', '"Premier"\nlabel.de = "Erste"', 13, "variable[1].label.de", "not known"),
        ('"Premier"', '"Premier"\nrequired = "no"', 13, "variable[1].required", "neither true nor false"),
        ('"Premier"', '"Premier"\nprovenance = "X"', 13, "variable[1].provenance", "cannot be used"),
        ('"Premier"', '"Premier"\nminimum = 1', 13, "variable[1].minimum", "bounds"),
        ('"Premier"', '"Premier"\nkey = "n"', 13, "variable[1].key", "reserved"),
        ('"Premier"', '"Premier"\nkey = "3"', 13, "variable[1].key", "lower-case letter"),
        (
            '[[variable.code]]\nid = "a"\nlabel',
            '[[variable.code]]\nid = "a b"\nlabel',
            15,
            "variable[1].code[1].id",
            "cannot",
        ),
        ('id = "b"', 'id = "a"', 19, "variable[1].code[2].id", "twice"),
        ('id = "b"', 'id = "b"\nkey = "u"', 20, "variable[1].code[2].key", "reserved"),
        ('id = "b"', 'id = "b"\nenabled = 1', 20, "variable[1].code[2].enabled", "neither true"),
        (
            'label = { en = "B", fr = "B" }',
            'label = { en = "B" }',
            20,
            "variable[1].code[2].label.fr",
            "missing",
        ),
        ("first has a", "first has", 25, "variable[2].condition", "expected a code at character 10"),
        ("first has a", "first has z", 25, "variable[2].condition", "no such code"),
        ("first has a", "third = a", 25, "variable[2].condition", "before this one"),
        ("first has a", "second > 1", 25, "variable[2].condition", "before this one"),
        ("first has a", "nothing = a", 25, "variable[2].condition", "before this one"),
        ("first has a", "first > 1", 25, "variable[2].condition", "is compared"),
        ("first has a", "first has none", 25, "variable[2].condition", "no such code"),
        ("minimum = 1", 'minimum = "1"', 26, "variable[2].minimum", "not a number"),
        ("minimum = 1", "minimum = true", 26, "variable[2].minimum", "not a number"),
        ("minimum = 1", "minimum = nan", 26, "variable[2].minimum", "usable size"),
        ("minimum = 1", "minimum = 1e400", 26, "variable[2].minimum", "usable size"),
        ("minimum = 1", "minimum = 0x" + "f" * 5000, 26, "variable[2].minimum", "usable size"),
        ("maximum = 9", "maximum = 0.5", 27, "variable[2].maximum", "below the minimum"),
        ('level = "nominal"', 'level = "text"', 35, "variable[3].code", "no codes"),
        (
            'level = "nominal"',
            'level = "nominal"\nkey = "t"\ncode = [1]',
            34,
            "variable[3].code",
            "not a list",
        ),
        ('key = "3"', 'key = "30"', 37, "variable[3].code[1].key", "a digit or"),
        ('key = "3"', "exclusive = true", 37, "variable[3].code[1].exclusive", "level 'set'"),
        ('key = "3"', "enabled = false", 35, "variable[3].code", "may be used"),
        ("third = a", "third = b", 42, "rule[1].when", "no such code"),
        ("third = a", "fourth = b", 42, "rule[1].when", "in this codebook"),
        ('when = "second > 3 and third = a"\n', "", 40, "rule[1].when", "missing"),
        ('hardness = "soft"\n', "", 40, "rule[1].hardness", "needed"),
        (', fr = "Pourquoi ?"', "", 44, "rule[1].message.fr", "missing"),
    ],
)
def test_a_mistake_is_named_with_line_and_field(was: str, now: str, line: int, field: str, said: str) -> None:
    assert was in GOOD
    text = GOOD.replace(was, now, 1)
    if field == "variable[3].code" and "code = [1]" in now:
        text = text.replace('[[variable.code]]\nid = "a"\nkey = "3"\nlabel = { en = "A", fr = "A" }\n', "")
    found = [(one.line, one.field, one.message) for one in problems_of(text)]
    assert any((one[0], one[1]) == (line, field) and said in one[2] for one in found), found


def test_a_code_of_a_country_in_a_condition_is_a_country() -> None:
    text = GOOD.replace('level = "number"', 'level = "country"').replace("minimum = 1\nmaximum = 9\n", "")
    assert len(read_codebook(text.replace("second > 3", "second = FR"), name="x").rules) == 1
    (problem,) = problems_of(text.replace("second > 3", "second = XX"))
    assert problem.expected == "an ISO 3166-1 alpha-2 country code"


def test_a_text_has_no_codes_to_ask_for() -> None:
    text = GOOD.replace('level = "number"', 'level = "text"').replace("minimum = 1\nmaximum = 9\n", "")
    assert len(read_codebook(text.replace("second > 3", "answered(second)"), name="x").rules) == 1
    (problem,) = problems_of(text.replace("second > 3", "second = a"))
    assert "answered(...)" in (problem.expected or "")


def test_all_problems_are_told_at_once_in_the_order_of_the_file() -> None:
    text = GOOD.replace('"confirmed"', '"sure"').replace("first has a", "x = y").replace('"soft"', '"so"')
    problems = problems_of(text.replace('id = "good"', 'id = "?"'))
    assert [one.line for one in problems] == [2, 4, 25, 43]
    assert {one.file for one in problems} == {"book.toml"}


def test_the_message_counts_the_problems_and_shows_the_first() -> None:
    with pytest.raises(CodebookRefused) as caught:
        read_codebook(GOOD.replace('"confirmed"', '"sure"').replace("first has a", "x = y"), name="book.toml")
    assert "2 problems" in str(caught.value)
    assert "book.toml, line 4, codebook.status" in str(caught.value)
    with pytest.raises(CodebookRefused, match="One problem"):
        read_codebook(GOOD.replace('"confirmed"', '"sure"'), name="book.toml")


def test_very_many_problems_are_counted_and_the_first_listed() -> None:
    rules = "\n".join(f'[[rule]]\nid = "r{number}"\ncolour = 1' for number in range(150))
    with pytest.raises(CodebookRefused) as caught:
        read_codebook(GOOD + rules, name="x")
    assert caught.value.total == 150 * 5
    assert len(caught.value.problems) == 100


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('[codebook]\nid = "x', 2, "not TOML"),
        ('[codebook]\nid = "x"\nid = "y"\n', 3, "not TOML"),
        ("[codebook]\nid = 1 2", 2, "not TOML"),
        ("[codebook]\nnotes = [", 2, "not TOML"),
        ("[codebook]\nid = " + "9" * 5000, 1, "too long"),
        ("[codebook]\nnotes = " + "[" * 8000, 1, "nested too deeply"),
        ("a = '" + "x" * MAX_LINE + "'", 1, "a line is longer"),
        ("\n\n# " + "x" * MAX_LINE, 3, "a line is longer"),
        ("[codebook]\n" + "a." * 201 + "b = 1", 2, "full stops"),
        ("# comment\n" * (MAX_BYTES // 10 + 1), 1, "larger than"),
    ],
)
def test_what_is_no_toml_is_refused_at_its_line(text: str, line: int, said: str) -> None:
    (problem,) = problems_of(text)
    assert problem.line == line
    assert said in problem.message


def test_an_empty_file_lacks_everything() -> None:
    assert {"codebook", "variable", "codebook.id", "codebook.title"} - {
        one.field for one in problems_of("")
    } <= {"codebook.title"}


@pytest.mark.parametrize(
    ("content", "line"), [(b"a = 1\n\xff", 2), (b"\xff\xfea\x00", 1), (b"x" * (MAX_BYTES + 1), 1)]
)
def test_bytes_that_are_no_text_are_refused(content: bytes, line: int) -> None:
    with pytest.raises(CodebookRefused) as caught:
        decoded(content, name="x")
    assert caught.value.problems[0].line == line


@pytest.mark.parametrize(
    ("heading", "count", "field"),
    [
        ("[[variable]]", 201, "variable"),
        ("[[rule]]", 201, "rule"),
        ("[[variable.code]]", 401, "variable[3].code"),
    ],
)
def test_there_are_most_variables_codes_and_rules(heading: str, count: int, field: str) -> None:
    before, behind = GOOD.split("[[rule]]")
    made = "".join(
        f'{heading}\nid = "n{number}"\nlabel.en = "x"\nlabel.fr = "x"\n' for number in range(count)
    )
    found = problems_of(before + made + "[[rule]]" + behind)
    assert any(one.field == field and "too many" in one.message for one in found)


def test_as_many_codes_as_are_allowed_all_get_a_key() -> None:
    before, behind = GOOD.split("[[rule]]")
    made = "".join(f'[[variable.code]]\nid = "n{n}"\nlabel = {{ en = "x", fr = "x" }}\n' for n in range(399))
    keys = [
        code.key for code in read_codebook(before + made + "[[rule]]" + behind, name="x").variables[2].codes
    ]
    assert len(set(keys)) == 400


SHIPPED = {name: path.read_text("utf-8") for name, path in shipped_codebooks().items()}


@given(st.sampled_from(sorted(SHIPPED)), st.integers(0, 2**32), st.integers(1, 6))
def test_a_shipped_file_with_scattered_faults_is_read_or_refused(name: str, seed: int, faults: int) -> None:
    rng = random.Random(seed)
    text = SHIPPED[name]
    for _ in range(faults):
        start = rng.randrange(len(text))
        end = min(len(text), start + rng.choice([0, 1, 1, 5, 200]))
        text = (
            text[:start]
            + rng.choice(["", "x", '"', "[", "]", "=", "\n", "0", "\x00", "\ud800", text[:40]])
            + text[end:]
        )
    with contextlib.suppress(CodebookRefused):
        read_codebook(text, name=name)


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises(CodebookRefused) as caught:
        read_codebook(text, name="x")
    assert caught.value.total >= len(caught.value.problems) >= 1
    assert all(len(one.found or "") <= 80 for one in caught.value.problems)
