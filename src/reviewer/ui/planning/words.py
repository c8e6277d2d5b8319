"""Drawing in words of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.domain.allocation import Allocation
from reviewer.domain.frame import FrameRecord
from reviewer.domain.sampling import Reach
from reviewer.services.sizing import Formula
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.planning import draw_form
from reviewer.ui.planning.draw_form import SizeBy, Sized


def not_said() -> str:
    """A stratum of cases that do not say the value."""
    return QCoreApplication.translate("Planning", "(not said)")


def allocation_words(rule: Allocation) -> str:
    """How strata share a sample."""
    translate = QCoreApplication.translate
    return {
        Allocation.PROPORTIONAL: translate("Planning", "in proportion to their cases"),
        Allocation.EQUAL: translate("Planning", "equally"),
        Allocation.NEYMAN: translate("Planning", "after Neyman, from a pilot"),
    }[rule]


def reach_words(reach: Reach) -> str:
    """By what cases are found."""
    translate = QCoreApplication.translate
    return {
        Reach.CASES: translate("Planning", "directly, all cases alike"),
        Reach.FILES: translate("Planning", "through randomly drawn files"),
    }[reach]


def size_by_words(by: SizeBy) -> str:
    """How the size is said."""
    translate = QCoreApplication.translate
    return {
        SizeBy.NUMBER: translate("Planning", "a number of cases"),
        SizeBy.WIDTH: translate("Planning", "by the width of a share's interval"),
        SizeBy.ALPHA: translate("Planning", "to show that alpha is at least"),
        SizeBy.ALPHA_WIDTH: translate("Planning", "by the width of alpha's interval"),
    }[by]


def formula_words(sized: Sized) -> str:
    """A size that was worked out, with its formula by name."""
    translate = QCoreApplication.translate
    if sized.formula is None:
        return ""
    names = {
        Formula.WILSON: translate("Planning", "Wilson 1927, the number of cases counted in"),
        Formula.KRIPPENDORFF: translate("Planning", "Krippendorff 2004, one-sided; cases coded twice"),
        Formula.PILOT: translate(
            "Planning", "n of the pilot × (its standard error / the wanted one)²; cases coded twice"
        ),
    }
    words = translate("Planning", "{count} cases worked out: {formula}.")
    return words.format(count=number_words(sized.cases), formula=names[sized.formula])


def frame_words(frame: FrameRecord) -> str:
    """How many cases could be drawn."""
    words = QCoreApplication.translate("Planning", "{cases} cases with {files} files could be drawn")
    return words.format(cases=number_words(frame.cases), files=number_words(frame.files))


def draw_fault(fault: draw_form.Fault) -> str:
    """What the form for drawing does not say yet."""
    translate, one = QCoreApplication.translate, draw_form.Fault
    return {
        one.SIZE: translate("Planning", "Say how many cases: a whole number of 1 or more."),
        one.WIDTH: translate("Planning", "Say how wide the interval may be, such as 7 % or 0.07."),
        one.EXPECTED: translate("Planning", "The expected share lies from 0 to 100 %."),
        one.ALPHA: translate("Planning", "Say which alpha is to be shown, such as 0.8."),
        one.CONFIDENCE: translate("Planning", "The confidence lies between 0 and 100 %; 95 % is usual."),
        one.OF: translate("Planning", "Choose the variable whose agreement so far is the pilot."),
        one.PILOT: translate("Planning", "Choose the code whose share is to be estimated."),
        one.MINIMUM: translate("Planning", "At least so many from each stratum: a whole number."),
        one.SEED: translate("Planning", "The seed is a whole number."),
        one.COUNTING: translate("Planning", "Counting the cases…"),
        one.PILOTING: translate("Planning", "Looking at the pilot…"),
    }[fault]
