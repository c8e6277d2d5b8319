"""The engine says of many packages what the plain gathering says, case for case and count for count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.indicator import axes
from reviewer.indicator.answers import Axis, FinalCase
from reviewer.indicator.cases import Listed
from reviewer.indicator.counting import axes_of
from reviewer.indicator.definitions import DEFINITIONS
from reviewer.indicator.engine import running
from reviewer.indicator.engine.book import Book
from reviewer.indicator.engine.doors import Door, TooMuch, embedded
from reviewer.indicator.engine.packed import COLUMNS
from reviewer.indicator.engine.running import Held, hold
from reviewer.indicator.gathering import FinalAnswer, gather
from reviewer.indicator.placing import Placed
from reviewer.services.codebooks import load
from tests.indicator.invented import cases

DIGEST = "digest-of-gi-2018"
MARCH, APRIL = "2026-03-01T10:00:00.000000Z", "2027-04-01T10:00:00.000000Z"
AXES = (*axes_of(DEFINITIONS), axes.UNIT)

Packages = Sequence[tuple[str, Sequence[FinalAnswer]]]


def book(*variables: str) -> Book:
    """What gi-2018 asks, or these variables of it."""
    codebook, _ = load("gi-2018")
    asked = [one for one in codebook.variables if not variables or one.id in variables]
    codes = {one.id: [code.id for code in one.codes] for one in asked}
    return Book(frozenset({DIGEST}), codes, frozenset(one.id for one in asked if one.level.value == "set"))


def arrow(rows: Sequence[FinalAnswer]) -> Any:
    named = {name: [getattr(row, name) for row in rows] for name in COLUMNS}
    return pa.table({name: pa.array(cells, pa.string()) for name, cells in named.items()})


def held(packages: Packages, door: Door, asked: Sequence[Axis] = AXES, *, of: Book | None = None) -> Held:
    rows = [(name, arrow(rows)) for name, rows in packages]
    return hold(rows, door, book=of or book(), axes=asked)


def same(packages: Packages, door: Door, asked: Sequence[Axis] = AXES, *, of: Book | None = None) -> None:
    of = of or book()
    plain = gather(packages, codebooks={DIGEST}, codes=of.codes, sets=of.sets)
    found = held(packages, door, asked, of=of)
    assert (found.size, found.again, found.shared) == (len(plain.cases), plain.again, plain.shared)
    assert sorted(found.apart, key=repr) == sorted(plain.apart, key=repr)
    assert sum(found.apart_counts.values()) == len(plain.apart)
    for wish in [*([axis] for axis in asked), asked[:3]]:
        assert counts(found.tally(wish)) == counts(Listed(plain.cases).tally(wish))


def counts(found: Mapping[tuple[str, ...], int]) -> dict[tuple[str, ...], int]:
    return {place: count for place, count in found.items() if count}


def rows_of(size: int, seed: int, *, project: str, at: str = MARCH) -> list[FinalAnswer]:
    return [
        FinalAnswer(project, case.case, DIGEST, variable, said.state, code, at)
        for case in cases(size, seed)
        for variable, said in case.answers.items()
        if variable != "period"
        for code in sorted(said.codes) or [""]
    ]


def drawn(size: int, unit: str, strata: int) -> list[tuple[str, str, str]]:
    """Every third of so many cases of the unit is drawn: unit, case and stratum."""
    return [(unit, f"case-{number}", f"{unit}/1/{number // 3 % strata}") for number in range(0, size, 3)]


def placed(found: Held, rows: Sequence[tuple[str, str, str]]) -> Placed:
    names = ("unit", "case", "stratum")
    columns = dict(zip(names, zip(*rows, strict=True), strict=True)) if rows else dict.fromkeys(names, ())
    table = pa.table({name: pa.array(cells, pa.string()) for name, cells in columns.items()})
    return Placed(found, found.placed(table, axes.UNIT), axes.UNIT, {"p3": "p3"})


def in_strata(packages: Packages, rows: Sequence[tuple[str, str, str]], door: Door) -> list[Any]:
    """What an engine counts by stratum, in one order."""
    found = placed(held(packages, door), rows)
    wishes = ([axes.STRATUM], [axes.SEVERITY, axes.STRATUM], [axes.STRATUM, axes.VICTIMS, axes.AGE])
    return [sorted(found.tally(wish).items()) for wish in wishes]


PLACED = (
    [
        ("a", rows_of(120, 1, project="p1")),
        ("b", rows_of(80, 2, project="p2", at=APRIL)),
        ("c", [row._replace(case=f"own-{row.case}") for row in rows_of(40, 3, project="p3")]),
    ],
    # Of p1 the last 40 cases count, for p2 says the others later; of p2 some were drawn that nobody coded.
    [*drawn(120, "p1", 2), *drawn(170, "p2", 3)],
)


@pytest.mark.parametrize("few", [3, 50_000])
def test_cases_are_counted_by_the_stratum_of_their_unit(few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "FEW_PATTERNS", few)
    packages, rows = PLACED
    strata = {(unit, case): stratum for unit, case, stratum in rows}
    plain = gather(packages, codebooks={DIGEST}, codes=book().codes, sets=book().sets)

    def code(case: FinalCase) -> str:
        (unit,) = case.said("unit").codes
        return strata.get((unit, case.case)) or {"p3": "p3"}.get(unit, f"{unit}/not_drawn")

    expected = Counter((axes.SEVERITY.code(one), code(one)) for one in plain.cases)
    with embedded() as door:
        by_severity = in_strata(packages, rows, door)[1]
    assert dict(by_severity) == expected
    assert {stratum for _, stratum in expected} >= {"p1/1/0", "p2/1/2", "p1/not_drawn", "p2/not_drawn", "p3"}


def test_where_nothing_was_drawn_nobody_has_a_stratum() -> None:
    with embedded() as door:
        found = in_strata(PLACED[0], [], door)[0]
    assert [place for place, _ in found] == [("p1/not_drawn",), ("p2/not_drawn",), ("p3",)]


def test_three_packages_with_cases_in_common() -> None:
    first, second = rows_of(120, 1, project="p1"), rows_of(80, 2, project="p2", at=APRIL)
    with embedded() as door:
        same([("a", first), ("b", second), ("c", first)], door)


def test_more_patterns_than_are_few_are_added_up_in_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "FEW_PATTERNS", 3)
    with embedded() as door:
        same([("a", rows_of(60, 1, project="p1"))], door)


def test_batches_are_records_of_the_same_table() -> None:
    with embedded() as door:
        door.rows_at_once = 100
        same([("a", rows_of(40, 1, project="p1")), ("b", rows_of(60, 2, project="p2", at=APRIL))], door)


def test_no_package_is_no_case() -> None:
    with embedded() as door:
        found = held([("a", [])], door)
    assert (found.size, found.apart, found.apart_counts) == (0, [], {})


def test_the_population_follows_from_the_cases_alone() -> None:
    rows = [row for row in rows_of(30, 1, project="p1") if row.variable == "severity"]
    fewer = [row for row in rows if row.case != "case-7"]
    found = []
    for packages in ([("a", rows)], [("b", rows[::-1]), ("c", rows)], [("a", fewer)]):
        with embedded() as door:
            found.append(held(packages, door, [axes.SEVERITY], of=book("severity")).population)
    assert found[0] == found[1] != found[2]


def test_nothing_reaches_a_file() -> None:
    with embedded() as door, pytest.raises(Exception, match="disabled"):
        door._session.raw_sql("COPY (SELECT 1) TO 'x.csv'")


def test_what_does_not_fit_is_said_and_not_laid_down() -> None:
    rows = [
        FinalAnswer("p", f"case-{i:09}", DIGEST, "severity", "answered", "posing", MARCH)
        for i in range(60_000)
    ]
    with pytest.raises(TooMuch), embedded(memory="4MB") as door:
        held([("a", rows)], door, [axes.SEVERITY], of=book("severity"))


_ANSWERS = st.sampled_from(
    [
        *[("severity", "answered", code) for code in ("posing", "assault", "undetermined", "unheard", "")],
        *[("theme", "answered", code) for code in ("sadism", "other", "undetermined", "")],
        *[("age_category", "answered", code) for code in ("infant", "pubescent", "undetermined")],
        *[("location_country", "answered", code) for code in ("LU", "QQ", "DE")],
        *[(name, "none", "") for name in ("theme", "severity")],
        *[("severity", state, "") for state in ("not_reached", "unresolved", "perhaps")],
        ("identified_status", "answered", "partial"),
        ("identified_status", "answered", "identified"),
        ("a_number", "answered", "7"),
    ]
)
ROWS = st.builds(
    lambda project, case, book, answer, at: FinalAnswer(
        project, case, book, variable=answer[0], state=answer[1], code=answer[2], settled_at=at
    ),
    st.sampled_from(["p1", "p2"]),
    st.sampled_from("abc"),
    st.sampled_from([DIGEST, DIGEST, DIGEST, "other"]),
    _ANSWERS,
    st.sampled_from([MARCH, APRIL]),
)
ASKED = (axes.VICTIMS, axes.STATUS, axes.AGE, axes.SEVERITY, axes.THEME, axes.COUNTRY, axes.PERIOD, axes.UNIT)


@pytest.mark.timeout(600)
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(ROWS, max_size=12), min_size=1, max_size=3))
def test_whatever_packages_say_both_say_the_same(packages: list[list[FinalAnswer]]) -> None:
    of = book(*(axis.variable for axis in ASKED))
    with embedded() as door:
        same([(f"package-{i}", rows) for i, rows in enumerate(packages)], door, ASKED, of=of)
