"""The log of what was published of the indicator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol


class KeptRelease(NamedTuple):
    """One entry; `line` is a release as `indicator.disclosure.releases` writes it."""

    name: str
    population: str
    line: str
    at: int


class Releases(Protocol):
    """For whoever may export."""

    def all(self) -> Iterator[KeptRelease]:
        """Every release, the oldest first."""


class ReleaseWrites(Releases, Protocol):
    """Append only."""

    def add(self, release: KeptRelease) -> None: ...
