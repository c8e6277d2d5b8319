"""Which revision is in force: numbers that differ from the times are found, but where older versions made
them so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from reviewer.storage.disorder import is_disordered

EARLY, LATE = 10, 20
"""Times of two revisions."""


@pytest.fixture
def driver() -> Iterator[Any]:
    """What is asked of: codings of one case by one reviewer, and entries."""
    with closing(sqlcipher.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(
            "CREATE TABLE coding"
            " (id INTEGER PRIMARY KEY, uuid, case_id, reviewer_id, revision INTEGER, kind, at INTEGER)"
        )
        connection.execute("CREATE TABLE audit_entry (seq INTEGER PRIMARY KEY, canonical BLOB)")
        yield connection


def came(driver: Any, *revisions: tuple[int, int], kind: str = "submitted") -> None:
    """(revision, time) of each, in the order in which they came; the last one is of that kind."""
    for key, (revision, at) in enumerate(revisions, 1):
        of = kind if key == len(revisions) else "submitted"
        driver.execute("INSERT INTO coding VALUES (?, ?, 1, 1, ?, ?, ?)", (key, f"u-{key}", revision, of, at))


def told(driver: Any, kind: str, at: int) -> None:
    # The spelling of what is chained.
    said = json.dumps({"at": at, "kind": kind}, separators=(",", ":"), sort_keys=True)
    driver.execute("INSERT INTO audit_entry (canonical) VALUES (?)", (said.encode(),))


@pytest.mark.parametrize(
    "revisions",
    [
        ((1, EARLY), (2, LATE)),
        # Merged: what was made earlier came later.
        ((2, LATE), (1, EARLY)),
    ],
)
def test_numbers_that_follow_the_times_are_in_order(driver: Any, revisions: tuple[tuple[int, int]]) -> None:
    came(driver, *revisions)
    assert not is_disordered(driver, "coding", 1)


@pytest.mark.parametrize(
    "revisions",
    [
        ((2, EARLY), (1, LATE)),
        # The older answer would be in force, for it came later.
        ((1, LATE), (2, EARLY)),
        ((1, LATE), (2, EARLY), (3, LATE + 1)),
        ((1, LATE), (2, LATE + 2), (3, LATE + 1)),
    ],
)
def test_other_numbers_are_found(driver: Any, revisions: tuple[tuple[int, int]]) -> None:
    came(driver, *revisions)
    assert is_disordered(driver, "coding", 1)


def test_numbers_as_they_came_are_those_of_versions_that_went_by_them(driver: Any) -> None:
    """Their rows stand before the first one that an entry answers for; later ones follow them."""
    came(driver, (1, LATE), (2, EARLY), (3, EARLY + 1))
    assert not is_disordered(driver, "coding", 3)
    assert is_disordered(driver, "coding", 1)
    driver.execute("UPDATE coding SET revision = 4 - revision")
    assert is_disordered(driver, "coding", 3)


def test_what_was_carried_by_a_clock_that_was_set_back_is_of_its_entry(driver: Any) -> None:
    came(driver, (1, LATE), (2, EARLY), kind="migrated")
    driver.execute("INSERT INTO audit_entry (canonical) VALUES (?)", (b'"kind":"codebook.forwarded" no',))
    assert is_disordered(driver, "coding", 1)
    told(driver, "package.merged", EARLY)
    assert is_disordered(driver, "coding", 1)
    told(driver, "codebook.forwarded", EARLY)
    assert not is_disordered(driver, "coding", 1)


def test_tables_without_revisions_have_no_order(driver: Any) -> None:
    assert not is_disordered(driver, "draw", 1)
