"""Whether the coders of a case say the same, as further answers for an engine."""

from __future__ import annotations

from typing import Any

from reviewer.indicator.between_coders import ACROSS, ONE_SIDE
from reviewer.indicator.definitions import ALIKE


def agreements(settled: Any, voted: Any, variable: str) -> Any:
    """`record`, `variable` and what is `said` (`between_coders.TOLD`) of each record that has a final answer
    to the variable and votes of two coders or more. `settled` has the column `counted`; `voted` has a row for
    each coder who has a vote, with the `number_min` of the answer and whether it counts as `yes` (1 or 0).
    """
    import pyarrow.compute as pc

    votes = voted.filter(pc.equal(voted.column("variable"), variable))
    counts = votes.group_by(["record", "variable"], use_threads=False).aggregate(
        [("number_min", "min"), ("number_min", "max"), ("yes", "sum"), ("yes", "count")]
    )
    several = counts.filter(pc.greater(counts.column("yes_count"), 1))
    final = settled.filter(pc.equal(settled.column("counted"), 1)).select(["record", "variable"])
    both = final.join(several, ["record", "variable"], join_type="inner", use_threads=False)
    alike = pc.equal(both.column("number_min_min"), both.column("number_min_max"))
    yes = both.column("yes_sum")
    one_side = pc.or_(pc.equal(yes, 0), pc.equal(yes, both.column("yes_count")))
    word = pc.if_else(alike, ALIKE, pc.if_else(one_side, ONE_SIDE, ACROSS))
    return both.append_column("said", word).select(["record", "variable", "said"])
