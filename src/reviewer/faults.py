"""What a fault is called and where it happened, without any value."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType


class MetElsewhereError(RuntimeError):
    """A fault that another process of the program met: it said of what kind, where, and nothing else."""

    def __init__(self, kind: str, frames: Sequence[str]) -> None:
        super().__init__(f"another process met a {kind}")
        self.kind, self.frames = kind, tuple(frames)


def frames_of(trace: TracebackType | None) -> list[str]:
    """File, line and function of each frame, the innermost last; never a line of code or a value."""
    return [f"{Path(f.filename).name}:{f.lineno}:{_plain(f.name)}" for f in traceback.extract_tb(trace)]


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_]", "", name)


def causes_of(error: BaseException) -> Iterator[BaseException]:
    """The errors behind it, the nearest first."""
    seen = {id(error)}
    cause = error.__cause__ or error.__context__
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__ or cause.__context__


def class_name(error: BaseException) -> str:
    """Module and name of its class."""
    return f"{type(error).__module__}.{type(error).__qualname__}".replace("<locals>", "locals")
