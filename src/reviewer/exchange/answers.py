"""Codings made elsewhere: long tables `case_id,variable,code[,certainty[,note]]`, as CSV or JSON lines.

The rows of a case stand together; a set has one row for each code.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.exchange.limits import Limits
from reviewer.exchange.problems import FieldFault, FileFault, Problem, glimpse
from reviewer.exchange.strict_json import Unreadable, checked
from reviewer.exchange.text_lines import TextLines

REQUIRED = ("case_id", "variable", "code")
OPTIONAL = ("certainty", "note")
_KNOWN = frozenset({*REQUIRED, *OPTIONAL})


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One row; `record` and `line` count from 1."""

    variable: str
    code: str
    certainty: str
    note: str
    record: int
    line: int


@dataclass(slots=True)
class CaseAnswers:
    """The rows of one case in their order, with the faults of rows that cannot be read."""

    case_id: str
    rows: list[AnswerRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_answers(path: Path, *, label: str, limits: Limits) -> Iterator[CaseAnswers]:
    """The cases of the file, one by one; raises FileFault where it cannot be read on."""
    lines = TextLines(path, label=label, limits=limits)
    try:
        head, text = _peeked(iter(lines))
        if head.lstrip().startswith("{"):
            rows = _json_rows(text, lines, limits=limits)
        else:
            csv.field_size_limit(limits.string)
            rows = _csv_rows(text, label=label)
        yield from _grouped(rows, label)
    finally:
        lines.close()


_Read = tuple[int, int, Mapping[str, str] | FieldFault, str]


def _peeked(lines: Iterator[str]) -> tuple[str, Iterator[str]]:
    before: list[str] = []
    for line in lines:
        before.append(line)
        if line.strip():
            break

    def again() -> Iterator[str]:
        yield from before
        yield from lines

    return (before[-1] if before else ""), again()


def _grouped(rows: Iterator[_Read], label: str) -> Iterator[CaseAnswers]:
    case: CaseAnswers | None = None
    seen: set[str] = set()
    for record, line, row, case_id in rows:
        if case is None or case_id != case.case_id:
            if case is not None:
                yield case
            case = CaseAnswers(case_id)
            _check_case(case, seen, label, record, line)
        if isinstance(row, FieldFault):
            case.problems.append(row.at(label, record=record, line=line))
        else:
            case.rows.append(
                AnswerRow(row["variable"], row["code"], row["certainty"], row["note"], record, line)
            )
    if case is not None:
        yield case


def _check_case(case: CaseAnswers, seen: set[str], label: str, record: int, line: int) -> None:
    if not case.case_id:
        fault = FieldFault("case_id", "empty", expected="the case's id")
    elif case.case_id in seen:
        found = glimpse(case.case_id)
        fault = FieldFault("case_id", "the rows of this case do not stand together", found=found)
    else:
        seen.add(case.case_id)
        return
    case.problems.append(fault.at(label, record=record, line=line))


def _csv_rows(text: Iterator[str], *, label: str) -> Iterator[_Read]:
    rows = csv.reader(text, strict=True)
    names: tuple[str, ...] | None = None
    record = 0
    while True:
        line = rows.line_num + 1
        try:
            row = next(rows, None)
        except csv.Error as error:
            raise FileFault(Problem(label, f"not well-formed CSV: {error}", line=line)) from None
        if row is None:
            break
        if not row:
            continue
        if names is None:
            names = _header(row, label, line)
            continue
        record += 1
        place = names.index("case_id")
        case_id = row[place].strip() if place < len(row) else ""
        yield record, line, _named(row, names), case_id
    if names is None:
        raise FileFault(
            Problem(label, "the file is empty", expected=f"a line of columns {', '.join(REQUIRED)}")
        )


def _header(row: list[str], label: str, line: int) -> tuple[str, ...]:
    names = tuple(name.strip().lower() for name in row)
    expected = f"{','.join(REQUIRED)}, and optionally {' and '.join(OPTIONAL)}"
    for name in names:
        if name not in _KNOWN or names.count(name) > 1:
            what = "a column given twice" if name in _KNOWN else "a column that is not known"
            raise FileFault(Problem(label, what, line=line, field=glimpse(name), expected=expected))
    missing = [name for name in REQUIRED if name not in names]
    if missing:
        raise FileFault(Problem(label, "a column is missing", line=line, field=missing[0], expected=expected))
    return names


def _named(row: list[str], names: tuple[str, ...]) -> Mapping[str, str] | FieldFault:
    if len(row) != len(names):
        return FieldFault(
            "", "a row of another length", found=f"{len(row)} cells", expected=f"{len(names)} cells"
        )
    if any("\x00" in cell for cell in row):
        return FieldFault("", "text with a NUL character", expected="text without NUL")
    given = dict(zip(names, row, strict=True))
    return {name: given.get(name, "").strip() for name in _KNOWN}


def _json_rows(text: Iterator[str], lines: TextLines, *, limits: Limits) -> Iterator[_Read]:
    record = 0
    for line in text:
        if not line.strip():
            continue
        record += 1
        value: object = None
        row: Mapping[str, str] | FieldFault
        try:
            value = checked(line.encode("utf-8"), limits)
            row = _json_row(value)
        except Unreadable as error:
            row = FieldFault("", str(error), found=glimpse(line), expected="one JSON object on each line")
        except FieldFault as fault:
            row = fault
        yield record, lines.number, row, _case_of(value)


def _case_of(value: object) -> str:
    case_id = value.get("case_id") if isinstance(value, dict) else None
    return "" if case_id is None or isinstance(case_id, list | dict) else str(case_id).strip()


def _json_row(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise FieldFault("", "not an object", found=glimpse(value), expected="one JSON object on each line")
    for name, cell in value.items():
        if name not in _KNOWN:
            raise FieldFault(glimpse(name), "a column that is not known", expected=", ".join(sorted(_KNOWN)))
        if not isinstance(cell, str | int | float | None) or isinstance(cell, bool):
            raise FieldFault(name, "of another kind than expected", found=glimpse(cell), expected="text")
    missing = [name for name in REQUIRED if value.get(name) in (None, "")]
    if missing:
        raise FieldFault(missing[0], "missing", expected="a value")
    return {name: "" if value.get(name) is None else str(value.get(name)).strip() for name in _KNOWN}
