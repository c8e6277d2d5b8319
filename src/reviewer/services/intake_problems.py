"""The problems of an import as a table: read here, mended where the file comes from."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

from reviewer.domain.errors import Refused, StorageFailed
from reviewer.exchange.csv_writing import row_writer
from reviewer.exchange.problems import Problem
from reviewer.vault.files import write_private

COLUMNS = ("file", "record", "line", "field", "message", "found", "expected")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def matching(problems: Iterable[Problem], text: str) -> list[Problem]:
    """The problems in which every word of `text` stands somewhere, whatever its case."""
    words = text.casefold().split()
    return [one for one in problems if all(word in _searched(one) for word in words)]


def write_problems(problems: Iterable[Problem], path: Path) -> int:
    """Write them as CSV, whole or not at all, readable by its owner only; gives their number.

    What was found comes from the file: a cell that a spreadsheet would take for a formula begins with an
    apostrophe.  Raises Refused for a folder, StorageFailed where the disk refuses.
    """
    if path.is_dir():
        raise Refused("This is a folder.", where=str(path), mend="Name a file.")
    rows = [[_cell(getattr(one, name)) for name in COLUMNS] for one in problems]
    text = io.StringIO(newline="")
    writer = row_writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(rows)
    try:
        write_private(path, text.getvalue().encode("utf-8"))
    except OSError as error:
        raise _failed(path, error) from None
    return len(rows)


def _searched(problem: Problem) -> str:
    """As it is listed: a file by its name, without its folders."""
    file = problem.file.replace("\\", "/").rpartition("/")[2]
    return " ".join([file, *(str(getattr(problem, name) or "") for name in COLUMNS[1:])]).casefold()


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _failed(path: Path, error: OSError) -> StorageFailed:
    return StorageFailed(
        f"The list of problems cannot be written: {error.strerror}.",
        where=str(path),
        mend="Make room or rights for it, or name another place.",
    )
