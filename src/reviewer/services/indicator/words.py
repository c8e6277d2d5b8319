"""Codes, breakdowns and shares of the indicator in the words of its report."""

from __future__ import annotations

from reviewer.domain.hidden_signs import hides, written_out
from reviewer.indicator.definitions import Shares
from reviewer.indicator.disclosure.cells import Cell, in_order
from reviewer.indicator.disclosure.joining import SIGN
from reviewer.indicator.figures import Figure

_AXES = {
    "victims": "victims",
    "youngest_age": "youngest age recorded",
    "victim_sex": "sex of the victims",
    "severity": "severity",
    "content_kind": "content kind",
    "theme": "additional theme",
    "production_context": "production context",
    "offender_visible": "offender visible",
    "offender_sex": "sex of the offender",
    "location_status": "location",
    "country": "country of the location",
    "ethnicity": "ethnic group recorded",
    "period": "year of the final answer",
    "unit": "unit",
}
_CODES = {
    "not_counted": "no final answer, or not asked",
    "counted": "with a final answer",
    "other": "other",
    "none": "none",
    "explicit_or_more_severe": "explicit sexual activity or more severe",
    "without_explicit_activity": "without explicit activity",
    "sadism_or_paraphilia": "sadism or another paraphilia",
    "youth_produced": "youth-produced",
    "unidentified_victims": "with unidentified victims",
    "several": "several recorded",
    "alike": "coded alike",
    "compared": "coded by two or more",
    "partial": "some victims identified",
    "yes": "visible",
    "no": "not visible",
}

# As the codebooks' own English labels have them; a unit's other groups stand as their codes.
_GROUPS = {
    "white": "White",
    "hispanic_latino": "Hispanic/Latino",
    "asian": "Asian",
    "black": "Black",
    "other_or_multiple": "other or multiple",
    "several": "several recorded",
    "none": "none",
    "not_counted": _CODES["not_counted"],
}


_KNOWN_OF_A_CASE = {"country", "period", "unit"}


def sensitive(axis: str) -> bool:
    """Whether a breakdown says what happened, and not where, when and by whom it was recorded."""
    return axis in _AXES and axis not in _KNOWN_OF_A_CASE


def axis_words(axis: str) -> str:
    """A breakdown in words."""
    return _AXES.get(axis, axis.replace("_", " "))


def code_words(axis: str, code: str) -> str:
    """A code in words, joined ones by each; countries, years and units stand for themselves."""
    if SIGN in code and axis != "unit":
        return " or ".join(code_words(axis, one) for one in code.split(SIGN))
    if axis == "ethnicity":
        return _GROUPS.get(code, visible(code))
    if axis in {"country", "period", "unit"} and code not in {"none", "not_counted"}:
        return visible(code)
    if code == "both":
        return "abusive and exploitative" if axis == "content_kind" else "female and male"
    if code == "other" and axis in {"victims", "victims_open"}:
        return "without unidentified victims"
    return _CODES.get(code, visible(code).replace("_", " "))


def part_words(figure: Figure) -> str:
    """What is counted in the numerator: the title, and the code where there are several."""
    definition = figure.definition
    if len(definition.parts) == 1:
        return definition.title
    return f"{definition.title}: {code_words(definition.axis.name, figure.part)}"


def group_words(figure: Figure) -> str:
    """The group that a figure is of; "all" for the whole."""
    return code_words(figure.by, figure.group) if figure.by else "all"


def cell_words(cell: Cell) -> str:
    """What the cases of a cell have in common."""
    said = [f"{axis_words(axis)}: {code_words(axis, code)}" for axis, code in in_order(cell)[1]]
    return "; ".join(said) or "all cases"


def share_words(value: float | None) -> str:
    """A share in per cent with one decimal, a dash where there is none."""
    return "–" if value is None else f"{value:.1%}".replace("%", "\u00a0%")


def interval_words(figure: Figure) -> str:
    """The interval in per cent; empty where there is none."""
    one = figure.interval
    return "" if one is None else f"{share_words(one.low)} to {share_words(one.high)}"


def coders_words(figure: Figure) -> str:
    """The range between coders in one sentence; empty where none is said of such a figure."""
    said, total = figure.coders, figure.denominator
    if said is None or not total:
        return f"Range between coders {figure.coders_reason}." if figure.coders_reason else ""
    shares = (f"{share_words(count / total)} ({count_words(count)})" for count in (said.by_all, said.by_any))
    return "By all coders {}, by at least one {} of the same series.".format(*shares)


def count_words(count: int | None) -> str:
    """A count with thin marks between thousands; a dot where it is hidden."""
    return HIDDEN if count is None else f"{count:,}".replace(",", "\u00a0")


HIDDEN = "•"
"""Stands for a count that is hidden; the same sign for small cells and for those that guard them."""


def visible(text: str) -> str:
    """Text of a package as it may stand in a report: signs that hide or turn text are written out."""
    return "".join(written_out(sign) if hides(sign) else sign for sign in text)


def definition_words(definition: Shares) -> str:
    """Numerator and denominator in one sentence."""
    return f"{definition.numerator}, of {definition.denominator}"
