"""Commands as real processes, watched for what others could see or find of them."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.program import COMMAND, Program
from tests.markers import EVERYTHING, found_in, leaks, shared_memory


@dataclass
class Watched:
    """Runs commands, and looks meanwhile at what others could: temporary files, arguments, shared memory."""

    program: Program
    places: tuple[Path, ...]
    shared: set[Path] = field(default_factory=shared_memory)
    found: dict[str, list[str]] = field(default_factory=dict)
    looks: int = 0
    markers: tuple[str, ...] = EVERYTHING

    def run(self, *arguments: str | Path, kill_after: int | None = None) -> tuple[int, bytes]:
        """The exit code and all that it said; with `kill_after` it is killed after so many looks."""
        with subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
            env=self.program.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as process:
            looks = 0
            while process.poll() is None and (kill_after is None or looks < kill_after):
                looks += 1
                self._look(process.pid)
                signal.sigtimedwait([], 0.02)
            if kill_after is not None:
                process.kill()
            said = process.stdout.read() if process.stdout is not None else b""
        self.looks += looks
        self.found |= leaks(self.places, self.markers)
        return process.returncode, said

    def _look(self, process: int) -> None:
        seen = b"".join(part for one in (process, *_started_by(process)) for part in _process_files(one))
        if told := found_in(seen, self.markers):
            self.found["process list"] = told
        self.found |= leaks([*self.places, *(shared_memory() - self.shared)], self.markers)


def _started_by(process: int) -> list[int]:
    """The processes that it started itself."""
    try:
        return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


def _process_files(process: int) -> Iterator[bytes]:
    for name in ("cmdline", "environ", "comm"):
        try:
            yield Path(f"/proc/{process}/{name}").read_bytes()
        except OSError:
            continue
