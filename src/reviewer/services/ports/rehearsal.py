"""A rehearsal of imports: what each file would bring behind those before it, of which nothing is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Protocol

from reviewer.services.ports.store import Store


class Rehearsal(Protocol):
    """A store of its own, to take files in as into the project's."""

    @property
    def store(self) -> Store: ...

    def bring(self, case_ids: Iterable[str]) -> None:
        """Have what the project knows of these cases there too, inside the writing that is open."""


Rehearsing = Callable[[], AbstractContextManager[Rehearsal]]
"""Begins a rehearsal, whose store is gone at its end."""
