"""Media records on their way in, kept by columns: thousands come at once, and each column is gone over whole.

Whoever wants them one by one gets them so: they are made as they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Any, Self, cast, overload

from reviewer.domain.case import CaseFacts, MediaItem

Record = tuple[CaseFacts, MediaItem, int]
"""The facts of a case, an item of it and the number of the record that named it."""


class Arrivals(Sequence[Record]):
    """Records as long columns: `facts` and `numbers` by record, `items` by field of `MediaItem`."""

    __slots__ = ("facts", "items", "numbers")

    def __init__(
        self, facts: Sequence[CaseFacts], items: Sequence[Sequence[Any]], numbers: Sequence[int]
    ) -> None:
        self.facts = facts
        self.items = items
        self.numbers = numbers

    @classmethod
    def of(cls, records: Iterable[Record]) -> Self:
        """The same of records that come one by one."""
        facts, items, numbers = zip(*records, strict=True)
        return cls(facts, list(zip(*items, strict=True)), numbers)

    def __len__(self) -> int:
        return len(self.facts)

    def __iter__(self) -> Iterator[Record]:
        # What MediaItem(...) does, without a frame of Python for each of millions.
        items = map(tuple.__new__, repeat(MediaItem), zip(*self.items, strict=True))
        return zip(self.facts, cast("Iterator[MediaItem]", items), self.numbers, strict=True)

    @overload
    def __getitem__(self, place: int) -> Record: ...
    @overload
    def __getitem__(self, place: slice) -> Arrivals: ...
    def __getitem__(self, place: int | slice) -> Record | Arrivals:
        if isinstance(place, slice):
            items = [column[place] for column in self.items]
            return Arrivals(self.facts[place], items, self.numbers[place])
        item = MediaItem(*(column[place] for column in self.items))
        return self.facts[place], item, self.numbers[place]
