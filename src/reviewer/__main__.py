"""The program: the window by default, a command if one is given."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer import logs
from reviewer.cli.main import Program, run
from reviewer.cli.windows import WindowRequest
from reviewer.hardening import keep_memory_private
from reviewer.logs.uncaught import uncaught_told_quietly

if TYPE_CHECKING:
    from reviewer.services.indicator.report_files import Press


def main() -> int:
    """Entry point of the `reviewer` command."""
    keep_memory_private()
    with _logging(), uncaught_told_quietly():
        return run(sys.argv[1:], Program(open_window=_open_window, press=_press))


def _logging() -> AbstractContextManager[Path | None]:
    """The log, or none where its folder cannot be made: that must not stop the work."""
    folder = logs.log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return nullcontext()
    return logs.logging_to(folder)


def _press() -> Press | None:
    """Qt without a window; None where it cannot be loaded, as on a server without its libraries."""
    try:
        from reviewer.ui.printing import QtPress
    except ImportError:
        return None
    return QtPress()


def _open_window(request: WindowRequest) -> int:
    from reviewer.ui.application import run_window

    return run_window(
        request.project, account=request.account, passphrase=request.passphrase, render=request.render
    )


if __name__ == "__main__":
    sys.exit(main())
