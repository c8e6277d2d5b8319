"""The page's words: verdicts, hints, headings, and how a figure was computed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from reviewer.services.agreement.behind_results import Confusion, GivenAnswer
from reviewer.services.agreement.results import Estimate, Kind, Overview, Progress, Verdict
from reviewer.ui.agreement.grids import Heading, commonest_confusion
from reviewer.ui.agreement.presenter import AgreementPresenter, Side
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.untrusted import isolated, shown

_SIGNIFICANT = 0.05
_MILLISECONDS = 1000


def number(value: Estimate | float | None, digits: int = 2) -> str:
    """The value, or a dash."""
    found = value.value if isinstance(value, Estimate) else value
    return "–" if found is None else QLocale().toString(found, "f", digits)


def share_words(share: float) -> str:
    """A share as a percentage."""
    return f"{QLocale().toString(share * 100, 'f', 0 if share >= 0.01 or share == 0 else 1)} %"


def interval_words(one: Estimate) -> str:
    """`0.72 [0.58 to 0.87]`, the value alone, or the reason that there is none."""
    if one.value is None:
        return reason_words(one)
    if one.low is None or one.high is None:
        return number(one)
    words = QCoreApplication.translate("Agreement", "{value} [{low} to {high}]")
    return words.format(value=number(one), low=number(one.low), high=number(one.high))


def reason_words(one: Estimate) -> str:
    """Why there is no value."""
    translate = QCoreApplication.translate
    known = {
        "no unit was coded by two reviewers": translate("Agreement", "no case was coded twice"),
        "every code that can be compared is the same": translate("Agreement", "no variation"),
        "only one category": translate("Agreement", "only one category"),
        "free text": translate("Agreement", "free text is not compared"),
        "nothing was answered": translate("Agreement", "nothing was answered"),
        "nothing was coded": translate("Agreement", "nothing was coded"),
        "leaving out one unit": translate("Agreement", "too little variation for an interval"),
        "AC is not made for sets": translate("Agreement", "not made for sets"),
    }
    return next(
        (words for start, words in known.items() if one.reason.startswith(start)),
        translate("Agreement", "undefined"),
    )


def verdict_words(verdict: Verdict) -> str:
    """One or two words; the sign before them says the same without colour."""
    translate = QCoreApplication.translate
    return {
        Verdict.RELIABLE: translate("Agreement", "reliable"),
        Verdict.TENTATIVE: translate("Agreement", "tentative"),
        Verdict.UNRELIABLE: translate("Agreement", "unreliable"),
        Verdict.UNDECIDED: translate("Agreement", "undecided"),
        Verdict.FEW_DATA: translate("Agreement", "not enough data"),
        Verdict.UNDEFINED: translate("Agreement", "undefined"),
        Verdict.NOT_COMPUTED: translate("Agreement", "not computed"),
    }[verdict]


VERDICT_SIGNS = {
    Verdict.RELIABLE: "●",
    Verdict.TENTATIVE: "◐",
    Verdict.UNRELIABLE: "○",
    Verdict.UNDECIDED: "◌",
    Verdict.FEW_DATA: "–",
    Verdict.UNDEFINED: "–",
    Verdict.NOT_COMPUTED: "–",
}


def kind_words(kind: Kind) -> str:
    """The level of measurement, as it stands behind a name; nothing for nominal variables and flags."""
    translate = QCoreApplication.translate
    return {
        Kind.ORDINAL: translate("Agreement", "ordinal"),
        Kind.INTERVAL: translate("Agreement", "interval"),
        Kind.RATIO: translate("Agreement", "ratio"),
        Kind.SET: translate("Agreement", "set"),
        Kind.TEXT: translate("Agreement", "text"),
    }.get(kind, "")


def heading_words(heading: str | Heading) -> str:
    """A column's heading; names of codes and people are shown as they are."""
    if not isinstance(heading, Heading):
        return shown(heading)
    translate = QCoreApplication.translate
    return {
        Heading.USES: translate("Agreement", "used"),
        Heading.SPECIFIC: translate("Agreement", "specific agreement"),
        Heading.ONE_VS_REST: translate("Agreement", "alpha to the rest"),
        Heading.CODINGS: translate("Agreement", "codings"),
        Heading.AGREEMENT: translate("Agreement", "agreement"),
        Heading.KAPPA: translate("Agreement", "mean kappa"),
        Heading.WITHOUT: translate("Agreement", "alpha without"),
        Heading.CASES: translate("Agreement", "cases"),
        Heading.ALPHA: translate("Agreement", "alpha [95 %]"),
        Heading.DIFFERENCE: translate("Agreement", "to the month before"),
        Heading.TO_VERSION: translate("Agreement", "to the version before"),
        Heading.TO_OTHERS: translate("Agreement", "to all others"),
        Heading.P: translate("Agreement", "p (Holm)"),
        Heading.COMPARED: translate("Agreement", "compared"),
        Heading.FINAL: translate("Agreement", "final [95 %]"),
        Heading.DECIDED: translate("Agreement", "decided"),
        Heading.AS_DECIDED: translate("Agreement", "as decided"),
        Heading.NOT_SAID: translate("Agreement", "not said"),
    }[heading]


def side_words(side: Side) -> str:
    """What stands beside the table, in one word."""
    translate = QCoreApplication.translate
    return {
        Side.CONFUSION: translate("Agreement", "confusions"),
        Side.PAIRS: translate("Agreement", "pairs"),
        Side.CATEGORIES: translate("Agreement", "categories"),
        Side.REVIEWERS: translate("Agreement", "reviewers"),
        Side.MONTHS: translate("Agreement", "months"),
        Side.VERSIONS: translate("Agreement", "versions"),
        Side.GROUPS: translate("Agreement", "groups"),
        Side.FINAL: translate("Agreement", "final answers"),
    }[side]


def side_title(presenter: AgreementPresenter) -> str:
    """The heading of what stands beside the table."""
    line, overview = presenter.line, presenter.overview
    if line is None or overview is None:
        return ""
    name = isolated(presenter.name(line.key))
    translate = QCoreApplication.translate
    pair = presenter.pair.pair if presenter.pair is not None else None
    if presenter.shown_side is Side.CONFUSION and pair is not None:
        first, second = (isolated(overview.reviewers[one]) for one in pair)
        words = translate("Agreement", "{name}: {first} against {second}")
        return words.format(name=name, first=first, second=second)
    titles = {
        Side.CONFUSION: translate("Agreement", "{name}: earlier against later coding"),
        Side.PAIRS: translate("Agreement", "{name}: pairs of reviewers"),
        Side.CATEGORIES: translate("Agreement", "{name}: category by category"),
        Side.REVIEWERS: translate("Agreement", "{name}: each reviewer and the others"),
        Side.MONTHS: translate("Agreement", "{name}: month by month"),
        Side.VERSIONS: translate("Agreement", "{name}: by version of the codebook"),
        Side.GROUPS: translate("Agreement", "{name}: cases by {column}"),
        Side.FINAL: translate("Agreement", "{name}: against final answers"),
    }
    return titles[presenter.shown_side].format(name=name, column=isolated(column_words(presenter.column)))


def column_words(column: str) -> str:
    """What cases are divided by: the program's own columns in words, attributes as they are."""
    translate = QCoreApplication.translate
    known = {
        "stratum": translate("Agreement", "stratum of the draw"),
        "source": translate("Agreement", "source"),
        "country": translate("Agreement", "country"),
        "received": translate("Agreement", "date of receipt"),
        "identified_status": translate("Agreement", "identified status of the source"),
        "media": translate("Agreement", "number of media"),
        "images": translate("Agreement", "number of images"),
        "videos": translate("Agreement", "number of videos"),
        "highest_category": translate("Agreement", "highest category"),
        "any_victim_identified": translate("Agreement", "any victim identified"),
    }
    return known.get(column, shown(column.replace("_", " ")))


def side_remark(presenter: AgreementPresenter, names: tuple[str, ...]) -> str:
    """A sentence below the grid."""
    translate, detail = QCoreApplication.translate, presenter.detail
    if detail is None:
        return ""
    if presenter.shown_side is Side.PAIRS:
        marked = any(one.p is not None and one.p < _SIGNIFICANT for one in detail.pairs)
        if marked:
            return translate("Agreement", "◆ the two do not use the categories equally often")
        if presenter.line is not None and presenter.line.kind is Kind.SET:
            return heading_words(Heading.AGREEMENT)
        return translate("Agreement", "Cohen's kappa; Enter shows the two against each other")
    if presenter.shown_side is Side.GROUPS and len(presenter.columns) > 1:
        return translate("Agreement", "The same key divides by the next column")
    if presenter.shown_side is Side.FINAL and presenter.found is not None:
        return translate(
            "Agreement",
            "Final answers rest on these: shares, no coefficients; Enter lists the cases",
        )
    confusion = presenter.pair or detail.confusion
    if presenter.shown_side is not Side.CONFUSION or confusion is None:
        return ""
    return _commonest(confusion, names)


def _commonest(confusion: Confusion, names: tuple[str, ...]) -> str:
    found = commonest_confusion(confusion)
    if found is None:
        return QCoreApplication.translate("Agreement", "Nothing was confused.")
    first, second, count, total = found
    words = QCoreApplication.translate(
        "Agreement", "{first} / {second} is the commonest confusion ({count} of {total})"
    )
    return words.format(
        first=isolated(names[first]),
        second=isolated(names[second]),
        count=number_words(count),
        total=number_words(total),
    )


def moment_words(microseconds: int) -> str:
    """A day, in the place's time."""
    moment = QDateTime.fromMSecsSinceEpoch(microseconds // _MILLISECONDS)
    return moment.toString(Qt.DateFormat.ISODate)[:10]


def heading_line(overview: Overview, unconfirmed: str) -> str:
    """What the figures rest on, in one line."""
    translate = QCoreApplication.translate
    book = translate("Agreement", "codebook {id} · {version}").format(
        id=isolated(overview.codebook), version=isolated(overview.version)
    )
    if overview.unconfirmed:
        book += f" ({unconfirmed})"
    rounds = (
        translate("Agreement", "all rounds")
        if overview.wanted.round is None
        else translate("Agreement", "round {number}").format(number=overview.wanted.round)
    )
    coded = translate("Agreement", "{double} of {cases} coded cases were coded twice or more").format(
        double=number_words(overview.double_coded), cases=number_words(overview.cases)
    )
    return "  ·  ".join((book, rounds, coded, translate("Agreement", "first independent codings only")))


def progress_words(progress: Progress) -> str:
    """How far the computing is."""
    translate = QCoreApplication.translate
    if progress.computing:
        words = translate("Agreement", "Computing: {done} of {total} variables")
    elif progress.total:
        words = translate("Agreement", "Reading: {done} of {total} codings")
    else:
        return translate("Agreement", "Reading…")
    return words.format(done=number_words(progress.done), total=number_words(progress.total))


def answer_words(one: GivenAnswer, names: dict[str, str]) -> str:
    """What a reviewer said: codes in words, or the state."""
    translate = QCoreApplication.translate
    if one.codes:
        return ", ".join(shown(names.get(code, code)) for code in one.codes)
    return {
        "none": translate("Agreement", "none"),
        "does_not_apply": translate("Agreement", "does not apply"),
        "not_reached": translate("Agreement", "not reached"),
        "blank": translate("Agreement", "blank"),
    }.get(one.state, one.state)
