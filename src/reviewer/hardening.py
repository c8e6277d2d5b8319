"""What the process forbids itself before it holds a secret: no core dump, no reading of its memory by others.

A crash must not write keys and records to the disk in clear.  What the system does not offer is left out:
swap and hibernation are spoken of in docs/security.md.
"""

from __future__ import annotations

import contextlib
import sys

_PR_SET_DUMPABLE = 4


def keep_memory_private() -> None:
    """Set the largest core dump to nothing, and on Linux make the process undumpable; never fails."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        with contextlib.suppress(ImportError, OSError, AttributeError):
            import ctypes

            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
