"""Names of countries."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from reviewer.domain.countries import is_country


def country_name(text: str) -> str:
    """The country that two letters stand for; empty where they stand for none."""
    code = text.strip().upper()
    if not is_country(code):
        return ""
    territory = QLocale.codeToTerritory(code)
    if QLocale().language() == QLocale.Language.English:
        return QLocale.territoryToString(territory)
    # Qt knows a country's name in English and in the country's own language, and in no other.
    return QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName()
