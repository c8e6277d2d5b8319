"""Results of a function of one foreign value, remembered: neighbouring records mostly say the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

_MOST = 10_000


class Remembered(dict[K, V], Generic[K, V]):
    """`remembered[value]` is `make(value)`, made once; forgets everything when it is full.

    Whatever `make` raises comes through and is not remembered; values that cannot be keys raise TypeError.
    """

    def __init__(self, make: Callable[[K], V]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: K) -> V:
        found = self._make(key)
        if len(self) >= _MOST:
            self.clear()
        self[key] = found
        return found
