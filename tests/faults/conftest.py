"""The same small project as the store's own tests use, and the process that forks jobs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.kept import Kept
from tests.faults.small_disk import mounted
from tests.faults.workers import Workers
from tests.storage.conftest import world

__all__ = ["world"]


@pytest.fixture(scope="session")
def kept() -> Iterator[Kept]:
    made = Kept()
    yield made
    made.end()


@pytest.fixture
def workers(kept: Kept) -> Workers:
    return kept.at_rest()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MiB, where one can be mounted; `SmallDisk` knows a way without."""
    with mounted(tmp_path / "disk", size=4 * 1024 * 1024) as made:
        if not made:
            pytest.skip("a small file system cannot be mounted here: it needs root and the right to mount")
        yield tmp_path / "disk"
