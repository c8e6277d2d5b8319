"""Mappings of columns: guessed for a file, read from a file, kept in one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.domain.errors import NotFound, Refused, StorageFailed
from reviewer.exchange.mapping import ColumnMapping, is_delimiter, mapping_toml, read_mapping
from reviewer.exchange.mapping_guess import GuessedColumn, guess
from reviewer.exchange.problems import FileFault
from reviewer.services.intake_outcome import Options
from reviewer.vault.files import write_private

__all__ = [
    "ColumnMapping",
    "Guess",
    "GuessedColumn",
    "guess_mapping",
    "is_delimiter",
    "load_mapping",
    "save_mapping",
]

_ROWS = 20
_MOST = (1 << 20) + 1


@dataclass(frozen=True, slots=True)
class Guess:
    """What the columns of a file are taken for; both are empty for VICS, which has no columns."""

    mapping: ColumnMapping
    columns: tuple[GuessedColumn, ...]


def guess_mapping(path: Path, options: Options) -> Guess:
    """The guess from the names and the first twenty rows; raises Refused where the file cannot be read."""
    try:
        file = options.look_into(path, whole=False)[0]
        header, rows = file.head(options.limits, _ROWS)
    except FileFault as fault:
        raise Refused(str(fault.problem), where=str(path)) from None
    mapping, columns = guess(header, rows)
    return Guess(replace(mapping, delimiter=options.delimiter, encoding=options.encoding), columns)


def load_mapping(path: Path) -> ColumnMapping:
    """The mapping in a file; raises NotFound, or Refused with what is wrong in it."""
    if not path.is_file():
        raise NotFound("There is no such mapping.", where=str(path))
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST)
    except OSError as error:
        raise NotFound(f"The mapping cannot be read: {error.strerror}.", where=str(path)) from None
    return read_mapping(raw, where=str(path))


def save_mapping(mapping: ColumnMapping, path: Path) -> None:
    """Keep the mapping in a file, whole or not at all; raises Refused for a folder, StorageFailed."""
    if path.is_dir():
        raise Refused("This is a folder.", where=str(path), mend="Name a file.")
    try:
        write_private(path, mapping_toml(mapping).encode("utf-8"))
    except OSError as error:
        raise _failed(path, error) from None


def _failed(path: Path, error: OSError) -> StorageFailed:
    return StorageFailed(
        f"The mapping cannot be written: {error.strerror}.",
        where=str(path),
        mend="Make room or rights for it, or name another place.",
    )
