"""Numbers of workbooks as moments: to the microsecond where they hold it, and round where they cannot."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exchange.case_workbook import WorkbookReader
from reviewer.exchange.limits import Limits
from reviewer.exchange.sheet_times import NoDayError, duration_of, moment_of
from tests.exchange.reading import Read, everything

WINDOWS, MAC = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - workbooks know no zones
FIRST = datetime(1970, 1, 1)  # noqa: DTZ001
SECONDS = st.integers(0, 4_000_000_000)


def written(moment: datetime) -> float:
    return (moment - WINDOWS) / timedelta(days=1)


def kept(number: str, *, is_day: bool = True) -> datetime | time:
    return moment_of(number, WINDOWS, is_day=is_day)


@given(SECONDS, st.integers(0, 999_999))
def test_microseconds_are_kept_as_far_as_the_number_holds_them(seconds: int, more: int) -> None:
    moment = FIRST + timedelta(seconds=seconds, microseconds=more)
    found = kept(repr(written(moment)))
    assert isinstance(found, datetime)
    assert abs(found - moment) <= timedelta(microseconds=1)


@given(SECONDS, st.sampled_from(["%r", "%.17g", "%.16G", "%.15g"]))
def test_whole_seconds_are_found_however_many_digits_a_program_writes(seconds: int, form: str) -> None:
    moment = FIRST + timedelta(seconds=seconds)
    assert kept(form % written(moment)) == moment


@given(st.text("0123456789.eE+-", max_size=12))
def test_any_number_is_a_moment_or_is_none(number: str) -> None:
    try:
        float(number)
    except ValueError:
        return
    for epoch in (WINDOWS, MAC):
        try:
            moment_of(number, epoch, is_day=False)
            duration_of(number)
        except (NoDayError, OverflowError):
            pass


@pytest.mark.parametrize("number", ["0", "0.5", "60", "60.25", "1e-99999999"])
def test_days_that_no_calendar_has_are_told(number: str) -> None:
    with pytest.raises(NoDayError):
        kept(number)


def test_the_first_days_count_as_spreadsheets_count_them() -> None:
    assert [kept(number) for number in ("1", "59", "61")] == [
        WINDOWS + timedelta(days=days) for days in (2, 60, 61)
    ]
    assert moment_of("0.5", MAC, is_day=True) == MAC + timedelta(hours=12)
    assert kept("0.5", is_day=False) == time(12)


def of_sheet(path: Path, *cells: tuple[float, str]) -> Read:
    """A sheet of one row whose cells are numbers in these formats."""
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["case_id", *(f"x{at}" for at in range(len(cells)))])
    sheet.write_string(1, 0, "A")
    for at, (number, form) in enumerate(cells, 1):
        sheet.write_number(1, at, number, book.add_format({"num_format": form}))
    book.close()
    return everything(WorkbookReader(path, label="in", limits=Limits()))


def test_cells_show_what_they_are(tmp_path: Path) -> None:
    moment = FIRST + timedelta(days=20_000, seconds=3, microseconds=250_000)
    forms = ("yyyy-mm-dd hh:mm:ss.000", "hh:mm:ss", "[h]:mm:ss", 'yyyy"h"', "mmm")
    (one,) = of_sheet(
        tmp_path / "a.xlsx", *zip((written(moment), 0.25, 1.5, 46_000.0, 46_000.0), forms, strict=True)
    ).accepted
    assert list(one.facts.attributes.values()) == [
        "2024-10-04T00:00:03.250000",
        "06:00:00",
        "1 day, 12:00:00",
        "2025-12-09",
        "2025-12-09",
    ]


@pytest.mark.parametrize("number", [0, 0.5])
def test_a_day_before_the_first_one_is_refused_with_its_column(tmp_path: Path, number: float) -> None:
    (problem,) = of_sheet(tmp_path / "a.xlsx", (number, "dd.mm.yyyy")).problems
    assert (problem.record, problem.field, problem.message) == (1, "x0", "a day that no calendar has")
