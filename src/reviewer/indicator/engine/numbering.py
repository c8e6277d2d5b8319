"""Answers as numbers: an engine groups and compares those far faster than texts, and each is sent in 8 bytes.

Arrow finds the numbers, package by package, so that every engine gets the same ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.indicator.engine.book import Book, Slots, numbered, places
from reviewer.indicator.gathering import STATES

RECORD = ("project", "case", "codebook", "settled_at")
"""What makes rows of a package one record."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """`answers`: the columns record, variable, state, code, bit and a place for each slot, all numbers; no
    code is null, and one that the codebook does not have is below 0. `records`: for each number of a record
    the texts of RECORD, whether its codebook is `known` (1 or 0), and its `package`.
    """

    answers: Any
    records: Any


@dataclass(frozen=True, slots=True)
class Numbering:
    """The numbers of variables, and of codes together with their variable."""

    variables: Any
    codes: Any
    known: Any
    of_code: Mapping[str, Any]
    digests: Any

    @classmethod
    def of(cls, book: Book, slots: Slots) -> Numbering:
        """The numbers of all that is counted."""
        import pyarrow as pa

        variables = list(book.codes)
        texts = list(dict.fromkeys(code for _, code in numbered(book)))
        known: list[int | None] = [None] * (len(variables) * len(texts))
        at = (
            {name: place for place, name in enumerate(variables)},
            {one: place for place, one in enumerate(texts)},
        )
        for number, (variable, code) in enumerate(numbered(book)):
            known[at[0][variable] * len(texts) + at[1][code]] = number
        columns = places(book, slots)
        of_code = {name: columns[name] for name in columns if name not in ("variable", "code")}
        return cls(
            pa.array(variables, pa.string()),
            pa.array(texts, pa.string()),
            pa.array(known, pa.int32()),
            {
                name: pa.array(values, pa.int64() if name == "bit" else pa.int32())
                for name, values in of_code.items()
            },
            pa.array(sorted(book.digests), pa.string()),
        )

    def apply(self, rows: Any, package: int, first: int) -> Numbered:
        """The rows of a package, a table of `packed.COLUMNS`; its records are numbered from `first`."""
        import pyarrow as pa
        import pyarrow.compute as pc

        asked = pc.is_in(rows.column("variable"), value_set=self.variables)
        rows = rows if pc.all(asked).as_py() else rows.filter(asked)
        column = {name: _whole(rows.column(name)) for name in (*RECORD, "variable", "state", "code")}
        variable = pc.index_in(column["variable"], value_set=self.variables)
        code = self._code(variable, column["code"])
        listed = pc.if_else(pc.less(code, 0), pa.scalar(None, pa.int32()), code)
        state = pc.fill_null(
            pc.index_in(column["state"], value_set=pa.array(STATES, pa.string())),
            pa.scalar(len(STATES), pa.int32()),
        )
        place, records = _records(column)
        numbers = {
            "record": pc.add(place, pa.scalar(first, place.type)),
            "variable": variable,
            "state": state,
            "code": code,
        }
        numbers |= {name: values.take(listed) for name, values in self.of_code.items()}
        numbers["bit"] = _once(numbers["bit"], place, code, len(self.known))
        codebook = pc.is_in(records["codebook"], value_set=self.digests).cast("int64")
        every = pc.add(_upto(len(codebook)), first).cast("int32")
        beside = {
            "record": every,
            "known": codebook,
            "package": pa.repeat(pa.scalar(package, pa.int64()), len(every)),
        }
        return Numbered(pa.table(numbers), pa.table(beside | records))

    def _code(self, variable: Any, code: Any) -> Any:
        import pyarrow as pa
        import pyarrow.compute as pc

        text = pc.index_in(code, value_set=self.codes)
        number = self.known.take(pc.add(pc.multiply(variable, pa.scalar(len(self.codes), pa.int32())), text))
        unheard = pc.and_(pc.is_null(number), pc.not_equal(code, ""))
        if not pc.any(unheard).as_py():
            return number
        strange = pc.subtract(pa.scalar(-1, pa.int32()), code.dictionary_encode().indices)
        return pc.if_else(unheard, strange, number)


def _once(bit: Any, record: Any, code: Any, codes: int) -> Any:
    """The bits, but 0 where a record says a code again: so the sum of its bits is its set."""
    import pyarrow as pa
    import pyarrow.compute as pc

    rows = pc.indices_nonzero(bit)
    key = pc.add(pc.multiply(record.take(rows).cast("int64"), codes), code.take(rows))
    if pc.count_distinct(key).as_py() == len(rows):
        return bit
    firsts = (
        pa.table({"key": key, "row": rows}).group_by("key", use_threads=False).aggregate([("row", "min")])
    )
    said = pc.is_in(_upto(len(bit)), value_set=firsts.column("row_min").combine_chunks().cast("int64"))
    return pc.if_else(said, bit, 0)


def _upto(size: int) -> Any:
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.subtract(pc.cumulative_sum(pa.repeat(pa.scalar(1, pa.int64()), size)), 1)


def _whole(column: Any) -> Any:
    whole = column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()
    return whole.fill_null("") if whole.null_count else whole


def _records(column: Mapping[str, Any]) -> tuple[Any, dict[str, Any]]:
    """For each row the place of its record, and for each record its texts."""
    place, texts = _encoded(column[RECORD[0]])
    records = {RECORD[0]: texts}
    for name in RECORD[1:]:
        own, texts = _encoded(column[name])
        place, before, here = _pairs(place, len(records[RECORD[0]]), own, len(texts))
        records = {known: values.take(before) for known, values in records.items()}
        records[name] = texts.take(here)
    return place, records


def _encoded(values: Any) -> tuple[Any, Any]:
    """Which value each row has, and the values. Rows of a record stand together: the first is looked up."""
    import pyarrow as pa
    import pyarrow.compute as pc

    runs = pc.run_end_encode(values, run_end_type=pa.int64())
    found = runs.values.dictionary_encode()
    rows = pa.RunEndEncodedArray.from_arrays(runs.run_ends, found.indices)
    return pc.run_end_decode(rows), found.dictionary


def _pairs(left: Any, lefts: int, right: Any, rights: int) -> tuple[Any, Any, Any]:
    """The place of each pair among those that occur, and what these are made of."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if rights == 1:
        return left, _upto(lefts), pa.repeat(pa.scalar(0, pa.int64()), lefts)
    if lefts == 1:
        return right, pa.repeat(pa.scalar(0, pa.int64()), rights), _upto(rights)
    place, pairs = _encoded(pc.add(pc.multiply(left.cast("int64"), rights), right))
    before = pc.divide(pairs, max(1, rights))
    return place, before, pc.subtract(pairs, pc.multiply(before, rights))
