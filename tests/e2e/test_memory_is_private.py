"""The real program forbids core dumps and the reading of its memory before it does anything else, and so does
the process that reads large files for it.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import ctypes, resource, sys
sys.argv = ["reviewer", "--version"]
from {module} import main
try:
    main()
except (SystemExit, EOFError):
    pass
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux")
@pytest.mark.parametrize("module", ["reviewer.__main__", "reviewer.exchange.vics.apart"])
def test_a_crash_writes_no_memory_to_the_disk(module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(module=module)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "(0, 0) 0"
