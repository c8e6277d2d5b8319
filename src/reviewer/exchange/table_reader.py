"""What every reader of a table is given, and how those of text open it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from types import MappingProxyType
from typing import Generic, TypeVar

from reviewer.exchange.incoming import Contradicted
from reviewer.exchange.limits import Limits
from reviewer.exchange.mapping import ColumnMapping
from reviewer.exchange.packed import Content
from reviewer.exchange.text_lines import TextLines

Place = TypeVar("Place", bound=Content)


class TableReader(Generic[Place]):
    """`label` is what problems call the file.

    `encoding` is for text that is neither UTF-8 nor UTF-16 with a byte order mark.
    """

    def __init__(
        self,
        path: Place,
        *,
        label: str,
        limits: Limits,
        encoding: str | None = None,
        contradicted: Contradicted = MappingProxyType({}),
        delimiter: str | None = None,
        mapping: ColumnMapping | None = None,
    ) -> None:
        self._path = path
        self._label = label
        self._limits = limits
        self._encoding = encoding
        self._contradicted = contradicted
        self._delimiter = delimiter
        self._mapping = mapping

    @contextmanager
    def _lines(self) -> Iterator[TextLines]:
        """The table's lines, the file let go afterwards."""
        lines = TextLines(self._path, label=self._label, limits=self._limits, encoding=self._encoding)
        # The module's own limit is one for the whole process; it is the same for every reader here.
        csv.field_size_limit(self._limits.string)
        try:
            yield lines
        finally:
            lines.close()
