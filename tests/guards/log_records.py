"""A WARNING or worse that a test did not announce fails it, and so does an announced one that stays away."""

from __future__ import annotations

import logging
import re
from collections.abc import Generator
from dataclasses import dataclass, field

import pytest

_COLLECTED = pytest.StashKey["LogRecords"]()


@dataclass(frozen=True)
class Announced:
    pattern: str
    level: int
    logger: str

    def fits(self, record: logging.LogRecord) -> bool:
        return (
            record.levelno == self.level
            and (record.name == self.logger or record.name.startswith(self.logger + "."))
            and re.search(self.pattern, record.getMessage()) is not None
        )


@dataclass(eq=False)
class LogRecords(logging.Handler):
    """`expected_logs.announce(pattern, level=..., logger=...)` says what the test is going to log."""

    announced: list[Announced] = field(default_factory=list)
    records: list[logging.LogRecord] = field(default_factory=list)

    def __post_init__(self) -> None:
        logging.Handler.__init__(self, logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def announce(self, pattern: str, *, level: int = logging.WARNING, logger: str = "reviewer") -> None:
        self.announced.append(Announced(pattern, level, logger))

    def faults(self) -> list[str]:
        unexpected = [r for r in self.records if not any(a.fits(r) for a in self.announced)]
        missing = [a for a in self.announced if not any(a.fits(r) for r in self.records)]
        return [f"unexpected {r.levelname} from {r.name}: {r.getMessage()}" for r in unexpected] + [
            f"announced, but never logged: {logging.getLevelName(a.level)} {a.pattern!r} from {a.logger}"
            for a in missing
        ]


@pytest.fixture
def expected_logs(request: pytest.FixtureRequest) -> LogRecords:
    return request.node.stash[_COLLECTED]  # type: ignore[no-any-return]


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    collected = LogRecords()
    item.stash[_COLLECTED] = collected
    logging.getLogger().addHandler(collected)
    return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    collected = item.stash[_COLLECTED]
    try:
        return (yield)
    finally:
        logging.getLogger().removeHandler(collected)
        faults = collected.faults()
        if faults:
            pytest.fail("log records:\n  " + "\n  ".join(faults), pytrace=False)
