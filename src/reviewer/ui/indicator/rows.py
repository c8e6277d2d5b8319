"""Shares, and what is said beside them, as rows of the page's tables."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from reviewer.ui.indicator.names import axis_name, code_name, indicator_name, reason_name
from reviewer.ui.indicator.words import percent
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.untrusted import isolated, shown

if TYPE_CHECKING:
    from reviewer.services.indicator.lines import FigureLine
    from reviewer.services.indicator.results import IndicatorResult, TakenPackage

HIDDEN, NONE = "•", "–"
"""Stand for a count that is hidden, and for what there is nothing to say of."""


_OF_ANY = frozenset({"undetermined", "none", "not_counted"})
"""Codes that many breakdowns have."""


class Told(NamedTuple):
    """A row of what is hidden, set apart and counted; `about` says more of it."""

    what: str
    which: str
    number: str
    about: str = ""


def share_cells(line: FigureLine) -> list[str]:
    """A share as a row."""
    name = indicator_name(line.indicator)
    if line.parts > 1:
        name = f"{name}: {code_name(line.axis, line.part)}"
    limits = NONE if line.low is None or line.high is None else f"{percent(line.low)} – {percent(line.high)}"
    return [
        name,
        _group(line),
        f"{_count(line.numerator)} / {_count(line.denominator)}",
        percent(line.value) if line.value is not None else NONE,
        limits,
        _count(line.undetermined),
    ]


def share_about(line: FigureLine) -> str:
    """Of what a share is, and how many cases say nothing to it."""
    words = QCoreApplication.translate(
        "Indicator", "{about} Not counted, for want of a final answer: {count}."
    )
    return words.format(count=_count(line.not_counted), about=isolated(line.about))


def _group(line: FigureLine) -> str:
    if not line.by:
        return QCoreApplication.translate("Indicator", "all")
    code = code_name(line.by, line.group)
    return f"{axis_name(line.by)}: {code}" if line.group in _OF_ANY else code


def told_rows(result: IndicatorResult) -> list[Told]:
    """Notes first, then packages, what was set apart, what is hidden."""
    return [*_notes(result), *_packages(result), *_apart(result), *_hidden(result)]


def _notes(result: IndicatorResult) -> Iterator[Told]:
    what = QCoreApplication.translate("Indicator", "Status")
    yield from (Told(what, isolated(one), NONE, isolated(one)) for one in result.notes)


def _packages(result: IndicatorResult) -> Iterator[Told]:
    translate = QCoreApplication.translate
    for one in result.packages:
        about = translate("Indicator", "Project {project}; made {time} UTC; {draw}.").format(
            project=isolated(one.project),
            time=isolated(one.created_at[:16].replace("T", " ")),
            draw=isolated(_drawn(one)),
        )
        what = translate("Indicator", "Counted")
        words = translate("Indicator", "{unit}, signed by {signer}, {file}")
        which = words.format(
            unit=isolated(one.unit), signer=isolated(one.signer), file=isolated(PurePath(one.file).name)
        )
        cases = translate("Indicator", "{count} cases").format(count=number_words(one.sealed.get("cases", 0)))
        yield Told(what, which, cases, about)
    for left in result.left_out:
        what = translate("Indicator", "Package left out")
        yield Told(
            what, shown(PurePath(left.file).name), NONE, isolated(f"{left.message} {left.mend}".strip())
        )


def _apart(result: IndicatorResult) -> Iterator[Told]:
    translate = QCoreApplication.translate
    for reason, count in result.apart_counts.items():
        if count:
            records = translate("Indicator", "{count} records").format(count=number_words(count))
            yield Told(translate("Indicator", "Set apart"), reason_name(reason), records)
    if result.again:
        yield Told(translate("Indicator", "Came again, or older"), NONE, number_words(result.again))
    if result.shared:
        which = translate("Indicator", "cases of several units under one pseudonym, counted once")
        yield Told(translate("Indicator", "Shared"), which, number_words(result.shared))


def _hidden(result: IndicatorResult) -> Iterator[Told]:
    from reviewer.services.indicator.report_tables import hidden_in

    translate = QCoreApplication.translate
    small = translate("Indicator", "counts of 1 to {most} cases, in the tables and between them")
    yield Told(
        translate("Indicator", "Hidden as small"),
        small.format(most=number_words(result.threshold - 1)),
        number_words(result.primary),
        translate("Indicator", "The report does not tell these from those that guard them."),
    )
    yield Told(
        translate("Indicator", "Hidden as guards"),
        translate("Indicator", "counts from which a small one could be worked out"),
        number_words(result.secondary),
    )
    for one in hidden_in(result.indicator):
        name = indicator_name(one.indicator)
        which = f"{name}, {axis_name(one.by)}" if one.by else name
        words = translate("Indicator", "{hidden} of {all} counts")
        count = words.format(hidden=number_words(one.hidden), all=number_words(one.counts))
        yield Told(translate("Indicator", "Hidden in"), which, count)
    yield from _proposed(result)


def _proposed(result: IndicatorResult) -> Iterator[Told]:
    """What to show together before anything is hidden."""
    translate = QCoreApplication.translate
    for one in result.proposed:
        words = translate("Indicator", "{after} small counts, not {before}")
        about = translate(
            "Indicator",
            "Write {join} under “Show together” and count again. This stays here: it is in no file.",
        )
        yield Told(
            translate("Indicator", "Could be shown together"),
            f"{axis_name(one.variable)}: {code_name(one.variable, one.code)}",
            words.format(after=number_words(one.small_after), before=number_words(one.small_before)),
            about.format(join=isolated(one.text)),
        )


def _drawn(package: TakenPackage) -> str:
    from reviewer.services.indicator.report import drawn

    return "; ".join(drawn(package))


def _count(count: int | None) -> str:
    return HIDDEN if count is None else number_words(count)
