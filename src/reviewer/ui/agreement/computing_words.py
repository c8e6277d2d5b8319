"""How a figure was computed, in sentences: counts, formula, source, interval, probabilities."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from reviewer.services.agreement.behind_results import AgainstFinal, Detail, Drift
from reviewer.services.agreement.results import (
    FEWEST_COMPARED,
    RELIABLE,
    TENTATIVE,
    Kind,
    Line,
    Overview,
    Treatment,
)
from reviewer.ui.agreement.presenter import Found
from reviewer.ui.agreement.words import interval_words, number, share_words
from reviewer.ui.pieces.numbers import number_words
from reviewer.ui.untrusted import isolated

_SIGNIFICANT = 0.05


def computed_words(
    line: Line, detail: Detail | None, overview: Overview | None, found: Found | None = None
) -> Iterator[str]:
    """Everything about the selected line's headline."""
    yield formula_words(line.kind)
    yield from _parts(line)
    yield from _interval(line)
    if line.ac.value is not None:
        yield _ac(line)
    if line.nominal is not None:
        words = QCoreApplication.translate("Agreement", "Nominal, with undetermined as a category: {value}")
        yield words.format(value=interval_words(line.nominal))
    if line.positive is not None and line.negative is not None:
        words = QCoreApplication.translate(
            "Agreement", "Specific agreement: {positive} where the flag is set, {negative} where it is not"
        )
        yield words.format(positive=number(line.positive), negative=number(line.negative))
    yield from hint_words(line, detail, overview)
    yield from treatment_words(line.treatment, line.kind)
    if found is not None:
        yield from _found_words(found)
    drift = found.drift if isinstance(found, AgainstFinal) else detail.drift if detail is not None else None
    if drift is not None:
        yield from drift_words(drift)


def _found_words(found: Found) -> Iterator[str]:
    """What stands beside, where it was computed for itself."""
    if not isinstance(found, AgainstFinal):
        yield QCoreApplication.translate(
            "Agreement",
            "Parts of the cases: independent z of jackknife errors, Holm, from {count} cases on",
        ).format(count=number_words(FEWEST_COMPARED))
        return
    words = QCoreApplication.translate(
        "Agreement", "Of {count} first answers {share} became final; intervals by Wilson (1927)"
    )
    if found.all.value is not None:
        yield words.format(count=number_words(found.all.n), share=share_words(found.all.value))


def formula_words(kind: Kind) -> str:
    """The coefficient with its source."""
    translate = QCoreApplication.translate
    return {
        Kind.NOMINAL: translate("Agreement", "Krippendorff's alpha, nominal: 1 − Do/De (Krippendorff 2011)"),
        Kind.FLAG: translate("Agreement", "Krippendorff's alpha, yes or no: 1 − Do/De (Krippendorff 2011)"),
        Kind.ORDINAL: translate("Agreement", "Krippendorff's alpha, ordinal: 1 − Do/De (Krippendorff 2011)"),
        Kind.INTERVAL: translate(
            "Agreement", "Krippendorff's alpha, interval: 1 − Do/De (Krippendorff 2011)"
        ),
        Kind.RATIO: translate("Agreement", "Krippendorff's alpha, ratio: 1 − Do/De (Krippendorff 2011)"),
        Kind.SET: translate("Agreement", "Krippendorff's alpha with the MASI distance (Passonneau 2006)"),
        Kind.TEXT: translate("Agreement", "Free text is not compared."),
    }[kind]


def _parts(line: Line) -> Iterator[str]:
    parts = line.parts
    if parts.observed is None or parts.expected is None:
        return
    words = QCoreApplication.translate(
        "Agreement", "Do = {observed} over {values} pairable values, De = {expected}"
    )
    yield words.format(
        observed=number(parts.observed, 3),
        values=number_words(parts.values),
        expected=number(parts.expected, 3),
    )


def _interval(line: Line) -> Iterator[str]:
    alpha, judged = line.alpha, line.judgement
    if alpha.low is not None:
        words = QCoreApplication.translate("Agreement", "Interval: delete-one-case jackknife, t with {df} df")
        yield words.format(df=number_words(alpha.df or 0))
    if judged.below_tentative is not None and judged.below_reliable is not None:
        yield (
            f"P(alpha < {number(TENTATIVE, 3)}) = {number(judged.below_tentative)}   "
            f"P(alpha < {number(RELIABLE, 3)}) = {number(judged.below_reliable)}"
        )


def _ac(line: Line) -> str:
    translate = QCoreApplication.translate
    names = {
        "gwet_ac1": translate("Agreement", "Gwet's AC1: {value}"),
        "gwet_ac2_linear": translate("Agreement", "Gwet's AC2, linear weights: {value}"),
        "gwet_ac2_quadratic": translate("Agreement", "Gwet's AC2, quadratic weights: {value}"),
    }
    return names[line.ac_name].format(value=interval_words(line.ac))


def drift_words(drift: Drift) -> Iterator[str]:
    """What the drift chart watches for."""
    if drift.usual is None or drift.raised is None or drift.false_alarm is None or drift.true_alarm is None:
        return
    words = QCoreApplication.translate(
        "Agreement",
        "CUSUM: from {usual} to {raised} differences; a false alarm every {false_alarm} codings, a true one"
        " within {true_alarm}",
    )
    yield words.format(
        usual=share_words(drift.usual),
        raised=share_words(drift.raised),
        false_alarm=number_words(round(drift.false_alarm)),
        true_alarm=number_words(round(drift.true_alarm)),
    )


def hint_words(line: Line, detail: Detail | None, overview: Overview | None) -> Iterator[str]:
    """What should be known beside the numbers."""
    translate = QCoreApplication.translate
    kinds = {hint.kind for hint in line.hints}
    if "prevalence" in kinds:
        words = translate(
            "Agreement",
            "Agreement {agreement}, alpha {alpha}: one category holds nearly all codes; look at positive"
            " agreement and AC.",
        )
        yield words.format(agreement=share_words(line.agreement.value or 0.0), alpha=number(line.alpha))
    if "no_variation" in kinds:
        yield translate("Agreement", "No variation: reliability cannot be judged.")
    if "nothing_to_compare" in kinds:
        yield translate("Agreement", "No case was coded twice: there is nothing to compare.")
    if "few_data" in kinds:
        yield translate(
            "Agreement", "Few cases, or a category that is hardly used: the interval is not reliable."
        )
    if detail is not None and overview is not None:
        yield from _margin_words(detail, overview)


def _margin_words(detail: Detail, overview: Overview) -> Iterator[str]:
    words = QCoreApplication.translate(
        "Agreement",
        "{first} and {second} do not use the categories equally often (Stuart-Maxwell, p = {p}, Holm).",
    )
    for pair in detail.pairs:
        if pair.p is not None and pair.p < _SIGNIFICANT:
            first, second = (isolated(overview.reviewers[one]) for one in (pair.first, pair.second))
            yield words.format(first=first, second=second, p=number(pair.p, 3))


def treatment_words(treatment: Treatment, kind: Kind) -> Iterator[str]:
    """How many codings were in which state, and how each was treated."""
    translate = QCoreApplication.translate
    counts = translate(
        "Agreement",
        "{coded} codings; does not apply: {hidden}, not reached: {unreached}, blank: {blank}, all missing",
    )
    yield counts.format(
        coded=number_words(treatment.coded),
        hidden=number_words(treatment.does_not_apply),
        unreached=number_words(treatment.not_reached),
        blank=number_words(treatment.blank),
    )
    if treatment.undetermined:
        words = (
            translate(
                "Agreement", "undetermined: {count}, without a rank: left out of the ordinal coefficients"
            )
            if kind is Kind.ORDINAL
            else translate("Agreement", "undetermined: {count}, a code like any other")
        )
        yield words.format(count=number_words(treatment.undetermined))
    if kind is Kind.SET and treatment.none:
        words = translate("Agreement", "none: {count}, the empty set")
        yield words.format(count=number_words(treatment.none))
