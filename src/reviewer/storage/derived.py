"""What is kept beside cases and media and follows from them: hashes, marks of shared files, sources, texts.

No entry of the trail answers for these, since each can be worked out from rows for which one does.  So it is:
in pieces, between which somebody can stop it, with little memory however many cases there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from reviewer.storage.beside import beside
from reviewer.storage.prepared import Access
from reviewer.storage.row_sums import BITS, sum_of_rows
from reviewer.storage.text_index import add_texts, is_wrong

HASHES, SHARED, SOURCES, TEXTS = "hashes of media", "shared media", "sources of cases", "texts for searching"

_LAST = "SELECT ifnull(max(id), 0) FROM case_record"
_ROW = "case_id || ' ' || number || ' ' || hex({0})"
_OF_ITEMS = tuple(
    f"SELECT {_ROW.format(kind)} FROM media_item WHERE case_id <= :last AND {kind} IS NOT NULL"
    for kind in ("md5", "sha1")
)
_OF_HASHES = f"SELECT {_ROW.format('hash')} FROM media_hash WHERE case_id <= :last"
# What another case has too; behind the last case stands what an import has on its way.
_ALSO = (
    "EXISTS (SELECT 1 FROM media_hash o WHERE o.hash = m.{0} AND o.case_id <> m.case_id AND o.case_id <= {1})"
)
_WRONGLY_MARKED = (
    "m.shared = 1 AND m.case_id <= {0}"
    f" AND NOT {_ALSO.format('md5', '{0}')} AND NOT {_ALSO.format('sha1', '{0}')}"
)
_SHARED_HASHES = (
    "SELECT hash FROM media_hash WHERE hash >= {0} AND hash < {1} AND case_id <= {2} GROUP BY hash"
    " HAVING min(case_id) <> max(case_id)"
)
_OWNERS = (
    "SELECT o.case_id, o.number FROM ({0}) h CROSS JOIN media_hash o ON o.hash = h.hash AND o.case_id <= {1}"
)
_NOT_MARKED = (
    f"SELECT 1 FROM ({_OWNERS}) o CROSS JOIN media_item m ON (m.case_id, m.number) = (o.case_id, o.number)"
    " WHERE m.shared = 0 LIMIT 1"
).format(_SHARED_HASHES.format("?1", "?2", "?3"), "?3")
_MARKED = (
    "SELECT 1 FROM media_item m WHERE m.case_id > ?2 AND m.case_id <= ?3"
    f" AND {_WRONGLY_MARKED.format('?1')} LIMIT 1"
)
_SOURCELESS = (
    "SELECT c.id, ifnull(c.source, i.source) FROM case_record c JOIN intake i ON i.id = c.intake_id"
    " WHERE NOT EXISTS (SELECT 1 FROM case_source s WHERE s.case_id = c.id"
    " AND s.source = ifnull(c.source, i.source))"
)
_NO_SOURCE = f"{_SOURCELESS} AND c.id > ? AND c.id <= ? LIMIT 1"
_CASES_AT_ONCE = 20_000
_BY_DIGIT = tuple(
    (bytes([place << 2]), bytes([(place + 1) << 2]) if place < 63 else b"\xff" * 33) for place in range(64)
)
"""Hashes lie evenly: where each of 64 parts of them begins, and where it ends."""

MENDING = (
    f"UPDATE media_item AS m SET shared = 0 WHERE {_WRONGLY_MARKED.format(f'({_LAST})')}",
    "UPDATE media_item SET shared = 1 WHERE shared = 0 AND (case_id, number) IN ("
    + _OWNERS.format(_SHARED_HASHES.format("x''", f"x'{'ff' * 33}'", f"({_LAST})"), f"({_LAST})")
    + ")",
    f"INSERT INTO case_source (case_id, source) {_SOURCELESS}",
)
"""Statements that mark anew what is shared, given the hashes, and add sources that are missing."""


def wrong_parts(driver: Any, hear: Callable[[], object] = bool) -> Iterator[str]:
    """The names of what does not follow; `hear` is called now and then, and what it raises ends it.

    While items of the last import take their places, hashes and marks are on their way with them, and are
    left aside.
    """
    (last,) = driver.execute(_LAST).fetchone()
    if not beside(Access(driver)):
        if _hashes_differ(driver, last, hear):
            yield HASHES
        elif _marks_differ(driver, last, hear):
            yield SHARED
    if any(driver.execute(_NO_SOURCE, piece).fetchone() for piece in _pieces(last, hear)):
        yield SOURCES
    if is_wrong(driver, hear):
        yield TEXTS


def mend_texts(driver: Any) -> None:
    """Enter every case into the text index anew, where it is not as it should be."""
    if not is_wrong(driver):
        return
    (last,) = driver.execute(_LAST).fetchone()
    driver.execute("DELETE FROM case_text WHERE rowid <= ?", (last,))
    add_texts(driver, "main.case_text", 0, last)


def _hashes_differ(driver: Any, last: int, hear: Callable[[], object]) -> bool:
    of_items = sum(sum_of_rows(driver, sql, {"last": last}, hear) for sql in _OF_ITEMS)
    return (of_items - sum_of_rows(driver, _OF_HASHES, {"last": last}, hear)) & BITS != 0


def _marks_differ(driver: Any, last: int, hear: Callable[[], object]) -> bool:
    for first, behind in _BY_DIGIT:
        hear()
        if driver.execute(_NOT_MARKED, (first, behind, last)).fetchone() is not None:
            return True
    return any(driver.execute(_MARKED, (last, *piece)).fetchone() for piece in _pieces(last, hear))


def _pieces(last: int, hear: Callable[[], object]) -> Iterator[tuple[int, int]]:
    """The keys of each some cases: above which, and up to which."""
    for after in range(0, last, _CASES_AT_ONCE):
        hear()
        yield after, min(after + _CASES_AT_ONCE, last)
