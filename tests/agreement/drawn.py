"""Ratings for properties: few units, any number missing, categories and raters that may stay unused."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from hypothesis import strategies as st

from reviewer.agreement.tally import Tally
from reviewer.agreement.units import Ratings, from_codes


@dataclass(frozen=True)
class Drawn:
    rows: list[list[int | None]]
    categories: int
    scores: list[int]

    @property
    def ratings(self) -> Ratings:
        return ratings(self.rows, self.categories, self.scores)

    @property
    def tally(self) -> Tally:
        return Tally(self.ratings)


def ratings(rows: list[list[int | None]], categories: int, scores: list[int]) -> Ratings:
    codes = [[categories if code is None else code for code in row] for row in rows]
    return from_codes(np.array(codes).T, range(categories), scores=[float(score) for score in scores])


@st.composite
def drawn(
    draw: st.DrawFn, *, raters: tuple[int, int] = (2, 5), complete: bool = False, units: int = 14
) -> Drawn:
    categories = draw(st.integers(1, 5))
    width = draw(st.integers(*raters))
    code: st.SearchStrategy[int | None] = st.integers(0, categories - 1)
    if not complete:
        code = st.none() | code
    rows = draw(st.lists(st.lists(code, min_size=width, max_size=width), min_size=1, max_size=units))
    scores = draw(st.lists(st.integers(0, 9), min_size=categories, max_size=categories, unique=True))
    return Drawn(rows, categories, sorted(scores))
