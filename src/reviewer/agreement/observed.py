"""Observed agreement for one set of weights, shared by every chance-corrected coefficient."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reviewer.agreement.intervals import linearised_se, t_interval
from reviewer.agreement.patterns import Patterns
from reviewer.agreement.result import NO_PAIRS, NO_VARIATION, Defined, Result, Undefined
from reviewer.agreement.units import FloatArray
from reviewer.agreement.weights import Weights


@dataclass(frozen=True, slots=True, eq=False)
class Observed:
    """`share` is each pattern's agreement p_i (0 where no pair exists), `agreement` their mean over pairable
    units (pa), `prevalence` the mean share of each category in a unit over all rated units (pi_k).
    """

    patterns: Patterns
    weights: Weights
    share: FloatArray
    agreement: float
    prevalence: FloatArray

    @property
    def scale(self) -> float:
        return self.patterns.units / self.patterns.pairable

    def corrected(
        self, chance: float, chance_influence: FloatArray | None, *, details: dict[str, object] | None = None
    ) -> Defined:
        """(pa - pe)/(1 - pe) with Gwet's linearised standard error. `chance_influence` is pe_i for each
        pattern, None where pe is a constant of the codebook.
        """
        value = (self.agreement - chance) / (1 - chance)
        pairable = self.patterns.sizes >= 2
        influence = self.scale * (self.share - chance * pairable) / (1 - chance)
        if chance_influence is not None:
            influence = influence - 2 * (1 - value) * (chance_influence - chance) / (1 - chance)
        se = linearised_se(influence, self.patterns, value)
        df = self.patterns.units - 1
        parts: dict[str, object] = {"pa": self.agreement, "pe": chance, **(details or {})}
        return Defined(value, self.patterns.pairable, se, df, t_interval(value, se, df), parts)

    def no_variation(self, reason: str = NO_VARIATION) -> Undefined:
        """The answer where chance agreement is complete (pe = 1)."""
        parts = {"pa": self.agreement, "pe": 1.0}
        return Undefined(reason, self.patterns.pairable, self.patterns.units - 1, parts)


def observe(patterns: Patterns, weights: Weights) -> Observed | None:
    """None where no unit has two ratings."""
    if patterns.pairable == 0:
        return None
    counts, sizes = patterns.counts, patterns.sizes
    pairs = sizes * (sizes - 1)
    agreeing = weights.agreeing(patterns) - sizes
    share = np.divide(agreeing, pairs, out=np.zeros_like(pairs), where=pairs > 0)
    agreement = float(patterns.frequency @ share) / patterns.pairable
    prevalence: FloatArray = (patterns.frequency / sizes) @ counts / patterns.units
    return Observed(patterns, weights, share, agreement, prevalence)


def percent_agreement(observed: Observed | None) -> Result:
    """Gwet's percent agreement: the mean over pairable units of the share of agreeing pairs."""
    if observed is None:
        return Undefined(NO_PAIRS)
    patterns, value = observed.patterns, observed.agreement
    se = linearised_se(observed.scale * observed.share, patterns, value)
    df = patterns.units - 1
    return Defined(value, patterns.pairable, se, df, t_interval(value, se, df), {"pa": value, "pe": 0.0})
