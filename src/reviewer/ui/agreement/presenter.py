"""What the agreement page shows and what choosing on it means; free of Qt, and of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reviewer.domain.codebook import Codebook, Variable, text_in
from reviewer.domain.identifiers import CodebookKey
from reviewer.services.agreement.behind_results import AgainstFinal, Confusion, Detail, Drift, GroupLine, Spot
from reviewer.services.agreement.results import Kind, Line, LineKey, Overview, Progress
from reviewer.ui.agreement.grids import (
    Grid,
    categories_grid,
    confusion_grid,
    final_grid,
    groups_grid,
    months_grid,
    pairs_grid,
    reviewers_grid,
    versions_grid,
)


class Side(StrEnum):
    """What stands beside the table."""

    CONFUSION = "confusion"
    PAIRS = "pairs"
    CATEGORIES = "categories"
    REVIEWERS = "reviewers"
    MONTHS = "months"
    VERSIONS = "versions"
    GROUPS = "groups"
    FINAL = "final"


ASKED_FOR = frozenset({Side.VERSIONS, Side.GROUPS, Side.FINAL})
"""Sides that are computed when they are looked at."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which codings: of which codebook version (None: the current one) and round (None: all)."""

    codebook: CodebookKey | None = None
    round: int | None = None


Found = tuple[GroupLine, ...] | AgainstFinal


@dataclass(slots=True)
class AgreementPresenter:
    """`stale`: something changed since, and what is shown is old; `progress`: new figures are on the way."""

    language: str
    wanted: Wanted = Wanted()
    overview: Overview | None = None
    book: Codebook | None = None
    stale: bool = False
    progress: Progress | None = None
    selected: LineKey | None = None
    detail: Detail | None = None
    side: Side = Side.CONFUSION
    pair: Confusion | None = None
    spot: Spot | None = None
    columns: tuple[str, ...] = ()
    """What cases can be divided by."""
    column: str = ""
    several_versions: bool = False
    found: Found | None = None
    """What was computed for the shown side, of those that are asked for."""
    _waiting: LineKey | None = field(default=None, repr=False)

    # ---- figures come and go

    @property
    def greyed(self) -> bool:
        """Whether the figures are shown as old ones."""
        return self.stale or self.progress is not None

    def begin(self) -> None:
        """New figures are being computed."""
        self.progress = Progress(0, 0)

    def computed(self, overview: Overview, book: Codebook) -> LineKey | None:
        """The new figures; gives the line whose detail is wanted: the one before, else the first."""
        self.overview, self.book = overview, book
        self.stale, self.progress = False, None
        self.detail, self.pair, self.spot, self.found = None, None, None, None
        keys = [line.key for line in overview.lines]
        self.selected = self.selected if self.selected in keys else next(iter(keys), None)
        self._waiting = self.selected
        return self.selected

    def stopped(self) -> None:
        """No new figures come; the old ones stay old."""
        self.progress = None
        self.stale = self.overview is not None

    def select(self, key: LineKey) -> bool:
        """Another line; whether its detail is wanted."""
        if self.overview is None or key == self.selected or self.overview.line(key) is None:
            return False
        self.selected, self._waiting = key, key
        self.detail, self.pair, self.spot, self.found = None, None, None, None
        return True

    def detailed(self, detail: Detail) -> bool:
        """The detail of a line; False where another one is selected by now."""
        if detail.key != self.selected:
            return False
        self.detail, self._waiting = detail, None
        return True

    @property
    def line(self) -> Line | None:
        """The selected line."""
        if self.overview is None or self.selected is None:
            return None
        return self.overview.line(self.selected)

    # ---- names

    def variable(self, key: LineKey) -> Variable | None:
        """The variable behind a line."""
        return self.book.variable(key.variable) if self.book is not None else None

    def name(self, key: LineKey) -> str:
        """The label of a variable, or of the flag."""
        variable = self.variable(key)
        if variable is None:
            return key.flag or key.variable
        return self.code_name(variable, key.flag) if key.flag else self._label(variable)

    def code_name(self, variable: Variable, code: str) -> str:
        """A code's label; what was typed stays as it is."""
        found = variable.code(code)
        return (text_in(found.label, self.language) if found is not None else "") or code

    def category_names(self, line: Line, *, flag_words: tuple[str, str] = ("", "")) -> tuple[str, ...]:
        """The names of a line's categories; `flag_words` are those for absent and present."""
        variable = self.variable(line.key)
        if line.kind is Kind.FLAG and all(flag_words):
            return flag_words
        if variable is None:
            return line.categories
        return tuple(self.code_name(variable, one) for one in line.categories)

    def _label(self, variable: Variable) -> str:
        return text_in(variable.label, self.language) or variable.id

    # ---- beside the table

    @property
    def sides(self) -> tuple[Side, ...]:
        """What there is for the selected line; a whole set has no categories to confuse."""
        line = self.line
        missing: set[Side] = set()
        if line is not None and line.kind is Kind.SET:
            missing |= {Side.CONFUSION, Side.CATEGORIES, Side.REVIEWERS}
        if line is not None and line.kind is Kind.FLAG:
            # A set becomes final as a whole.
            missing.add(Side.FINAL)
        if not self.several_versions:
            missing.add(Side.VERSIONS)
        if not self.columns:
            missing.add(Side.GROUPS)
        return tuple(side for side in Side if side not in missing)

    def choices(self, columns: Sequence[str], *, several_versions: bool) -> None:
        """What cases can be divided by, and whether several codebook versions were coded with."""
        self.columns, self.several_versions = tuple(columns), several_versions
        self.column = self.column if self.column in columns else next(iter(columns), "")

    def show_side(self, side: Side) -> None:
        """Another side; groups that are shown already are divided by the next column."""
        if side is Side.GROUPS is self.shown_side and self.columns:
            at = self.columns.index(self.column)
            self.column = self.columns[(at + 1) % len(self.columns)]
        self.side, self.pair, self.found = side, None, None

    @property
    def asked(self) -> tuple[LineKey, Side, str] | None:
        """What has to be computed for the shown side (of groups: by which column); None for nothing."""
        side = self.shown_side
        if self.detail is None or self.found is not None or side not in ASKED_FOR:
            return None
        return self.detail.key, side, self.column if side is Side.GROUPS else ""

    def came(self, asked: tuple[LineKey, Side, str], found: Found) -> bool:
        """What was asked for; False where something else is shown by now."""
        if asked != self.asked:
            return False
        self.found = found
        return True

    @property
    def drift(self) -> Drift | None:
        """The drift beside the shown side: against the final answers there, else against the others."""
        if isinstance(self.found, AgainstFinal):
            return self.found.drift
        return self.detail.drift if self.detail is not None else None

    @property
    def shown_side(self) -> Side:
        """The chosen side, else the first that there is."""
        return self.side if self.side in self.sides else self.sides[0]

    def grid(self, flag_words: tuple[str, str] = ("", "")) -> Grid | None:
        """What stands beside the table; None while it is not known or there is nothing."""
        line, detail, overview = self.line, self.detail, self.overview
        if line is None or detail is None or overview is None:
            return None
        names = self.category_names(line, flag_words=flag_words)
        side = self.shown_side
        if side is Side.CONFUSION:
            confusion = self.pair or detail.confusion
            return confusion_grid(line.key, confusion, names) if confusion is not None else None
        if side is Side.PAIRS:
            return pairs_grid(detail, overview.reviewers, of_sets=line.kind is Kind.SET)
        if side is Side.CATEGORIES:
            return categories_grid(detail, names)
        if side is Side.REVIEWERS:
            return reviewers_grid(detail)
        return months_grid(detail) if side is Side.MONTHS else self._found_grid(line.key, side)

    def _found_grid(self, key: LineKey, side: Side) -> Grid | None:
        found, overview = self.found, self.overview
        if found is None or overview is None:
            return None
        if isinstance(found, AgainstFinal):
            return final_grid(key, found, overview.reviewers) if found.reviewers else None
        if side is Side.VERSIONS:
            return versions_grid(key, found)
        return groups_grid(key, self.column, found) if found else None

    # ---- the cases behind

    def open_line(self, *, disagreed: bool = True, missing: bool = False) -> Spot | None:
        """The cases of the line, those with disagreement alone unless all are asked for, or those in which
        an answer is missing.
        """
        if self.line is None:
            return None
        self.spot = Spot(self.line.key, disagreed=disagreed and not missing, missing=missing)
        return self.spot

    def open_cell(self, row: int, column: int) -> Spot | None:
        """The cases behind a cell of the grid."""
        grid = self.grid()
        found = grid.cell(row, column).spot if grid is not None else None
        self.spot = found or self.spot
        return found

    def open_window(self, at: int) -> Spot | None:
        """The cases of a rolling window."""
        if self.detail is None or not 0 <= at < len(self.detail.drift.windows):
            return None
        window = self.detail.drift.windows[at]
        self.spot = Spot(self.detail.key, window=(window.first, window.last))
        return self.spot

    def open_codings(self, reviewer: int, first: int, last: int) -> Spot | None:
        """The cases on which a reviewer differs, from one coding to another."""
        if self.detail is None:
            return None
        final = isinstance(self.found, AgainstFinal)
        self.spot = Spot(
            self.detail.key, reviewer=reviewer, codings=(first, last), final=final, disagreed=True
        )
        return self.spot

    def toggle_agreeing(self) -> Spot | None:
        """The same cases with those on which all agree, or without them."""
        if self.spot is not None:
            self.spot = replace(self.spot, disagreed=not self.spot.disagreed)
        return self.spot
