"""The indicator's report: one HTML file that stands alone, made of published counts only.

The same result gives the same bytes. Everything that comes from a package is escaped, and signs that hide or
turn text are written out.
"""

from __future__ import annotations

from pathlib import PurePath

from reviewer import __version__
from reviewer.domain.identifiers import iso_utc
from reviewer.indicator.gathering import Reason
from reviewer.services.indicator.association_words import THIN
from reviewer.services.indicator.plots import plots
from reviewer.services.indicator.report_tables import breakdowns, cross_tables, hidden_in, whole
from reviewer.services.indicator.results import DrawTold, IndicatorResult, TakenPackage
from reviewer.services.indicator.statements import statements
from reviewer.services.indicator.words import (
    HIDDEN,
    axis_words,
    code_words,
    coders_words,
    count_words,
    group_words,
    interval_words,
    part_words,
    share_words,
    visible,
)
from reviewer.services.report_pages import Template, report_template

_TEMPLATE = "indicator.html"
REASONS: dict[Reason, str] = {
    "codebook": "coded with another version of the codebook, and no crosswalk says what its answers mean",
    "country": "the country code is none of ISO 3166",
    "state": "the state of an answer makes no sense",
    "code": "a code that the codebook does not have",
    "contradiction": "two records of one moment contradict each other, or a single choice has two codes",
}


def rendered(result: IndicatorResult, *, printed: bool = False) -> str:
    """The whole report as HTML; `printed` has the smaller letters of pages."""
    indicator = result.indicator
    return _template().render(
        result=result,
        printed=printed,
        statements=statements(indicator),
        indicators=whole(indicator),
        breakdowns=breakdowns(indicator),
        crossings=cross_tables(indicator),
        plots={name: drawing.svg() for name, drawing in plots(indicator).items()},
        hidden=hidden_in(indicator),
        reasons=REASONS,
        sign=HIDDEN,
        thin=THIN,
        made_at=iso_utc(result.made_at)[:19].replace("T", " "),
        program=__version__,
    )


def draw_words(draw: DrawTold, *, counted: bool = True) -> str:
    """A draw in one sentence, as its package tells of it; for readers who may not learn how many cases it
    has, not `counted`.
    """
    kind = f"stratified by {len(draw.strata)} strata" if draw.stratified else "simple random"
    frame = f"{count_words(draw.frame)} cases{' that a filter left' if draw.filtered else ''}"
    cases = f"{count_words(draw.cases)} of {frame}" if counted else f"some of {frame}"
    return f"{kind} draw of {cases}, {visible(draw.algorithm)}, seed {visible(draw.seed)}"


def drawn(package: TakenPackage, *, counted: bool = True) -> list[str]:
    """How the cases of a package were drawn, in words; `counted` as `draw_words` has it."""
    if package.draws is None:
        return ["not told: whoever packed may not see draws"]
    return [draw_words(one, counted=counted) for one in package.draws] or ["no draw is recorded"]


def _name(file: str) -> str:
    """The file without the folders of the desk that read it."""
    return visible(PurePath(file).name)


def _template() -> Template:
    return report_template(
        _TEMPLATE,
        {
            "count": count_words,
            "share": share_words,
            "interval": interval_words,
            "part": part_words,
            "axis": axis_words,
            "code": code_words,
            "group": group_words,
            "coders": coders_words,
            "visible": visible,
            "drawn": drawn,
            "name": _name,
        },
    )
