"""What the form of the trail page means: days of UTC, the last included; an entry as fields and as JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from reviewer.domain.hidden_signs import hides
from reviewer.services.ports import TrailEntry, TrailWish
from reviewer.services.trail import Verified
from reviewer.ui.trail.presenter import Fault, TrailPresenter

DAY = 86_400_000_000
NOON = round(datetime(2026, 11, 27, 12, tzinfo=UTC).timestamp()) * 1_000_000


def wish(**said: str) -> TrailWish | Fault:
    presenter = TrailPresenter()
    presenter.values = said
    return presenter.wish()


def test_nothing_said_is_everything() -> None:
    assert wish() == TrailWish()
    assert wish(kind="", actor=" ", since="") == TrailWish()


def test_days_are_whole_and_those_of_utc() -> None:
    found = wish(kind="coding.", actor=" rev-01 ", subject="S-1", since="2026-11-27", until="2026-11-27")
    assert isinstance(found, TrailWish)
    assert found[:3] == ("coding.", "rev-01", "S-1")
    assert found.since == NOON - DAY // 2
    assert found.until == NOON + DAY // 2


def test_a_moment_is_taken_as_it_is() -> None:
    found = wish(until="2026-11-27T12:00:00", since="2026-11-27T13:00:00+01:00")
    assert isinstance(found, TrailWish)
    assert (found.since, found.until) == (NOON, NOON)


@pytest.mark.parametrize("text", ["27.11.2026", "yesterday", "2026-13-01", "9" * 400])
def test_what_is_no_day_is_a_fault(text: str) -> None:
    assert wish(since=text) is Fault.NO_DATE
    assert wish(until=text) is Fault.NO_DATE


def test_an_entry_is_shown_by_fields_and_copied_as_json() -> None:
    presenter = TrailPresenter()
    assert presenter.facts() == []
    assert presenter.copied() == ""
    presenter.entry = TrailEntry(7, NOON, "sup", "draw.made", "3", {"cases": 5, "seed": "a"}, b"\x01" * 32)
    facts = dict(presenter.facts())
    assert facts["seq"] == "7"
    assert facts["at"] == "2026-11-27T12:00:00.000000+00:00"
    assert (facts["cases"], facts["seed"]) == ("5", "a")
    assert json.loads(presenter.copied())["detail"] == {"cases": 5, "seed": "a"}


def test_what_is_copied_says_the_same_and_steers_nothing_that_it_is_pasted_into() -> None:
    presenter, name = TrailPresenter(), "é\x9b2J\x1b\n\u202e\ue000\u3164\U000e0041"
    presenter.entry = TrailEntry(7, NOON, "sup", "draw.made", name, {"by": name}, b"\x01" * 32)
    line = presenter.copied()
    assert [sign for sign in line if hides(sign)] == []
    assert "é" in line
    assert (json.loads(line)["subject"], json.loads(line)["detail"]) == (name, {"by": name})


def test_problems_are_those_that_were_found() -> None:
    presenter = TrailPresenter()
    assert not presenter.problems
    presenter.found = Verified(9, b"", 3, ((3, "is not signed"),))
    assert presenter.problems == ((3, "is not signed"),)
