"""Agreement as a document: what the command prints and what the page draws, from a table of ratings.

The document holds plain numbers, texts and lists; an undefined coefficient is null with a reason in words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from reviewer.agreement import sets, units
from reviewer.agreement.distances import Level as AlphaLevel
from reviewer.agreement.hints import hints_for
from reviewer.agreement.raters import margin_tests
from reviewer.agreement.result import Result
from reviewer.agreement.summary import Answer, Resampling, summarise
from reviewer.agreement.tally import Tally
from reviewer.domain.errors import Refused
from reviewer.exchange.problems import glimpse
from reviewer.exchange.ratings import Level, RatingsTable, read_ratings
from reviewer.services.reporting_parts import coefficient, headline, pairwise, prevalence
from reviewer.services.reporting_sets import report_on_sets

Document = dict[str, object]

_UNDECLARED = (
    "The categories are those that occur, sorted; none were declared. Weights, AC and Brennan-Prediger depend"
    " on the declared ones: see --categories."
)
_RANKS = "Ordinal and weighted coefficients depend on the order: declare it with --categories."
_SHOWN = 10
_ABSENT = frozenset({"na", "n/a", "nan", "null", "none", "nil", "#n/a", ".", "-"})
"""How other tools write what is missing: R's NA above all."""


@dataclass(frozen=True, slots=True)
class Bootstrapping:
    """How many resamples of the units, and the seed from which the same ones are drawn again."""

    resamples: int
    seed: int


def report_on_ratings(
    path: Path,
    *,
    level: Level,
    categories: Sequence[str] | None = None,
    bootstrapping: Bootstrapping | None = None,
    encoding: str | None = None,
) -> Document:
    """Everything that applies to the level for a wide CSV of ratings (see `exchange.ratings`); raises
    `domain.errors.Refused` where the file cannot be used.
    """
    table = read_ratings(path, level=level, categories=categories, encoding=encoding)
    document = _of_table(table, bootstrapping)
    document["categories_declared"] = table.declared
    document["notes"] = _notes(table)
    return document


def report_on_codes(
    ratings: units.Ratings, level: AlphaLevel, *, bootstrapping: Bootstrapping | None = None
) -> Document:
    """The same document for ratings that are arrays already, declared categories and all."""
    tally = Tally(ratings)
    answers = summarise(tally, level, resampling=_resampling(bootstrapping))
    return {
        "level": level,
        "categories": list(ratings.categories),
        "categories_declared": True,
        "counts": tally.counts(),
        "coefficients": _coefficients(answers, bootstrapping),
        "prevalence": prevalence(tally),
        "pairwise": pairwise(tally),
        "headline": headline(f"krippendorff_alpha_{level}", answers[f"krippendorff_alpha_{level}"]),
        "hints": _hints(tally, answers, level),
    }


def _of_table(table: RatingsTable, bootstrapping: Bootstrapping | None) -> Document:
    if table.level == "set":
        known = [value for value in table.values if isinstance(value, frozenset)]
        rated = sets.from_buffers(table.codes, known, table.categories, raters=table.reviewers)
        resampling = _resampling(bootstrapping)
        return report_on_sets(rated, resampling, seed=bootstrapping.seed if bootstrapping else None)
    if not table.categories:
        raise Refused(
            "Every cell is empty, so there is nothing to compare.",
            where=table.name,
            mend="Write a code in some cells, or name the codes that there are with --categories.",
        )
    ratings = units.from_buffers(table.codes, table.order, table.categories, raters=table.reviewers)
    return report_on_codes(ratings, table.level, bootstrapping=bootstrapping)


def _resampling(bootstrapping: Bootstrapping | None) -> Resampling | None:
    if bootstrapping is None:
        return None
    return Resampling.seeded(bootstrapping.resamples, bootstrapping.seed)


def _coefficients(answers: Mapping[str, Answer], bootstrapping: Bootstrapping | None) -> Document:
    # Alphas in Gwet's form only lend their standard error to krippendorff_alpha_*.
    seed = bootstrapping.seed if bootstrapping else None
    return {
        name: coefficient(answer, seed=seed) for name, answer in answers.items() if not name.startswith("se:")
    }


def _hints(tally: Tally, answers: Mapping[str, Answer], level: AlphaLevel) -> list[Document]:
    found = hints_for(
        tally,
        agreement=cast(Result, answers["percent_agreement"]),
        alpha=cast(Result, answers[f"krippendorff_alpha_{level}"]),
        margins=margin_tests(tally),
    )
    return [{"kind": hint.kind, "text": hint.text} for hint in found]


def _notes(table: RatingsTable) -> list[str]:
    names, numbers = table.categories, units.numeric_scores(table.categories)
    notes = []
    if table.level == "set" and not table.declared:
        notes.append("The flags are those that occur, sorted; none were declared.")
    elif not table.declared:
        notes.append(_UNDECLARED)
        if table.level == "ordinal" and numbers is None:
            order = ", ".join(map(glimpse, names[:_SHOWN]))
            notes.append(f"Their order is the alphabet's: {order}. {_RANKS}")
    if table.level == "ratio" and numbers is not None and min(numbers) < 0:
        notes.append("A ratio has no meaning for numbers below zero: take --level interval.")
    if not table.declared and (absent := [name for name in names if name.casefold() in _ABSENT]):
        notes.append(f"Taken as codes, for missing is an empty cell: {', '.join(absent)}.")
    return notes
