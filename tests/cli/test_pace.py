"""The line of progress: percent from the start, rate and remaining time once they can be known."""

from __future__ import annotations

import pytest

from reviewer.cli.pace import PaceLine, RecordLine, in_words
from reviewer.services.intake import Progress


def test_a_rate_is_told_once_it_can_be_known() -> None:
    now = 10.0
    line = PaceLine(lambda: now)
    assert line.told(Progress("a.json", 5_000_000, 100_000_000)) == "a.json: 5 %"
    now = 12.0
    told = line.told(Progress("a.json", 20_000_000, 100_000_000))
    assert told == "a.json: 20 %, 10.0 MB a second, 8 s left"
    # The next file begins anew.
    assert line.told(Progress("b.json", 5, 0)) == "b.json: 100 %"
    now = 20.0
    assert line.told(Progress("b.json", 0, 10)) == "b.json: 0 %"


def test_records_have_a_rate_too() -> None:
    now = 10.0
    line = RecordLine("packed", lambda: now)
    assert line.told(0, 20_000) == "packed: 0 %"
    now = 14.0
    assert line.told(10_000, 20_000) == "packed: 50 %, 2,500 records a second, 4 s left"
    assert line.told(20_000, 20_000) == "packed: 100 %, 5,000 records a second, 0 s left"
    assert line.told(0, 0) == "packed: 100 %"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (0.2, "1 s"), (59.5, "1 min 0 s"), (61, "1 min 1 s"), (3661, "1 h 1 min")],
)
def test_times_are_said_as_people_do(seconds: float, words: str) -> None:
    assert in_words(seconds) == words
