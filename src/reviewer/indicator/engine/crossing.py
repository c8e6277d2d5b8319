"""Records of other codebook versions, taken through a crosswalk before they are counted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, NamedTuple

from reviewer.indicator.engine.packed import COLUMNS
from reviewer.indicator.gathering import FinalAnswer

Row = tuple[str, str, str]
"""Variable, state, code; a set has one row for each code."""


class Passed(NamedTuple):
    """The rows of a record under the version that is counted; `lost`: answers that did not pass. Without rows
    (None) the record makes no sense under its own version.
    """

    rows: tuple[Row, ...] | None
    lost: int = 0


class Crossed(NamedTuple):
    """`answers` as an Arrow table; `records` went through, `lost` of their answers did not pass."""

    answers: Any
    records: int
    lost: int


Crossing = Callable[[str, Iterable[Row]], Passed]
"""What becomes of the rows of one record, of the version with this digest."""


def crossed(answers: Any, versions: Collection[str], passed: Crossing, *, book: str) -> Crossed:
    """A table of `packed.COLUMNS`, with the records of these `versions` (digests) under `book`. A record that
    makes no sense stays as it is, under its own version, and is set apart for that.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    others = pc.is_in(answers.column("codebook"), value_set=pa.array(sorted(versions), pa.string()))
    if not pc.any(others).as_py():
        return Crossed(answers, 0, 0)
    made: list[FinalAnswer] = []
    records = lost = 0
    for rows in _by_record(answers.filter(others)):
        found = passed(rows[0].codebook, ((row.variable, row.state, row.code) for row in rows))
        if found.rows is None:
            made += rows
            continue
        made += (
            rows[0]._replace(codebook=book, variable=name, state=state, code=code)
            for name, state, code in found.rows
        )
        records, lost = records + 1, lost + found.lost
    columns = {name: pa.array([getattr(row, name) for row in made], pa.string()) for name in COLUMNS}
    together = pa.concat_tables([answers.select(list(COLUMNS)).filter(pc.invert(others)), pa.table(columns)])
    return Crossed(together, records, lost)


def _by_record(answers: Any) -> Iterator[list[FinalAnswer]]:
    found: dict[tuple[str, str, str, str], list[FinalAnswer]] = {}
    for row in final_answers(answers):
        found.setdefault((row.project, row.case, row.codebook, row.settled_at), []).append(row)
    yield from found.values()


def final_answers(answers: Any) -> Iterator[FinalAnswer]:
    """The rows of a table, one by one."""
    columns = (answers.column(name).to_pylist() for name in COLUMNS)
    yield from map(FinalAnswer._make, zip(*columns, strict=True))
