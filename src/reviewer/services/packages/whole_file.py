"""A file that is written whole beside its place and put there at the end: the old one or the new one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from reviewer.domain.errors import Refused, StorageFailed
from reviewer.vault.files import sync_folder


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """A private stream that becomes `target` where nothing is raised.  Raises Refused or StorageFailed."""
    if target.is_dir():
        raise Refused("This is a folder.", where=str(target), mend="Name a file with --to.")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:
        raise _failed(target, error) from None
    written = Path(name)
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        written.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise _failed(target, error) from None
    finally:
        with suppress(OSError):
            written.unlink(missing_ok=True)


def _failed(target: Path, error: OSError) -> StorageFailed:
    return StorageFailed(
        f"The file cannot be written: {error.strerror or type(error).__name__}.",
        where=str(target),
        mend="Make room or rights for it, or name another place.",
    )
