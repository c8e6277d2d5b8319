"""Cases of which a file says different things: many fit into little memory, since files may hold millions."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from hashlib import blake2b

_FREE = 0
_MOST_NAMES = 10_000


class ContradictedCases:
    """For each case the first field in which its records contradict each other, as `Contradicted` is asked.

    Ids are kept as digests of 64 bits: a case costs 17 to 34 bytes, however long its id is.
    """

    def __init__(self) -> None:
        self._digests = array("Q", [_FREE]) * 1024
        self._fields = array("H", [0]) * 1024
        self._names: dict[str, int] = {}
        self._listed: list[str] = []
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def get(self, case_id: str, /) -> str | None:
        """The field, or None for a case that contradicts itself nowhere."""
        if not self._count:
            return None
        place = self._place(_digest(case_id))
        return self._listed[self._fields[place]] if self._digests[place] else None

    def add(self, found: Iterable[tuple[str, str]]) -> None:
        """Put (case id, field) in; of a case that is in already the field stays."""
        for case_id, field in found:
            self._put(_digest(case_id), self._number(field))

    def add_all(self, others: ContradictedCases) -> None:
        """Put in what others hold."""
        numbers = [self._number(name) for name in others._listed]
        for digest, field in zip(others._digests, others._fields, strict=True):
            if digest != _FREE:
                self._put(digest, numbers[field])

    def _number(self, field: str) -> int:
        # Lines of JSON may give any number of names; a field beyond these is not told.
        name = field if field in self._names or len(self._listed) < _MOST_NAMES else ""
        number = self._names.setdefault(name, len(self._listed))
        if number == len(self._listed):
            self._listed.append(name)
        return number

    def _put(self, digest: int, field: int) -> None:
        place = self._place(digest)
        if self._digests[place] != _FREE:
            return
        self._digests[place], self._fields[place] = digest, field
        self._count += 1
        if self._count * 5 > len(self._digests) * 3:
            self._grow()

    def _place(self, digest: int) -> int:
        digests, mask = self._digests, len(self._digests) - 1
        place = digest & mask
        while digests[place] not in (digest, _FREE):
            place = (place + 1) & mask
        return place

    def _grow(self) -> None:
        digests, fields = self._digests, self._fields
        size = 2 * len(digests)
        self._digests, self._fields = array("Q", [_FREE]) * size, array("H", [0]) * size
        for digest, field in zip(digests, fields, strict=True):
            if digest != _FREE:
                place = self._place(digest)
                self._digests[place], self._fields[place] = digest, field


def _digest(case_id: str) -> int:
    raw = blake2b(case_id.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(raw, "little") or 1
