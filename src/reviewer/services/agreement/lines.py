"""One row of the agreement table: a variable, or one flag of a set."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from reviewer.agreement.alpha import alpha, alpha_jackknife
from reviewer.agreement.distances import distance
from reviewer.agreement.gathering import Answers
from reviewer.agreement.gwet import gwet_ac
from reviewer.agreement.hints import hints_for
from reviewer.agreement.observed import observe, percent_agreement
from reviewer.agreement.percent import specific_agreement
from reviewer.agreement.raters import margin_tests
from reviewer.agreement.result import Defined, Result, Undefined
from reviewer.agreement.set_alpha import exact_set_agreement, set_alpha
from reviewer.agreement.sets import ABSENT, PRESENT, SetRatings, masi
from reviewer.agreement.tally import Tally
from reviewer.agreement.units import Ratings
from reviewer.agreement.weights import Weights, identity, linear, quadratic
from reviewer.services.agreement.estimates import (
    estimate,
    judgement,
    over_pairable,
    parts,
    shares,
    with_jackknife,
)
from reviewer.services.agreement.measuring import Measure
from reviewer.services.agreement.results import (
    NOTHING,
    Estimate,
    Hint,
    Judgement,
    Kind,
    Line,
    LineKey,
    Shares,
    Verdict,
)

NO_AC = Estimate(None, 0, reason="AC is not made for sets; its flags have one each")


@dataclass(frozen=True)
class Rated:
    """One line's ratings: `ratings` of everything but sets, which have `sets` (raters are turns)."""

    measure: Measure
    answers: Answers
    flag: int | None = None

    @property
    def key(self) -> LineKey:
        """The variable and, of a flag's line, the flag."""
        flag = "" if self.flag is None else self.measure.scale.categories[self.flag]
        return LineKey(self.measure.variable.id, flag)

    @property
    def kind(self) -> Kind:
        """As the measure's, but for the flags of a set."""
        return self.measure.kind if self.flag is None else Kind.FLAG

    @cached_property
    def ratings(self) -> Ratings:
        """Raters x units; not for a whole set."""
        measure = self.measure
        if self.flag is not None:
            number = measure.codes.index(measure.scale.categories[self.flag])
            return self.answers.flag(measure.row, number, (ABSENT, PRESENT))
        return self.answers.ratings(measure.row, measure.scale.categories, measure.scale.order)

    @cached_property
    def tally(self) -> Tally:
        """The counts of `ratings`."""
        return Tally(self.ratings)

    @cached_property
    def sets(self) -> SetRatings:
        """Turns x units of sets."""
        return self._sets(by_turn=True)

    @cached_property
    def rater_sets(self) -> SetRatings:
        """Raters x units of sets."""
        return self._sets(by_turn=False)

    def _sets(self, *, by_turn: bool) -> SetRatings:
        categories = self.measure.scale.categories
        numbers = [self.measure.codes.index(name) for name in categories]
        return self.answers.sets(self.measure.row, categories, numbers, by_turn=by_turn)

    @cached_property
    def nominal(self) -> Ratings | None:
        """With `undetermined` as a category, where the scale leaves it out."""
        whole = self.measure.whole
        if whole is None:
            return None
        return self.answers.ratings(self.measure.row, whole.categories, whole.order)


def lines_of(rated: Rated) -> list[Line]:
    """The variable's line, and for a set one for each flag behind it."""
    if rated.measure.reason:
        return [_empty(rated)]
    if rated.kind is not Kind.SET:
        return [line_of(rated)]
    flags = [
        line_of(Rated(rated.measure, rated.answers, flag))
        for flag in range(len(rated.measure.scale.categories))
    ]
    return [_set_line(rated, flags), *flags]


def line_of(rated: Rated) -> Line:
    """The line of anything but a whole set."""
    measure, tally = rated.measure, rated.tally
    agreement = percent_agreement(observe(tally.patterns, identity(len(rated.ratings.categories))))
    value, knife = headline(tally, rated)
    specific = specific_agreement(tally.patterns, rated.ratings.categories).members
    is_flag = rated.flag is not None
    shown = with_jackknife(value, knife)
    pairable = tally.patterns.pairable
    rarest = int(tally.patterns.pairable_rows.margin.min()) if is_flag and pairable else None
    found = hints_for(tally, agreement=agreement, alpha=value, margins=margin_tests(tally))
    return Line(
        key=rated.key,
        kind=rated.kind,
        categories=rated.ratings.categories,
        units=tally.patterns.units,
        pairable=pairable,
        treatment=measure.treatment,
        prevalence=_prevalence(tally),
        agreement=shown_agreement(tally),
        alpha=shown,
        ac=shown_ac(tally, rated),
        judgement=judgement(shown, pairable=pairable, rarest=rarest),
        alpha_name="krippendorff_alpha_nominal" if is_flag else measure.alpha_name,
        ac_name="gwet_ac1" if is_flag else measure.ac_name,
        nominal=_nominal(rated),
        positive=estimate(specific[PRESENT]) if is_flag else None,
        negative=estimate(specific[ABSENT]) if is_flag else None,
        parts=parts(value),
        hints=tuple(Hint(hint.kind, hint.text) for hint in found),
    )


def headline(tally: Tally, rated: Rated) -> tuple[Result, Result]:
    """Alpha at the line's level, and the same with the jackknife's standard error."""
    apart = distance("nominal" if rated.flag is not None else rated.measure.level, tally.ratings.scores)
    return alpha(tally.patterns, apart), alpha_jackknife(tally.patterns, apart)


def shown_agreement(tally: Tally) -> Estimate:
    """Percent agreement, with its interval over the units that can be compared."""
    plain = identity(len(tally.ratings.categories))
    whole, pairable = (observe(one, plain) for one in (tally.patterns, tally.patterns.pairable_rows))
    return over_pairable(percent_agreement(whole), percent_agreement(pairable))


def shown_ac(tally: Tally, rated: Rated) -> Estimate:
    """AC1 or AC2: prevalence from all codings, the interval over the units that can be compared."""
    weights = ac_weights(rated)
    whole, pairable = (observe(one, weights) for one in (tally.patterns, tally.patterns.pairable_rows))
    return over_pairable(gwet_ac(whole), gwet_ac(pairable))


def ac_weights(rated: Rated) -> Weights:
    """Of the companion coefficient: from the codebook's scores, never from the data."""
    scores = rated.ratings.scores
    if rated.kind is Kind.ORDINAL:
        return linear(scores)
    if rated.kind in {Kind.INTERVAL, Kind.RATIO}:
        return quadratic(scores)
    return identity(len(scores))


def set_estimate(sets: SetRatings) -> tuple[Result, Estimate]:
    """Alpha with MASI distances, as it was found and as it is shown."""
    found = set_alpha(sets, masi)
    knife = found.details.get("jackknife")
    shown = with_jackknife(found, knife) if isinstance(knife, Defined | Undefined) else estimate(found)
    return found, shown


def _set_line(rated: Rated, flags: list[Line]) -> Line:
    sets, measure = rated.sets, rated.measure
    found, shown = set_estimate(sets)
    sizes = sets.sizes()
    pairable = int((sizes >= 2).sum())
    flat = [hint for flag in flags for hint in flag.hints if hint.kind == "nothing_to_compare"]
    return Line(
        key=rated.key,
        kind=Kind.SET,
        categories=measure.scale.categories,
        units=int((sizes > 0).sum()),
        pairable=pairable,
        treatment=measure.treatment,
        prevalence=_flags_by_reviewer(flags),
        agreement=estimate(exact_set_agreement(sets)),
        alpha=shown,
        ac=NO_AC,
        judgement=judgement(shown, pairable=pairable, rarest=None),
        alpha_name=measure.alpha_name,
        parts=replace(parts(found), values=int(sizes[sizes >= 2].sum())),
        hints=tuple(flat[:1]),
    )


def _empty(rated: Rated) -> Line:
    measure = rated.measure
    nothing = replace(NOTHING, reason=measure.reason)
    return Line(
        key=rated.key,
        kind=measure.kind,
        categories=(),
        units=0,
        pairable=0,
        treatment=measure.treatment,
        prevalence=(),
        agreement=nothing,
        alpha=nothing,
        ac=nothing,
        judgement=Judgement(Verdict.NOT_COMPUTED),
    )


def _nominal(rated: Rated) -> Estimate | None:
    if rated.nominal is None or rated.flag is not None:
        return None
    tally = Tally(rated.nominal)
    apart = distance("nominal", rated.nominal.scores)
    return with_jackknife(alpha(tally.patterns, apart), alpha_jackknife(tally.patterns, apart))


def _prevalence(tally: Tally) -> tuple[Shares, ...]:
    rows = [[int(count) for count in row] for row in tally.margins]
    return tuple(
        Shares(name, sum(row), shares(row)) for name, row in zip(tally.ratings.raters, rows, strict=True)
    )


def _flags_by_reviewer(flags: list[Line]) -> tuple[Shares, ...]:
    """The share of each reviewer's codings that carry each flag; these do not add up to 1."""
    present = [[one.shares[1] for one in flag.prevalence] for flag in flags]
    return tuple(
        Shares(one.reviewer, one.codings, tuple(column))
        for one, column in zip(flags[0].prevalence, zip(*present, strict=True), strict=True)
    )
