"""The list of terms that comes with the program, after the terminology guidelines; own wording."""

from __future__ import annotations

import csv
from functools import cache

from reviewer.domain.terminology import Advice, Term, TermHint, Terminology
from reviewer.resources import resource_dir

__all__ = ["TermHint", "hints", "shipped_terminology"]


@cache
def shipped_terminology() -> Terminology:
    """The shipped list, read once: it never changes while the program runs."""
    with (resource_dir() / "terminology" / "terms.csv").open(encoding="utf-8", newline="") as file:
        return Terminology(_term(row) for row in csv.DictReader(file))


def hints(text: str) -> list[TermHint]:
    """What to reconsider in a note, in the order of the text."""
    return shipped_terminology().hints(text)


def _term(row: dict[str, str]) -> Term:
    spellings = (row["term"], *(variant for variant in row["variants"].split("|") if variant))
    preferred = tuple(one.strip() for one in row["preferred"].split(";") if one.strip())
    return Term(spellings, Advice(row["ui"]), preferred)
