"""Rows of drawn cases, as packages have them, made into what `running.Held.placed` takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

PLACED = ("unit", "case", "stratum")


def different_cases(drawn: Any) -> int:
    """How many cases stand in a table with the column case_id."""
    import pyarrow.compute as pc

    return int(pc.count_distinct(drawn.column("case_id")).as_py())


def in_strata(drawn: Any, draw: int, *, unit: str, codes: Mapping[str, str]) -> Any:
    """The cases of one draw as an Arrow table of PLACED; `drawn` has the columns case_id, draw and stratum,
    `codes` gives the code on the axis of each stratum.
    """
    import pyarrow.compute as pc

    rows = drawn.filter(pc.equal(drawn.column("draw"), draw))
    cases, strata = (rows.column(name).to_pylist() for name in ("case_id", "stratum"))
    return _table([unit] * len(cases), cases, [codes[name] for name in strata])


def together(tables: Sequence[Any]) -> Any:
    """The rows of all of them."""
    import pyarrow as pa

    return pa.concat_tables([_table([], [], []), *tables]).combine_chunks()


def _table(*columns: list[str]) -> Any:
    import pyarrow as pa

    return pa.table({name: pa.array(cells, pa.string()) for name, cells in zip(PLACED, columns, strict=True)})
