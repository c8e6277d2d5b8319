"""What the coders of a package said, beside its final answers, as further answers for an engine.

For each case and each variable with a range (see `between_coders`): whether all, some or none of its coders
say so. Only where that differs from what the final answer says of all, a row is made: most cases need none.
Of a variable on which agreement is said, a row is made for each case that several coded (see `alike`).
Coders are those whose codings the final answer was made of; one to whom the question did not apply, or who
did not reach it, has no vote.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reviewer.indicator.answers import UNDETERMINED
from reviewer.indicator.between_coders import ALL, NOBODY, SOME, alike, alike_axis, cuts
from reviewer.indicator.definitions import Definition
from reviewer.indicator.engine.alike import agreements
from reviewer.indicator.engine.book import NO_ANSWER, NO_GROUP, NOTHING, UNSURE
from reviewer.indicator.engine.packed import COLUMNS

FINAL_COLUMNS = (*("case_id", "codebook", "variable", "state", "code", "settled_at", "status", "based_on"),)
LABEL_COLUMNS = (*("coding_id", "variable", "state", "code"),)
"""What is read of `exchange.package.rows.FINAL` and `LABELS`."""

_RECORD = ["case_id", "codebook", "settled_at", "based_on"]
_APART = "\x1f"


@dataclass(frozen=True, slots=True)
class Votes:
    """`whole`: of every standing final record one of its codings at least is in the package. `answers`: rows
    of `packed.COLUMNS`.
    """

    whole: bool
    answers: Any


def votes(
    final: Any,
    labels: Any,
    definitions: Sequence[Definition],
    codes: Mapping[str, Sequence[str]],
    *,
    project: str,
) -> Votes:
    """`final` and `labels` are Arrow tables of FINAL_COLUMNS and LABEL_COLUMNS; `codes` are those of each
    variable of the codebook; the project goes by this name.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    standing = final.filter(pc.equal(final.column("status"), "standing"))
    records = standing.select(_RECORD).group_by(_RECORD, use_threads=False).aggregate([])
    based_on = pc.split_pattern(records.column("based_on").combine_chunks(), " ")
    codings, owners = pc.list_flatten(based_on), pc.list_parent_indices(based_on)
    inside = pc.is_in(codings, value_set=labels.column("coding_id").combine_chunks().unique())
    whole = len(owners.filter(inside).unique()) == records.num_rows
    place = pc.index_in(_key(standing, _RECORD), value_set=_key(records, _RECORD).combine_chunks())
    owner = owners.take(pc.index_in(labels.column("coding_id").combine_chunks(), value_set=codings))
    cut = _Cut.of(definitions, codes)
    settled = cut.said(standing.append_column("record", place), ["record"])
    by_coder = cut.said(labels.append_column("record", owner.cast("int32")), ["record", "coding_id"])
    voted = by_coder.filter(pc.equal(by_coder.column("counted"), 1))
    rows = [_rows(records, _differing(settled, voted), cut.axes, project)]
    for one in alike(definitions):
        name = one.axis.variable
        found = agreements(settled, voted, name)
        rows.append(_rows(records, found, {name: alike_axis(one).variable}, project))
    return Votes(whole, pa.concat_tables(rows))


@dataclass(frozen=True, slots=True)
class _Cut:
    # For each code of each variable with a range a number: even where it counts as yes, the lower the earlier
    # its place among several codes of a case.
    keys: Any
    numbers: Any
    axes: Mapping[str, str]

    @classmethod
    def of(cls, definitions: Sequence[Definition], codes: Mapping[str, Sequence[str]]) -> _Cut:
        import pyarrow as pa

        found = list(_numbered(definitions, codes))
        return cls(
            pa.array([key for key, _ in found], pa.string()),
            pa.array([number for _, number in found], pa.int32()),
            {axis.variable: coders.variable for coders, axis, _ in cuts(definitions)},
        )

    def said(self, rows: Any, by: Sequence[str]) -> Any:
        """Of each combination of `by` and each variable, as `yes` and `counted`, 1 or 0."""
        import pyarrow as pa
        import pyarrow.compute as pc

        asked = pa.array(list(self.axes), pa.string())
        known = pc.and_(
            pc.is_in(rows.column("variable"), value_set=asked), pc.is_valid(rows.column("record"))
        )
        rows = rows.filter(known)
        numbered = rows.append_column("number", self._numbers(rows)).group_by(
            [*by, "variable"], use_threads=False
        )
        least = numbered.aggregate([("number", "min")])
        number = least.column("number_min")
        neither = pc.is_in(number, value_set=pa.array([_number(NO_GROUP), _number(NO_ANSWER)], pa.int32()))
        yes = pc.equal(pc.bit_wise_and(number, 1), 0)
        return least.append_column("yes", yes.cast("int64")).append_column(
            "counted", pc.invert(neither).cast("int64")
        )

    def _numbers(self, rows: Any) -> Any:
        import pyarrow.compute as pc

        listed = self.numbers.take(
            pc.index_in(_key(rows, ["variable", "code"]).combine_chunks(), value_set=self.keys)
        )
        state = rows.column("state").combine_chunks()
        unsaid = pc.if_else(pc.equal(state, "none"), _number(NOTHING), _number(NO_ANSWER))
        known = pc.fill_null(listed, _number(NO_GROUP))
        return pc.if_else(pc.equal(state, "answered"), known, unsaid).cast("int32")


def _number(place: int, *, yes: bool = False) -> int:
    return 2 * place + (not yes)


def _numbered(
    definitions: Sequence[Definition], codes: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, int]]:
    for _, axis, counted in cuts(definitions):
        for code in codes.get(axis.variable, ()):
            groups = (
                (at, name in counted) for at, (name, joined) in enumerate(axis.groups) if code in joined
            )
            other = (UNSURE if code == UNDETERMINED else NO_GROUP, False)
            place, yes = next(groups, other)
            yield f"{axis.variable}{_APART}{code}", _number(place, yes=yes)


def _key(rows: Any, columns: Sequence[str]) -> Any:
    import pyarrow.compute as pc

    return pc.binary_join_element_wise(*(rows.column(name) for name in columns), _APART)


def _differing(settled: Any, voted: Any) -> Any:
    """`record`, `variable`, and what the coders say where it is not what the final answer says of all."""
    import pyarrow.compute as pc

    counts = voted.group_by(["record", "variable"], use_threads=False).aggregate(
        [("yes", "sum"), ("counted", "sum")]
    )
    final = settled.filter(pc.equal(settled.column("counted"), 1)).select(["record", "variable", "yes"])
    both = final.join(counts, ["record", "variable"], join_type="inner", use_threads=False)
    said = pc.equal(both.column("yes"), 1)
    everyone = pc.equal(both.column("yes_sum"), both.column("counted_sum"))
    no_one = pc.equal(both.column("yes_sum"), 0)
    as_settled = pc.if_else(said, everyone, no_one)
    word = pc.if_else(no_one, NOBODY, pc.if_else(everyone, ALL, SOME))
    return both.append_column("said", word).filter(pc.invert(as_settled))


def _rows(records: Any, found: Any, axes: Mapping[str, str], project: str) -> Any:
    import pyarrow as pa
    import pyarrow.compute as pc

    of = records.take(found.column("record").combine_chunks())
    variables = pa.array(list(axes), pa.string())
    names = pa.array(list(axes.values()), pa.string())
    at = pc.index_in(found.column("variable"), value_set=variables)
    columns = {
        "project": _same(project, found.num_rows),
        "case": of.column("case_id"),
        "codebook": of.column("codebook"),
        "variable": names.take(at.combine_chunks()),
        "state": _same("answered", found.num_rows),
        "code": found.column("said"),
        "settled_at": of.column("settled_at"),
    }
    return pa.table({name: columns[name] for name in COLUMNS})


def _same(word: str, times: int) -> Any:
    import pyarrow as pa

    return pa.array([word], pa.string()).take(pa.array([0] * times, pa.int64()))
