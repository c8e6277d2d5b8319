"""Every value and standard error of every reference case, to 1e-9."""

from __future__ import annotations

import re
from typing import Any

import pytest

from reviewer.agreement import cohen, set_alpha, weights
from reviewer.agreement.result import Defined, Family, Undefined, value_of
from reviewer.agreement.sets import DISTANCES
from reviewer.agreement.summary import Answer
from tests.agreement import reference
from tests.agreement.reference import close

_PARTS = [
    "pa",
    "pe",
    "po",
    "Do",
    "De",
    "n_pairable_values",
    "n_pairs",
    "n_complete",
    "se0",
    "z0",
    "se0_category",
    "kappa_max",
    "p",
    "midp",
    "p_nonempty",
    "p_all",
    "df_nonempty_pairs",
    "df_all_pairs",
    "prevalence_index",
    "bias_index",
    "table_se_divisor_n",
]
# Only of other programs: who agrees, notes, and values under another program's definition.
_NOT_OURS = {
    "agree", "agree_digits", "note", "differ", "se_differ", "se_agree", "epiR", "max_abs_diff_from_sklearn",
    "se_irrCAC_1_0", "ci_kind", "se_kind", "reason", "bootstrap",
}  # fmt: skip
_OURS = {
    "value", "se", "df", "ci95", "coef", "category_kappa", "jackknife_se", "jackknife_ci95",
    "jackknife_estimate", "landis_koch_cumulative_membership", "landis_koch_95pct_verdict", *_PARTS,
}  # fmt: skip

CASES = [case["id"] for case in reference.cases(of_sets=False)]
CUSTOM = [
    (case["id"], name)
    for case in reference.cases(of_sets=False)
    for name in case["expected"]
    if name.startswith("cohen_kappa_custom")
]


@pytest.mark.parametrize("identifier", CASES)
def test_equals_the_reference(identifier: str) -> None:
    answers = reference.answers(identifier)
    for name, expected in reference.case(identifier)["expected"].items():
        assert set(expected) <= _OURS | _NOT_OURS, "a field of the reference that no test reads"
        if not name.startswith("cohen_kappa_custom"):
            _check(name, answers[name], expected)


@pytest.mark.parametrize("identifier", CASES)
def test_counts_what_was_rated(identifier: str) -> None:
    assert reference.tally(identifier).counts() == reference.case(identifier)["counts"]


@pytest.mark.parametrize(("identifier", "name"), CUSTOM)
def test_custom_weights_equal_the_exact_reference(identifier: str, name: str) -> None:
    costs = [
        [float(cell) for cell in row.split(",")]
        for row in re.findall(r"\[([\d,]+)\]", name.partition("disagreement")[2])
    ]
    result = cohen.cohen(reference.tally(identifier).tables[0, 1], weights.from_disagreement(costs))
    assert close(value_of(result), reference.case(identifier)["expected"][name]["value"])


@pytest.mark.parametrize("identifier", [case["id"] for case in reference.cases(of_sets=True)])
@pytest.mark.parametrize("name", DISTANCES)
def test_set_alphas_equal_the_reference(identifier: str, name: str) -> None:
    case = reference.case(identifier)
    result = set_alpha.set_alpha(reference.sets_of(case), DISTANCES[name])
    expected = case["expected"][name]
    assert close(value_of(result), expected["value"])
    assert close(result.details["Do"], expected["Do"])
    assert close(result.details["De"], expected["De"])


@pytest.mark.parametrize("identifier", [case["id"] for case in reference.cases(of_sets=True)])
def test_flags_equal_the_reference(identifier: str) -> None:
    case = reference.case(identifier)
    rated = reference.sets_of(case)
    exact = set_alpha.exact_set_agreement(rated)
    assert close(value_of(exact), case["expected"]["exact_set_agreement"]["value"])
    flags = set_alpha.per_flag(rated)
    for flag, expected in case["expected"]["per_flag"]["value"].items():
        for name, value in expected.items():
            got = getattr(flags[flag], name)
            assert close(got if name == "prevalence" else value_of(got), value), (flag, name)


@pytest.mark.parametrize("identifier", CASES)
def test_printed_values_are_reproduced(identifier: str) -> None:
    answers = reference.answers(identifier)
    for printed in reference.case(identifier)["published"]:
        answer = answers.get(printed["coefficient"])
        if isinstance(answer, Defined):
            assert close(answer.value, printed["computed"])
            half_a_digit = 0.5 * 10 ** -printed["decimals"]
            near = abs(answer.value - printed["value"]) <= half_a_digit + 1e-12
            assert near is printed["reproduced"], printed["coefficient"]


def _check(name: str, answer: Answer, expected: dict[str, Any]) -> None:
    if isinstance(answer, Family):
        _check_family(answer, expected)
    elif name.startswith("se:"):
        _check_gwet_form(answer, expected)
    else:
        assert close(value_of(answer), expected["value"]), name
        _check_uncertainty(answer, expected)
        _check_parts(answer, expected)


def _check_family(answer: Family, expected: dict[str, Any]) -> None:
    for member, value in expected["value"].items():
        result = answer.members[member]
        if isinstance(value, dict):
            assert close(value_of(result), value["kappa"])
            assert result.n == value["n"]
        else:
            assert close(value_of(result), value), member


def _check_gwet_form(answer: Answer, expected: dict[str, Any]) -> None:
    assert answer.is_defined is (expected["value"] is not None)
    if isinstance(answer, Defined):
        assert close(answer.se, expected["value"])
        assert close(answer.value, expected["coef"])
        _check_uncertainty(answer, {"df": expected["df"], "ci95": expected["ci95"]})


def _check_uncertainty(answer: Answer, expected: dict[str, Any]) -> None:
    assert isinstance(answer, Defined | Undefined)
    if "df" in expected:
        assert answer.df == expected["df"]
    if isinstance(answer, Undefined):
        assert answer.reason
        return
    if "se" in expected:
        assert close(answer.se, expected["se"])
    if "ci95" in expected:
        assert answer.interval is not None
        assert close(answer.interval.low, expected["ci95"][0])
        assert close(answer.interval.high, expected["ci95"][1])


def _check_parts(answer: Answer, expected: dict[str, Any]) -> None:
    for part in set(_PARTS) & set(expected):
        assert close(answer.details[part], expected[part]), part
    if "category_kappa" in expected:
        ours = answer.details["category_kappa"]
        assert isinstance(ours, dict)
        # The reference numbers some categories where we name all of them; the order is the codebook's.
        for got, value in zip(ours.values(), expected["category_kappa"].values(), strict=True):
            assert close(got, value)
    if "jackknife_se" in expected:
        knife = answer.details["jackknife"]
        assert isinstance(knife, Defined)
        assert close(knife.se, expected["jackknife_se"])
        assert close(knife.details["jackknife_estimate"], expected["jackknife_estimate"])
        assert knife.interval is not None
        assert close(knife.interval.low, expected["jackknife_ci95"][0])
        assert close(knife.interval.high, expected["jackknife_ci95"][1])
    if "landis_koch_95pct_verdict" in expected:
        assert answer.details["landis_koch_95pct_verdict"] == expected["landis_koch_95pct_verdict"]
        classes = answer.details["landis_koch_cumulative_membership"]
        assert isinstance(classes, list)
        for got, row in zip(classes, expected["landis_koch_cumulative_membership"], strict=True):
            assert got[:3] == row[:3]
            assert close(got[3], row[3])
