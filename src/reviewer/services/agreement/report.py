"""The agreement report: one HTML file that stands alone and answers items 6 to 13 of GRRAS (Kottner 2011).

The same study, design and moment give the same bytes.  Everything that comes from a project is escaped.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer import __version__
from reviewer.domain.codebook import Variable, text_in
from reviewer.domain.identifiers import iso_utc
from reviewer.services.agreement.behind_results import Detail, GroupLine
from reviewer.services.agreement.design import StudyDesign
from reviewer.services.agreement.document import COUNTED
from reviewer.services.agreement.results import RELIABLE, TENTATIVE, Estimate, Kind, Line, LineKey, Verdict
from reviewer.services.agreement.study import Study
from reviewer.services.report_pages import Template, report_template

_TEMPLATE = "agreement.html"
_VERDICTS = {
    Verdict.RELIABLE: "reliable",
    Verdict.TENTATIVE: "tentative conclusions only",
    Verdict.UNRELIABLE: "not reliable",
    Verdict.UNDECIDED: "undecided",
    Verdict.FEW_DATA: "not enough data",
    Verdict.UNDEFINED: "undefined",
    Verdict.NOT_COMPUTED: "not computed",
}
_LEVELS = {
    Kind.NOMINAL: "nominal",
    Kind.ORDINAL: "ordinal",
    Kind.INTERVAL: "interval",
    Kind.RATIO: "ratio",
    Kind.SET: "set (MASI)",
    Kind.FLAG: "flag",
    Kind.TEXT: "text",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the report with its names in words."""

    line: Line
    name: str
    level: str
    verdict: str
    categories: tuple[str, ...]
    detail: Detail | None
    versions: tuple[GroupLine, ...]


def rendered(
    study: Study, design: StudyDesign, *, versions: dict[LineKey, tuple[GroupLine, ...]], language: str
) -> str:
    """The whole report; details stand with variables, flags have their line."""
    overview = study.overview
    entries = [_entry(study, line, versions=versions, language=language) for line in overview.lines]
    return _template().render(
        overview=overview,
        entries=entries,
        design=design,
        book=study.book,
        counted=COUNTED,
        computed_at=iso_utc(overview.computed_at)[:19].replace("T", " "),
        program=__version__,
        language=language,
        marks=(TENTATIVE, RELIABLE),
        selection=_selection(study),
    )


def _entry(
    study: Study, line: Line, *, versions: dict[LineKey, tuple[GroupLine, ...]], language: str
) -> Entry:
    variable = study.measure(line.key.variable).variable
    is_flag = line.kind is Kind.FLAG
    name = code_label(variable, line.key.flag, language) if is_flag else text_in(variable.label, language)
    return Entry(
        line=line,
        name=name or line.key.flag or variable.id,
        level=_LEVELS[line.kind],
        verdict=_VERDICTS[line.judgement.verdict],
        categories=tuple(code_label(variable, one, language) for one in line.categories),
        detail=None if is_flag or line.kind is Kind.TEXT else study.detail(line.key),
        versions=versions.get(line.key, ()),
    )


def code_label(variable: Variable, code: str, language: str) -> str:
    """The code's label, or what was typed, as it is."""
    found = variable.code(code)
    return (text_in(found.label, language) if found is not None else "") or code


def _selection(study: Study) -> list[str]:
    wanted = study.wanted
    words = ["all rounds" if wanted.round is None else f"round {wanted.round}"]
    if wanted.group is not None:
        words.append(f"cases with {wanted.group[0]} = {wanted.group[1]}")
    if wanted.since is not None:
        words.append(f"submitted from {iso_utc(wanted.since)[:10]}")
    if wanted.until is not None:
        words.append(f"submitted before {iso_utc(wanted.until)[:10]}")
    return words


def _template() -> Template:
    return report_template(
        _TEMPLATE,
        {
            "number": _number,
            "interval": _interval,
            "share": _share,
            "count": _count,
            "heat": _heat,
            "place": _place,
        },
    )


def _number(value: Estimate | float | None, digits: int = 3) -> str:
    found = value.value if isinstance(value, Estimate) else value
    return "–" if found is None else f"{found:.{digits}f}".replace("-", "−")


def _interval(one: Estimate) -> str:
    if one.low is None or one.high is None:
        return ""
    return f"{_number(one.low)}\u00a0to\u00a0{_number(one.high)}"


def _share(part: float | None, whole: float = 1) -> str:
    return "–" if part is None or not whole else f"{part / whole:.1%}".replace("%", " %")


def _count(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def _heat(count: int, counts: Sequence[Sequence[int]]) -> int:
    """How dark a cell is, 0 to 9, by its part of the largest one."""
    largest = max(max(row) for row in counts) or 1
    return round(9 * math.sqrt(count / largest))


def _place(value: float) -> str:
    """Where a coefficient lies on the scale from 0 to 1, in hundredths of 120 points; below 0 at the edge."""
    return f"{min(max(value, -0.05), 1.0) * 112 + 6:.1f}"
