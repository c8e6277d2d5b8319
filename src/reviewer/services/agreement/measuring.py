"""How each variable is measured for agreement: its level, its categories, and what the states count as.

Categories are the codebook's, in its order, never those that happen to occur; retired codes are added where
they were used.  `undetermined` is a code.  On an ordinal scale it has no place: ordinal coefficients leave it
out, and nominal ones are given beside them with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.agreement.distances import Level as AlphaLevel
from reviewer.agreement.gathering import StateCounts
from reviewer.domain.codebook import CODED_LEVELS, NONE_CODE, UNDETERMINED_CODE, Codebook, Level, Variable
from reviewer.services.agreement.results import Kind, Treatment

MOST_VALUES = 1000
"""So many different typed values can be compared; more need a table of distances that is too large."""
NOTHING_CODED = "nothing was coded in this selection"


@dataclass(frozen=True, slots=True)
class Scale:
    """Categories in order; `order[i]` is the place among them of the code (or value) number i, -1: none."""

    categories: tuple[str, ...]
    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """How one variable is measured.  `row` is its place among the answers; `codes` names the numbers of its
    column.  `whole` is the scale with `undetermined`, where `scale` leaves it out.  With a `reason` nothing
    is computed.
    """

    variable: Variable
    row: int
    kind: Kind
    level: AlphaLevel
    codes: tuple[str, ...]
    scale: Scale
    whole: Scale | None
    treatment: Treatment
    reason: str = ""

    @property
    def observed_categories(self) -> bool:
        """Whether the categories are those that occur, because the codebook lists none."""
        return self.variable.level not in CODED_LEVELS

    @property
    def ac_name(self) -> str:
        """The companion of alpha: weights follow from the codebook, so that periods can be compared."""
        names = {Kind.NOMINAL: "gwet_ac1", Kind.FLAG: "gwet_ac1", Kind.ORDINAL: "gwet_ac2_linear"}
        return names.get(self.kind, "gwet_ac2_quadratic")

    @property
    def alpha_name(self) -> str:
        """The headline."""
        return "alpha_masi" if self.kind is Kind.SET else f"krippendorff_alpha_{self.level}"


def asked(book: Codebook) -> list[Variable]:
    """The variables that have a line, in the codebook's order."""
    return list(book.enabled)


def kind_of(variable: Variable) -> Kind:
    """The level of measurement; numbers that cannot fall below 0 have a true zero."""
    if variable.level is Level.NUMBER:
        whole = variable.minimum is not None and float(variable.minimum) >= 0
        return Kind.RATIO if whole else Kind.INTERVAL
    kinds = {Level.ORDINAL: Kind.ORDINAL, Level.SET: Kind.SET, Level.TEXT: Kind.TEXT}
    return kinds.get(variable.level, Kind.NOMINAL)


def measured(
    variable: Variable, row: int, *, uses: Sequence[int], states: StateCounts, values: Sequence[str]
) -> Measure:
    """`uses` counts the codings that carry each code; `values` are the typed values by their numbers."""
    kind = kind_of(variable)
    names = tuple(values) if values else tuple(code.id for code in variable.codes)
    undetermined = _undetermined(names, uses)
    scale, whole = _scales(variable, kind, names, uses)
    treatment = _treatment(variable, kind, states, undetermined)
    reason = _reason(kind, scale) if treatment.codings else NOTHING_CODED
    return Measure(
        variable=variable,
        row=row,
        kind=kind,
        level=_level(kind),
        codes=names,
        scale=scale,
        whole=whole,
        treatment=treatment,
        reason=reason,
    )


def not_measured(variable: Variable, *, codings: int) -> Measure:
    """Free text: it is never compared."""
    states = StateCounts(codings, 0, 0, 0, 0)
    empty = Scale((), ())
    treatment = _treatment(variable, Kind.TEXT, states, 0)
    reason = "free text is not compared"
    return Measure(variable, -1, Kind.TEXT, "nominal", (), empty, None, treatment, reason)


def _level(kind: Kind) -> AlphaLevel:
    levels: dict[Kind, AlphaLevel] = {
        Kind.ORDINAL: "ordinal",
        Kind.INTERVAL: "interval",
        Kind.RATIO: "ratio",
    }
    return levels.get(kind, "nominal")


def _undetermined(names: Sequence[str], uses: Sequence[int]) -> int:
    return sum(count for name, count in zip(names, uses, strict=True) if name == UNDETERMINED_CODE)


def _scales(
    variable: Variable, kind: Kind, names: tuple[str, ...], uses: Sequence[int]
) -> tuple[Scale, Scale | None]:
    if kind in {Kind.INTERVAL, Kind.RATIO} or variable.level is Level.COUNTRY:
        ordered = sorted(names, key=float) if kind is not Kind.NOMINAL else sorted(names)
        return _scale(names, ordered), None
    offered = {code.id for code in variable.offered}
    kept = [name for name, count in zip(names, uses, strict=True) if name in offered or count]
    if kind is Kind.SET:
        return _scale(names, [name for name in kept if name != NONE_CODE]), None
    ranked = [name for name in kept if name != UNDETERMINED_CODE]
    if kind is Kind.ORDINAL and len(ranked) < len(kept):
        return _scale(names, ranked), _scale(names, kept)
    return _scale(names, kept), None


def _scale(names: Sequence[str], categories: Sequence[str]) -> Scale:
    places = {name: place for place, name in enumerate(categories)}
    return Scale(tuple(categories), tuple(places.get(name, -1) for name in names))


def _reason(kind: Kind, scale: Scale) -> str:
    if len(scale.categories) > MOST_VALUES:
        return f"more than {MOST_VALUES:,} different values were typed, which are too many to compare"
    if not scale.categories:
        return "nothing was answered" if kind is not Kind.SET else "the set has no flag that is compared"
    return ""


def _treatment(variable: Variable, kind: Kind, states: StateCounts, undetermined: int) -> Treatment:
    return Treatment(
        coded=states.answered + (states.none if kind is Kind.SET else 0),
        undetermined=undetermined,
        none=states.none,
        does_not_apply=states.does_not_apply,
        not_reached=states.not_reached,
        blank=states.blank + (0 if kind is Kind.SET else states.none),
        words=tuple(_words(variable, kind)),
    )


def _words(variable: Variable, kind: Kind) -> list[str]:
    if kind is Kind.TEXT:
        return ["Free text is not compared."]
    words = []
    if variable.code(UNDETERMINED_CODE) is not None:
        words.append(
            "undetermined: a code without a rank; left out of ordinal coefficients, a category of the nominal"
            " ones beside them"
            if kind is Kind.ORDINAL
            else "undetermined: a code like any other"
        )
    if kind is Kind.SET:
        words.append("none: the empty set, which agrees with itself")
    words.append("does not apply (hidden by a condition): missing")
    words.append("blank or not reached: missing")
    if variable.level is Level.COUNTRY:
        words.append("categories: the countries that occur")
    return words
