from __future__ import annotations

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange.codebook_file_lines import Lines, Path

TEXT = '''# a comment with [brackets] and "quotes"
[codebook]
id = "x" # [[variable]]
title.en = """one
[[variable]]
id = 'no'""""
title."fr" = \'\'\'un
]]\'\'\'
notes = [
  "first ]",  # ]
  'second [[',
]
inline = { a = "b", c = [1,
  2] }

[[variable]]
  id = "first"
  [variable.label]
  en = "First"
  [[variable.code]]
    id = "a"
  [[variable.code]]
    label.en = "\\"]\\" # no comment"
    id = "b"
[[variable]]
id = "second"
[[ variable . code ]]
id = "c"'''


def test_every_key_is_found_on_its_line() -> None:
    tomllib.loads(TEXT)
    lines = Lines(TEXT)
    expected: dict[Path, int] = {
        ("codebook",): 2,
        ("codebook", "id"): 3,
        ("codebook", "title", "en"): 4,
        ("codebook", "title", "fr"): 7,
        ("codebook", "notes"): 9,
        ("codebook", "inline"): 13,
        ("variable", 0): 16,
        ("variable", 0, "id"): 17,
        ("variable", 0, "label"): 18,
        ("variable", 0, "label", "en"): 19,
        ("variable", 0, "code", 0): 20,
        ("variable", 0, "code", 0, "id"): 21,
        ("variable", 0, "code", 1): 22,
        ("variable", 0, "code", 1, "label", "en"): 23,
        ("variable", 0, "code", 1, "id"): 24,
        ("variable", 1): 25,
        ("variable", 1, "id"): 26,
        ("variable", 1, "code", 0): 27,
        ("variable", 1, "code", 0, "id"): 28,
    }
    assert {path: lines.of(path) for path in expected} == expected


def test_what_is_missing_is_at_the_line_of_the_table_around_it() -> None:
    lines = Lines(TEXT)
    assert lines.of(("variable", 1, "label", "en")) == 25
    assert lines.of(("variable", 0, "code", 1, "definition")) == 22
    assert lines.of(("codebook", "inline", "a")) == 13
    assert lines.of(("rule", 0)) == 1
    assert Lines("").of(("codebook",)) == 1


_VALUES = st.one_of(
    st.integers().map(str),
    st.sampled_from(
        [
            '"a"',
            "'b'",
            '"\\"]#"',
            '"""\nx\n"""',
            "'''[\n\n'''",
            "[1, [2], '#']",
            "[\n  1,\n  # ]\n]",
            "{ a = 1 }",
        ]
    ),
)


@given(
    st.lists(
        st.tuples(st.booleans(), _VALUES, st.sampled_from(["", ' # ] "', "\n"])), min_size=1, max_size=20
    )
)
def test_generated_files_give_every_table_and_key_its_line(parts: list[tuple[bool, str, str]]) -> None:
    text, expected, table = "", {}, -1
    for number, (new_table, value, behind) in enumerate(parts):
        if new_table or table < 0:
            table += 1
            expected["t", table, ""] = text.count("\n") + 1
            text += "[[t]]\n"
        expected["t", table, f"k{number}"] = text.count("\n") + 1
        text += f"k{number} = {value}{behind}\n"
    tomllib.loads(text)
    lines = Lines(text)
    for (name, index, key), line in expected.items():
        assert lines.of((name, index, key) if key else (name, index)) == line


@given(st.text(alphabet="[]{}\"'=.#\n\\ ab", max_size=60))
def test_text_that_is_no_toml_ends_all_the_same(text: str) -> None:
    assert Lines(text).of(("a",)) >= 1
