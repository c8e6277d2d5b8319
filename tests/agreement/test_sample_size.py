"""Sample sizes: the reference's cases and the tables of METHODS."""

from __future__ import annotations

from typing import Any

import pytest

from reviewer.agreement import sample_size
from tests.agreement import reference


def expected(name: str) -> list[dict[str, Any]]:
    return [case for case in reference.document()["sample_size_cases"] if case["name"] == name]


@pytest.mark.parametrize("case", expected("Bloch-Kraemer half width"))
def test_half_width_of_the_reference(case: dict[str, Any]) -> None:
    given = case["inputs"]
    found = sample_size.half_width(
        given["kappa"], given["prevalence"], given["half_width"], confidence=given["conf"]
    )
    assert found == case["value"]


@pytest.mark.parametrize(
    ("kappa", "units"),
    [
        (0.8, [139, 167, 222, 401, 768, 1873]),
        (0.7, [196, 236, 314, 569, 1091, 2662]),
        (0.6, [246, 296, 392, 705, 1347, 3281]),
    ],
)
def test_half_widths_by_prevalence(kappa: float, units: list[int]) -> None:
    assert [sample_size.half_width(kappa, p, 0.1) for p in (0.5, 0.3, 0.2, 0.1, 0.05, 0.02)] == units


@pytest.mark.parametrize("case", expected("Donner-Eliasziw test"))
def test_goodness_of_fit_test_of_the_reference(case: dict[str, Any]) -> None:
    given = case["inputs"]
    found = sample_size.for_test(
        given["kappa0"],
        given["kappa1"],
        given["prevalence"],
        significance=given["alpha"],
        power=given["power"],
        raters=given["raters"],
    )
    assert round(found, 3) == case["value_unrounded"]


def test_three_raters_cost_the_fewest_codings() -> None:
    codings = [raters * sample_size.for_test(0.4, 0.6, 0.3, raters=raters) for raters in range(2, 7)]
    assert [round(total) for total in codings] == [381, 317, 322, 344, 370]


@pytest.mark.parametrize("case", expected("Cantor"))
def test_cantor_of_the_reference(case: dict[str, Any]) -> None:
    given = case["inputs"]
    found = sample_size.cantor(
        given["k0"],
        given["k1"],
        margins=(given["p1"], given["p2"]),
        significance=given["alpha"],
        power=given["power"],
        sides=given["sides"],
    )
    assert found == case["value"]


@pytest.mark.parametrize(
    ("smallest", "share", "units"),
    [
        *((c["inputs"]["alpha_min"], c["inputs"]["p_c"], c["value"]) for c in expected("Krippendorff")),
        (0.8, 0.1, 147),
        (0.667, 0.5, 30),
    ],
)
def test_krippendorffs_sizes(smallest: float, share: float, units: int) -> None:
    assert sample_size.krippendorff(smallest, share) == units


def test_half_the_error_of_a_pilot_needs_four_times_its_units() -> None:
    assert sample_size.from_pilot(50, 0.08, 0.04) == 200
    assert sample_size.from_pilot(50, 0.08, 0.16) == 13


@pytest.mark.parametrize(
    "call",
    [
        lambda: sample_size.half_width(1.0, 0.3, 0.1),
        lambda: sample_size.half_width(0.8, 0.0, 0.1),
        lambda: sample_size.half_width(0.8, 0.3, 0),
        lambda: sample_size.half_width(0.8, 0.3, 0.1, confidence=1),
        lambda: sample_size.for_test(0.4, 0.4, 0.3),
        lambda: sample_size.for_test(0.4, 0.6, 0.3, raters=1),
        lambda: sample_size.cantor(0.4, 0.6, margins=(0.3, 1.0)),
        lambda: sample_size.cantor(0.4, 0.6, margins=(0.3, 0.3), sides=3),
        lambda: sample_size.from_pilot(1, 0.1, 0.1),
        lambda: sample_size.from_pilot(10, 0.0, 0.1),
    ],
)
def test_impossible_wishes_are_refused(call: Any) -> None:
    with pytest.raises(ValueError, match=r"between|above|two|at least|pilot"):
        call()
