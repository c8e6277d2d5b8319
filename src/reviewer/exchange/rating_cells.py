"""What one cell of a table of ratings may hold: a category, a number, or a set of flags."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

from reviewer.exchange.problems import FieldFault, glimpse

NOT_CODED = 0xFFFF
MOST_CATEGORIES = 1_000
MOST_SETS = NOT_CODED
NO_FLAG = "{}"

Found = tuple[tuple[str, ...] | tuple[frozenset[str], ...], tuple[int, ...], tuple[str, ...]]


class Cells(Protocol):
    """Turns cells into numbers, and knows in the end what the numbers stand for."""

    @property
    def declared(self) -> bool: ...

    def check_declared(self) -> None:
        """Raises FieldFault where the declaration itself is wrong."""

    @property
    def known(self) -> dict[str, int]:
        """The numbers of cells that were met before; an empty cell is `NOT_CODED`."""

    def learn(self, cell: str) -> int:
        """The number of a cell that was not met before; raises FieldFault."""

    def found(self) -> Found:
        """Values by number, their places among the categories (or flags), and these."""


class CategoryCells:
    """Categories: those declared, in their order, else those that occur, sorted. Numbers that are equal are
    one category however they are written ("1" and "1.0"). `numeric`: everything must be a number.
    """

    def __init__(self, categories: Sequence[str] | None, *, numeric: bool) -> None:
        self.declared = categories is not None
        self._categories = [name.strip() for name in categories or ()]
        self._numeric = numeric
        self.known: dict[str, int] = {"": NOT_CODED}
        self._values: list[str] = []
        self._by_number: dict[float, int] = {}

    def check_declared(self) -> None:
        if not self.declared:
            return
        if not any(self._categories):
            raise FieldFault("--categories", "no category is declared", expected="names divided by commas")
        _check_names(self._categories)
        if len(self._categories) > MOST_CATEGORIES:
            raise _too_many(len(self._categories))
        numbers = [_number(name) for name in self._categories]
        for name, number in zip(self._categories, numbers, strict=True):
            if self._numeric and number is None:
                raise FieldFault("--categories", _TEXT, found=glimpse(name), expected="numbers")
            self._keep(name, number if None not in numbers else None)
        if len(self._by_number) not in (0, len(numbers)):
            raise FieldFault("--categories", "a number is declared twice", expected="each category once")

    def found(self) -> Found:
        values = tuple(self._values)
        if self.declared:
            return values, tuple(range(len(values))), values
        numbers = {name: _number(name) for name in values}
        if None in numbers.values():
            categories = sorted(values)
            return values, tuple(categories.index(name) for name in values), tuple(categories)
        # All of them are numbers: equal ones are one category, under its shortest spelling.
        spelling: dict[float, str] = {}
        for name in sorted(values, key=lambda name: (len(name), name)):
            spelling.setdefault(float(name), name)
        scores = sorted(spelling)
        order = tuple(scores.index(float(name)) for name in values)
        return values, order, tuple(spelling[score] for score in scores)

    def learn(self, cell: str) -> int:
        name = cell.strip()
        if name in self.known:
            code = self.known[name]
        elif (number := _number(name)) is not None and number in self._by_number:
            code = self._by_number[number]
        elif self.declared:
            expected = f"one of {glimpse(', '.join(self._categories))}, or an empty cell"
            raise FieldFault("", "unknown category", found=glimpse(name), expected=expected)
        elif self._numeric and number is None:
            raise FieldFault("", _TEXT, found=glimpse(name), expected="a number, or an empty cell")
        elif len(self._values) >= MOST_CATEGORIES:
            raise _too_many(len(self._values) + 1)
        else:
            code = self._keep(name, None)
        self.known[cell] = code
        return code

    def _keep(self, name: str, number: float | None) -> int:
        code = self.known[name] = len(self._values)
        self._values.append(name)
        if number is not None:
            self._by_number.setdefault(number, code)
        return code


class SetCells:
    """Sets of flags written `a;b`; `{}` is the empty set, an empty cell is "not coded"."""

    def __init__(self, flags: Sequence[str] | None) -> None:
        self.declared = flags is not None
        self._flags = [name.strip() for name in flags or ()]
        self.known: dict[str, int] = {"": NOT_CODED}
        self._sets: list[frozenset[str]] = []
        self._numbers: dict[frozenset[str], int] = {}

    def check_declared(self) -> None:
        if not self.declared:
            return
        if not any(self._flags):
            raise FieldFault("--categories", "no flag is declared", expected="names divided by commas")
        _check_names(self._flags)
        if stray := next((name for name in self._flags if name == NO_FLAG or ";" in name), None):
            expected = "names of flags, without semicolons; {} is how the empty set is written"
            raise FieldFault("--categories", "not a flag", found=glimpse(stray), expected=expected)

    def found(self) -> Found:
        flags = self._flags if self.declared else sorted(frozenset[str]().union(*self._sets))
        return tuple(self._sets), tuple(range(len(self._sets))), tuple(flags)

    def learn(self, cell: str) -> int:
        text = cell.strip()
        if not text:
            return NOT_CODED
        chosen = frozenset[str]() if text == NO_FLAG else self._parsed(text)
        if chosen not in self._numbers:
            if len(self._sets) >= MOST_SETS:
                raise FieldFault("", f"more than {MOST_SETS:,} different sets", expected="fewer flags")
            self._numbers[chosen] = len(self._sets)
            self._sets.append(chosen)
        self.known[cell] = self._numbers[chosen]
        return self._numbers[chosen]

    def _parsed(self, text: str) -> frozenset[str]:
        names = [name.strip() for name in text.split(";")]
        if NO_FLAG in names:
            expected = "{} alone for the empty set, or names of flags"
            raise FieldFault("", "the empty set among flags", found=glimpse(text), expected=expected)
        if "" in names:
            expected = "names of flags divided by single semicolons"
            raise FieldFault("", "a flag without a name", found=glimpse(text), expected=expected)
        if self.declared and (stray := [name for name in names if name not in self._flags]):
            expected = f"flags of {glimpse(', '.join(self._flags))}, {NO_FLAG} or an empty cell"
            raise FieldFault("", "unknown flag", found=glimpse(stray[0]), expected=expected)
        return frozenset(names)


_TEXT = "text in a numeric level"


def _number(text: str) -> float | None:
    try:
        value = float(text) if "_" not in text else math.nan
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _check_names(names: Sequence[str]) -> None:
    if "" in names:
        raise FieldFault("--categories", "a category without a name", expected="names divided by commas")
    twice = next((name for i, name in enumerate(names) if name in names[:i]), None)
    if twice is not None:
        raise FieldFault("--categories", "declared twice", found=glimpse(twice), expected="each name once")


def _too_many(count: int) -> FieldFault:
    return FieldFault(
        "",
        f"more than {MOST_CATEGORIES:,} different categories",
        found=f"{count:,}",
        expected="codes of a codebook, or rounded scores",
    )
