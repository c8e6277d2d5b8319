"""The log: JSON lines that carry identifiers and numbers, never case content, names or secrets.

A record keeps its template, the numbers put into it, and the fields of `FIELDS` whose values look like
identifiers. Everything else is left out, whoever logged it, so that a careless line cannot leak.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from reviewer.logs.file import QuietFile

FILE_NAME = "reviewer.log"
FOLDER_VARIABLE = "REVIEWER_STATE_DIR"

_OURS = "reviewer"


def log_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the log lies; REVIEWER_STATE_DIR names another place."""
    named = environment.get(FOLDER_VARIABLE)
    return Path(named) if named else platformdirs.user_state_path("reviewer", appauthor=False)


@contextmanager
def logging_to(
    folder: Path, *, file_bytes: int = 1_000_000, files_kept: int = 5, level: int = logging.INFO
) -> Iterator[Path]:
    """While open, every record of the process goes to the file whose path is given."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = _LaterFile(folder / FILE_NAME, file_bytes, files_kept)
    root, ours = logging.getLogger(), logging.getLogger(_OURS)
    level_before = ours.level
    ours.setLevel(level)
    root.addHandler(handler)
    try:
        yield folder / FILE_NAME
    finally:
        root.removeHandler(handler)
        ours.setLevel(level_before)
        handler.close()


class _LaterFile(logging.Handler):
    """The file, made with the first record: the first window does not wait for what writes it."""

    def __init__(self, path: Path, file_bytes: int, files_kept: int) -> None:
        super().__init__()
        self._path, self._file_bytes, self._files_kept = path, file_bytes, files_kept
        self._file: QuietFile | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from reviewer.logs.file import quiet_file

            self._file = quiet_file(self._path, self._file_bytes, self._files_kept)
        self._file.handle(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def bug(error: BaseException, *, operation: str) -> str:
    """Log an error that is ours and return its reference number. The same fault has the same number."""
    import hashlib

    from reviewer.faults import MetElsewhereError, causes_of, class_name, frames_of

    frames = frames_of(error.__traceback__)
    causes = [class_name(cause) for cause in causes_of(error)]
    if isinstance(error, MetElsewhereError):
        causes.append(error.kind)
        frames += error.frames
    fingerprint = "|".join([class_name(error), *causes, *frames])
    reference = hashlib.sha256(fingerprint.encode()).hexdigest()[:8].upper()
    logging.getLogger(f"{_OURS}.bug").error(
        "a fault of the program",
        extra={
            "reference": reference,
            "operation": operation,
            "error": class_name(error),
            "causes": causes,
            "frames": frames,
        },
    )
    return reference
