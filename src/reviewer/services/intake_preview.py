"""The beginning of a file as an import would understand it, before anything is checked or stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from reviewer.domain.case import CaseFacts, MediaItem
from reviewer.exchange.case_list import delimiter_of
from reviewer.exchange.incoming import Batch
from reviewer.exchange.mapping import TYPES, ColumnMapping
from reviewer.exchange.mapping_guess import guess
from reviewer.exchange.problems import FileFault, Problem
from reviewer.exchange.table_rows import CASE_COLUMNS, MEDIA_COLUMNS, Cell
from reviewer.exchange.text_lines import TextLines
from reviewer.services.intake_files import IncomingFile
from reviewer.services.intake_outcome import Options

KINDS = ("", *TYPES)
"""The types that an attribute can be declared to have; "" lets each value say what it is."""

FIELDS = (*CASE_COLUMNS, *MEDIA_COLUMNS)
"""What a column of a table can mean; any other name makes it an attribute of the case."""

DELIMITED = "csv"
PREVIEW_ROWS = 20
_TEXTS = frozenset({"csv", "jsonl"})
_FOLDED = frozenset({"file_name", "path", "comments"})
_MASK = "•••"
"""Names, paths and free text stay folded: that there is one is all that a preview tells."""


@dataclass(frozen=True, slots=True)
class SeenColumn:
    """A column of a table: its name, what it becomes ("" where it is left out), and a value of it.

    `kind` is the type that the mapping declares for an attribute; "" where each value says what it is.
    """

    name: str
    target: str
    sample: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What was found: `encoding` and `delimiter` are empty where the format has none.

    `mapping` is the one that was given, else a guess; None where the format has no columns, and then
    `seen` is empty too.  `members` counts the files of an archive, of which the first one is shown.
    `rows` has a cell for each of `columns` (names of fields, attributes under their own); `fault` says why
    the file cannot be read, `problems` what is wrong with single records among the first.
    """

    format: str = ""
    encoding: str = ""
    delimiter: str = ""
    members: int = 1
    mapping: ColumnMapping | None = None
    seen: tuple[SeenColumn, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    problems: tuple[Problem, ...] = field(default=())
    fault: Problem | None = None


def preview(path: Path, options: Options) -> Preview:
    """The first twenty records, as `options` would have the file read; what is wrong stands in the result.

    Raises Cancelled where `options` says so.
    """
    found = Preview()
    try:
        files = options.look_into(path, whole=False)
        encoding, delimiter = _dialect(files[0], options)
        found = Preview(files[0].format, encoding, delimiter, len(files))
        found = _described(files[0], options, found)
        batch = _first_batch(replace(files[0], mapping=found.mapping), options)
    except FileFault as fault:
        return replace(found, fault=fault.problem)
    columns, rows = _table([(one[0], one[1]) for one in batch.accepted[:PREVIEW_ROWS]])
    problems = tuple(one for refusal in batch.refused for one in refusal.problems)
    return replace(found, columns=columns, rows=rows, problems=problems[: options.limits.problems])


def _described(file: IncomingFile, options: Options, found: Preview) -> Preview:
    """With the columns and what they mean."""
    header, rows = file.head(options.limits, PREVIEW_ROWS)
    if not header:
        return found
    mapping = options.mapping or guess(header, rows)[0]
    targets = mapping.names(header)
    seen = (
        SeenColumn(
            name,
            target,
            _sample(target, [row[at] for row in rows if at < len(row)]),
            mapping.types.get(target.strip(), ""),
        )
        for at, (name, target) in enumerate(zip(header, targets, strict=True))
    )
    return replace(found, mapping=mapping, seen=tuple(seen))


def _sample(target: str, values: Iterable[Cell]) -> str:
    text = next(filter(None, map(_text, values)), "")
    return _MASK if text and target in _FOLDED else text


def _dialect(file: IncomingFile, options: Options) -> tuple[str, str]:
    """Encoding and delimiter, as far as they can be told: text that cannot be decoded has an encoding too."""
    if file.format not in _TEXTS:
        return "", ""
    lines = TextLines(file.content, label=file.label, limits=options.limits, encoding=file.encoding)
    try:
        head = next(iter(lines), "")
    except FileFault:
        head = ""
    finally:
        lines.close()
    return lines.encoding, (file.delimiter or delimiter_of(head)) if file.format == DELIMITED else ""


def _first_batch(file: IncomingFile, options: Options) -> Batch:
    batches = file.batches(
        options.limits, facts_of_rest=lambda: file.facts_of_rest(lambda _case_id: ()), contradicted={}
    )
    return next(batches, Batch())


def _table(
    records: Iterable[tuple[CaseFacts, MediaItem | None]],
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    rows = [_cells(facts, item) for facts, item in records]
    columns = tuple(dict.fromkeys(name for row in rows for name, text in row.items() if text))
    return columns, tuple(tuple(row.get(name, "") for name in columns) for row in rows)


_FACTS: dict[str, Callable[[CaseFacts], object]] = {
    "case_id": lambda facts: facts.case_id,
    "source": lambda facts: facts.source,
    "received": lambda facts: facts.received,
    "identified_status": lambda facts: facts.identified_status,
    "country": lambda facts: facts.country,
}
_ITEM: dict[str, Callable[[MediaItem], object]] = {
    "media_id": lambda item: item.media_id,
    "mime_type": lambda item: item.mime_type,
    "size": lambda item: item.size,
    "created": lambda item: item.created,
    "category": lambda item: item.category,
    "md5": lambda item: item.md5,
    "sha1": lambda item: item.sha1,
    "sha256": lambda item: item.sha256,
    "tags": lambda item: ", ".join(item.tags),
    "victim_identified": lambda item: item.victim_identified,
    "offender_identified": lambda item: item.offender_identified,
    "distributed": lambda item: item.distributed,
    "suspected": lambda item: item.suspected,
    "self_generated": lambda item: item.self_generated,
    "file_name": lambda item: item.file_name and _MASK,
    "path": lambda item: item.path and _MASK,
    "comments": lambda item: item.comments and _MASK,
}


def _cells(facts: CaseFacts, item: MediaItem | None) -> dict[str, str]:
    cells = {name: _text(read(facts)) for name, read in _FACTS.items()}
    if item is not None:
        cells |= {name: _text(read(item)) for name, read in _ITEM.items()}
    return cells | {name: _text(value) for name, value in facts.attributes.items() if name not in cells}


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
