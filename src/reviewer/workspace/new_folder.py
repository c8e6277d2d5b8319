"""A folder that appears whole or not at all, such as a new project's."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from reviewer.domain.errors import Refused, StorageFailed
from reviewer.folders import built_beside, clear_built, fill, sync_below
from reviewer.vault.files import make_private_folder, sync_folder
from reviewer.vault.keyring import KEYS_FILE


class NewFolder:
    """Gives a private folder to build in, and puts what was built at `target` where no error came.

    Links are followed.  An empty folder that is there already gives way in one step.  Where this process
    stands in it, as whoever started it does, it stays the same folder: what was built moves in, the keys
    last, since without keys nothing is a project.  What a killed process left of the same place, and in it,
    is taken away first.
    """

    def __init__(self, target: Path) -> None:
        self._named = target
        # Unlike Path.resolve this takes links that lead round in a circle; making the folder then fails.
        self._target = Path(os.path.realpath(target))
        self._building = Path()
        self._held = ExitStack()

    def __enter__(self) -> Path:
        if self._target.name:
            clear_built(self._target.parent, self._target.name)
        if self._target.exists() and (not self._target.is_dir() or any(self._target.iterdir())):
            raise Refused(
                "Something lies there already.", where=str(self._named), mend="Name a new or empty folder."
            )
        try:
            parent = self._target.parent
            parent.mkdir(parents=True, exist_ok=True)
            self._building = self._held.enter_context(built_beside(self._target))
        except OSError as error:
            raise self._failed(error) from None
        return self._building

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._put_in_place()
            elif isinstance(error, OSError):
                raise self._failed(error) from None
        except OSError as failure:
            raise self._failed(failure) from None
        finally:
            self._held.close()

    def _put_in_place(self) -> None:
        sync_below(self._building)
        if self._target.exists() and (os.name == "nt" or _is_stood_in(self._target)):
            make_private_folder(self._target)
            fill(self._target, self._building, last=KEYS_FILE)
        else:
            self._building.rename(self._target)
        sync_folder(self._target.parent)

    def _failed(self, error: OSError) -> StorageFailed:
        reason = error.strerror or type(error).__name__
        return StorageFailed(
            f"The folder cannot be made: {reason}.",
            where=str(self._named),
            mend="Name another place, or make room or rights for it.",
        )


def _is_stood_in(folder: Path) -> bool:
    try:
        return folder.samefile(Path.cwd())
    except FileNotFoundError:
        # This process stands in a folder that is gone.
        return False
