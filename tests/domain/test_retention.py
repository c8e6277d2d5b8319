"""Which automatic backups are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.retention import Retention

NOW = datetime(2026, 3, 20, 12, 30, tzinfo=UTC)
MOMENTS = st.lists(st.integers(0, 200 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)))


def test_an_hour_after_the_last_it_is_due() -> None:
    retention = Retention()
    assert retention.is_due(None, NOW)
    assert not retention.is_due(NOW - timedelta(minutes=59), NOW)
    assert retention.is_due(NOW - timedelta(minutes=60), NOW)


def test_a_clock_that_was_set_back_does_not_stop_backups() -> None:
    assert Retention().is_due(NOW + timedelta(days=365), NOW)


def test_a_year_of_hours_leaves_hours_days_and_weeks() -> None:
    every_hour = [NOW - timedelta(hours=hours) for hours in range(24 * 365)]
    kept = sorted(Retention().kept(every_hour), reverse=True)
    assert kept[:24] == every_hour[:24]
    assert len(kept) <= 24 + 7 + 8
    assert NOW - kept[-1] >= timedelta(weeks=6)


@given(MOMENTS)
def test_the_newest_always_stays_and_nothing_is_invented(moments: list[datetime]) -> None:
    kept = Retention().kept(moments)
    assert kept <= set(moments)
    assert len(kept) <= 24 + 7 + 8
    assert not moments or max(moments) in kept


@given(MOMENTS)
def test_keeping_twice_keeps_the_same(moments: list[datetime]) -> None:
    kept = Retention().kept(moments)
    assert Retention().kept(kept) == kept


def test_nothing_but_hours_can_be_asked_for() -> None:
    moments = [NOW - timedelta(hours=hours) for hours in range(100)]
    assert Retention(hourly=3, daily=0, weekly=0).kept(moments) == set(moments[:3])


def test_each_day_and_week_keeps_its_newest() -> None:
    every_hour = [NOW - timedelta(hours=hours) for hours in range(24 * 100)]
    days = [NOW, *(NOW.replace(hour=23) - timedelta(days=days) for days in range(1, 7))]
    # The twentieth of March 2026 is a Friday; weeks end on Sundays.
    weeks = [NOW, *(NOW.replace(hour=23) - timedelta(days=5 + 7 * weeks) for weeks in range(7))]
    assert Retention(hourly=0, weekly=0).kept(every_hour) == set(days)
    assert Retention(hourly=0, daily=0).kept(every_hour) == set(weeks)
    assert Retention().kept(every_hour) == {*every_hour[:24], *days, *weeks}


def test_the_same_hour_of_another_day_and_the_same_week_of_another_year_are_others() -> None:
    yesterday, last_year = NOW - timedelta(days=1), NOW - timedelta(weeks=52)
    assert last_year.isocalendar().week == NOW.isocalendar().week
    assert Retention(hourly=2, daily=0, weekly=0).kept([NOW, yesterday]) == {NOW, yesterday}
    assert Retention(hourly=0, daily=0, weekly=2).kept([NOW, last_year]) == {NOW, last_year}
