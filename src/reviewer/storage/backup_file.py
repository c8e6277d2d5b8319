"""The file of a backup: the encrypted database, the keys that open it and what stood at the trail's end.

A ZIP archive without compression, so that nothing can unfold beyond its own size; read with suspicion, for
it comes from disks that were lent, sent and dropped.
"""

from __future__ import annotations

import errno
import hashlib
import json
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from reviewer.domain.errors import Damaged, NotFound, Refused, StorageFailed, TooNew
from reviewer.domain.identifiers import from_microseconds
from reviewer.storage.engine import DATABASE
from reviewer.storage.side_file import CHAIN_FILE
from reviewer.vault.files import FILE_MODE
from reviewer.vault.keyring import KEYS_FILE

FORMAT = 1
_MANIFEST = "backup.json"
_HELD = (DATABASE, KEYS_FILE, CHAIN_FILE)
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
_LARGEST_MANIFEST = 64 * 1024
_LARGEST_KEYS = 1024 * 1024
_BEGINNING = b"PK\3\4"
_CHUNK = 1 << 20
_OF_FLIPPED_BYTES = (zipfile.BadZipFile, EOFError, RuntimeError, ValueError, OverflowError, struct.error)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself: moment, revision, the trail's length and head, its files' SHA-256."""

    made_at: int
    revision: str
    entries: int
    head: bytes
    digests: Mapping[str, str]


def is_backup(file: Path) -> bool:
    """Whether it looks like a backup, whole or not; False where there is no such file."""
    return file.is_file() and _begins_as_one(file)


def write_backup(to: Path, files: Mapping[str, Path], manifest: Manifest) -> Manifest:
    """Write the archive and give the manifest with the digests; the caller makes it durable.

    `manifest.digests` is ignored.  Raises OSError.
    """
    digests = {}
    with zipfile.ZipFile(to, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        for name in _HELD:
            if name in files:
                digests[name] = _store(archive, name, files[name])
        whole = Manifest(manifest.made_at, manifest.revision, manifest.entries, manifest.head, digests)
        archive.writestr(_info(_MANIFEST), json.dumps(_document(whole), sort_keys=True))
    return whole


def read_manifest(file: Path) -> Manifest:
    """What the backup says of itself; Refused where it is no backup, Damaged where it cannot be read."""
    with _opened(file) as archive:
        return _manifest(archive, file)


def check_backup(file: Path) -> Manifest:
    """Read everything and compare the digests; raises as `read_manifest`, and Damaged where one differs."""
    with _opened(file) as archive:
        manifest = _manifest(archive, file)
        for name, digest in manifest.digests.items():
            with archive.open(name) as member:
                if _digest(member) != digest:
                    raise _damaged(file)
    return manifest


def unpack_backup(file: Path, folder: Path, *, only: str = "") -> Manifest:
    """Write what the backup holds into the folder, or the one file `only`, where it holds that; raises as
    `check_backup`, and OSError of the disk.
    """
    with _opened(file) as archive:
        manifest = _manifest(archive, file)
        for name, digest in manifest.digests.items():
            if only and name != only:
                continue
            target = folder / name
            with archive.open(name) as member, target.open("xb") as written:
                target.chmod(FILE_MODE)
                if _digest(member, written) != digest:
                    raise _damaged(file)
    return manifest


class _opened:  # noqa: N801 - reads as a word in `with`
    """The archive, opened; every complaint of the ZIP reader becomes one about the backup."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._archive: zipfile.ZipFile | None = None

    def __enter__(self) -> zipfile.ZipFile:
        if not self._file.exists():
            raise NotFound("There is no such backup.", where=str(self._file), mend="Name another file.")
        if not self._file.is_file():
            raise Refused(
                "This is not a backup but a folder or a device.", where=str(self._file), mend="Name a file."
            )
        try:
            self._archive = zipfile.ZipFile(self._file)
        except FileNotFoundError:
            raise NotFound(
                "There is no such backup.", where=str(self._file), mend="Name another file."
            ) from None
        except OSError as error:
            raise StorageFailed(
                f"The backup cannot be read: {error.strerror}.",
                where=str(self._file),
                mend="Make room or rights for it, or name another place.",
            ) from None
        except (zipfile.BadZipFile, ValueError, RuntimeError):
            raise _damaged(self._file) if _begins_as_one(self._file) else _no_backup(self._file) from None
        return self._archive

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if self._archive is not None:
            self._archive.close()
        # A flipped byte may turn up as any of these.
        if isinstance(error, _OF_FLIPPED_BYTES) or (
            isinstance(error, OSError) and error.errno == errno.EINVAL
        ):
            raise _damaged(self._file) from None


def _manifest(archive: zipfile.ZipFile, file: Path) -> Manifest:
    names = archive.namelist()
    if _MANIFEST not in names:
        raise _no_backup(file)
    if any(one.compress_type != zipfile.ZIP_STORED for one in archive.infolist()):
        raise _damaged(file)
    if archive.getinfo(_MANIFEST).file_size > _LARGEST_MANIFEST:
        raise _damaged(file)
    try:
        document = json.loads(archive.read(_MANIFEST))
        version = document["format"]
        if isinstance(version, int) and version > FORMAT:
            raise TooNew(
                "The backup was made by a later version of the program.",
                where=str(file),
                mend="Use that version.",
            )
        manifest = _read(document)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        raise _damaged(file) from None
    if KEYS_FILE in names and archive.getinfo(KEYS_FILE).file_size > _LARGEST_KEYS:
        raise _damaged(file)
    if sorted(names) != sorted([*manifest.digests, _MANIFEST]) or DATABASE not in manifest.digests:
        raise _damaged(file)
    return manifest


def _read(document: Any) -> Manifest:
    digests = {str(name): str(digest) for name, digest in document["sha256"].items()}
    if set(digests) - set(_HELD):
        raise ValueError("another file")
    made_at = int(document["made_at"])
    # A moment that no calendar has is refused here, and not where it is shown.
    from_microseconds(made_at)
    return Manifest(
        made_at,
        str(document["revision"]),
        int(document["entries"]),
        bytes.fromhex(document["head"]),
        digests,
    )


def _document(manifest: Manifest) -> dict[str, object]:
    return {
        "format": FORMAT,
        "made_at": manifest.made_at,
        "revision": manifest.revision,
        "entries": manifest.entries,
        "head": manifest.head.hex(),
        "sha256": dict(manifest.digests),
    }


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _FIXED_DATE)
    info.external_attr = FILE_MODE << 16
    return info


def _store(archive: zipfile.ZipFile, name: str, source: Path) -> str:
    info = _info(name)
    info.file_size = source.stat().st_size
    with source.open("rb") as read, archive.open(info, "w", force_zip64=True) as member:
        return _digest(read, member)


def _digest(read: IO[bytes], written: IO[bytes] | None = None) -> str:
    """SHA-256 of what is read, in hex; it is copied to `written` on the way."""
    digest = hashlib.sha256()
    while chunk := read.read(_CHUNK):
        digest.update(chunk)
        if written is not None:
            written.write(chunk)
    return digest.hexdigest()


def _begins_as_one(file: Path) -> bool:
    """Whether it was cut: an archive's list of what it holds stands at its end."""
    with file.open("rb") as stream:
        return stream.read(len(_BEGINNING)) == _BEGINNING


def _no_backup(file: Path) -> Refused:
    return Refused("This is not a backup.", where=str(file), mend="Name a file that 'reviewer backup' made.")


def _damaged(file: Path) -> Damaged:
    return Damaged(
        "The backup is damaged or was changed.",
        where=str(file),
        mend="Take another; this one is left as it is.",
    )
