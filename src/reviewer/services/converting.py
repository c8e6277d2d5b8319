"""Codebooks in three formats: .toml, XLSForm .xlsx and MISP machinetag .json; converted and compared.

What a format cannot hold is found by reading back what was written, and said in words: nothing is lost in
silence.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import NotFound, Refused, StorageFailed
from reviewer.domain.revising import Change, changes
from reviewer.exchange.codebook_file import canonical_toml, decoded, read_codebook
from reviewer.exchange.foreign_codebook import ForeignCodebook
from reviewer.exchange.misp import from_misp, to_misp
from reviewer.exchange.workbook import MAX_BYTES
from reviewer.exchange.xlsform import from_xlsform, to_xlsform
from reviewer.services.codebooks import shipped_codebooks
from reviewer.services.revision_words import in_words
from reviewer.vault.files import write_private

FORMATS = {".toml": "codebook file", ".xlsx": "XLSForm", ".json": "MISP machinetag"}


@dataclass(frozen=True, slots=True)
class Conversion:
    """What was converted: `left_out` of the source had no place in a codebook, `lost` none in the target."""

    codebook: Codebook
    left_out: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two codebooks and their differences."""

    old: Codebook
    new: Codebook
    changes: tuple[Change, ...]


def read_any(id_or_path: str) -> ForeignCodebook:
    """A shipped codebook by its id, else the file of that name, in the format of its suffix.

    Raises NotFound, or CodebookRefused with every problem.
    """
    path = shipped_codebooks().get(id_or_path) or Path(id_or_path)
    return _decoded(_content(path), path)


def convert(source: str, target: Path) -> Conversion:
    """Write the codebook of `source` to `target`, in the format of its suffix; an older file is replaced."""
    _suffix(target)
    if target.exists() and target.samefile(shipped_codebooks().get(source) or Path(source)):
        raise Refused(
            "A codebook is not converted into itself.", where=str(target), mend="Name another file."
        )
    read = read_any(source)
    return replace(write_book(read.codebook, target), left_out=read.left_out)


def write_book(codebook: Codebook, target: Path) -> Conversion:
    """Write a codebook to a file, in the format of its suffix; an older file is replaced."""
    content = _written(codebook, target)
    back = _decoded(content, target)
    # A language that is gone as a whole is told once, not text by text.
    kept = {"", *back.codebook.languages}
    lost = tuple(in_words(one) for one in changes(codebook, back.codebook) if one.language in kept)
    try:
        write_private(target, content)
    except OSError as error:
        raise StorageFailed(
            f"The file cannot be written: {error.strerror}.",
            where=str(target),
            mend="Make room or rights for it, or name another place.",
        ) from None
    return Conversion(codebook, (), lost)


def compare(old: str, new: str) -> Comparison:
    """The differences from one codebook to another, each an id or a file of any of the formats."""
    before, after = read_any(old).codebook, read_any(new).codebook
    return Comparison(before, after, tuple(changes(before, after)))


def _suffix(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        known = ", ".join(f"{one} ({words})" for one, words in FORMATS.items())
        raise Refused("The file's suffix names no format.", where=str(path), mend=f"Known are {known}.")
    return suffix


def _content(path: Path) -> bytes:
    try:
        if not path.exists():
            known = ", ".join(shipped_codebooks())
            raise NotFound(
                "There is no codebook of this name.",
                where=str(path),
                mend=f"Name a file, or one of the codebooks that come with the program: {known}.",
            )
        if not path.is_file():
            raise Refused("This is not a file.", where=str(path), mend="Name a codebook's file.")
        _suffix(path)
        with path.open("rb") as file:
            # One byte more than any format allows tells a file that is too large.
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise Refused("The file cannot be read.", where=f"{path}: {error.strerror}") from None


def _decoded(content: bytes, path: Path) -> ForeignCodebook:
    name = str(path)
    if _suffix(path) == ".xlsx":
        return from_xlsform(content, name=name)
    if _suffix(path) == ".json":
        return from_misp(content, name=name)
    return ForeignCodebook(read_codebook(decoded(content, name=name), name=name))


def _written(codebook: Codebook, target: Path) -> bytes:
    if _suffix(target) == ".xlsx":
        return to_xlsform(codebook)
    if _suffix(target) == ".json" and not any(one.offered for one in codebook.enabled):
        raise Refused(
            "A taxonomy holds variables with codes, and this codebook asks none.",
            where=str(target),
            mend="Write it as .toml or .xlsx.",
        )
    return (to_misp(codebook) if _suffix(target) == ".json" else canonical_toml(codebook)).encode("utf-8")
