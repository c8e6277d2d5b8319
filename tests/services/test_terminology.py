"""The shipped list; no term of it is written out here, for the house asks the same of every other file."""

from __future__ import annotations

import csv

import pytest

from reviewer.domain.terminology import Advice
from reviewer.resources import resource_dir
from reviewer.services.terminology import hints


def rows() -> list[dict[str, str]]:
    with (resource_dir() / "terminology" / "terms.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def spellings(row: dict[str, str]) -> list[str]:
    return [row["term"], *filter(None, row["variants"].split("|"))]


@pytest.mark.parametrize("row", rows(), ids=lambda row: str(rows().index(row)))
def test_every_spelling_gets_the_advice_of_its_row(row: dict[str, str]) -> None:
    for spelling in spellings(row):
        found = hints(f"seen: {spelling.upper()}.")
        if row["ui"] == "allow":
            assert found == []
            continue
        (hint,) = found
        assert hint.found == spelling.upper()
        assert hint.advice is Advice(row["ui"])
        assert hint.preferred
        assert "; ".join(hint.preferred) == row["preferred"]


def test_the_list_knows_every_level_of_advice() -> None:
    assert {row["ui"] for row in rows()} == {advice.value for advice in Advice}


def test_what_is_preferred_is_never_blocked_itself() -> None:
    for row in rows():
        assert [hint for hint in hints(row["preferred"]) if hint.advice is Advice.BLOCK] == []


def test_plain_clinical_words_pass() -> None:
    assert hints("Two girls, apparently prepubescent; the offender is not visible. Coercion indicated.") == []
