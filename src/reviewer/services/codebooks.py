"""The codebooks that come with the program, and those in files of the user's own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reviewer.domain.codebook import Codebook
from reviewer.domain.errors import NotFound, Refused
from reviewer.exchange.codebook_file import MAX_BYTES, CodebookRefused, canonical_toml, decoded, read_codebook
from reviewer.exchange.problems import Problem
from reviewer.resources import resource_dir

_SUFFIX = ".toml"


def shipped_codebooks() -> dict[str, Path]:
    """Id and file of each codebook that comes with the program, by id."""
    files = sorted((resource_dir() / "codebooks").glob(f"*{_SUFFIX}"))
    return {file.stem: file for file in files}


def load(id_or_path: str) -> tuple[Codebook, str]:
    """A shipped codebook by its id, else the file of that name; with its canonical TOML.

    Raises NotFound where there is neither, CodebookRefused where the file is no usable codebook.
    """
    shipped = shipped_codebooks()
    codebook = read_file(shipped.get(id_or_path) or Path(id_or_path))
    return codebook, canonical_toml(codebook)


def read_file(path: Path) -> Codebook:
    """The codebook in that file; errors as `load`."""
    content = _content(path)
    return read_codebook(decoded(content, name=str(path)), name=str(path))


# A project's own is asked for by every part that is opened, and reading a large one takes 30 ms.
@lru_cache(maxsize=4)
def parse(content: str, *, name: str) -> Codebook:
    """The codebook that a store or package keeps as canonical TOML; raises CodebookRefused."""
    return read_codebook(content, name=name)


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """The codebook of a file, or what keeps it from being one: `problems` listed, `total` of all."""

    codebook: Codebook | None
    problems: tuple[Problem, ...] = ()
    total: int = 0


def check_file(path: Path) -> CheckedFile:
    """Read the file and say everything that is wrong with it; raises NotFound where there is none."""
    try:
        return CheckedFile(read_file(path))
    except CodebookRefused as refused:
        return CheckedFile(None, tuple(refused.problems), refused.total)


def _content(path: Path) -> bytes:
    try:
        if not path.exists():
            raise _not_found(path)
        if not path.is_file():
            raise Refused("This is not a file.", where=str(path), mend="Name a codebook's TOML file.")
        with path.open("rb") as file:
            # One byte more than is allowed tells a file that is too large, without reading all of it.
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise Refused("The file cannot be read.", where=f"{path}: {error.strerror}") from None


def _not_found(path: Path) -> NotFound:
    known = ", ".join(shipped_codebooks())
    return NotFound(
        "There is no codebook of this name.",
        where=str(path),
        mend=f"Name a file, or one of the codebooks that come with the program: {known}.",
    )
