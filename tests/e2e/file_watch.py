"""Watches folders for anything that opens or reads a file in them, by the kernel's own account (Linux)."""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_IN_ACCESS, _IN_OPEN = 0x1, 0x20
_IN_ISDIR = 0x40000000
_NON_BLOCKING = 0o4000
_EVENT = struct.Struct("iIII")


class FileWatch:
    """The names that were opened or read since the last look."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def opened(self) -> list[str]:
        """File names, in order; folders that were listed do not count."""
        names: list[str] = []
        while True:
            try:
                events = os.read(self._descriptor, 65536)
            except BlockingIOError:
                return names
            offset = 0
            while offset < len(events):
                _, mask, _, length = _EVENT.unpack_from(events, offset)
                offset += _EVENT.size
                name = events[offset : offset + length].rstrip(b"\0").decode()
                offset += length
                if not mask & _IN_ISDIR:
                    names.append(name)


@contextmanager
def watching(*folders: Path) -> Iterator[FileWatch]:
    """Watch these folders (not what lies deeper)."""
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor = libc.inotify_init1(_NON_BLOCKING)
    assert descriptor >= 0, os.strerror(ctypes.get_errno())
    try:
        for folder in folders:
            watch = libc.inotify_add_watch(descriptor, os.fsencode(folder), _IN_ACCESS | _IN_OPEN)
            assert watch >= 0, os.strerror(ctypes.get_errno())
        yield FileWatch(descriptor)
    finally:
        os.close(descriptor)
