"""A VICS file as batches of case facts and media items, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

from msgspec import UnsetType

from reviewer.domain.case import CaseFacts
from reviewer.exchange.id_set import IdSet
from reviewer.exchange.incoming import Batch, Contradicted, FactsOfRest, Incoming, Refusal, check_contradicted
from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault, FileFault, Problem, glimpse
from reviewer.exchange.strict_json import Unreadable, checked
from reviewer.exchange.values import check_case_id
from reviewer.exchange.vics.cursor import Cursor, JsonFault
from reviewer.exchange.vics.elements import Element, Shape, elements
from reviewer.exchange.vics.envelope import (
    CONTEXT_KEYS,
    LIST_KEYS,
    Context,
    holds_cases,
    parse_context,
    value_ahead,
)
from reviewer.exchange.vics.lines import Lines
from reviewer.exchange.vics.media import media_item, series_of
from reviewer.exchange.vics.shapes import Case, Media
from reviewer.exchange.vics.source import Source

_BATCH = 1_000
_FACTS_KEPT = 10_000


class VicsReader:
    """Iterate for batches; raises FileFault where the file cannot be read on.

    `label` is what problems call the file, `source` what case records name as their source.
    `facts_of_rest` is asked once, if at all: for the case of media without series and case number.
    """

    def __init__(
        self,
        path: Path,
        *,
        label: str,
        source: str,
        limits: Limits,
        facts_of_rest: FactsOfRest,
        contradicted: Contradicted = MappingProxyType({}),
    ) -> None:
        self._path = path
        self._label = label
        self._source = source
        self._limits = limits
        self._facts_of_rest = facts_of_rest
        self._contradicted = contradicted
        self._rest: CaseFacts | None = None
        self._context: Context | None = None
        self._lines = Lines(path)
        self._ids = IdSet()
        self._records = 0
        self._batch = Batch()
        self._facts: dict[str, CaseFacts] = {}
        self._media = Shape(Media)
        self._cases = Shape(Case)

    def __iter__(self) -> Iterator[Batch]:
        file = Source(self._path)
        cursor = Cursor(file, self._limits)
        try:
            for _ in self._envelope(cursor):
                if len(self._batch.accepted) + len(self._batch.refused) >= _BATCH:
                    yield self._full_batch(file)
            yield self._full_batch(file)
        except JsonFault as fault:
            raise FileFault(self._problem_of(fault)) from None
        except UnicodeDecodeError:
            raise FileFault(
                Problem(self._label, "not valid UTF-16, as its byte order mark says it is")
            ) from None
        finally:
            file.close()
            self._lines.close()

    def _full_batch(self, file: Source) -> Batch:
        batch, self._batch = self._batch, Batch()
        batch.done = file.read_bytes
        return batch

    def _problem_of(self, fault: JsonFault) -> Problem:
        found = None if fault.found is None else glimpse(fault.found)
        line = self._lines.line_of(fault.offset)
        return Problem(self._label, fault.message, line=line, found=found, expected=fault.expected)

    def _envelope(self, cursor: Cursor) -> Iterator[None]:
        seen: set[str] = set()
        for written in cursor.members():
            key = _key(cursor, written, seen)
            if key in CONTEXT_KEYS:
                self._context = parse_context(_plain(cursor), cursor.offset)
            elif key in LIST_KEYS:
                if self._context is None:
                    offset, ahead = cursor.offset, value_ahead(cursor, *CONTEXT_KEYS)
                    self._context = None if ahead is None else parse_context(ahead, offset)
                yield from self._list(cursor)
            else:
                _plain(cursor)
        if cursor.peek() != -1:
            raise cursor.fault("more text behind the end of the document")
        if not seen.intersection(LIST_KEYS):
            raise JsonFault(
                0, "not a VICS file: no list of cases or media", expected='a list called "value" or "Cases"'
            )

    def _list(self, cursor: Cursor) -> Iterator[None]:
        if cursor.peek() != ord("[") or not holds_cases(cursor, self._context):
            yield from self._media_list(cursor, case_number=None, depth=2)
            return
        for found in elements(cursor, self._cases, self._case_run):
            if isinstance(found, Element):
                yield from self._case(cursor)
            else:
                self._accept(*found)
            yield

    def _case(self, cursor: Cursor) -> Iterator[None]:
        seen: set[str] = set()
        number: str | None = None
        start = cursor.offset
        for written in cursor.members():
            key = _key(cursor, written, seen)
            if key == "CaseNumber":
                number = self._case_number(_plain(cursor), start)
            elif key == "Media" and cursor.peek() == ord("["):
                if "CaseNumber" not in seen:
                    number = self._case_number(value_ahead(cursor, "CaseNumber"), start)
                yield from self._media_list(cursor, case_number=number, depth=4)
            elif _plain(cursor) is not None and key == "Media":
                raise JsonFault(start, "the member Media is not a list", expected="a list")

    def _case_number(self, value: object, offset: int) -> str | None:
        name = str(value).strip() if isinstance(value, str | int) and not isinstance(value, bool) else ""
        if value is not None and not isinstance(value, str | int):
            raise JsonFault(offset, "CaseNumber is of another kind than expected", expected="text")
        try:
            check_case_id("CaseNumber", name, self._limits)
        except FieldFault as fault:
            raise JsonFault(offset, f"CaseNumber: {fault.message}", expected=fault.expected) from None
        return name or None

    def _media_list(self, cursor: Cursor, *, case_number: str | None, depth: int) -> Iterator[None]:
        def run(records: list[Media]) -> tuple[list[Incoming], int] | None:
            return self._media_run([(record, case_number) for record in records])

        for found in elements(cursor, self._media, run):
            if isinstance(found, Element):
                self._single(cursor, case_number, depth)
            else:
                self._accept(*found)
            yield

    def _case_run(self, cases: list[Case]) -> tuple[list[Incoming], int] | None:
        pairs: list[tuple[Media, str | None]] = []
        for case in cases:
            number = None if isinstance(case.CaseNumber, UnsetType) else self._case_number(case.CaseNumber, 0)
            if case.Media:
                pairs.extend((record, number) for record in case.Media)
        return self._media_run(pairs)

    def _media_run(self, pairs: list[tuple[Media, str | None]]) -> tuple[list[Incoming], int] | None:
        found: list[Incoming] = []
        number = self._records
        for record, case_number in pairs:
            number += 1
            found.extend(self._incoming(record, case_number, number))
        return (found, len(pairs)) if self._ids.add_all([record.MediaID for record, _ in pairs]) else None

    def _accept(self, found: list[Incoming], records: int) -> None:
        self._batch.accepted.extend(found)
        self._records += records

    def _single(self, cursor: Cursor, case_number: str | None, depth: int) -> None:
        cursor.peek()
        offset, raw = cursor.offset, cursor.value()
        self._records += 1
        try:
            self._batch.accepted.extend(self._exactly(raw, case_number, depth))
        except Unreadable as error:
            raise JsonFault(offset + error.position, str(error)) from None
        except FieldFault as fault:
            faults = [fault, *self._further_faults(fault, raw, depth)]
            self._batch.refused.append(self._refusal(faults, offset, raw))

    def _exactly(self, raw: bytes, case_number: str | None, depth: int) -> list[Incoming]:
        value = checked(raw, self._limits, depth=depth)
        if not isinstance(value, dict):
            raise FieldFault("", "not a record", found=glimpse(value), expected="an object")
        record = self._media.one(raw, value)
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
                record = self._media.of(value if "MediaID" in value else {**value, "MediaID": 0})
                media_item(record, None)
                series_of(record, self._limits)
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
        item = media_item(record, self._context.scheme if self._context else None)
        named = series_of(record, self._limits)
        if not named and case_number is None:
            return [Incoming(self._facts_of_others(), item, number)]
        return [Incoming(self._facts_of(name), item, number) for name in named or (case_number or "",)]

    def _facts_of(self, case_id: str) -> CaseFacts:
        facts = self._facts.get(case_id)
        if facts is None:
            if len(self._facts) >= _FACTS_KEPT:
                self._facts.clear()
            facts = self._facts[case_id] = CaseFacts(case_id, source=self._source)
        if self._contradicted:
            check_contradicted(facts, self._contradicted)
        return facts

    def _facts_of_others(self) -> CaseFacts:
        if self._rest is None:
            self._rest = self._facts_of_rest()
        if self._contradicted:
            check_contradicted(self._rest, self._contradicted)
        return self._rest


def _plain(cursor: Cursor) -> object:
    """The next value, read whole and exactly."""
    cursor.peek()
    offset = cursor.offset
    raw = cursor.value()
    try:
        return checked(raw, cursor.limits)
    except Unreadable as error:
        raise JsonFault(offset + error.position, str(error)) from None
    except FieldFault as fault:
        found = None if fault.found is None else fault.found.encode()
        message = f"{fault.field}: {fault.message}" if fault.field else fault.message
        raise JsonFault(offset, message, found=found, expected=fault.expected) from None


def _key(cursor: Cursor, written: bytes, seen: set[str]) -> str:
    try:
        key = checked(written, cursor.limits)
    except (Unreadable, FieldFault) as fault:
        raise JsonFault(cursor.offset, f"a key that cannot be read: {fault}") from None
    if key in seen or not isinstance(key, str):
        raise JsonFault(
            cursor.offset,
            "the key is given twice in one object",
            found=written[:80],
            expected="each key once",
        )
    seen.add(key)
    return key
