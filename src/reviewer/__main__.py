"""The program: the window by default, a command if one is given.

Whatever it needs is imported within `main`, where an interruption ends it in words.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from reviewer.cli.windows import WindowRequest
    from reviewer.services.indicator.report_files import Press

_INTERRUPTED = 130


def main() -> int:
    """Entry point of the `reviewer` command."""
    try:
        return _main()
    except KeyboardInterrupt:
        # Before the command began, or behind its end.
        if sys.stderr is not None:
            sys.stderr.write("reviewer: interrupted; nothing was left half done\n")
        return _INTERRUPTED


def _main() -> int:
    from reviewer.hardening import keep_memory_private

    keep_memory_private()
    from reviewer.cli.main import Program, run
    from reviewer.logs.uncaught import uncaught_told_quietly

    with _logging(), uncaught_told_quietly():
        return run(sys.argv[1:], Program(open_window=_open_window, press=_press))


def _logging() -> AbstractContextManager[Path | None]:
    """The log, or none where its folder cannot be made: that must not stop the work."""
    from contextlib import nullcontext

    from reviewer import logs

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
