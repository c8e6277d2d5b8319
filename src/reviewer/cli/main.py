"""The command line: one parser over all groups, and how errors become words and exit codes."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from reviewer import __version__, logs
from reviewer.cli import windows
from reviewer.cli.console import Console, one_line, printable, standard_console
from reviewer.cli.windows import WindowRequest
from reviewer.domain.errors import ReviewerError

if TYPE_CHECKING:
    from reviewer.services.indicator.report_files import Press

_LOG = logging.getLogger(__name__)

INTERRUPTED = 130
_REFUSED = 1
_BUG = 1


def _no_press() -> None:
    return None


@dataclass(frozen=True, slots=True)
class Program:
    """What the command line needs from outside: how to open a window, and what sets pages and draws pictures
    (None: there is nothing of the kind here).
    """

    open_window: Callable[[WindowRequest], int]
    press: Callable[[], Press | None] = _no_press


class _Parser(argparse.ArgumentParser):
    """Says what was not understood as everything else is said: a file's name may be what it is about."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(one_line(message), getattr(sys.stderr, "encoding", None)))


def build_parser(program: Program, *, windows_only: bool = False) -> argparse.ArgumentParser:
    """Every command with its options; each sets `handler`.

    `windows_only` leaves out all but `open`: a window must not wait for what only other commands need.
    """
    parser: argparse.ArgumentParser = _Parser(
        prog="reviewer",
        description="Label child-protection case records, metadata only. Without a command: the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"reviewer {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    windows.register(commands, open_window=program.open_window)
    if not windows_only:
        _register_others(commands, program)
    return parser


def _register_others(commands: argparse._SubParsersAction[argparse.ArgumentParser], program: Program) -> None:
    from reviewer.cli import (
        addresses,
        agreement,
        assigning,
        backups,
        codebook,
        demo,
        drawing,
        exporting,
        importing,
        indicator,
        packages,
        people,
        projects,
        recording,
        trail,
        verifying,
    )

    for group in (
        projects,
        backups,
        trail,
        people,
        importing,
        codebook,
        drawing,
        assigning,
        recording,
        exporting,
        packages,
        verifying,
        addresses,
        agreement,
    ):
        group.register(commands)
    indicator.register(commands, press=program.press)
    demo.register(commands, open_window=program.open_window)


def run(argv: Sequence[str], program: Program) -> int:
    """Run one command and give its exit code; never shows a traceback."""
    operation = argv[0] if argv else "window"
    return guarded(standard_console(as_json=False), lambda: _run(argv, program), operation=operation)


def _run(argv: Sequence[str], program: Program) -> int:
    args = build_parser(program, windows_only=not argv or argv[0] == "open").parse_args(argv)
    if args.command is None:
        windows.require_display()
        return program.open_window(WindowRequest())
    return int(args.handler(args, standard_console(as_json=bool(getattr(args, "json", False)))))


def guarded(console: Console, command: Callable[[], int], *, operation: str = "window") -> int:
    """Run the command; errors for people are printed in words, bugs get a reference number."""
    try:
        return command()
    except ReviewerError as error:
        console.progress_done()
        console.say(f"reviewer: {error}")
        return error.exit_code
    except KeyboardInterrupt:
        console.progress_done()
        console.say("reviewer: interrupted; nothing was left half done")
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return 0
    except OSError as error:
        _LOG.info("the system refused, number %d", error.errno or 0, extra={"operation": operation})
        if error.filename is None:
            _forget_output()
        console.progress_done()
        console.say(f"reviewer: {_in_words(error)}")
        return _REFUSED
    except Exception as error:  # noqa: BLE001 - a bug: logged by identifiers, shown as a number
        reference = logs.bug(error, operation=operation)
        console.progress_done()
        console.say(f"reviewer: something went wrong in the program itself; reference {reference}")
        console.say(f"reviewer: details (without case content) are in {_log_place()}")
        return _BUG


def _in_words(error: OSError) -> str:
    """What the system says of a file or of the output; the error names no case content."""
    place = f" ({os.fsdecode(error.filename)})" if isinstance(error.filename, str | bytes) else ""
    return f"The system refused: {error.strerror or type(error).__name__}.{place} Mend that, then try again."


def _forget_output() -> None:
    """What is still in the buffer must not be tried once more at the end: nobody reads, or nothing fits."""
    with contextlib.suppress(OSError, ValueError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _log_place() -> Path:
    return logs.log_folder() / logs.FILE_NAME
