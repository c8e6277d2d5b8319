"""What the indicator page says, in the window's language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from reviewer.ui.indicator.presenter import Fault, IndicatorPresenter, Work
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.untrusted import isolated, shown


def headline(presenter: IndicatorPresenter) -> str:
    """What stands above everything."""
    translate = QCoreApplication.translate
    result = presenter.result
    if result is None:
        return translate("Indicator", "Nothing is counted yet")
    words = translate("Indicator", "{cases} cases of {units} units are counted")
    if len(result.units) == 1:
        words = translate("Indicator", "{cases} cases of 1 unit are counted")
    return words.format(cases=number_words(result.cases), units=number_words(len(result.units)))


def explained(presenter: IndicatorPresenter) -> str:
    """What counting does; of a result, how far it may be trusted and whether it was written."""
    translate = QCoreApplication.translate
    result = presenter.result
    if result is None:
        return translate(
            "Indicator",
            "Every package is verified; each case counts once, by its latest final answer. Counts are hidden"
            " until nobody can be found in any table, which may take minutes. Nothing is kept until you write"
            " it.",
        )
    status = " ".join(isolated(one) for one in result.notes[:2])
    if result.release:
        words = translate("Indicator", "Written as release {release}. {status}")
        return words.format(release=isolated(result.release), status=status)
    if not presenter.is_current:
        words = translate("Indicator", "The list or the threshold has changed since: count again. {status}")
        return words.format(status=status)
    return status


def counting_words(work: Work) -> str:
    """What runs, before anything is told of how far it is."""
    translate = QCoreApplication.translate
    if work is Work.WRITING:
        return translate("Indicator", "Comparing with earlier releases, writing…")
    return translate("Indicator", "Verifying, counting, protecting…")


def fault_words(fault: Fault) -> str:
    """What the form does not say yet."""
    translate = QCoreApplication.translate
    return {
        Fault.NONE: "",
        Fault.THRESHOLD: translate("Indicator", "The threshold is a whole number from 2 on."),
        Fault.FOLDER: translate("Indicator", "The files cannot go into the project's own folder."),
    }[fault]


def package_cells(path: Path) -> list[str]:
    """A file of the list."""
    return [shown(path.name), shown(str(path.parent))]


def percent(share: float) -> str:
    """In per cent with one decimal, as the language writes it."""
    return f"{QLocale().toString(100 * share, 'f', 1)}\u00a0%"
