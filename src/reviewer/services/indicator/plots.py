"""Which plots a result has, by the names of their files."""

from __future__ import annotations

from reviewer.indicator.figures import Indicator
from reviewer.services.indicator.drawing import Drawing
from reviewer.services.indicator.forest_plot import by_title, forest, overall_rows, rows_by
from reviewer.services.indicator.stacked_plot import stacked

OVERALL = "indicators"
_TITLE = "The indicators"
_ABOUT = "Shares with 95 % intervals, each among the series that its table names"
# Units first: how they differ is what a plot shows best. A map of countries is left out on purpose.
_BY = ("unit", "youngest_age", "victim_sex", "severity", "country", "period", "ethnicity")


def plots(indicator: Indicator) -> dict[str, Drawing]:
    """Only what can be drawn from published counts."""
    found: dict[str, Drawing | None] = {
        one.definition.id: stacked(one) for one in indicator.crossings if one.counts
    }
    found[OVERALL] = forest(_TITLE, _ABOUT, overall_rows(indicator.figures))
    for by in _BY:
        title, about = by_title(by)
        found[f"indicators-by-{by.replace('_', '-')}"] = forest(title, about, rows_by(indicator.figures, by))
    return {name: drawing for name, drawing in found.items() if drawing is not None}
