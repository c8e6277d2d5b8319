"""Rehearsing imports in a database beside, with the project's own tables, that nobody else sees or can read.

Files are taken into it one after the other by the very code that imports them, so that each finds what those
before it would bring.  What the project knows of a case is copied there when a file first names it; the
project is read, and neither changed nor held up.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from reviewer.domain.errors import Busy
from reviewer.domain.identifiers import Clock
from reviewer.storage.beside import beside
from reviewer.storage.engine import KEY_BYTES
from reviewer.storage.failures import in_words, refusals
from reviewer.storage.prepared import Access
from reviewer.storage.store import SqlStore

# New cases are numbered behind all that may ever be copied, and before what stands beside (`BESIDE`).
_BEHIND_ALL = 1 << 39
_NAME_OF_NONE = "\0"
_AT_ONCE = 1_000
# Nothing of it has to last, nor has to lead to rows that were not copied.
_SETTINGS = ("synchronous = 0", "foreign_keys = 0", "ignore_check_constraints = 1", "cache_size = -16384")
_COPIED = (("case_record", "id"), ("case_source", "case_id"), ("media_item", "case_id"))
# What the text index keeps in tables comes with the index itself.
_SCHEMA = (
    "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite|_%' ESCAPE '|'"
    " AND name NOT LIKE 'case|_text|_%' ESCAPE '|' ORDER BY rowid"
)
_FIRST = (
    "INSERT INTO case_record (id, case_id, attributes, intake_id, media, images, videos, shared_media,"
    " revision) VALUES (?, ?, '{}', 0, 0, 0, 0, 0, 1)"
)
_MISSING = (
    "SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM case_record c WHERE c.case_id = value)"
)


class _Beside(SqlStore):
    """The database beside; its key is nowhere but in memory."""

    def __init__(self, folder: Path, *, clock: Clock) -> None:
        super().__init__(folder, os.urandom(KEY_BYTES), clock=clock)
        self._drivers: list[Any] = []

    def connect(self) -> Any:
        driver = self._connected()
        self._drivers.append(driver)
        return driver

    def _connected(self) -> Any:
        driver = super().connect()
        for one in _SETTINGS:
            driver.execute(f"PRAGMA {one}").fetchall()
        return driver

    def make(self, schema: Iterable[str]) -> None:
        """Its tables, and the case behind which new ones are numbered."""
        with in_words(self.folder), closing(self._connected()) as driver:
            for sql in schema:
                driver.execute(sql)
            driver.execute(_FIRST, (_BEHIND_ALL, _NAME_OF_NONE))

    @property
    def writing_now(self) -> Any:
        """The connection that is inside a writing."""
        return next(one for one in self._drivers if one.in_transaction)

    def abandon(self) -> None:
        self._drivers.clear()
        super().abandon()


class Rehearsal:
    """`store` takes files in."""

    def __init__(self, known: Any, store: _Beside) -> None:
        self._known = known
        self.store = store

    def bring(self, case_ids: Iterable[str]) -> None:
        """Copy these cases with their media, as far as they are in the project and were not copied yet."""
        driver = self.store.writing_now
        missing = [row[0] for row in driver.execute(_MISSING, (json.dumps([*case_ids]),))]
        if not missing:
            return
        with in_words(self.store.folder), self._one_view():
            for table, key in _COPIED:
                found = self._known.execute(
                    f"SELECT * FROM {table} WHERE {key} IN (SELECT id FROM case_record"
                    " WHERE case_id IN (SELECT value FROM json_each(?)))",
                    (json.dumps(missing),),
                )
                marks = ", ".join("?" for _ in found.description)
                while rows := found.fetchmany(_AT_ONCE):
                    driver.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)

    @contextmanager
    def _one_view(self) -> Iterator[None]:
        """What is read meanwhile belongs together."""
        self._known.execute("BEGIN")
        try:
            yield
        finally:
            self._known.execute("ROLLBACK")


@contextmanager
def rehearsing(project: SqlStore, *, clock: Clock) -> Iterator[Rehearsal]:
    """A rehearsal over the project; its database is gone at the end, and unreadable where that is killed.

    Raises Busy where another process puts what an import brought into its place: what is known is in two.
    """
    project.sweep()
    with refusals(Path(tempfile.gettempdir())):
        made = tempfile.TemporaryDirectory(prefix="reviewer-")
    with made as folder, closing(project.connect()) as known:
        if beside(Access(known)):
            raise Busy(
                "Another import is on its way in this project.", mend="Try again once it has finished."
            )
        store = _Beside(Path(folder), clock=clock)
        try:
            store.make([row[0] for row in known.execute(_SCHEMA)])
            yield Rehearsal(known, store)
        finally:
            store.abandon()
