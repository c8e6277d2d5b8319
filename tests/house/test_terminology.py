"""The project speaks as the field asks it to: no blocked term outside the list that says which they are."""

from __future__ import annotations

import csv
import re

from tests.house.source import PROJECT, shown, text_files

TERMS = PROJECT / "resources" / "terminology" / "terms.csv"


def blocked_terms() -> list[str]:
    with TERMS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["ui"] == "block"]
    return [term for row in rows for term in (row["term"], *row["variants"].split("|")) if term]


def blocked_pattern() -> re.Pattern[str]:
    """Whole words, singular or plural, across line ends and in identifiers."""
    phrases = (r"[\s_-]*".join(map(re.escape, term.split())) for term in blocked_terms())
    return re.compile(rf"(?<![a-z])(?:{'|'.join(phrases)})s?(?![a-z])", re.IGNORECASE)


def test_no_blocked_term_stands_in_the_project() -> None:
    pattern = blocked_pattern()
    found = [
        f"{shown(path)}: {match.start()}"
        for path, text in text_files()
        if path != TERMS
        for match in pattern.finditer(text)
    ]
    assert found == []


def test_every_blocked_term_is_found_in_any_shape() -> None:
    pattern = blocked_pattern()
    terms = blocked_terms()
    assert len(terms) > 10
    for term in terms:
        for shape in (term, term.upper(), term.replace(" ", "\n    "), term.replace(" ", "_"), f"{term}s."):
            assert pattern.search(f"before {shape} after")
        assert not pattern.search(f"x{term}x")
