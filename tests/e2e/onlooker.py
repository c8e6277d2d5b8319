"""Waiting for what the program puts on disk, as a second process sees it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reviewer.workspace import Workspace, open_workspace
from tests.e2e.program import wait_for

SECRET = "seven quiet rivers"


def wait_on_disk(
    folder: Path, holds: Callable[[Workspace], bool], *, what: str, account: str = "r-01", seconds: float = 60
) -> None:
    """Look into the project until it holds, through one opening: deriving a key costs more than all looks."""
    with open_workspace(folder, account=account, passphrase=SECRET) as workspace:
        wait_for(lambda: holds(workspace), what=what, seconds=seconds)


def wait_for_submitted(folder: Path, number: int, *, account: str = "r-01", seconds: float = 60) -> None:
    """Until so many cases of the account's queue are done."""

    def submitted(seen: Workspace) -> bool:
        return seen.worklist.counts().done == number

    wait_on_disk(folder, submitted, what=f"{number} submitted", account=account, seconds=seconds)


def wait_for_answers(folder: Path, number: int, *, seconds: float = 60) -> None:
    """Until the open record of r-01 has so many answers."""

    def answered(seen: Workspace) -> bool:
        opened = seen.desk.start()
        return opened is not None and len(opened.sheet.answers) == number

    wait_on_disk(folder, answered, what=f"{number} answers on disk", seconds=seconds)
