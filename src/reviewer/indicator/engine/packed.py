"""The table of final answers of a package, as an engine takes it in."""

from __future__ import annotations

from typing import Any

from reviewer.indicator.between_coders import BY_CODERS

FINAL_COLUMNS = (*("project_id", "case_id", "codebook", "variable", "state", "code", "settled_at", "status"),)
"""What is read of `exchange.package.rows.FINAL`."""

COLUMNS = ("project", "case", "codebook", "variable", "state", "code", "settled_at")
"""What a table of answers has, all of them texts."""


def standing_answers(final: Any, *, project: str, beside: Any = None) -> Any:
    """The rows of FINAL_COLUMNS that stand, as an Arrow table of COLUMNS; the project goes by this name. Rows
    `beside` them are added; answers that a package itself gives to their variables are none.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    rows = final.filter(pc.equal(final.column("status"), "standing"))
    named = pa.array([project], pa.string()).take(pa.array([0] * rows.num_rows, pa.int64()))
    columns = [named, rows.column("case_id"), *(rows.column(name) for name in COLUMNS[2:])]
    answers = pa.table(columns, names=list(COLUMNS))
    if beside is None:
        return answers
    feigned = pc.ends_with(answers.column("variable"), BY_CODERS)
    return pa.concat_tables([answers.filter(pc.invert(feigned)), beside])
