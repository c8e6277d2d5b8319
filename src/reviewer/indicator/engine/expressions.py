"""What `gathering` does case by case, as expressions over tables of many packages."""

from __future__ import annotations

from typing import Any

import ibis

from reviewer.indicator.engine.book import (
    MORE_THAN_ONE,
    NO_ANSWER,
    NOT_SAID,
    NOTHING,
    NOTHING_SAID,
    Book,
    Slots,
)
from reviewer.indicator.gathering import (
    COUNTRY_VARIABLE,
    PERIOD_VARIABLE,
    REASONS,
    STATES,
    UNIT_VARIABLE,
)

Table = Any  # ibis ships no types

SOUND = len(REASONS)
_FAULT = {reason: number for number, reason in enumerate(REASONS)}
_APART = 60  # States of an answer stand so many doublings apart, above every mask of codes.


def records(answers: Table, named: Table, book: Book, slots: Slots) -> Table:
    """One row for each record: its fault, the places of its axes, and its whole content in numbers.

    `answers` and `named` are those of `numbering.Numbered`.
    """
    said = _said(answers, book, slots)
    at = {name: number for number, name in enumerate(book.codes)}
    alone = ibis.cases((said["first"] == said["last"], said["first"]), else_=MORE_THAN_ONE)
    columns = {
        f"axis{number}": _of(said, at.get(axis.variable, -1), said[f"place{slot}"], NOTHING, NO_ANSWER)
        for number, axis, slot in slots.grouped
    }
    columns |= {
        f"axis{number}": _of(said, at.get(axis.variable, -1), alone, NOTHING_SAID, NOT_SAID)
        for number, axis in slots.plain
        if axis.variable not in (PERIOD_VARIABLE, UNIT_VARIABLE)
    }
    columns |= {
        f"said{number}": ibis.coalesce(
            ibis.cases((said.variable == number, said.content), else_=None).max(), -1
        )
        for number in at.values()
    }
    found = said.group_by("record").agg(fault=said.fault.min(), **columns)
    both = found.inner_join(named, "record")
    fault = ibis.cases((both.known == 1, both.fault), else_=_FAULT["codebook"])
    return both.mutate(fault=fault, **_of_record(both, slots)).drop("record", "known")


def _of_record(found: Table, slots: Slots) -> dict[str, Any]:
    named = {PERIOD_VARIABLE: found.settled_at.substr(0, 4), UNIT_VARIABLE: found.project}
    return {f"axis{number}": named[axis.variable] for number, axis in slots.plain if axis.variable in named}


def _said(answers: Table, book: Book, slots: Slots) -> Table:
    # One row for each record and variable.
    said = answers.group_by("record", "variable").agg(
        low=answers.state.min(),
        high=answers.state.max(),
        first=answers.code.min(),
        last=answers.code.max(),
        mask=answers.bit.sum(),
        **{f"place{slot}": answers[f"place{slot}"].min() for slot in range(slots.width)},
    )
    several = said.variable.isin([at for at, name in enumerate(book.codes) if name in book.sets])
    return said.mutate(fault=_fault(said, several, book), content=_content(said, several))


def _fault(said: Table, several: Any, book: Book) -> Any:
    answered = said.low == STATES.index("answered")
    country = (
        said.variable == list(book.codes).index(COUNTRY_VARIABLE) if COUNTRY_VARIABLE in book.codes else False
    )
    wrong_state = (said.low != said.high) | (said.high == len(STATES)) | (answered != said["first"].notnull())
    strange = said["first"] < 0
    return ibis.cases(
        (~several & (said["first"] != said["last"]), _FAULT["contradiction"]),
        (wrong_state, _FAULT["state"]),
        (strange & ~country, _FAULT["code"]),
        (strange, _FAULT["country"]),
        else_=SOUND,
    )


def _of(said: Table, variable: int, answer: Any, none: int, nothing: int) -> Any:
    """What the record answers to the variable; `none` and `nothing` stand for the states without a code."""
    place = ibis.cases(
        (said.low == STATES.index("answered"), answer),
        (said.low == STATES.index("none"), none),
        else_=nothing,
    )
    return ibis.coalesce(ibis.cases((said.variable == variable, place), else_=None).min(), nothing)


def _content(said: Table, several: Any) -> Any:
    # State and codes in one number: equal numbers, equal answers.
    codes = ibis.cases((several, said.mask), else_=said["first"] + 1)
    return said.low * (1 << _APART) + ibis.coalesce(codes, 0)


def standing(records: Table, book: Book, slots: Slots) -> Table:
    """One row for each case that has a sound record: what its latest ones say, and whether they `differ`.
    `sound` counts its records; `alone`: they are of one project.
    """
    here = latest(records)
    said = [f"said{at}" for at in range(len(book.codes))]
    differ = here.codebook.min() != here.codebook.max()
    for name in said:
        differ = differ | (here[name].min() != here[name].max())
    columns = {f"axis{number}": here[f"axis{number}"].min() for number in range(len(slots.axes))}
    return here.group_by("case").agg(
        differ=differ.cast("int64"), sound=here.sound.min(), alone=here.alone.min(), **columns
    )


def latest(records: Table) -> Table:
    """The latest sound records of each case."""
    sound = records.filter(records.fault == SOUND)
    last = sound.group_by("case").agg(
        last=sound.settled_at.max(),
        sound=sound.count(),
        alone=(sound.project.min() == sound.project.max()).cast("int64"),
    )
    return sound.inner_join(last, "case").filter(lambda both: both.settled_at == both["last"])
