"""The cases behind a part: a group, a stretch of a reviewer's codings, answers beside the final ones."""

from __future__ import annotations

from reviewer.agreement.coded import Places
from reviewer.agreement.units import IntArray
from reviewer.agreement.watching import watch
from reviewer.domain.errors import NotFound
from reviewer.services.agreement.behind_results import Spot
from reviewer.services.agreement.groups import division_by
from reviewer.services.agreement.lines import Rated
from reviewer.services.agreement.over_time import one_category_each
from reviewer.services.agreement.study import Study
from reviewer.services.ports import BesideFinal, Reading


def of_group(read: Reading, study: Study, group: tuple[str, str], *, sizes: IntArray) -> Places:
    """The units of a group (column and value) that have two ratings or more (`sizes`); raises NotFound."""
    column, label = group
    division = division_by(read, study.codings, column)
    if label not in division.names:
        raise NotFound(f"No case has '{label}' as its {column}.")
    units = division.units_of(division.names.index(label))
    kept: Places = units[sizes[units] >= 2]
    return kept


def of_codings(rated: Rated, reviewer: int, codings: tuple[int, int]) -> Places:
    """The units from one of a reviewer's comparable codings to another, both included."""
    column, missing = one_category_each(rated)
    first, last = codings
    return watch(rated.answers.codings, column, missing)[reviewer].unit[first : last + 1]


def beside_final(read: Reading, study: Study, spot: Spot) -> dict[int, BesideFinal]:
    """By unit, a reviewer's answers that can be compared with final ones, as the spot narrows them."""
    codings = study.codings
    rows = list(read.ratings.beside_finals(study.wanted, spot.key.variable))
    if spot.reviewer is not None:
        account = int(codings.rater_keys[spot.reviewer])
        rows = sorted((one for one in rows if one.reviewer == account), key=lambda one: one.at)
    if spot.codings is not None:
        rows = rows[spot.codings[0] : spot.codings[1] + 1]
    wanted = {
        int(one.case): one
        for one in rows
        if (one.decided or not spot.decided) and not (spot.disagreed and one.same)
    }
    return {int(unit): wanted[int(codings.unit_keys[unit])] for unit in codings.units_of(list(wanted))}
