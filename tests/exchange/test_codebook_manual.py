"""What the manual says of the codebook's format is what the program does."""

from __future__ import annotations

import re

import pytest

from reviewer.domain.conditions import WORDS, parse_condition
from reviewer.domain.keys import RESERVED_KEYS
from reviewer.exchange.codebook_file import CodebookRefused, read_codebook
from reviewer.exchange.codebook_file_tables import MAX_CODES, MAX_RULES, MAX_VARIABLES
from reviewer.services.codebooks import load, shipped_codebooks
from tests.house.source import PROJECT

MANUAL = (PROJECT / "docs" / "manual" / "codebook-format.md").read_text("utf-8")


def example() -> str:
    found = re.search(r"```toml\n(.*?)```", MANUAL, re.DOTALL)
    assert found is not None
    return found.group(1)


def table(heading: str) -> list[str]:
    section = MANUAL.split(f"## `{heading}`", 1)[1].split("\n## ", 1)[0]
    cells = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    return [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]


def test_the_example_is_a_codebook_with_the_keys_that_the_manual_promises() -> None:
    context, coercion, children = read_codebook(example(), name="manual").variables
    assert [code.key for code in context.codes] == ["1", "2", "u"]
    assert (context.key, coercion.key, children.key) == ("p", "c", "m")


@pytest.mark.parametrize("heading", ["[codebook]", "[[variable]]", "[[variable.code]]", "[[rule]]"])
def test_the_tables_of_the_manual_name_exactly_the_fields_that_are_known(heading: str) -> None:
    planted = example().replace(heading, f"{heading}\nplanted = 1", 1)
    with pytest.raises(CodebookRefused) as caught:
        read_codebook(planted, name="manual")
    (problem,) = caught.value.problems
    known = set((problem.expected or "").removeprefix("one of ").split(", "))
    assert known - {"code"} == set(table(heading))


def test_the_manual_lists_reserved_keys_words_and_limits() -> None:
    reserved = next(
        line for line in MANUAL.splitlines() if line.startswith("- Reserved for the review screen")
    )
    assert set(re.findall(r"`(\w)`", reserved)) == RESERVED_KEYS
    assert all(f'"{word}"' in MANUAL for word in WORDS)
    for limit in (f"{MAX_VARIABLES} variables", f"{MAX_CODES} codes", f"{MAX_RULES} rules"):
        assert f"At most {limit}" in MANUAL


def test_conditions_that_the_manual_quotes_can_be_read() -> None:
    quoted = re.findall(r"`(\w+ (?:=|has) \w+)`", MANUAL)
    assert len(quoted) >= 3
    for text in quoted:
        assert parse_condition(text).text == text


def test_the_manual_lists_the_shipped_codebooks_with_their_status() -> None:
    section = MANUAL.split("## The codebooks that come", 1)[1]
    told = dict(re.findall(r"^\| `([\w-]+)` \|.*\| (\w+) \|$", section, re.MULTILINE))
    assert told == {name: load(name)[0].status for name in shipped_codebooks()}
