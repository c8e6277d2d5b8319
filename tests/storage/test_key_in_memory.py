"""A process that opened a project and closed it again no longer has its keys, in bytes or as text."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.faults.talking import ROOT
from tests.services.packages.desks import Desk

OPENS_AND_CLOSES = """
import gc, sys
from pathlib import Path
from tests.services.packages.desks import Desk

def told(key):
    return ",".join(str(byte ^ 90) for byte in key)

with Desk(Path(sys.argv[1])).sign_in() as workspace:
    print(told(workspace._keys.key), told(workspace._keys.seed), flush=True)
    workspace.people.list()
    with workspace.beside() as beside:
        beside.people.list()
    if sys.argv[2] == "open":
        print("ready", flush=True)
        sys.stdin.readline()
del workspace, beside
gc.collect()
print("ready", flush=True)
sys.stdin.readline()
"""


def parts(process: int) -> Iterator[bytes]:
    """What the process has in its memory; skips where the system lets nobody look."""
    try:
        with Path(f"/proc/{process}/mem").open("rb", 0) as memory:
            for line in Path(f"/proc/{process}/maps").read_text().splitlines():
                start, end = (int(one, 16) for one in line.split()[0].split("-"))
                # Some of the system's own pages cannot be read.
                with suppress(OSError, OverflowError, ValueError):
                    memory.seek(start)
                    yield memory.read(end - start)
    except PermissionError:
        pytest.skip("the system lets nobody look into another process")


def found(process: int, wanted: dict[str, bytes]) -> dict[str, int]:
    counts = dict.fromkeys(wanted, 0)
    for part in parts(process):
        for name, pattern in wanted.items():
            counts[name] += part.count(pattern)
    return counts


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs the memory of a process as a file")
@pytest.mark.parametrize("state", ["open", "closed"])
def test_no_key_is_left_in_memory_and_none_is_ever_text(state: str, tmp_path: Path) -> None:
    desk = Desk.new(tmp_path / "desk")
    argv = [sys.executable, "-c", OPENS_AND_CLOSES, str(desk.folder), state]
    with subprocess.Popen(
        argv, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            told = process.stdout.readline().split()
            key, seed = (bytes(int(byte) ^ 90 for byte in one.split(",")) for one in told)
            assert process.stdout.readline() == "ready\n"
            wanted = {"key": key, "key as text": key.hex().encode(), "seed": seed}
            counts = found(process.pid, wanted)
        finally:
            process.kill()
    assert counts["key as text"] == 0
    if state == "open":
        # What is looked for would be found.
        assert counts["key"] > 0
    else:
        assert counts == dict.fromkeys(wanted, 0)
