"""What exists for exactly two raters: Cohen, Scott, tests of their margins, and table-form errors."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

from reviewer.agreement import cohen, margins
from reviewer.agreement.gwet import brennan_prediger, gwet_ac
from reviewer.agreement.observed import observe, percent_agreement
from reviewer.agreement.result import Defined, Result
from reviewer.agreement.tally import Tally
from reviewer.agreement.weights import Weights, families


def two_rater_answers(tally: Tally, *, ordered: bool) -> dict[str, Result]:
    """Cohen, Scott, Stuart-Maxwell, Bhapkar and Bowker; for two categories McNemar and PABAK as well."""
    table = tally.tables[(0, 1)]
    answers: dict[str, Result] = {}
    for weights in families(tally.ratings, ordered=ordered)[:3]:
        end = f"_{weights.suffix}" if weights.suffix else ""
        answers[f"cohen_kappa{end}"] = cohen.cohen(table, weights)
        answers[f"scott_pi{end}"] = cohen.scott(table, weights)
    answers["stuart_maxwell"] = margins.stuart_maxwell(table)
    answers["bhapkar"] = margins.bhapkar(table, base=answers["stuart_maxwell"])
    answers["bowker"] = margins.bowker(table)
    if table.shape == (2, 2):
        answers["mcnemar"] = margins.mcnemar(table)
        answers["mcnemar_cc"] = margins.mcnemar_corrected(table)
        answers["mcnemar_exact_p"] = margins.mcnemar_exact(table)
        answers["pabak"] = cohen.pabak(table)
    return answers


def with_table_errors(answers: dict[str, Result], tally: Tally, weights: Weights) -> dict[str, Result]:
    """Add `table_se_divisor_n` to percent agreement, AC and Brennan-Prediger: the standard error that
    programs print which start from a table of the units that both coded, and divide by n, not n - 1.
    """
    both = observe(tally.patterns.pairable_rows, weights)
    end = f"_{weights.suffix}" if weights.suffix else ""
    of_table = {
        f"percent_agreement{end}": percent_agreement(both),
        f"gwet_ac2{end}" if end else "gwet_ac1": gwet_ac(both),
        f"brennan_prediger{end}": brennan_prediger(both),
    }
    return {
        name: _with_table_error(answer, of_table[name]) if name in of_table else answer
        for name, answer in answers.items()
    }


def _with_table_error(answer: Result, of_table: Result) -> Result:
    if not isinstance(answer, Defined) or not isinstance(of_table, Defined) or of_table.se is None:
        return answer
    error = of_table.se * sqrt((of_table.n - 1) / of_table.n)
    return replace(answer, details={**answer.details, "table_se_divisor_n": error})
