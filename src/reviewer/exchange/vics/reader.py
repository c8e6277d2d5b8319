"""A VICS file as batches of case facts and media items, in bounded memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import MappingProxyType

from msgspec import UnsetType

from reviewer.exchange.incoming import Batch, Contradicted, FactsOfRest
from reviewer.exchange.limits import MIB, Limits
from reviewer.exchange.packed import Content
from reviewer.exchange.problems import FieldFault, FileFault, Problem, glimpse
from reviewer.exchange.strict_json import Unreadable, checked
from reviewer.exchange.values import check_case_id
from reviewer.exchange.vics.ahead import Ahead
from reviewer.exchange.vics.cursor import Cursor, JsonFault
from reviewer.exchange.vics.elements import Shape, elements
from reviewer.exchange.vics.envelope import (
    CONTEXT_KEYS,
    LIST_KEYS,
    Context,
    holds_cases,
    parse_context,
)
from reviewer.exchange.vics.lines import Lines
from reviewer.exchange.vics.records import MediaRecords
from reviewer.exchange.vics.shapes import Case, Media
from reviewer.exchange.vics.source import Source

MOST_BYTES = 4 * MIB
"""Bytes from which on a batch is handed on: records may be a thousand times longer than usual."""


class VicsReader:
    """Iterate for batches; raises FileFault where the file cannot be read on.

    `label` is what problems call the file, `source` what case records name as their source, but for cases of
    which `source_of` says something else.
    `facts_of_rest` is asked once, if at all: for the case of media without series and case number.
    """

    def __init__(
        self,
        path: Content,
        *,
        label: str,
        source: str,
        limits: Limits,
        facts_of_rest: FactsOfRest,
        source_of: Callable[[str], str] | None = None,
        contradicted: Contradicted = MappingProxyType({}),
    ) -> None:
        self._path = path
        self._label = label
        self._limits = limits
        self._context: Context | None = None
        self._lines = Lines(path)
        self._ahead = Ahead()
        self._cases = Shape(Case)
        self._records = MediaRecords(
            label=label,
            source_of=source_of or (lambda _: source),
            limits=limits,
            facts_of_rest=facts_of_rest,
            contradicted=contradicted,
            lines=self._lines,
        )

    def __iter__(self) -> Iterator[Batch]:
        file = Source(self._path)
        cursor = Cursor(file, self._limits)
        try:
            taken = 0
            for _ in self._envelope(cursor):
                if self._records.full or file.read_bytes - taken >= MOST_BYTES:
                    taken = file.read_bytes
                    yield self._records.take(taken)
            yield self._records.take(file.read_bytes)
        except JsonFault as fault:
            raise FileFault(self._problem_of(fault)) from None
        except UnicodeDecodeError:
            what = "not valid UTF-16, as its byte order mark says it is"
            raise FileFault(Problem(self._label, what)) from None
        finally:
            file.close()
            self._ahead.close()
            self._lines.close()

    def _problem_of(self, fault: JsonFault) -> Problem:
        found = None if fault.found is None else glimpse(fault.found)
        line = self._lines.line_of(fault.offset)
        return Problem(self._label, fault.message, line=line, found=found, expected=fault.expected)

    def _envelope(self, cursor: Cursor) -> Iterator[None]:
        seen: set[str] = set()
        for written in cursor.members():
            key = _key(cursor, written, seen)
            if key in CONTEXT_KEYS:
                self._found(parse_context(_plain(cursor), cursor.offset))
            elif key in LIST_KEYS:
                if self._context is None:
                    offset, ahead = cursor.offset, self._ahead.value(cursor, *CONTEXT_KEYS)
                    if ahead is not None:
                        self._found(parse_context(ahead, offset))
                yield from self._list(cursor)
            else:
                _plain(cursor)
        if cursor.peek() != -1:
            raise cursor.fault("more text behind the end of the document")
        if not seen.intersection(LIST_KEYS):
            raise JsonFault(
                0, "not a VICS file: no list of cases or media", expected='a list called "value" or "Cases"'
            )

    def _found(self, context: Context) -> None:
        self._context = context
        self._records.items.scheme = context.scheme

    def _list(self, cursor: Cursor) -> Iterator[None]:
        if cursor.peek() != ord("[") or not holds_cases(cursor, self._context):
            yield from self._media_list(cursor, case_number=None, depth=2)
            return
        for taken in elements(cursor, self._cases, self._case_run):
            if not taken:
                yield from self._case(cursor)
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
                    number = self._case_number(self._ahead.value(cursor, "CaseNumber"), start)
                yield from self._media_list(cursor, case_number=number, depth=4)
            elif _plain(cursor) is not None and key == "Media":
                raise JsonFault(start, "the member Media is not a list", expected="a list")

    def _case_number(self, value: object, offset: int) -> str | None:
        try:
            return _number_of(value, self._limits)
        except FieldFault as fault:
            raise JsonFault(offset, f"CaseNumber: {fault.message}", expected=fault.expected) from None

    def _media_list(self, cursor: Cursor, *, case_number: str | None, depth: int) -> Iterator[None]:
        def run(records: list[Media]) -> bool:
            return self._records.run([(record, case_number) for record in records])

        for taken in elements(cursor, self._records.shape, run):
            if not taken:
                self._records.single(cursor, case_number, depth)
            yield

    def _case_run(self, cases: list[Case]) -> bool:
        pairs: list[tuple[Media, str | None]] = []
        for case in cases:
            number = (
                None if isinstance(case.CaseNumber, UnsetType) else _number_of(case.CaseNumber, self._limits)
            )
            if case.Media:
                pairs.extend((record, number) for record in case.Media)
        return self._records.run(pairs)


def _number_of(value: object, limits: Limits) -> str | None:
    """The name that a CaseNumber gives a case; raises FieldFault."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise FieldFault("CaseNumber", "of another kind than expected", expected="text")
    name = str(value).strip()
    check_case_id("CaseNumber", name, limits)
    return name or None


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
