"""The log: JSON lines that carry identifiers and numbers, never case content, names or secrets.

A record keeps its template, the numbers put into it, and the fields of `FIELDS` whose values look like
identifiers. Everything else is left out, whoever logged it, so that a careless line cannot leak.
"""

from __future__ import annotations

import hashlib
import json
import logging
import logging.handlers
import os
import re
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Any

import platformdirs

FILE_NAME = "reviewer.log"
FOLDER_VARIABLE = "REVIEWER_STATE_DIR"

# What `extra={...}` may carry into the log.
FIELDS = frozenset(
    {"case_key", "coding_key", "account_key", "assignment_key", "draft_key", "codebook_key", "entry"}
    | {"operation", "screen", "format", "schema_version", "count", "refused", "seconds", "bytes", "exit_code"}
    | {"reference", "error", "causes", "frames"}
)
_IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}", re.ASCII)
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
    handler = _QuietFile(
        folder / FILE_NAME, maxBytes=file_bytes, backupCount=files_kept, encoding="utf-8", delay=True
    )
    handler.setFormatter(RedactingFormatter())
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


def bug(error: BaseException, *, operation: str) -> str:
    """Log an error that is ours and return its reference number. The same fault has the same number."""
    frames = _frames(error.__traceback__)
    causes = [_class_name(cause) for cause in _causes(error)]
    fingerprint = "|".join([_class_name(error), *causes, *frames])
    reference = hashlib.sha256(fingerprint.encode()).hexdigest()[:8].upper()
    logging.getLogger(f"{_OURS}.bug").error(
        "a fault of the program",
        extra={
            "reference": reference,
            "operation": operation,
            "error": _class_name(error),
            "causes": causes,
            "frames": frames,
        },
    )
    return reference


class RedactingFormatter(logging.Formatter):
    """One JSON object a line; times are UTC with microseconds."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="microseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _message(record),
        }
        line |= {name: _redacted(record.__dict__[name]) for name in FIELDS & record.__dict__.keys()}
        if record.exc_info and record.exc_info[1] is not None:
            error = record.exc_info[1]
            line |= {"error": _class_name(error), "frames": _frames(error.__traceback__)}
        return json.dumps(line, ensure_ascii=True, sort_keys=True)


class _QuietFile(logging.handlers.RotatingFileHandler):
    """Readable by its owner only. A log that cannot be written never stops the work, nor disturbs stderr."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        pass

    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(open(self.baseFilename, "ab", opener=_open_for_owner), encoding=self.encoding)


def _open_for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _message(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] != _OURS:
        # Other people's messages may hold values of any kind, and their templates too.
        return f"a message of {record.module}:{record.lineno}"
    if not isinstance(record.msg, str):
        return f"<{type(record.msg).__name__}>"
    try:
        return record.msg % _redacted_arguments(record.args) if record.args else record.msg
    except (TypeError, ValueError, KeyError):
        return record.msg


def _redacted_arguments(arguments: tuple[object, ...] | Mapping[str, object] | None) -> Any:
    if isinstance(arguments, Mapping):
        return {name: _number_or_type(value) for name, value in arguments.items()}
    return tuple(_number_or_type(value) for value in arguments or ())


def _number_or_type(value: object) -> object:
    return value if isinstance(value, int | float) else f"<{type(value).__name__}>"


def _redacted(value: object) -> object:
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, list | tuple):
        return [_redacted(part) for part in value]
    if isinstance(value, str) and _IDENTIFIER.fullmatch(value):
        return value
    return f"<{type(value).__name__}>"


def _frames(trace: TracebackType | None) -> list[str]:
    """File, line and function of each frame, the innermost last; never a line of code or a value."""
    return [f"{Path(f.filename).name}:{f.lineno}:{_plain(f.name)}" for f in traceback.extract_tb(trace)]


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_]", "", name)


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen = {id(error)}
    cause = error.__cause__ or error.__context__
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__ or cause.__context__


def _class_name(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}".replace("<locals>", "locals")
