from __future__ import annotations

import random
import uuid
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.identifiers import from_microseconds, iso_utc, new_uuid, to_microseconds


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2200, 1, 1)))  # noqa: DTZ001 - made aware
def test_moments_survive_the_way_to_microseconds_and_back(moment: datetime) -> None:
    aware = moment.replace(tzinfo=UTC)
    assert from_microseconds(to_microseconds(aware)) == aware


def test_a_moment_elsewhere_is_the_same_moment() -> None:
    there = datetime(2026, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))
    assert to_microseconds(there) == to_microseconds(datetime(2026, 1, 1, tzinfo=UTC))


def test_a_moment_without_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        to_microseconds(datetime(2026, 1, 1))  # noqa: DTZ001 - that is the point


def test_exported_moments_have_microseconds_and_z() -> None:
    assert iso_utc(0) == "1970-01-01T00:00:00.000000Z"
    assert iso_utc(1_767_225_600_000_001) == "2026-01-01T00:00:00.000001Z"


def test_identifiers_are_random_uuids_of_the_generator_handed_in() -> None:
    made = new_uuid(random.Random(5))
    assert uuid.UUID(made).version == 4
    assert made == new_uuid(random.Random(5)) != new_uuid(random.Random(6))
