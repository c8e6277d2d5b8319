"""The file of calibration cases: an id on each line, and behind it the answers that are known."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from reviewer.domain.errors import NotFound, Refused
from reviewer.domain.known_answers import known_answer

_MOST_BYTES = 1 << 20


def read_calibration(file: Path | None) -> dict[str, dict[str, tuple[str, ...]]]:
    """Known answers by case, in the file's order; a case may have none.

    A line is `case` or `case,variable=code,variable=one;other`.  Raises NotFound and Refused.
    """
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for number, (case, *answers) in _lines(file):
        where = f"{file}, line {number}"
        if case in found:
            raise Refused(f"Case '{case}' stands there twice.", where=where, mend="Leave one of them out.")
        said = [known_answer(text, where=where) for text in answers if text]
        if len({variable for variable, _ in said}) != len(said):
            raise Refused("A variable stands there twice.", where=where, mend="Leave one of them out.")
        found[case] = dict(said)
    return found


def _lines(file: Path | None) -> Iterator[tuple[int, list[str]]]:
    if file is None:
        return
    reader = csv.reader(_text(file).splitlines(), strict=True)
    try:
        for row in reader:
            fields = [field.strip() for field in row]
            if fields and fields[0]:
                yield reader.line_num, fields
    except csv.Error:
        raise Refused("A line cannot be read as cells.", where=f"{file}, line {reader.line_num}") from None


def _text(file: Path) -> str:
    if not file.is_file():
        raise NotFound("The file of calibration cases does not exist.", where=str(file))
    try:
        with file.open("rb") as stream:
            found = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise Refused(f"The file cannot be read: {error.strerror}.", where=str(file)) from None
    if len(found) > _MOST_BYTES:
        raise Refused("The file of calibration cases is larger than 1 MiB.", where=str(file))
    try:
        return found.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused("The file of calibration cases is not UTF-8 text.", where=str(file)) from None
