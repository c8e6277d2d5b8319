"""Tests that need a Spark: `make test-spark` starts one and names it; else nothing is collected here."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from reviewer.indicator.engine.spark import Connected, connected

ADDRESS = "SPARK_UNDER_TEST"
PROCESS = "SPARK_UNDER_TEST_PROCESS"

collect_ignore_glob = [] if ADDRESS in os.environ else ["test_*.py"]


@pytest.fixture(scope="session")
def address() -> str:
    return os.environ[ADDRESS]


@pytest.fixture(scope="session")
def server_process() -> int:
    return int(os.environ[PROCESS])


@pytest.fixture
def spark(address: str) -> Iterator[Connected]:
    with connected(address) as door:
        yield door
