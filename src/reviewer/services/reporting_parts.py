"""Parts of the agreement document: one coefficient, pairs of reviewers, shares of categories."""

from __future__ import annotations

import math
from collections.abc import Mapping

from reviewer.agreement.benchmark import Verdict, verdict
from reviewer.agreement.cohen import cohen_values
from reviewer.agreement.hints import FEWEST_UNITS
from reviewer.agreement.intervals import Bootstrap
from reviewer.agreement.matrices import shares_by_rater
from reviewer.agreement.result import Defined, Family, Interval, Result, Undefined, value_of
from reviewer.agreement.tally import Tally

Document = dict[str, object]


def coefficient(answer: Result | Family, *, seed: int | None = None) -> Document:
    """value, se, df, ci95, ci_method, defined, reason, and the parts of the formula by their names."""
    if isinstance(answer, Family):
        return _family(answer)
    document = _head(answer)
    for name, part in answer.details.items():
        if name == "jackknife" and isinstance(part, Defined | Undefined):
            document[name] = _jackknife(part)
        elif isinstance(part, Bootstrap):
            document[name] = _bootstrap(part, seed)
        else:
            document[name] = without_nan(part)
    return document


def headline(name: str, answer: Result | Family) -> Document:
    """The coefficient to read first: its jackknife interval, and how probably it lies below .667 and .800.

    With fewer than 30 units the interval itself cannot be trusted, so that nothing is concluded from it.
    """
    knife = answer.details.get("jackknife")
    document: Document = {"coefficient": name, "ci95": None, "ci_method": None}
    document |= {"verdict": None, "below_667": None, "below_800": None}
    if isinstance(knife, Defined) and isinstance(judged := verdict(knife), Verdict):
        limits = knife.interval
        document |= {"ci95": _limits(limits), "ci_method": limits.method if limits else None}
        if knife.n < FEWEST_UNITS:
            return document | {"verdict": f"not enough data: fewer than {FEWEST_UNITS} units can be compared"}
        shares = {"below_667": judged.below_tentative, "below_800": judged.below_reliable}
        document |= {"verdict": judged.text, **shares}
    return document


def pairwise(tally: Tally) -> list[Document]:
    """One entry for each pair of reviewers, over the units that both coded."""
    names = tally.ratings.raters
    results = cohen_values(tally.tables).members
    return [
        {
            "a": names[a],
            "b": names[b],
            "units": results[f"{a},{b}"].n,
            "cohen_kappa": value_of(results[f"{a},{b}"]),
            "percent_agreement": results[f"{a},{b}"].details.get("percent_agreement"),
            "reason": _reason(results[f"{a},{b}"]),
        }
        for a, b in tally.tables
    ]


def prevalence(tally: Tally) -> Document:
    """Each category's share of all codings, and of each reviewer's own; null where there are none."""
    categories, margins = tally.ratings.categories, tally.margins
    overall = shares_by_rater(margins.sum(axis=0, keepdims=True))[0].tolist()
    by_rater = shares_by_rater(margins).tolist()
    return {
        "overall": _named(categories, overall),
        "by_reviewer": {
            name: _named(categories, shares)
            for name, shares in zip(tally.ratings.raters, by_rater, strict=True)
        },
    }


def without_nan(value: object) -> object:
    """The value as JSON can hold it: NaN and infinities, which JSON has no words for, are null."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): without_nan(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [without_nan(part) for part in value]
    return value


def _head(answer: Result) -> Document:
    if isinstance(answer, Undefined):
        return {
            "value": None,
            "se": None,
            "df": answer.df,
            "ci95": None,
            "ci_method": None,
            "defined": False,
            "reason": answer.reason,
            "n": answer.n,
        }
    return {
        "value": answer.value,
        "se": answer.se,
        "df": answer.df,
        "ci95": _limits(answer.interval),
        "ci_method": answer.interval.method if answer.interval else None,
        "defined": True,
        "reason": None,
        "n": answer.n,
    }


def _family(answer: Family) -> Document:
    members = answer.members
    reasons = {name: result.reason for name, result in members.items() if isinstance(result, Undefined)}
    return {
        "value": {
            name: {"n": result.n, "kappa": value_of(result)} if answer.of_pairs else value_of(result)
            for name, result in members.items()
        },
        "se": None,
        "df": None,
        "ci95": None,
        "ci_method": None,
        "defined": answer.is_defined,
        "reason": None if answer.is_defined else next(iter(reasons.values()), "there is nothing to compare"),
        "reasons": reasons,
        "n": answer.n,
    }


def _jackknife(knife: Result) -> Document:
    document = _head(knife)
    del document["value"]
    return {"estimate": without_nan(knife.details.get("jackknife_estimate")), **document}


def _bootstrap(sample: Bootstrap, seed: int | None) -> Document:
    return {
        "B": sample.resamples,
        "seed": seed,
        "unit": "units with >= 2 ratings, resampled with replacement",
        "ci95": _limits(sample.interval),
        "ci_method": sample.interval.method if sample.interval else None,
        "sd": sample.sd,
        "undefined_resamples": sample.undefined,
        "defined": sample.interval is not None,
        "reason": None if sample.interval else "no resample has a defined value",
    }


def _limits(interval: Interval | None) -> list[float] | None:
    return [interval.low, interval.high] if interval else None


def _named(categories: tuple[str, ...], shares: list[float]) -> Document:
    return {name: without_nan(share) for name, share in zip(categories, shares, strict=True)}


def _reason(result: Result) -> str | None:
    return result.reason if isinstance(result, Undefined) else None
