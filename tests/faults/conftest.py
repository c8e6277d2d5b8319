"""The same small project as the store's own tests use, and the process that forks jobs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.small_disk import mounted
from tests.faults.workers import Workers, forking
from tests.storage.conftest import world

__all__ = ["world"]


@pytest.fixture
def workers() -> Iterator[Workers]:
    with forking() as forked:
        yield forked


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MiB, where one can be mounted; `SmallDisk` knows a way without."""
    with mounted(tmp_path / "disk", size=4 * 1024 * 1024) as made:
        if not made:
            pytest.skip("a small file system cannot be mounted here: it needs root and the right to mount")
        yield tmp_path / "disk"
