"""Every coefficient that applies to a level, under the names of the reference file."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from reviewer.agreement import cohen, percent
from reviewer.agreement.alpha import alpha, alpha_bootstrap, alpha_gwet, alpha_jackknife, one_vs_rest
from reviewer.agreement.benchmark import landis_koch
from reviewer.agreement.distances import Level, distance
from reviewer.agreement.gwet import brennan_prediger, gwet_ac
from reviewer.agreement.kappa import conger, fleiss, fleiss_complete
from reviewer.agreement.observed import observe, percent_agreement
from reviewer.agreement.result import Defined, Family, Result, Undefined
from reviewer.agreement.tally import Tally
from reviewer.agreement.two_raters import two_rater_answers, with_table_errors
from reviewer.agreement.weights import Weights, families

Answer = Result | Family
ALPHA_LEVELS: tuple[Level, ...] = ("nominal", "ordinal", "interval", "ratio")
# Gwet's form with these weights is the same coefficient; ordinal and ratio distances have no such weights.
_LINEARISED = {"nominal": "se:alpha_gwet", "interval": "se:alpha_gwet_quadratic"}


@dataclass(frozen=True, slots=True)
class Resampling:
    """How many bootstrap resamples, and the generator that draws them."""

    resamples: int
    generator: np.random.Generator

    @classmethod
    def seeded(cls, resamples: int, seed: int) -> Resampling:
        return cls(resamples, np.random.default_rng(seed))


def summarise(tally: Tally, level: Level, *, resampling: Resampling | None = None) -> dict[str, Answer]:
    """All coefficients that apply to the level. Entries `se:alpha_gwet*` are alphas in Gwet's form, whose
    standard errors `krippendorff_alpha_nominal` and `_interval` carry as their own.
    """
    ordered = level != "nominal"
    answers: dict[str, Answer] = {}
    for weights in families(tally.ratings, ordered=ordered):
        found = _weighted(tally, weights)
        answers.update(with_table_errors(found, tally, weights) if len(tally.ratings.raters) == 2 else found)
    answers.update(_plain(tally))
    for each in ALPHA_LEVELS if ordered else ALPHA_LEVELS[:1]:
        linearised = answers.get(_LINEARISED.get(each, ""))
        answers[f"krippendorff_alpha_{each}"] = krippendorff(
            tally, each, linearised=linearised, resampling=resampling
        )
    if len(tally.ratings.raters) == 2:
        answers.update(two_rater_answers(tally, ordered=ordered))
    else:
        pairwise = cohen.cohen_values(tally.tables)
        answers["pairwise_cohen_kappa"] = pairwise
        answers["light_kappa"] = cohen.light(pairwise)
    return answers


def krippendorff(
    tally: Tally,
    level: Level,
    *,
    linearised: Answer | None = None,
    resampling: Resampling | None = None,
) -> Result:
    """Alpha at one level, with the standard error and interval of `linearised` (alpha in Gwet's form) where
    that is given and defined, else those of the jackknife. `details["jackknife"]` is always there,
    `["bootstrap"]` if asked for.
    """
    apart = distance(level, tally.ratings.scores)
    value = alpha(tally.patterns, apart)
    if isinstance(value, Undefined):
        return value
    knife = alpha_jackknife(tally.patterns, apart)
    details: dict[str, object] = {**value.details, "jackknife": knife}
    if resampling is not None:
        details["bootstrap"] = alpha_bootstrap(
            tally.patterns, apart, resamples=resampling.resamples, generator=resampling.generator
        )
    source = linearised if isinstance(linearised, Defined) else knife
    if isinstance(source, Undefined):
        return replace(value, details=details)
    return replace(value, se=source.se, df=source.df, interval=source.interval, details=details)


def _weighted(tally: Tally, weights: Weights) -> dict[str, Result]:
    observed = observe(tally.patterns, weights)
    end = f"_{weights.suffix}" if weights.suffix else ""
    answers: dict[str, Result] = {
        f"percent_agreement{end}": percent_agreement(observed),
        f"fleiss_kappa{end}": fleiss(observed),
        f"conger_kappa{end}": conger(tally, observed),
        f"gwet_ac2{end}" if end else "gwet_ac1": gwet_ac(observed),
        f"brennan_prediger{end}": brennan_prediger(observed),
        f"se:alpha_gwet{end}": alpha_gwet(tally.patterns, weights),
    }
    if not end:
        for name in ("fleiss_kappa", "gwet_ac1"):
            answers[name] = landis_koch(answers[name])
    return answers


def _plain(tally: Tally) -> dict[str, Answer]:
    patterns, categories = tally.patterns, tally.ratings.categories
    return {
        "percent_pairs_pooled": percent.pairs_pooled(patterns),
        "percent_krippendorff_1_minus_Do": percent.one_minus_observed_disagreement(patterns),
        "percent_unanimous_complete": percent.unanimous_complete(patterns),
        "percent_unanimous_pairable": percent.unanimous_pairable(patterns),
        "specific_agreement": percent.specific_agreement(patterns, categories),
        "alpha_nominal_one_vs_rest": one_vs_rest(patterns, categories),
        "fleiss_kappa_complete_cases": fleiss_complete(patterns, categories),
    }
