"""The cases behind a number, those with most disagreement first, and every disagreement of a project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reviewer.agreement import behind
from reviewer.agreement.behind import mean_distances, mean_set_distances, pairable
from reviewer.agreement.coded import Places, places_of
from reviewer.agreement.matrices import units_of_pair
from reviewer.agreement.parts import by_month
from reviewer.agreement.sets import NOT_CODED
from reviewer.agreement.units import CodeArray, FloatArray, IntArray
from reviewer.agreement.watching import in_time
from reviewer.domain.answer import chosen, typed
from reviewer.domain.codebook import CODED_LEVELS
from reviewer.domain.disagreement import distance
from reviewer.domain.errors import NotFound
from reviewer.domain.identifiers import CaseKey
from reviewer.services.agreement.behind_parts import beside_final, of_codings, of_group
from reviewer.services.agreement.behind_results import FINAL, CaseBehind, CasesBehind, GivenAnswer, Spot
from reviewer.services.agreement.lines import Rated
from reviewer.services.agreement.results import Kind, LineKey
from reviewer.services.agreement.study import Study
from reviewer.services.ports import BesideFinal, RatedCoding, Reading

NOT_ANSWERED = {0xFFFF: "blank", 0xFFFE: "none", 0xFFFD: "does_not_apply", 0xFFFC: "not_reached"}


def cases_behind(read: Reading, study: Study, spot: Spot, *, first: int, count: int) -> CasesBehind:
    """Rows `first`, `first + 1`, ... (from 0) of the cases behind the spot."""
    rated = study.rated(spot.key)
    distances = distances_of(rated)
    finals = beside_final(read, study, spot) if spot.final else {}
    units = places_of(finals) if spot.final else _units(read, study, rated, spot=spot)
    if spot.disagreed and not spot.final:
        units = behind.disagreed(units, distances)
    ordered = behind.worst_first(units, distances)
    page = [int(unit) for unit in ordered[first : first + count]]
    shown = _shown(read, study, page)
    rows = tuple(
        _with_final(case_of(rated, unit, shown, float(distances[unit])), finals.get(unit)) for unit in page
    )
    return CasesBehind(spot, len(ordered), first, rows)


def _with_final(case: CaseBehind, beside: BesideFinal | None) -> CaseBehind:
    """The final answer stands behind those that it rests on."""
    if beside is None:
        return case
    final = GivenAnswer(FINAL, beside.final, beside.state, certainty="", note="", at=beside.at)
    return replace(case, answers=(*case.answers, final))


def _units(read: Reading, study: Study, rated: Rated, *, spot: Spot) -> Places:
    if spot.group is not None:
        return of_group(read, study, spot.group, sizes=_sizes(rated))
    return units_behind(rated, spot)


def worst_cases(
    read: Reading, study: Study, *, variable: str | None, most: int
) -> tuple[int, list[tuple[LineKey, CaseBehind]]]:
    """(how many disagreements there are, the worst of them): each is one case and one variable."""
    wanted = [study.measure(variable)] if variable is not None else list(study.measures)
    rated = [study.rated(LineKey(one.variable.id)) for one in wanted if not one.reason]
    distances = [distances_of(one) for one in rated]
    found = behind.worst_of_all(distances)
    kept = found[:most] if most else found
    shown = _shown(read, study, [unit for _, unit in kept])
    return len(found), [
        (rated[which].key, case_of(rated[which], unit, shown, float(distances[which][unit])))
        for which, unit in kept
    ]


def units_behind(rated: Rated, spot: Spot) -> Places:
    """The units that the number was made of; those with a single coding stand behind none."""
    if rated.measure.reason:
        return _of_line(rated)[:0]
    if spot.missing:
        return behind.incomplete(_sizes(rated), rated.answers.codings.sizes())
    if spot.cell is not None:
        return _of_cell(rated, spot.cell, spot.pair)
    if spot.pair is not None:
        codes, missing = _codes(rated)
        return behind.of_pair(codes[spot.pair[0]], codes[spot.pair[1]], missing)
    if spot.category is not None:
        return behind.of_category(rated.ratings, spot.category)
    if spot.reviewer is not None:
        return _of_reviewer(rated, spot.reviewer, spot.codings)
    if spot.month:
        return _of_month(rated, spot.month)
    units = _of_line(rated)
    if spot.window is not None:
        first, last = spot.window
        units = in_time(units, rated.answers.codings.ready)[first : last + 1]
    return units


def _of_reviewer(rated: Rated, reviewer: int, codings: tuple[int, int] | None) -> Places:
    if codings is not None:
        return of_codings(rated, reviewer, codings)
    codes, missing = _codes(rated)
    return behind.of_rater(codes, reviewer, missing, _sizes(rated))


def distances_of(rated: Rated) -> FloatArray:
    """For each unit the mean distance (0 to 1) of its answers, as the queue of differences weighs them."""
    if rated.kind is Kind.SET:
        return mean_set_distances(rated.sets)
    ratings = rated.nominal if rated.nominal is not None and rated.flag is None else rated.ratings
    return mean_distances(rated.answers.by_turn(ratings), _table(rated, ratings.categories))


def case_of(rated: Rated, unit: int, shown: Mapping[int, RatedCoding], apart: float) -> CaseBehind:
    """The case of a unit with all of its answers, in the order of time."""
    codings = rated.answers.codings
    places = codings.of_unit(unit)
    beside = [shown[int(codings.keys[place])] for place in places]
    answers = tuple(_given(rated, place, one) for place, one in zip(places, beside, strict=True))
    return CaseBehind(CaseKey(int(codings.unit_keys[unit])), beside[0].case_id, apart, answers)


def _given(rated: Rated, place: int, beside: RatedCoding) -> GivenAnswer:
    number, flags = rated.answers.answer(rated.measure.row, place)
    state = NOT_ANSWERED.get(number, "answered")
    codes: tuple[str, ...] = ()
    if state == "answered":
        codes = tuple(rated.measure.codes[flag] for flag in flags) or (rated.measure.codes[number],)
    if rated.flag is not None and state in {"answered", "none"}:
        present = rated.key.flag in codes
        codes, state = (rated.ratings.categories[int(present)],), "answered"
    name = rated.answers.codings.raters[int(rated.answers.codings.rater[place])]
    return GivenAnswer(name, codes, state, beside.certainty, beside.note, beside.at)


def _shown(read: Reading, study: Study, units: Sequence[int]) -> dict[int, RatedCoding]:
    keys = [int(study.codings.keys[place]) for unit in units for place in study.codings.of_unit(unit)]
    return {int(one.coding): one for one in read.ratings.shown(keys)}


def _codes(rated: Rated) -> tuple[CodeArray | IntArray, int]:
    """Raters x units, and what stands for no rating."""
    if rated.kind is Kind.SET:
        return rated.rater_sets.codes, NOT_CODED
    return rated.ratings.codes, rated.ratings.missing


def _sizes(rated: Rated) -> IntArray:
    return rated.sets.sizes() if rated.kind is Kind.SET else rated.ratings.sizes()


def _of_line(rated: Rated) -> Places:
    return pairable(_sizes(rated))


def _of_month(rated: Rated, month: str) -> Places:
    division = by_month(rated.answers.codings)
    if month not in division.names:
        raise NotFound(f"Nothing was coded in '{month}'.")
    units = division.units_of(division.names.index(month))
    kept: Places = units[_sizes(rated)[units] >= 2]
    return kept


def _of_cell(rated: Rated, cell: tuple[int, int], pair: tuple[int, int] | None) -> Places:
    if rated.kind is Kind.SET:
        raise NotFound("A whole set has no cells; its flags have.")
    if pair is not None:
        return units_of_pair(rated.ratings, pair, cell)
    return behind.in_cell(rated.answers.by_turn(rated.ratings), *cell)


def _table(rated: Rated, categories: Sequence[str]) -> list[list[float]]:
    """How far every two categories lie apart."""
    variable = rated.measure.variable
    coded = variable.level in CODED_LEVELS
    if rated.flag is not None:
        return [[float(one != other) for other in categories] for one in categories]
    answers = [chosen(name) if coded else typed(name) for name in categories]
    return [[distance(variable, one, other) for other in answers] for one in answers]
