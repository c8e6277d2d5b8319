"""The log's file: JSON lines; numbers and identifiers are kept, and everything else is left out."""

from __future__ import annotations

import json
import logging
import logging.handlers
import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from reviewer.faults import class_name, frames_of

# What `extra={...}` may carry into the log.
FIELDS = frozenset(
    {"case_key", "coding_key", "account_key", "assignment_key", "draft_key", "codebook_key", "entry"}
    | {"operation", "screen", "format", "schema_version", "count", "refused", "seconds", "bytes", "exit_code"}
    | {"reference", "error", "causes", "frames"}
)
_IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}", re.ASCII)
_OURS = "reviewer"


def quiet_file(path: Path, file_bytes: int, files_kept: int) -> QuietFile:
    """The file at that path, opened with its first record; `files_kept` older ones of that size stay."""
    handler = QuietFile(path, maxBytes=file_bytes, backupCount=files_kept, encoding="utf-8", delay=True)
    handler.setFormatter(RedactingFormatter())
    return handler


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
            line |= {"error": class_name(error), "frames": frames_of(error.__traceback__)}
        return json.dumps(line, ensure_ascii=True, sort_keys=True)


class QuietFile(logging.handlers.RotatingFileHandler):
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
