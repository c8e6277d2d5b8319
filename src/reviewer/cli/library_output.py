"""What libraries print by themselves does not belong to a result."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_OUT, _ERR = 1, 2


@contextmanager
def libraries_to_stderr() -> Iterator[None]:
    """While this lasts, what compiled libraries write to the standard output goes to the other one.

    A solver announces some of its steps there, whatever it is told, and JSON must be all there is.
    """
    sys.stdout.flush()
    kept = os.dup(_OUT)
    try:
        os.dup2(_ERR, _OUT)
        yield
    finally:
        # Compiled code has a buffer of its own, which would be written after the result.
        if sys.platform != "win32":
            ctypes.CDLL(None).fflush(None)
        os.dup2(kept, _OUT)
        os.close(kept)
