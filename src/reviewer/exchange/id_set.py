"""A set of 63-bit numbers that stays small: MediaIDs are mostly dense, and there may be ten million."""

from __future__ import annotations

from array import array

from reviewer.exchange.problems import FieldFault

_PAGE_BITS = 12
_PAGE = 1 << _PAGE_BITS
_DENSE_FROM = 24
_FREE = -1
_MIX = 0x9E3779B97F4A7C15


class IdSet:
    """Pages of 4,096 numbers are bit maps where they are used much; single numbers lie in one flat table.

    A dense number costs about a bit, a stray one 16 to 32 bytes.
    """

    def __init__(self) -> None:
        self._pages: dict[int, bytearray] = {}
        self._strays = _FlatSet()
        self._last_page = -1
        self._run = 0
        self._highest = -1

    def __contains__(self, number: int) -> bool:
        if number > self._highest:
            return False
        page = self._pages.get(number >> _PAGE_BITS)
        if page is not None and page[(number & (_PAGE - 1)) >> 3] >> (number & 7) & 1:
            return True
        return number in self._strays

    def add(self, number: int) -> bool:
        """Put it in; False where it is in already."""
        if number in self:
            return False
        self._highest = max(self._highest, number)
        page = self._page_for(number >> _PAGE_BITS)
        if page is None:
            self._strays.add(number)
        else:
            page[(number & (_PAGE - 1)) >> 3] |= 1 << (number & 7)
        return True

    def claim(self, field: str, number: int) -> None:
        """Put it in; raises FieldFault where the file has given it before."""
        if not self.add(number):
            raise FieldFault(
                field, "given twice in this file", found=str(number), expected="a number of its own"
            )

    def add_all(self, numbers: list[int]) -> bool:
        """Put all of them in; False, and none of them put in, where one is in already or occurs twice."""
        if not numbers:
            return True
        first, last = numbers[0], numbers[-1]
        if first > self._highest and numbers == list(range(first, last + 1)):
            self._add_range(first, last)
            return True
        if len(set(numbers)) != len(numbers) or any(number in self for number in numbers):
            return False
        for number in numbers:
            self.add(number)
        return True

    def _add_range(self, first: int, last: int) -> None:
        """Put `first` to `last` in, none of which is in already."""
        for index in range(first >> _PAGE_BITS, (last >> _PAGE_BITS) + 1):
            start = max(first, index << _PAGE_BITS)
            end = min(last, ((index + 1) << _PAGE_BITS) - 1)
            if index not in self._pages and end - start < _DENSE_FROM:
                for number in range(start, end + 1):
                    self.add(number)
            else:
                self._fill_page(index, start & (_PAGE - 1), end - start + 1)
        self._highest = last

    def _fill_page(self, index: int, start: int, count: int) -> None:
        page = self._pages.setdefault(index, bytearray(_PAGE >> 3))
        bits = int.from_bytes(page, "little") | ((1 << count) - 1) << start
        page[:] = bits.to_bytes(_PAGE >> 3, "little")

    def _page_for(self, index: int) -> bytearray | None:
        """The page's bit map, made once several numbers in a row fell into it."""
        self._run = self._run + 1 if index == self._last_page else 1
        self._last_page = index
        page = self._pages.get(index)
        if page is None and self._run >= _DENSE_FROM:
            page = self._pages[index] = bytearray(_PAGE >> 3)
        return page


class _FlatSet:
    """Open addressing in one array of 64-bit numbers, at most three fifths full."""

    def __init__(self) -> None:
        self._slots = array("q", [_FREE]) * 1024
        self._count = 0

    def __contains__(self, number: int) -> bool:
        return self._slots[self._place(number)] == number

    def add(self, number: int) -> None:
        self._slots[self._place(number)] = number
        self._count += 1
        if self._count * 5 > len(self._slots) * 3:
            self._grow()

    def _place(self, number: int) -> int:
        slots, mask = self._slots, len(self._slots) - 1
        place = (number * _MIX >> 20) & mask
        while slots[place] not in (number, _FREE):
            place = (place + 1) & mask
        return place

    def _grow(self) -> None:
        old = self._slots
        self._slots = array("q", [_FREE]) * (2 * len(old))
        for number in old:
            if number != _FREE:
                self._slots[self._place(number)] = number
