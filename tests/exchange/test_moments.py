"""Dates and times of foreign files: kept to the last digit, or refused in words, whatever is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange.attributes import declared
from reviewer.exchange.problems import FieldFault
from reviewer.exchange.values import moment
from tests.exchange.reading import cases_20, media, read_vics

WRITTEN = (
    "2026-01-02T03:04:05Z",
    "9999-12-31T23:59:59.999999-23:59",
    "0001-01-01T00:00:00+23:59",
    "0002-01-01",
    "/Date(1700000000000+0200)/",
    "/Date(-62135596800000)/",
    "1/2/2026 12:00:00.25 AM",
    "12/31/9999, 11:59:59 PM",
    "2026-01-02T24:00:00",
    "2026-01-02T03:04:05,1234567+01",
)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2026-01-02T03:04:05.123456789Z", "2026-01-02T03:04:05.123456789Z"),
        ("2026-01-02T03:04:05.1234567+02:00", "2026-01-02T01:04:05.1234567Z"),
        ("2026-01-02T03:04:05.0000001", "2026-01-02T03:04:05.0000001"),
        ("2026-01-02T03:04:05.1000000000000Z", "2026-01-02T03:04:05.100000Z"),
        ("2026-01-02T03:04:05.0000000Z", "2026-01-02T03:04:05Z"),
        ("1/2/2026 3:04:05.1234567 PM", "2026-01-02T15:04:05.1234567"),
        ("12/31/2026, 3:04:05.5", "2026-12-31T03:04:05.500000"),
        ("0001-01-01T00:00:00+23:59", None),
    ],
)
def test_fractions_of_a_second_are_kept_as_they_are_written(written: str, kept: str | None) -> None:
    assert moment("created", written) == kept
    assert kept is None or moment("created", kept) == kept
    assert declared("seen", written, "date") == kept


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("9999-12-31T23:59:59-05:00", "not a possible date"),
        ("2026-01-02T03:04:05.0000000001Z", "a time finer than it can be kept"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_its_field(written: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(FieldFault) as caught:
        moment("received", written)
    assert (caught.value.field, caught.value.message) == ("received", message)
    (problem,) = read_vics(tmp_path / "in.json", cases_20(media(1, DateUpdated=written), media(2))).problems
    assert (problem.record, problem.field, problem.message) == (1, "DateUpdated", message)


@given(
    st.sampled_from(WRITTEN),
    st.lists(st.tuples(st.integers(0, 40), st.sampled_from("0123456789-+:TZ/ .,W9")), max_size=3),
)
def test_whatever_is_written_is_a_date_or_is_refused(written: str, changes: list[tuple[int, str]]) -> None:
    text = list(written)
    for at, character in changes:
        text[at % len(text)] = character
    try:
        kept = moment("created", "".join(text))
    except FieldFault:
        return
    assert kept is None or moment("created", kept) == kept
