"""Which backup in a project's folder leads back: the newest that reads back as a whole and is its own.

Asked also where the project itself does not open.  Whoever can write the folder can lay anything there, and
what a full or failing disk cut short has a name that sorts last: a name alone says nothing.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from reviewer.domain.errors import ReviewerError, StorageFailed
from reviewer.storage.backup_file import check_backup, unpack_backup
from reviewer.vault.keyring import KEYS_FILE, project_of

BACKUPS = "backups"


def newest_that_leads_back(project: Path) -> Path | None:
    """The newest whole backup of this project by name, every byte of it read; None where there is none."""
    return next((one for one in reversed(kept(project)) if _leads_back(one, project)), None)


def kept(project: Path) -> list[Path]:
    """What lies there by the name of a backup, oldest first, whole or not and whosever it is."""
    folder = project / BACKUPS
    try:
        return sorted(folder.glob("*.backup")) if folder.is_dir() else []
    except OSError:
        return []


@contextmanager
def unpacked(backup: Path, *, only: str = "") -> Iterator[Path]:
    """A folder with what is in the backup, or the one file of that name, taken away again.

    Raises as `unpack_backup` does, with StorageFailed for what the disk refuses.
    """
    with ExitStack() as held:
        try:
            folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="reviewer-")))
            unpack_backup(backup, folder, only=only)
        except OSError as error:
            raise StorageFailed(
                f"The backup cannot be unpacked: {error.strerror}.",
                where=str(backup),
                mend="Make room for temporary files, then try again.",
            ) from None
        yield folder


def is_of_another(backup: Path, project: Path) -> bool:
    """Whether the keys in it are of another project; False where it holds none, or the project has none.

    Raises as `unpacked` does.
    """
    with unpacked(backup, only=KEYS_FILE) as folder:
        keys = folder / KEYS_FILE
        theirs = project_of(keys) if keys.is_file() else None
    try:
        return theirs is not None and theirs != project_of(project / KEYS_FILE)
    except ReviewerError:
        return False


def _leads_back(backup: Path, project: Path) -> bool:
    try:
        check_backup(backup)
        return not is_of_another(backup, project)
    except (ReviewerError, OSError):
        return False
