"""A filter of the kernel that ends whoever asks for a socket beyond this machine, whatever it is written in.

Runs first in processes of tests, from a folder of its own: it imports nothing of the project.
"""

from __future__ import annotations

import ctypes
import platform
import struct
import sys

# The number of socket(2), by machine.
_SOCKET = {"x86_64": 41, "aarch64": 198}
_UNIX = 1
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_END, _GO_ON = 0x80000000, 0x7FFF0000


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def refuse_sockets() -> bool:
    """For this process and all that it starts, for good; False where the system has no such filter."""
    number = _SOCKET.get(platform.machine())
    if number is None or not sys.platform.startswith("linux"):
        return False
    # Any call but socket(2) goes on, and socket(2) of the family of this machine's own.
    steps = (
        (_LOAD, 0, 0, 0),
        (_EQUAL, 0, 3, number),
        (_LOAD, 0, 0, 16),
        (_EQUAL, 1, 0, _UNIX),
        (_RETURN, 0, 0, _END),
        (_RETURN, 0, 0, _GO_ON),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *one) for one in steps))
    program = _Program(len(steps), ctypes.addressof(code))
    system = ctypes.CDLL(None)
    if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    return bool(system.prctl(_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)
