"""Invented final answers, seeded: shares near those that the study reported, of no real case."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from reviewer.indicator.answers import FinalCase, Said

_SHARES: Mapping[str, Mapping[str, int]] = {
    "identified_status": {"unidentified": 76, "identified": 20, "partial": 4},
    "age_category": {"infant": 10, "toddler": 10, "prepubescent": 40, "pubescent": 30, "undetermined": 10},
    "victim_sex": {"female": 65, "male": 35},
    "severity": {"posing": 16, "explicit_sexual_activity": 34, "assault": 25, "gross_assault": 25},
    "content_kind": {"abusive": 25, "exploitative": 14, "both": 61},
    "theme": {"none": 80, "sadism": 20},
    "production_context": {"youth_produced": 20, "modelling": 20, "other": 60},
    "offender_visible": {"yes": 60, "no": 40},
    "period": {"2026": 100},
}


def cases(size: int, seed: int = 20180306) -> list[FinalCase]:
    """`size` cases that answer some of the variables; location, offender sex and ethnicity were not asked."""
    random = Random(seed)
    return [FinalCase(f"case-{number}", _answers(random)) for number in range(size)]


def _answers(random: Random) -> dict[str, Said]:
    drawn = {name: random.choices([*codes], [*codes.values()])[0] for name, codes in _SHARES.items()}
    return {
        name: Said("none") if code == "none" else Said("answered", frozenset({code}))
        for name, code in drawn.items()
    }
