"""What a trail entry answers for: the rows that were added before it in its transaction, under one digest."""

from __future__ import annotations

from typing import Any

from reviewer.storage.covered import CONTENT, COVERED, digest
from reviewer.storage.intake_answering import INTAKE
from reviewer.storage.standing import STANDING, Standing


class Covering:
    """The rows of one transaction that no entry covers yet."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        self._added: dict[str, list[int]] = {}
        self._imported: dict[str, object] = {}
        self._standing = Standing(driver)

    def stands(self, table: str, name: str) -> None:
        """A row that may change was added or changed."""
        self._standing.changed(table, name)

    def imported(self, intake: int, said: str) -> None:
        """A file was taken in; the digests of what it brought (`intake_answering`)."""
        self._imported[INTAKE] = [intake, intake, said]

    def added(self, table: str, key: int) -> None:
        """A row was added; tables that are not covered are passed over."""
        if table in COVERED:
            self._added.setdefault(table, []).append(key)

    def newest(self, table: str) -> int | None:
        """The newest key of a table that is covered; None for every other."""
        if table not in COVERED:
            return None
        (key,) = self._driver.execute(f"SELECT ifnull(max({COVERED[table].key}), 0) FROM {table}").fetchone()
        return int(key)

    def taken(self) -> dict[str, object]:
        """The fields for the entry that is made now; nothing is left to cover."""
        taken = {CONTENT: self._taken(), STANDING: self._standing.taken()}
        return {field: said for field, said in taken.items() if said}

    def _taken(self) -> dict[str, object]:
        pending, self._added = self._added, {}
        imported, self._imported = self._imported, {}
        return imported | {
            table: [min(keys), max(keys), digest(self._driver, table, min(keys), max(keys))]
            for table, keys in sorted(pending.items())
        }

    @property
    def pending(self) -> bool:
        """Whether there are rows without an entry: such a transaction must not be kept."""
        return bool(self._added or self._imported) or self._standing.pending
