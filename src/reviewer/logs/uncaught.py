"""What Python and its libraries would write to stderr by themselves, with values in it, goes the log's way.

Faults of threads and of what is let go of, which nobody catches, and warnings.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from reviewer import logs


@contextmanager
def uncaught_told_quietly() -> Iterator[None]:
    """Until the end of the block; where no log can be written, nothing is said."""
    of_threads, of_others, root = threading.excepthook, sys.unraisablehook, logging.getLogger()
    threading.excepthook, sys.unraisablehook = _of_thread, _of_what_is_let_go
    logging.captureWarnings(True)
    # Without any handler, logging would write warnings out itself, and the error behind them.
    nowhere = logging.NullHandler()
    root.addHandler(nowhere)
    try:
        yield
    finally:
        root.removeHandler(nowhere)
        logging.captureWarnings(False)
        threading.excepthook, sys.unraisablehook = of_threads, of_others


def _of_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
        logs.bug(told.exc_value, operation="thread")


def _of_what_is_let_go(told: sys.UnraisableHookArgs) -> None:
    if told.exc_value is not None:
        logs.bug(told.exc_value, operation="unraisable")
