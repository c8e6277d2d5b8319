"""Whether the text index holds what cases say, and nothing else.

It keeps no text, only where each piece of three signs stands.  So some cases at a time are entered into an
index of the same kind in memory, and the pieces of all of them are compared with those that stand there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from reviewer.storage.row_sums import BITS, sum_of_rows
from reviewer.storage.tables.extras import CASE_TEXT

_CASES_AT_ONCE = 5_000
_LAST = "SELECT ifnull(max(id), 0) FROM case_record"
_ADD = (
    "INSERT INTO {0} (rowid, case_id, source, country) SELECT id, case_id, source, country"
    " FROM case_record WHERE id > ? AND id <= ? ORDER BY id"
)
_TWIN = CASE_TEXT.replace("case_text", "temp.twin_text", 1)
_PIECES = "CREATE VIRTUAL TABLE temp.{0} USING fts5vocab({1}, {2}, instance)"
_STAND = "SELECT doc || ' ' || col || ' ' || offset || ' ' || term FROM temp.{0} WHERE doc <= ?"
_TABLES = ("standing_pieces", "twin_pieces", "twin_text")


def add_texts(driver: Any, table: str, after: int, last: int) -> None:
    """Enter the cases with keys above `after` up to `last` into an index of that kind."""
    driver.execute(_ADD.format(table), (after, last))


def is_wrong(driver: Any, hear: Callable[[], object] = bool) -> bool:
    """Whether they differ; `hear` is called now and then, and what it raises ends it.

    Behind the last case stands what an import has on its way.
    """
    (last,) = driver.execute(_LAST).fetchone()
    with _twin(driver):
        standing = sum_of_rows(driver, _STAND.format("standing_pieces"), (last,), hear)
        for after in range(0, last, _CASES_AT_ONCE):
            upto = min(after + _CASES_AT_ONCE, last)
            add_texts(driver, "temp.twin_text", after, upto)
            standing -= sum_of_rows(driver, _STAND.format("twin_pieces"), (upto,), hear)
            driver.execute("INSERT INTO temp.twin_text (twin_text) VALUES ('delete-all')")
    return standing & BITS != 0


@contextmanager
def _twin(driver: Any) -> Iterator[None]:
    """An empty index in memory, and the pieces of both as tables."""
    _take_away(driver)
    try:
        for statement in (
            _TWIN,
            _PIECES.format("standing_pieces", "main", "case_text"),
            _PIECES.format("twin_pieces", "temp", "twin_text"),
        ):
            driver.execute(statement)
        yield
    finally:
        _take_away(driver)


def _take_away(driver: Any) -> None:
    for table in _TABLES:
        driver.execute(f"DROP TABLE IF EXISTS temp.{table}")
