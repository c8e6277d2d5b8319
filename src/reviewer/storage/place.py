"""Where a project may lie: on a local disk that can be written, with locks that hold.

Shares are known by the kind of their file system; what else grants the same lock twice is found by trying.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from reviewer.domain.errors import NotFound, Refused, StorageFailed
from reviewer.files import exclude
from reviewer.vault.keyring import KEYS_FILE

# File systems on which two machines do not see each other's locks and shared memory.
_SHARES = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "fuse.sshfs", "fuse.davfs", "fuse.rclone"}
)
_MOUNTS = Path("/proc/self/mountinfo")
_WINDOWS_REMOTE = 4
_ELSEWHERE = "Move the folder to a disk of this computer."


def require_place(folder: Path) -> None:
    """Raise NotFound, Refused (a network share) or StorageFailed (not writable), each with a way out."""
    if not folder.is_dir():
        raise NotFound("There is no such folder.", where=str(folder), mend="Check the folder's name.")
    if _on_share(folder):
        raise Refused(
            "The project lies on a network share, whose locks do not protect it.",
            where=str(folder),
            mend=_ELSEWHERE,
        )
    if locks_hold(folder / KEYS_FILE) is False:
        raise Refused(
            "The project lies on a disk that grants the same lock twice, so that nothing protects it.",
            where=str(folder),
            mend=_ELSEWHERE,
        )
    if not os.access(folder, os.W_OK | os.X_OK):
        raise StorageFailed(
            "The project's folder is read-only.",
            where=str(folder),
            mend="Copy the folder to a place where you may write, and open the copy.",
        )


def locks_hold(file: Path) -> bool | None:
    """Whether a lock on the file keeps a second one out; None where that cannot be tried.

    Never of the database, whose own locks would go as it is closed here.
    """
    with suppress(OSError), file.open("rb") as one, file.open("rb") as other:
        return exclude(one.fileno(), other.fileno())
    return None


def _on_share(folder: Path) -> bool:
    resolved = folder.resolve()
    if sys.platform == "win32":
        import ctypes

        drive = ctypes.windll.kernel32.GetDriveTypeW(resolved.anchor)
        return str(resolved).startswith("\\\\") or drive == _WINDOWS_REMOTE
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return file_system_of(resolved, mounts) in _SHARES


def file_system_of(folder: Path, mounts: str) -> str:
    """The file system type of an absolute path, by Linux's table of mounts; empty where it is unknown."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split(" ")
        if len(fields) < 5 or not right:
            continue
        point = Path(fields[4].encode("latin-1", "replace").decode("unicode_escape"))
        # Later lines hide earlier ones of the same place.
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), right.split(" ")[0]
    return kind
