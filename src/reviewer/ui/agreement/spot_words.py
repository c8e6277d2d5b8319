"""Which cases are listed, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from reviewer.services.agreement.behind_results import Spot
from reviewer.ui.agreement.grids import Heading
from reviewer.ui.agreement.presenter import AgreementPresenter
from reviewer.ui.agreement.words import column_words, heading_words
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.untrusted import isolated


def spot_words(spot: Spot, presenter: AgreementPresenter, names: tuple[str, ...], total: int) -> str:
    """The heading above the cases; `names` are those of the line's categories."""
    translate = QCoreApplication.translate
    reviewers = presenter.overview.reviewers if presenter.overview is not None else ()
    what = isolated(presenter.name(spot.key))
    what += "".join([*_categories(spot, names), *_people(spot, reviewers), *_parts(spot)])
    if spot.missing:
        words = translate("Agreement", "Cases behind {what}, {count} with a missing answer")
    elif spot.final and spot.disagreed:
        words = translate("Agreement", "Cases behind {what}, {count} with another final answer")
    elif spot.final:
        words = translate("Agreement", "Cases behind {what}, {count} with a final answer")
    elif spot.disagreed:
        words = translate("Agreement", "Cases behind {what}, {count} with differences")
    else:
        words = translate("Agreement", "Cases behind {what}, {count}")
    return words.format(what=what, count=number_words(total))


def _categories(spot: Spot, names: tuple[str, ...]) -> Iterator[str]:
    if spot.cell is not None:
        yield f": {isolated(names[spot.cell[0]])} × {isolated(names[spot.cell[1]])}"
    if spot.category is not None:
        yield f": {isolated(names[spot.category])}"


def _people(spot: Spot, reviewers: tuple[str, ...]) -> Iterator[str]:
    translate = QCoreApplication.translate
    if spot.pair is not None:
        yield ", " + " / ".join(isolated(reviewers[one]) for one in spot.pair)
    if spot.reviewer is not None:
        yield f": {isolated(reviewers[spot.reviewer])}"
    if spot.codings is not None:
        words = translate("Agreement", "codings {first} to {last}")
        yield ", " + _from_to(words, spot.codings)
    if spot.decided:
        yield ", " + translate("Agreement", "decided by an adjudicator")


def _parts(spot: Spot) -> Iterator[str]:
    translate = QCoreApplication.translate
    if spot.window is not None:
        yield ": " + _from_to(translate("Agreement", "cases {first} to {last}"), spot.window)
    if spot.month:
        yield f": {spot.month}"
    if spot.group is not None:
        column, value = spot.group
        said = value or heading_words(Heading.NOT_SAID)
        yield f": {isolated(column_words(column))} = {isolated(said)}"
    if spot.version:
        yield ": " + translate("Agreement", "version {version}").format(version=isolated(spot.version))


def _from_to(words: str, places: tuple[int, int]) -> str:
    first, last = places
    return words.format(first=number_words(first + 1), last=number_words(last + 1))
