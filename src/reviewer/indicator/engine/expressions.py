"""What `gathering` does case by case, as expressions over tables of many packages."""

from __future__ import annotations

from typing import Any

import ibis

from reviewer.indicator.answers import NONE, NOT_COUNTED
from reviewer.indicator.engine.book import NO_ANSWER, NO_GROUP, NOTHING, Book, Slots
from reviewer.indicator.gathering import (
    COUNTRY_VARIABLE,
    PERIOD_VARIABLE,
    REASONS,
    STATES,
    UNIT_VARIABLE,
)

Table = Any  # ibis ships no types

RECORD = ("package", "project", "case", "codebook", "settled_at")
"""What makes rows one record."""

SOUND = len(REASONS)
_FAULT = {reason: number for number, reason in enumerate(REASONS)}
_APART = 60  # States of an answer stand so many doublings apart, above every mask of codes.


def records(answers: Table, places: Table, book: Book, slots: Slots) -> Table:
    """One row for each record: its fault, the places of its axes, and its whole content in numbers.

    `answers` has the columns of RECORD and `variable, state, code`; `places` comes from `book.places`.
    """
    said = _said(answers, places, book, slots)
    columns = {f"axis{number}": _place(said, axis.variable, slot) for number, axis, slot in slots.grouped}
    columns |= {
        f"axis{number}": _plain(said, axis.variable)
        for number, axis in slots.plain
        if axis.variable not in (PERIOD_VARIABLE, UNIT_VARIABLE)
    }
    columns |= {
        f"said{at}": ibis.coalesce(ibis.cases((said.variable == name, said.content), else_=None).max(), -1)
        for at, name in enumerate(book.codes)
    }
    found = said.group_by(*RECORD).agg(fault=said.fault.min(), **columns)
    known = found.codebook.isin(sorted(book.digests))
    fault = ibis.cases((known, found.fault), else_=_FAULT["codebook"])
    return found.mutate(fault=fault).mutate(**_of_record(found, slots))


def _of_record(found: Table, slots: Slots) -> dict[str, Any]:
    named = {PERIOD_VARIABLE: found.settled_at.substr(0, 4), UNIT_VARIABLE: found.project}
    return {f"axis{number}": named[axis.variable] for number, axis in slots.plain if axis.variable in named}


def _said(answers: Table, places: Table, book: Book, slots: Slots) -> Table:
    # One row for each record and variable.
    asked = answers.filter(answers.variable.isin(list(book.codes)))
    beside = places.rename(place_variable="variable", place_code="code")
    joined = asked.left_join(
        beside, [asked.variable == beside.place_variable, asked.code == beside.place_code]
    )
    empty = joined.code == ""
    here = {
        f"place{slot}": ibis.cases((~empty, ibis.coalesce(joined[f"place{slot}"], NO_GROUP)), else_=None)
        for slot in range(slots.width)
    }
    several = joined.variable.isin(sorted(book.sets))
    state = ibis.cases(*((joined.state == name, at) for at, name in enumerate(STATES)), else_=len(STATES))
    rows = joined.mutate(
        number=state,
        word=joined.code.nullif(""),
        strange=(~empty & joined.spot.isnull()).cast("int64"),
        **here,
    )
    bits = {f"bit{at}": ibis.cases((several & (joined.spot == at), 1), else_=0) for at in range(book.widest)}
    rows = rows.mutate(**bits)
    said = rows.group_by(*RECORD, "variable").agg(
        low=rows.number.min(),
        high=rows.number.max(),
        first=rows.word.min(),
        last=rows.word.max(),
        strange=rows.strange.max(),
        spot=rows.spot.min(),
        **{name: rows[name].min() for name in here},
        **{name: rows[name].max() for name in bits},
    )
    return said.mutate(fault=_fault(said, book), content=_content(said, book))


def _fault(said: Table, book: Book) -> Any:
    several = said.variable.isin(sorted(book.sets))
    answered = said.low == STATES.index("answered")
    country = said.variable == COUNTRY_VARIABLE
    wrong_state = (said.low != said.high) | (said.high == len(STATES)) | (answered != said.first.notnull())
    strange = said.strange == 1
    return ibis.cases(
        (~several & (said["first"] != said["last"]), _FAULT["contradiction"]),
        (wrong_state, _FAULT["state"]),
        (strange & ~country, _FAULT["code"]),
        (strange, _FAULT["country"]),
        else_=SOUND,
    )


def _place(said: Table, variable: str, slot: int) -> Any:
    state = said.low
    place = ibis.cases(
        (state == STATES.index("answered"), said[f"place{slot}"]),
        (state == STATES.index("none"), NOTHING),
        else_=NO_ANSWER,
    )
    return ibis.coalesce(ibis.cases((said.variable == variable, place), else_=None).min(), NO_ANSWER)


def _plain(said: Table, variable: str) -> Any:
    state = said.low
    code = ibis.cases(
        (state == STATES.index("answered"), said["first"]),
        (state == STATES.index("none"), NONE),
        else_=NOT_COUNTED,
    )
    return ibis.coalesce(ibis.cases((said.variable == variable, code), else_=None).min(), NOT_COUNTED)


def _content(said: Table, book: Book) -> Any:
    # State and codes in one number: equal numbers, equal answers.
    mask = sum((said[f"bit{at}"] * (1 << at) for at in range(book.widest)), ibis.literal(0, "int64"))
    single = ibis.coalesce(said.spot + 1, 0)
    several = said.variable.isin(sorted(book.sets))
    return said.low * (1 << _APART) + ibis.cases((several, mask), else_=single)


def standing(records: Table, book: Book, slots: Slots) -> Table:
    """One row for each case that has a sound record: what its latest ones say, and whether they `differ`.
    `sound` counts its records, `units` its projects.
    """
    here = latest(records)
    said = [f"said{at}" for at in range(len(book.codes))]
    differ = here.codebook.min() != here.codebook.max()
    for name in said:
        differ = differ | (here[name].min() != here[name].max())
    columns = {f"axis{number}": here[f"axis{number}"].min() for number in range(len(slots.axes))}
    return here.group_by("case").agg(
        differ=differ.cast("int64"), sound=here.sound.min(), units=here.units.min(), **columns
    )


def latest(records: Table) -> Table:
    """The latest sound records of each case."""
    sound = records.filter(records.fault == SOUND)
    last = sound.group_by("case").agg(
        last=sound.settled_at.max(), sound=sound.count(), units=sound.project.nunique()
    )
    return sound.inner_join(last, "case").filter(lambda both: both.settled_at == both["last"])
