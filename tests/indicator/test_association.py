"""Ordinal association: every reference case, and the identities that must hold."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.agreement.result import Defined, Result, Undefined
from reviewer.indicator.association import associate, chi_square, cramer_v
from reviewer.indicator.ordinal import gamma, somers_d, tau_b, tau_c
from reviewer.indicator.pairs_of_cells import ordinal
from reviewer.indicator.trend import cochran_armitage, jonckheere, linear_by_linear
from tests.agreement.reference import close, document

CASES = document()["association_cases"]
TABLES = st.tuples(st.integers(2, 4), st.integers(2, 4)).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 9), min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0]
    )
)


def defined(result: Result) -> Defined:
    assert isinstance(result, Defined), result
    return result


def measured(case: dict[str, Any]) -> dict[str, Any]:
    table, expected = case["table"], case["expected"]
    pairs, v = ordinal(table), defined(cramer_v(table))
    found: dict[str, Any] = {"gamma_ase0": defined(gamma(pairs)).details["ase0"], "cramer_v": v.value}
    found["cramer_v_bias_corrected"] = v.details["bias_corrected"]
    strengths = {
        "gamma": gamma(pairs),
        "tau_b": tau_b(pairs),
        "tau_c": tau_c(pairs),
        "somers_d_col_given_row": somers_d(pairs),
        "somers_d_row_given_col": somers_d(pairs, response="rows"),
    }
    for name, result in strengths.items():
        found[name] = {"value": defined(result).value, "ase": defined(result).se}
    chi, trend = defined(chi_square(table)), defined(jonckheere(pairs))
    found["chi2"] = {"statistic": chi.value, "df": chi.df, "p": chi.details["p"]}
    found["jonckheere_terpstra"] = {"J": trend.value, "p_two_sided": trend.details["p"]}
    found["jonckheere_terpstra"] |= {name: trend.details[name] for name in ("mean", "variance", "z")}
    found["linear_by_linear_equal_scores"] = _linear(linear_by_linear(table))
    if "linear_by_linear_scores" in expected:
        scores = expected["linear_by_linear_scores"]
        x, y = scores["row_scores"], scores["col_scores"]
        own = _linear(linear_by_linear(table, row_scores=x, column_scores=y))
        found["linear_by_linear_scores"] = {"row_scores": x, "col_scores": y, **own}
    return found


def _linear(result: Result) -> dict[str, Any]:
    known = defined(result)
    return {"r": known.details["r"], "M2": known.value, "p": known.details["p"]}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_equals_the_reference(case: dict[str, Any]) -> None:
    found = measured(case)
    assert set(found) == set(case["expected"]), "a field of the reference that no test reads"
    for name, expected in case["expected"].items():
        if not isinstance(expected, dict):
            assert close(found[name], expected), name
            continue
        assert set(found[name]) == set(expected), name
        for part, value in expected.items():
            got = found[name][part]
            assert got == value if isinstance(value, list) else close(got, value), (name, part)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_printed_values_are_reproduced(case: dict[str, Any]) -> None:
    found = defined(gamma(ordinal(case["table"])))
    ours = {"gamma": found.value, "gamma_ase": found.se}
    for printed in case["published"]:
        assert round(ours[printed["name"]] or 0, printed["decimals"]) == printed["value"]


@pytest.mark.parametrize("case", document()["trend_in_proportions_cases"], ids=lambda case: case["id"])
def test_trend_of_shares_equals_the_reference(case: dict[str, Any]) -> None:
    for scores, expected in ((case["scores"], "expected"), (None, "expected_equal_scores")):
        found = defined(cochran_armitage(case["x"], case["n"], scores))
        assert close(found.details["z"], case[expected]["z"])
        assert close(found.value, case[expected]["chi2"])
        assert close(found.details["p"], case[expected]["p"])


@given(TABLES)
def test_turning_one_side_round_turns_the_sign(table: list[list[int]]) -> None:
    turned = [row[::-1] for row in table]
    for measure in (gamma, tau_b, tau_c, somers_d):
        here, there = measure(ordinal(table)), measure(ordinal(turned))
        assert here.is_defined is there.is_defined
        if isinstance(here, Defined):
            assert defined(there).value == pytest.approx(-here.value, abs=1e-12)
            assert defined(there).se == pytest.approx(here.se, abs=1e-7)


@given(TABLES)
def test_the_sides_may_change_places(table: list[list[int]]) -> None:
    here, there = associate(table), associate([list(column) for column in zip(*table, strict=True)])
    for name in ("gamma", "tau_b", "tau_c", "chi_square", "cramer_v", "linear_by_linear"):
        one, other = getattr(here, name), getattr(there, name)
        assert one.is_defined is other.is_defined
        if one.is_defined:
            assert one.value == pytest.approx(other.value, abs=1e-9)
    if here.somers_d_columns.is_defined:
        assert defined(here.somers_d_columns).value == pytest.approx(defined(there.somers_d_rows).value)


@given(TABLES)
def test_values_stay_within_their_scale(table: list[list[int]]) -> None:
    found = associate(table)
    for name in ("gamma", "tau_b", "tau_c", "somers_d_columns", "somers_d_rows", "cramer_v"):
        result = getattr(found, name)
        if isinstance(result, Defined):
            assert -1 - 1e-12 <= result.value <= 1 + 1e-12
            interval = result.interval
            assert interval is None or interval.low <= result.value + 1e-12 <= interval.high + 2e-12
        else:
            assert result.reason


def test_two_rows_of_a_trend_are_a_trend_of_shares() -> None:
    found = defined(cochran_armitage([3, 8, 14], [20, 20, 20]))
    linear = defined(linear_by_linear([[3, 8, 14], [17, 12, 6]]))
    assert linear.value == pytest.approx(found.value * 59 / 60)


@pytest.mark.parametrize(
    "table", [[[0, 0], [0, 0]], [[5, 0], [7, 0]], [[4, 3], [0, 0]], [[1, 0], [0, 0]]], ids=str
)
def test_what_does_not_vary_is_undefined(table: list[list[int]]) -> None:
    found = associate(table)
    for name in ("gamma", "tau_b", "somers_d_rows", "jonckheere", "linear_by_linear", "chi_square"):
        assert isinstance(getattr(found, name), Undefined), name
    assert isinstance(cochran_armitage([0, 0], [4, 5]), Undefined)
    assert isinstance(cochran_armitage([], []), Undefined)


def test_a_perfect_order_has_no_interval_of_no_width() -> None:
    found = defined(gamma(ordinal([[6, 0], [0, 7]])))
    assert found.value == 1
    assert found.interval is None


def test_thin_tables_are_said() -> None:
    assert associate([[1, 2], [3, 1]]).thin
    assert not associate([[20, 20], [20, 20], [0, 0]]).thin


@pytest.mark.parametrize(
    "call",
    [
        lambda: ordinal([[1, 2], [3]]),
        lambda: chi_square([[1, -2], [3, 4]]),
        lambda: linear_by_linear([[1, 2], [3, 4]], row_scores=[1]),
        lambda: cochran_armitage([3], [2]),
        lambda: somers_d(ordinal([[1, 2], [3, 4]]), response="sides"),
    ],
)
def test_impossible_tables_are_refused(call: Any) -> None:
    with pytest.raises(ValueError, match=r"table|score|group|response"):
        call()
