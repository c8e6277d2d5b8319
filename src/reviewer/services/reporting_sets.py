"""The agreement document of multi-select answers: overall alphas, one row for each flag, pairs."""

from __future__ import annotations

from dataclasses import replace

from reviewer.agreement.hints import hints_for_sets
from reviewer.agreement.result import Defined, Result, Undefined, value_of
from reviewer.agreement.set_alpha import (
    FlagAgreement,
    exact_set_agreement,
    pairs_of_sets,
    per_flag,
    set_alpha,
    set_bootstrap,
    shares_of_flags,
)
from reviewer.agreement.sets import DISTANCES, SetRatings
from reviewer.agreement.summary import Resampling
from reviewer.services.reporting_parts import coefficient, headline, without_nan

Document = dict[str, object]
HEADLINE = "alpha_masi"


def report_on_sets(sets: SetRatings, resampling: Resampling | None, *, seed: int | None) -> Document:
    """Alphas by distance, the share of identical sets, every flag as yes/no, and pairs of reviewers."""
    flags = per_flag(sets)
    alphas = {name: _alpha(sets, name, resampling) for name in DISTANCES}
    coefficients: Document = {name: coefficient(result, seed=seed) for name, result in alphas.items()}
    coefficients["exact_set_agreement"] = coefficient(exact_set_agreement(sets))
    coefficients["per_flag"] = _per_flag(flags)
    sizes = sets.sizes()
    pairable = int((sizes >= 2).sum())
    return {
        "level": "set",
        "categories": list(sets.flags),
        "categories_declared": True,
        "counts": {"units": sets.units, "raters": len(sets.raters), "units_pairable": pairable},
        "coefficients": coefficients,
        "prevalence": {
            "overall": {name: without_nan(flag.prevalence) for name, flag in flags.items()},
            "by_reviewer": {
                reviewer: {flag: without_nan(share) for flag, share in zip(sets.flags, shares, strict=True)}
                for reviewer, shares in zip(sets.raters, shares_of_flags(sets), strict=True)
            },
        },
        "pairwise": _pairs(sets),
        "headline": headline(HEADLINE, alphas[HEADLINE]),
        "hints": _hints(pairable, alphas[HEADLINE]),
    }


def _alpha(sets: SetRatings, name: str, resampling: Resampling | None) -> Result:
    result = set_alpha(sets, DISTANCES[name])
    if resampling is None or isinstance(result, Undefined):
        return result
    sample = set_bootstrap(
        sets, DISTANCES[name], resamples=resampling.resamples, generator=resampling.generator
    )
    return replace(result, details={**result.details, "bootstrap": sample})


def _per_flag(flags: dict[str, FlagAgreement]) -> Document:
    defined = any(flag.alpha.is_defined for flag in flags.values())
    nothing: Document = dict.fromkeys(("se", "df", "ci95", "ci_method"))
    return nothing | {
        "value": {name: _flag(flag) for name, flag in flags.items()},
        "defined": defined,
        "reason": None if defined else "no flag varies among the units that can be compared",
    }


def _hints(pairable: int, alpha: Result) -> list[Document]:
    return [{"kind": hint.kind, "text": hint.text} for hint in hints_for_sets(pairable, alpha)]


def _flag(flag: FlagAgreement) -> Document:
    document: Document = {
        "alpha": value_of(flag.alpha),
        "positive_agreement": value_of(flag.positive_agreement),
        "negative_agreement": value_of(flag.negative_agreement),
        "gwet_ac1": value_of(flag.gwet_ac1),
        "percent_agreement": value_of(flag.percent_agreement),
        "prevalence": without_nan(flag.prevalence),
        "reason": flag.alpha.reason if isinstance(flag.alpha, Undefined) else None,
    }
    if isinstance(flag.alpha, Defined) and flag.alpha.interval is not None:
        interval = flag.alpha.interval
        document |= {
            "se": flag.alpha.se,
            "ci95": [interval.low, interval.high],
            "ci_method": interval.method,
        }
    return document


def _pairs(sets: SetRatings) -> list[Document]:
    return [
        {
            "a": sets.raters[a],
            "b": sets.raters[b],
            "units": result.n,
            "cohen_kappa": None,
            "percent_agreement": value_of(result),
            "reason": "Cohen's kappa is not made for sets: see per_flag",
        }
        for (a, b), result in pairs_of_sets(sets).items()
    ]
