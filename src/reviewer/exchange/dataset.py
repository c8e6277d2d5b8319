"""Tables going out: the codings and the cases, as CSV and JSON lines.  The same rows give the same bytes.

Cells are written as they are.  Codes never begin with a sign that a spreadsheet takes for a formula; case ids
and attributes come from sources and may: open such a table as text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TextIO

from reviewer.exchange.csv_writing import row_writer

Cell = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `kind` is a Frictionless type: string, integer, number, boolean, datetime or any."""

    name: str
    kind: str
    description: str
    choices: tuple[str, ...] = ()
    required: bool = False


STATUSES = ("submitted", "superseded", "handed_back", "migrated")
STATES = ("answered", "none", "does_not_apply", "not_reached")

CODINGS = (
    Column("project_id", "string", "Identity of the project, the same on every desk.", required=True),
    Column("case_id", "string", "The case as its source named it.", required=True),
    Column("coding_id", "string", "Identity of one revision of one reviewer's coding.", required=True),
    Column("reviewer", "string", "Account that submitted it.", required=True),
    Column("codebook_id", "string", "Codebook that was asked.", required=True),
    Column(
        "codebook_version",
        "string",
        "Its exact version; see codebook.toml for the current one.",
        required=True,
    ),
    Column("variable", "string", "Variable of the codebook.", required=True),
    Column(
        "code",
        "string",
        "The code, or the typed value; empty but for the state 'answered'. A set has one row for each code.",
    ),
    Column(
        "certainty", "string", "How sure the reviewer was of the whole coding.", ("low", "moderate", "high")
    ),
    Column("round", "integer", "Round of coding, from 1.", required=True),
    Column("status", "string", "State of the revision.", STATUSES, required=True),
    Column("submitted_at", "datetime", "When it was submitted, UTC, with microseconds.", required=True),
    Column(
        "state",
        "string",
        "What is known: answered, none of a set, hidden by a condition, not reached.",
        STATES,
        required=True,
    ),
)

CASES = (
    Column("case_id", "string", "The case as its source named it.", required=True),
    Column("source", "string", "Where the record came from."),
    Column("received", "any", "Date or time of receipt, ISO 8601."),
    Column("identified_status", "string", "Status that the source gives; a hint, not a label."),
    Column("country", "string", "ISO 3166-1 alpha-2."),
    Column("media", "integer", "Media items of the case.", required=True),
    Column("images", "integer", "Of these, images by MIME type.", required=True),
    Column("videos", "integer", "Of these, videos by MIME type.", required=True),
    Column(
        "highest_category", "integer", "Highest category that the source gives any of them; empty where none."
    ),
    Column(
        "any_victim_identified",
        "boolean",
        "Whether the source says so of any of them; empty where it does not say.",
    ),
)


class TableWriter(Protocol):
    """Writes one table to a text stream that is opened with `newline=""`."""

    def __call__(self, stream: TextIO, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> int:
        """Write everything; gives the number of rows."""


def write_csv(stream: TextIO, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> int:
    """CSV as RFC 4180 says, but with line feeds; truth as `true` and `false`, nothing as an empty cell."""
    writer = row_writer(stream)
    writer.writerow([column.name for column in columns])
    counted = _Counted(rows)
    writer.writerows([_in_csv(cell) for cell in row] for row in counted)
    return counted.number


def write_json_lines(stream: TextIO, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> int:
    """One object a line, members in the columns' order; nothing and empty text are null."""
    names = [column.name for column in columns]
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
    counted = _Counted(rows)
    for row in counted:
        cells = (None if cell == "" else cell for cell in row)
        stream.write(encode(dict(zip(names, cells, strict=True))) + "\n")
    return counted.number


WRITERS: dict[str, TableWriter] = {"csv": write_csv, "jsonl": write_json_lines}


class _Counted:
    def __init__(self, rows: Iterable[Sequence[Cell]]) -> None:
        self._rows = rows
        self.number = 0

    def __iter__(self) -> Iterator[Sequence[Cell]]:
        for row in self._rows:
            self.number += 1
            yield row


def _in_csv(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return cell
