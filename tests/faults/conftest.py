"""The same small project as the store's own tests use, and the process that forks jobs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults.workers import Workers, forking
from tests.storage.conftest import world

__all__ = ["world"]


@pytest.fixture
def workers() -> Iterator[Workers]:
    with forking() as forked:
        yield forked
