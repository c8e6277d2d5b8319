"""A disk on which there is only so much room: a small file system, or a limit where none can be mounted."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """`place` is a folder there; without a mount no file may grow beyond what is left, which is the same to
    whoever writes, but said in other words.
    """

    place: Path
    mounted: bool

    @contextmanager
    def left(self, room: int) -> Iterator[None]:
        """Meanwhile so many bytes are left."""
        if not self.mounted:
            with _limited(room):
                yield
            return
        ballast = self.place / "ballast"
        ballast.write_bytes(bytes(max(0, shutil.disk_usage(self.place).free - room)))
        try:
            yield
        finally:
            ballast.unlink()


@contextmanager
def _limited(room: int) -> Iterator[None]:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def mounted(place: Path, *, size: int) -> Iterator[bool]:
    """A file system of that size at `place`; whether it could be mounted (it needs root)."""
    place.mkdir()
    mount = shutil.which("mount")
    argv = [str(mount), "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
    made = mount is not None and subprocess.run(argv, check=False, capture_output=True).returncode == 0
    try:
        yield made
    finally:
        if made:
            subprocess.run(["umount", "-l", str(place)], check=True)
