"""Processes that guess one account's passphrase are slowed down as one: counted together, one at a time."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reviewer.vault import attempts

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.timeout(300)


@dataclass(frozen=True, slots=True)
class Guesser:
    """A process at the same project's folder."""

    process: subprocess.Popen[str]

    def begin(self, *kinds: str) -> None:
        """Ask for attempts, without waiting for their end."""
        assert self.process.stdin is not None
        self.process.stdin.write("".join(f"{kind}\n" for kind in kinds))
        self.process.stdin.flush()

    def hear(self) -> dict[str, Any]:
        """The next that it says."""
        assert self.process.stdout is not None
        found = json.loads(self.process.stdout.readline())
        assert isinstance(found, dict)
        return found

    def guess(self, kind: str) -> tuple[int, list[float]]:
        """One attempt to its end: (failures before it, seconds that it would have waited)."""
        self.begin(kind)
        return int(self.hear()["checked"]), list(self.hear()["waited"])


Start = Callable[[], Guesser]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts such processes, and ends them."""
    with ExitStack() as ending:

        def started() -> Guesser:
            process = ending.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.vault.guesser", str(tmp_path), "sam"],
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            ending.callback(process.kill)
            return Guesser(process)

        yield started


def test_turn_by_turn_they_are_counted_together(start: Start, tmp_path: Path) -> None:
    one, other = start(), start()
    guesses = [guesser.guess("wrong") for _ in range(4) for guesser in (one, other)]
    assert [failed for failed, _ in guesses] == list(range(8))
    assert [sum(waited) for _, waited in guesses] == [0, 0, 0, 1, 2, 4, 8, 16]
    # A right one of either forgets the failures of both.
    assert other.guess("right") == (8, [32])
    assert one.guess("wrong") == (0, [])


def test_at_once_each_is_counted_before_the_next_is_checked(start: Start, tmp_path: Path) -> None:
    guessers, each = [start() for _ in range(3)], 4
    for guesser in guessers:
        guesser.begin(*["wrong"] * each)
    heard = [guesser.hear() for guesser in guessers for _ in range(2 * each)]
    assert sorted(one["checked"] for one in heard if "checked" in one) == list(range(3 * each))
    # From the third failure on none is checked that did not wait for as much as one alone would have.
    assert sum(max(one["waited"], default=0) >= 1 for one in heard if "ended" in one) >= 3 * each - 3
    assert attempts.failures(tmp_path, "sam")[0] == 3 * each


def test_one_that_is_killed_at_its_turn_leaves_the_turn_to_the_next(start: Start, tmp_path: Path) -> None:
    killed, next_one = start(), start()
    killed.begin("stay")
    assert killed.hear() == {"checked": 0}
    next_one.begin("wrong")
    killed.process.kill()
    assert next_one.hear() == {"checked": 0}
    assert next_one.hear()["waited"] == []
    assert attempts.failures(tmp_path, "sam")[0] == 1
