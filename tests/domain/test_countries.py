from __future__ import annotations

from reviewer.domain.countries import COUNTRIES, is_country


def test_there_are_the_249_assigned_codes() -> None:
    assert len(COUNTRIES) == 249
    assert all(len(code) == 2 and code.isascii() and code.isupper() for code in COUNTRIES)


def test_only_assigned_codes_in_upper_case_are_countries() -> None:
    assert is_country("FR")
    assert not any(map(is_country, ("fr", "XK", "EU", "UK", "AN", "", "FRA", "F", "FR ")))
