"""The trail as a file for people and their tools: CSV, or JSON lines.

It is a reading of the trail and proves nothing by itself; what proves is the project, or a package.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from reviewer.domain.errors import StorageFailed
from reviewer.exchange.csv_writing import row_writer
from reviewer.exchange.outgoing.formulas import neutral
from reviewer.files import whole_file
from reviewer.services.ports import TrailEntry
from reviewer.services.watching import Watch

COLUMNS = ("seq", "at", "actor", "kind", "subject", "detail", "hash")
_EVERY = 500


def document(entry: TrailEntry) -> dict[str, object]:
    """One entry as JSON has it: the moment in UTC, the hash in hex."""
    return {
        "seq": entry.seq,
        "at": moment(entry.at),
        "actor": entry.actor,
        "kind": entry.kind,
        "subject": entry.subject,
        "detail": entry.detail,
        "hash": entry.hash.hex(),
    }


def moment(at: int) -> str:
    """Microseconds since 1970 UTC as ISO 8601."""
    return datetime.fromtimestamp(at / 1_000_000, UTC).isoformat(timespec="microseconds")


def write_trail(to: Path, entries: Iterable[TrailEntry], *, kind: str, watch: Watch) -> int:
    """Write them to `to` in one step (`kind`: csv or jsonl); how many.  Raises StorageFailed, Stopped."""
    with _in_words(to), whole_file(to) as part, part.open("w", encoding="utf-8", newline="") as stream:
        add = {"csv": _csv, "jsonl": _json_lines}[kind](stream)
        count = 0
        for count, entry in enumerate(entries, 1):
            add(entry)
            if not count % _EVERY:
                watch.step(count)
    return count


def _json_lines(stream: TextIO) -> Callable[[TrailEntry], object]:
    return lambda entry: stream.write(json.dumps(document(entry), ensure_ascii=False) + "\n")


def _csv(stream: TextIO) -> Callable[[TrailEntry], object]:
    rows = row_writer(stream)
    rows.writerow(COLUMNS)
    return lambda entry: rows.writerow([_cell(value) for value in document(entry).values()])


def _cell(value: object) -> str:
    if isinstance(value, str):
        return neutral(value)
    return str(value) if isinstance(value, int) else json.dumps(value, ensure_ascii=False, sort_keys=True)


@contextmanager
def _in_words(to: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageFailed(
            f"The file cannot be written: {error.strerror or type(error).__name__}.",
            where=str(to),
            mend="Make room or rights for it, or name another place.",
        ) from None
