"""Media records on their way in: converted, checked against each other, taken in or refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import repeat
from typing import cast

from reviewer.domain.case import CaseFacts
from reviewer.exchange.id_set import IdSet
from reviewer.exchange.incoming import Batch, Contradicted, FactsOfRest, Incoming, Refusal, check_contradicted
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault, glimpse
from reviewer.exchange.remembered import Remembered
from reviewer.exchange.strict_json import Unreadable, checked
from reviewer.exchange.vics.columns import items_of
from reviewer.exchange.vics.cursor import Cursor, JsonFault
from reviewer.exchange.vics.elements import Shape
from reviewer.exchange.vics.lines import Lines
from reviewer.exchange.vics.media import MediaItems
from reviewer.exchange.vics.shapes import Media, Names

_BATCH = 1_000
_FACTS_KEPT = 10_000


class MediaRecords:
    """Fills `batch` with what `items` makes of the records."""

    def __init__(
        self,
        *,
        label: str,
        source_of: Callable[[str], str],
        limits: Limits,
        facts_of_rest: FactsOfRest,
        contradicted: Contradicted,
        lines: Lines,
    ) -> None:
        self._label = label
        self._source_of = source_of
        self._limits = limits
        self._facts_of_rest = facts_of_rest
        self._contradicted = contradicted
        self._lines = lines
        self._rest: CaseFacts | None = None
        self._ids = IdSet()
        self._records = 0
        self._facts: dict[str, CaseFacts] = {}
        self._run_facts: Remembered[tuple[str, str | None], list[CaseFacts]] = Remembered(
            lambda key: self._facts_for(*key)
        )
        self.shape = Shape(Media)
        self.items = MediaItems(limits)
        self.batch = Batch()

    @property
    def full(self) -> bool:
        """Whether it is time to hand the batch on."""
        return len(self.batch.accepted) + len(self.batch.refused) >= _BATCH

    def take(self, done: int) -> Batch:
        """The batch so far, with how many bytes of the file have been read; a new one is begun."""
        batch, self.batch = self.batch, Batch()
        batch.done = done
        return batch

    def run(self, pairs: list[tuple[Media, str | None]]) -> bool:
        """Take in records with their cases' numbers: all of them, or none (False, or a FieldFault)."""
        if self._contradicted:
            return False
        if not pairs:
            # Cases without media.
            return True
        records = [record for record, _ in pairs]
        items = items_of(records, self.items)
        if items is None:
            return False
        facts = self._facts_of_run(pairs)
        numbers = range(self._records + 1, self._records + 1 + len(records))
        if all(len(one) == 1 for one in facts):
            rows = zip([one for (one,) in facts], items, numbers, strict=True)
            # What Incoming(...) does, without a frame of Python for each of millions.
            found = cast("list[Incoming]", list(map(tuple.__new__, repeat(Incoming), rows)))
        else:
            found = [
                Incoming(one, item, number)
                for several, item, number in zip(facts, items, numbers, strict=True)
                for one in several
            ]
        if not self._ids.add_all([record.MediaID for record in records]):
            return False
        self.batch.accepted.extend(found)
        self._records += len(records)
        return True

    def _facts_of_run(self, pairs: list[tuple[Media, str | None]]) -> list[list[CaseFacts]]:
        known = self._run_facts
        return [
            known[series, case_number] if type(series) is str else self._facts_for(series, case_number)
            for series, case_number in [(record.Series, case_number) for record, case_number in pairs]
        ]

    def single(self, cursor: Cursor, case_number: str | None, depth: int) -> None:
        """Take in the next record at the cursor, or refuse it."""
        cursor.peek()
        offset, raw = cursor.offset, cursor.value()
        self._records += 1
        try:
            self.batch.accepted.extend(self._exactly(raw, case_number, depth))
        except Unreadable as error:
            raise JsonFault(offset + error.position, str(error)) from None
        except FieldFault as fault:
            # A fault that remembers where it was raised keeps the whole record until a cycle is collected.
            faults = [one.with_traceback(None) for one in (fault, *self._further_faults(fault, raw, depth))]
            self.batch.refused.append(self._refusal(faults, offset, raw))

    def _exactly(self, raw: bytes, case_number: str | None, depth: int) -> list[Incoming]:
        value = checked(raw, self._limits, depth=depth)
        if not isinstance(value, dict):
            raise FieldFault("", "not a record", found=glimpse(value), expected="an object")
        record = self.shape.one(raw, value)
        found = self._incoming(record, case_number, self._records)
        self._ids.claim("MediaID", record.MediaID)
        return found

    def _further_faults(self, first: FieldFault, raw: bytes, depth: int) -> Iterator[FieldFault]:
        """What else is wrong with the record: each faulty member is taken out to find the next."""
        member = first.field.partition(".")[0]
        try:
            value = checked(raw, self._limits, depth=depth)
        except (FieldFault, Unreadable):
            return
        while isinstance(value, dict) and member in value:
            del value[member]
            try:
                record = self.shape.of(value if "MediaID" in value else {**value, "MediaID": 0})
                self.items.item(record)
                self.items.series(record.Series)
            except FieldFault as fault:
                yield fault
                member = fault.field.partition(".")[0]
            else:
                return

    def _refusal(self, faults: list[FieldFault], offset: int, raw: bytes) -> Refusal:
        line = self._lines.line_of(offset)
        problems = tuple(fault.at(self._label, record=self._records, line=line) for fault in faults)
        return Refusal(self._records, line, raw.decode("utf-8", "backslashreplace"), problems)

    def _incoming(self, record: Media, case_number: str | None, number: int) -> list[Incoming]:
        item = self.items.item(record)
        return [Incoming(facts, item, number) for facts in self._facts_for(record.Series, case_number)]

    def _facts_for(self, series: Names, case_number: str | None) -> list[CaseFacts]:
        named = self.items.series(series)
        if not named and case_number is None:
            return [self._facts_of_others()]
        return [self._facts_of(name) for name in named or (case_number or "",)]

    def _facts_of(self, case_id: str) -> CaseFacts:
        facts = self._facts.get(case_id)
        if facts is None:
            if len(self._facts) >= _FACTS_KEPT:
                self._facts.clear()
            facts = self._facts[case_id] = CaseFacts(case_id, source=self._source_of(case_id))
        if self._contradicted:
            check_contradicted(facts, self._contradicted)
        return facts

    def _facts_of_others(self) -> CaseFacts:
        if self._rest is None:
            self._rest = self._facts_of_rest()
        if self._contradicted:
            check_contradicted(self._rest, self._contradicted)
        return self._rest
