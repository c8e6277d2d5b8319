"""Batches of a reader as bytes, for another process: column by column, since millions of records go over."""

from __future__ import annotations

from typing import Any, BinaryIO

import msgspec

from reviewer.domain.arrivals import Arrivals
from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.exchange.incoming import Batch, Refusal
from reviewer.exchange.problems import Problem

_LENGTH = 8
_TAGS = MediaItem._fields.index("tags")


class Parcel(msgspec.Struct, array_like=True):
    """One batch, or the end: then `last` is set, with the `fault`, or the kind of `bug` with its `frames`,
    that ended it.

    `facts` holds each case once, `of` says by position whose facts each record has; `columns` are those of
    `MediaItem` without its tags.  A `beat` holds nothing: the reading goes on.
    """

    facts: list[CaseFacts] = []
    of: list[int] = []
    numbers: list[int] = []
    columns: list[list[Any]] = []
    tags: list[tuple[str, ...]] = []
    refused: list[Refusal] = []
    done: int = 0
    last: bool = False
    fault: Problem | None = None
    bug: str = ""
    beat: bool = False
    frames: list[str] = []


def packed(batch: Batch) -> Parcel:
    """The batch; every record of it has a media item."""
    places: dict[int, int] = {}
    facts: list[CaseFacts] = []
    of: list[int] = []
    for one, _, _ in batch.accepted:
        place = places.get(id(one))
        if place is None:
            place = places[id(one)] = len(facts)
            facts.append(one)
        of.append(place)
    columns = [list(column) for column in zip(*[record[1] or () for record in batch.accepted], strict=True)]
    tags = columns.pop(_TAGS) if columns else []
    numbers = [record[2] for record in batch.accepted]
    return Parcel(facts, of, numbers, columns, tags, batch.refused, batch.done)


def unpacked(parcel: Parcel, facts: list[CaseFacts]) -> Batch:
    """The batch again, by columns as it came; `facts` stand for the parcel's own."""
    batch = Batch(refused=parcel.refused, done=parcel.done)
    if parcel.columns:
        columns = [*parcel.columns[:_TAGS], parcel.tags, *parcel.columns[_TAGS:]]
        batch.by_columns = Arrivals(list(map(facts.__getitem__, parcel.of)), columns, parcel.numbers)
    return batch


class Sender:
    """Writes parcels to a pipe."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe
        self._encoder = msgspec.msgpack.Encoder()

    def send(self, parcel: Parcel) -> None:
        """Raises BrokenPipeError where nobody reads any more."""
        raw = self._encoder.encode(parcel)
        self._pipe.write(len(raw).to_bytes(_LENGTH, "little"))
        self._pipe.write(raw)
        self._pipe.flush()


class Receiver:
    """Reads them on the other side."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe
        self._decoder = msgspec.msgpack.Decoder(Parcel)

    def receive(self) -> Parcel | None:
        """The next parcel, or None where the pipe ends within it or before."""
        size = int.from_bytes(self._pipe.read(_LENGTH), "little")
        raw = self._pipe.read(size)
        return self._decoder.decode(raw) if size and len(raw) == size else None
