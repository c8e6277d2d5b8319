"""The counts of one variable, made once and shared by all of its coefficients."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from reviewer.agreement.joint import Block, joint_of, margins, pair_tables
from reviewer.agreement.patterns import Patterns, patterns_of
from reviewer.agreement.units import IntArray, Ratings


class Tally:
    """Joint combinations, count patterns and pair tables of ratings that do not change any more."""

    def __init__(self, ratings: Ratings) -> None:
        self.ratings = ratings
        self.patterns: Patterns = patterns_of(ratings)

    @cached_property
    def joint(self) -> Block | None:
        """Combinations of codes with the raters told apart; None where there are too many of them."""
        return joint_of(self.ratings)

    @cached_property
    def margins(self) -> IntArray:
        """Raters x categories: how often each rater used each category."""
        return margins(self.ratings, self.joint)

    @cached_property
    def tables(self) -> Mapping[tuple[int, int], IntArray]:
        """For each pair of raters (a < b) the table of the units that both coded."""
        return pair_tables(self.ratings, self.joint)

    def counts(self) -> dict[str, int]:
        """How much was rated, as the reference counts it."""
        patterns, pairable = self.patterns, self.patterns.sizes >= 2
        weight, sizes = patterns.frequency, patterns.sizes
        return {
            "units": self.ratings.units,
            "raters": len(self.ratings.raters),
            "declared_categories": len(self.ratings.categories),
            "used_categories": patterns.used(),
            "ratings": int(weight @ sizes),
            "units_rated": patterns.units,
            "units_pairable": patterns.pairable,
            "pairable_ratings": int(weight[pairable] @ sizes[pairable]),
        }
