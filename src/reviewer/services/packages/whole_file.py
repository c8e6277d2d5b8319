"""A package's file, written whole by the one function for that, with refusals in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from reviewer import files
from reviewer.domain.errors import Refused, StorageFailed


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """A private stream that becomes `target` where nothing is raised.  Raises Refused or StorageFailed."""
    if target.is_dir():
        raise Refused("This is a folder.", where=str(target), mend="Name a file with --to.")
    try:
        with files.whole_file(target) as filled, filled.open("w+b") as stream:
            yield stream
    except OSError as error:
        raise StorageFailed(
            f"The file cannot be written: {error.strerror or type(error).__name__}.",
            where=str(target),
            mend="Make room or rights for it, or name another place.",
        ) from None
