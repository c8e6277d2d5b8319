"""Tables going out as Parquet: row group by row group, flat columns, nothing in the file but the table.

Groups stay groups as long as they can: a shared cell becomes one value that is repeated by index, in one
step for tens of thousands of rows.  The same rows and the same library give the same bytes.
"""

from __future__ import annotations

from array import array
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC
from itertools import islice
from pathlib import Path
from typing import Any

from reviewer.exchange.outgoing.table import Cell, Column, Group, GroupedTable, Table

_ROWS = 65_536
"""Of a row group: enough to compress well, few enough to hold in memory as lists."""
_MARKS_KEPT = 50_000


def write_parquet(path: Path, table: Table, about: Mapping[str, str]) -> int:
    """Write the table; gives the number of rows.  `about` stands in the file's own metadata."""
    # Late: the library takes most of a second to load.
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([_field(pa, column) for column in table.columns], metadata=dict(about))
    batches = _grouped(pa, table, schema) if isinstance(table, GroupedTable) else _plain(pa, table, schema)
    number = 0
    with closing(batches), pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for batch in batches:
            number += batch.num_rows
            writer.write_batch(batch, row_group_size=_ROWS)
    return number


def _field(pa: Any, column: Column) -> Any:
    kinds = {
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
        "datetime": pa.timestamp("us", tz=str(UTC)),
    }
    kind = kinds.get(column.kind, pa.string())
    return pa.field(column.name, kind, metadata={"description": column.description})


def _plain(pa: Any, table: Table, schema: Any) -> Generator[Any, None, None]:
    with closing(table.rows()) as rows:
        while some := list(islice(rows, _ROWS)):
            arrays = [
                _array(pa, cells, field.type)
                for cells, field in zip(zip(*some, strict=True), schema, strict=True)
            ]
            yield pa.record_batch(arrays, schema=schema)


def _grouped(pa: Any, table: GroupedTable, schema: Any) -> Generator[Any, None, None]:
    spread = table.spread
    shared_at = [at for at in range(len(table.columns)) if at not in spread]
    meanings = _Meanings(table)
    with closing(table.groups()) as groups:
        for some in _some(groups):
            parents, marks = array("i"), array("i")
            for at, (_, of_group) in enumerate(some):
                parents.extend([at] * len(of_group))
                marks.extend(map(meanings.__getitem__, of_group))
            by_group, by_mark = (pa.array(numbers, pa.int32()) for numbers in (parents, marks))
            columns: dict[int, Any] = {}
            for at, cells in zip(shared_at, zip(*(cells for cells, _ in some), strict=True), strict=True):
                columns[at] = _array(pa, cells, schema.field(at).type).take(by_group)
            for at, cells in zip(spread, zip(*meanings.cells, strict=True), strict=True):
                columns[at] = _array(pa, cells, schema.field(at).type).take(by_mark)
            yield pa.record_batch([columns[at] for at in range(len(columns))], schema=schema)
            meanings.forget_when_many()


def _some(groups: Iterator[Group]) -> Iterator[list[Group]]:
    """Groups by the list, each of about as many rows as a row group has."""
    waiting: list[Group] = []
    rows = 0
    for group in groups:
        if group[1]:
            waiting.append(group)
            rows += len(group[1])
        if rows >= _ROWS:
            yield waiting
            waiting, rows = [], 0
    if waiting:
        yield waiting


class _Meanings(dict[str, int]):
    """A number for each mark, and its cells at that place."""

    def __init__(self, table: GroupedTable) -> None:
        super().__init__()
        self._table = table
        self.cells: list[Sequence[Cell]] = []

    def __missing__(self, mark: str) -> int:
        self.cells.append(self._table.meaning(mark))
        self[mark] = number = len(self.cells) - 1
        return number

    def forget_when_many(self) -> None:
        """Typed values may be any number."""
        if len(self) > _MARKS_KEPT:
            self.clear()
            self.cells = []


def _array(pa: Any, cells: Sequence[Cell], kind: Any) -> Any:
    """Empty text is null, as it is in the other formats; other values become what the column holds."""
    if pa.types.is_string(kind):
        return pa.array([_text(cell) for cell in cells], kind)
    if pa.types.is_floating(kind):
        return pa.array([None if cell in {None, ""} else float(cell or 0) for cell in cells], kind)
    return pa.array(cells, kind)


def _text(cell: Cell) -> str | None:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return None if cell is None or cell == "" else str(cell)
