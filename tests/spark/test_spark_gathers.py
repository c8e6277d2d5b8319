"""Spark gathers what DuckDB and the plain gathering do: case for case, count for count, byte for byte."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.indicator import axes
from reviewer.indicator.answers import Axis
from reviewer.indicator.engine import running
from reviewer.indicator.engine.doors import Door, embedded
from reviewer.indicator.engine.spark import Connected, connected
from reviewer.indicator.gathering import FinalAnswer
from tests.indicator.test_engine import (
    APRIL,
    ASKED,
    AXES,
    PLACED,
    ROWS,
    Packages,
    book,
    held,
    in_strata,
    rows_of,
    same,
)

pytestmark = pytest.mark.timeout(900)


def said(packages: Packages, door: Door, asked: Sequence[Axis] = AXES) -> bytes:
    """All that an engine says of the packages, in one order."""
    found = held(packages, door, asked, of=book(*(axis.variable for axis in asked)))
    tables = [sorted([*place, count] for place, count in found.tally([axis]).items()) for axis in asked]
    crossed = sorted([*place, count] for place, count in found.tally(asked[:3]).items())
    apart = [[one.package, one.case, one.reason] for one in found.apart]
    sums = [found.size, found.again, found.shared, found.population, dict(found.apart_counts)]
    return json.dumps([sums, apart, tables, crossed]).encode()


def alike(packages: Packages, spark: Door, asked: Sequence[Axis] = AXES) -> None:
    with embedded() as door:
        assert said(packages, spark, asked) == said(packages, door, asked)


def test_three_packages_with_cases_in_common(address: str) -> None:
    first, second = rows_of(120, 1, project="p1"), rows_of(80, 2, project="p2", at=APRIL)
    packages = [("a", first), ("b", second), ("c", first)]
    with connected(address) as spark:
        same(packages, spark)
    with connected(address) as spark:
        alike(packages, spark)


def test_no_package_is_no_case(spark: Connected) -> None:
    found = held([("a", [])], spark)
    assert (found.size, found.apart, found.apart_counts) == (0, [], {})


def test_many_lots_and_many_patterns(spark: Connected, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "FEW_PATTERNS", 3)
    spark.rows_at_once = 1000
    asked = (axes.AGE, axes.SEVERITY, axes.THEME, axes.PERIOD, axes.UNIT)
    alike([(name, rows_of(150, at, project=name)) for at, name in enumerate("pqr")], spark, asked)


def test_a_larger_set(spark: Connected) -> None:
    packages = [(name, rows_of(2000, at, project=name)) for at, name in enumerate("pqr")]
    alike(packages, spark)


def test_cases_are_counted_by_the_stratum_of_their_unit(spark: Connected) -> None:
    with embedded() as door:
        assert in_strata(*PLACED, spark) == in_strata(*PLACED, door)


@settings(max_examples=3, deadline=None, suppress_health_check=[*HealthCheck])
@given(packages=st.lists(st.lists(ROWS, max_size=12), min_size=1, max_size=3))
def test_whatever_packages_say_both_say_the_same(address: str, packages: list[list[FinalAnswer]]) -> None:
    with connected(address) as spark:
        alike([(f"package-{i}", rows) for i, rows in enumerate(packages)], spark, ASKED)


def test_a_session_leaves_nothing_behind(address: str) -> None:
    with connected(address) as spark:
        held([("a", rows_of(20, 1, project="p1"))], spark)
    with connected(address) as later:
        assert later._session.catalog.listTables() == []
